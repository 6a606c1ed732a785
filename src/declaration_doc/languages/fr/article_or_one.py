"""French `un` and `une`: articles, or the number one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from declaration_doc.languages.fr.number_tables import ONE_OF
from declaration_doc.languages.fr.number_weights import Atom
from declaration_doc.languages.fr.quantities_in_digits import half_more
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Quantity, Weight
from declaration_doc.languages.spaces import S

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


def is_plain_article(text: str, atoms: Sequence[Atom], at: int) -> bool:
    """Whether nothing beside `un` may make a number of it: told at a glance, as nearly all are none."""
    _, start, end = atoms[at]
    return not (
        (at + 1 < len(atoms) and atoms[at + 1].start - end <= _LONGEST_JOINT)
        or text[start - 1 : start] in ("-", "‑")
        or text[max(0, start - 2) : start] in _THAT
        or text[max(0, start - 4) : max(0, start - 1)].lower() in _COUNTING_BEFORE
        or _counting_behind.match(text, end)
    )


def one(text: str, found: Quantity) -> Quantity | None:
    """`un` or `une`, where it is a number: un mètre et demi, une seule fois, un an; None for the article."""
    start, end = found.span
    if more := _one_and_more.match(text, end):
        values = (Fraction(5, 4), 15, 1) if more[2] == "quart" else half_more(1, more[1])
        return found._replace(values=values, span=(start, more.end()), weight=Weight.FIRM)
    if unit := _unit_of_time.match(text, end):
        return found._replace(values=(*found.values, *ONE_OF[unit[1]]))
    return (
        found if _bounds_one(text, found.span) or _times.match(text, end) or _rate.match(text, end) else None
    )


def _bounds_one(text: str, span: tuple[int, int]) -> bool:
    """Whether `un` is a number, being a bound: l’un au moins, au plus une."""
    return bool(
        _bound_behind.match(text, span[1])
        or _bound_before.search(text, max(0, span[0] - 14), span[0])
        or _only.search(text, max(0, span[0] - 50), span[0])
    )
