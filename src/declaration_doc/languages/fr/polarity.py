"""Negation in French: ne … pas and its kin, and the words another language may deny by.

After Riegel, Pellat, Rioul, Grammaire méthodique du français, and Grevisse, Le bon usage: the negation
has two parts; «ne» alone denies with a few verbs only and is else expletive; «que» for the second part
restricts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.languages.fr import polarity_tables as tables
from declaration_doc.languages.fr.denying_again import denied_again
from declaration_doc.languages.fr.denying_words import (
    FORMS,
    STOPS,
    alone,
    denies_itself,
    form_of,
    governed,
    is_without,
)
from declaration_doc.languages.fr.heads import heads
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.number_words import NUMBER_WORDS
from declaration_doc.languages.fr.weighing import verb_of, weighed
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.word import Word

_REACH = 11
"""Words between «ne» and its second part, at most: ne sont donc, dans la plupart des cas, pas…"""
_FAR = 24
"""The same for «que» of ne peut céder le marché, en tout ou en partie, qu’avec."""
_NE = frozenset(("ne", "n'"))
_CLAUSE_STARTS = frozenset(("que", "qu'", "qui", "dont", "où"))
_AGO = 20
"""Words before «ne» among which another one is looked for, to which it belongs."""
_THERE_IS = frozenset("est était y en existe".split())
"""Behind «ne», where it says what there is not: il n’est pas une école, il n’y a pas, il n’en est pas."""


def negations(text: str) -> tuple[Negation, ...]:
    """Where `text` denies, in reading order."""
    words = lex(text)
    found: dict[int, Negation] = {}
    taken: set[int] = set()
    has_ne = not _NE.isdisjoint(words.alone)
    for index in [at for at, word in enumerate(words.alone) if word in _NE] if has_ne else ():
        if index not in taken:
            clause = _clause(words, index, taken)
            if clause is not None:
                found[index] = clause
    for index in [at for at, form in enumerate(map(FORMS.__getitem__, words.alone)) if form is not None]:
        if index not in taken and index not in found:
            firmness = alone(words, index)
            if firmness is not None:
                if words[index][0] == "sans":
                    taken.update(
                        at for at in range(index + 1, index + 5) if _word(words, at) in tables.CHAINED
                    )
                word, start, end = words[index]
                form = form_of(words, index) or FORMS[word] or ""
                denied = tuple(governed(words, index, form))
                found[index] = Negation((start, end), firmness, form, denied)
    for index in sorted(taken):
        if words[index][0] == "ni" and index not in found and _may_deny_again(words, index):
            denied = tuple(governed(words, index, "bare"))
            found[index] = Negation(words[index][1:], Firmness.FREE, "bare", denied)
    again = dict([each for negation in found.values() for each in denied_again(words, negation)])
    found = again | found
    return tuple(found[index] for index in sorted(found))


def _may_deny_again(words: Sequence[Word], ni: int) -> bool:
    """Whether «ni» is not the first one behind «ne»: what follows it may be denied anew."""
    for index in range(ni - 1, max(ni - _REACH - 4, -1), -1):
        if words[index][0] in tables.SECOND_PARTS or words[index][0] == "sans":
            return True
        if words[index][0] in _NE:
            return ni - index > 3  # ne saurait être traitée … ni servir
    return False


def _clause(words: Sequence[Word], ne: int, taken: set[int]) -> Negation | None:
    """The negation that begins with «ne»; None where it is no further one. Its other parts are `taken`."""
    if _word(words, ne - 1) == "ni":
        taken.add(ne - 1)
        return None  # ne … pas ni ne …: one negation, and it was seen
    subject, second = _subject(words, ne), _second_part(words, ne)
    if subject in taken and _word(words, subject or 0) == "personne":
        subject = None  # ne communiquent avec personne tant que le verdict n’est pas rendu
    other = _other(words, subject, ne) if subject is not None else None
    if subject is not None and (
        other or not _is_expletive(words, ne, subject)
    ):  # aucun essai avant qu’ils n’aient
        return _by_subject(words, subject, ne, taken, other)
    if second is not None:
        taken.update(_parts(words, ne, second))
        firmness, form = weighed(words, ne, second, _que(words, second))
        after = _word(words, second + 1)
        twice = form in ("clause", "turned", "expletive") and denies_itself(after)
        if form == "not-only" or twice:
            taken.add(second + 1)
        denied = heads(words, ne, second) if form in ("clause", "turned") else ()
        if form == "turned" and verb_of(words, ne).startswith(tables.HESITATING):
            denied = denied[:1]
        return Negation(
            (words[ne][1], words[second][2]), firmness, form, denied, twice or after in tables.UNDONE_BY
        )
    if _goes_on(words, ne):
        return None
    if _is_of_none(words, ne):
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FREE, "clause", heads(words, ne, ne))
    alone = _bare_ne(words, ne)
    if alone.form == "turned":
        taken.update((ne + 1, ne + 2))
    return alone


def _goes_on(words: Sequence[Word], ne: int) -> bool:
    """Whether «ne» alone is of a condition that another one began: s’il n’est docteur et s’il n’a enseigné, et n’exerce."""
    if _word(words, ne - 2) == "s'" and _word(words, ne - 3) in ("et", "ou"):
        return True
    return _word(words, ne - 1) in ("et", "ou") and any(
        words[at][0] in _NE and _word(words, at - 2) in ("s'", "si") for at in range(max(ne - _AGO, 0), ne)
    )


def _is_of_none(words: Sequence[Word], ne: int) -> bool:
    """Whether «ne» alone denies in a clause of what there is not: il n’est pas une école qui n’ait reçu."""
    return _word(words, ne - 1) in _CLAUSE_STARTS and any(
        words[at][0] in _NE and _word(words, at + 1) in _THERE_IS for at in range(max(ne - _AGO, 0), ne)
    )


def _by_subject(words: Sequence[Word], subject: int, ne: int, taken: set[int], other: int | None) -> Negation:
    """The negation of which the first part stands before «ne»: aucun État ne, nul ne. Its other parts are `taken`."""
    if other is not None:
        taken.update((*_parts(words, ne, ne), other))
        return Negation((words[subject][1], words[ne][2]), Firmness.FREE, "only")
    taken.update((subject, *_parts(words, ne, ne)))
    if verb_of(words, ne).startswith(tables.EXCEEDING):  # dont aucune dimension n’excède 70 cm
        return Negation((words[subject][1], words[ne][2]), Firmness.FREE, "turned")
    que = _que(words, ne)
    if que is not None and _word(words, que + 1) in tables.BY:
        # aucune modification ne peut être décidée qu’en assemblée
        return Negation((words[subject][1], words[ne][2]), Firmness.FREE, "only")
    return Negation((words[subject][1], words[ne][2]), Firmness.FIRM, "clause", heads(words, ne, ne))


def _other(words: Sequence[Word], subject: int, ne: int) -> int | None:
    """Where «autre que» makes a subject that denies one that restricts: personne d’autre que le titulaire ne."""
    return next(
        (
            at
            for at in range(subject + 1, ne)
            if words[at][0] in tables.OTHER and _word(words, at + 1) in ("que", "qu'")
        ),
        None,
    )


def _bare_ne(words: Sequence[Word], ne: int) -> Negation:
    """«ne» without a second part: only, with a few verbs a negation, else expletive."""
    expletive = _is_expletive(words, ne)
    que = _que(words, ne)
    if _word(words, ne + 2) == "ce" and _word(words, ne + 1) in ("serait", "fût", "sera"):
        que = None  # ne serait-ce que: at least
    if que is not None and not expletive and _is_wish(words, ne, que):
        return Negation((words[ne][1], words[ne][2]), Firmness.FREE, "hint")
    if que is not None and not expletive:
        later = _word(words, que + 1) in tables.LATER or _word(words, que + 2) in tables.LATER
        return Negation((words[ne][1], words[que][2]), Firmness.FREE, "sole" if later else "only")
    verb = _word(words, ne + 1)
    if verb in tables.PRONOUNS:
        verb = _word(words, ne + 2)
    if verb.startswith("cess") or (verb in tables.AUXILIARIES and _word(words, ne + 2).startswith("cess")):
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FREE, "turned")
    if _word(words, ne - 2) in ("s'", "si") and not expletive:
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.USUAL, "clause")  # s’il n’exploite
    if verb == "avoir" and "lieu" in (_word(words, ne + 2), _word(words, ne + 3)):
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FIRM, "clause")  # dit n’y avoir lieu à
    could = verb in tables.AUXILIARIES and _word(words, ne + 2) in tables.COULD
    if verb.startswith(tables.ALONE) and _word(words, ne + 2).startswith(tables.TURNED):
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FREE, "turned", heads(words, ne, ne))
    if (could or verb.startswith(tables.ALONE)) and not expletive:
        return Negation((words[ne][1], words[ne + 1][2]), Firmness.FIRM, "clause", heads(words, ne, ne))
    return Negation((words[ne][1], words[ne][2]), Firmness.FREE, "expletive")


def _is_wish(words: Sequence[Word], ne: int, que: int) -> bool:
    """Whether «ne … que» restricts nothing: ne demandent qu’à, ne peut que se réjouir, n’a d’autre choix que."""
    verb = verb_of(words, ne)
    if verb.startswith("demand"):
        return _word(words, que + 1) in ("à", "a")
    return que - ne <= 3 and verb.startswith(tables.CAN) and _word(words, que + 1) not in tables.BY


def _second_part(words: Sequence[Word], ne: int) -> int | None:
    for index in range(ne + 1, min(ne + 1 + _REACH, len(words))):
        word = words[index][0]
        if word in STOPS or word in ("ne", "n'", "mais"):
            return None
        if word == "," and _word(words, index + 1) in ("et", "ou"):
            return None
        if word == "," and _word(words, index + 1) == "ni" and _word(words, ne + 1).startswith(tables.ALONE):
            return None  # ne peuvent quitter la ville sans autorisation, ni être prêtées
        if word in ("que", "qu'") and index > ne + 1:
            return None  # ne … que comes first
        if word == "personne" and _word(words, index - 1) in tables.DETERMINERS:
            continue
        if word == "plus" and (
            _word(words, index - 1) in tables.BEFORE_MORE
            or _word(words, index + 1) in ("tard", "tôt")
            or (_word(words, ne + 1).startswith(tables.ALONE) and _word(words, index + 1) in tables.OF)
        ):
            continue  # le plus souvent, de plus en plus, au plus
        if word == "plus" and _is_of_a_number(words, index):
            continue  # ne peut conserver plus de deux pièces
        if word in tables.SECOND_PARTS:
            return index
    return None


def _is_of_a_number(words: Sequence[Word], plus: int) -> bool:
    """Whether «plus» is more than a number, which may stand in digits: those are none of the words."""
    if _word(words, plus + 1) not in ("de", "d'") or plus + 2 >= len(words):
        return False
    following, start, _ = words[plus + 2]
    is_word = following in NUMBER_WORDS and following not in ("un", "une")
    return is_word or start - words[plus + 1][2] > 1


def _parts(words: Sequence[Word], ne: int, second: int) -> Iterator[int]:
    """All that belongs to the negation: its verb; ne … jamais rien, ni … ni ne, aucun … n’a jamais."""
    yield from range(ne + 1, second + 1)
    for index in range(second + 1, min(second + _REACH, len(words))):
        word = words[index][0]
        if word in STOPS or word in ("ne", "n'", ","):
            break
        if word in tables.CHAINED:
            yield index
    for index in range(ne - 1, max(ne - _REACH, -1), -1):
        word = words[index][0]
        if word in STOPS or word in ("ne", "n'"):
            break
        if word in tables.SUBJECTS:
            yield index


def _subject(words: Sequence[Word], ne: int) -> int | None:
    """The word that denies before «ne», in the same clause: aucun État ne, nul ne, rien n’."""
    if _word(words, ne - 1) == "qui":
        return None  # jamais moins d’un adulte pour ceux qui ne marchent pas
    apart = False
    for index in range(ne - 1, max(ne - _REACH - 1, -1), -1):
        word = words[index][0]
        if word in STOPS or word in ("sans", "ne", "n'"):
            return None
        if word == ",":
            if _word(words, index + 1) in _CLAUSE_STARTS:
                return None  # ne divise jamais, qu’il ne serve qu’à rapprocher
            apart = True  # Personne, à l’époque, n’imaginait
            continue
        begins = index == 0 or words[index - 1][0] in STOPS
        if apart and not (word in tables.SUBJECTS and (begins or words[index + 1][0] == ",")):
            continue  # Aucune modification de la façade, classée en 1931, ne peut
        if word in tables.SUBJECTS and not (
            word == "personne" and _word(words, index - 1) in tables.DETERMINERS
        ):
            return None if is_without(words, index) else index
    return None


def _que(words: Sequence[Word], ne: int) -> int | None:
    for index in range(ne + 2, min(ne + _FAR, len(words))):
        word = words[index][0]
        if word in STOPS or word == "mais":
            return None
        if word in ("que", "qu'") and not _begins_clause(words, index):
            return index if index < ne + _REACH or _word(words, index + 1) in tables.BY else None
    return None


def _begins_clause(words: Sequence[Word], que: int) -> bool:
    """Whether «que» joins a clause: au motif qu’il, le fait que, à condition que; not «ne … que»."""
    before, after = _word(words, que - 1), _word(words, que + 1)
    person = after in tables.PERSONS and not _word(words, que + 2).endswith(("er", "ir", "re"))
    return before in tables.BEFORE_CLAUSE or person


def _is_expletive(words: Sequence[Word], ne: int, behind: int = -1) -> bool:
    """Whether «avant que», «plus … que», «craindre que» stand before, `behind` a word: their «ne» denies nothing."""
    begin = max(ne - 8, behind + 1, 0)
    que = next((at for at in range(ne - 1, begin, -1) if words[at][0] in ("que", "qu'")), begin)
    return any(words[index][0] in tables.BEFORE_EXPLETIVE for index in range(begin, que))


def _word(words: Sequence[Word], index: int) -> str:
    return words[index][0] if 0 <= index < len(words) else ""
