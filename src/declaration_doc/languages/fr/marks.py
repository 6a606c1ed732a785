"""Slips of French marks, spaces, capitals (Lexique des règles typographiques de l'Imprimerie nationale)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from declaration_doc.languages.fr.mark_tables import ACCENTED, DOUBLE_WORDS, PREPOSITION_BEFORE
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip

_no_space = lazy_pattern(
    r"(?:(?<=[^\W\d_]{2})|(?<=[\d)\]%’»]))(?P<high>[;!?]+)(?=\s|$)"
    r"|(?:(?<=[^\W\d_]{2})|(?<=[)\]%]))(?P<colon>:)(?=\s|$)"
    r"|(?<=[\w).,;:!?%…])(?P<close>»)"
    r"|(?P<open>«)(?=[^\s«»])"
)
_code = lazy_pattern(r"https?|ftp|mailto|[A-Z][\w]*-[A-Z]\w*:|\b[A-Z][a-z]+: [#A-Za-z\d]|&\w+;")
_plain_word = lazy_pattern(r"[(«]?(?:[cdjlmnstCDJLMNST]|[Qq]u)?[’']?[^\W\d_]+(?:-[^\W\d_]+)*[)\]%]*|\(\w+\)")
_extra = lazy_pattern(r"(?<=\w)[ \u00a0\u202f]+([,)\]]|\.(?!\w|\.))(?=\s|$)|(?<=[(\[])[ \u00a0\u202f]+(?=\w)")
_near_high = lazy_pattern(r"[;!?:»«](?:(?<=[^ \u00a0\u202f«].)|(?<=«)(?=[^\s«»]))")
_near_extra = lazy_pattern(r"[,)\].(\[](?:(?<=[ \u00a0\u202f].)(?=\s|$)|(?<=[(\[])(?=[ \u00a0\u202f]+\w))")
_near_ordinal = lazy_pattern(r"\d[eièéEIÈÉ]")
_near_double = lazy_pattern(r"([,;:!?.])[ \u00a0\u202f]?\1")
"""Cheap signs without which the patterns beside them, which look back, need not be tried.

