"""A text that was left in the language of the first one.

The same words in both texts are a fault where they are words of that language: function words, or words of
the core lexicon. A name, a code or an address may be the same in both.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.languages import fold
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.scripts import JAPANESE, latin_language
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.tags import primary_subtag

GOOD = (
    ("Aix-en-Provence", "エクサンプロヴァンス"),
    ("https://www.example.org/charte", "https://www.example.org/charte"),
    ("ISO 26000", "ISO 26000"),
)
BAD = (
    ("Les villes adoptent la déclaration.", "Les villes adoptent la déclaration."),
    ("Préambule", "Préambule"),
)
FAULT = Fault(
    code="T401",
    name="text-untranslated",
    severity=Severity.ERROR,
    message="the text in «{tag}» is that in «{other}»",
    remedy="translate it; where both languages have the same words, suppress the finding with that reason",
    why="A text that was copied to be translated later is easily forgotten.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

_word = lazy_pattern(r"[^\W_]+")
_address = lazy_pattern(r"(?:https?://|www\.)\S+|\S+@\S+")


def check(pair: Pair) -> Iterator[Finding]:
    """A finding where both texts have the same words."""
    first, second = (side.text.strip() for side in pair.sides)
    if first != second and (
        len(second) > 2 * len(first) or JAPANESE.search(second) or _words(first) != _words(second)
    ):
        return
    tags = [primary_subtag(side.language) for side in pair.sides]
    if not first or tags[0] == tags[1] or _address.fullmatch(first):
        return
    if latin_language(pair.first.text) is not None or known_words(pair.first.text, pair.bitext):
        yield pair.finding(FAULT, tag=pair.second.language, other=pair.first.language)


def _words(text: str) -> list[str]:
    """What the text has between its spaces and marks."""
    return _word.findall(fold(text))
