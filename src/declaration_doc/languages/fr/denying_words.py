"""French words that deny without «ne»: sans, ni, sauf, faute de, interdit; and those of phrases that deny nothing."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.languages.fr import polarity_tables as tables
from declaration_doc.languages.fr.heads import following
from declaration_doc.languages.negation import Firmness
from declaration_doc.languages.word import Word

STOPS = frozenset(".;:!?()")
"""Marks that end a clause."""
_REACH = 9
"""Words before one that denies within which «sans» denies for it."""
_PARTICIPLES = (
    "é",
    "ée",
    "és",
    "ées",
    "vu",
    "vue",
    "vus",
    "vues",
    "mis",
    "mise",
    "mises",
    "ri",
    "ni",
    "nu",
    "lu",
    "çu",
    "çue",
    "çus",
    "çues",
)
_OTHER_PARTICIPLES = (*_PARTICIPLES, *"u ue us ues i ie is ies it ite its ites".split())
"""Behind «mal», where no noun ends so: mal connu, mal défini."""
_HAD = frozenset("a ont avait avaient aura auront ait aient ayant avoir possède possèdent".split())
"""Verbs of which the object is what is denied."""
_KEEPING = "gard"
_ONESELF = frozenset("me m' te t' se s' nous vous".split())
_SUPERLATIVES = frozenset(
    "plus moins meilleur meilleure meilleurs meilleures pire premier première seul seule".split()
)
_NEAR_SUPERLATIVE = 3
_REACH = 12
"""Words between the first «ni» and a further one, at most."""
_ADJECTIVAL = (*_PARTICIPLES, *tables.ADJECTIVAL)


class _Forms(dict[str, "str | None"]):
    """The form of each word, worked out when first asked for."""

    def __missing__(self, word: str) -> str | None:
        if len(self) > _MOST_WORDS:
            self.clear()
        form = self[word] = _form_alone(word)
        return form


FORMS = _Forms()
"""Word → the form of the negation that it may be without «ne»; None: it never is one."""
_MOST_WORDS = 200_000


def governed(words: Sequence[Word], index: int, form: str) -> list[str]:
    """What a word denies that follows it: sans motif, s’abstient de voter, plutôt que de refuser, sauf accord."""
    after = _word(words, index + 1)
    if words[index][0].startswith(tables.NOT_GOVERNING):
        return []
    if after not in tables.OF and (of := _deprived_of(words, index)):
        return following(words, of + 1, 2)
    governs = form in ("word", "hint", "non", "except") and (
        words[index][0] in tables.GOVERNING
        or after in tables.GOVERNED_BY
        or (words[index][0] == "mal" and len(after) > 3 and after.endswith(_OTHER_PARTICIPLES))  # mal connu
    )
    governs = governs or (form == "word" and after in tables.BEFORE_OBJECT)
    if form == "word" and words[index][0].endswith("ment") and after.endswith(_PARTICIPLES):
        return following(words, index + 1, 1)  # insuffisamment formé
    if form == "bare" and words[index][0] == "jamais":
        return following(words, index + 1)
    if form == "bare" and words[index][0] == "ni":
        return _denied_again(words, index)
    if form != "without" and not governs:
        return []
    return following(words, index + 2 if after in ("que", "qu'") else index + 1, 2)


def _denied_again(words: Sequence[Word], ni: int) -> list[str]:
    """The predicate that «ni» denies anew: ni manipulé; or what there is not: n’a ni but ni caractère."""
    after = _word(words, ni + 1)
    if after.endswith((*_PARTICIPLES, "er", "ir", "re")):
        return following(words, ni + 1, 1)
    reached = range(max(ni - _REACH, 1), ni)
    had = any(_word(words, at) == "ni" and _word(words, at - 1) in _HAD for at in reached)
    return following(words, ni + 1, 2) if had else []


def _is_or_else(words: Sequence[Word], index: int) -> bool:
    """Whether «faute» or «défaut» is of «faute de quoi», «à défaut de quoi», which denies what stands before it."""
    return words[index][0] in ("faute", "défaut") and _word(words, index + 2) in ("quoi", "lequel")


def _is_ill(words: Sequence[Word], index: int) -> bool:
    """Whether «mal» denies what stands behind it: mal fondé, 理由がない."""
    return words[index][0] == "mal" and _word(words, index + 1).startswith("fond")


def _omits(words: Sequence[Word], index: int) -> bool:
    """Whether a word says that something was not done: omettre de consulter, néglige d’avertir."""
    return (
        words[index][0].startswith(tables.OMITTING)
        and _word(words, index + 1) in ("de", "d'")
        and _word(words, index + 2).endswith(("er", "ir", "re"))
        and _word(words, index - 1) not in ("pas", "jamais", "sans", "rien")
    )


def _declines(words: Sequence[Word], index: int) -> bool:
    """Whether something is declined: décline toute responsabilité; not «la population décline»."""
    return words[index][0].startswith("déclin") and _word(words, index + 1).startswith("tout")


def _refrains(words: Sequence[Word], index: int) -> bool:
    """Whether somebody keeps from doing something: je me garderai bien de le dire."""
    return (
        words[index][0].startswith(_KEEPING)
        and (_word(words, index - 1) in _ONESELF or _word(words, index - 2) in _ONESELF)  # s’est gardé de
        and _word(words, index + 1) in ("de", "d'", "bien")
    )


def _is_kept(words: Sequence[Word], index: int) -> bool:
    """Whether something is kept, and nobody keeps from it; locked up, fermé à clé; or a decree, l’arrêté."""
    word = words[index][0]
    if word in tables.NOUNS:
        is_noun = _word(words, index - 1) in tables.BEFORE_NOUN
        return is_noun and (word != "manque" or _word(words, index + 1) == "à")  # leur manque à gagner
    if word.startswith("fermé"):
        return _word(words, index + 1) == "à" and _word(words, index + 2) in tables.KEYS
    return word.startswith(_KEEPING) and not _refrains(words, index)


def _deprived_of(words: Sequence[Word], index: int) -> int | None:
    """Where «de» stands behind whom somebody deprives: prive une partie du public d’accès."""
    if words[index][0] not in tables.DEPRIVING:
        return None
    for at in range(index + 2, index + _REACH):
        word = _word(words, at)
        if word in STOPS or word in (",", "que", "qui", ""):
            break
        if word in ("de", "d'") and _word(words, at + 2) not in tables.OF:
            return at
    return None


def _is_resumed(words: Sequence[Word], index: int) -> bool:
    """Whether a noun takes up what the sentence before said: L’interdiction n’est pas levée. Another language: the measure."""
    return (
        words[index][0] in tables.RESUMING
        and _word(words, index - 1) in tables.THIS
        and _word(words, index - 2) == "."
        and _word(words, index + 1) not in tables.OF
    )


def _is_ever(words: Sequence[Word], index: int) -> bool:
    """Whether «jamais» denies nothing behind a superlative: le plus chaud jamais mesuré, 観測史上."""
    if words[index][0] != "jamais":
        return False
    before = [_word(words, at) for at in range(max(0, index - _NEAR_SUPERLATIVE), index)]
    return not _SUPERLATIVES.isdisjoint(before) and "," not in before


def _is_participle(word: str) -> bool:
    """Whether it may be a participle or such an adjective: non publiées, non rendu, non imputable, non conforme."""
    return word.removesuffix("s").endswith(_ADJECTIVAL) and not (word == "plus" or word.endswith("ment"))


def form_of(words: Sequence[Word], index: int) -> str | None:
    """«non seulement»: not only; «ou pas», «ou non»: whether or not; «non conforme»: a word that denies."""
    word, after = words[index][0], _word(words, index + 1)
    if _excepts(words, index):
        return "except"
    if _denies_by_phrase(words, index) or _is_or_else(words, index):
        return "word"
    if word not in ("non", "pas"):
        return None
    if after in tables.ONLY:
        return "not-only"
    if _word(words, index - 1) == "ou":
        return "or-not"
    if after in ("que", "qu'"):
        return "clause"
    if word == "non" and _is_participle(after):
        return "word"  # non publiées
    answers = index == 0 and after == ","  # Non, sauf…
    return "non" if word == "non" and (answers or after.rstrip("'").isalpha()) else None


def _excepts(words: Sequence[Word], index: int) -> bool:
    """Whether a word takes something out: sauf accord, à moins que, autre que, hors les cas."""
    word, before, after = words[index][0], _word(words, index - 1), _word(words, index + 1)
    match word:
        case "moins":
            infinitive = _word(words, index + 2).endswith(("er", "ir", "re", "oir"))  # à moins de 5 m
            return before == "à" and (after in ("que", "qu'") or (after in ("de", "d'") and infinitive))
        case "exception":
            return before == "l'" and _word(words, index - 2) == "à"
        case "autre" | "autres":
            return after in ("que", "qu'") or _is_other_than(words, index)
        case "hors":
            return after in tables.BUT_FOR
    return word in tables.EXCEPTING


def _is_other_than(words: Sequence[Word], index: int) -> bool:
    """Whether «autre» is of what something is compared with: une autre langue que le japonais, not un autre projet qu’elle."""
    than = _word(words, index + 2) in ("que", "qu'") and not _word(words, index - 1).startswith("tout")
    return than and _word(words, index + 1) in tables.OTHER_THINGS and _word(words, index + 3) in tables.THAN


def _form_alone(word: str) -> str | None:
    """The form of the negation that a word without «ne» may be; None: it never is one.

    «plus que» (more than) may answer a negation: 〜というより, 〜ではなく.
    """
    if word == "sans":
        return "without"
    if word in tables.SECOND_PARTS:
        return "more" if word == "plus" else "bare"
    if word in tables.SOLE:
        return "sole"
    if word in tables.WHICHEVER:
        return "whichever"
    if word in tables.EVEN:
        return "even"
    if word in tables.OTHER:
        return "other"
    if denies_itself(word) or word in tables.NEGATIVE_EXACT or word.startswith(tables.NEGATIVE):
        return "word"
    return (
        "hint"
        if word in tables.DENYING_WITH_OF or word in tables.HINTS_EXACT or word.startswith(tables.HINTS)
        else None
    )


def denies_itself(word: str) -> bool:
    """Whether a word denies so plainly that its translation denies too: interdit, inacceptable."""
    if word in tables.DENYING_EXACT:
        return True
    if word.startswith(tables.NOT_DENYING):
        return False
    cannot = word.startswith(tables.UN) and word.removesuffix("s").endswith(tables.ABLE)
    return word.startswith(tables.DENYING) or (cannot and not word.startswith(tables.NEGATIVE))


def alone(words: Sequence[Word], index: int) -> Firmness | None:
    """How firmly such a word denies here; None: not at all."""
    word = words[index][0]
    before, after = _word(words, index - 1), _word(words, index + 1)
    match word:
        case "sans":
            return _without(after, _word(words, index + 2))
        case "aucun" | "aucune" | "nul" | "nulle" | "rien" | "personne" if _is_within_without(words, index):
            return None  # one negation, and it was seen
        case "plus":
            return Firmness.FREE if after in ("que", "qu'", "d'") else None
        case "pas":
            return _bare_pas(before, after)
        case "ni":
            another = before == "," and after.endswith(("er", "ir", "re"))
            return Firmness.USUAL if another else Firmness.FREE
        case "non":
            turned = after in ("que", "qu'") or (before in ("mais", "et") and after not in tables.ONLY)
            return Firmness.USUAL if turned or _is_participle(after) else Firmness.FREE
        case _ if _is_idiom(word, before, after) or _is_kept(words, index) or _is_ever(words, index):
            return None
        case "jamais" if after.endswith(_PARTICIPLES) or before in ("et", "mais", ","):
            return Firmness.USUAL  # jamais montré, jamais vues; et jamais directement
    if word == "peu":
        return Firmness.FREE  # peu profond: 浅い
    firm = (
        word in ("aucun", "aucune", "aucuns", "aucunes")
        or denies_itself(word)
        or _denies_by_phrase(words, index)
        or _is_or_else(words, index)
        or _excepts(words, index)
    )
    return Firmness.USUAL if firm and not _is_resumed(words, index) else Firmness.FREE


def is_without(words: Sequence[Word], index: int) -> bool:
    """Whether a word stands behind «sans» or «sans que», which deny for it: sans qu’aucune urgence ne le justifie."""
    before = _word(words, index - 1)
    return before == "sans" or (before in ("que", "qu'") and _word(words, index - 2) == "sans")


def _is_within_without(words: Sequence[Word], index: int) -> bool:
    """Whether «sans» denies for a word, however far before it in its clause: sans qu’il soit besoin d’aucun avis."""
    for at in range(index - 1, max(index - _REACH, -1), -1):
        word = words[at][0]
        if word in STOPS or word in ("ne", "n'", ",", "sans"):
            return word == "sans"
    return False


def _without(after: str, beyond: str) -> Firmness:
    """«sans»: without; another language states «sans doute», «sans plus attendre»."""
    if after == "attendre" and (beyond in ("que", "qu'") or beyond in tables.BEFORE_OBJECT):
        return Firmness.USUAL  # sans attendre l’avis; not: sans attendre
    if after in ("plus", "nul", "aucun", "jamais"):
        after = beyond
    stated = after in tables.AFFIRMED_WITHOUT or after in tables.FREE_WITHOUT
    return Firmness.FREE if stated else Firmness.USUAL


def _is_idiom(word: str, before: str, after: str) -> bool:
    """Whether a word that may deny belongs to a phrase that does not."""
    match word:
        case "personne" | "point" | "même" | "mêmes":
            return before in tables.BEFORE_SAME or word[0] == "p"  # a person, where no «ne» stands beside it
        case "cesse" | "cesser" | "exception" | "tarder" | "faute":
            return before == "sans" or (word == "cesser" and before == "jamais")
        case _ if word in tables.DENYING_WITH_OF_ALONE:
            # se passe d’électricité, privé de; not le secteur privé
            aside = (before != "se" and word.startswith("pass")) or before in tables.PRIVATE
            return aside or after not in tables.OF or (before == "et" and word.startswith("priv"))
        case "quel" | "quelle" | "quels" | "quelles":
            return after not in ("que", "qu'")
        case "seulement" | "uniquement" | "exclusivement":
            return before in ("non", "pas")  # they belong to «non seulement»
        case "lieu" | "peine":
            return before != ("au" if word == "lieu" else "à")
        case "hors" | "sous":
            return after in tables.OUTSIDE or (word == "sous" and not after.startswith(tables.UNDER))
        case "moins" if before != "à":
            return after in tables.OF or before in ("au", "du")
        case "peu":
            return before in tables.LITTLE_BEFORE or after in ("à", "près", "avant", "après")
    return False


def _denies_by_phrase(words: Sequence[Word], index: int) -> bool:
    """Whether a word denies by what stands around it: faute de, privé d’, à l’exception, loin d’être, à défaut."""
    word = words[index][0]
    if word == "loin":
        return _word(words, index + 1) in ("de", "d'") and _word(words, index + 2).endswith(
            ("er", "ir", "re")
        )
    if word == "défaut" and _word(words, index - 1) == "à":
        return True
    if word == "exception":
        return _word(words, index - 1) == "l'" and _word(words, index - 2) == "à"
    if _is_or_else(words, index):
        return False
    if any(denies(words, index) for denies in (_is_ill, _omits, _declines, _refrains, _deprived_of)):
        return True
    if word == "faute" and _word(words, index + 1) == "pour":
        return True  # faute pour le débiteur de s’exécuter
    if word not in tables.DENYING_WITH_OF or _word(words, index + 1) not in tables.OF:
        return False
    if _word(words, index - 1) in tables.PRIVATE:
        return False
    if word == "défense":  # défense de fumer, but un mémoire en défense du 4 février
        return _word(words, index + 1) in ("de", "d'") and _word(words, index + 2).endswith(
            ("er", "ir", "re")
        )
    return not (word.startswith("libre") and _is_free_to(words, index + 1))


def _is_free_to(words: Sequence[Word], of: int) -> bool:
    """Whether «de» makes of «libre» no «without»: libre de choisir, une hauteur libre de 5 mètres; not libre de droits."""
    by_number = words[of + 1 : of + 2] and words[of + 1][1] - words[of][2] > 1
    return bool(by_number) or _word(words, of + 1).endswith(("er", "ir", "re", "ne", "n'"))


def _bare_pas(before: str, after: str) -> Firmness | None:
    """«pas» without «ne»: at the head of a sentence it denies; «un pas», «pas à pas» are steps."""
    if before in tables.BEFORE_STEP or after in ("à", "même"):
        return None  # pas même: not even, beside another negation
    if not before or before in STOPS:
        return Firmness.FIRM
    return Firmness.USUAL if before in ("mais", "et", ",") else Firmness.FREE


def _word(words: Sequence[Word], index: int) -> str:
    return words[index][0] if 0 <= index < len(words) else ""
