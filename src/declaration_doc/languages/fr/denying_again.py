"""What one French negation denies besides: s’interdit de céder ou de prêter, ne dissimulent ni ne minimisent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from declaration_doc.languages.fr.heads import following
from declaration_doc.languages.fr.polarity_tables import PRONOUNS
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.word import Word

_REACH = 24
"""Words behind a negation within which a further verb may be denied by it."""
_LEAST = 4
"""Letters of the shortest verb."""
_JOINING = frozenset(("ou", "ni", "et"))
_ENDS = frozenset(". ; : ! ? mais que qu' qui dont où".split())
_NE = frozenset(("ne", "n'"))
_TO = frozenset(("de", "d'"))
_INFINITIVE = ("er", "ir", "oir", "re")
_NO_VERBS = frozenset("plus tous sous dessus tout".split())
_PARTICIPLE = (
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ies",
    "u",
    "ue",
    "us",
    "ues",
    "it",
    "ite",
    "ise",
    "ises",
    "ert",
    "erte",
)


def denied_again(words: Sequence[Word], negation: Negation) -> Iterator[tuple[int, Negation]]:
    """The further verbs that a negation denies, by the place of the word that joins them: another language denies each."""
    governs = negation.form == "word" and negation.heads
    if not (governs or (negation.form == "clause" and negation.firmness > Firmness.FREE)):
        return
    first = bisect_left(words, negation.span[1] - 1, key=itemgetter(2)) + 1
    for at in range(max(first - 1, 1), min(first + _REACH, len(words) - 1)):
        word = words[at][0]
        if word in _ENDS or (word in _NE and words[at - 1][0] != "ni"):
            return
        if word in _JOINING:
            verb = _verb(words, at, infinitive=bool(governs))
            if verb is not None:
                denied = tuple(following(words, verb, 2))
                yield at, Negation(words[at][1:], Firmness.FREE, "again", denied)


def _verb(words: Sequence[Word], joining: int, *, infinitive: bool) -> int | None:
    """The verb right behind a word that joins it to another one; None: something else is joined."""
    word, at = words[joining][0], joining + 1
    finite = word == "ni"
    is_part = words[joining - 1][0] == "tout"  # tout ou partie
    if is_part or finite != (words[at][0] in _NE) or (word == "et" and not infinitive):
        return None
    if finite or (infinitive and words[at][0] in _TO):
        at += 1
    elif infinitive:
        return None
    while at < len(words) and words[at][0] in PRONOUNS:
        at += 1
    if at >= len(words) or len(words[at][0]) < _LEAST:
        return None
    verb = words[at][0]
    if verb in _NO_VERBS:
        return None
    is_verb = finite or verb.endswith(_INFINITIVE) or (not infinitive and verb.endswith(_PARTICIPLE))
    return at if is_verb else None
