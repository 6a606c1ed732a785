"""Negation in French: ne … pas and its kin, and the words another language may deny by.

After Riegel, Pellat, Rioul, Grammaire méthodique du français, and Grevisse, Le bon usage: the negation
has two parts; «ne» alone denies with a few verbs only and is else expletive; «que» for the second part
restricts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.languages.fr import polarity_tables as tables
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.word import Word

_REACH = 11
"""Words between «ne» and its second part, at most: ne sont donc, dans la plupart des cas, pas…"""
_STOPS = frozenset(".;:!?()")
_NE = frozenset(("ne", "n'"))
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
)


class _Forms(dict[str, "str | None"]):
    """The form of each word, worked out when first asked for."""

    def __missing__(self, word: str) -> str | None:
        if len(self) > _MOST_WORDS:
            self.clear()
        form = self[word] = _form_alone(word)
        return form


_FORMS = _Forms()
_MOST_WORDS = 200_000


def negations(text: str) -> tuple[Negation, ...]:
    """Where `text` denies, in reading order."""
    words = lex(text)
    forms = _FORMS
    found: dict[int, Negation] = {}
    taken: set[int] = set()
    for index in [index for index, word in enumerate(words) if word[0] in _NE]:
        if index not in taken:
            clause = _clause(words, index, taken)
            if clause is not None:
                found[index] = clause
    for index in [index for index, word in enumerate(words) if forms[word[0]] is not None]:
        if index not in taken and index not in found:
            firmness = _alone(words, index)
            if firmness is not None:
                word, start, end = words[index]
                found[index] = Negation((start, end), firmness, _form(words, index) or forms[word] or "")
    return tuple(found[index] for index in sorted(found))


def _clause(words: Sequence[Word], ne: int, taken: set[int]) -> Negation | None:
    """The negation that begins with «ne»; None where it is no further one. Its other parts are `taken`."""
    if _word(words, ne - 1) == "ni":
        taken.add(ne - 1)
        return None  # ne … pas ni ne …: one negation, and it was seen
    subject, second = _subject(words, ne), _second_part(words, ne)
    if subject is not None:
        taken.update(_parts(words, ne, ne))
        return Negation((words[subject][1], words[ne][2]), Firmness.FIRM, "clause")
    if second is not None:
        taken.update(_parts(words, ne, second))
        firmness, form = _weighed(words, ne, second)
        if form == "not-only" or (form in ("clause", "turned") and _denies_itself(_word(words, second + 1))):
            taken.add(second + 1)
        return Negation((words[ne][1], words[second][2]), firmness, form)
    alone = _bare_ne(words, ne)
    if alone.form == "turned":
        taken.update((ne + 1, ne + 2))
    return alone


def _bare_ne(words: Sequence[Word], ne: int) -> Negation:
    """«ne» without a second part: only, with a few verbs a negation, else expletive."""
    expletive = _is_expletive(words, ne)
    que = _que(words, ne)
    if _word(words, ne + 2) == "ce":
        que = None  # ne serait-ce que: at least
    if que is not None and not expletive and _is_wish(words, ne, que):
        return Negation((words[ne][1], words[ne][2]), Firmness.FREE, "hint")
    if que is not None and not expletive:
        later = _word(words, que + 1) in tables.LATER or _word(words, que + 2) in tables.LATER
        return Negation((words[ne][1], words[que][2]), Firmness.FREE, "sole" if later else "only")
    verb = _word(words, ne + 1)
    if verb in tables.PRONOUNS:
        verb = _word(words, ne + 2)
    if verb.startswith("cess"):
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FREE, "turned")
    could = verb in tables.AUXILIARIES and _word(words, ne + 2) in tables.COULD
    if (could or verb.startswith(tables.ALONE)) and not expletive:
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FIRM, "clause")
    return Negation((words[ne][1], words[ne][2]), Firmness.FREE, "expletive")


def _is_wish(words: Sequence[Word], ne: int, que: int) -> bool:
    """Whether «ne … que» restricts nothing: ne demandent qu’à, ne peut que se réjouir, n’a d’autre choix que."""
    verb = _verb(words, ne)
    if verb.startswith("demand"):
        return _word(words, que + 1) in ("à", "a")
    return que - ne <= 3 and verb.startswith(tables.CAN) and _word(words, que + 1) not in tables.BY


def _second_part(words: Sequence[Word], ne: int) -> int | None:
    for index in range(ne + 1, min(ne + 1 + _REACH, len(words))):
        word = words[index][0]
        if word in _STOPS or word in ("ne", "n'", "mais"):
            return None
        if word == "," and _word(words, index + 1) in ("et", "ou"):
            return None
        if word in ("que", "qu'") and index > ne + 1:
            return None  # ne … que comes first
        if word == "personne" and _word(words, index - 1) in tables.DETERMINERS:
            continue
        if word == "plus" and (
            _word(words, index - 1) in tables.BEFORE_MORE or _word(words, index + 1) in ("tard", "tôt")
        ):
            continue  # le plus souvent, de plus en plus, au plus
        if word in tables.SECOND_PARTS:
            return index
    return None


def _parts(words: Sequence[Word], ne: int, second: int) -> Iterator[int]:
    """All that belongs to the negation: its verb; ne … jamais rien, ni … ni ne, aucun … n’a jamais."""
    yield from range(ne + 1, second + 1)
    for index in range(second + 1, min(second + _REACH, len(words))):
        word = words[index][0]
        if word in _STOPS or word in ("ne", "n'", ","):
            break
        if word in tables.CHAINED:
            yield index
    for index in range(ne - 1, max(ne - _REACH, -1), -1):
        word = words[index][0]
        if word in _STOPS or word in ("ne", "n'"):
            break
        if word in tables.SUBJECTS:
            yield index


def _subject(words: Sequence[Word], ne: int) -> int | None:
    """The word that denies before «ne», in the same clause: aucun État ne, nul ne, rien n’."""
    for index in range(ne - 1, max(ne - _REACH - 1, -1), -1):
        word = words[index][0]
        if word in _STOPS or word in (",", "sans", "ne", "n'"):
            return None
        if word in tables.SUBJECTS and not (
            word == "personne" and _word(words, index - 1) in tables.DETERMINERS
        ):
            return index
    return None


def _que(words: Sequence[Word], ne: int) -> int | None:
    for index in range(ne + 2, min(ne + _REACH, len(words))):
        word = words[index][0]
        if word in _STOPS:
            return None
        if word in ("que", "qu'"):
            return index
    return None


def _weighed(words: Sequence[Word], ne: int, second: int) -> tuple[Firmness, str]:
    """How surely another language denies too where French has both parts."""
    verb = _verb(words, ne)
    after = "" if words[second][0] == "ni" else _word(words, second + 1)
    beyond = _word(words, second + 2)
    if after in tables.ONLY or (after in ("que", "qu'") and verb in tables.BE):
        return Firmness.FREE, "not-only"
    if words[second][0] == "plus" and after in ("que", "qu'"):
        return Firmness.FREE, "only"
    if after == "moins":
        return Firmness.FREE, "expletive"  # il n’en reste pas moins: all the same
    if verb.startswith(tables.TURNED) or (verb in tables.AUXILIARIES and after.startswith(tables.TURNED)):
        return Firmness.FREE, "turned"
    if after == "sans" and verb not in tables.BE:
        return Firmness.FIRM, "clause"  # not without: possible only with it
    if _denies_itself(after) or after.startswith(tables.UNDOING) or after in tables.UNDOING_WORDS:
        return Firmness.FREE, "clause"
    if words[second][0] in ("aucun", "nul", "pas") and "doute" in (after, beyond):
        return Firmness.FREE, "clause"
    if verb.startswith(tables.WISHING) or after in tables.PRONOUNS_AFTER or _is_conditional(words, ne):
        return Firmness.USUAL, "clause"
    return Firmness.FIRM, "clause"


def _verb(words: Sequence[Word], ne: int) -> str:
    """The word behind «ne» that is no pronoun."""
    index = ne + 1
    while _word(words, index) in tables.PRONOUNS:
        index += 1
    return _word(words, index)


def _is_conditional(words: Sequence[Word], ne: int) -> bool:
    """Whether «ne» stands in a clause of condition or time, which other languages turn round."""
    for index in range(ne - 1, max(ne - 8, -1), -1):
        word = words[index][0]
        if word in _STOPS or word == ",":
            return False
        if word in ("si", "s'"):
            return _word(words, index - 1) != "aussi"
        if word in ("tant", "quand", "lorsque", "lorsqu'", "dès", "jusqu'", "moins", "afin"):
            return True
    return False


def _is_expletive(words: Sequence[Word], ne: int) -> bool:
    """Whether «avant que», «plus … que», «craindre que» stand before: their «ne» denies nothing."""
    return any(_word(words, index) in tables.BEFORE_EXPLETIVE for index in range(max(ne - 8, 0), ne))


def _form(words: Sequence[Word], index: int) -> str | None:
    """«non seulement»: not only; «ou pas», «ou non»: whether or not; «non conforme»: a word that denies."""
    word, after = words[index][0], _word(words, index + 1)
    if _denies_by_phrase(words, index):
        return "word"
    if word not in ("non", "pas"):
        return None
    if after in tables.ONLY:
        return "not-only"
    if _word(words, index - 1) == "ou":
        return "or-not"
    if after in ("que", "qu'"):
        return "clause"
    return "non" if word == "non" and after.isalpha() else None


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
    if word in tables.OTHER:
        return "other"
    if _denies_itself(word) or word in tables.NEGATIVE_EXACT or word.startswith(tables.NEGATIVE):
        return "word"
    return (
        "hint"
        if word in tables.DENYING_WITH_OF or word in tables.HINTS_EXACT or word.startswith(tables.HINTS)
        else None
    )


def _denies_itself(word: str) -> bool:
    """Whether a word denies so plainly that its translation denies too: interdit, inacceptable."""
    if word in tables.DENYING_EXACT:
        return True
    if word.startswith(tables.NOT_DENYING):
        return False
    cannot = word.startswith(tables.UN) and word.removesuffix("s").endswith(tables.ABLE)
    return word.startswith(tables.DENYING) or (cannot and not word.startswith(tables.NEGATIVE))


def _alone(words: Sequence[Word], index: int) -> Firmness | None:
    """How firmly such a word denies here; None: not at all."""
    word = words[index][0]
    before, after = _word(words, index - 1), _word(words, index + 1)
    match word:
        case "sans":
            return _without(after, _word(words, index + 2))
        case "aucun" | "aucune" | "nul" | "nulle" if before == "sans":
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
            return Firmness.USUAL if turned else Firmness.FREE
        case _ if _is_idiom(word, before, after):
            return None
        case "jamais" if after.endswith(_PARTICIPLES):
            return Firmness.USUAL  # jamais montré, jamais vues
    firm = word in ("aucun", "aucune") or _denies_itself(word) or _denies_by_phrase(words, index)
    return Firmness.USUAL if firm else Firmness.FREE


def _without(after: str, beyond: str) -> Firmness:
    """«sans»: without; another language states «sans doute», «sans plus attendre»."""
    if after == "attendre" and beyond in ("que", "qu'"):
        return Firmness.USUAL
    if after in ("plus", "nul", "aucun"):
        after = beyond
    stated = after in tables.AFFIRMED_WITHOUT or after in tables.FREE_WITHOUT
    return Firmness.FREE if stated else Firmness.USUAL


def _is_idiom(word: str, before: str, after: str) -> bool:
    """Whether a word that may deny belongs to a phrase that does not."""
    match word:
        case "personne":
            return True  # a person, where no «ne» stands beside it
        case "cesse" | "exception" | "tarder" | "faute":
            return before == "sans"
        case "quel" | "quelle" | "quels" | "quelles":
            return after not in ("que", "qu'")
        case "seulement" | "uniquement" | "exclusivement":
            return before in ("non", "pas")  # they belong to «non seulement»
        case "lieu":
            return before != "au"
        case "moins":
            return before in ("au", "du", "le", "la", "les")
        case "peu":
            return before in tables.LITTLE_BEFORE or after in ("à", "près")
    return False


def _denies_by_phrase(words: Sequence[Word], index: int) -> bool:
    """Whether a word denies by what stands around it: faute de, privé d’, à l’exception."""
    word = words[index][0]
    if word == "exception":
        return _word(words, index - 1) == "l'" and _word(words, index - 2) == "à"
    if word not in tables.DENYING_WITH_OF or _word(words, index + 1) not in tables.OF:
        return False
    # libre de droits, but libre de choisir
    return not (word.startswith("libre") and _word(words, index + 2).endswith(("er", "ir", "re", "ne", "n'")))


def _bare_pas(before: str, after: str) -> Firmness | None:
    """«pas» without «ne»: at the head of a sentence it denies; «un pas», «pas à pas» are steps."""
    if before in tables.BEFORE_STEP or after == "à":
        return None
    if not before or before in _STOPS:
        return Firmness.FIRM
    return Firmness.USUAL if before in ("mais", "et", ",") else Firmness.FREE


def _word(words: Sequence[Word], index: int) -> str:
    return words[index][0] if 0 <= index < len(words) else ""
