"""Institutions that are named by what they are about, from `lexicons/institutions.FIRST-SECOND.tsv`.

There are more than a lexicon can list. So the words of a name are compared: Agence régionale de santé is no 地方労働庁, for
nothing answers `santé`, and nothing in the first text speaks of 労働.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.checks.called_for import CalledFor, called_for
from declaration_doc.checks.known_names import known_names
from declaration_doc.checks.name_words import overlaps
from declaration_doc.checks.terms import terms_of
from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.hallmarks import hallmarks
from declaration_doc.languages.mistaken import Wanted
from declaration_doc.languages.scripts import FUNCTION_WORDS, NAME_CHARACTERS
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span, overlap
from declaration_doc.model.tags import primary_subtag
from declaration_doc.resources import lexicon

_SMALL = "~"
_LIGHT = "-"
_FIELD = "+"
_LEAST = 3
"""Letters of a word that says what an institution is about."""
_MOST = 9
"""Words of a name."""
_UNLINKED = 2
"""Words in a row that no preposition joins to those before: more are a verb and what it governs."""
_LONGEST = 16
"""Characters of a name before what it ends in."""


class Exchanged(NamedTuple):
    """A name of the one text and the one that stands in its place."""

    first: Span
    second: Span
    certain: bool
    """Whether its words are lost, and not only elsewhere in the other text."""


class _Name(NamedTuple):
    span: Span
    ends: frozenset[str]
    words: tuple[str, ...]
    """What it is about."""


@dataclass(frozen=True, slots=True)
class Institutions:
    """The lexicon for texts of two languages, the one whose words are its keys first."""

    begins: re.Pattern[str]
    firsts: frozenset[str]
    """The first words of what `begins` finds: most texts have none of them, which takes less time to see."""
    ends: re.Pattern[str]
    answers: Mapping[str, frozenset[str]]
    """What a name begins with → what may end it."""
    heads: frozenset[str]
    """What ends the names of those that are written in small letters, and of no others."""
    light: frozenset[str]
    fields: frozenset[str]
    """What institutions are for: another one of these is another institution."""
    known: CalledFor

    def exchanged(self, pair: Pair) -> Exchanged | None:
        """The first name of the first text that another one stands for; None: none surely does."""
        keyed, other = pair.sides
        read = keyed.analysis.words
        words = keyed.read(read) if read else None
        if words is None or self.firsts.isdisjoint(words.alone) or self.begins.search(keyed.text) is None:
            return None
        there = [*self.ends.finditer(other.text)]
        if not there:
            return None
        wanted = self.known.wanted(words)
        strange = [(found, spans) for found in there if (spans := [*self._strange(found, wanted)])]
        if not strange:
            return None
        names = [*self._names(keyed)]
        alone = len(names) == 1 and len(there) == 1
        for name in names:
            for found, spans in strange:
                alike = found[2] in name.ends
                if not (alike or (alone and found[2] not in self.heads)):
                    continue
                here = [
                    word
                    for word in self._unanswered(name.words, _without(found[0], spans))
                    if not self._is_like(word, found[1])
                ]
                lost = self._unanswered(here, _without(other.text, spans))
                if (lost or (here and alone)) and not _is_listed(pair, name.span, found.span()):
                    certain = alike and 0 < len(lost) <= len(spans) and 2 * len(lost) >= len(name.words)
                    certain = certain and not self.fields.isdisjoint(spans)
                    return Exchanged(name.span, found.span(), certain)
        return None

    def _unanswered(self, words: Sequence[str], text: str) -> list[str]:
        """The words to which nothing of another text answers."""
        return [word for word in words if not any(form in text for form in self.known.borne_by(word).split())]

    def _is_like(self, word: str, stem: str) -> bool:
        """Whether a character of what answers a word stands in a name: 法務 may be what is called `lois`."""
        return any(
            char in stem and char not in self.light for form in self.known.asked_by(word) for char in form
        )

    def _names(self, side: Side) -> Iterator[_Name]:
        """The institutions of a text, and the words of their names that the lexicon knows."""
        text, words = side.text, side.analysis.words
        read = side.read(words) if words else ()
        begins = {found.start(): found for found in self.begins.finditer(text)}
        linkers = hallmarks(side.language).name_joints
        finite = hallmarks(side.language).finite
        others = FUNCTION_WORDS.get(primary_subtag(side.language), frozenset()) - linkers
        for at, (_, start, end) in enumerate(read):
            if start not in begins:
                continue
            said: list[str] = []
            last, unlinked = end, 0
            for word, low, high in read[at + 1 : at + 1 + _MOST]:
                bare = word.rstrip("'’")
                unlinked = 0 if bare in linkers else unlinked + 1
                if not word[0].isalpha() or low in begins or bare in others or unlinked > _UNLINKED:
                    break
                if unlinked > 1 and said and finite.search(word):
                    break
                if bare not in linkers:
                    last = high
                    if len(word) >= _LEAST and word not in self.light and self.known.asked_by(word):
                        said.append(word)
            if said:
                yield _Name((start, last), self.answers[begins[start][0].lower()], tuple(said))

    def _strange(self, found: re.Match[str], wanted: Wanted) -> Iterator[str]:
        """The words of a name of the other text that nothing in the first one bears out."""
        stem = found[1]
        at = 0
        while at < len(stem) - 1:
            word = next((stem[at : at + n] for n in (3, 2) if stem[at : at + n] in self.known.answers), "")
            if word and word not in self.light and word not in wanted.bearing:
                yield word
            at += len(word) or 1


def _without(text: str, words: Sequence[str]) -> str:
    """A text with a mark in the place of each of `words`."""
    for word in words:
        text = text.replace(word, "_")
    return text


def _is_listed(pair: Pair, first: Span, second: Span) -> bool:
    """Whether the glossary, or the names known all over the world, judge a name."""
    terms = pair.bitext.read(terms_of)
    if terms is not None and any(
        overlaps(span, [each.span for each in terms.in_side(pair, number)])
        for number, span in enumerate((first, second))
    ):
        return True
    known = known_names(*pair.bitext.tags, 0)
    return known is not None and any(
        overlap(each.span, first) and any(form in pair.second.text for form in forms)
        for each in known.finders[0](pair.first.text)
        for forms in [[form for key in each.keys for form in known.by_key[key].forms[1]]]
    )


def institutions_of(bitext: Bitext) -> Institutions | None:
    """The lexicon for the languages of `bitext`; None where there is none. For `bitext.read`."""
    first, second = bitext.tags
    return _institutions(first, second)


def _firsts(keys: Iterable[str], read: Callable[[str], Words] | None) -> Iterator[str]:
    """The first word of each key as it may be among those of a text: elided too, or with its capital."""
    for word in [read(key).alone[0] for key in keys] if read is not None else ():
        yield from (word, f"{word}'", word.capitalize(), f"{word.capitalize()}'")


@cache
def _institutions(first: str, second: str) -> Institutions | None:
    data, known = lexicon(f"institutions.{first}-{second}.tsv"), called_for(first, second)
    if data is None or known is None:
        return None
    answers: dict[str, frozenset[str]] = {}
    begins: list[str] = []
    heads: set[str] = set()
    light: set[str] = set()
    fields: set[str] = set()
    for line in data.decode("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        keys, _, forms = line.partition("\t")
        if keys in (_LIGHT, _FIELD):
            (light if keys == _LIGHT else fields).update(forms.split())
            continue
        for key in keys.split():
            answers[key.removeprefix(_SMALL).lower()] = frozenset(forms.split())
            heads |= {*forms.split()} if key.startswith(_SMALL) else set()
            begins.append(f"[{key[1]}{key[1].upper()}]{key[2:]}" if key.startswith(_SMALL) else key)
    ends = any_of({end for each in answers.values() for end in each})
    return Institutions(
        re.compile(rf"\b(?:{'|'.join(sorted(begins, key=len, reverse=True))})\b"),
        frozenset(_firsts(answers, analysis(first).words)),
        re.compile(rf"([{NAME_CHARACTERS}]{{2,{_LONGEST}}})({ends})"),
        answers,
        frozenset(heads),
        frozenset(light),
        frozenset(fields),
        known,
    )
