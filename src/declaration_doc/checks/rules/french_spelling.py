"""French words are in the dictionary, where one is installed (the extra `spelling`, or `DICPATH`).

Reported is a word in small letters that the dictionary lacks, if one that it has is a letter away. Words that
the other text has too, that the document has three times, or that stand in quotation marks, are terms; a
short word is reported for information.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import mended_spans
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.latin_words import latin_words
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = ((("la coopération décentralisée des écoquartiers", ""),), (("le paquet dpkg", "dpkgパッケージ"),))
BAD = ((("la coopérration décentralisée", ""),), (("le partenarait", ""),))
FAULT = Fault(
    code="P305",
    name="word-misspelt",
    severity=Severity.WARNING,
    message="no dictionary has «{found}»; meant may be «{expected}»",
    remedy="write «{expected}»; where the word is right, use it as it is: three times make it a term",
    why="A misspelt word in an official text makes the reader doubt the rest.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_quoted = lazy_pattern('«[^»]*»|“[^”]*”|"[^"]*"')
_parts = lazy_pattern(r"[^\W\d_]+")
_LETTERS = "abcdefghijklmnopqrstuvwxyzéèêàçùôîïâûœ"
_SHORTEST = 5
_LONG = 8
"""Letters from which on a word that is a letter away is hardly another one."""
_TERM = 3
"""Times that make a word one of the document's own."""


def is_ready() -> bool:
    """Whether a dictionary is installed: without one the rule is at rest."""
    read = analysis("fr").form.dictionary
    return read is not None and read() is not None


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each word that is likely misspelt; the plural of a known one, calories, is not."""
    for number in (0, 1):
        sides = [(pair.sides[number], pair.sides[1 - number]) for pair in bitext.pairs]
        read = sides[0][0].analysis.form.dictionary if sides else None
        dictionary = read() if read else None
        if dictionary is None:
            continue
        found = [
            (side, word, span)
            for side, other in sides
            for word, span in _words(side.text)
            if not dictionary.knows(word) and word not in other.text
        ]
        counts = Counter(word for _, word, _ in found)
        for side, word, span in found:
            near = dictionary.stem_near(word, _LETTERS) if counts[word] < _TERM else None
            if near and word != f"{near}s" and not any(a <= span[0] < b for a, b in mended_spans(side.nodes)):
                severity = None if len(word) >= _LONG else Severity.INFO
                yield side.finding(FAULT, [span], severity=severity, found=word, expected=near)


def _words(text: str) -> Iterator[tuple[str, Span]]:
    """The words that may be misspelt: long enough, in small letters, not quoted and no part of a notation."""
    quoted = [found.span() for found in _quoted.finditer(text)]
    for chunk, (start, _) in latin_words(text):
        for part in _parts.finditer(chunk):
            at = start + part.start()
            if len(part[0]) >= _SHORTEST and part[0].islower() and not any(a <= at < b for a, b in quoted):
                yield part[0], (at, at + len(part[0]))
