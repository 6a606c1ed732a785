"""The first text denies, and the translation does not.

Compared sentence by sentence. A negation is answered first by the one that denies the same word, as far as
the lexicon knows it: «ne peuvent dénoncer» by 破棄することができない, whatever the sentence denies besides. A
word that is denied here and stated there, 破棄することができる, is told for sure. What is left is compared by how
often each denies: «ne … pas» and its kin, «sans», «aucun» against 〜ない, 〜ません, 〜ず, なし. What only looks
like a negation (なければならない, かもしれない, 無料; the expletive «ne») counts for none, and a word that denies
(不〜, 以外, 禁止) answers a negation too. Where something in the sentence may answer, the finding is information:
languages turn negations round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.clauses import in_one_clause
from declaration_doc.checks.examples import shown
from declaration_doc.checks.polarity import (
    Balance,
    answering,
    asked,
    clauses,
    count,
    has,
    is_followed_closely,
    is_moved,
    told,
    words,
)
from declaration_doc.checks.turned import is_phrase_unsaid, unturned
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.model.finding import Fault, Finding, Severity, Span

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


_SEVERAL = 2
_RESTRICTING = frozenset("only limit unless word affirmed clause except must not-only even double".split())
"""Forms any of which may say «only»."""
_PHRASES = frozenset(("without", "sole", "not-only"))
"""Forms of which a set phrase may be, with answers of its own."""
_NO_ANSWERS = frozenset(("stated", "must", "proviso"))
"""Forms that answer no negation but with another one, or a word that denies."""


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each sentence whose negation is not answered; a sure one hides the doubtful ones."""
    for balance, sure in told(pair, _told):
        spans = [each.first for each in balance.differing if each.by_first] or _spans(balance.first)
        yield pair.finding(
            FAULT,
            spans,
            [balance.unit[1]],
            severity=None if sure else _severity(pair, balance),
            tag=pair.first.language,
            other=pair.second.language,
            negation=pair.first.text[slice(*spans[0])],
        )


def _told(pair: Pair, balance: Balance) -> bool | None:
    """The same as `_lost`, of the negations that the second text does not state in other words."""
    sure = True if _is_allowed(pair, balance) else _lost(pair, balance)
    if sure is None and (
        _is_phrase_lost(pair, balance) or _is_lost_beside_phrase(pair, balance) or _is_sole_lost(balance)
    ):
        return False
    stated = any(each.by_first and each.sure for each in balance.differing)
    if sure is None or (not stated and is_moved(pair, balance, lost=True)):
        return None
    left = unturned(pair, balance)
    if left is balance:
        return sure
    return True if _is_allowed(pair, left) else _lost(pair, left)


def _is_phrase_lost(pair: Pair, balance: Balance) -> bool:
    """Whether «sans délai», «pas seulement» or their like have none of their answers, whatever else denies."""
    free = (each for each in balance.first if each.form in _PHRASES and each.firmness == Firmness.FREE)
    return any(is_phrase_unsaid(pair, each, balance.unit[1]) for each in free)


def _is_lost_beside_phrase(pair: Pair, balance: Balance) -> bool:
    """Whether what answers «sans délai» or its like, 遅滞なく, answers no other negation, and one is not answered."""
    if len(balance.first) < _SEVERAL or not has(balance.second, "affirmed"):
        return False
    left = unturned(pair, balance)
    return len(left.second) < len(balance.second) and _lost(pair, left) is not None


def _is_sole_lost(balance: Balance) -> bool:
    """Whether a sentence begins with «seul», and nothing in the other restricts or denies."""
    begins = any(n.form == "sole" and n.span[0] == balance.unit[0][0] for n in balance.first)
    return begins and not (_RESTRICTING & {each.form for each in balance.second})


def _is_allowed(pair: Pair, balance: Balance) -> bool:
    """Whether the first text says of something that it may not be done, and the second that it may."""
    readers = [side.analysis.possibilities for side in pair.sides]
    if readers[0] is None or readers[1] is None or has(balance.first, "without", "only", "sole", "except"):
        return False
    denied = [each for each in balance.first if each.form == "clause" and each.firmness == Firmness.FIRM]
    (start, end), (low, high) = balance.unit
    first, second = pair.first.text, pair.second.text
    forbids = pair.first.analysis.forbids
    may_not = forbids is not None and any(forbids(first[slice(*each.span)]) for each in denied)
    return may_not and len(readers[1](second[low:high])) > len(readers[0](first[start:end]))


def _severity(pair: Pair, balance: Balance) -> Severity:
    """A doubtful loss is a warning where translations are close and hardly anything may answer."""
    second = [each for each in balance.second if each.form not in _NO_ANSWERS]
    spare = count(second, "word", "except") > count(balance.first, "word", "non", "except")
    answered = spare or (second and all(each.form == "hint" for each in second))
    alone = {each.span for each in balance.first if not each.heads}
    if not balance.second and count(balance.first, "not-only") == len(balance.first):
        sure = True
    elif not is_followed_closely(pair):
        sure = not second and any(span in alone for span in balance.unsaid)
    elif asked(balance.first, Firmness.USUAL) and not answered:
        sure = True
    elif has(second, "limit"):  # sauf …: に限り
        sure = any(span in alone for span in balance.unsaid)
    else:
        sure = bool(balance.unsaid) and count(second, "clause") == len(second)
    return Severity.WARNING if sure else Severity.INFO


def _spans(negations: Sequence[Negation]) -> list[Span]:
    return [each.span for each in clauses(negations, Firmness.USUAL) or negations]


