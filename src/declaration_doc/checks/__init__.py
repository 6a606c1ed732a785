"""The rules that a declaration is checked against, and the engine that runs them.

Loaded when first asked for (PEP 562): a build needs the few rules of structure, not the lexicons.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from declaration_doc.checks.catalog import CATALOG, find_fault, is_adjustable
    from declaration_doc.checks.engine import Subject, check, fails
    from declaration_doc.checks.registry import RULES
    from declaration_doc.checks.structure import check_structure
    from declaration_doc.checks.texts import check_file_of_pairs
    from declaration_doc.checks.translation import check_pairs

__all__ = [
    "CATALOG",
    "RULES",
    "Subject",
    "check",
    "check_file_of_pairs",
    "check_pairs",
    "check_structure",
    "fails",
    "find_fault",
    "is_adjustable",
]

_HOMES = {
    **dict.fromkeys(("CATALOG", "find_fault", "is_adjustable"), "catalog"),
    **dict.fromkeys(("Subject", "check", "fails"), "engine"),
    "RULES": "registry",
    "check_structure": "structure",
    "check_file_of_pairs": "texts",
    "check_pairs": "translation",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
