"""A passage within a translation that was left in the language of the original.

Told by its function words («le», «des», «est») or, where the first text has it letter by letter, by its words
in small letters, with or without its accents: a name has capitals but for «de», «du», «sur». English is told as
well, by its function words and the ends of its words. What a document writes so throughout, Latin («in situ»), names
of species and units are left alone. A title, a motto or an address quoted in its own language stands in brackets or
quotation marks, and is given as information.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.called_for import called_for
from declaration_doc.checks.correspondence import known_words
from declaration_doc.checks.examples import shown
from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
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
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ](?<![A-Za-zÀ-ÿ@/_.:~$#&=\\<>+*|`{}\"-].)(?<![A-Za-z@/_.:~$#&=\\<>+*|`{}\"-]\d.)"
    r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]*"
    r"(?:(?:['’]?[ \u00a0\u202f]|['’‑-]|,[ \u00a0])[A-Za-zÀ-ÖØ-öø-ÿŒœ0-9]+)*"
    r"(?![A-Za-z@/_~$#&=\\<>+*|`{}\"-]|[.:]\w|[0-9]+(?![0-9\u3005-\u9fff]))"
)
"""Words in Latin letters, without what is part of an address, a path or a command."""
_word = lazy_pattern(f"[{LETTERS}]+")
_latin_word = lazy_pattern("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2,}")
_small_word = lazy_pattern("[a-z](?<![A-Za-zÀ-ÿ.@/_-].)[a-z]{4,}(?![A-Za-zÀ-ÿ.@/_-])")
_FEW, _FEW_OF_ALL = 2, 0.1
"""Translations with such a word that a document may have, and the share of them, without being technical."""
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
_PLAIN = tuple(zip("’‑\u00a0\u202fàâäçéèêëîïôöùûüÿ", "'-  aaaceeeeiioouuuy", strict=True))
_LATIN = frozenset(
    "ad hoc,ad interim,bona fide,de facto,de jure,et al,ex ante,ex officio,ex post,habeas corpus,in extenso,in fine,"
    "in situ,in vitro,in vivo,inter alia,ipso facto,mutatis mutandis,pacta sunt servanda,per capita,prima facie,"
    "pro bono,pro rata,sine die,sine qua non,status quo,stricto sensu,sui generis,ultra vires,"
    "vice versa".split(",")
)
"""Latin that every language writes so."""
_species = lazy_pattern("[A-Z][a-z]+ [a-z]+(?:us|um|a|is|ae|ii?|ens)(?: [a-z]+)?")
"""The name of an animal or a plant."""
_MARKS = "、。："
_determined = lazy_pattern(
    r"(?:\b(?:l[ae]s?|une?|des?|du|aux?|ces?|cette|sa|son|ses|leurs?|nos|notre)\s|['’])$"
)
"""What stands before a noun of French, in lower case."""
_REACH = 8
_english_end = lazy_pattern(
    "(?:ing|ed|ly|ness|ship|ful|ity|ies|ers|ors|ians|ments|ions|ous|ive|able|ible|ance|ence|ical|tion|sion|ment|ism)$"
)
_ADVERBS = ("ment", "dant", "fois")
"""Ends of words that begin a sentence: Cependant, Toutefois, Également."""
_PROSE = 6
"""Words in small letters of what is prose of a third language, wherever it stands."""
_FEW_WORDS = 3
"""Words of a phrase of short ones: in any case, Secretary-General of the United Nations."""
_USUAL = 3
"""Texts of a document from which on a word is one that its Japanese writes so."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first such passage of the translation."""
    other = primary_subtag(pair.first.language)
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
    """Words in Latin letters that follow one another, without a number of the Japanese behind them."""
    for match in _phrase.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip("0123456789"))


def _evidence(span: Span, pair: Pair, tag: str) -> int:
    """Whether a phrase of the translation is one of the language: no name, no sign, no word of a third one."""
    passage = pair.second.text[slice(*span)]
    at = _place(passage, pair.first.text)
    original = passage if at < 0 else pair.first.text[at : at + len(passage)]
    words = _word.findall(original)
    if lowered(passage) in _LATIN or _species.fullmatch(passage):
        return 0
    if at >= 0 and pair.first.text.isupper() and original.isupper():
        return _evidence_of_capitals(words, pair, tag)
    if at >= 0 and words[0].istitle() and _begins(pair.first.text, at):
        return _evidence_of_beginning(words, pair, tag)
    if not any(map(_is_small, words)):
        return 0
    return _evidence_elsewhere(span, pair, words, tag) if at < 0 else _evidence_of(span, pair, at, tag)


def _is_small(word: str) -> bool:
    return word.islower() and word not in _NAME_JOINTS


def _begins(text: str, at: int) -> bool:
    """Whether a place is the beginning of the text, or of a sentence: its capital says nothing."""
    before = text[:at].rstrip(" «\u00a0\u202f")
    return not before or before[-1] in ".!?–:"


