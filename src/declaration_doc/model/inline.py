"""What stands inside a text: characters, and the inline nodes that give them a meaning.

Every node but `Words`, `Ruby` and `NoteReference` holds further nodes. Nodes are values: two that
read the same are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, Union

Inline: TypeAlias = Union[
    "Words",
    "Emphasis",
    "Name",
    "Term",
    "Date",
    "Number",
    "Reference",
    "Ruby",
    "Quotation",
    "Superscript",
    "NoteReference",
    "Correction",
    "Marked",
]
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed words: italics in French, emphasis dots or bold in Japanese."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; `key` is that of its glossary entry, the same in every language."""

    key: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary; `key` is that of its entry, the same in every language."""

    key: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Date:
    """A date or, where `end` is given, a range of dates."""

    start: str
    """ISO 8601, reduced precision allowed: 2008, 2019-06, 2022-10-03."""
    end: str | None
    """ISO 8601 like `start`; None for a single date."""
    children: Inlines


@dataclass(frozen=True, slots=True)
class Number:
    """A number that must have the same value in every language."""

    value: str
    """Canonical decimal: digits, with a full stop as decimal sign where there is one."""
    counts: str | None
    """Id of the participants' list whose entries this number counts."""
    children: Inlines


@dataclass(frozen=True, slots=True)
class Reference:
    """A pointer to a block or segment; without children it prints the number of its target."""

    target: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Ruby:
    """A Japanese base text with its reading (JLREQ 3.3)."""

    base: str
    reading: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words; the language's own marks are set around them at output."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Superscript:
    """Raised characters."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class NoteReference:
    """The call of a footnote."""

    target: str


@dataclass(frozen=True, slots=True)
class Correction:
    """The adopted wording, kept to the letter, with an editorial correction beside it."""

    sic: Inlines
    corr: Inlines
    reason: str | None = None


class Mark(StrEnum):
    """What a redline says of words."""

    INSERTED = "inserted"
    DELETED = "deleted"
    ARRIVED = "arrived"
    """Moved here from another place."""
    LEFT = "left"
    """Moved away: here is where they stood."""
    REMARK = "remark"
    """Words of the redline itself, such as that a translation must be looked at again."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with a mark of change; only the edition of a redline holds them, no source does."""

    mark: Mark
    children: Inlines
    label: str = ""
    """The number of a move, the same where the words stood and where they stand."""


def children_of(node: Inline, *, corrected: bool = False) -> Inlines:
    """The nodes directly inside `node`; of a correction the adopted wording, or the corrected one."""
    match node:
        case Words() | Ruby() | NoteReference():
            return ()
        case Correction():
            return node.corr if corrected else node.sic
        case _:
            return node.children


def walk(nodes: Iterable[Inline], *, corrected: bool = False) -> Iterator[Inline]:
    """Every node, outer before inner, in reading order."""
    for node in nodes:
        yield node
        yield from walk(children_of(node, corrected=corrected), corrected=corrected)


def plain(nodes: Iterable[Inline], *, corrected: bool = False) -> str:
    """The characters of `nodes` as stored: readings of ruby, note calls and quotation marks left out."""
    parts: list[str] = []
    for node in walk(nodes, corrected=corrected):
        match node:
            case Words(text):
                parts.append(text)
            case Ruby(base, _):
                parts.append(base)
    return "".join(parts)
