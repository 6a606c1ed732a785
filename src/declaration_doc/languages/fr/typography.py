"""French typography, applied to text at output: spaces, marks, dashes, ordinals.

After the Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow no-break space
before ; ! ?, a no-break space before : and inside « », between a number and its unit, in dates, titles
and ordinals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial

from declaration_doc.languages.addresses import addresses
from declaration_doc.languages.flow import OBJECT, Edit, Flow, Marks, Rule, Span
from declaration_doc.languages.fr.tables import (
    BEFORE_NUMBER,
    BEFORE_NUMBER_WORDS,
    TITLES,
    UNITS,
)
from declaration_doc.languages.fr.words import MONTHS
from declaration_doc.languages.latin import (
    NARROW,
    NO_BREAK,
    SPACE,
    apostrophes,
    dashes,
    ellipses,
    inside,
    space_after,
    space_before,
    sparing,
)
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.inline import Inlines, Words, plain

MARKS = Marks((("«", "»"), ("“", "”")))
"""Inner quotations take “ ”, which need no spaces."""

_guillemets = lazy_pattern("[«»]")
_high = lazy_pattern(r"[;:!?]+")
_stands_alone = lazy_pattern(rf"[{SPACE}\s)\]}}»”’.,…{OBJECT}–—-]|\Z")
_opening = frozenset("([{“‘«")
_digit = lazy_pattern("[0-9]")
_number = lazy_pattern("[0-9IVX]")
_thousands = lazy_pattern(rf"(?<![\d.,])[0-9]{{1,3}}(?:[{SPACE}][0-9]{{3}})+(?!\d)")
_ordinal_words = (
    r"(?:(?<![\w.,])(?:1(?:er|re)s?|2(?:nde?|de?)s?|[0-9]{1,4}es?)"
    r"|(?<!\w)(?:I(?:er|re)|(?:X{1,3}(?:I{1,3}|I?V|VI{1,3}|IX)?|I{2,3}|I?V|VI{1,3}|IX)es?))"
    r"(?!\w)"
)
_ordinal = lazy_pattern(_ordinal_words)
_ending = lazy_pattern(r"[a-z]+$")


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, words))})"


_TIES = (
    # number and sign, numero sign and number: also where the source sets no space
    rf"[0-9]([{SPACE}]*)(?=[%‰€£¥$]|°[CF]\b)",
    rf"(?:\b[nN][°º]|§)([{SPACE}]*)(?=[0-9])",
    # number and unit; a letter with an apostrophe is no unit: en 2022 s’est tenue
    rf"[0-9]([{SPACE}]+)(?={_any(UNITS)}(?![\w'’]))",
    rf"[0-9][{SPACE}]h([{SPACE}]+)(?=[0-9])",
    rf"[0-9]([{SPACE}]+)(?={_any(MONTHS)}(?!\w))",
    rf"(?<!\w)(?i:{_any(BEFORE_NUMBER)})([{SPACE}]+)(?=[0-9])",
    rf"(?<!\w)(?i:{'|'.join(BEFORE_NUMBER_WORDS)})([{SPACE}]+)(?=[0-9]|[IVX]+(?!\w))",
    rf"{_ordinal_words}([{SPACE}]+)(?=[^\W\d_])",
)
"""Patterns of what a number is tied to; the group is where the no-break space stands."""

_TITLE_TIES = (
    rf"(?<!\w){_any(TITLES)}([{SPACE}]+)(?=[A-ZÀ-ÖØ-ÞŒ])",
    rf"(?<!\w)MM?\.([{SPACE}]+)(?=[^\W\d_])",
)


def typeset(nodes: Inlines, inside: str = NO_BREAK) -> Inlines:
    """`nodes` in the typography of French; see `Language.typeset`. `inside`: the space inside « »."""
    flow = Flow(MARKS.quoted(nodes))
    for rule in _RULES:
        flow.apply(rule)
    flow.apply(_guillemets_with(inside))
    flow.raise_(_endings(flow.text))
    return flow.nodes(partial(typeset, inside=inside))


def typeset_text(text: str, inside: str = NO_BREAK) -> str:
    """The same for characters alone, where nothing is raised."""
    return plain(typeset((Words(text),), inside))


@cache
def _guillemets_with(inside: str) -> Rule:
    return sparing(partial(_guillemet_spaces, inside))


def _guillemet_spaces(inside: str, text: str) -> Iterator[Edit]:
    """One no-break space, `inside`, after « and before »."""
    for found in _guillemets.finditer(text):
        place = found.start()
        if found.group() == "«":
            start, end = place + 1, space_after(text, place + 1)
            if end < len(text):
                yield Edit(start, end, inside, place)
        else:
            start = space_before(text, place)
            if start and text[start - 1] != "«":
                yield Edit(start, place, inside, place)


def _high_marks(text: str) -> Iterator[Edit]:
    """A narrow no-break space before ; ! ? and a no-break space before :, where one is set at all."""
    for found in _high.finditer(text):
        place = found.start()
        start = space_before(text, place)
        if start == 0 or text[start - 1] in _opening:
            continue
        if start == place and not _stands_alone.match(text, found.end()):
            continue  # 10:30, a ratio, a name of a program: no punctuation of a sentence
        yield Edit(start, place, NO_BREAK if text[place] == ":" else NARROW, place)


def _thousand_groups(text: str) -> Iterator[Edit]:
    """A narrow no-break space between groups of three digits."""
    for found in _thousands.finditer(text) if _digit.search(text) else ():
        for place in range(found.start(), found.end()):
            if not text[place].isdigit():
                yield Edit(place, place + 1, NARROW, place)


def _tie(pattern: str, needed: re.Pattern[str]) -> Rule:
    """A no-break space where the group of `pattern` is; a text without `needed` has no such place."""
    compiled = re.compile(pattern)

    def edits(text: str) -> Iterator[Edit]:
        for found in compiled.finditer(text) if needed.search(text) else ():
            start, end = found.span(1)
            yield Edit(start, end, NO_BREAK, start - 1)

    return edits


_RULES = (
    sparing(ellipses),
    sparing(apostrophes),
    sparing(dashes),
    sparing(_thousand_groups),
    *(sparing(_tie(pattern, _number)) for pattern in _TIES),
    *(sparing(_tie(pattern, lazy_pattern("[MDP]"))) for pattern in _TITLE_TIES),
    sparing(_high_marks),
)


def _endings(text: str) -> Iterator[Span]:
    """The letters of ordinals: the e of 7e, the er of Ier."""
    spans = addresses(text)
    for found in _ordinal.finditer(text):
        letters = _ending.search(found.group())
        if letters and not inside(spans, found.start(), found.end()):
            yield Span(found.start() + letters.start(), found.end())
