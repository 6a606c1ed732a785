"""A passage within a translation that was left in the language of the original.

Told by its function words («le», «des», «est») or, where the first text has it letter by letter, by its words
in small letters, with or without its accents: a name has capitals but for «de», «du», «sur». English is told as
well, by its function words and the ends of its words. What a document writes so throughout, Latin («in situ»), names
of species and units are left alone. A title, a motto or an address quoted in its own language stands in brackets or
quotation marks, and is given as information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.checks.leftovers import LATIN, WORD, Evidence, counted, evidence, is_quoted
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.scripts import FUNCTION_WORDS, JAPANESE, KANA
from declaration_doc.model.finding import Fault, Finding, Severity, Span
from declaration_doc.model.tags import primary_subtag

GOOD = (
    ("Vive la liberté ! La charte est adoptée.", "自由万歳！憲章を採択する。"),
    ("Le programme « Smart City » est prolongé.", "「Smart City」プログラムを延長する。"),
    ("La norme ISO 9001 s’applique au Cirque du Soleil.", "ISO 9001規格はCirque du Soleilに適用する。"),
)
BAD = (
    ("Les parties se consultent en cas de besoin.", "両当事者は、en cas de besoin協議する。"),
    ("Elle est publiée au Journal officiel.", "これは、Journal officielに公示される。"),
    (
        "Les villes coopèrent. Elles partagent leurs expériences dans le domaine de la culture.",
        "両市は協力する。Elles partagent leurs expériences dans le domaine de la culture.",
    ),
)
FAULT = Fault(
    code="T402",
    name="text-partly-untranslated",
    severity=Severity.ERROR,
    message="«{passage}» stands untranslated in the text in «{tag}»",
    remedy="translate the passage",
    why="A passage left in the other language is not understood by the readers of this one.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_run = lazy_pattern(
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9 \u00a0\u202f'’.,;:!?%/()«»“”\"@_~$<>=+*&|#\[\]{}^\\`–—…-]{10,}"
)
_phrase = lazy_pattern(
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ](?<![A-Za-zÀ-ÿ@/_.:~$#&=\\<>+*|`{}\"-].)(?<![A-Za-z@/_.:~$#&=\\<>+*|`{}\"-]\d.)"
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]*"
    r"(?:(?:['’]?[ \u00a0\u202f]|['’‑-]|,[ \u00a0])[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9]+)*"
    r"(?![A-Za-z@/_~$#&=\\<>+*|`{}\"-]|[.:]\w|[0-9]+(?![0-9.,]*[\u3005-\u9fff]))"
)
"""Words in Latin letters, without what is part of an address, a path or a command."""
_sentence = lazy_pattern(r".*[.:;!?»](?=\s|$)")
_LEAST_WORDS = 4
_LEAST_FUNCTION_WORDS = 2
_SHARE = 0.15
_LEAST_KNOWN = 2
"""Words of the core lexicon or function words of a passage that the first text has letter by letter."""
_SHOWN = 40


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first such passage of the translation."""
    other = primary_subtag(pair.first.language)
    text = pair.second.text
    if other not in FUNCTION_WORDS or not LATIN.search(text) or not JAPANESE.search(text):
        return
    for start, end in _runs(text):
        passage = text[start:end]
        if _is_prose(passage, other) or _is_copied(passage, pair, other):
            yield _finding(pair, (start, end), sure=not is_quoted(pair, (start, end)))
            return
    for span in _phrases(text):
        said = evidence(span, pair)
        if said:
            yield _finding(pair, span, sure=said is Evidence.SURE and not is_quoted(pair, span))
            return


def _finding(pair: Pair, span: Span, *, sure: bool) -> Finding:
    passage = pair.second.text[slice(*span)]
    return pair.finding(
        FAULT,
        (),
        [span],
        severity=None if sure else Severity.INFO,
        passage=passage if len(passage) <= _SHOWN else f"{passage[: _SHOWN - 1]}…",
        tag=pair.second.language,
    )


def _runs(text: str) -> Iterator[Span]:
    """Passages in Latin letters that are long enough for a clause."""
    if KANA.search(text):
        for match in _run.finditer(text):
            yield match.start(), match.start() + len(match[0].rstrip())


def _phrases(text: str) -> Iterator[Span]:
    """Words in Latin letters that follow one another, without a number of the Japanese behind them."""
    for match in _phrase.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip("0123456789 \u00a0\u202f"))


def _is_prose(passage: str, tag: str) -> bool:
    """Whether the function words of `passage` are those of the language, and of no other."""
    words = [word.lower() for word in WORD.findall(passage)]
    known = counted(words, tag)
    return (
        len(words) >= _LEAST_WORDS
        and known >= max(_LEAST_FUNCTION_WORDS, _SHARE * len(words))
        and all(counted(words, each) < known for each in FUNCTION_WORDS if each != tag)
    )


def _is_copied(passage: str, pair: Pair, tag: str) -> bool:
    """Whether `passage` is a sentence of the first text, letter by letter, with words of its language."""
    sentence = _sentence.match(passage)
    if sentence is None or sentence[0] not in pair.first.text:
        return False
    words = [word.lower() for word in WORD.findall(sentence[0])]
    return counted(words, tag) + known_words(sentence[0], pair.bitext) >= _LEAST_KNOWN
