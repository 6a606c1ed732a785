"""Which names of a text have no counterpart in the other one, and which stand there instead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.checks.correspondence import folded
from declaration_doc.checks.known_names import Known, KnownNames, known_names, without_accents
from declaration_doc.checks.lexicon import core
from declaration_doc.checks.terms import terms_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.proper_names import ForeignWord, ProperName
from declaration_doc.languages.terms import Occurrence
from declaration_doc.languages.transliteration import likeness, part_likeness
from declaration_doc.model.finding import Span

SOUNDS_ALIKE = 0.73
"""Likeness from which on katakana may well be the name."""
SOUNDS_LITTLE = 0.62
"""From here on it may be a loanword of the same stem."""
_SHORTEST, _LONGEST = 3, 8
"""Katakana of a name that nothing explains: a longer run is a compound of common words."""
_katakana_joint = lazy_pattern("[・＝゠]")
_letters = lazy_pattern(r"[^\W\d_]+")
_nation = lazy_pattern(r"\b[a-z-]{4,}(?:ais|ien|ois|ain|ol|and|ec|que|ese|ene)(?:ne|e)?s?\b")
"""The shape of words made of the name of a country, without accents."""
SOUNDS_THE_SAME = 0.82
"""The same for a name whose usual form is known, and is not there."""
READS_ALIKE = 0.85
"""The same for the reading of kanji, which leaves less room."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands in one text only."""

    text: str
    span: Span
    kind: str
    """`land`, `place`, `body`; `word`: none that is known."""
    sure: bool = True
    """False where it may be no name at all."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a pair that do not agree; `latin` and `other` are the numbers of the sides."""

    latin: int
    """The number of the side in Latin letters, 0 or 1."""
    lost: tuple[Name, ...] = ()
    """In the text in Latin letters alone."""
    stray: tuple[Name, ...] = ()
    """In the other text alone."""


def latin_side(bitext: Bitext) -> int | None:
    """The side whose names are told by their capitals, where the other one has a script of its own."""
    from declaration_doc.languages.analysis import analysis

    forms = [analysis(tag).form for tag in bitext.languages]
    for number in (0, 1):
        if forms[number].names is not None and forms[1 - number].foreign_words is not None:
            return number
    return None


@dataclass(frozen=True, slots=True)
class Survey:
    """The names of all pairs of a document."""

    latin: int
    """The number of the side in Latin letters."""
    carried: Counter[tuple[str, bool]] = field(default_factory=Counter)
    """How often a word is in both texts (True), and in one only (False)."""
    sounds: Counter[str] = field(default_factory=Counter)
    """The words by their sound alone that stand in a pair with a lost name, and how often."""
    suspects: list[tuple[Pair, Names]] = field(default_factory=list)
    """The pairs with a lost name."""
    renderings: dict[str, list[tuple[Pair, Rendering]]] = field(default_factory=lambda: defaultdict(list))
    """Name → how the other text writes it, in the order of the document."""


def survey(bitext: Bitext) -> Survey | None:
    """The names of `bitext`; None where no language has capitals, or the other no script of its own.

    For `bitext.survey`. Each pair is read once: to keep the names of all would fill the memory.
    """
    latin = latin_side(bitext)
    if latin is None:
        return None
    found = Survey(latin)
    for pair in bitext.pairs:
        written = _written(pair, latin)
        if written is None:
            continue
        names = _compare(pair, latin, *written)
        lost = {name.text for name in names.lost}
        found.carried.update([(word, word not in lost) for word in {name.text for name in written[0]}])
        if lost:
            found.sounds.update(name.text for name in names.stray if name.kind == "sound")
            found.suspects.append((pair, names))
        for rendering in _renderings(pair, latin, *written):
            found.renderings[rendering.name].append((pair, rendering))
    return found