def _lost(pair: Pair, balance: Balance) -> bool | None:
    """Whether a negation is lost for sure, perhaps (False), or not at all (None)."""
    if _is_made_condition(balance.first, balance.second):
        return None
    if any(each.by_first for each in balance.differing):
        return True
    first = balance.first
    second = [each for each in balance.second if each.form not in _NO_ANSWERS]
    if (has(first, "or-not") and not second) or _is_made_possible(first, second) or _is_merely(first, second):
        return True
    if _is_obliged(pair, balance):
        return None
    firm = len(clauses(first, Firmness.FIRM))
    if firm and (firm > len(second) - count(second, "limit") or _is_unanswered(first, second)):
        return not _is_double(first)
    doubtful = (
        _is_outnumbered(first, second)
        or _is_word_lost(first, balance.second)
        or _is_half_exceptive(first, balance.second)
        or _is_turned_lost(balance)
    )
    return False if doubtful else None


def _is_made_condition(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """Whether two denials of the first sentence are one condition of the second: sans accord, … est proscrit, 承諾を要する."""
    forms = {each.form for each in second if each.form not in ("hint", "stated")}
    denied = sorted(each.form for each in first if each.form != "hint")
    return forms == {"must"} and denied == ["without", "word"]


def _is_merely(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """«n’est pas seulement» against にすぎない: not only, merely."""
    forms = {each.form for each in second}
    return {each.form for each in first} == {"not-only"} and forms in ({"only"}, {"limit"})


def _is_double(first: Sequence[Negation]) -> bool:
    """Whether a clause denies what denies in its turn: nul ne peut … sans accord is 承認を要する."""
    denied = [each for each in first if each.form != "bare"]  # rien …, pas même: one negation
    every, firm = asked(denied, Firmness.USUAL), len(clauses(denied, Firmness.FIRM))
    return every % 2 == 0 and 0 < 2 * firm <= every


def _is_obliged(pair: Pair, balance: Balance) -> bool:
    """Whether two negations of the first sentence are one obligation, or one restriction, of the second."""
    return (
        _is_double(balance.first)
        and in_one_clause(pair.first, balance.first)
        and has(balance.second, "must", "only", "limit")
        and not clauses(balance.second, Firmness.FREE)
    )


def _is_unanswered(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """Whether nothing denies, or no more than what answers to other words of the first sentence."""
    return (
        count(second, "hint", "limit", "free-of", "affirmed")
        == len(second)
        <= count(first, "hint", "only", "sole")
    )


def _is_outnumbered(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """Whether the second sentence denies less often."""
    answers = len(clauses(second, Firmness.FREE)) + count(
        second, "or-not", "even", "neither", "without", "again"
    )
    answers += max(0, count(second, "not-only") - count(first, "not-only"))  # n’est pas seul: だけではない
    # 〜ないように, 〜ない限り answer «éviter», «à moins que … ne» before they answer a negation.
    free = answers - len(clauses(second, Firmness.USUAL))
    # A word that denies answers such a word of the first text before it answers a negation.
    denying = count(first, "word", "non")
    unanswered = max(0, denying - count(second, "word", "hint"))
    without = count(first, "without")
    if without:
        free -= count(second, "unless")  # sans accord: 承認がなければ
    turned = free if free <= unanswered + count(first, "expletive") else 0
    answers += max(0, count(second, "free-of") - count(first, "hint"))
    answers += min(count(second, "unless"), max(0, without - 1))  # sans … ni sans: said once
    only = max(0, count(second, "only") - count(first, "only", "sole"))
    spare = max(0, words(second, Firmness.FREE) - denying)
    # ne pas laisser sans surveillance: said in one word, or by one negation
    requests = len(clauses(first, Firmness.USUAL)) - len(clauses(first, Firmness.FIRM))
    answers += min(requests, without)
    return asked(first, Firmness.USUAL) > answers + only + spare - turned


def _is_word_lost(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """Whether words that deny plainly, «interdit», «non conforme», have too few answers of any kind."""
    plain = words(first, Firmness.USUAL)
    if not answering(second):
        return bool(plain) or has(first, "non", "except")
    return plain > 0 and plain + asked(first, Firmness.USUAL) > answering(second)


def _is_half_exceptive(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """«ne … que», «seul» without a word of restriction, or 〜なければ without the negation that makes it «only»."""
    if not has(first, "only", "sole"):
        return False
    if has(second, "or-not", "not-only") and not has(first, "or-not", "whichever", "not-only", "without"):
        return True
    if asked(first, Firmness.USUAL) or has(second, "must"):
        return False
    if has(second, "even", "unless") and not clauses(second, Firmness.USUAL):
        return True
    if not has(first, "only") or has(second, "only", "limit", "unless", "word", "affirmed"):
        return False
    return not clauses(second, Firmness.FIRM)


def _is_turned_lost(balance: Balance) -> bool:
    """Whether a negation that may be turned round is, and nothing says so: «ne pas oublier» without 必ず."""
    if has(balance.first, "whichever") and not has(balance.second, "or-not", "clause", "stated"):
        return True
    return has(balance.first, "turned") and not has(
        balance.second, "clause", "stated", "affirmed", "limit", "only", "double", "must"
    )


def _is_made_possible(first: Sequence[Negation], second: Sequence[Negation]) -> bool:
    """«ne … que», «ne … sans» against 〜なければ, 〜なくても and nothing else that denies: possible without what it needs."""
    forms = [each.form for each in second if each.form not in ("hint", "limit")]
    if forms == ["even"] and has(first, "without") and clauses(first, Firmness.FIRM):
        return True
    return {each.form for each in first} in ({"only"}, {"sole"}) and forms in (["unless"], ["even"])
