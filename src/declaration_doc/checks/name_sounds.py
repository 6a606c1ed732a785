"""Katakana that may be names, and those that are loanwords."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.known_names import without_accents
from declaration_doc.checks.lexicon import core
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.transliteration import likeness
from declaration_doc.model.tags import primary_subtag

SOUNDS_ALIKE = 0.8
"""Likeness from which on katakana may well be the name."""
SOUNDS_THE_SAME = 0.82
"""The same for a name whose usual form is known, and is not there."""
SOUNDS_LITTLE = 0.62
"""From here on it may be a loanword of the same stem."""
_SHORTEST, LONGEST = 2, 8
"""Katakana of a name that nothing explains: a longer run is a compound of common words."""
part_of_name = lazy_pattern("[^・＝゠=]+")
_saint = lazy_pattern(r"^(Saint)-(?=[AEÉHIOUY])")
"""Heard as one with the name behind it: サントーバン for Saint-Aubin."""
_letters = lazy_pattern(r"[^\W\d_]+")


def parts_of(katakana: str) -> list[tuple[str, int]]:
    """The parts of katakana that is joined, as サン・マロ is, and where each begins; most is one part."""
    if katakana.isalpha():
        return [(katakana, 0)]
    return [(found[0], found.start()) for found in part_of_name.finditer(katakana)]


def is_strange(pair: Pair, latin: int, katakana: str) -> bool:
    """Whether nothing in the first text sounds like it, and it is no loanword that everybody knows.

    A name that kanji are read as explains no katakana. Works out the words anew: few texts are asked, and to
    keep those of all would fill the memory.
    """
    side, other = pair.sides[latin], pair.sides[1 - latin]
    form = other.analysis.form
    if form.foreign_words is None or not is_rare(katakana, other.language):
        return False
    words = [word for word in _letters.findall(without_accents(side.text)) if len(word) > 2]
    parts = {part for word in form.foreign_words(other.text) for part, _ in parts_of(word.text)}
    capitals = [word for word in _letters.findall(side.text) if word[0].isupper()] if form.read_as else []
    native = {without_accents(word) for word in capitals if form.read_as and form.read_as(other.text, word)}
    return not explains([word for word in words if word not in native], katakana, SOUNDS_LITTLE, parts)


def explains(words: Iterable[str], katakana: str, least: float, parts: Iterable[str]) -> bool:
    """Whether katakana is how any of `words` sounds, and none of those that sound rather like another of `parts`."""
    for word in words:
        alike = likeness(word, katakana)
        if alike >= least and not (
            alike < SOUNDS_THE_SAME and any(likeness(word, other) >= SOUNDS_THE_SAME for other in parts)
        ):
            return True
    return False


def is_rare(katakana: str, language: str) -> bool:
    """Whether katakana may be a name: no loanword that everybody knows, nor a compound of such."""
    return _SHORTEST <= len(katakana) <= LONGEST and katakana not in loanwords(language)


@cache
def loanwords(language: str) -> frozenset[str]:
    """The words of a language's script for foreign words that the core lexicon knows."""
    lexicon = core("fr", primary_subtag(language))
    if lexicon is None:
        return frozenset()
    lines = lexicon.words.lines()
    return frozenset(form for line in lines for form in line.split("\t")[1].split())


def is_joined(name: str, katakana: str) -> bool:
    """Whether both a name and katakana have several parts."""
    return "-" in name and not part_of_name.fullmatch(katakana)


def sound_in_turn(name: str, katakana: str) -> bool:
    """Whether each part of a name sounds like a part of katakana: Saint-Mont is not サン＝テミリオン.

    The last letter of the part before may be heard with it: ポン＝トードメール for Pont-Audemer.
    """
    return _in_turn(name, katakana) or (
        (joined := _saint.sub(r"\1", name)) != name and _in_turn(joined, katakana)
    )


def _in_turn(name: str, katakana: str) -> bool:
    left = iter(part_of_name.findall(katakana))
    pieces = name.split("-")
    return all(
        any(likeness(sound, part) >= SOUNDS_ALIKE for part in left for sound in _heard_as(before, piece))
        for before, piece in zip(("", *pieces), pieces, strict=False)
        if len(piece) > 2
    )


def _heard_as(before: str, piece: str) -> tuple[str, ...]:
    is_joined = before and without_accents(piece)[0] in "aeiouyh"
    return (piece, before[-1] + piece) if is_joined else (piece,)