def _written(pair: Pair, latin: int) -> tuple[tuple[ProperName, ...], tuple[ForeignWord, ...]] | None:
    """The words of the first text that are written like names, and the foreign ones of the other."""
    side, other = pair.sides[latin], pair.sides[1 - latin]
    read_names, read_foreign = side.analysis.form.names, other.analysis.form.foreign_words
    if not side.text or not other.text or read_names is None or read_foreign is None:
        return None
    return read_names(side.text), read_foreign(other.text)


def _compare(
    pair: Pair, latin: int, written: tuple[ProperName, ...], foreign: tuple[ForeignWord, ...]
) -> Names:
    """The names of `pair` that one text has and the other has not."""
    side, other = pair.sides[latin], pair.sides[1 - latin]
    taken, others_taken = _taken(pair, latin)
    read_foreign, plain = other.analysis.form.foreign_words, folded(other.text)
    if read_foreign is not None and plain != other.text:
        foreign = read_foreign(plain)
    comparison = _Comparison(side, other, foreign)
    comparison.names = tuple(name.text for name in written)
    known = _known(pair.bitext, latin)
    lost: list[Name] = []
    stray: list[Name] = []
    if known:
        here = known.finders[latin](side.text)
        there = known.finders[1 - latin](other.text)
        stray += comparison.stray_known(known, there, others_taken)
        comparison.others = frozenset(name.text for name in stray)
        lost += comparison.lost_known(known, here, taken)
        taken += (occurrence.span for occurrence in here)
        others_taken += (occurrence.span for occurrence in there)
        if any(name.kind == "land" for name in stray) and not any(name.kind == "land" for name in lost):
            lost += comparison.lost_nations(known)
    lost += comparison.lost_words(written, taken, pair.bitext.survey(_common))
    if lost:
        stray += comparison.stray_words(others_taken, [name.text for name in written])
    return Names(latin, tuple(lost), tuple(stray))


