"""Words of time that say another time: `l'année suivante` and 前年, `début octobre` and 10月下旬.

Years, months and days told from another one, parts of a period, seasons, hours of the day, how often
something happens, from or until when. The words stand in `lexicons/contrasts.*.txt`. A finding needs one in
either text to which none of the other answers: what only one text says is left to other rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.contrasting import told
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Les dépenses de l’année précédente sont publiées.", "前年度の支出は、公表する。"),
    ("avant la fin de l’année", "年内に"),
    ("deux fois par an", "半年ごとに"),
    ("à compter du 1er avril 2026", "令和8年4月1日以降"),
)
BAD = (
    ("Les dépenses de l’année précédente sont publiées.", "翌年の支出は、公表する。"),
    ("avant la fin de l’année", "月末までに"),
    ("Le bulletin est mensuel.", "会報は毎週発行する。"),
    ("à compter du 1er avril 2026", "2026年4月1日まで"),
    ("au second semestre", "上半期に"),
    ("il y a dix ans", "10年後"),
)
FAULT = Fault(
    code="T116",
    name="time-words-differ",
    severity=Severity.WARNING,
    message="«{first}» of «{first_language}» is another time than «{second}» of «{second_language}»",
    remedy="compare both texts, and mend the word that is wrong",
    why="The year before is not the year after: a wrong word moves a term as a wrong figure does.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in which words of time contradict one another."""
    return told(pair, FAULT, amounts=False)
