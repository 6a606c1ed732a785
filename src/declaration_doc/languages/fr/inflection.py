"""The shapes that a French word of a glossary may take in a text.

Too many shapes do no harm where they are no words; too few hide a term. So nouns, adjectives and verbs of
the first two groups get every regular ending, and what an ending would turn into another word is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.terms import BEGINNING, Finder, Occurrence, Sought, word_finder

_FEMININES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("é", ("ée",)),
    ("eux", ("euse",)),
    ("teur", ("trice", "teuse")),
    ("eur", ("euse", "eure")),
    ("ien", ("ienne",)),
    ("éen", ("éenne",)),
    ("on", ("onne",)),
    ("el", ("elle",)),
    ("if", ("ive",)),
    ("al", ("ale",)),
    ("er", ("ère",)),
    ("ant", ("ante",)),
    ("ent", ("ente",)),
    ("ain", ("aine",)),
    ("ois", ("oise",)),
    ("ais", ("aise",)),
    ("in", ("ine",)),
    ("ique", ()),
    ("eau", ("elle",)),
)
"""Ending of a masculine → endings of its feminine; the first that fits counts."""
_MASCULINES = tuple(
    (feminine, masculine) for masculine, ends in _FEMININES[1:] for feminine in ends if len(feminine) > 3
)
"""Ending of a feminine, long enough to be one for sure → that of its masculine."""
_FIRST_GROUP = (
    "e es ons ez ent ant é ée és ées er era erai eras erez eront erons erait eraient ait aient ais ions iez "
    "ants ante antes a èrent"
).split()
_SECOND_GROUP = (
    "is it issons issez issent issant i ie ies ir ira iront irons irait iraient issait issaient isse issants"
).split()
_SHORT = 5
"""Letters below which a word is only put into the plural: vent is no vente, mer no mère."""
_IDIOMS = {
    noun: lazy_pattern(rf"\b(?:{before})$", re.IGNORECASE)
    for noun, before in {
        "place": "sur |en |mettre en |à la |prend |prendre |prennent |a pris |mise en |met en |mettent en ",
        "cours": "au |en |avoir |du ",
        "titre": "au |à |à ce |à juste ",
        "part": "d['’]une |d['’]autre |à |prendre |prend |prennent |de la |pour sa |nulle |quelque |faire ",
        "partie": "en |faire |fait |font |faisant ",
        "voie": "par |en ",
        "vue": "en |point de |perdre de ",
        "lieu": "au |avoir |aura |a |ont |auront |donner |donne |tenir |en premier |en dernier |en tout ",
        "œuvre": "mise en |mettre en |met en |mettent en |mis en ",
        "compte": "en |tenir |tenant |tient |rend |rendre |rendent |pour le |se rendre ",
        "effet": "en |à cet |prend |prendre |prendra |sans |à l['’]",
        "ligne": "en |mise en |première ",
        "moyen": "au ",
        "moyens": "par tous ",
        "cadre": "dans le |dans ce ",
        "nom": "au ",
        "charge": "en |à la |à |prise en |prend en |prennent en |à leur |à sa ",
        "état": "en |en bon |en l['’]|faire |fait ",
        "service": "en |mise en |hors ",
        "terme": "à |à court |à moyen |à long |au |mettre un |met un ",
        "mesure": "en |à |dans la |au fur et à ",
        "suite": "à la |par la |par |de |tout de |donner |sans ",
        "base": "sur la |à la |de ",
        "face": "faire |fait |font |en ",
        "ordre": "en |de l['’]",
    }.items()
}
"""Nouns with the words before them that make a phrase in which they mean something else, and need no term."""
_NO_VERBS = frozenset("usager passager étranger berger verger messager potager boulanger horloger".split())
"""Nouns that a conjugation would turn into others: usage is no usager."""
_IRREGULAR = {
    "œil": ("yeux",),
    "travail": ("travaux",),
    "bail": ("baux",),
    "vitrail": ("vitraux",),
    "aïeul": ("aïeux",),
    "nouveau": ("nouvel", "nouvelle", "nouvelles", "nouveaux"),
    "vieux": ("vieil", "vieille", "vieilles"),
    "beau": ("bel", "belle", "belles", "beaux"),
    "monsieur": ("messieurs",),
    "madame": ("mesdames",),
    "franc": ("franche", "franches", "francs"),
    "public": ("publique", "publics", "publiques"),
    "grec": ("grecque", "grecs", "grecques"),
    "le": ("la", "les", "l"),
    "la": ("le", "les", "l"),
    "l": ("le", "la", "les"),
    "les": ("le", "la", "l"),
    "du": ("de", "des"),
    "de": ("d", "du", "des"),
    "d": ("de", "du", "des"),
    "des": ("de", "d", "du"),
    "au": ("aux", "à"),
    "à": ("au", "aux"),
    "aux": ("au", "à"),
}


@cache
def shapes(word: str) -> frozenset[str]:
    """Every shape of a word in lower case.

    >>> sorted(shapes("national"))
    ['national', 'nationale', 'nationales', 'nationals', 'nationaux']
    """
    found = {word, *_IRREGULAR.get(word, ())}
    if len(word) < 3:
        return frozenset(found)
    for singular in [*_singulars(word), word]:
        found |= {singular, *_plurals(singular)}
        for feminine in _feminines(singular):
            found |= {feminine, *_plurals(feminine)}
        found |= {*_IRREGULAR.get(singular, ())}
    found |= {*_conjugated(word)}
    return frozenset(shape for shape in found if shape)


def beginnings(word: str) -> frozenset[str]:
    """The first two letters that the shapes of a word may have: endings change, but for a few words.

    >>> sorted(beginnings("national")), sorted(beginnings("œil"))
    (['na'], ['ye', 'œi'])
    """
    return frozenset(shape[:BEGINNING] for shape in (word, *_IRREGULAR.get(word, ())))


def finder(forms: Iterable[Sought]) -> Finder:
    """Finds forms in French texts, whatever their number, gender or tense."""
    find = word_finder(forms, shapes, beginnings)
    return lambda text: tuple(each for each in find(text) if not _is_idiom(text, each))


def _is_idiom(text: str, found: Occurrence) -> bool:
    """Whether a noun stands in a phrase in which it means something else: sur place, au cours de."""
    start, end = found.span
    idiom = _IDIOMS.get(text[start:end].lower())
    return idiom is not None and idiom.search(text, max(0, start - 14), start) is not None


def _singulars(word: str) -> list[str]:
    found = []
    if word.endswith("aux") and len(word) > _SHORT:
        found += [word[:-3] + "al", word[:-1]]
    elif word.endswith(("s", "x")) and len(word) > 4 and not word.endswith("ss"):
        found.append(word[:-1])
    # the masculine of a feminine
    for singular in [word, *found]:
        if singular.endswith("ée"):
            found.append(singular[:-1])
        if singular.endswith("e") and len(singular) > _SHORT + 2:
            found += [
                singular.removesuffix(feminine) + masculine
                for feminine, masculine in _MASCULINES
                if singular.endswith(feminine)
            ]
    return found


def _plurals(word: str) -> tuple[str, ...]:
    if word.endswith(("s", "x", "z")):
        return ()
    if word.endswith("al"):
        return word[:-1] + "ux", word + "s"
    if word.endswith(("eau", "eu", "ou")):
        return word + "x", word + "s"
    return (word + "s",)


def _feminines(word: str) -> list[str]:
    if len(word) < _SHORT:
        return []
    for masculine, feminines in _FEMININES:
        if word.endswith(masculine):
            stem = word.removesuffix(masculine)
            return [stem + feminine for feminine in feminines]
    return []


def _conjugated(word: str) -> list[str]:
    stem = word[:-2]
    if word in _NO_VERBS:
        return []
    if word.endswith("er") and len(word) >= _SHORT:
        found = [stem + ending for ending in _FIRST_GROUP]
        if stem[-1] in "gc":  # nous engageons, nous avançons
            soft = stem + "e" if stem[-1] == "g" else stem[:-1] + "ç"
            found += [soft + ending for ending in ("ons", "ait", "aient", "ant", "a")]
        return found
    if word.endswith("ir") and len(word) >= _SHORT:
        return [stem + ending for ending in _SECOND_GROUP]
    return []
