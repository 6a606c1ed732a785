"""Numbers in a French text: in digits, in words, in Roman figures, and words that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.fr.number_tables import LARGE
from declaration_doc.languages.fr.quantities_in_digits import in_digits
from declaration_doc.languages.fr.quantities_in_words import in_words
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import ANY_ARTICLE, Kind, Quantity, Weight, whole
from declaration_doc.languages.roman import roman_value
from declaration_doc.languages.spaces import S

_roman = lazy_pattern(
    # What may not stand before it is looked at behind the first figure: so the search skips to capitals.
    r"([IVXLC](?<![\w’'.-][IVXLC])[IVXLC]*)(?:((?:er|[eè]res?|res?|es?|[eè]mes?|ᵉ)(?!\w))|(?![\w’'-]))"
)
_heading = lazy_pattern(
    r"(?:articles?|chapitres?|titres?|annexes?|parties?|sections?|livres?|tomes?|volumes?|phases?|protocoles?"
    rf"|niveaux?|classes?|types?|points?|paragraphes?|ateliers?|axes?){S}$",
    re.IGNORECASE,
)
"""Before a single figure that counts: annexe I."""
_label_end = lazy_pattern(r"(?:[.)°]|\s*[-–])\s")
_FIRST = 3
"""Characters before which a figure is the number of the text: II. – Les signataires…"""
_joined = lazy_pattern(rf"[-–/u](?:(?<=\d\d\d\d[-–/])(?=\d)|(?<={S}su)(?=r{S}))")
_ratio = lazy_pattern(rf"(?:{S}[^\W\d_]+(?:[-‑'’][^\W\d_]+)*){{0,3}}{S}sur{S}")
_DASHES = ("-", "–", "/")
_PERIODS = ("siècle", "trimestre", "semestre", "décennie")
_MONTHS_OF = {"trimestre": 3, "semestre": 6}
_MAKE_UP = {**_MONTHS_OF, "siècle": 100, "décennie": 10}
"""A period → how many years or months it has."""
_COUNTING = (Kind.NUMBER, Kind.COUNT)
_NOON = 12
_MONTHS = 12
_FEW_YEARS = 10
"""Years up to which a term is given in months as well."""
_GREATEST = 49
"""Above, capitals are rather an abbreviation: CC, XL."""


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of `text`, by value, in reading order.

    Articles are none: all `un` and `une` of a text together give one, of no weight.

    >>> [(q.values, q.span) for q in quantities("vingt et une villes, 1,5 million")]
    [((21,), (0, 12)), ((1500000,), (21, 32))]
    """
    found = [*in_digits(text), *in_words(text), *_in_roman(text)]
    found.sort(key=_place)
    if len(found) > 1:
        found = _related(text, found)
    if "nuit" in text and (night := _day_and_night.search(text)):
        found = sorted([*found, Quantity((24,), night.span(), weight=Weight.FAINT)], key=_place)
    if _has(text, _PERIODS):
        found = _with_periods(text, found)
    if "soir" in text or "après-midi" in text:
        found = [_in_the_evening(text, each) for each in found]
    if _has(text, _TOLD_OTHERWISE) and _told_otherwise.search(text):
        found = [_told(text, each) for each in found]
    if "ans" in text or "année" in text:
        found = _with_terms(text, found)
        if _has(text, _BESIDE):
            found = _with_years_beside(text, found)
    lower = lowered(text)
    if _has(lower, _REFERRING) and _has(lower, _REFERRED) and _reference.search(text):
        found = sorted([*found, *_references(text)], key=_place)
    return tuple(found)


