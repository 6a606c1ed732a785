"""Number words of French."""

from __future__ import annotations

from fractions import Fraction

from declaration_doc.languages.quantity import Value

UNITS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
}
TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
LARGE = {
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    "billion": 10**12,
    "billions": 10**12,
}
MULTIPLES = {**LARGE, "mille": 1000, "milliers": 1000, "M€": 10**6, "Md€": 10**9, "Mds€": 10**9, "k€": 1000, "Md": 10**9, "Mds": 10**9}
"""What may stand behind digits and multiplies them."""

ONE_OF: dict[str, tuple[Value, ...]] = {
    "an": (12,),
    "année": (12,),
    "mois": (),
    "semaine": (7,),
    "heure": (60,),
    "minute": (),
}
"""What `un` and `une` count when they stand before it, and how many of a smaller unit that is."""

ORDINAL_STEMS = {
    "un": 1,
    "deux": 2,
    "trois": 3,
    "quatr": 4,
    "cinqu": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuv": 9,
    "dix": 10,
    "onz": 11,
    "douz": 12,
    "treiz": 13,
    "quatorz": 14,
    "quinz": 15,
    "seiz": 16,
    "vingt": 20,
    "trent": 30,
    "quarant": 40,
    "cinquant": 50,
    "soixant": 60,
    "septant": 70,
    "nonant": 90,
    "cent": 100,
    "mill": 1000,
    "million": 10**6,
    "milliard": 10**9,
}
"""What stands before `-ième`; the word that the stem is of has the same value."""

FRACTIONS = {"demi": 2, "demie": 2, "demis": 2, "demies": 2, "tiers": 3, "quart": 4, "quarts": 4}
"""Denominators that are no ordinals."""

COLLECTIVES = {
    "huitaine": 8,
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
}
"""What a number may count: deux douzaines."""

HALF = Fraction(1, 2)

def _inflected(stems: dict[str, tuple[Value, ...]], ends: str) -> dict[str, tuple[Value, ...]]:
    return {stem + end: values for stem, values in stems.items() for end in ends.split(",")}


TERMS: dict[str, tuple[Value, ...]] = {
    **_inflected(
        {
            "trienna": (3,), "quadrienna": (4,), "quinquenna": (5,), "sexenna": (6,), "septenna": (7,),
            "décenna": (10,), "vicenna": (20,), "trentenna": (30,), "centenna": (100,),
        },
        "l,le,ux,les,lement,t,ts",
    ),
    **_inflected(
        {"quadrupl": (4,), "quintupl": (5,), "sextupl": (6,), "septupl": (7,), "décupl": (10,), "centupl": (100,)},
        "e,es,é,ée,és,ées,er,era,eront,ement",
    ),
    **_inflected(
        {
            "trentenaire": (30,), "quarantenaire": (40,), "cinquantenaire": (50,), "centenaire": (100,),
            "sesquicentenaire": (150,), "bicentenaire": (200,), "tricentenaire": (300,), "quadricentenaire": (400,),
            "millénaire": (1000,), "bimillénaire": (2000,), "quadragénaire": (40,), "quinquagénaire": (50,),
            "sexagénaire": (60,), "septuagénaire": (70,), "octogénaire": (80,), "nonagénaire": (90,),
            "vingtaine": (20,), "trentaine": (30,), "quarantaine": (40,), "cinquantaine": (50,),
            "soixantaine": (60,),
        },
        ",s",
    ),
}  # fmt: skip
"""Words that are a number and something more, which other languages seldom leave unsaid: plan quinquennal."""

