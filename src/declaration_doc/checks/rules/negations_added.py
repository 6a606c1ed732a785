"""The translation denies, and the first text does not.

The other way round of a lost negation: the predicate of a sentence in 〜ない or 〜ません where nothing in the
French sentence denies, nor any word that a negation may answer («éviter», «inutile», «sauf», «seulement»);
a word that the translation denies and the French states, though other negations of the sentence answer one another;
or «non seulement» translated by a plain negation. Where something may answer, the finding is information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.polarity import (
    Balance,
    asked,
    clauses,
    count,
    has,
    is_followed_closely,
    is_moved,
    told,
    words,
)
from declaration_doc.checks.prefixes import put_in
from declaration_doc.checks.stating import predicates_of
from declaration_doc.checks.turned import unlimited
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("Il suffit d’éviter les doublons.", "重複がないようにすればよい。"),
    ("La ville ne dispose d’aucun budget.", "市には予算がない。"),
    ("Cette crise n’est pas que sanitaire.", "この危機は、保健衛生上の危機にとどまらない。"),
    ("Les parties doivent agir.", "両当事者は、行動しなければならない。"),
)
BAD = (
    ("Les parties adoptent la déclaration.", "両当事者は、宣言を採択しない。"),
    ("Cette crise n’est pas que sanitaire.", "この危機は、保健衛生上の危機ではない。"),
)
FAULT = Fault(
    code="T202",
    name="negation-added",
    severity=Severity.ERROR,
    message="«{tag}» denies, «{other}» does not: «{negation}»",
    remedy="compare both sentences, and delete the negation if it is too much",
    why="A sentence with a negation too many says the opposite of what was agreed.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


_FAINT = frozenset(("hint", "even", "other", "more", "expletive"))
"""Forms that seldom answer the negation of a predicate."""
_BEHIND = 8
"""Characters from the beginning of a predicate to a word that goes with it, at most."""
_SOFT = ("unless", "even", "only", "neither", "double")
"""Forms that make a denied predicate part of something else: only, not unless."""


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each sentence that denies more; a sure one hides the doubtful ones."""
    found = tuple(told(pair, _told))
    for balance, sure in found:
        spans = [each.second for each in balance.differing if not each.by_first] or _spans(balance.second)
        yield pair.finding(
            FAULT,
            [balance.unit[0]],
            spans,
            severity=None if sure else _severity(pair, balance),
            tag=pair.second.language,
            other=pair.first.language,
            negation=pair.second.text[slice(*spans[-1])],
        )
    for unit, span in () if found else put_in(pair):
        yield pair.finding(
            FAULT,
            [unit],
            [span],
            severity=Severity.INFO,
            tag=pair.second.language,
            other=pair.first.language,
            negation=pair.second.text[slice(*span)],
        )


def _told(pair: Pair, balance: Balance) -> bool | None:
    """The same as `_added`, of the negations that say more than a limit, where no sentence stands elsewhere."""
    sure = _added(balance)
    stated = any(not each.by_first and each.sure for each in balance.differing)
    moved = sure is not None and not stated and is_moved(pair, balance, lost=False)
    if sure is None or (moved and not clauses(balance.second, Firmness.FIRM)):
        return None
    left = unlimited(pair, balance)
    told_still = sure if left is balance else _added(left)
    return False if moved and told_still else told_still


def _severity(pair: Pair, balance: Balance) -> Severity:
    """A doubtful addition is a warning where translations are close and the other text states what is denied."""
    stated = any(not each.by_first for each in balance.differing)
    predicates = predicates_of(pair.first)
    plain = [n for n in balance.first if n.form not in _FAINT or _is_of_predicate(n, predicates)]
    denied = len(clauses(balance.second, Firmness.USUAL))
    firm = clauses(balance.second, Firmness.FIRM)
    more = firm and denied > len(plain) and (denied - len(plain)) % 2 and not has(balance.second, *_SOFT)
    if is_moved(pair, balance, lost=False):
        return Severity.INFO
    return Severity.WARNING if more or (stated and is_followed_closely(pair)) else Severity.INFO


def _is_of_predicate(each: Negation, predicates: frozenset[int]) -> bool:
    """Whether a word is what a clause says, or goes with it: est vide, est restée vide, est mal éclairée."""
    start, end = each.span
    return end + 1 in predicates or any(0 <= start - place <= _BEHIND for place in predicates)


def _spans(negations: Sequence[Negation]) -> list[Span]:
    found = clauses(negations, Firmness.FIRM) or clauses(negations, Firmness.FREE)
    return [each.span for each in found]


def _added(balance: Balance) -> bool | None:
    """Whether a negation is added for sure, perhaps (False), or not at all (None)."""
    stated = [each.sure for each in balance.differing if not each.by_first]
    if any(stated):
        return True
    first, second = balance.first, balance.second
    firm = len(clauses(second, Firmness.FIRM))
    denied = asked(first, Firmness.FREE) - _turned(balance)
    if firm and not denied and _only_becomes_nothing(balance):
        return True
    if firm > len(first):
        return firm > count(second, "double")  # 失わない says what «conserve» says
    if not clauses(second, Firmness.USUAL):
        return False if clauses(second, Firmness.FREE) and not _may_answer(first) else None
    denied += _exceptive(balance) + count(first, "again")
    # Words that deny answer one another before they answer a clause.
    own, other = words(first, Firmness.FREE) + count(first, "non", "other"), count(second, "word")
    left = max(0, own - other)
    plain = max(0, words(first, Firmness.USUAL) + count(first, "non") - other)
    doubles = max(0, count(second, "double") - count(first, "hint"))
    surplus = max(0, words(second, Firmness.FREE) + doubles - own - count(first, "without", "hint"))
    every = len(clauses(second, Firmness.FREE))
    return False if stated or firm > denied + plain or every + surplus > denied + left else None


def _may_answer(first: Sequence[Negation]) -> bool:
    """Whether anything in a sentence may be what the other one denies by."""
    return count(first, "hint", "more", "expletive") < len(first)


def _turned(balance: Balance) -> int:
    """How many negations of the first sentence the second one states: 以内 for «ne dépasse pas»."""
    stated = count(balance.second, "stated", "hint", "limit", "affirmed")
    free = [each for each in balance.first if each.form == "without" and each.firmness == Firmness.FREE]
    return min(stated, count(balance.first, "turned")) + min(count(balance.second, "affirmed"), len(free))


def _exceptive(balance: Balance) -> int:
    """How many negations say «only»: «ne … que» against 〜なければ…ない, 〜を除き…ない, 〜までは…ない."""
    if not has(balance.first, "only", "sole"):
        return 0
    if has(balance.second, "unless", "word"):
        return 2
    return int(has(balance.second, "stated", "limit"))


def _only_becomes_nothing(balance: Balance) -> bool:
    """«non seulement», but nothing that says «not only»."""
    return has(balance.first, "not-only") and not has(
        balance.second, "not-only", "limit"
    )  # 単なる負担ではない
