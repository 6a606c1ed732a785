"""A text in another language than it should be: English, Korean, Chinese.

Told by the script and by function words. Kanji alone are Japanese as well as Chinese; simplified forms,
Chinese function words, or a long text without any kana decide. A heading in Latin letters alone, whose words are not
those of the first text, is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.scripts import (
    FUNCTION_WORDS,
    JAPANESE,
    KANA,
    language_of,
    latin_language,
    short_sentence,
)
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.tags import primary_subtag

GOOD = (
    ("Conclusion", "結論"),
    ("Lutte contre le changement climatique", "気候変動対策"),
    ("GNU General Public License", "GNU General Public License"),
)
BAD = (
    ("Toute personne a droit à la liberté.", "Everyone has the right to liberty."),
    ("Toute personne a droit à la liberté.", "人人有权享有生命、自由和人身安全。"),
    ("Toute personne a droit à la liberté.", "모든 사람은 자유를 누릴 권리를 가진다."),
    ("Chapitre IV – Dispositions finales", "Chapter IV – Final provisions"),
)
FAULT = Fault(
    code="T403",
    name="language-wrong",
    severity=Severity.ERROR,
    message="the text is in «{found}», it should be in «{tag}»",
    remedy="put the text in its own language",
    why="A text in a third language was pasted into the wrong place.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_USUAL = "en"
"""What a heading in Latin letters is in, where no word tells."""
_LEAST_LETTERS = 10
"""Letters of the words of such a heading that the first text has not."""
_word = lazy_pattern("(?<![A-Za-zÀ-ÿ@/_.:~$#&=-])[A-Z]?[a-z]{4,}(?![A-Za-zÀ-ÿ@/_~$#&=-]|[.:]\\w)")
_KNOWN = frozenset(("fr", "ja", "en", "de", "es", "it", "pt", "ko", "zh"))


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each text that is in another language; one that is the other text is another fault."""
    if pair.first.text == pair.second.text:
        return
    for side in pair.sides:
        expected = primary_subtag(side.language)
        found = _language(side, expected) if expected in _KNOWN and side.text else None
        if found is not None and found != expected:
            yield side.finding(FAULT, found=found, tag=side.language)
        elif side is pair.second and _is_foreign(pair):
            yield side.finding(FAULT, severity=Severity.WARNING, found=_USUAL, tag=side.language)


def _is_foreign(pair: Pair) -> bool:
    """Whether the translation of a heading has nothing of its script, and words that are not those of the first text."""
    first, second = pair.first.text, pair.second.text
    if primary_subtag(pair.second.language) != "ja" or JAPANESE.search(second):
        return False
    words = [word for word in _word.findall(second) if word.lower() not in first.lower()]
    return sum(map(len, words)) >= _LEAST_LETTERS and known_words(first, pair.bitext) > 0


def _language(side: Side, expected: str) -> str | None:
    if expected == "ja":
        # Japanese may hold a phrase in Latin letters; a text without any Japanese character may not be one.
        if KANA.search(side.text):
            return None
        found = language_of(side.text)
        if found is None and not JAPANESE.search(side.text):
            found = short_sentence(side.text)
        return None if found == "ja" else found
    if JAPANESE.search(side.text):
        latin = sum(char.isascii() for char in side.text)
        return language_of(side.text) if latin < len(side.text) / 2 else None
    if side.analysis.words is not None and _is_own(side, expected):
        return None
    return latin_language(side.text)


def _is_own(side: Side, tag: str) -> bool:
    """Whether a fair share of the words are function words of its language."""
    words = side.read(side.analysis.words).alone if side.analysis.words else ()
    known = FUNCTION_WORDS.get(tag, frozenset())
    return sum(map(known.__contains__, words)) > 0.15 * len(words)