def _related(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with what each says of the one beside it."""
    if _joined.search(text):
        found = _with_ratios(text, found)
    if "illi" in text:
        found = _with_shared_multiples(text, found)
    return _with_guesses(text, found) if " ou " in text else found


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Whether one of `signs` stands in it: what they are the sign of is sought there alone."""
    return any(map(text.__contains__, signs))


_told_otherwise = lazy_pattern(
    r"étage|[Aa]vant le|\bC[EM][12]\b|\b(?:8|huit) jours|fois[ \u00a0]moins"
    r"|(?:classes?|élèves|ceux|celles|niveau|lycéen\w*|collégien\w*)[ \u00a0]de[ \u00a0](?:seconde|première|2de|1re|[3-6]e|sixi|cinqu|quatri|troisi)"
)
"""Numbers that other languages count from elsewhere."""
_TOLD_OTHERWISE = (
    "étage",
    "vant le",
    "CE",
    "CM",
    " jours",
    "fois",
    "lass",
    "élève",
    "ceux de",
    "celles de",
    "niveau",
    "yc",
    "coll",
)
_storey = lazy_pattern(
    rf"(?:e|ᵉ|er|è?me|nd)?(?:(?:,|{S}(?:et|ou|au|puis))(?:{S}le|{S}du)?{S}[^\W_]+){{0,3}}{S}étage"
)
_before_day = lazy_pattern(rf"\bavant{S}le{S}(?:[^\W\d_]+di{S}|dimanche{S})?$", re.IGNORECASE)
_EIGHT_DAYS = 8
"""Days that French gives a week: sous huit jours."""
_days = lazy_pattern(rf"{S}jours\b")
_class = lazy_pattern(r"\b(C[EM])$")
_times_less = lazy_pattern(rf"{S}fois{S}moins")
_of_a_class = lazy_pattern(
    rf"(?:classes?|élèves|ceux|celles|niveau|lycéen\w*|collégien\w*){S}de{S}$", re.IGNORECASE
)
_YEARS_OF_CLASSES = {2: 1, 1: 2, 6: 1, 5: 2, 4: 3, 3: 4}
"""A class of the secondary school, which counts down → the year in which a pupil is."""
_CLASSES = {"CE": 1, "CM": 3}
"""Years of the primary school before the classes of a cycle: CM1 is the fourth year."""
_reference = lazy_pattern(
    rf"(?:articles?|alinéas?|paragraphes?|points?|sections?){S}(précédent|suivant)|(?:présent|même){S}(?:article|paragraphe)",
    re.IGNORECASE,
)
_numbered = lazy_pattern(rf"\s*(?:(?:art(?:icle|\.)|§){S}?)?(\d{{1,3}})(?:er)?\b", re.IGNORECASE)
"""The number of an article or paragraph, at the beginning of a text."""
_STEPS = {"précédent": -1, "suivant": 1}
_REFERRING = ("précédent", "suivant", "présent", "même")
_REFERRED = ("articl", "alinéa", "paragraph", "point", "section")
_BESIDE = ("précédent", "même", "suivant")
_shared = lazy_pattern(rf"{S}?(?:à|et|ou|-|–){S}?")
_multiple_behind = lazy_pattern(r"(?:milli(?:on|ard)|billion)s?$", re.IGNORECASE)
_bare = lazy_pattern(rf"[,.;:)]|{S}(?:contre|en|puis|et|ou|pour|dont|à|après|l[’']an)\b|$")
"""Behind a number that has no noun of its own."""
_day_and_night = lazy_pattern(
    r"\bjours? et (?:de )?nuits?\b|\bnuits? et (?:de )?jours?\b|\bjour comme (?:de )?nuit\b"
)
_evening = lazy_pattern(
    rf"{S}?h(?:eures?)?(?:{S}?\d\d|{S}et{S}demie)?{S}(?:du{S}soir|de{S}l[’']après-midi)", re.IGNORECASE
)
_term = lazy_pattern(
    rf"{S}an(?:née)?s?\b(?:{S}(?P<after>plus{S}tard|après)|{S}(?P<before>plus{S}tôt|auparavant|avant))?"
)
_year_beside = lazy_pattern(
    rf"(?P<before>(?:année|exercice){S}précédente?\b)|(?P<same>même{S}(?:année|exercice)\b)"
    rf"|(?P<after>(?:année|exercice){S}suivante?\b)"
)


def _with_shared_multiples(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with what the first of two may be that share a word: de 100 à 250 milliards."""
    result = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        multiple = _multiple_behind.search(text, *other.span)
        if multiple and _shared.fullmatch(text, one.span[1], other.span[0]):
            factor = LARGE[multiple[0].lower()]
            if one.values[0] < other.values[0] and one.values[0] < factor:
                result[at] = one._replace(values=(*one.values, whole(Fraction(one.values[0]) * factor)))
    return _with_multiples_before(text, result)


def _with_multiples_before(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with what a bare decimal may be behind a multiple: estimé à 11,4 millions d’euros, coûtera 12,9."""
    result, factor = [], 0
    for each in found:
        if multiple := _multiple_behind.search(text, *each.span):
            factor = LARGE[multiple[0].lower()]
        elif factor and "," in text[slice(*each.span)] and _bare.match(text, each.span[1]):
            each = each._replace(values=(*each.values, whole(Fraction(each.values[0]) * factor)))  # noqa: PLW2901
        result.append(each)
    return result


def _with_guesses(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with two numbers in words that guess at one, deux ou trois, as less than sure: 数日, 二、三日."""
    result = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        if (
            text[one.span[1] : other.span[0]] == " ou "
            and other.values[0] - one.values[0] == 1
            and text[one.span[0]].isalpha()
            and text[other.span[0]].isalpha()
        ):
            result[at : at + 2] = [
                each._replace(weight=min(each.weight, Weight.FAIR)) for each in (one, other)
            ]
    return result


def _references(text: str) -> Iterator[Quantity]:
    """Articles and paragraphs that are told from the one that the text is: Article 6 … l’article précédent."""
    own = _numbered.match(text)
    for found in _reference.finditer(text, own.end() if own else 0):
        values = (int(own[1]) + _STEPS.get(found[1], 0),) if own else ANY_ARTICLE
        yield Quantity(values, found.span(), Kind.REFERENCE, Weight.FAINT)


def _with_periods(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with centuries as years too: deux siècles, deux semestres; what is numbered is none: XXe siècle."""
    result: list[Quantity] = []
    for quantity in found:
        word = text[slice(*quantity.span)].lower()
        before = result[-1] if result else None
        if (
            before is not None
            and word.startswith(_PERIODS)
            and text[before.span[1] : quantity.span[0]].strip(" \u00a0\u202f") == ""
        ):
            if before.kind is Kind.ORDINAL:
                months = _MONTHS_OF.get(word.rstrip("s"))
                if months:  # le deuxième trimestre: 4月から6月まで
                    last = before.values[0] * months
                    result[-1] = before._replace(weight=min(before.weight, Weight.FAIR))
                    result += [
                        Quantity((month,), quantity.span, Kind.MONTH, Weight.FAINT)
                        for month in (last - months + 1, last)
                    ]
                continue
            factor = _MAKE_UP.get(word.rstrip("s"))
            if factor and before.weight and before.values[0] < _GREATEST:
                result[-1] = before._replace(values=(*before.values, whole(before.values[0] * factor)))
                continue
        result.append(quantity)
    return result


def _in_the_evening(text: str, quantity: Quantity) -> Quantity:
    """Eight o’clock in the evening is 20 hours."""
    value = quantity.values[0]
    if value < _NOON and quantity.weight and _evening.match(text, quantity.span[1]):
        return quantity._replace(values=(value + _NOON,))
    return quantity


def _told(text: str, quantity: Quantity) -> Quantity:
    """What else the number may be: the second floor is 3階, before the 24th is 23日まで, CM1 the fourth class."""
    start, end = quantity.span
    value = quantity.values[0]
    if quantity.kind is Kind.ORDINAL and _storey.match(text, end):
        return quantity._replace(values=(*quantity.values, value + 1))
    if quantity.kind is Kind.DAY and value > 1 and _before_day.search(text, max(0, start - 20), start):
        return quantity._replace(values=(*quantity.values, value - 1))
    if value > 1 and _times_less.match(text, end):
        part = Fraction(1) / Fraction(value)
        return quantity._replace(values=(part, 50) if value == 2 else (*quantity.values, part))
    if (
        quantity.kind is Kind.ORDINAL
        and value in _YEARS_OF_CLASSES
        and _of_a_class.search(text, max(0, start - 16), start)
    ):
        return quantity._replace(values=(*quantity.values, _YEARS_OF_CLASSES[int(value)]))
    if value == _EIGHT_DAYS and _days.match(text, end):
        return quantity._replace(values=(*quantity.values, 7))
    if found := _class.search(text, max(0, start - 3), start):
        return quantity._replace(values=(*quantity.values, value + _CLASSES[found[1]]))
    return quantity


def _with_terms(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with years as months too, and with the year that so many after one are: six ans plus tard."""
    result: list[Quantity] = []
    year: Quantity | None = None
    for quantity in found:
        value = quantity.values[0]
        term = _term.match(text, quantity.span[1]) if quantity.weight and quantity.kind in _COUNTING else None
        if term:
            more = [value * _MONTHS] if value <= _FEW_YEARS else []
            if year and term.lastgroup:
                more.append(year.values[0] + (value if term.lastgroup == "after" else -value))
            result.append(quantity._replace(values=(*quantity.values, *more)))
            continue
        if quantity.kind is Kind.YEAR:
            year = quantity
        result.append(quantity)
    return result


def _with_years_beside(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the year that is told from one before it: en 2019… l’année suivante."""
    beside = []
    for match in _year_beside.finditer(text):
        years = [each for each in found if each.kind is Kind.YEAR and each.span[1] <= match.start()]
        if years:
            value = years[-1].values[0] + {"before": -1, "same": 0, "after": 1}[str(match.lastgroup)]
            beside.append(Quantity((value,), match.span(), Kind.YEAR, Weight.FAINT))
    return sorted([*found, *beside], key=_place) if beside else found


def _with_ratios(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with `trois habitants sur dix` as a ratio too, and 2022-2023 as the one year it may be."""
    result = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        between = text[one.span[1] : other.span[0]]
        if _ratio.fullmatch(between) and other.values[0]:
            part = Fraction(one.values[0]) / Fraction(other.values[0])
            weight = Weight.FAINT if part == 1 else one.weight  # sept jours sur sept
            result[at] = one._replace(values=(*one.values, part, whole(part * 100)), weight=weight)
            result[at + 1] = other._replace(weight=Weight.FAINT if part == 1 else Weight.FAIR)
        elif (
            between in _DASHES
            and one.kind is other.kind is Kind.YEAR
            and other.values[0] - one.values[0] == 1
        ):
            result[at + 1] = other._replace(weight=Weight.FAINT)
    return result


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span


def _in_roman(text: str) -> Iterator[Quantity]:
    for found in _roman.finditer(text):
        figures, ending = found.groups()
        value = roman_value(figures)
        if value is None or figures in ("L", "C"):
            continue
        if ending:
            yield Quantity((value,), found.span(), Kind.ORDINAL)
        elif found.start() < _FIRST and _label_end.match(text, found.end()):
            yield Quantity((value,), found.span(), Kind.LABEL, Weight.FAINT)
        elif value <= _GREATEST and (
            len(figures) > 1 or _heading.search(text, max(0, found.start() - 14), found.start())
        ):
            yield Quantity((value,), found.span(), Kind.ORDINAL, Weight.FAIR)
