"""All that is particular to one language: typography, numbers, dates, lines, words, names.

`language(tag)` gives it as one value; no other room asks which language it has before it. Loaded when first asked for
(PEP 562): to check translations takes what reads texts, not what sets them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from declaration_doc.languages.breaking import columns
    from declaration_doc.languages.folds import fold
    from declaration_doc.languages.lookup import language
    from declaration_doc.languages.value import Language, Vertical

__all__ = ["Language", "Vertical", "columns", "fold", "language"]

_HOMES = {
    "Language": "value",
    "Vertical": "value",
    "columns": "breaking",
    "fold": "folds",
    "language": "lookup",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