def _evidence_of_beginning(words: list[str], pair: Pair, tag: str) -> int:
    """The same for what begins a sentence of the first text: its first word may be a name, or no name."""
    known = called_for(tag, primary_subtag(pair.second.language))
    lower = [word.lower() for word in words]
    if known is None or not all(
        word in FUNCTION_WORDS[tag] or word in _NAME_JOINTS or known.asked_by(word) for word in lower
    ):
        return 0
    small = (
        any(map(_is_small, words[1:])) if words[1:] else _has_shape(lower[0]) or lower[0].endswith(_ADVERBS)
    )
    return _SURE if small else 0


def _evidence_of_capitals(words: list[str], pair: Pair, tag: str) -> int:
    """The same for words of a title that is set in capitals, in which a name looks like any word."""
    known = called_for(tag, primary_subtag(pair.second.language))
    plain = [word for word in map(lowered, words) if len(word) >= _LEAST_LETTERS]
    return _SURE if known is not None and plain and all(map(known.asked_by, plain)) else 0


def _evidence_of(span: Span, pair: Pair, at: int, tag: str) -> int:
    """The same for a phrase that the first text has at a place."""
    passage = pair.first.text[at : at + span[1] - span[0]]
    words = _word.findall(passage)
    if len(passage) < _LEAST_LETTERS and len(words) == 1:
        return 0
    if _has_shape(passage) or (len(words) > 1 and _joints(passage, words, tag)):
        return _SURE
    if not _stands_within(span, pair.second.text) or _is_usual(words, pair.bitext):
        return 0
    if known_words(passage, pair.bitext):
        return _SURE if sum(map(_is_small, words)) > 1 and " " in passage else _HINT
    if " " in passage or _determined.search(lowered(pair.first.text[:at])[-_REACH:]):
        return _HINT
    return _HINT if len(passage) > _LEAST_LETTERS and not pair.bitext.read(_is_technical) else 0


def _evidence_elsewhere(span: Span, pair: Pair, words: list[str], tag: str) -> int:
    """The same for a phrase that the first text has not: of its language in other words, or of a third one."""
    passage = pair.second.text[slice(*span)]
    lower = [word.lower() for word in words]
    joints = _joints(passage, words, tag)
    foreign = max(_counted(lower, each) for each in FUNCTION_WORDS if each != tag)
    if len(words) > 1 and joints > foreign and (_has_shape(passage) or joints > 1):
        return _SURE
    small = sum(map(_is_small, words))
    if small >= _PROSE and foreign >= _PROSE // 2 and not joints and not _is_quoted(pair, span):
        return _SURE
    long = any(word.islower() and len(word) >= _LEAST_LETTERS for word in words)
    few = foreign > 1 and len(words) >= _FEW_WORDS
    if not (long or few) or not _stands_within(span, pair.second.text) or _is_quoted(pair, span):
        return 0
    if not long:
        return _HINT
    shaped = sum(_english_end.search(word) is not None for word in words if word.islower())
    if foreign > joints or shaped > 1:
        return _SURE if len(passage.split()) > 1 else _HINT
    return _HINT if (shaped or len(passage.split()) > 1) and not _is_usual(words, pair.bitext) else 0


def _joints(passage: str, words: list[str], tag: str) -> int:
    """The words of a phrase that join others in the language."""
    joints = _counted([word.lower() for word in words], tag)
    return joints + (len(_elision.findall(passage)) if tag == "fr" and len(words) > 1 else 0)


def _has_shape(passage: str) -> bool:
    """Whether a word in small letters is shaped as those of French are."""
    return any(
        _is_small(word) and (_accented.search(word) is not None or _french_end.search(word) is not None)
        for word in _word.findall(passage)
    )


def _stands_within(span: Span, text: str) -> bool:
    """Whether no space parts it from Japanese: it may be a word of a programme, but no command."""
    start, end = span
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    if (not start or end == len(text)) and text.count(" ", start, end) >= _FEW_WORDS - 1:
        return True
    return JAPANESE.search(beside) is not None or any(mark in beside for mark in _MARKS)


def _is_usual(words: list[str], bitext: Bitext) -> bool:
    """Whether the translations of a document write the words so again and again."""
    written = bitext.read(_written)
    return all(written[word.lower()] >= _USUAL for word in words)


def _is_technical(bitext: Bitext) -> bool:
    """Whether many translations of a document have words in Latin letters, as those of programmes have."""
    having = sum(_small_word.search(pair.second.text) is not None for pair in bitext.pairs)
    return having > max(_FEW, _FEW_OF_ALL * len(bitext.pairs))


def _written(bitext: Bitext) -> Counter[str]:
    """The words in Latin letters of the translations, and in how many of them each stands."""
    found: Counter[str] = Counter()
    for pair in bitext.pairs:
        if _latin.search(pair.second.text):
            found.update({word.lower() for word in _latin_word.findall(pair.second.text)})
    return found


def _place(passage: str, text: str) -> int:
    """Where the text has the words of `passage` one after the other; -1: nowhere."""
    found = _folded(text).find(_folded(passage))
    behind = text[found + len(passage) :][:1]
    return -1 if found < 0 or text[max(0, found - 1) : found].isalpha() or behind.isalpha() else found


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    folded = lowered(text)
    if folded.isascii():
        return folded
    for letter, plain in _PLAIN:  # most are not there; `translate` takes several times as long
        folded = folded.replace(letter, plain)
    return folded


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
