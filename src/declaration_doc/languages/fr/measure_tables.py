"""Words of bounds and units in French; a space stands for any space, ' for either apostrophe."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.languages.values import Bound


class Limit(NamedTuple):
    """The phrases that say one bound."""

    bound: Bound
    phrases: tuple[str, ...]
    """Regular expressions."""
    loose: bool = False
    """Whether ordinary language does not tell it from the bound beside it."""


BEFORE = (
    Limit(
        Bound.AT_LEAST,
        (
            "au moins",
            "au minimum",
            "un minimum d(?:e|')",
            "pas moins d(?:e|')",
            "supérieure?s? ou égaux à",
            "supérieure?s? ou égale?s? à",
            "égale?s? ou supérieure?s? à",
        ),
    ),
    Limit(
        Bound.AT_MOST,
        (
            "au plus",
            "au maximum",
            "un maximum d(?:e|')",
            "pas plus d(?:e|')",
            "inférieure?s? ou égale?s? à",
            "inférieurs ou égaux à",
            "ne dépassant pas",
            "n'excédant pas",
            "n'excèdent? pas",
            "ne dépasse(?:nt)? pas",
            "dans la limite d(?:e|')",
        ),
    ),
    Limit(Bound.AT_MOST, ("jusqu'(?:à|en|au)",), loose=True),
    Limit(Bound.MORE, ("(?<!en )(?<!pas )(?<!ne )plus d(?:e|')", "au-delà d(?:e|')"), loose=True),
    Limit(Bound.MORE, ("(?<!ne )(?<!n')(?<!n’)(?:dépasse|excède)(?:nt)?", "dépasser", "excéder"), loose=True),
    Limit(Bound.MORE, ("supérieure?s? à", "excédant", "dépassant")),
    Limit(
        Bound.LESS,
        ("(?<!pas )moins d(?:e|')", "inférieure?s? à", "en dessous d(?:e|')", "au-dessous d(?:e|')"),
    ),
)
"""Before the number; the longer phrases of a kind first, since the first that fits is taken."""

BEFORE_SIGNS = (
    "moins plus mini maxi érieur xcéd xcèd épass jusqu limite delà dessous".split()
)
"""Letters of which each phrase of BEFORE has some: where none stands, no phrase need be tried."""
BEHIND = (
    Limit(Bound.AT_LEAST, (r"(?:ou|et) plus\b", r"au moins\b", r"au minimum\b", r"ou davantage\b")),
    Limit(Bound.AT_MOST, (r"ou moins\b", r"au plus\b(?! t)", r"au maximum\b")),
)
"""Behind the number and at most two words more."""

UNITS = {
    "EUR": "€|euros?|EUR",
    "JPY": "¥|yens?|JPY",
    "USD": r"\$|dollars?|USD|US\$",
    "GBP": "£|livres? sterling|GBP",
    "%": r"%|pour cent|p\. ?100",
    "km2": "km²|km2|kilomètres? carrés?",
    "m2": "m²|m2|mètres? carrés?",
    "km": "km|kilomètres?",
    "m": "m|mètres?",
    "ha": "ha|hectares?",
    "t": "t|tonnes?",
    "kg": "kg|kilogrammes?",
    "year": "ans?|années?",
    "month": "mois",
    "week": "semaines?",
    "day": "jours?|journées?",
    "hour": "heures?|h",
    "minute": "minutes?|min",
    "century": "siècles?",
    "times": "fois",
}
"""Unit, the same in every language → regular expression of its forms."""

SAID_BY = {
    "year": "biennal biennale triennal triennale quadriennal quadriennale quinquennal quinquennale décennal décennale "
    "décennie décennies centenaire bicentenaire tricentenaire cinquantenaire",
}
"""Unit → words that hold the number and its unit."""

SIGNS = {"€": "EUR", "EUR": "EUR", "¥": "JPY", "JPY": "JPY", "$": "USD", "USD": "USD", "£": "GBP"}
"""What may stand before an amount."""
