"""The clauses of a French text, by the forms that are verbs for sure: est convoquée, s’engagent à entretenir.

A finite verb is denied by its own «ne» and by nothing else, whatever else its sentence denies. What may be a noun is
taken for none: a clause whose verb is not known belongs to the one before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.languages.clause import Clause
from declaration_doc.languages.fr import clause_tables as tables
from declaration_doc.languages.fr.heads import following
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.polarity_tables import PRONOUNS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.word import Word

_STOPS = frozenset(".!?")
_NE = frozenset(("ne", "n'"))
_INFINITIVE = ("er", "ir", "oir", "re")
_TO = frozenset(("à", "de", "d'"))
_LEAST = 4
"""Letters of the shortest word that says something."""
_SHORTEST = 5
"""Letters of the shortest form that its ending shows to be a verb."""
_BEHIND = 6
"""Words behind a verb among which what it helps is looked for."""
_participle = lazy_pattern(
    r"(?:é|i|u|it|is|rt|int|able|ible|oire|i[fv]|ent|ant|ire|bre|el|al|eux|re|que|ste)(?:e|s|es)?$"
)


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of `text` whose verb is known, in reading order."""
    words = lex(text)
    verbs = [at for at in range(len(words)) if _is_finite(words, at)]
    begins = [_begin(words, verbs[at - 1] if at else -1, verb) for at, verb in enumerate(verbs)]
    found = []
    for at, verb in enumerate(verbs):
        end = begins[at + 1] if at + 1 < len(verbs) else len(words)
        end = next((stop + 1 for stop in range(verb, end) if words[stop][0] in _STOPS), end)
        first = begins[at]
        span = (words[first][1], words[end - 1][2])
        predicates = tuple(dict.fromkeys(words[each][1] for each in _predicates(words, verb, end)))
        found.append(Clause(span, predicates, _is_denied(words, verb), _kind(words, first, verb)))
    return tuple(found)


def _is_finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a verb with a subject for sure."""
    word, before = words[at][0], words[at - 1][0] if at else ""
    if word in tables.AUXILIARIES:
        return before not in tables.BEFORE_NO_AUXILIARY and not (word == "soit" and not _helps(words, at))
    if word in tables.MODALS:
        return before not in tables.BEFORE_NO_MODAL
    if len(word) < _SHORTEST - (word in tables.SINGULAR) or word in tables.NOUNS:
        return False
    if before in tables.BEFORE_NOUNS and before not in tables.BEFORE_PLURAL:
        return False
    if before in _NE:
        return word in tables.SINGULAR or not word.endswith(_INFINITIVE)
    return _ends_as_verb(word, before) or _is_singular(words, at, before)


def _ends_as_verb(word: str, before: str) -> bool:
    """Whether the ending makes a word a verb behind the one before it."""
    if word.endswith(("ront", "aient", "èrent", "ez")) or (word.endswith("ra") and before != ","):
        return True
    if word.endswith("ons"):
        return before == "nous"
    if word.endswith("ent") and not word.endswith("ement"):
        plural = before.endswith(("s", "x")) and before not in tables.BEFORE_NOUNS
        return plural or before in tables.BEFORE_PLURAL
    return word.endswith("ait") and before.isalpha()


def _is_singular(words: Sequence[Word], at: int, before: str) -> bool:
    """Whether a word is a verb of the third person singular: elle abroge, le musée restitue le masque."""
    word = words[at][0]
    if before in tables.SUBJECTS:
        return word.endswith(("e", "t", "d")) and not word.endswith(_INFINITIVE)
    if word == "entre":
        return at + 1 < len(words) and words[at + 1][0] == "en"
    return word in tables.SINGULAR and before.isalpha() and _is_followed(words, at)


def _is_followed(words: Sequence[Word], at: int) -> bool:
    """Whether an object, a preposition or an adverb follows, as behind a verb: fixe la conduite, prend effet."""
    if words[at][0] in tables.LIGHT:
        return True
    after = words[at + 1][0] if at + 1 < len(words) else "."
    return after in tables.BEFORE_NOUNS or after.endswith("ment") or after in ("que", "qu'", "si")


def _helps(words: Sequence[Word], at: int) -> bool:
    return next(_helped(words, at, at + _BEHIND), None) is not None


def _begin(words: Sequence[Word], previous: int, verb: int) -> int:
    """Where the clause of a verb begins: behind the last mark or word between that may part it from the one before."""
    for at in range(verb - 1, previous, -1):
        word = words[at][0]
        if word in _STOPS or (previous >= 0 and word in tables.JOINING):
            return at + 1
        if previous >= 0 and (word in tables.REPORTING or word in tables.BINDING):
            return at
    return verb if previous >= 0 else 0


def _kind(words: Sequence[Word], first: int, verb: int) -> str:
    opening = [words[at][0] for at in range(max(0, first - 3), verb)]
    kind = "main"
    for at, word in enumerate(opening):
        if word in _STOPS or word == ";":
            kind = "main"
        elif word in tables.REPORTING:
            kind = "bound" if at and opening[at - 1] in tables.BOUND_BEFORE_QUE else "reported"
        elif word in tables.BINDING and not (
            word == "s'" and opening[at + 1 : at + 2] not in (["il"], ["ils"])
        ):
            kind = "bound"
    return kind


def _is_denied(words: Sequence[Word], verb: int) -> bool:
    at = verb - 1
    while at >= 0 and words[at][0] in PRONOUNS:
        at -= 1
    return at >= 0 and words[at][0] in _NE


def _predicates(words: Sequence[Word], verb: int, end: int) -> Iterator[int]:
    """The verb, or what it helps; what it has done; what it gives, takes or has."""
    word = words[verb][0]
    helped: tuple[int, ...] = ()
    if word in tables.AUXILIARIES or word in tables.MODALS:
        helped = tuple(_helped(words, verb, end))
        yield from helped
    else:
        yield verb
    if word in tables.LIGHT and not helped:
        starts = {words[at][1]: at for at in range(verb, end)}
        said = following(words[verb:end], 1, 2)
        yield from [starts[start] for each, start, _ in words[verb:end] if each in said]
    yield from _infinitives(words, (helped[-1] if helped else verb) + 1, end)


def _helped(words: Sequence[Word], verb: int, end: int) -> Iterator[int]:
    """The participles and adjectives behind an auxiliary, the infinitive behind a modal verb."""
    modal = words[verb][0] in tables.MODALS
    for at in range(verb + 1, min(end, verb + _BEHIND, len(words))):
        word = words[at][0]
        if word in tables.PASSED or word in PRONOUNS or word.endswith("ment"):
            modal = modal and word != "être"
            continue
        if modal and not word.endswith(_INFINITIVE):
            return
        if len(word) >= _LEAST and (modal or _participle.search(word)):
            yield at
            beyond = at + 2 if at + 1 < end and words[at + 1][0] in ("et", "ou") else end
            if beyond < end and _participle.search(words[beyond][0]) and len(words[beyond][0]) >= _LEAST:
                yield beyond
        return


def _infinitives(words: Sequence[Word], first: int, end: int) -> Iterator[int]:
    """What the verb, or what it helps, makes be done: s’engagent à entretenir, sont tenus de verser."""
    for at in range(first, min(first + 3, end - 1)):
        if words[at][0] in _TO:
            beyond = at + 1
            while beyond < end and words[beyond][0] in PRONOUNS:
                beyond += 1
            if beyond < end and words[beyond][0].endswith(_INFINITIVE) and len(words[beyond][0]) >= _LEAST:
                yield beyond
            return
