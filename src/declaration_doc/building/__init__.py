"""Building: the one orchestrator of editions, cache, processes and whole sets."""

from declaration_doc.building.fresh import unchanged
from declaration_doc.building.pressing import Press, press_of
from declaration_doc.building.publishing import Built, build_all, claim, publish
from declaration_doc.building.request import Request

__all__ = ["Built", "Press", "Request", "build_all", "claim", "press_of", "publish", "unchanged"]
