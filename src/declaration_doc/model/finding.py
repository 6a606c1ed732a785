"""A finding: a fault of a document, with its place and its remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeAlias

from declaration_doc.model.position import Position

Span: TypeAlias = tuple[int, int]
"""A part of a text: where it begins and where it ends, in code points from 0."""


def overlap(one: Span, other: Span) -> bool:
    """Whether two parts of a text have a code point in common."""
    return one[0] < other[1] and other[0] < one[1]


class Severity(IntEnum):
    """How grave a finding is; the order is that of the values."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that a finding is about, and the parts of it that it is about."""

    language: str
    text: str
    """The plain characters of the text, whole."""
    spans: tuple[Span, ...] = ()
    """In reading order; an empty span is a place where something is missing; none: the whole text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a document: what was found, where, and how to mend it."""

    code: str
    """Stable code of the rule: a letter for the group, three digits."""
    name: str
    """The fault in a few words, hyphenated: numbers-differ."""
    severity: Severity
    message: str
    """What was found and what was expected, in English."""
    remedy: str
    """How to mend it, in English."""
    path: str = ""
    """The file, as the user named it."""
    position: Position | None = None
    segment: str | None = None
    """Id of the segment, or of the nearest block where the fault is not in a segment."""
    language: str | None = None
    arguments: Mapping[str, str] = field(default_factory=dict, hash=False)
    """The values in the message, so that a report can say it in another language."""
    passages: tuple[Passage, ...] = field(default=(), hash=False)
    """The texts that were compared, with what they differ in, the one at fault last; none: a fault of the
    source, not of its wording."""


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sorted by file, then place, then code; findings without a place come first."""
    nowhere = Position(0, 0)
    return tuple(sorted(findings, key=lambda f: (f.path, f.position or nowhere, f.code, f.message)))


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of finding: its code, its words and its page in the manual."""

    code: str
    name: str
    severity: Severity
    message: str
    """English template for `str.format`: "«{element}» must not stand in «{parent}»"."""
    remedy: str
    """English template for `str.format`."""
    why: str
    """Why it matters, in English, one or two sentences."""
    good: str = ""
    """A small example without the fault."""
    bad: str = ""
    """A small example with the fault."""
    on: bool = True
    """False: at rest until the configuration names it, because too often it finds what is no fault."""
    threshold: float | None = None
    """For a rule that measures something: where the fault begins; its page says what is measured."""

    def finding(
        self,
        *,
        path: str = "",
        position: Position | None = None,
        segment: str | None = None,
        language: str | None = None,
        severity: Severity | None = None,
        passages: tuple[Passage, ...] = (),
        **arguments: str,
    ) -> Finding:
        """A finding of this kind, its templates filled with `arguments`."""
        return Finding(
            code=self.code,
            name=self.name,
            severity=severity or self.severity,
            message=self.message.format(**arguments),
            remedy=self.remedy.format(**arguments) if "{" in self.remedy else self.remedy,
            path=path,
            position=position,
            segment=segment,
            language=language,
            arguments=arguments,
            passages=passages,
        )
