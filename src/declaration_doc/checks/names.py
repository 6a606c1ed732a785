"""Which names of a text have no counterpart in the other one, and which stand there instead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.correspondence import folded
from declaration_doc.checks.known_names import KnownNames, known_names, without_accents
from declaration_doc.checks.name_comparison import Comparison, Name
from declaration_doc.checks.name_sounds import SOUNDS_THE_SAME
from declaration_doc.checks.name_words import is_common_word, overlaps
from declaration_doc.checks.terms import terms_of
from declaration_doc.languages.proper_names import ForeignWord, ProperName
from declaration_doc.languages.terms import Occurrence
from declaration_doc.languages.transliteration import likeness
from declaration_doc.model.finding import Span

RARE = 2
"""Texts that may have a word that is the name of something else; a loanword stands in more."""


class Names(NamedTuple):
    """The names of a pair that do not agree; `latin` and `other` are the numbers of the sides."""

    latin: int
    """The number of the side in Latin letters, 0 or 1."""
    lost: tuple[Name, ...] = ()
    """In the text in Latin letters alone."""
    stray: tuple[Name, ...] = ()
    """In the other text alone; words by their sound alone only where a lost name is sure to be one."""


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
    """The words by their sound alone that are stray, and how often they are in the pairs with a lost name, if rarely."""
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
        for word in {name.text for name in written[0]}:
            found.carried[word, word not in lost] += 1
        if lost:
            found.suspects.append((pair, names))
        for rendering in _renderings(pair, latin, *written):
            found.renderings[rendering.name].append((pair, rendering))
        pair.forget_found()  # few texts are asked again for the terms that stand in them
    _count_sounds(found)
    return found


def _count_sounds(found: Survey) -> None:
    """Count the stray words by their sound alone, as often as they are that in the pairs with a lost name.

    Of few pairs any are known; only what is one there is looked for in the others, until it is rare no more.
    """
    asked = {name.text for _, names in found.suspects for name in names.stray if name.kind == "sound"}
    for pair, _ in found.suspects:
        text = pair.sides[1 - found.latin].text
        if any(map(text.__contains__, asked)) and (written := _written(pair, found.latin)):
            comparison = _comparison(pair, found.latin, *written)
            taken = _accounted_for(pair, found.latin, comparison)
            found.sounds.update([name.text for name in comparison.stray_sounds(taken, asked)])
            asked = {word for word in asked if found.sounds[word] <= RARE}


def _accounted_for(pair: Pair, latin: int, comparison: Comparison) -> list[Span]:
    """What the glossary and known names account for in the other text: worked out again, to keep it of all takes room."""
    known = _known(pair.bitext, latin)
    there = known.finders[1 - latin](pair.sides[1 - latin].text) if known else ()
    return [*_taken(pair, latin)[1], *(_names_among(there, known, comparison) if known else ())]


def _names_among(there: Iterable[Occurrence], known: KnownNames, comparison: Comparison) -> Iterator[Span]:
    """Where a known name stands as a word of its own, and is no ordinary one."""
    text = comparison.other.text
    for each in there:
        if comparison.is_whole(each.span) and text[slice(*each.span)] not in known.ordinary:
            yield each.span


def _written(pair: Pair, latin: int) -> tuple[tuple[ProperName, ...], tuple[ForeignWord, ...]] | None:
    """The words of the first text that are written like names, and the foreign ones of the other."""
    side, other = pair.sides[latin], pair.sides[1 - latin]
    read_names, read_foreign = side.analysis.form.names, other.analysis.form.foreign_words
    if not side.text or not other.text or read_names is None or read_foreign is None:
        return None
    return read_names(side.text), read_foreign(other.text)


def _comparison(
    pair: Pair, latin: int, written: tuple[ProperName, ...], foreign: tuple[ForeignWord, ...]
) -> Comparison:
    side, other = pair.sides[latin], pair.sides[1 - latin]
    read_foreign, plain = other.analysis.form.foreign_words, folded(other.text)
    if read_foreign is not None and plain != other.text:
        foreign = read_foreign(plain)
    return Comparison(side, other, tuple(name.text for name in written), foreign)


def _compare(
    pair: Pair, latin: int, written: tuple[ProperName, ...], foreign: tuple[ForeignWord, ...]
) -> Names:
    """The names of `pair` that one text has and the other has not."""
    side, other = pair.sides[latin], pair.sides[1 - latin]
    taken, others_taken = _taken(pair, latin)
    comparison = _comparison(pair, latin, written, foreign)
    known = _known(pair.bitext, latin)
    lost: list[Name] = []
    stray: list[Name] = []
    if known:
        here = known.finders[latin](side.text)
        there = known.finders[1 - latin](other.text)
        stray += comparison.stray_known(known, there, others_taken)
        comparison.others = frozenset(name.text for name in stray if name.kind != "ordinary")
        lost += comparison.lost_known(known, here, taken)
        taken += (occurrence.span for occurrence in here)
        others_taken += _names_among(there, known, comparison)
        if any(name.kind == "land" for name in stray) and not any(name.kind == "land" for name in lost):
            lost += comparison.lost_nations(known)
    lost += comparison.lost_words(written, taken, pair.bitext.survey(_common))
    if lost:
        stray += comparison.stray_words(others_taken)
        if any(name.sure for name in lost):
            stray += comparison.stray_sounds(others_taken)
        beside = {name: comparison.beside(name, written) for name in lost}
        lost = [name for name in lost if beside[name] != []]
        stray += [other for others in beside.values() for other in others or ()]
    return Names(latin, tuple(lost), tuple(stray))


def _taken(pair: Pair, latin: int) -> tuple[list[Span], list[Span]]:
    """What the glossary accounts for in either text, the one in Latin letters first."""
    terms = pair.bitext.read(terms_of)
    if terms is None:
        return [], []
    first, second = ([occurrence.span for occurrence in terms.in_side(pair, n)] for n in (latin, 1 - latin))
    return first, second


def _known(bitext: Bitext, latin: int) -> KnownNames | None:
    first, second = bitext.tags
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


class Rendering(NamedTuple):
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
        if overlaps(name.span, taken) or is_common_word(name.text, side.language):
            continue
        rated = [(likeness(name.text, w.text), w) for w in words if not overlaps(w.span, others_taken)]
        best, word = max(rated, key=lambda entry: entry[0], default=(0.0, words[0]))
        if best >= SOUNDS_THE_SAME:
            yield Rendering(name.text, name.span, word.text, word.span)
