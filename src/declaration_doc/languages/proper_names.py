"""Words of a text that may be proper names."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.model.finding import Span


class ProperName(NamedTuple):
    """A word that is written like a name."""

    text: str
    span: Span
    sure: bool
    """False at the beginning of a sentence or quotation, where every word has a capital."""
    titled: bool = False
    """Behind the title of a person: the name of one, though it may be a word as well."""
    named: bool = False
    """Where the language has names: rue Nationale, société Lumino, à Villejuif."""


class ForeignWord(NamedTuple):
    """A word that a language writes in the script it keeps for foreign words."""

    text: str
    span: Span
    latin: bool
    """In Latin letters; otherwise by its sound."""
