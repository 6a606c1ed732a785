"""A translation that is far longer or shorter than is usual in its document.

The proportion is that of the document (median and median absolute deviation), so that laws and manuals are
each judged by their own; Japanese is measured by its scripts, as a kanji says more than a kana.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.proportion import SHORT, usual, volume
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        "Les villes renforcent leurs échanges culturels et économiques.",
        "両市は文化交流及び経済交流を強化する。",
    ),
)
BAD = (
    (
        (
            "Les villes renforcent leurs échanges culturels et économiques, avec le soutien de leurs habitants, "
            "des entreprises et des universités de la région, dans le cadre du développement durable."
        ),
        "両市は交流を強化する。",
    ),
)
FAULT = Fault(
    code="T305",
    name="length-unusual",
    severity=Severity.WARNING,
    message="the text in «{tag}» is {share} % as long as is usual in this document",
    remedy="see whether something is missing, or was added",
    why="Much too short or too long a text has lost or gained something.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=3.5,
)
_LEAST = 3 * SHORT
"""Letters of the longer text below which the proportion says too little."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair whose proportion is more spreads away than the threshold."""
    if not all(side.text.strip() for side in pair.sides):
        return
    proportion = pair.bitext.read(usual)
    sizes = volume(pair.first), volume(pair.second)
    if proportion is None or max(sizes) < _LEAST:
        return
    deviation = proportion.deviation(*sizes)
    if abs(deviation) >= pair.bitext.threshold(FAULT):
        share = 100 * exp(deviation * proportion.spread)
        yield pair.finding(FAULT, tag=pair.second.language, share=f"{share:.0f}")
