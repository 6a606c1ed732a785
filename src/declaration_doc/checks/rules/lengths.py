"""A translation that is far longer or shorter than is usual in its document.

The proportion is that of the document (median and median absolute deviation), so that laws and manuals are
each judged by their own; Japanese is measured by its scripts, as a kanji says more than a kana.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.courtesy import is_courtesy
from declaration_doc.checks.examples import shown
from declaration_doc.checks.proportion import SHORT, usual, volume
from declaration_doc.checks.rules import (
    language_wrong,
    sentences_added,
    sentences_doubled,
    sentences_omitted,
    truncated,
    untranslated,
)
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
    threshold=4.0,
)
_CAUSES = (sentences_omitted, sentences_added, sentences_doubled, truncated, untranslated, language_wrong)
"""Rules that say why a text is too long or too short: it need not be said twice."""
_DOUBT = 3.0
"""Spreads from which a length is worth a look."""
_LEAST = 4 * SHORT
_SURE = 5 * SHORT
"""Letters of the longer text below which the proportion says too little, and of the first one for a warning."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair whose proportion is more spreads away than the threshold."""
    proportion = pair.bitext.read(usual)
    sizes = volume(pair.first), volume(pair.second)
    if proportion is None or max(sizes) < _LEAST or (sizes[0] < sizes[1] and sizes[0] < _LEAST):
        return
    deviation = proportion.deviation(*sizes)
    if (
        abs(deviation) < _DOUBT
        or not all(side.text.strip() for side in pair.sides)
        or is_courtesy(pair)
        or any(finding for rule in _CAUSES for finding in rule.check(pair))
    ):
        return
    sure = abs(deviation) >= pair.bitext.threshold(FAULT) and sizes[0] >= _SURE
    yield pair.finding(
        FAULT,
        severity=None if sure else Severity.INFO,
        tag=pair.second.language,
        share=f"{100 * exp(deviation * proportion.spread):.0f}",
    )
