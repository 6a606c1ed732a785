"""Language tags (BCP 47)."""

from __future__ import annotations

from functools import cache


@cache
def primary_subtag(tag: str) -> str:
    """The language itself, without script and region: `fr` of `fr-CA`."""
    return tag.partition("-")[0]
