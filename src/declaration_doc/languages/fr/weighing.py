"""How surely another language denies where French has both parts of its negation, and what kind of negation it is."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.languages.fr import polarity_tables as tables
from declaration_doc.languages.fr.denying_words import STOPS, denies_itself
from declaration_doc.languages.negation import Firmness
from declaration_doc.languages.word import Word

_UNDONE = 8
"""Words behind a negation within which a word undoes it."""
_ENDS = STOPS | {"", ","}
_NOW = frozenset(
    ("aujourd'", "hui", "aujourd'hui", "désormais", "maintenant", "actuellement", "guère", "alors", "ici")
)
"""What may stand between «plus» and «que»: ne comptent plus aujourd’hui que."""


def weighed(words: Sequence[Word], ne: int, second: int, que: int | None) -> tuple[Firmness, str]:
    """How surely another language denies too where French has both parts."""
    verb = verb_of(words, ne)
    after = "" if words[second][0] == "ni" else _word(words, second + 1)
    beyond = _word(words, second + 2)
    if (
        after in tables.ONLY
        or (after in tables.SOLE and verb in tables.BE and beyond not in _ENDS)
        or (after in ("que", "qu'") and verb in tables.BE and words[second][0] != "plus")
    ):
        return Firmness.FREE, "not-only"
    near = que is not None and all(words[at][0] in _NOW for at in range(second + 1, que))
    if words[second][0] == "plus" and (
        after in ("que", "qu'") or near or (second == ne + 1 and que is not None)
    ):
        return Firmness.FREE, "only"  # ne plus subventionner que
    if (after == "moins" and beyond not in tables.OF) or (verb in tables.AUXILIARIES and after == "manqué"):
        # il n’en reste pas moins: all the same; n’a pas manqué de saluer: saluted
        return Firmness.FREE, "expletive"
    if _is_turned(verb, after, beyond) or _is_until(words, ne):
        return Firmness.FREE, "turned"
    if after == "sans" and verb not in tables.BE:
        return Firmness.FIRM, "clause"  # not without: possible only with it
    undone = after in tables.UNDOING_WORDS or (verb in tables.BE and denies_itself(after))
    doubt = words[second][0] in ("aucun", "nul", "pas") and "doute" in (after, beyond)
    if undone or doubt or after.startswith(tables.UNDOING):
        return Firmness.FREE, "clause"
    return (Firmness.USUAL if _is_softened(words, ne, second) else Firmness.FIRM), "clause"


def _is_softened(words: Sequence[Word], ne: int, second: int) -> bool:
    """Whether another language often says otherwise what is denied: a request, a wish, a condition, a guess.

    Ne pas fumer, n’apportez pas; si vous ne souhaitez pas; n’est peut-être pas, 可能性もある.
    """
    verb, after = verb_of(words, ne), "" if words[second][0] == "ni" else _word(words, second + 1)
    return (
        second == ne + 1
        or (verb.endswith("ez") and _is_imperative(words, ne))
        or any(_word(words, at) == "peut" and _word(words, at + 1) == "être" for at in range(ne + 2, second))
        or verb.startswith(tables.WISHING)
        or after in tables.PRONOUNS_AFTER
        or after == "encore"
        or _undoes(words, second)
        or _is_conditional(words, ne)
    )


def _is_turned(verb: str, after: str, beyond: str) -> bool:
    """Whether another language states what is denied: ne manque pas de, n’a jamais cessé, n’a pas d’importance."""
    had = verb in tables.AUXILIARIES
    return verb.startswith(tables.TURNED) or (
        had and (after.startswith(tables.TURNED) or "importance" in (after, beyond))
    )


def _is_until(words: Sequence[Word], ne: int) -> bool:
    """Whether «tant que» stands before, which another language may say as «until»."""
    return any(
        words[index][0] == "tant" and words[index - 1][0] != "en" and words[index + 1][0] in ("que", "qu'")
        for index in range(max(ne - 6, 0), ne)
    )


def _undoes(words: Sequence[Word], second: int) -> bool:
    """Whether what is denied denies in its turn: n’est pas de ceux qu’on oublie, ne repart jamais les mains vides."""
    for index in range(second + 1, min(second + _UNDONE, len(words))):
        word = words[index][0]
        if word in STOPS or word == ",":
            return False
        if word.startswith(("oubli", "manqu", "dout")) or word in ("vide", "vides"):
            return True
    return False


def verb_of(words: Sequence[Word], ne: int) -> str:
    """The word behind «ne» that is no pronoun."""
    index = ne + 1
    while _word(words, index) in tables.PRONOUNS:
        index += 1
    return _word(words, index)


def _is_imperative(words: Sequence[Word], ne: int) -> bool:
    """Whether no «vous» stands before a verb in -ez."""
    return _word(words, ne - 1) != "vous" and _word(words, ne - 2) != "vous"


def _is_conditional(words: Sequence[Word], ne: int) -> bool:
    """Whether «ne» stands in a clause of condition or time, which other languages turn round.

    What stands between two commas, «si l’accord, signé par les parents, n’a pas…», belongs to the clause.
    """
    commas = 0
    for index in range(ne - 1, max(ne - 20, -1), -1):
        word = words[index][0]
        if word in STOPS:
            return False
        if word == ",":
            commas += 1
        elif commas % 2 == 0 and (commas or index >= ne - 7):
            if word == "si" or (word == "s'" and _word(words, index + 1) in ("il", "ils")):
                return _word(words, index - 1) != "aussi"
            if word in tables.CONDITIONS:
                return True
    return False


def _word(words: Sequence[Word], index: int) -> str:
    return words[index][0] if 0 <= index < len(words) else ""
