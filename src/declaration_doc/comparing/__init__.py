"""Two revisions of a declaration: what changed, in which language, and what is stale."""

from declaration_doc.comparing.applying import apply
from declaration_doc.comparing.difference import FAIL_ON, Difference, Only, Side, fails, select
from declaration_doc.comparing.revisions import compare
from declaration_doc.comparing.wording import Edit, Stretch, word_changes

__all__ = [
    "FAIL_ON",
    "Difference",
    "Edit",
    "Only",
    "Side",
    "Stretch",
    "apply",
    "compare",
    "fails",
    "select",
    "word_changes",
]
