"""Offices and institutions of two texts that do not answer one another, from `lexicons/offices.FIRST-SECOND.tsv`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.known_names import without_accents
from declaration_doc.checks.terms import terms_of
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.terms import Finder, Occurrence, Sought, plain_finder
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon

_ANSWERS_ONLY = "~"
_SUBJECT = "*"
_article = lazy_pattern("(?:la |l’)(?=[A-Z])")


class _Line(NamedTuple):
    """A line of the lexicon."""

    kind: str
    """`office`, `general`, `any`, `none`."""
    forms: tuple[tuple[str, ...], tuple[str, ...]]
    """Of the first and of the second language, those that only answer behind a sign."""

    def is_within(self, text: str, number: int) -> bool:
        """Whether a form stands in a text, in lower case and without accents, be it as a part of a longer one."""
        return any(without_accents(form.removeprefix(_ANSWERS_ONLY)) in text for form in self.forms[number])


class _Said(NamedTuple):
    """The numbers of the lines that words of a text belong to."""

    lines: frozenset[int]
    sought: frozenset[int]
    """Those of which they are more than an answer."""

    @classmethod
    def by(cls, found: Sequence[Occurrence]) -> _Said:
        """As occurrences say them."""
        keys = {key for each in found for key in each.keys}
        return cls(
            frozenset(int(key.removeprefix(_ANSWERS_ONLY)) for key in keys),
            frozenset(int(key) for key in keys if not key.startswith(_ANSWERS_ONLY)),
        )

    def answers(self, other: _Said) -> bool:
        """Whether both say one thing, and one of them more than in passing: 破毀院 is no answer to `jugement`."""
        return not (self.lines.isdisjoint(other.sought) and self.sought.isdisjoint(other.lines))


_AGREE: tuple[Sequence[Span], Sequence[Span], bool] = (), (), False
"""What is found where offices answer one another."""


@dataclass(frozen=True)
class Offices:
    """The lexicon for two languages, ready to be looked for in their texts."""

    lines: tuple[_Line, ...]
    languages: tuple[str, str]
    """Primary subtags."""

    @cached_property
    def first(self) -> Finder:
        """Finds offices, and what answers them, in texts of the first language."""
        return _finder(self.lines, self.languages[0], 0)

    @cached_property
    def second(self) -> Finder:
        """The same for the second language, made where a first text has an office."""
        return _finder(self.lines, self.languages[1], 1)

    def unanswered(self, pair: Pair) -> tuple[Sequence[Span], Sequence[Span], bool]:
        """Offices of either text to which nothing of the other answers; nothing where one text has none.

        Last, whether that is so of both: else one of them is named more often than it is answered.
        """
        one, other = (side.text for side in pair.sides)
        found = self.first(one) if one and other else ()
        answers = self.second(other) if self._have_office(found) else ()
        if not self._have_office(answers):
            return _AGREE
        first, second = _free(pair, 0, found), _free(pair, 1, answers)
        ours, theirs = _Said.by(first), _Said.by(second)
        here = [*self._alone(pair, first, theirs, 1)]
        there = [*self._alone(pair, second, ours, 0)]
        if here and there:
            return here, there, True
        if (here or there) and self._any_in(first) == self._any_in(second):
            here = here or self._surplus(first, second)
            there = there or self._surplus(second, first)
        return (here, there, False) if here and there else _AGREE

    def _have_office(self, found: Sequence[Occurrence]) -> bool:
        """Whether any of the words that were found is an office, and not only an answer to one."""
        return any(
            not key.startswith(_ANSWERS_ONLY) and self.lines[int(key)].kind not in ("any", "none")
            for each in found
            for key in each.keys
        )

    def _surplus(self, found: Sequence[Occurrence], others: Sequence[Occurrence]) -> list[Span]:
        """The last office of one text that is named there more often than in the other."""
        named, answering = ([_Said.by([each]) for each in some] for some in (found, others))
        for each, said in zip(reversed(found), reversed(named), strict=True):
            if not any(self.lines[line].kind in ("office", "general") for line in said.sought):
                continue
            if sum(map(said.answers, named)) > sum(map(said.answers, answering)):
                return [each.span]
        return []

    def _any_in(self, found: Sequence[Occurrence]) -> int:
        """How many words stand for any office; what they stand for in the one text may be named in the other."""
        return sum(any(self.lines[line].kind == "any" for line in _Said.by([each]).lines) for each in found)

    def _alone(self, pair: Pair, found: Sequence[Occurrence], others: _Said, number: int) -> Iterator[Span]:
        """The offices of one text that nothing of the other answers, which is the one of `number`."""
        plain = ""
        for each in found:
            said = _Said.by([each])
            sought = [line for line in said.sought if self.lines[line].kind in ("office", "general")]
            if not sought or others.answers(said):
                continue
            general = [self.lines[line] for line in sought if self.lines[line].kind == "general"]
            if general:
                plain = plain or without_accents(pair.sides[number].text)
                if any(line.is_within(plain, number) for line in general):
                    continue
            yield each.span


def offices_of(bitext: Bitext) -> Offices | None:
    """The lexicon for the languages of `bitext`; None where there is none. For `bitext.read`."""
    first, second = bitext.tags
    return _offices(first, second)


def _free(pair: Pair, number: int, found: Sequence[Occurrence]) -> Sequence[Occurrence]:
    """The offices of a text, but for those that the glossary accounts for."""
    terms = pair.bitext.read(terms_of) if found else None
    if terms is None:
        return found
    taken = [each.span for each in terms.in_side(pair, number)]
    return [each for each in found if not any(s < each.span[1] and each.span[0] < e for s, e in taken)]


@cache
def _offices(first: str, second: str) -> Offices | None:
    data, turned = lexicon(f"offices.{first}-{second}.tsv"), False
    if data is None:
        data, turned = lexicon(f"offices.{second}-{first}.tsv"), True
    if data is None:
        return None
    lines = tuple(_lines(data.decode("utf-8"), turned=turned))
    return Offices(lines, (first, second))


def _lines(text: str, *, turned: bool) -> Iterator[_Line]:
    frame = [""], [""]
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        kind, *columns = line.split("\t")
        if kind == "frame":
            frame = columns[0].split("; "), columns[1].split("; ")
            continue
        if kind == "ministry":
            kind = "office"
            forms = [_framed(column, frame[number]) for number, column in enumerate(columns)]
        else:
            forms = [tuple(column.split("; ")) for column in columns]
        yield _Line(kind, (forms[1], forms[0]) if turned else (forms[0], forms[1]))


def _framed(column: str, frame: Sequence[str]) -> tuple[str, ...]:
    """The forms of a ministry: its subjects in each form of the frame, and what stands behind a bar."""
    subjects, _, others = column.partition(" | ")
    forms = dict.fromkeys(
        form.replace(_SUBJECT, _article.sub("", subject) if form == _ANSWERS_ONLY + _SUBJECT else subject)
        for subject in subjects.split("; ")
        for form in frame
    )
    return (*forms, *filter(None, others.split("; ")))


def _finder(lines: Sequence[_Line], tag: str, number: int) -> Finder:
    """Of the forms in one language, those too that only answer, and words that are no offices."""
    sought = [
        Sought(form.removeprefix(_ANSWERS_ONLY), _key(key, form), is_name=True)
        for key, line in enumerate(lines)
        for form in line.forms[number]
    ]
    return (analysis(tag).form.terms or plain_finder)(sought)


def _key(line: int, form: str) -> str:
    return _ANSWERS_ONLY + str(line) if form.startswith(_ANSWERS_ONLY) else str(line)