Each begins with a set of marks, to which a search skips, and looks from there at what stands before.
"""
_ordinal = lazy_pattern(
    r"\b(?:(1)(?:i?[èe]re|ere)|(1)(?:ier|er[eé])|(\d+)(?:i?[èée]me|eme))(s?)\b", re.IGNORECASE
)
_ellipsis = lazy_pattern(r"\betc\s?(?:…|\.{2,})|(?<![./\\\w])\.{3}(?![./\w])|(?<=\w)\.{3}(?![./\w])")
_quotation = lazy_pattern('"(?! )([^"«»“”]+)(?<! )"|“(?! )([^"«»“”]+)(?<! )”')
_capital = lazy_pattern(r"(?<![\w-])([ACEIO][a-zà-ÿ]+)(?![\w-])")
_near_capital = lazy_pattern("[ACEIO][a-zà-ÿ]+")
_preposition = lazy_pattern(rf"(?:^|(?<=[.!?;:»–-][ \u00a0\u202f]))A(?= (?:{PREPOSITION_BEFORE}))")
_doubled = lazy_pattern(r"(?<![,;:!?.])([,;:!?])[ \u00a0\u202f]?\1(?![,;:!?.\w])|(?<=\w)\.\.(?=\s|$)")
_BARE_CAPITALS = frozenset(ACCENTED).union(word + "s" for word in ACCENTED)
_OPENING = '([{«“"*_/.,;:!?…—–0123456789'
_OPENS = frozenset(_OPENING)
_words = lazy_pattern(r"(?<![\w’'\-])([^\W\d_]+)[ \u00a0\u202f]+(\1)(?![\w’'\-])")


def mark_slips(text: str) -> tuple[Slip, ...]:
    """Every slip of marks, spaces and capitals in `text`, in reading order.

    >>> [(slip.kind, slip.expected) for slip in mark_slips("La 2ème table ronde de l’Etat")]
    [('ordinal', '2e'), ('capital-unaccented', 'État')]
    """
    found = [*_forms(text), *_doubles(text)]
    if _near_high.search(text):
        found += _spaces(text)
    if _near_extra.search(text):
        found += _extras(text)
    if "A " in text or not _BARE_CAPITALS.isdisjoint(_near_capital.findall(text)):
        found += _capitals(text)
    return tuple(sorted(found, key=lambda slip: slip.span)) if found else ()


def _spaces(text: str) -> Iterator[Slip]:
    """High marks and quotation marks that lack their space."""
    for place in _near_high.finditer(text):
        found = _no_space.match(text, place.start())
        if found is None:
            continue
        mark = found[0]
        if found["colon"] and _is_code(text, found.start()):
            continue
        if found["high"] and text[found.end() :].lstrip(" \u00a0\u202f").startswith("»") and mark == ";":
            continue  # a line of code in quotation marks
        if found["high"]:
            expected = "\u202f" + mark
        elif found["open"]:
            expected = "«\u00a0"
        else:
            expected = "\u00a0" + mark
        yield Slip("space-missing", *found.span(), expected)


def _is_code(text: str, colon: int) -> bool:
    """Whether the word before a colon is a key of some notation: `deb: http://…`, `Depends:`."""
    before = re.split(r"[ \u00a0\u202f]", text[:colon])
    word, rest = before[-1], text[colon + 1 :].lstrip()
    if not rest:
        return False
    return (
        _plain_word.fullmatch(word) is None
        or (word[0].isupper() and len(before) > 1 and before[-2][-1:] not in ".!?")
        or rest[0] in "/#*»\"'”"
        or _code.match(rest) is not None
        or before[-2:-1] in (["«"], ["“"])
    )


def _extras(text: str) -> Iterator[Slip]:
    for found in _extra.finditer(text):
        yield Slip("space-unwanted", *found.span(), found[1] or "")


def _forms(text: str) -> Iterator[Slip]:
    """Abbreviated ordinals and titles, points of ellipsis, quotation marks."""
    for found in _ordinal.finditer(text) if _near_ordinal.search(text) else ():
        first, masculine, number, plural = found.groups()
        end = "re" if first else "er" if masculine else "e"
        yield Slip("ordinal", *found.span(), f"{first or masculine or number}{end}{plural}")
    has_points = ".." in text or ("…" in text and "etc" in text)
    for found in _ellipsis.finditer(text) if has_points else ():
        is_etc = found[0].startswith("etc")
        yield Slip("ellipsis", *found.span(), "etc." if is_etc else "…", certain=is_etc)
    for found in _quotation.finditer(text) if '"' in text or "“" in text else ():
        if not _is_quoted(text, found.start()):
            yield Slip("quotation", *found.span(), f"«\u00a0{found[1] or found[2]}\u00a0»", certain=False)


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation has begun before that has not ended."""
    return text.rfind("«", 0, at) > text.rfind("»", 0, at)


def _capitals(text: str) -> Iterator[Slip]:
    for place in _near_capital.finditer(text):
        word = place[0]
        expected = ACCENTED.get(word) or (word[-1] == "s" and ACCENTED.get(word[:-1]))
        if expected and _capital.match(text, place.start()):
            plural = "s" if word not in ACCENTED else ""
            yield Slip("capital-unaccented", *place.span(), expected + plural)
    for found in _preposition.finditer(text) if "A " in text else ():
        yield Slip("capital-unaccented", *found.span(), "À")


def _says_twice(text: str) -> bool:
    """Whether two words beside each other may be the same: the pattern for it is slow."""
    alike = [
        (before, word)
        for before, word in pairwise(text.split())
        if before[0] == word[0] or before[0] in _OPENS
    ]
    for before, word in alike:
        bare = before if before.isalpha() else before.lstrip(_OPENING)
        if word.startswith(bare) and bare and not word[len(bare) : len(bare) + 1].isalpha():
            return True
    return False


def _doubles(text: str) -> Iterator[Slip]:
    for found in _doubled.finditer(text) if _near_double.search(text) else ():
        mark = found[0][0]
        yield Slip("mark-doubled", *found.span(), mark, safe=" " not in found[0])
    for found in _words.finditer(text) if _says_twice(text) else ():
        if found[1] not in DOUBLE_WORDS and not found[1][0].isupper():
            yield Slip("word-doubled", *found.span(), found[1])