class _Comparison:
    """The names of two texts, and what explains them in the other one."""

    def __init__(self, side: Side, other: Side, foreign: tuple[ForeignWord, ...]) -> None:
        self.side = side
        self.other = other
        self.foreign = foreign
        self.written = {part for word in foreign if word.latin for part in (word.text, *word.text.split("-"))}
        self.words = {without_accents(word) for word in self.written}
        self.others: frozenset[str] = frozenset()
        """Known names of the other text that the first one lacks."""
        self.names: tuple[str, ...] = ()
        """Words of the first text that are written like names."""

    @cached_property
    def plain(self) -> str:
        """The first text in lower case and without accents."""
        return without_accents(self.side.text)

    def lost_known(self, known: KnownNames, found: Iterable[Occurrence], taken: list[Span]) -> Iterator[Name]:
        """Known names of the first text, of those `found` there, that the other one lacks."""
        number = known.latin
        for occurrence in found:
            if _overlaps(occurrence.span, taken):
                continue
            names = [known.by_key[form.key] for form in occurrence.forms]
            if not any(self._has(name, 1 - number, occurrence) for name in names):
                text = self.side.text[slice(*occurrence.span)]
                yield Name(text, occurrence.span, names[0].kind)

    def stray_known(
        self, known: KnownNames, found: Iterable[Occurrence], taken: list[Span]
    ) -> Iterator[Name]:
        """Known names of the other text, of those `found` there, that the first one lacks."""
        for occurrence in found:
            text = self.other.text[slice(*occurrence.span)]
            if _overlaps(occurrence.span, taken) or text in known.ordinary:
                continue
            names = [known.by_key[form.key] for form in occurrence.forms]
            if not any(self._is_said(name) for name in names) and self._is_whole(occurrence.span):
                yield Name(text, occurrence.span, names[0].kind)

    def lost_nations(self, known: KnownNames) -> Iterator[Name]:
        """Words made of the name of a country that the other text lacks: «le peuple japonais»."""
        for found in _nation.finditer(self.plain) if len(self.plain) == len(self.side.text) else ():
            names = [k for k in known.lands if any(found[0].startswith(stem) for stem in k.stems)]
            occurrence = Occurrence(found.span(), ())
            if names and not any(self._has(name, 1 - known.latin, occurrence) for name in names):
                yield Name(self.side.text[slice(*found.span())], found.span(), "land")

    def lost_words(
        self, names: Iterable[ProperName], taken: list[Span], common: frozenset[str]
    ) -> Iterator[Name]:
        """Words written like names that the other text lacks."""
        for name in names:
            plain = without_accents(name.text)
            if _overlaps(name.span, taken) or self._is_written(name.text, plain):
                continue
            sure = name.sure and plain not in common and not is_common_word(name.text, self.side.language)
            if not (sure and self._is_heard(name.text)):
                yield Name(name.text, name.span, "word", sure)

    def stray_words(self, taken: list[Span], names: list[str]) -> Iterator[Name]:
        """Latin words with a capital, and katakana, that no name of the first text looks or sounds like."""
        for word in self.foreign:
            if _overlaps(word.span, taken):
                continue
            if word.latin:
                if word.text[0].isupper() and without_accents(word.text) not in self.plain:
                    yield Name(word.text, word.span, "word")
            elif _is_rare(word.text, self.other.language) and not any(
                likeness(name, word.text) >= SOUNDS_ALIKE for name in names
            ):
                yield Name(word.text, word.span, "sound", sure=False)

    def _has(self, name: Known, number: int, occurrence: Occurrence) -> bool:
        """Whether the other text says a known name in any of its forms."""
        if any(form in self.other.text for form in name.forms[number]):
            return True
        implied = self.other.analysis.form.implied
        if implied and not self.other.read(implied).isdisjoint(name.forms[number]):
            return True
        word = self.side.text[slice(*occurrence.span)]
        plain = without_accents(word)
        return self._stands_there(plain) or self._sounds(word, SOUNDS_THE_SAME)

    def _is_said(self, name: Known) -> bool:
        """Whether the first text has a known name, or a word that is made of it."""
        plain = self.plain
        return any(form in plain for form in name.plain) or any(stem in plain for stem in name.stems)

    def _is_written(self, word: str, plain: str) -> bool:
        """Whether the other text has a word in Latin letters."""
        if plain.islower() and word not in self.written and plain in self.side.text.split():
            return False  # the first text has the word in small letters as well, which is another one
        if self._stands_there(plain):
            return True
        parts = [part for part in plain.split("-") if len(part) > 2]
        return len(parts) > 1 and all(map(self._stands_there, parts))

    def _is_heard(self, word: str) -> bool:
        """Whether the other text writes a word by its sound, or has kanji that read so."""
        if self._sounds(word, SOUNDS_ALIKE) or self._sounds_within(word):
            return True
        readings = self.other.analysis.form.readings
        return readings is not None and any(
            likeness(word, reading) >= READS_ALIKE for reading in self.other.read(readings)
        )

    def _sounds(self, word: str, least: float) -> bool:
        """Whether a katakana word that is no other known name sounds like a word."""
        return any(
            not f.latin
            and f.text not in self.others
            and (alike := likeness(word, f.text)) >= least
            and not self._is_rather(f.text, alike)
            for f in self.foreign
        )

    def _is_rather(self, katakana: str, alike: float) -> bool:
        """Whether a katakana word is plainly another name than that which it sounds like by `alike`."""
        return alike < SOUNDS_THE_SAME and any(
            likeness(name, katakana) >= SOUNDS_THE_SAME for name in self.names
        )

    def _sounds_within(self, word: str) -> bool:
        """Whether a part of a long katakana compound sounds like a word."""
        return any(
            not f.latin and len(f.text) > _LONGEST and part_likeness(word, f.text) >= SOUNDS_THE_SAME
            for f in self.foreign
        )

    def _stands_there(self, plain: str) -> bool:
        """Whether the other text has a word, or one that begins like it, in Latin letters."""
        return any(
            word.startswith(plain) or (len(word) > 3 and plain.startswith(word)) for word in self.words
        )

    def _is_whole(self, span: Span) -> bool:
        """Whether no katakana word goes on where a name ends."""
        return not any(
            not word.latin and word.span[0] <= span[0] and span[1] <= word.span[1] and word.span != span
            for word in self.foreign
        )


