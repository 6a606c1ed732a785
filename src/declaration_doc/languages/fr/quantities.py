"""Numbers in a French text: in digits, in words, in Roman figures, and words that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from declaration_doc.languages.digits import written
from declaration_doc.languages.fr.number_tables import FAINT, FRACTIONS, LARGE, MONTHS, MULTIPLES, ONE_OF
from declaration_doc.languages.fr.number_words import NUMBER_WORDS, NumberWord, read
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight
from declaration_doc.languages.roman import roman_value

_S = "[ \u00a0\u202f]"

_word = re.compile(r"[^\W\d_]+")
_joint = re.compile(rf"(?:{_S}|[-\u2010\u2011])(et)?(?(1)(?:{_S}|[-\u2010\u2011]))")
_multiple = re.compile(rf"{_S}?({'|'.join(sorted(MULTIPLES, key=len, reverse=True))})(?![^\W\d_])")
_half_more = re.compile(rf"(?:{_S}+[^\W\d_]+)?{_S}+et{_S}+demie?\b")
_ordinal_end = re.compile(r"(?:ers?|res?|es?|ères?|è(?:mes?)?|nde?s?|ᵉ)(?![^\W\d_])")
_unit_end = re.compile(
    r"(?:h|min|s|km|m|cm|mm|ha|t|kg|g|mg|l|L|kW|MW|GW|Wh|kWh|MWh|Mo|Go|Ko|ko|To|k|M|x)(?![^\W\d_])"
)
_label = re.compile(r"\s*\d{1,2}(?:[.)°]|\s*[-–])(?=\s)")
_day = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:er)?(?:{_S}*(?:au|et|ou|[-–—,]){_S}*(?:le{_S})?(\d{{1,2}})(?:er)?)?{_S}+"
    r"(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]|sept|oct|nov|d[ée]c)",
    re.IGNORECASE,
)
_decade = re.compile(rf"années?{_S}$", re.IGNORECASE)
_roman = re.compile(r"(?<![\w’'.-])([IVXLC]+)(?:((?:er|[eè]res?|res?|es?|[eè]mes?|ᵉ)(?![\w]))|(?![\w’'-]))")
_heading = re.compile(
    r"(?:articles?|chapitres?|titres?|annexes?|parties?|sections?|livres?|tomes?|volumes?|phases?|protocoles?"
    rf"|niveaux?|classes?|types?|points?|paragraphes?|ateliers?|axes?){_S}$",
    re.IGNORECASE,
)
_of = re.compile(rf"{_S}d(?:es?|u|[’'])")
_month_ahead = re.compile(rf"{_S}(?:{'|'.join(MONTHS)})\b")
_reference = re.compile(
    rf"(?:sections?|chapitres?|figures?|tableaux?|exemples?|pages?|p\.|§|lignes?){_S}(?:\d+\.)*$",
    re.IGNORECASE,
)
"""Before a number that another edition may well leave out, or give by the title of what it points to."""
_plural = re.compile(rf"{_S}[^\W\d_]+[sx]\b")
_article = re.compile(r"\bune?\b", re.IGNORECASE)
_unit_of_time = re.compile(rf"{_S}({'|'.join(ONE_OF)})\b")


class _Atom(NamedTuple):
    """A word that may be part of a number."""

    word: str
    start: int
    end: int


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of `text`, by value, in reading order.

    Articles are none: all `un` and `une` of a text together give one, of no weight.

    >>> [(q.values, q.span) for q in quantities("vingt et une villes, 1,5 million")]
    [((21,), (0, 12)), ((1500000,), (21, 32))]
    """
    found = [*_in_digits(text), *_in_words(text), *_in_roman(text)]
    found.sort(key=lambda quantity: quantity.span)
    return tuple(found)


def _in_digits(text: str) -> Iterator[Quantity]:
    days = {found.start(group) for found in _day.finditer(text) for group in (1, 2)}
    before: Quantity | None = None
    for quantity in written(text):
        found = _completed(text, quantity, before)
        if found.span[0] in days and found.kind is Kind.NUMBER:
            found = found._replace(kind=Kind.DAY)
        yield found
        before = found


