"""Whether two texts speak of the same things.

Words of the lexicon and of the glossary, words and figures that both have letter by letter, and length are
weighed as evidence. The weights are logarithms of odds: what adds up to more than 0 is more likely the
translation of the other text than some other text.
"""

from __future__ import annotations

import re
from math import log
from typing import NamedTuple

from declaration_doc.checks import lexicon as lexicons
from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.checks.lexicon import Entry, Lexicon, core
from declaration_doc.checks.proportion import Proportion, usual, volume
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span
from declaration_doc.model.glossary import Glossary

_foreign = lazy_pattern(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9]{2,}")
_wide = lazy_pattern(r"[０-９Ａ-Ｚａ-ｚ]+")
_figures = lazy_pattern(r"\d{2,}")
_UNRELATED_SPREAD = 0.75
"""Standard deviation of the logarithm of the proportion between texts that have nothing in common."""
_LEAST = -6.0
"""What a length can say against a pair, at most."""


class Anchor(NamedTuple):
    """A word of the one text that the lexicon knows."""

    span: Span
    entry: Entry
    answers: tuple[int, ...]
    """Where forms of it begin in the other text; empty: it is not there."""


class Correspondence(NamedTuple):
    """What two texts have in common."""

    keyed: Side
    """The text whose words the lexicon has as keys."""
    other: Side
    anchors: tuple[Anchor, ...]
    words: float
    """What the anchors say."""
    letters: float
    """What words and figures say that one text has letter by letter, and the other has not, or has."""
    length: float
    """What the lengths say."""

    @property
    def total(self) -> float:
        """All of it together."""
        return self.words + self.letters + self.length


def correspondence(pair: Pair) -> Correspondence | None:
    """What the texts of `pair` have in common; None where no lexicon knows the languages, or one is empty."""
    return compared(pair.first, pair.second, pair.bitext)


def compared(first: Side, second: Side, bitext: Bitext) -> Correspondence | None:
    """The same for any two texts of the document, one of each language."""
    known = bitext.read(_lexicon)
    if known is None or not first.text or not second.text:
        return None
    lexicon, swapped = known
    keyed, other = (second, first) if swapped else (first, second)
    words = keyed.analysis.words
    if words is None:
        return None
    anchors = _anchors(lexicon, keyed.read(words), other.read(folded))
    proportion = bitext.read(usual)
    return Correspondence(
        keyed,
        other,
        anchors,
        _said(anchors),
        _letters(keyed, other),
        _length(proportion, first, second) if proportion else 0.0,
    )


def _lexicon(bitext: Bitext) -> tuple[Lexicon, bool] | None:
    """The lexicon of the document, and whether its keys are words of the second language."""
    first, second = bitext.tags
    known = core(first, second)
    if known is not None:
        return _with_glossary(known, bitext.glossary, bitext.languages), False
    known = core(second, first)
    if known is None:
        return None
    return _with_glossary(known, bitext.glossary, bitext.languages[::-1]), True


def _with_glossary(lexicon: Lexicon, glossary: Glossary | None, languages: tuple[str, str]) -> Lexicon:
    """`lexicon` with the entries of the glossary as phrases before its own."""
    words = analysis(languages[0]).words
    if glossary is None or words is None:
        return lexicon
    phrases = {word: list(found) for word, found in lexicon.phrases.items()}
    for each in glossary.entries:
        forms = tuple(folded(form) for form in each.forms.get(languages[1], ()))
        for key in each.forms.get(languages[0], ()):
            parts = words(key).alone
            if parts and forms:
                phrases.setdefault(parts[0], []).append((parts, lexicons.entry(" ".join(parts), forms)))
    return lexicon.with_phrases(
        {word: lexicons.longest_first(found) for word, found in phrases.items()},
    )


def _anchors(lexicon: Lexicon, words: Words, text: str) -> tuple[Anchor, ...]:
    known: dict[str, tuple[int, ...]] = {}
    found = []
    for entry, start, end in lexicon.entries(words):
        answers = known.get(entry.key)
        if answers is None:
            answers = known[entry.key] = _places(text, entry.forms)
        found.append(Anchor((start, end), entry, answers))
    return tuple(found)


def _places(text: str, forms: tuple[str, ...]) -> tuple[int, ...]:
    """Where forms begin."""
    found = []
    for form in forms:
        if form in text:  # most are not, and to ask so takes half as long as to look for the place
            at = text.find(form)
            while at >= 0:
                found.append(at)
                at = text.find(form, at + len(form))
    return tuple(found)


def _said(anchors: tuple[Anchor, ...]) -> float:
    """A word that is said twice counts once."""
    return sum({a.entry.key: a.entry.hit if a.answers else a.entry.miss for a in anchors}.values())


def folded(text: str) -> str:
    """Full-width letters and figures made ordinary; every character keeps its place."""
    return _wide.sub(_ordinary, text) if _wide.search(text) else text


def _ordinary(match: re.Match[str]) -> str:
    return "".join(chr(ord(char) - 0xFEE0) for char in match[0])


def _letters(keyed: Side, other: Side) -> float:
    text = other.read(folded)
    shared = same = 0
    if foreign := set(_foreign.findall(text.lower())):
        lower = keyed.read(str.lower)
        shared = sum(word in lower for word in foreign)
    if figures := set(_figures.findall(text)):
        same = len(figures.intersection(_figures.findall(keyed.text)))
    return (
        0.8 * min(shared, 3)
        - 0.9 * min(len(foreign) - shared, 3)
        + 2.0 * min(same, 2)
        - 1.0 * min(len(figures) - same, 2)
    )


def _length(proportion: Proportion, first: Side, second: Side) -> float:
    z = proportion.deviation(volume(first), volume(second))
    ratio = _UNRELATED_SPREAD / proportion.spread
    return max(_LEAST, log(ratio) - z * z / 2 + (z / ratio) ** 2 / 2)


def known_words(text: str, bitext: Bitext) -> int:
    """How many words of `text`, in the first language, the lexicon keyed by that language knows."""
    known = bitext.read(_lexicon)
    words = analysis(bitext.languages[0]).words
    if known is None or known[1] or words is None:
        return 0
    return len(known[0].entries(words(text)))
