"""Numbers of things that a French sentence then lists, as in `cinq villes : Nancy, Tours, Chartres, …`."""

from __future__ import annotations

import re

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.fr.number_tables import MONTHS
from declaration_doc.languages.fr.number_words import NUMBER_WORDS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.spaces import S
from declaration_doc.languages.values import Announced, Introduced

_CARDINALS = "|".join(
    sorted(
        (word for word, known in NUMBER_WORDS.items() if 2 <= known.value <= 30 and not known.ordinal),
        key=len,
        reverse=True,
    )
)
_MONTHS = any_of(MONTHS)
_NO_COMPLEMENT = "ont|sont|a|est|avons|avaient|étaient|auront|seront|leurs?|ses|son|sa|les?|la|une?|nous|qui|que|dont|pour|en|à|au|aux"
"""Words that do not belong to the name of what is counted: it is the subject of something else."""
_PEOPLE = "personnes|participante?s|membres|délégués|invitée?s|visiteurs|habitants|agents|bénévoles|stagiaires|élèves|étudiants"
"""What is told by groups rather than one by one: 32 personnes : des élus, des potiers."""
_COUNTED = (
    rf"(?<![\w-])(?<!\d[,.])(\d{{1,2}}|{_CARDINALS}){S}(?!%|fois|ans?\b|mois\b|jours?\b|heures?\b|milli|(?:{_MONTHS})\b|(?:{_PEOPLE})\b)(?:grandes?{S}|grands{S})?"
    rf"(?!(?:{_NO_COMPLEMENT})\b)[^\W\d_]+"
    rf"(?:{S}(?:de{S}|des{S}|du{S}|d[’'])?(?!(?:{_NO_COMPLEMENT}|{_CARDINALS})\b)[^\W\d_]+){{0,2}}{S}?:"
)
_announced = lazy_pattern(rf"{_COUNTED}{S}*([^.:;()«»!?\n]+)(?:\.|;|$)", re.IGNORECASE)
_introduced = lazy_pattern(rf"{_COUNTED}{S}*$", re.IGNORECASE)
_comma = lazy_pattern(r",(?!\d)")
_and = lazy_pattern(rf"{S}(?:et|ou|ainsi{S}que){S}", re.IGNORECASE)
_comma_and = lazy_pattern(rf",{S}*(?:et|ou|ainsi{S}que){S}", re.IGNORECASE)
_clause = lazy_pattern(
    r"\b(?:qui|que|qu|dont|où|lorsque|lequel|laquelle|si|afin|pour|notamment|comme|tels?|telles?|soit|puis)\b|\d|[’']il\b|\bils?\b|\bn[e’']|\best\b|\bsont\b",
    re.IGNORECASE,
)
_shared = lazy_pattern(rf"\bd[’']une{S}part\b|\bd[’']autre{S}part\b", re.IGNORECASE)
"""Members that are groups themselves: fondations et maçonnerie, d’une part, charpente et éclairage, d’autre part."""
_numbered = lazy_pattern(rf"(?:{_CARDINALS}|une?){S}.*(?:{_CARDINALS}){S}", re.IGNORECASE)
_LONGEST_MEMBER = 6
"""Words of a member; a longer one may hold commas of its own."""


def announced(text: str) -> tuple[Announced, ...]:
    """Where a number of things stands before a colon and a plain list of nouns behind it.

    >>> [(a.number, a.least, a.most) for a in announced("trois axes : l’eau et l’énergie, la mobilité.")]
    [(3, 2, 3)]
    """
    found: list[Announced] = []
    if ":" not in text:
        return ()
    for match in _announced.finditer(text):
        listed = match[2]
        counted = _members(listed)
        if counted is not None:
            found.append(Announced(match.span(1), _value(match[1]), match.span(2), *counted))
    return tuple(found)


def introduced(text: str) -> Introduced | None:
    """The number of things at the end of a text, behind which a list of them stands.

    >>> introduced("Nous avons retenu trois axes prioritaires :").number
    3
    """
    match = _introduced.search(text) if text.rstrip().endswith(":") else None
    return Introduced(match.span(1), _value(match[1])) if match else None


def _members(listed: str) -> tuple[int, int] | None:
    """The least and the greatest number of members of a list; None where it is no plain one."""
    if _numbered.match(listed):  # quatre représentants, trois élus: the members are counted themselves
        return None
    if _shared.search(listed):
        return None
    joined = _comma_and.sub(" et ", listed)
    pieces = _comma.split(joined)
    joints = len(_and.findall(joined))
    if (
        not joints
        or _clause.search(listed)
        or any(len(piece.split()) > 2 * _LONGEST_MEMBER for piece in pieces)
    ):
        return None
    last = len(_and.findall(pieces[-1]))
    # A list ends with a joint, unless its members have joints of their own.
    least = len(pieces) + (1 if last and joints == last else 0)
    return least, len(pieces) + joints


def _value(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS[word.lower()].value
