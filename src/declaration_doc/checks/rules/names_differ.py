"""A name of the one text is in the other: as it is, in its known form, or by its sound.

Looked for are countries, towns and bodies known all over the world, and words written like names. Kanji are a
name where they can be read as it, in any of the readings that names have; katakana, where they sound like it. The
glossary goes before: what it lists is judged by `term-missing`. A name that one text leaves out, as a
sentence may, is no fault by itself: reported is a name that another one has replaced, a town that is gone,
and, for information, a name that the document has in this form nearly everywhere else, or that katakana stand for
which no name explains.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.name_comparison import Name
from declaration_doc.checks.name_sounds import is_strange
from declaration_doc.checks.names import RARE, Names, survey
from declaration_doc.checks.units import stand_together
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (("Réunis à Nancy (France), les maires", "市長は、ナンシー（フランス）に集い"),),
    (("réunis à Shizuoka, puis à Zwolle", "静岡、その後ズヴォレで"),),
    (("Les villes de France et du Japon", "日仏の都市"),),
)
BAD = (
    (("Réunis à Nancy, les maires", "市長は、ナントに集い"),),
    (("Les villes du Japon sont prêtes.", "韓国の都市は準備ができている。"),),
    (("Le logiciel libre Debian", "自由なソフトウェアである Fedora"),),
)
FAULT = Fault(
    code="G201",
    name="names-differ",
    severity=Severity.WARNING,
    message="«{lost}» is not in the other text, which has «{stray}»",
    remedy="write the name that is meant; where it goes by another form, add it to the glossary",
    why="A name exchanged for another one is an error of substance that no reader of one language can see.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.8,
)
_translated = lazy_pattern("[「『][一-鿿ぁ-ん]+[」』]")
_words_before_short = lazy_pattern(
    r"(?:[ \u00a0-](?:of|for|and|de|des|du|et|pour|[A-Z][a-z]+))*[ \u00a0][«(“ \u00a0]*([A-Z]{2,7})\b"
)
_short_before_words = lazy_pattern(
    r"\b([A-Z]{2,7})[ \u00a0]?[(«“][«“ \u00a0]*(?:(?:of|for|and|de|des|du|et|pour|[A-Z][a-z]+)[ \u00a0-])*$"
)
"""An abbreviation that stands beside its words, behind them or before."""
_LONGEST = 80
"""Characters of the words of an abbreviation before one of them, at most."""
_NOTHING = "—"
_OFTEN = 3
_ABBREVIATION = 5
"""Letters up to which a word in capitals is an abbreviation."""
_SAME = 0.7
"""Likeness of two words in Latin letters from which on they are one name."""


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each pair with a name that is lost, at the other text."""
    found = bitext.survey(survey)
    if found is None:
        return
    for pair, names in found.suspects:
        rare = [name for name in names.stray if name.kind == "sound" and found.sounds[name.text] <= RARE]
        yield from _judge(pair, names, rare, found.carried, bitext.threshold(FAULT))


def _judge(
    pair: Pair,
    names: Names,
    rare: list[Name],
    carried: Counter[tuple[str, bool]],
    share: float,
) -> Iterator[Finding]:
    graves: list[Name] = []
    milds: list[Name] = []
    rivals: dict[Name, None] = {}
    strange: list[Name] | None = None
    for name in names.lost:
        if name.kind == "word" and _is_title(pair, names.latin, name):
            continue
        if name.kind == "word" and not carried[name.text, True] and _is_spelt_out(pair, names.latin, name):
            continue
        stray = [each for each in _rivals(name, names.stray) if _is_beside(pair, names.latin, name, each)]
        if not stray and name.sure:
            strange = _strange(pair, names.latin, rare) if strange is None else strange
            stray = [each for each in strange if _is_beside(pair, names.latin, name, each)]
        kept, lost = carried[name.text, True], carried[name.text, False]
        often = kept >= _OFTEN and kept >= lost
        if name.kind == "place" or (stray and (name.kind != "word" or often or name.sure)):
            graves.append(name)
            rivals |= dict.fromkeys(stray)
        elif (
            name.kind == "native"
            or (often and kept >= share * (kept + lost))
            or (name.sure and name.kind == "word" and (rare or _is_person(name, names.lost)))
        ):
            milds.append(name)
    if short := _exchanged(names):
        (graves if _is_a_letter_off(short[0].text, short[1].text) else milds).append(short[0])
        rivals[short[1]] = None
    if graves:
        yield _finding(pair, names.latin, graves, [*rivals], None)
    elif milds:
        given = [other for other in names.stray if other.kind == "given" or other in rivals]
        yield _finding(pair, names.latin, milds, given, Severity.INFO)


