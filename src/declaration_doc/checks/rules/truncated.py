"""A translation that breaks off: too short for its original, and without the mark that ends that one."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.proportion import SHORT, usual, volume
from declaration_doc.languages.lazy_pattern import lazy_pattern
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
        "Les collectivités participantes coopèrent dans le respect du développement durable.",
        "参加自治体は、持続可能",
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
_FINAL = frozenset("。．.!?！？…")
_LIST_FINAL = frozenset(":：;；,、")
"""Marks of an item or of an announcement, which the other language often leaves out."""
_NEAR = 6
"""Pairs before and behind in which a custom is looked for."""
_ENDS = _FINAL | _LIST_FINAL
_CRIES = frozenset("!?！？")
"""Marks that headings and slogans drop in another language."""
_CLOSING = "」』)）］]»”\"'’ \u00a0\u202f\u3000"
_LIST_THRESHOLD = 2.2
_labelled = lazy_pattern(r"[^.。、;:：\u3000]{1,40}(?:\s?[:：]|\u3000)(?=.)")
"""The beginning of a line of a form or a letter, which has no predicate: Copie : …, 写し送付先　…."""
_LONGEST_SIGNATURE = 40
_UNFINISHED_THRESHOLD = 0.2
"""Where the text ends in a particle or an article, which nothing ends in."""


def _is_custom(pair: Pair, at_first: bool) -> bool:
    """Whether another text near it ends without a mark where its original has one: lines of a notice."""
    for other in pair.bitext.pairs[max(0, pair.index - _NEAR) : pair.index + _NEAR + 1]:
        ends = [side.text.rstrip(_CLOSING)[-1:] for side in other.sides]
        if other is not pair and all(ends) and ends[at_first] in _FINAL and ends[not at_first] not in _ENDS:
            return True
    return False


def _are_labelled(pair: Pair) -> bool:
    """Whether both texts are a line of a form: a label, and what is entered there."""
    return all(_labelled.match(side.text) for side in pair.sides)


def _is_signed(text: str) -> bool:
    """Whether a text ends with who signs it, apart by a wide space and not as a sentence: 敬白　市長　坂井冬子."""
    last = max(map(text.rfind, _FINAL))
    return 0 <= last < text.find("\u3000", last + 1) and len(text) - last <= _LONGEST_SIGNATURE


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair one text of which breaks off."""
    ends = [side.text.rstrip(_CLOSING)[-1:] for side in pair.sides]
    marked = [end in _FINAL or end in _LIST_FINAL for end in ends]
    if marked[0] == marked[1] or not all(ends):
        return
    at_first = marked[1]
    side = pair.first if at_first else pair.second
    text = side.text.rstrip()
    proportion = pair.bitext.read(usual)
    sizes = volume(pair.first), volume(pair.second)
    if proportion is None or max(sizes) < 2 * SHORT or text.endswith(tuple(_CLOSING)):
        return
    closed = side.analysis.closed
    if closed is not None and closed(text):
        return
    deviation = proportion.deviation(*sizes) * (1 if at_first else -1)
    least = pair.bitext.threshold(FAULT)
    function = side.analysis.unfinished
    if function is not None and ends[int(at_first)] in _FINAL and function(text):
        least = min(least, _UNFINISHED_THRESHOLD)
    elif (
        _is_custom(pair, at_first) or ends[int(at_first)] in _CRIES or _are_labelled(pair) or _is_signed(text)
    ):
        least = max(least, _LIST_THRESHOLD)
    if deviation < (least if ends[int(at_first)] in _FINAL else max(least, _LIST_THRESHOLD)):
        return
    spans = [(len(text) - 1, len(text))]
    yield pair.finding(
        FAULT,
        spans if at_first else (),
        () if at_first else spans,
        at_first=at_first,
        ending=text[-10:],
        share=f"{100 * exp(-deviation * proportion.spread):.0f}",
    )
