"""Where two texts that should say the same differ in what they deny, sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.predicates import Answered, answered
from declaration_doc.languages.negation import Firmness, Negation

_CLAUSES = frozenset(("clause", "bare", "unless", "turned"))
_ASKING = _CLAUSES | {"word", "except", "without", "non", "or-not", "only", "not-only", "sole", "whichever"}
"""Forms that want an answer; the others may only be one."""
_ANSWERING = _CLAUSES | {"proviso", "word", "hint", "or-not", "only", "free-of", "affirmed", "double"}


Balance = Answered


def balances(pair: Pair) -> tuple[Balance, ...]:
    """The negations of each unit of `pair` that has any; empty where a language has no analysis of them."""
    functions = [side.analysis.negations for side in pair.sides]
    if functions[0] is None or functions[1] is None:
        return ()
    first, second = pair.first.read(functions[0]), pair.second.read(functions[1])
    if not any(each.form in _CLAUSES or each.form == "or-not" for each in second) and not any(
        each.form in _ASKING for each in first
    ):
        return ()  # nothing to answer on either side
    return pair.read(answered)


def told(pair: Pair, judge: Callable[[Pair, Balance], bool | None]) -> Iterator[tuple[Balance, bool]]:
    """The sentences that `judge` finds at fault, and whether for sure; sure ones hide the doubtful ones."""
    found = [(balance, sure) for balance in pair.read(balances) if (sure := judge(pair, balance)) is not None]
    yield from [each for each in found if each[1]] or found


def is_followed_closely(pair: Pair) -> bool:
    """Whether the texts are of the kind that translations follow word by word: statutes, agreements, declarations.

    Japanese tells it by its style: a text in です・ます is told to somebody, and told more freely.
    """
    for side in pair.sides:
        polite = side.analysis.form.polite
        if polite is not None:
            return not side.read(polite)
    return False


def is_moved(pair: Pair, balance: Balance, *, lost: bool) -> bool:
    """Whether another sentence of the second text denies, and what answers it does not: they stand in another order."""
    for other in pair.read(balances):
        if other is balance or other.unit == balance.unit:
            continue
        ours, theirs = (other.first, other.second) if lost else (other.second, other.first)
        denied = bool(clauses(theirs, Firmness.USUAL)) or words(theirs, Firmness.USUAL) > 0
        if denied and not asked(ours, Firmness.FREE) and not has(ours, "word", "non"):
            return True
    return False


def clauses(negations: Sequence[Negation], least: Firmness) -> list[Negation]:
    """Those that deny a clause, at least as firmly as `least`."""
    return [each for each in negations if each.form in _CLAUSES and each.firmness >= least]


def asked(negations: Sequence[Negation], least: Firmness) -> int:
    """How many of them deny a clause or a noun, at least as firmly as `least`: «ne … pas», «sans»."""
    return len([n for n in negations if n.firmness >= least and (n.form in _CLAUSES or n.form == "without")])


def words(negations: Sequence[Negation], least: Firmness) -> int:
    """How many words among them deny, at least as firmly as `least`: interdit, impossible, 不可能."""
    return len([each for each in negations if each.form == "word" and each.firmness >= least])


def answering(negations: Sequence[Negation]) -> int:
    """How many of them may answer to a word that denies."""
    return len([each for each in negations if each.form in _ANSWERING])


def has(negations: Sequence[Negation], *forms: str) -> bool:
    """Whether any of them has one of these forms."""
    for each in negations:  # noqa: SIM110 (asked time and again of one or two: `any` takes twice as long)
        if each.form in forms:
            return True
    return False


def count(negations: Sequence[Negation], *forms: str) -> int:
    """How many of them have one of these forms."""
    return len([each for each in negations if each.form in forms])
