"""Numbers in words in a French text: vingt et une, deux tiers, un an et demi, la seconde."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from declaration_doc.languages.fr.article_or_one import is_plain_article, one
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.number_tables import (
    COLLECTIVES,
    FAINT,
    FRACTIONS,
    LARGE,
    MONTHS,
    TERMS,
)
from declaration_doc.languages.fr.number_weights import Atom, weight
from declaration_doc.languages.fr.number_words import NUMBER_WORDS, NumberWord, read
from declaration_doc.languages.fr.quantities_in_digits import HALF_MORE, counts, half_more
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight, whole
from declaration_doc.languages.spaces import S
from declaration_doc.languages.word import Word

_LEXICON = NUMBER_WORDS.keys() | FAINT.keys() | MONTHS.keys() | FRACTIONS.keys()
_SHORT_MONTHS = ("janv", "févr", "avr", "juil", "oct", "nov", "déc")
_joint = lazy_pattern(rf"(?:{S}|[-\u2010\u2011])(et)?(?(1)(?:{S}|[-\u2010\u2011]))")
_share = lazy_pattern(rf"([^\W_]+){S}pour{S}$")
_of = lazy_pattern(rf"{S}d(?:es?|u|[’'])")
_no_noun = lazy_pattern(
    rf"(?:{S}(?:seulement|environ|exactement|à{S}peine))?{S}(?:\(|d(?:es?|u|[’'])|seulement\b|environ\b|à\b|aux?\b|pour\b|par\b|étant\b|revenant\b|n(?:e\b|[’'])|est\b|sont\b|était\b|ont\b)|[,;.)]|$"
)
"""Behind an ordinal that counts nothing: un cinquième à la charge de l’État."""
_part_of = lazy_pattern(
    rf"\b(?:dont|soit|environ|près{S}d[’']|plus{S}d[’']|moins{S}d[’']){S}?$", re.IGNORECASE
)
"""Before a part of what was counted: 518 000 logements, dont un cinquième menace ruine."""
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
_others = lazy_pattern(rf"{S}(?:autres|derniers){S}")
"""Between a number and the parts that it counts: les deux autres tiers."""
_about = ("dizaine", "douzaine", "quinzaine", "centaine", "millier")
"""What stands for about so many, behind `une` and before what is counted."""
_times = lazy_pattern(rf"{S}fois\b")
_ISOLATION = "quarantaine"
"""What is forty with what it counts alone: un contrôle de quarantaine."""
_one_before = lazy_pattern(rf"\bune?{S}$", re.IGNORECASE)
_of_large = lazy_pattern(rf"{S}de{S}(millier|million|milliard)s\b")
_LEAST_ORDINAL_SHARE = 5
"""Below, shares have names of their own: tiers, quart."""
_ARTICLES = ("un", "une")


def in_words(text: str) -> Iterator[Quantity]:
    """The numbers in words, in reading order; all articles `un` and `une` together as one, at the first."""
    words = lex(text)
    numbers = [words[at] for at, word in enumerate(words.alone) if word in _LEXICON]
    atoms = [Atom(*word) for word in numbers if _is_whole(text, word)]
    at = 0
    article = None
    while at < len(atoms):
        atom = atoms[at]
        length = 1
        if atom.word in NUMBER_WORDS and not _follows_digits(text, atom):
            is_article = atom.word in _ARTICLES and is_plain_article(text, atoms, at)
            length, quantity = (1, None) if is_article else _number(text, atoms, at)
            if quantity is None and article is None:
                article = Quantity((1,), (atom.start, atom.end), weight=Weight.FAINT)
                quantity = article
        else:
            quantity = _month(text, atom) if atom.word in MONTHS else _stand_in(text, atom)
        at += length
        if quantity is not None:
            yield quantity


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
        return one(text, Quantity(values, span, kind, Weight.FAIR))
    return Quantity(values, span, kind, weight(text, atom))


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
    single = (
        atom.word in ("seul", "seule")
        and not _times.match(text, atom.end)  # une seule fois: «une» says it
        and text[max(0, atom.start - 4) : atom.start - 1].lower()
    )
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
    is_term = atom.word in TERMS and (atom.word != _ISOLATION or _of.match(text, atom.end))
    is_fair = counts or about or single in ("un", " un", "une") or is_term
    weight = Weight.FAIR if is_fair else Weight.FAINT
    return Quantity(values, (atom.start, atom.end), weight=weight)