def is_strange(pair: Pair, latin: int, katakana: str) -> bool:
    """Whether nothing in the first text sounds like it, and it is no loanword that everybody knows.

    Works out the words anew: few texts are asked, and to keep those of all would fill the memory.
    """
    side, other = pair.sides[latin], pair.sides[1 - latin]
    return _is_rare(katakana, other.language) and not any(
        likeness(word, katakana) >= SOUNDS_LITTLE
        for word in _letters.findall(without_accents(side.text))
        if len(word) > 2
    )


def _is_rare(katakana: str, language: str) -> bool:
    """Whether katakana may be a name: no loanword that everybody knows, nor a compound of such."""
    longest = max(map(len, _katakana_joint.split(katakana)))
    return _SHORTEST <= longest <= _LONGEST and katakana not in loanwords(language)


def _taken(pair: Pair, latin: int) -> tuple[list[Span], list[Span]]:
    """What the glossary accounts for in either text, the one in Latin letters first."""
    terms = pair.bitext.read(terms_of)
    if terms is None:
        return [], []
    first, second = ([occurrence.span for occurrence in terms.in_side(pair, n)] for n in (latin, 1 - latin))
    return first, second


def _known(bitext: Bitext, latin: int) -> KnownNames | None:
    first, second = (tag.partition("-")[0] for tag in bitext.languages)
    return known_names(first, second, latin)


def _common(bitext: Bitext) -> frozenset[str]:
    """The words in small letters of the texts in Latin letters: what is written so is no name."""
    number = latin_side(bitext)
    if number is None:
        return frozenset()
    found: set[str] = set()
    for pair in bitext.pairs:
        found.update(pair.sides[number].text.replace("’", " ").replace("'", " ").split())
    return frozenset(without_accents(word).strip(".,;:!?()«»") for word in found if word[0].islower())


@cache
def loanwords(language: str) -> frozenset[str]:
    """The words of a language's script for foreign words that the core lexicon knows."""
    lexicon = core("fr", language.partition("-")[0])
    if lexicon is None:
        return frozenset()
    lines = {*lexicon.exact.values(), *lexicon.beginnings.values()}
    return frozenset(form for line in lines for form in line.split("\t")[1].split())


def is_common_word(word: str, language: str) -> bool:
    """Whether a word, or what it begins with, is among those of the core lexicon."""
    lexicon = core(language.partition("-")[0], "ja")
    return lexicon is not None and bool(lexicon.entries([(word.casefold(), 0, len(word))]))


def _overlaps(span: Span, taken: Iterable[Span]) -> bool:
    first, last = span
    for start, end in taken:  # noqa: SIM110 (asked for every name: `any` takes twice as long)
        if start < last and first < end:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Rendering:
    """How the other text writes a name."""

    name: str
    span: Span
    """Of the name."""
    text: str
    place: Span
    """Of its rendering, in the other text."""


def _renderings(
    pair: Pair, latin: int, written: tuple[ProperName, ...], foreign: tuple[ForeignWord, ...]
) -> Iterator[Rendering]:
    """The names of `pair` that the other text writes by their sound, and that the glossary does not list."""
    side = pair.sides[latin]
    names = [name for name in written if name.sure]
    words = [word for word in foreign if not word.latin] if names else []
    if not words:
        return
    taken, others_taken = _taken(pair, latin)
    for name in names:
        if _overlaps(name.span, taken) or is_common_word(name.text, side.language):
            continue
        rated = [(likeness(name.text, w.text), w) for w in words if not _overlaps(w.span, others_taken)]
        best, word = max(rated, key=lambda entry: entry[0], default=(0.0, words[0]))
        if best >= SOUNDS_THE_SAME:
            yield Rendering(name.text, name.span, word.text, word.span)