def _is_title(pair: Pair, latin: int, name: Name) -> bool:
    """Whether a word is all that stands between quotation marks, and the other text quotes kanji: a title."""
    start, end = name.span
    text, other = pair.sides[latin].text, pair.sides[1 - latin].text
    return (
        text[:start].rstrip()[-1:] in tuple('«“"')
        and text[end:].lstrip()[:1] in tuple('»”"')
        and _translated.search(other) is not None
    )


def _is_spelt_out(pair: Pair, latin: int, name: Name) -> bool:
    """Whether it is of the words of an abbreviation that the other text has too: Extensible Markup Language (XML)."""
    text, other = pair.sides[latin].text, pair.sides[1 - latin].text
    start, end = name.span
    behind = _words_before_short.match(text, end)
    before = None if behind else _short_before_words.search(text, max(0, start - _LONGEST), start)
    short = behind or before
    return short is not None and re.search(rf"(?<![A-Za-z]){short[1]}(?![A-Za-z])", other) is not None


def _is_person(name: Name, lost: Iterable[Name]) -> bool:
    """Whether a name stands beside another one that is lost: first name and surname of somebody left out."""
    return any(
        other.sure
        and other.kind == "word"
        and 1 in (name.span[0] - other.span[1], other.span[0] - name.span[1])
        for other in lost
    )


def _strange(pair: Pair, latin: int, rare: list[Name]) -> list[Name]:
    return [name for name in rare if is_strange(pair, latin, name.text)]


def _rivals(name: Name, stray: tuple[Name, ...]) -> list[Name]:
    """What may stand in the place of a name: one of its kind, or a word written like one."""
    if name.kind == "native":
        return [other for other in stray if other.kind in ("place", "person")]
    if name.kind == "word":
        return [other for other in stray if other.kind == "place" or _is_rival(name.text, other)]
    kinds = ("land", "place", "body", *(("ordinary",) if name.kind == "land" else ()))
    return [other for other in stray if other.kind in kinds or name.kind == "place"]


def _is_beside(pair: Pair, latin: int, name: Name, other: Name) -> bool:
    """Whether a name, and what may stand in its place, are in sentences that answer one another."""
    first, second = (other, name) if latin else (name, other)
    return stand_together(pair, first.span, second.span)


def _is_rival(name: str, other: Name) -> bool:
    """Whether a word in Latin letters is another name, not the same one spelt otherwise."""
    if other.kind != "word":
        return False
    if _is_abbreviation(other.text) and not _is_abbreviation(name):
        return False
    first, second = name.casefold(), other.text.casefold()
    if any(letter.isdigit() for letter in first + second):
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() < _SAME


def _exchanged(names: Names) -> tuple[Name, Name] | None:
    """The one abbreviation that the first text has alone, and the one of the other: TCF and TEF."""
    lost = [name for name in names.lost if name.kind == "word" and _is_abbreviation(name.text)]
    stray = [name for name in names.stray if name.kind == "word" and _is_abbreviation(name.text)]
    if not len(lost) == len(stray) == 1 or lost[0].sure:
        return None
    is_turned = sorted(lost[0].text) == sorted(stray[0].text)  # TUC and UTC
    return None if is_turned else (lost[0], stray[0])


def _is_a_letter_off(word: str, other: str) -> bool:
    return len(word) == len(other) and sum(map(str.__ne__, word, other)) == 1


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) <= _ABBREVIATION


def _finding(
    pair: Pair, latin: int, lost: list[Name], stray: list[Name], severity: Severity | None
) -> Finding:
    spans = [name.span for name in lost], [name.span for name in stray]
    first, second = spans if latin == 0 else spans[::-1]
    return pair.finding(
        FAULT,
        first,
        second,
        severity=severity,
        at_first=latin == 1,
        lost="», «".join(dict.fromkeys(name.text for name in lost)),
        stray="», «".join(dict.fromkeys(name.text for name in stray)) or _NOTHING,
    )
