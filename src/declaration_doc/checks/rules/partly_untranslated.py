"""A passage within a translation that was left in the language of the original.

Told by its function words: «le», «des», «est». A title, a motto or an address quoted in its own language
stands in brackets or quotation marks, and is given as information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.scripts import FUNCTION_WORDS, KANA
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("Vive la liberté ! La charte est adoptée.", "自由万歳！憲章を採択する。"),
    ("Le programme « Smart City » est prolongé.", "「Smart City」プログラムを延長する。"),
)
BAD = (
    (
        "Les villes coopèrent. Elles partagent leurs expériences dans le domaine de la culture.",
        "両市は協力する。Elles partagent leurs expériences dans le domaine de la culture.",
    ),
)
FAULT = Fault(
    code="T402",
    name="text-partly-untranslated",
    severity=Severity.ERROR,
    message="«{passage}» is in «{other}», within the text in «{tag}»",
    remedy="translate the passage",
    why="A passage left in the other language is not understood by the readers of this one.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_run = lazy_pattern(
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9 \u00a0\u202f'’.,;:!?%/()«»“”\"@_~$<>=+*&|#\[\]{}^\\`–—…-]{10,}"
)
_word = lazy_pattern(r"[^\W\d_]+")
_OPENING = '「『（(“"〈《【［['
_LEAST_WORDS = 4
_LEAST_FUNCTION_WORDS = 2
_SHARE = 0.15
_LEAST_KNOWN = 2
"""Words of the core lexicon or function words of a passage that the first text has letter by letter."""
_sentence = lazy_pattern(r".*[.:;!?»](?=\s|$)")


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first such passage of the translation."""
    other = pair.first.language.partition("-")[0]
    if other not in FUNCTION_WORDS or not KANA.search(pair.second.text):
        return
    text = pair.second.text
    for start, end in _runs(text):
        if not _is_prose(text[start:end], other) and not _is_copied(text[start:end], pair, other):
            continue
        quoted = start > 0 and text[start - 1] in _OPENING
        yield pair.finding(
            FAULT,
            (),
            [(start, end)],
            severity=Severity.INFO if quoted else None,
            passage=text[start:end] if end - start <= 40 else f"{text[start : start + 39]}…",
            other=pair.first.language,
            tag=pair.second.language,
        )
        return


def _runs(text: str) -> Iterator[Span]:
    """Passages in Latin letters that are long enough for a clause."""
    for match in _run.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip())


def _is_prose(passage: str, tag: str) -> bool:
    """Whether the function words of `passage` are those of the language, and of no other."""
    words = [word.lower() for word in _word.findall(passage)]
    known = _counted(words, tag)
    return (
        len(words) >= _LEAST_WORDS
        and known >= max(_LEAST_FUNCTION_WORDS, _SHARE * len(words))
        and all(_counted(words, each) < known for each in FUNCTION_WORDS if each != tag)
    )


def _counted(words: list[str], tag: str) -> int:
    """How many are function words; a single letter may be a key, an option or a variable."""
    known = FUNCTION_WORDS[tag]
    return sum(len(word) > 1 and word in known for word in words)


def _is_copied(passage: str, pair: Pair, tag: str) -> bool:
    """Whether `passage` is a sentence of the first text, letter by letter, with words of its language."""
    sentence = _sentence.match(passage)
    if sentence is None or sentence[0] not in pair.first.text:
        return False
    words = [word.lower() for word in _word.findall(sentence[0])]
    return _counted(words, tag) + known_words(sentence[0], pair.bitext) >= _LEAST_KNOWN
