"""How surely words in Latin letters, within a text of another script, were left in the language they came from.

Known by where the first text has them, by what it says of them there, and by the hallmarks of languages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.called_for import called_for
from declaration_doc.checks.correspondence import known_words
from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.hallmarks import hallmarks
from declaration_doc.languages.latin_phrases import LATIN_PHRASES, SIGNS, SPECIES
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
from declaration_doc.languages.scripts import FUNCTION_WORDS, JAPANESE
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag

LATIN = lazy_pattern("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2}")
WORD = lazy_pattern(f"(?:[{LETTERS}])+")
_latin_word = lazy_pattern("[A-Za-zÀ-ÖØ-öø-ÿŒœ]{2,}")
_small_word = lazy_pattern("[a-z](?<![A-Za-zÀ-ÿ.@/_-].)[a-z]{4,}(?![A-Za-zÀ-ÿ.@/_-])")
_lettered = lazy_pattern("[A-Z]-[A-Za-z]+")
"""A name that begins with a letter: D-bus, E-mail."""
_small_original = lazy_pattern("(?<![A-Za-zÀ-ÿ])[a-zà-ÿœ]{4,}")
_code = lazy_pattern(
    r"[_~$#\\|<>{}=]|[a-z]\(\d\)|(?<![\w/])/[a-z]|[a-z]/[a-z]|(?<!\w)-{1,2}[a-z]|[a-z]\.[a-z]"
)
"""Signs of commands, paths and options."""
_FEW, _FEW_OF_ALL = 2, 0.1
"""Translations with such a word that a document may have, and the share of them, without being technical."""
_abbreviation_behind = lazy_pattern(r"\s?[（(][A-Z][A-Za-z]*[A-Z][、，,:：）)]")
_in_brackets = lazy_pattern("[（(「『“][^）)」』”]{0,60}$")
_OPENING = tuple('「『（(“"〈《【［[«')
_LEAST_LETTERS = 5
"""Letters of a single word that is told from a sign or a unit."""
_LEAST_COGNATE = 6
"""Letters that a word of a third language has in common with one of the first text, at least."""
_LEAST_FOREIGN = 4
"""The same, where the first text has it not."""
_PLAIN = tuple(zip("’‑\u00a0\u202fàâäçéèêëîïôöùûüÿ", "'-  aaaceeeeiioouuuy", strict=True))
_MARKS = "、。："
_REACH = 8
"""Characters before a word in which its article is looked for."""
_PROSE = 6
"""Words in small letters of what is prose of a third language, wherever it stands."""
_FEW_WORDS = 3
"""Words of a phrase of short ones: in any case, at will."""
_OFFICIAL = 2
"""Words of an office or a paper that are told from a name."""
_USUAL = 3
"""Texts of a document from which on a word is one that its translations write so."""


class Evidence(IntEnum):
    """How surely a phrase was left in a language."""

    NONE = 0
    HINT = 1
    SURE = 2


def evidence(span: Span, pair: Pair) -> Evidence:
    """Whether a phrase of the translation is one of a language: no name, no sign, no word that all have."""
    tag = primary_subtag(pair.first.language)
    passage = pair.second.text[slice(*span)]
    at = place(passage, pair.first.text)
    original = passage if at < 0 else pair.first.text[at : at + len(passage)]
    words = WORD.findall(original)
    plain = lowered(passage)
    if plain in LATIN_PHRASES or plain in SIGNS or SPECIES.fullmatch(passage) or _lettered.fullmatch(passage):
        return Evidence.NONE
    if at < 0:
        return _of_new(span, pair, words, tag)
    if original.isupper() and (pair.first.text.isupper() or _is_no_name(passage, words, tag)):
        return _of_capitals(words, pair, tag)
    if words[0].istitle() and _begins(pair.first.text, at):
        return _of_beginning(words, pair, tag, lowers=not passage[0].isupper())
    joints = hallmarks("en").name_joints
    small = _has_small([word for word in words if word not in joints], tag)
    return _of_copy(span, pair, at, tag) if small else Evidence.NONE


def _is_cognate(words: Sequence[str], pair: Pair) -> bool:
    """Whether a single word is that of a third language for one that the first text has in small letters: hydrogen."""
    if len(words) > 1 or len(words[0]) < _LEAST_COGNATE or words[0].isupper() or _is_technical(pair):
        return False
    known, word = called_for(*pair.bitext.tags), _folded(words[0])
    small = (each for each in _small_original.findall(pair.first.text) if len(each) >= _LEAST_COGNATE)
    return known is not None and any(
        _folded(each).startswith(word[: max(_LEAST_COGNATE, 3 * len(word) // 4)]) and known.asked_by(each)
        for each in small
    )


def _of_new(span: Span, pair: Pair, words: Sequence[str], tag: str) -> Evidence:
    """Of words that the first text has not."""
    if JAPANESE.match(pair.second.text, span[1]) and _is_cognate(words, pair):
        return Evidence.SURE
    english = hallmarks("en").name_joints
    if all(word.istitle() or word in english for word in words):
        return _of_title(span, pair, words)
    return _of_foreign(span, pair, words, tag) if _has_small(words, tag) else Evidence.NONE


def is_quoted(pair: Pair, span: Span) -> bool:
    """Whether it stands in brackets or quotation marks, in either text, or has its abbreviation behind it."""
    text = pair.second.text
    start, end = span
    if text[max(0, start - 1) : start] in _OPENING or _abbreviation_behind.match(text, end):
        return True
    at = place(text[start:end], pair.first.text)
    return at > 0 and pair.first.text[:at].rstrip()[-1:] in _OPENING


def place(passage: str, text: str) -> int:
    """Where the text has the words of `passage` one after the other; -1: nowhere."""
    found = _folded(text).find(_folded(passage))
    behind = text[found + len(passage) :][:1]
    return -1 if found < 0 or text[max(0, found - 1) : found].isalpha() or behind.isalpha() else found


def counted(words: Sequence[str], tag: str) -> int:
    """How many are function words; a single letter may be a key, an option or a variable."""
    known = FUNCTION_WORDS[tag]
    return sum(len(word) > 1 and word in known for word in words)


def _has_small(words: Sequence[str], tag: str) -> bool:
    return any(_is_small(word, tag) for word in words)


def _is_small(word: str, tag: str) -> bool:
    return word.islower() and word not in _name_joints(tag)


@lru_cache(maxsize=8)
def _name_joints(tag: str) -> frozenset[str]:
    """Small words of names: of the language, and those that many languages have."""
    return hallmarks(tag).name_joints | frozenset("de la van von der da di del".split())


def _begins(text: str, at: int) -> bool:
    """Whether a place is the beginning of the text, or of a sentence: its capital says nothing."""
    before = text[:at].rstrip(" «\u00a0\u202f")
    return not before or before[-1] in ".!?–:"


def _of_beginning(words: Sequence[str], pair: Pair, tag: str, *, lowers: bool) -> Evidence:
    """Of what begins a sentence of the first text: its first word may be a name, or no name.

    `lowers`: the translation has it in small letters, in which no name is written.
    """
    known = called_for(tag, primary_subtag(pair.second.language))
    lower = [word.lower() for word in words]
    small = sum(_is_small(word, tag) for word in words)
    joints = sum(word in FUNCTION_WORDS[tag] for word in lower)
    if small > 1 and hallmarks(tag).determined.search(f"{lower[0]} "):
        return Evidence.SURE
    if (small >= _FEW_WORDS and joints > 1 and _has_shape(words, tag)) or (lowers and joints and words[1:]):
        return Evidence.SURE
    if known is None or not all(
        word in FUNCTION_WORDS[tag] or word in _name_joints(tag) or known.asked_by(word) for word in lower
    ):
        return Evidence.NONE
    if words[1:]:
        is_word = _has_small(words[1:], tag)
    else:
        is_word = _has_shape(lower, tag) or lower[0].endswith(hallmarks(tag).adverbs)
    if is_word or lowers:
        return Evidence.SURE
    is_noun = not words[1:] and len(lower[0]) >= _LEAST_LETTERS
    return Evidence.HINT if is_noun and not _is_technical(pair) else Evidence.NONE


def _is_no_name(passage: str, words: Sequence[str], tag: str) -> bool:
    """Of several words in capitals, whether the translation has them in small letters, or one joins the others."""
    return len(words) > 1 and (not passage.isupper() or counted([word.lower() for word in words], tag) > 0)


def _of_capitals(words: Sequence[str], pair: Pair, tag: str) -> Evidence:
    """Of words of a title that is set in capitals, in which a name looks like any word."""
    known = called_for(tag, primary_subtag(pair.second.language))
    plain = [word for word in map(lowered, words) if len(word) >= _LEAST_LETTERS]
    return Evidence.SURE if known is not None and plain and all(map(known.asked_by, plain)) else Evidence.NONE


def _of_copy(span: Span, pair: Pair, at: int, tag: str) -> Evidence:
    """Of a phrase that the first text has at a place."""
    passage = pair.first.text[at : at + span[1] - span[0]]
    words = WORD.findall(passage)
    if len(passage) < _LEAST_LETTERS and len(words) == 1:
        return Evidence.NONE
    if _has_shape(words, tag) or (len(words) > 1 and _joints(passage, words, tag)):
        return Evidence.SURE
    technical = _is_technical(pair)
    if not _stands_within(span, pair.second.text, loosely=not technical) or _is_usual(words, pair.bitext):
        return Evidence.NONE
    before = lowered(pair.first.text[:at])[-_REACH:]
    noted = " " in passage or hallmarks(tag).determined.search(before) is not None
    certain = (
        noted and not technical and _is_known(words, pair, tag) and not _is_set_off(span, pair.second.text)
    )
    if known_words(passage, pair.bitext):
        several = " " in passage and sum(_is_small(word, tag) for word in words) > 1
        return Evidence.SURE if several or certain else Evidence.HINT
    if not noted and (technical or len(passage) <= _LEAST_LETTERS):
        return Evidence.NONE
    return Evidence.SURE if certain else Evidence.HINT


def _is_known(words: Sequence[str], pair: Pair, tag: str) -> bool:
    """Whether all words but the smallest are ordinary ones, which have their answers in the other language."""
    known = called_for(tag, primary_subtag(pair.second.language))
    plain = [word for word in words if word not in FUNCTION_WORDS[tag]]
    return known is not None and all(word.islower() and known.asked_by(word) for word in plain)


def _of_foreign(span: Span, pair: Pair, words: Sequence[str], tag: str) -> Evidence:
    """Of a phrase that the first text has not: of its language in other words, or of a third one."""
    passage = pair.second.text[slice(*span)]
    lower = [word.lower() for word in words]
    joints = _joints(passage, words, tag)
    foreign = max(counted(lower, each) for each in FUNCTION_WORDS if each != tag)
    own = len(words) > 1 and joints > foreign and (_has_shape(words, tag) or joints > 1)
    small = sum(_is_small(word, tag) for word in words)
    quoted = is_quoted(pair, span)
    if own or (small >= _PROSE and foreign >= _PROSE // 2 and not joints and not quoted):
        return Evidence.SURE
    technical = _is_technical(pair)
    loosely = not technical and len(words) > 1
    if quoted or not _stands_within(span, pair.second.text, loosely=loosely):
        return Evidence.NONE
    least = _LEAST_LETTERS if technical else _LEAST_FOREIGN
    long = any(word.islower() and len(word) >= least for word in words)
    if not long and not (foreign > 1 and len(words) >= _FEW_WORDS):
        return Evidence.NONE
    usual = _is_usual(words, pair.bitext)
    if not technical and not usual:
        return Evidence.HINT if _is_set_off(span, pair.second.text) else Evidence.SURE
    return _among_others(passage, words, usual=usual, joined=foreign > joints) if long else Evidence.HINT


def _among_others(passage: str, words: Sequence[str], *, usual: bool, joined: bool) -> Evidence:
    """Of such a phrase where many translations have words in Latin letters; `joined`: by words of a third language."""
    shapes = hallmarks("en").shapes
    shaped = sum(word.islower() and shapes.search(word) is not None for word in words)
    several = len(passage.split()) > 1
    if joined or shaped > 1:
        return Evidence.SURE if several else Evidence.HINT
    return Evidence.HINT if (shaped or several) and not usual else Evidence.NONE


def _of_title(span: Span, pair: Pair, words: Sequence[str]) -> Evidence:
    """Of a phrase with capitals that the first text has not: the English title of an office, or a name."""
    text = pair.second.text
    if len(words) < _OFFICIAL or is_quoted(pair, span) or _in_brackets.search(text, 0, span[0]):
        return Evidence.NONE
    technical = _is_technical(pair)
    marks = hallmarks("en")
    said = {*WORD.findall(_folded(pair.first.text))}
    official = sum(word.lower() in marks.offices and word.lower() not in said for word in words)
    if (
        not official
        or technical
        or not _stands_within(span, text, loosely=True)
        or _is_usual(words, pair.bitext)
    ):
        return Evidence.NONE
    joined = any(word in marks.name_joints for word in words)
    is_office = official + joined >= _OFFICIAL and (joined or official == len(words))
    return Evidence.SURE if is_office else Evidence.HINT


def _joints(passage: str, words: Sequence[str], tag: str) -> int:
    """The words of a phrase that join others in the language."""
    joints = counted([word.lower() for word in words], tag)
    return joints + (len(hallmarks(tag).joints.findall(passage)) if len(words) > 1 else 0)


def _has_shape(words: Sequence[str], tag: str) -> bool:
    """Whether a word in small letters is shaped as those of the language are."""
    shapes = hallmarks(tag).shapes
    return any(_is_small(word, tag) and shapes.search(word) is not None for word in words)


def _stands_within(span: Span, text: str, *, loosely: bool) -> bool:
    """Whether no space parts it from Japanese: it may be a word of a programme, but no command.

    `loosely`: a space may.
    """
    start, end = span
    if loosely:
        start, end = len(text[:start].rstrip()), len(text) - len(text[end:].lstrip())
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    if (not start or end == len(text)) and text.count(" ", *span) >= _FEW_WORDS - 1:
        return True
    return JAPANESE.search(beside) is not None or any(mark in beside for mark in _MARKS)


def _is_set_off(span: Span, text: str) -> bool:
    """Whether a single word has a space beside it, as commands have in manuals, and no number behind that."""
    start, end = span
    if " " in text[start:end]:
        return False
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    return (before[-1:] == " " and not before[0].isdigit()) or (
        behind[:1] == " " and not behind[-1].isdigit()
    )


def _is_usual(words: Sequence[str], bitext: Bitext) -> bool:
    """Whether the translations of a document write the words so again and again."""
    written = bitext.read(_written)
    return all(written[word.lower()] >= _USUAL for word in words)


def _is_technical(pair: Pair) -> bool:
    """Whether a translation, or many of its document, has words in Latin letters, as those of programmes have."""
    return (
        pair.bitext.read(_is_manual)
        or _code.search(pair.second.text) is not None
        or len({*_small_word.findall(pair.second.text)}) > _FEW
    )


def _is_manual(bitext: Bitext) -> bool:
    having = sum(_small_word.search(pair.second.text) is not None for pair in bitext.pairs)
    return having > max(_FEW, _FEW_OF_ALL * len(bitext.pairs))


def _written(bitext: Bitext) -> Counter[str]:
    """The words in Latin letters of the translations, and in how many of them each stands."""
    found: Counter[str] = Counter()
    for pair in bitext.pairs:
        if LATIN.search(pair.second.text):
            found.update({word.lower() for word in _latin_word.findall(pair.second.text)})
    return found


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    folded = lowered(text)
    if folded.isascii():
        return folded
    for letter, plain in _PLAIN:  # most are not there; `translate` takes several times as long
        folded = folded.replace(letter, plain)
    return folded
