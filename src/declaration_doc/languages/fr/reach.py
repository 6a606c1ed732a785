"""How far a French negation reaches, and the words by which a limit is said without one."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

_end = lazy_pattern(r"[.;:!?…]|, (?:et|mais|tandis|alors) ")
_limit = lazy_pattern("limit|plafon|maxim|borné")
_exceeded = lazy_pattern("exc[èé]d|dépass|supérieur|au-delà|franchi")


def reach(text: str) -> int:
    """Where what a negation at the head of `text` denies ends: with its clause."""
    end = _end.search(text)
    return end.start() if end else len(text)


def limits(text: str) -> bool:
    """Whether a text that stands before a number makes it one not to be passed, «plafonné à»."""
    return bool(_limit.search(text)) and not _exceeded.search(text)
