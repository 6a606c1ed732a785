"""A translation that breaks off: too short for its original, and without the mark that ends that one."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.proportion import SHORT, usual, volume
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        "Les collectivités territoriales participantes renforcent leur coopération économique.",
        "参加自治体は、経済協力を強化する。",
    ),
    ("Conclusion de la conférence.", "会議の結論"),
)
BAD = (
    (
        "Les collectivités territoriales participantes renforcent leur coopération économique et culturelle "
        "dans le respect des objectifs de développement durable.",
        "参加自治体は、持続可能な開発",
    ),
)
FAULT = Fault(
    code="T304",
    name="text-truncated",
    severity=Severity.ERROR,
    message="the text breaks off behind «{ending}»: it is about {share} % as long as is usual",
    remedy="complete the text",
    why="A text that was cut when it was copied may still read like a sentence.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=1.3,
)
_FINAL = frozenset("。．.!?！？…:：;；")
_CLOSING = "」』)）］]»”\"'’ \u00a0\u202f\u3000"


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair one text of which breaks off."""
    ends = [side.text.rstrip(_CLOSING)[-1:] in _FINAL for side in pair.sides]
    if ends[0] == ends[1] or not all(side.text.strip() for side in pair.sides):
        return
    proportion = pair.bitext.read(usual)
    sizes = [volume(side) for side in pair.sides]
    if proportion is None or max(sizes) < 2 * SHORT:
        return
    deviation = proportion.deviation(*sizes)
    at_first = ends[1]
    if (deviation if at_first else -deviation) < pair.bitext.threshold(FAULT):
        return
    side = pair.first if at_first else pair.second
    if side.text.rstrip().endswith(tuple(_CLOSING)) and not side.text.rstrip(" \u3000").endswith("'"):
        return
    end = len(side.text.rstrip())
    share = 100 * 2.718281828 ** -abs(deviation * proportion.spread)
    span = [(max(0, end - 1), end)]
    yield pair.finding(
        FAULT,
        span if at_first else (),
        () if at_first else span,
        at_first=at_first,
        ending=side.text[:end][-10:],
        share=f"{share:.0f}",
    )
