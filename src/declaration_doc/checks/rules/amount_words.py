"""Words of amount that say another one: `doublé` and 半減, `des centaines` and 数千, `bilatéral` and 三国間.

The words stand in `lexicons/contrasts.*.txt`. A finding needs one in either text to which none of the other
answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.contrasting import told
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Le nombre de visiteurs a doublé.", "来訪者数は倍増した。"),
    ("plusieurs dizaines d’entreprises", "数十社の企業"),
    ("une réunion bilatérale", "二国間会合"),
)
BAD = (
    ("Le nombre de visiteurs a doublé.", "来訪者数は半減した。"),
    ("plusieurs dizaines d’entreprises", "数百社の企業"),
    ("une réunion bilatérale", "三国間会合"),
)
FAULT = Fault(
    code="T117",
    name="amount-words-differ",
    severity=Severity.WARNING,
    message="«{first}» of «{first_language}» is another amount than «{second}» of «{second_language}»",
    remedy="compare both texts, and mend the word that is wrong",
    why="Tens and hundreds, doubled and halved read alike, and say what nobody agreed on.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in which words of amount contradict one another."""
    return told(pair, FAULT, amounts=True)
