"""The first text denies, and the translation does not.

Compared sentence by sentence, by how often each denies: «ne … pas» and its kin, «sans», «aucun» against
〜ない, 〜ません, 〜ず, なし. What only looks like a negation (なければならない, かもしれない, 無料; the expletive
«ne») counts for none, and a word that denies (不〜, 以外, 禁止) answers a negation too. Where something in
the sentence may answer, the finding is information: languages turn negations round.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.polarity import Balance, balances, clauses
from declaration_doc.languages.negation import Firmness
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Nul ne peut être privé de ce droit.", "何人も、この権利を奪われない。"),
    ("Cette crise n’est pas que sanitaire.", "この危機は、保健衛生上の危機にとどまらない。"),
    (
        "Les élèves doivent y participer avant que l’accord n’expire.",
        "生徒は、協定の失効前に参加しなければならない。",
    ),
    (
        "Toutes les villes, partenaires ou pas, sont invitées.",
        "提携関係の有無を問わず、すべての都市を招待する。",
    ),
)
BAD = (
    ("Les parties ne peuvent pas dénoncer l’accord.", "両当事者は、協定を破棄することができる。"),
    ("Toutes les villes, partenaires ou pas, sont invitées.", "提携関係にあるすべての都市を招待する。"),
)
FAULT = Fault(
    code="T201",
    name="negation-lost",
    severity=Severity.ERROR,
    message="«{tag}» denies, «{other}» does not: «{negation}»",
    remedy="compare both sentences, and restore the negation if it is lost",
    why="A sentence without its negation says the opposite of what was agreed.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each sentence whose negation is not answered; a sure one hides the doubtful ones."""
    found = [(balance, sure) for balance in pair.read(balances) if (sure := _lost(balance)) is not None]
    for balance, sure in found:
        if sure or not any(each for _, each in found):
            lost = clauses(balance.first, Firmness.USUAL) or list(balance.first)
            yield pair.finding(
                FAULT,
                [each.span for each in lost],
                [balance.unit[1]],
                severity=None if sure else Severity.INFO,
                tag=pair.first.language,
                other=pair.second.language,
                negation=pair.first.text[slice(*lost[0].span)],
            )


def _lost(balance: Balance) -> bool | None:
    """Whether a negation is lost for sure, perhaps (False), or not at all (None)."""
    first, second = balance.first, balance.second
    if any(each.form == "or-not" for each in first) and not second:
        return True
    if _is_made_possible(balance):
        return True
    answers = len(clauses(second, Firmness.FREE))
    firm = len(clauses(first, Firmness.FIRM))
    if firm and not second:
        return True
    usual = len(clauses(first, Firmness.USUAL)) + sum(each.form == "without" for each in first)
    # 〜ないように, 〜ない限り answer «éviter», «à moins que … ne» before they answer a negation.
    free = answers - len(clauses(second, Firmness.USUAL))
    # A word that denies answers such a word of the first text before it answers a negation.
    denying = sum(each.form in ("word", "non") for each in first)
    words = sum(each.form == "word" for each in second)
    turned = free if free <= sum(each.form in ("word", "non", "expletive") for each in first) else 0
    if not second and any(each.form == "non" for each in first):
        return False
    return False if usual > answers + max(0, words - denying) - turned else None


def _is_made_possible(balance: Balance) -> bool:
    """«ne … que» against 〜なければ and nothing else that denies: possible without what it needs."""
    return {each.form for each in balance.first} == {"only"} and [
        each.form for each in balance.second if each.form != "hint"
    ] == ["unless"]
