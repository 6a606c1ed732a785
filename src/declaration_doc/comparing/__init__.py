"""Two revisions of a declaration: what changed, in which language, and what is stale."""

from declaration_doc.comparing.applying import apply
from declaration_doc.comparing.revisions import compare
from declaration_doc.comparing.wording import Edit, Stretch, word_changes

__all__ = ["Edit", "Stretch", "apply", "compare", "word_changes"]
