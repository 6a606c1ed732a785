"""A word translated by its opposite: «gratuit» by 有料, «participants» by 非参加者.

The pairs of opposites stand in `lexicons/opposites.*.tsv`. Silent where the sentence denies: «n'augmente pas»
may well be 減る.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.contraries import Contrary, contraries
from declaration_doc.checks.examples import shown
from declaration_doc.checks.prefixes import turned_by_prefix
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("gratuité des évènements", "行事の無料化"),
    ("participantes et participants", "参加者"),
    ("Le nombre d’habitants n’augmente pas.", "人口は減少している。"),
)
BAD = (
    ("gratuité des évènements", "行事の有料化"),
    ("participantes et participants", "非参加者"),
)
FAULT = Fault(
    code="T205",
    name="opposite-said",
    severity=Severity.WARNING,
    message="«{first}» is answered by its opposite, «{second}»",
    remedy="compare both texts, and take the word that says the same",
    why="An opposite reads as smoothly as the right word.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_EXCEPTIONS = frozenset(("except", "proviso", "limit"))
"""Forms of negations that make an exception, or leave nothing but one."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each such word; information where both texts make an exception, which has its own word."""
    for found in _apart((*contraries(pair), *turned_by_prefix(pair))):
        yield pair.finding(
            FAULT,
            [found.first],
            [found.second],
            severity=Severity.INFO if all(map(_excepts, pair.sides)) else None,
            first=pair.first.text[slice(*found.first)],
            second=pair.second.text[slice(*found.second)],
        )


def _excepts(side: Side) -> bool:
    """Whether the text makes an exception: « ouvert sauf le 1er janvier », 休業は1月1日のみ."""
    read = side.analysis.negations
    return read is not None and any(each.form in _EXCEPTIONS for each in side.read(read))


def _apart(found: Sequence[Contrary]) -> Iterator[Contrary]:
    """Of those that lie over one another in the second text, the first."""
    told: list[Contrary] = []
    for each in found:
        start, end = each.second
        if all(end <= other.second[0] or other.second[1] <= start for other in told):
            told.append(each)
            yield each
