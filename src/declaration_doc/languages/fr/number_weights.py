"""How surely a French word is a number where it stands: neuf is nine or new, a second is of time or of several."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.fr.number_tables import LARGE, MONTHS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Weight
from declaration_doc.languages.spaces import S

_SECONDS = ("de", "et", "ou", "pour", "par", "en", "à", "est", "près", "avant", "après")
"""What stands behind a second of time, not behind the second of several."""

_NOT_THE_FIRST = ("fois", "ministre", "ministres", "plan", "lieu", "ordre", "abord", "degré", "cycle")
"""What stands behind `premier` where it is not the first of several."""

_plural = lazy_pattern(rf"{S}[^\W\d_]+[sx]\b")
_authentic = lazy_pattern(rf"{S}(?:textes|versions|langues){S}[^.;]{{0,40}}\bfoi\b")
_following = lazy_pattern(rf"{S}([^\W\d_]+)")
_in_month = lazy_pattern(rf"{S}(?:{any_of(MONTHS)})\b")
_of_second_of_time = ("ième de", "ièmes de")


class Atom(NamedTuple):
    """A word that may be part of a number."""

    word: str
    """In lower case."""
    start: int
    end: int


def weight(text: str, atom: Atom) -> Weight:
    """How surely `atom` of `text` is a number that a translation has as well."""
    return _WEIGHED.get(atom.word, _firm)(text, atom)


def _firm(text: str, atom: Atom) -> Weight:
    """A number; les trois textes faisant foi have been told one by one."""
    return Weight.FAINT if _authentic.match(text, atom.end) else Weight.FIRM


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
