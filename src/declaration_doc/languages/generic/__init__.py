"""Any language without a folder of its own: its text is left alone, labels are English, dates ISO 8601."""

from __future__ import annotations

from dataclasses import replace

from declaration_doc.languages.en.english import ENGLISH
from declaration_doc.languages.flow import Marks
from declaration_doc.languages.generic.names import OWN_NAMES, SET_SOLID
from declaration_doc.languages.moment import Moment
from declaration_doc.languages.value import Language, name_in
from declaration_doc.model.tags import primary_subtag

MARKS = Marks((("“", "”"), ("‘", "’")))
"""For quotations that are marked up; they are understood everywhere."""


def generic(tag: str) -> Language:
    """A language known by its tag alone."""
    return replace(
        ENGLISH,
        tag=tag,
        own_name=name_in(OWN_NAMES, tag),
        joint="" if primary_subtag(tag) in SET_SOLID else " ",
        typeset=MARKS.quoted,
        date=_date,
        date_range=_date_range,
    )


def _date(iso: str) -> str:
    Moment.of(iso)
    return iso


def _date_range(start: str, end: str | None) -> str:
    """Solidus between two days, as ISO 8601 writes an interval."""
    return _date(start) if end is None or end == start else f"{_date(start)}/{_date(end)}"
