"""How freely a document is translated, told by how often its denials are turned round.

« La mer n'est jamais loin » is 海はいつもすぐそばに: a letter or a leaflet says so time and again, a statute never.
Where many denials nearby are not answered by denials, one more of them proves nothing; a word that the one text
denies and the other one states does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.polarity import balances
from declaration_doc.checks.rules import negations_added, negations_lost
from declaration_doc.model.finding import Finding, Severity

_NEARBY = 8
"""Pairs before and behind that tell the manner of a passage."""
_OFTEN = 3
"""Other pairs nearby whose denials are not answered, from which on a passage is translated freely."""
_COUNTED = {negations_lost.FAULT.code: True, negations_added.FAULT.code: False}
"""Rules that count denials, and whether it is the first text that denies."""
_MOST = 2 / 3
"""Share of the pairs nearby up to which that is so: where nearly all differ, they are wrong, and not free."""


def eased(bitext: Bitext, findings: Iterable[Finding]) -> Iterator[Finding]:
    """`findings` in their order; denials that were but counted are information where the manner is free."""
    found = [*findings]
    at = {pair.id: pair for pair in reversed(bitext.pairs)}
    turned = sorted(
        {at[each.segment].index for each in found if each.code in _COUNTED and each.segment in at}
    )
    for finding in found:
        pair = at.get(finding.segment or "") if finding.code in _COUNTED else None
        if (
            pair is None
            or finding.severity == Severity.INFO
            or not _is_free(pair.index, turned, len(bitext.pairs))
        ):
            yield finding
        else:
            yield finding if _is_proven(pair, finding) else replace(finding, severity=Severity.INFO)


def _is_free(index: int, turned: list[int], pairs: int) -> bool:
    first, last = max(0, index - _NEARBY), min(pairs - 1, index + _NEARBY)
    nearby = bisect_right(turned, last) - bisect_left(turned, first)
    return _OFTEN < nearby <= _MOST * (last - first + 1)


def _is_proven(pair: Pair, finding: Finding) -> bool:
    """Whether the finding shows a word that the one text denies and the other one states."""
    by_first = _COUNTED[finding.code]
    proven = any(
        each.sure and each.by_first is by_first
        for balance in pair.read(balances)
        for each in balance.differing
    )
    pair.forget()
    return proven
