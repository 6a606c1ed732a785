"""A passage within a translation that was left in the language of the original.

Told by its function words («le», «des», «est») or, where the first text has it letter by letter, by its words
in small letters: a name has capitals but for «de», «du», «sur». A title, a motto or an address quoted in its own
language stands in brackets or quotation marks, and is given as information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.scripts import FUNCTION_WORDS, JAPANESE, KANA
from declaration_doc.model.finding import Fault, Finding, Severity, Span

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
    message="«{passage}» is in «{other}», within the text in «{tag}»",
    remedy="translate the passage",
    why="A passage left in the other language is not understood by the readers of this one.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_latin = lazy_pattern("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2}")
_run = lazy_pattern(
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ][A-Za-zÀ-ÖØ-öø-ÿŒœ0-9 \u00a0\u202f'’.,;:!?%/()«»“”\"@_~$<>=+*&|#\[\]{}^\\`–—…-]{10,}"
)
_phrase = lazy_pattern(
    r"(?<![A-Za-zÀ-ÿ0-9@/_.:~$#&=\\<>+*|`{}\"-])[A-Za-zÀ-ÖØ-öø-ÿŒœ]+"
    r"(?:(?:[ \u00a0\u202f]|['’‑-]|,[ \u00a0])[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9]+)*"
    r"(?![A-Za-z0-9@/_~$#&=\\<>+*|`{}\"-]|[.:]\w)"
)
"""Words in Latin letters, without what is part of an address, a path or a command."""
_word = lazy_pattern(r"[^\W\d_]+")
_accented = lazy_pattern("[àâçèéêëîïôùûüœ]")
_french_end = lazy_pattern(
    "(?:aux|eaux|eux)$|(?:elle|eur|euse|ique|isme|aire|oire|trice|ière|ier|oir|uel|ette|esse|iste)s?$"
    "|(?:aient|ront|issent|issant|ais|ois|ement)$"
)
"""Ends of French words that English has not, or seldom."""
_elision = lazy_pattern(r"(?<!\w)(?:[cdjlmnst]|qu)['’](?=\w)|(?<!\S)à(?!\S)")
"""What only French has; a proper name may have it too."""
_NAME_JOINTS = frozenset("de du des d l la le les et à en sur sous au aux lès van von der da di del".split())
"""Small words that join the parts of a name."""
_abbreviation_behind = lazy_pattern(r"\s?[（(][A-Z][A-Za-z]*[A-Z][、，,:：）)]")
_OPENING = tuple('「『（(“"〈《【［[«')
_LEAST_WORDS = 4
_LEAST_FUNCTION_WORDS = 2
_SHARE = 0.15
_LEAST_KNOWN = 2
"""Words of the core lexicon or function words of a passage that the first text has letter by letter."""
_SHOWN = 40
_HINT, _SURE = 1, 2
"""How surely a phrase was left in the language."""
_LEAST_LETTERS = 5
"""Letters of a single word that is told from a sign or a unit."""
_sentence = lazy_pattern(r".*[.:;!?»](?=\s|$)")
_plain = str.maketrans("’‑\u00a0\u202f", "'-  ")


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first such passage of the translation."""
    other = pair.first.language.partition("-")[0]
    text = pair.second.text
    if other not in FUNCTION_WORDS or not _latin.search(text) or not JAPANESE.search(text):
        return
    for start, end in _runs(text):
        passage = text[start:end]
        if _is_prose(passage, other) or _is_copied(passage, pair, other):
            yield _finding(pair, (start, end), sure=not _is_quoted(pair, (start, end)))
            return
    for span in _phrases(text):
        evidence = _evidence(span, pair, other)
        if evidence:
            yield _finding(pair, span, sure=evidence > _HINT and not _is_quoted(pair, span))
            return


def _finding(pair: Pair, span: Span, *, sure: bool) -> Finding:
    passage = pair.second.text[slice(*span)]
    return pair.finding(
        FAULT,
        (),
        [span],
        severity=None if sure else Severity.INFO,
        passage=passage if len(passage) <= _SHOWN else f"{passage[: _SHOWN - 1]}…",
        other=pair.first.language,
        tag=pair.second.language,
    )


def _is_quoted(pair: Pair, span: Span) -> bool:
    """Whether it stands in brackets or quotation marks, in either text, or has its abbreviation behind it."""
    text = pair.second.text
    start, end = span
    if text[max(0, start - 1) : start] in _OPENING or _abbreviation_behind.match(text, end):
        return True
    at = _place(text[start:end], pair.first.text)
    return at > 0 and pair.first.text[:at].rstrip()[-1:] in _OPENING


def _runs(text: str) -> Iterator[Span]:
    """Passages in Latin letters that are long enough for a clause."""
    if KANA.search(text):
        for match in _run.finditer(text):
            yield match.start(), match.start() + len(match[0].rstrip())


def _phrases(text: str) -> Iterator[Span]:
    """Words in Latin letters that follow one another."""
    return (match.span() for match in _phrase.finditer(text))


def _evidence(span: Span, pair: Pair, tag: str) -> int:
    """Whether a phrase of the translation is one of the language: no name, no sign, no word of a third one."""
    text = pair.second.text
    start, end = span
    passage = text[start:end]
    words = _word.findall(passage)
    small = [word for word in words if word.islower() and word not in _NAME_JOINTS]
    if not small:
        return 0
    joints = _counted([word.lower() for word in words], tag)
    joints += len(_elision.findall(passage)) if tag == "fr" and len(small) > 1 else 0
    own = sum(_accented.search(word) is not None or _french_end.search(word) is not None for word in small)
    if _place(passage, pair.first.text) < 0:
        foreign = max(_counted([w.lower() for w in words], each) for each in FUNCTION_WORDS if each != tag)
        return _SURE if joints > foreign and len(words) > 1 and (own or joints > 1) else 0
    if len(words) > 1 and (joints or own):
        return _SURE
    if len(words) == 1 and len(passage) < _LEAST_LETTERS:
        return 0
    if own:
        return _SURE
    # What is set within Japanese without a space may be a word of a programme, but no command.
    within = JAPANESE.search(text[max(0, start - 1) : start] + text[end : end + 1])
    return _HINT if within and known_words(passage, pair.bitext) else 0


def _place(passage: str, text: str) -> int:
    """Where the text has the words of `passage` one after the other; -1: nowhere."""
    found = lowered(text).translate(_plain).find(lowered(passage).translate(_plain))
    behind = text[found + len(passage) :][:1]
    return -1 if found < 0 or text[max(0, found - 1) : found].isalpha() or behind.isalpha() else found


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
