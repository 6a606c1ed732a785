"""The translation denies, and the first text does not.

The other way round of a lost negation: the predicate of a sentence in 〜ない or 〜ません where nothing in the
French sentence denies, nor any word that a negation may answer («éviter», «inutile», «sauf», «seulement»);
or «non seulement» translated by a plain negation. Where something may answer, the finding is information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.polarity import Balance, asked, balances, clauses, words
from declaration_doc.languages.negation import Firmness
from declaration_doc.model.finding import Fault, Finding, Severity

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


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each sentence that denies more; a sure one hides the doubtful ones."""
    found = [(balance, sure) for balance in pair.read(balances) if (sure := _added(balance)) is not None]
    for balance, sure in found:
        if sure or not any(each for _, each in found):
            added = clauses(balance.second, Firmness.FIRM)
            yield pair.finding(
                FAULT,
                [balance.unit[0]],
                [each.span for each in added],
                severity=None if sure else Severity.INFO,
                tag=pair.second.language,
                other=pair.first.language,
                negation=pair.second.text[slice(*added[-1].span)],
            )


def _added(balance: Balance) -> bool | None:
    """Whether a negation is added for sure, perhaps (False), or not at all (None)."""
    first, second = balance.first, balance.second
    firm = len(clauses(second, Firmness.FIRM))
    if not firm:
        return None
    denied = asked(first, Firmness.FREE) - _turned(balance)
    if not denied and _only_becomes_nothing(balance):
        return True
    if not first:
        return True
    if _is_exceptive(balance):
        denied += 1
    plain = words(first, Firmness.USUAL) + sum(each.form == "non" for each in first)
    denying = denied + words(first, Firmness.FREE) + sum(each.form == "non" for each in first)
    every = len(clauses(second, Firmness.FREE)) + words(second, Firmness.FREE)
    return False if firm > denied + plain or every > denying else None


def _turned(balance: Balance) -> int:
    """How many negations of the first sentence the second one states: 以内 for «ne dépasse pas»."""
    stated = sum(each.form in ("stated", "hint") for each in balance.second)
    return min(stated, sum(each.form == "turned" for each in balance.first))


def _is_exceptive(balance: Balance) -> bool:
    """«ne … que» against 〜なければ…ない, 〜を除き…ない."""
    return any(each.form in ("only", "sole") for each in balance.first) and any(
        each.form in ("unless", "word") for each in balance.second
    )


def _only_becomes_nothing(balance: Balance) -> bool:
    """«non seulement», but nothing that says «not only»."""
    return any(each.form == "not-only" for each in balance.first) and not any(
        each.form == "not-only" for each in balance.second
    )
