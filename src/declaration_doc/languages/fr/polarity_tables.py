"""The words by which French denies, and those that only look like it."""

from __future__ import annotations

SECOND_PARTS = frozenset(
    "pas point plus jamais rien aucun aucune nul nulle nuls nulles ni guère personne nullement aucunement "
    "nulle-part".split()
)
"""What stands after «ne» and the verb (Riegel, Pellat, Rioul, Grammaire méthodique: forclusifs)."""

SUBJECTS = frozenset("aucun aucune nul nulle rien personne jamais ni pas point".split())
"""Those that may stand before «ne» as well: aucun État ne…, nul ne…, rien ne…"""

BARE_VERBS = (
    "peu",
    "pourr",
    "puiss",
    "pouv",
    "saur",
    "sach",
    "os",
    "dispos",
)
"""Beginnings of verbs that «ne» alone denies: ne peut, ne saurait, n’ose."""

ONLY_AFTER = frozenset(
    "seulement uniquement simplement exclusivement juste".split()
)
"""After «ne … pas»: not only."""

BE = frozenset("est sont était étaient fut furent sera seront serait seraient soit soient".split())

TURNED = (
    "manqu",
    "oubli",
    "hésit",
    "cess",
    "excéd",
    "excèd",
    "dépass",
    "tard",
    "dout",
    "empêch",
    "reste",
)
"""Beginnings of verbs whose denial another language states positively.

N’oubliez pas de (必ず), n’hésitez pas à (遠慮なく), ne cesse de (続ける), n’excédant pas (以内),
il n’en reste pas moins.
"""

DOUBLED = (
    "impossible",
    "inutile",
    "rare",
    "exclu",
    "négligeable",
    "sans",
    "moins",
    "impensable",
    "inconcevable",
    "incompatible",
    "interdit",
    "indifférent",
    "étrang",
    "anodin",
    "ne",
    "n'",
)
"""Beginnings of words that, right behind «pas», undo the negation."""

FIXED_WITHOUT = frozenset(
    "doute cesse précédent conteste égal arrêt relâche fin exception délai réserve plus tarder équivoque fil fils nul "
    "aucun aucune discontinuer détour contredit équivalent frontière frontières papiers abri".split()
)
"""What follows «sans» in phrases that are affirmed: sans doute (おそらく), sans cesse (絶えず), sans précédent."""

NOUN_BEFORE = frozenset(
    "un le les des ce ces chaque premier premiers deux trois quelques grand grands petit petits au du mon son leur "
    "leurs nouveau nouveaux à".split()
)
"""Words before «pas» as a noun: un premier pas, pas à pas."""

FREE_WORDS = (
    # prevention, refusal, prohibition
    "évit",
    "empêch",
    "interd",
    "prohib",
    "proscri",
    "refus",
    "rejet",
    "déni",
    "renonc",
    "abst",
    "échapp",
    "désactiv",
    "désinstall",
    "annul",
    "supprim",
    "élimin",
    "retir",
    "enlev",
    "évinc",
    "abandonn",
    "oubli",
    "ignor",
    "néglig",
    "omet",
    "omis",
    "omettr",
    "dispens",
    "exempt",
    "exclu",
    "préven",
    "contr",
    "anti",
    # lack
    "manqu",
    "absen",
    "défaut",
    "défaill",
    "faute",
    "pénurie",
    "carenc",
    "privé",
    "priver",
    "privat",
    "dépourv",
    "dénué",
    "vide",
    "lacun",
    "perd",
    "perte",
    "échou",
    "échec",
    "erreur",
    "insuffis",
    "inférieur",
    "disparai",
    "disparaî",
    "dispar",
    "cess",
    "arrêt",
    "expir",
    # limits and exceptions
    "sauf",
    "hormis",
    "except",
    "moins",
    "sinon",
    "avant",
    "seul",
    "unique",
    "uniqu",
    "exclusiv",
    "simple",
    "simplement",
    "juste",
    "plutôt",
    "lieu",
    "autre",
    "autrement",
    "contrair",
    "différ",
    "malgré",
    "indépendamment",
    "tant",
    "peu",
    "peine",
    "rare",
    "rarement",
    "difficil",
    "impossib",
    "inutil",
    "superflu",
    "quelconque",
    "limit",
    "restreint",
    "strict",
    "trop",
    "fixe",
    "reste",
    "restant",
    "constant",
    "toujours",
    "encore",
    "même",
    "inchang",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "quelqu",
    "bien",
    "non",
    "nul",
    "nulle",
    "aucun",
    "aucune",
    "jamais",
    "rien",
    "libre",
    "gratuit",
    "hors",
    "extérieur",
    "delà",
    "oppos",
    "refuse",
    "dangereu",
    "risqu",
    "craint",
    "crain",
    "attention",
    "gard",
    "problème",
    "soucis",
    "mal",
    "mauvais",
    "faux",
    "fauss",
    "pire",
)
"""Beginnings of words that may answer to a negation of the other language."""

NEGATIVE_PREFIXES = (
    "in",
    "im",
    "ir",
    "il",
    "dé",
    "dés",
    "mé",
    "anti",
    "non-",
)
