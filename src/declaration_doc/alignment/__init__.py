"""Which segment of one revision or draft is which of another: shared by rules, comparison and import."""

from declaration_doc.alignment.matching import Match, Unit, match
from declaration_doc.alignment.order import runs_out_of_order

__all__ = ["Match", "Unit", "match", "runs_out_of_order"]
