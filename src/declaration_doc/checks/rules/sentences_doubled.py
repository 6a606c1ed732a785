"""A sentence that one text says twice, and the other once."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.gaps import shown as quoted
from declaration_doc.checks.units import sentences
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("Aujourd’hui plus que jamais. Aujourd’hui plus que jamais.", "今こそその時である。今こそその時である。"),
)
BAD = (
    (
        "Les parties coopèrent dans ce domaine.",
        "両当事者はこの分野で協力する。両当事者はこの分野で協力する。",
    ),
)
FAULT = Fault(
    code="T303",
    name="sentence-doubled",
    severity=Severity.ERROR,
    message="«{sentence}» stands twice in «{tag}»",
    remedy="delete one of the two",
    why="A sentence said twice is a slip of the copy, and may hide one that was overwritten.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_LEAST = 6
"""Characters of a sentence that is said twice by mistake; «Oui. Oui.» is style."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first sentence of either text that is said twice, where the other says none twice."""
    first, second = pair.read(_repeats)
    if (first is None) == (second is None):
        return
    side, repeat = (pair.first, first) if first is not None else (pair.second, second)
    spans = [repeat] if repeat is not None else []
    yield pair.finding(
        FAULT,
        spans if second is None else (),
        spans if first is None else (),
        at_first=second is None,
        sentence=quoted(side, spans),
        tag=side.language,
    )


def _repeats(pair: Pair) -> tuple[Span | None, Span | None]:
    return _repeat(pair.first), _repeat(pair.second)


def _repeat(side: Side) -> Span | None:
    """The second of two sentences that are the same; where no mark parts them, half of their run."""
    spans = sentences(side)
    seen: set[str] = set()
    for start, end in spans:
        sentence = side.text[start:end]
        if len(sentence) >= _LEAST and len(spans) > 1:
            if sentence in seen:
                return start, end
            seen.add(sentence)
        half = len(sentence) // 2
        if half >= 2 * _LEAST and sentence[:half].rstrip() == sentence[-half:].lstrip():
            return end - half, end
    return None