FAINT: dict[str, tuple[Value, ...]] = {
    **TERMS,
    **_inflected({"trimestrie": (3, 4), "semestrie": (6, 2), "bimestrie": (2,), "bimensue": (2,)}, "l,lle,ls,lles,llement"),
    **_inflected({"bisannue": (2,), "biannue": (2,), "mensue": (1,), "annue": (1,)}, "l,lle,ls,lles,llement"),
    **_inflected({"bienna": (2,), "tripl": (3,)}, "l,le,ux,les,e,es,é,ée,és,ées,er,era,eront,ement"),
    # one
    "premier": (1,),
    "premiers": (1,),
    "premières": (1,),
    "premièrement": (1,),
    "unique": (1,),
    "uniques": (1,),
    "uniquement": (1,),
    "seul": (1,),
    "seule": (1,),
    "initial": (1,),
    "initiale": (1,),
    "chaque": (1,),
    "unité": (1,),
    "mono": (1,),
    # two
    "double": (2,),
    "doubles": (2,),
    "doublé": (2,),
    "doublée": (2,),
    "doubler": (2,),
    "doublement": (2,),
    "bilatéral": (2,),
    "bilatérale": (2,),
    "bilatéraux": (2,),
    "bilatérales": (2,),
    "binaire": (2,),
    "bilingue": (2,),
    "bilingues": (2,),
    "bis": (2,),
    "paire": (2,),
    "paires": (2,),
    "duo": (2,),
    "binôme": (2,),
    "couple": (2,),
    "jumeaux": (2,),
    "secondaire": (2,),
    "secondaires": (2,),
    "secondement": (2,),
    "demi": (HALF, 30),
    "demie": (HALF, 30),
    "mi": (HALF,),
    "moitié": (HALF, 50),
    "moitiés": (HALF, 50),
    "semestre": (6, HALF, 2),
    "semestres": (6, HALF, 2),
    # three
    "tripartite": (3,),
    "tripartites": (3,),
    "quadripartite": (4,),
    "quatuor": (4,),
    "quintette": (5,),
    "lustre": (5,),
    "lustres": (5,),
    "sextuor": (6,),
    "trilatéral": (3,),
    "trilatérale": (3,),
    "trilatéraux": (3,),
    "trilatérales": (3,),
    "trilingue": (3,),
    "trio": (3,),
    "triangle": (3,),
    "triangulaire": (3,),
    "ter": (3,),
    "quater": (4,),
    "quinquies": (5,),
    "tertiaire": (3,),
    "trimestre": (3, 4, Fraction(1, 4)),
    "trimestres": (3, 4, Fraction(1, 4)),
    "tiers": (Fraction(1, 3),),
    "tierce": (3,),
    # more
    "quart": (Fraction(1, 4), 15, 4, 25),
    "quarts": (Fraction(1, 4), 15, 4),
    "hebdomadaire": (7, 1),
    "huitaine": (8, 1, 7),
    "dizaine": (10,),
    "dizaines": (10,),
    "décennie": (10,),
    "décennies": (10,),
    "douzaine": (12, 10),
    "douzaines": (12, 10),
    "midi": (12,),
    "rentrée": (9, 4),
    "nuit": (24,),
    "continu": (24,),
    "permanence": (24,),
    "terminale": (3,),
    "veille": (1, 2),
    "lendemain": (1,),
    "surlendemain": (2,),
    "minuit": (0, 24, 12),
    **dict.fromkeys(("majeur", "majeure", "majeurs", "majeures", "mineur", "mineure", "mineurs", "mineures"), (18, 20)),
    "quinzaine": (15, 2, 14),
    "centaine": (100,),
    "centaines": (100,),
    "siècle": (100,),
    "siècles": (100,),
    "millier": (1000,),
    "milliers": (1000,),
    "binaires": (2,),
    "octal": (8,),
    "octale": (8,),
    "décimal": (10,),
    "décimale": (10,),
    "hexadécimal": (16,),
    "hexadécimale": (16,),
    "aucun": (0,),
    "aucune": (0,),
    "zéro": (0,),
    "zéros": (0,),
    "nul": (0,),
    "nulle": (0,),
    "intégralité": (100,),
    "totalité": (100,),
    "entièrement": (100,),
    "totalement": (100,),
    "complètement": (100,),
    "pleinement": (100,),
    "intégralement": (100,),
    "absolument": (100,),
    "quotidien": (1,),
    "quotidienne": (1,),
}
"""Words that a number may stand for in another language."""

MONTHS = {
    "janvier": 1,
    "février": 2,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "decembre": 12,
    "janv": 1,
    "févr": 2,
    "avr": 4,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}
"""In full, without accents, and shortened; a short form counts only between a day and a year."""

WEEKDAYS = {
    "lundi": 0,
    "mardi": 1,
    "mercredi": 2,
    "jeudi": 3,
    "vendredi": 4,
    "samedi": 5,
    "dimanche": 6,
}
"""As `datetime.date.weekday`."""