def _completed(text: str, quantity: Quantity, before: Quantity | None) -> Quantity:
    """The number with what stands around it: 3 millions, 7e, 2019-20, années 90, deux ans et demi."""
    start, end = quantity.span
    values = quantity.values
    if multiple := _multiple.match(text, end):
        factor = MULTIPLES[multiple[1]]
        values = tuple(_whole(value * factor) for value in values)
        if half := _half_more.match(text, multiple.end()):
            values = tuple(_whole(value + Fraction(factor, 2)) for value in values)
            return quantity._replace(values=values, span=(start, half.end()))
        return quantity._replace(values=values, span=(start, multiple.end()))
    if _half_more.match(text, end):
        values = (*values, values[0] + Fraction(1, 2))
    elif end - start == 2 and quantity.kind is Kind.NUMBER and isinstance(values[0], int):
        if before and before.kind is Kind.YEAR and text[before.span[1] : start] in ("-", "–", "/"):
            values = (*values, int(before.values[0]) // 100 * 100 + values[0])
        elif _decade.search(text, max(0, start - 8), start):
            values = (*values, 1900 + values[0], 2000 + values[0])
    weight = quantity.weight
    kind = quantity.kind
    if end < len(text) and (text[end].isalpha() or text[end] in "_"):
        if _ordinal_end.match(text, end):
            kind = Kind.ORDINAL
        elif not _unit_end.match(text, end):
            weight = min(weight, Weight.FAIR)
    if weight and _reference.search(text, max(0, start - 20), start):
        weight = Weight.FAIR
    if start < 3 and _label.match(text):
        weight = Weight.FAINT
    return quantity._replace(values=values, kind=kind, weight=weight)


def _in_words(text: str) -> Iterator[Quantity]:
    atoms = [
        _Atom(word, found.start(), found.end())
        for found in _word.finditer(text)
        if (word := found[0].lower()) in _LEXICON
    ]
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        if atom.word in NUMBER_WORDS and not _follows_digits(text, atom):
            count, quantity = _number(text, atoms, at)
            at += count
        else:
            quantity = _month(text, atom) if atom.word in MONTHS else _stand_in(atom)
            at += 1
        if quantity is not None:
            yield quantity
    if article := _article.search(text):
        yield Quantity((1,), article.span(), weight=Weight.FAINT)


_LEXICON = NUMBER_WORDS.keys() | FAINT.keys() | MONTHS.keys() | FRACTIONS.keys()


def _follows_digits(text: str, atom: _Atom) -> bool:
    """Whether the word multiplies a number in digits (3 millions), or is the cent of `pour cent`."""
    before = text[max(0, atom.start - 5) : atom.start].rstrip(" \u00a0\u202f")
    if atom.word in ("cent", "cents"):
        return before.endswith("pour")
    return (atom.word in LARGE or atom.word == "mille") and before[-1:].isdigit()


def _number(text: str, atoms: list[_Atom], at: int) -> tuple[int, Quantity | None]:
    """The number whose first word is atom `at`, and how many atoms it takes."""
    run: list[tuple[NumberWord, str]] = [(NUMBER_WORDS[atoms[at].word], "")]
    for before, atom in zip(atoms[at:], atoms[at + 1 :], strict=False):
        joint = _joint.fullmatch(text, before.end, atom.start)
        if joint is None or atom.word not in NUMBER_WORDS:
            break
        run.append((NUMBER_WORDS[atom.word], joint[1] or " "))
    value, count, ordinal = read(run)
    first, last = atoms[at], atoms[at + count - 1]
    span = (first.start, last.end)
    if not ordinal and (below := _denominator(text, atoms, at + count)):
        part = Fraction(int(value), below)
        values: tuple[Value, ...] = (part, value, below) if value == 1 and below > 4 else (part,)
        return count + 1, Quantity(values, (span[0], atoms[at + count].end))
    if count == 1:
        return 1, _single(text, first, value, ordinal=ordinal)
    values = (value,)
    if half := _half_more.match(text, last.end):
        more = NUMBER_WORDS[last.word].value
        values = (_whole(value + Fraction(more if more >= 1000 else 1, 2)), value)
        span = (span[0], half.end())
    return count, Quantity(values, span, Kind.ORDINAL if ordinal else Kind.NUMBER)


def _denominator(text: str, atoms: list[_Atom], at: int) -> int | None:
    """The denominator that atom `at` is to the number right before it: 3 in `deux tiers`."""
    if at >= len(atoms) or not _joint.fullmatch(text, atoms[at - 1].end, atoms[at].start):
        return None
    word = atoms[at].word
    if word in FRACTIONS:
        return FRACTIONS[word]
    known = NUMBER_WORDS.get(word)
    if known is None or not known.ordinal or known.value < 3:
        return None
    if atoms[at - 1].word in ("un", "une"):
        return known.value if _of.match(text, atoms[at].end) else None
    return known.value if word.endswith("s") else None


def _single(text: str, atom: _Atom, value: Value, *, ordinal: bool) -> Quantity | None:
    """A number of one word, with the weight that it has where it stands."""
    word, start, end = atom
    span = (start, end)
    kind = Kind.ORDINAL if ordinal else Kind.NUMBER
    if text[start - 1 : start] in ("-", "‑") or (text[start].isupper() and text[end : end + 1] == "-"):
        return Quantity((value,), span, kind, Weight.FAINT)  # Pont-Neuf, Deux-Sèvres
    values: tuple[Value, ...] = (value,)
    if half := _half_more.match(text, end):
        values = (_whole(Fraction(value) * 3 / 2),) if word in LARGE else (value, value + Fraction(1, 2))
        span = (start, half.end()) if word in LARGE else span
    if word in ("un", "une"):
        unit = _unit_of_time.match(text, end)
        return Quantity((*values, *ONE_OF[unit[1]]), span, kind, Weight.FAIR) if unit else None
    return Quantity(values, span, kind, _weight(text, atom, ordinal=ordinal))


def _weight(text: str, atom: _Atom, *, ordinal: bool) -> Weight:
    word, start, end = atom
    before = text[max(0, start - 9) : start].lower()
    if word == "neuf" and not _plural.match(text, end):
        return Weight.FAINT  # new
    if word in LARGE:
        return Weight.FAINT  # des millions
    if word == "premier" and _month_ahead.match(text, end):
        return Weight.FIRM
    if ordinal and word.startswith("premi"):
        return Weight.FAIR if before.rstrip().endswith("article") else Weight.FAINT
    if word == "seconde" and before.rstrip().endswith(("par", "une", "la")) and not _noun(text, end):
        return Weight.FAINT
    if word == "deux" and text[end : end + 7] == "-points":
        return Weight.FAINT
    return Weight.FAIR if word in ("deux", "second", "seconde", "deuxième") else Weight.FIRM


def _noun(text: str, end: int) -> bool:
    """Whether a word stands right behind, as in `la seconde table ronde`."""
    found = _word.match(text, end + 1)
    return found is not None and found[0].lower() not in ("de", "et", "ou", "pour", "par", "en", "à", "est")


def _month(text: str, atom: _Atom) -> Quantity | None:
    word, start, end = atom
    if len(word) <= 4 and word in ("janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"):
        return None if text[end : end + 1] != "." else Quantity((MONTHS[word],), (start, end), Kind.MONTH)
    is_name = text[start].isupper() and not text[start:end].isupper()
    joined = text[start - 1 : start] in ("-", "’", "'") and word == "mars"
    weight = Weight.FAINT if is_name or joined else Weight.FIRM
    return Quantity((MONTHS[word],), (start, end), Kind.MONTH, weight)


def _stand_in(atom: _Atom) -> Quantity | None:
    values = FAINT.get(atom.word)
    return Quantity(values, (atom.start, atom.end), weight=Weight.FAINT) if values else None


def _in_roman(text: str) -> Iterator[Quantity]:
    for found in _roman.finditer(text):
        value = roman_value(found[1])
        if value is None or found[1] in ("L", "C"):
            continue
        if found[2]:
            yield Quantity((value,), found.span(), Kind.ORDINAL)
        elif (len(found[1]) > 1 and value < 50) or (
            value <= 10 and _heading.search(text, max(0, found.start() - 14), found.start())
        ):
            yield Quantity((value,), found.span(), Kind.ORDINAL, Weight.FAIR)


def _whole(value: Value) -> Value:
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value
