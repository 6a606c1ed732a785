"""French typography, applied to text at output: spaces, marks, dashes, ordinals.

After the Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow no-break space
before ; ! ?, a no-break space before : and inside « », between a number and its unit, in dates, titles
and ordinals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
from declaration_doc.model.inline import Inlines, Words, plain

MARKS = Marks((("«", "»"), ("“", "”")))
"""Inner quotations take “ ”, which need no spaces."""

_ordinal_words = (
    r"(?:(?<![\w.,])(?:1(?:er|re)s?|2(?:nde?|de?)s?|[0-9]{1,4}es?)"
    r"|(?<!\w)(?:I(?:er|re)|(?:X{1,3}(?:I{1,3}|I?V|VI{1,3}|IX)?|I{2,3}|I?V|VI{1,3}|IX)es?))"
    r"(?!\w)"
)
_ordinal = re.compile(_ordinal_words)
_ending = re.compile(r"[a-z]+$")
_guillemets = re.compile("[«»]")
_high = re.compile(r"[;:!?]+")
_stands_alone = re.compile(rf"[{SPACE}\s)\]}}»”’.,…{OBJECT}–—-]|\Z")
_opening = frozenset("([{“‘«")
_thousands = re.compile(rf"(?<![\d.,])[0-9]{{1,3}}(?:[{SPACE}][0-9]{{3}})+(?![\d])")
_tied = re.compile(
    # number and sign, also where no space stands between them
    rf"(?<=[0-9])[{SPACE}]*(?=[%‰€£¥$]|°[CF]\b)"
    rf"|(?<=\bn[°º])[{SPACE}]*(?=[0-9])"
    rf"|(?<=§)[{SPACE}]*(?=[0-9])"
    # number and unit
    rf"|(?<=[0-9])[{SPACE}]+(?=(?:{'|'.join(map(re.escape, UNITS))})(?![\w'’]))"
    # hour and minutes
    rf"|(?<=[0-9][{SPACE}]h)[{SPACE}]+(?=[0-9])"
    # day and month
    rf"|(?<=[0-9])[{SPACE}]+(?=(?:{'|'.join(MONTHS)})(?!\w))"
)
_after_title = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, TITLES))})([{SPACE}]+)(?=[A-ZÀ-ÖØ-ÞŒ])"
    rf"|(?<!\w)MM?\.([{SPACE}]+)(?=[^\W\d_])"
)
_before_number = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, BEFORE_NUMBER))})([{SPACE}]+)(?=[0-9])"
    rf"|(?<!\w)(?:{'|'.join(BEFORE_NUMBER_WORDS)})([{SPACE}]+)(?=[0-9IVX])",
    re.IGNORECASE,
)
_after_ordinal = re.compile(rf"{_ordinal_words}([{SPACE}]+)(?=[^\W\d_])")


def typeset(nodes: Inlines) -> Inlines:
    """`nodes` in the typography of French; see `Language.typeset`."""
    flow = Flow(MARKS.quoted(nodes))
    for rule in _RULES:
        flow.apply(rule)
    flow.raise_(_endings(flow.text))
    return flow.nodes(typeset)


def typeset_text(text: str) -> str:
    """The same for characters alone, where nothing can be raised."""
    flow = Flow((Words(text),))
    for rule in _RULES:
        flow.apply(rule)
    return plain(flow.nodes(typeset))


def _guillemet_spaces(text: str) -> Iterator[Edit]:
    """One no-break space after « and before »."""
    for found in _guillemets.finditer(text):
        place = found.start()
        if found.group() == "«":
            start, end = place + 1, space_after(text, place + 1)
            if end < len(text):
                yield Edit(start, end, NO_BREAK, place)
        else:
            start = space_before(text, place)
            if start and text[start - 1] != "«":
                yield Edit(start, place, NO_BREAK, place)


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
    for found in _thousands.finditer(text):
        for place in range(found.start(), found.end()):
            if not text[place].isdigit():
                yield Edit(place, place + 1, NARROW, place)


def _ties(text: str) -> Iterator[Edit]:
    """No-break spaces that do not depend on a group of a pattern: numbers with their units, dates."""
    for found in _tied.finditer(text):
        yield Edit(found.start(), found.end(), NO_BREAK, max(found.start() - 1, 0))


def _ties_after(pattern: re.Pattern[str]) -> Rule:
    """No-break space in the place of the first group that `pattern` finds."""

    def edits(text: str) -> Iterator[Edit]:
        for found in pattern.finditer(text):
            group = next(i for i in range(1, len(found.groups()) + 1) if found.group(i))
            yield Edit(found.start(group), found.end(group), NO_BREAK, found.start(group))

    return edits


_RULES = tuple(
    map(
        sparing,
        (
            ellipses,
            apostrophes,
            dashes,
            _thousand_groups,
            _ties,
            _ties_after(_after_ordinal),
            _ties_after(_after_title),
            _ties_after(_before_number),
            _high_marks,
            _guillemet_spaces,
        ),
    )
)


def _endings(text: str) -> Iterator[Span]:
    """The letters of ordinals: the e of 7e, the er of Ier."""
    spans = addresses(text)
    for found in _ordinal.finditer(text):
        letters = _ending.search(found.group())
        if letters and not inside(spans, found.start(), found.end()):
            yield Span(found.start() + letters.start(), found.end())
