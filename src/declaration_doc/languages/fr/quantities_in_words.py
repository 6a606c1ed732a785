"""Numbers in words in a French text: vingt et une, deux tiers, un an et demi, la seconde."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.number_tables import (
    COLLECTIVES,
    FAINT,
    FRACTIONS,
    LARGE,
    MONTHS,
    ONE_OF,
    TERMS,
)
from declaration_doc.languages.fr.number_words import NUMBER_WORDS, NumberWord, read
from declaration_doc.languages.fr.quantities_in_digits import HALF_MORE, counts, half_more
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight, whole
from declaration_doc.languages.spaces import S
from declaration_doc.languages.word import Word

_LEXICON = NUMBER_WORDS.keys() | FAINT.keys() | MONTHS.keys() | FRACTIONS.keys()
_SHORT_MONTHS = ("janv", "févr", "avr", "juil", "oct", "nov", "déc")
_SECONDS = ("de", "et", "ou", "pour", "par", "en", "à", "est", "près", "avant", "après")
"""What stands behind a second of time, not behind the second of several."""

_NOT_THE_FIRST = ("fois", "ministre", "ministres", "plan", "lieu", "ordre", "abord", "degré", "cycle")
"""What stands behind `premier` where it is not the first of several."""

_joint = lazy_pattern(rf"(?:{S}|[-\u2010\u2011])(et)?(?(1)(?:{S}|[-\u2010\u2011]))")
_share = lazy_pattern(rf"([^\W_]+){S}pour{S}$")
_plural = lazy_pattern(rf"{S}[^\W\d_]+[sx]\b")
_following = lazy_pattern(rf"{S}([^\W\d_]+)")
_of = lazy_pattern(rf"{S}d(?:es?|u|[’'])")
_no_noun = lazy_pattern(
    rf"{S}(?:d(?:es?|u|[’'])|à\b|aux?\b|pour\b|par\b|étant\b|revenant\b|n(?:e\b|[’'])|est\b|sont\b|était\b|ont\b)|[,;.)]|$"
)
"""Behind an ordinal that counts nothing: un cinquième à la charge de l’État."""
_part_of = lazy_pattern(
    rf"\b(?:dont|soit|environ|près{S}d[’']|plus{S}d[’']|moins{S}d[’']){S}?$", re.IGNORECASE
)
"""Before a part of what was counted: 518 000 logements, dont un cinquième menace ruine."""
_in_month = lazy_pattern(rf"{S}(?:{any_of(MONTHS)})\b")
_of_what = lazy_pattern(rf"(?:{S}d(?:e{S}|[’'])|[-‑]|{S})(?:heure|siècle|minute)\b")
_share_before = lazy_pattern(rf"(?:\b(?:le|du|au)|\bd[’']un){S}$", re.IGNORECASE)
"""Before an ordinal that is a share: le cinquième de ce montant, d’un tiers."""
_divided = lazy_pattern(rf"divis[^\W\d_]+{S}par{S}$", re.IGNORECASE)
_reduced = lazy_pattern(rf"(?:dimin|rédu|baiss|recul|chut|per[dt])[^.;]*\bd(?:es?|[’']){S}?$", re.IGNORECASE)
"""Before what is taken away: what is less by two thirds is a third."""
_REDUCED = 60
"""Characters in which that is looked for."""
_copies = lazy_pattern(rf"{S}(?:exemplaire|original)")
_AND_FIFTY = ("cinquantenaire", "cinquantenaires", "cinquantième")
_INSERTED = ("bis", "ter", "quater", "quinquies")
"""What numbers articles that were put in between two others."""
_only = lazy_pattern(
    rf"\b(?:ne{S}|n[’'])[^.;,]{{0,40}}\bqu[’']$|(?:renouvel|reconduct|reconduit|prorog|prolong)[^\W\d_]*{S}$",
    re.IGNORECASE,
)
"""Before `un`: ne commettre qu’une erreur, renouvelable une fois."""
_bound_behind = lazy_pattern(rf"(?:{S}[^\W\d_]+)?{S}au{S}(?:moins|plus|minimum|maximum)\b")
_bound_before = lazy_pattern(rf"\bau{S}(?:moins|plus|minimum|maximum){S}$", re.IGNORECASE)
_one_and_more = lazy_pattern(
    rf"{S}(?:bonne{S}|bon{S}|petite{S}|petit{S})?([^\W\d_]+){S}et{S}(?:une?{S})?(demie?|quart)\b"
)
"""Behind `un`: un mètre et demi, une fois et quart."""
_times = lazy_pattern(
    rf"{S}(?:seule{S})?fois(?={S}?[.;,:)]|$|{S}(?:tous|toutes|par|dans|l[’']an|et{S}demi|pour{S}une{S}durée|au{S}(?:moins|plus)))"
)
"""Behind `une` where it counts: renouvelable une fois, not: une fois adopté."""
_unit_of_time = lazy_pattern(
    rf"{S}(?:(?:bon|petit|gros|long|seul|plein)(?:ne|te|se|gue|e)?{S})?({'|'.join(ONE_OF)})\b"
)
"""Behind `une`: une heure, une bonne heure."""
_rate = lazy_pattern(
    rf"{S}[^\W\d_]+{S}par{S}(?:jour|semaine|mois|an|année|trimestre|semestre|heure|minute|personne|foyer|ménage|habitant"
    rf"|candidate?|élève|équipe|membre|ville|commune|pays|classe|page)\b"
)
"""Behind `une` where it is so many for each: une page par jour."""
_others = lazy_pattern(rf"{S}(?:autres|derniers){S}")
"""Between a number and the parts that it counts: les deux autres tiers."""
_about = ("dizaine", "douzaine", "quinzaine", "centaine", "millier")
"""What stands for about so many, behind `une` and before what is counted."""
_one_before = lazy_pattern(rf"\bune?{S}$", re.IGNORECASE)
_of_large = lazy_pattern(rf"{S}de{S}(millier|million|milliard)s\b")
_of_second_of_time = ("ième de", "ièmes de")
_LEAST_ORDINAL_SHARE = 5
"""Below, shares have names of their own: tiers, quart."""
_ARTICLES = ("un", "une")
_LONGEST_JOINT = 10
"""Characters between two words of one number, at most: deux autres tiers."""
_THAT = ("u’", "u'")
"""The end of what makes only one of `un` behind it, in a sentence that denies: ne… qu’un."""
_COUNTING_BEFORE = ("ins", "lus", "mum", "par")
"""The last letters of what makes a number of `un` behind it: au moins, au plus, au minimum, divisé par."""
_counting_behind = lazy_pattern(
    rf"-|{S}+(?:(?:(?:bon|petit|gros|long|seul|plein)(?:ne|te|se|gue|e)?{S})?(?:{'|'.join(ONE_OF)})\b|(?:[^\W\d_]+{S})?au{S}"
    rf"|(?:seule{S})?fois|(?:[^\W\d_]+{S}+){{0,2}}et{S}|[^\W\d_]+{S}par{S})"
)
"""The beginning of what does so before it: un an, une au plus, une fois, un mètre et demi, une page par jour."""


class Atom(NamedTuple):
    """A word that may be part of a number."""

    word: str
    """In lower case."""
    start: int
    end: int


def in_words(text: str) -> Iterator[Quantity]:
    """The numbers in words, in reading order; all articles `un` and `une` together as one, at the first."""
    atoms = [Atom(*word) for word in lex(text) if word[0] in _LEXICON and _is_whole(text, word)]
    at = 0
    article = None
    while at < len(atoms):
        atom = atoms[at]
        length = 1
        if atom.word in NUMBER_WORDS and not _follows_digits(text, atom):
            is_article = atom.word in _ARTICLES and _is_plain_article(text, atoms, at)
            length, quantity = (1, None) if is_article else _number(text, atoms, at)
            if quantity is None and article is None:
                article = Quantity((1,), (atom.start, atom.end), weight=Weight.FAINT)
                quantity = article
        else:
            quantity = _month(text, atom) if atom.word in MONTHS else _stand_in(text, atom)
        at += length
        if quantity is not None:
            yield quantity


def _is_plain_article(text: str, atoms: list[Atom], at: int) -> bool:
    """Whether nothing beside `un` may make a number of it: told at a glance, as nearly all are none."""
    _, start, end = atoms[at]
    return not (
        (at + 1 < len(atoms) and atoms[at + 1].start - end <= _LONGEST_JOINT)
        or text[start - 1 : start] in ("-", "‑")
        or text[max(0, start - 2) : start] in _THAT
        or text[max(0, start - 4) : max(0, start - 1)].lower() in _COUNTING_BEFORE
        or _counting_behind.match(text, end)
    )


def _is_whole(text: str, word: Word) -> bool:
    """Whether no digit stands right before or behind a word."""
    _, start, end = word
    return not (text[end : end + 1].isdecimal() or text[start - 1 : start].isdecimal())


def _follows_digits(text: str, atom: Atom) -> bool:
    """Whether the word multiplies a number in digits (3 millions), or is the cent of `cinq pour cent`."""
    if atom.word in ("cent", "cents"):
        share = _share.search(text, max(0, atom.start - 20), atom.start)
        return share is not None and (
            share[1].isdigit() or share[1].lower() in NUMBER_WORDS or share[1].lower() in FRACTIONS
        )
    if atom.word not in LARGE and atom.word != "mille":
        return False
    return text[max(0, atom.start - 2) : atom.start].rstrip(" \u00a0\u202f")[-1:].isdigit()


def _number(text: str, atoms: list[Atom], at: int) -> tuple[int, Quantity | None]:
    """The number whose first word is atom `at`, and how many atoms it takes; None for an article."""
    run: list[tuple[NumberWord, str]] = [(NUMBER_WORDS[atoms[at].word], "")]
    for before, atom in zip(atoms[at:], atoms[at + 1 :], strict=False):
        joint = _joint.fullmatch(text, before.end, atom.start)
        if joint is None or atom.word not in NUMBER_WORDS:
            break
        run.append((NUMBER_WORDS[atom.word], joint[1] or " "))
    value, length, ordinal = read(run)
    if ordinal and length > 1 and (parts := _parts(run[:length], atoms[at + length - 1].word)):
        return _fraction(text, atoms, (at, at + length - 1), parts)
    if len(run) == 1 and not _is_part_behind(text, atoms, at + 1):
        return 1, _single(text, atoms[at], value, ordinal=ordinal)
    first, last = atoms[at], atoms[at + length - 1]
    if not ordinal and (below := _denominator(text, atoms, at + length)):
        return _fraction(text, atoms, (at, at + length), Fraction(int(value), below))
    if several := _multiplied(text, atoms, at + length, int(value), ordinal=ordinal):
        return length + 1, Quantity(several, (first.start, atoms[at + length].end))
    if length == 1:
        return 1, _single(text, first, value, ordinal=ordinal)
    values: tuple[Value, ...] = (value,)
    span = (first.start, last.end)
    if half := HALF_MORE.match(text, last.end):
        more = NUMBER_WORDS[last.word].value
        values = (whole(value + Fraction(more, 2)),) if more >= 1000 else half_more(value, half[1])
        span = (first.start, half.end())
    return length, Quantity(values, span, _kind(text, span[1], ordinal=ordinal))


def _parts(run: list[tuple[NumberWord, str]], last: str) -> Fraction | None:
    """The fraction that a number and an ordinal in the plural are: deux centièmes; None for deux-centième."""
    value, length, _ = read(run[:-1])
    if not last.endswith("s") or length < len(run) - 1 or value >= run[-1][0].value:
        return None
    return Fraction(value) / run[-1][0].value


def _fraction(text: str, atoms: list[Atom], places: tuple[int, int], part: Fraction) -> tuple[int, Quantity]:
    """A fraction whose numerator is at the first place and its denominator at the second, and its atoms."""
    at, below = places
    start = atoms[at].start
    if part.denominator == 2 and (large := _halved(text, atoms, below + 1)):
        return below - at + 2, Quantity((whole(part * large),), (start, atoms[below + 1].end))
    parts = _shares(text, part, atoms[below].end)
    if _reduced.search(text, max(0, start - _REDUCED), start):
        parts = (*parts, 1 - part)
    if part.numerator == 1 and part.denominator > 4:
        parts = (*parts, part.denominator)
    return below - at + 1, Quantity(parts, (start, atoms[below].end))


def _multiplied(text: str, atoms: list[Atom], at: int, value: int, *, ordinal: bool) -> tuple[Value, ...]:
    """A number with atom `at` behind it, if that is one to be counted: deux douzaines, deuxième centenaire."""
    if not _is_joined(text, atoms, at):
        return ()
    if value == 100 and atoms[at].word in _AND_FIFTY:
        return (150,)
    if ordinal:
        return (value * 100, value) if atoms[at].word == "centenaire" else ()
    collective = _collective(text, atoms, at)
    return (value * collective, value) if collective else ()


def _kind(text: str, end: int, *, ordinal: bool) -> Kind:
    return Kind.ORDINAL if ordinal else Kind.COUNT if counts(text, end) else Kind.NUMBER


def _shares(text: str, part: Fraction, end: int) -> tuple[Value, ...]:
    """A fraction, as a percentage too; of a century in years, of an hour in minutes."""
    percent = whole(part * 100)
    if of := _of_what.match(text, end):
        return (part, whole(part * (100 if "si" in of[0] else 60)))
    return (part, percent) if isinstance(percent, int) else (part,)


def _article_number(text: str, atom: Atom) -> bool:
    """Whether the word numbers an article that was put in: 5 bis."""
    return atom.word in _INSERTED and text[max(0, atom.start - 2) : atom.start - 1].isdigit()


def _denominator(text: str, atoms: list[Atom], at: int) -> int | None:
    """The denominator that atom `at` is to the number right before it: 3 in `deux tiers`."""
    if not _is_part_behind(text, atoms, at):
        return None
    word = atoms[at].word
    if word == "tiers" and atoms[at - 1].word == "un":  # a third, or a third party
        before = text[max(0, atoms[at - 1].start - 2) : atoms[at - 1].start]
        return 3 if before in ("d’", "d'") or _of.match(text, atoms[at].end) else None
    if word in FRACTIONS:
        return FRACTIONS[word]
    known = NUMBER_WORDS.get(word)
    if known is None or not known.ordinal or known.value < 3:
        return None
    if atoms[at - 1].word in ("un", "une"):  # un cinquième des membres; not: un cinquième atelier
        if known.value < _LEAST_ORDINAL_SHARE:
            return None
        part = _part_of.search(text, max(0, atoms[at - 1].start - 12), atoms[at - 1].start)
        return known.value if part or _no_noun.match(text, atoms[at].end) else None
    return known.value if word.endswith("s") else None


def _halved(text: str, atoms: list[Atom], at: int) -> int | None:
    """What atom `at` is half of, behind `demi`: a million in `un demi-million`."""
    if not _is_joined(text, atoms, at) or not atoms[at - 1].word.startswith("demi"):
        return None
    word = atoms[at].word
    return int(NUMBER_WORDS[word].value) if word in LARGE else COLLECTIVES.get(word.removesuffix("s"))


def _collective(text: str, atoms: list[Atom], at: int) -> int | None:
    """What the number right before atom `at` counts, if that is a number too: 12 in `deux douzaines`."""
    if not _is_joined(text, atoms, at) or atoms[at - 1].word in ("un", "une"):
        return None
    return COLLECTIVES.get(atoms[at].word.removesuffix("s"))


def _is_part_behind(text: str, atoms: list[Atom], at: int) -> bool:
    """Whether atom `at` may be the parts that the number before counts: deux tiers, les deux autres tiers."""
    if _is_joined(text, atoms, at):
        return True
    return at < len(atoms) and bool(_others.fullmatch(text, atoms[at - 1].end, atoms[at].start))


def _is_joined(text: str, atoms: list[Atom], at: int) -> bool:
    """Whether nothing but a space or a hyphen stands between atom `at` and the one before."""
    if at >= len(atoms):
        return False
    joint = _joint.fullmatch(text, atoms[at - 1].end, atoms[at].start)
    return joint is not None and not joint[1]


def _single(text: str, atom: Atom, value: Value, *, ordinal: bool) -> Quantity | None:
    """A number of one word, with the weight that it has where it stands; None for an article."""
    word, start, end = atom
    span = (start, end)
    kind = _kind(text, end, ordinal=ordinal)
    if text[start - 1 : start] in ("-", "‑") or (text[start].isupper() and text[end : end + 1] == "-"):
        return Quantity((value,), span, kind, Weight.FAINT)  # Pont-Neuf, Deux-Sèvres
    half = HALF_MORE.match(text, end)
    if half and word in LARGE:
        return Quantity((whole(Fraction(value) * 3 / 2),), (start, half.end()), kind)
    values = half_more(value, half[1]) if half else (value,)
    if half and half[1] is None and word in ("un", "une"):
        return Quantity(values, (start, half.end()), kind)
    if ordinal and value > 2 and (_share_before.search(text, max(0, start - 5), start)):
        share = Fraction(1, int(value))
        if _of.match(text, end):
            values = (*_shares(text, share, end), value)
        elif text[max(0, start - 5) : start - 3].lower() in ("d’", "d'") or _no_noun.match(text, end):
            values = (value, *_shares(text, share, end))
    if _divided.search(text, max(0, start - 14), start):
        values = (*values, Fraction(1, int(value)))
    if word in ("un", "une"):
        return _one(text, Quantity(values, span, kind, Weight.FAIR))
    return Quantity(values, span, kind, _WEIGHED.get(word, _firm)(text, atom))


def _one(text: str, one: Quantity) -> Quantity | None:
    """`un` or `une`, where it is a number: un mètre et demi, une seule fois, un an; None for the article."""
    start, end = one.span
    if more := _one_and_more.match(text, end):
        values = (Fraction(5, 4), 15, 1) if more[2] == "quart" else half_more(1, more[1])
        return one._replace(values=values, span=(start, more.end()), weight=Weight.FIRM)
    if unit := _unit_of_time.match(text, end):
        return one._replace(values=(*one.values, *ONE_OF[unit[1]]))
    return one if _bounds_one(text, one.span) or _times.match(text, end) or _rate.match(text, end) else None


def _bounds_one(text: str, span: tuple[int, int]) -> bool:
    """Whether `un` is a number, being a bound: l’un au moins, au plus une."""
    return bool(
        _bound_behind.match(text, span[1])
        or _bound_before.search(text, max(0, span[0] - 14), span[0])
        or _only.search(text, max(0, span[0] - 50), span[0])
    )


def _firm(_: str, __: Atom) -> Weight:
    return Weight.FIRM


def _fair(_: str, __: Atom) -> Weight:
    return Weight.FAIR


def _faint(_: str, __: Atom) -> Weight:
    return Weight.FAINT


def _of_nine(text: str, atom: Atom) -> Weight:
    """Nine, or new: a number stands before a plural."""
    return Weight.FIRM if _plural.match(text, atom.end) else Weight.FAINT


def _of_two(text: str, atom: Atom) -> Weight:
    return Weight.FAINT if text[atom.end : atom.end + 7] == "-points" else Weight.FAIR


def _of_first(text: str, atom: Atom) -> Weight:
    """The first of several; not the Prime Minister, nor what is said in the first place."""
    if _in_month.match(text, atom.end):
        return Weight.FIRM
    following = _following.match(text, atom.end)
    if following and following[1].lower() in _NOT_THE_FIRST:
        return Weight.FAINT
    before = text[max(0, atom.start - 9) : atom.start - 1].lower()
    return Weight.FAINT if before.endswith(("matière", "matières", "en")) else Weight.FAIR


def _of_second(text: str, atom: Atom) -> Weight:
    """The second of several; not the second of time, which stands behind `par`, or before no noun."""
    before = text[max(0, atom.start - 5) : atom.start - 1].lower().split(" ")[-1]
    following = _following.match(text, atom.end)
    if text[max(0, atom.start - 9) : atom.start - 1].endswith(_of_second_of_time):
        return Weight.FAINT
    if before == "par" or (before in ("une", "la") and (not following or following[1].lower() in _SECONDS)):
        return Weight.FAINT
    return Weight.FAIR


_WEIGHED = {
    **dict.fromkeys(LARGE, _faint),  # des millions
    "deux": _of_two,
    "neuf": _of_nine,
    "premier": _of_first,
    "première": _of_first,
    "second": _fair,
    "seconde": _of_second,
    "deuxième": _fair,
    "secondement": _fair,
}
"""Words that are not always numbers, or not always kept as such → what tells."""


def _month(text: str, atom: Atom) -> Quantity | None:
    word, start, end = atom
    if word in _SHORT_MONTHS and text[end : end + 1] != ".":
        return None
    # Mars is a planet, a god, and stands in names; so is Avril.
    is_name = (text[start].isupper() and not text[start:end].isupper()) or text[start - 1 : start] == "-"
    weight = Weight.FAINT if is_name else Weight.FIRM
    return Quantity((MONTHS[word],), (start, end), Kind.MONTH, weight)


def _stand_in(text: str, atom: Atom) -> Quantity | None:
    values = FAINT.get(atom.word)
    if values is None:
        return None
    if multiple := _of_large.match(text, atom.end) if atom.word.rstrip("s") in _about else None:
        factor = {"millier": 1000, **LARGE}[multiple[1]]
        values = (values[0] * factor, *values)
    if atom.word == "quinzaine" and _of.match(text, atom.end):
        values = values[:1]  # une quinzaine d’entreprises; not: une quinzaine, two weeks
    if atom.word in FRACTIONS and (of := _of_what.match(text, atom.end)):
        part = Fraction(1, FRACTIONS[atom.word])
        values = (part, whole(part * (100 if "si" in of[0] else 60)))
    single = atom.word in ("seul", "seule") and text[max(0, atom.start - 4) : atom.start - 1].lower()
    counts = (
        _copies.match(text, atom.end)
        if atom.word in ("double", "triple", "quadruple")
        else _article_number(text, atom)
    )
    about = (
        atom.word in _about
        and _of.match(text, atom.end)
        and _one_before.search(text, max(0, atom.start - 5), atom.start)
    )
    is_fair = counts or about or single in ("un", " un", "une") or atom.word in TERMS
    weight = Weight.FAIR if is_fair else Weight.FAINT
    return Quantity(values, (atom.start, atom.end), weight=weight)
