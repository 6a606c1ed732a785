"""One style a document: 〜である or 〜です・〜ます.

The style is that of most of its sentences; quoted words are left out. Where they are divided more evenly
than the threshold says, the document has no style of its own and nothing is reported. In a document that
says 〜ます, only 〜である and 〜だ are reported: an item of a list may end with a plain verb.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import around
from declaration_doc.languages.register import Sentence
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (("", "これは憲章である。"), ("", "参加者は、宣言を採択する。"), ("", "町長は「賛成です。」と述べた。")),
)
BAD = (
    (
        ("", "これは憲章である。"),
        ("", "参加者は、宣言を採択する。"),
        ("", "会議は成功した。次回も開催します。"),
    ),
)
FAULT = Fault(
    code="P209",
    name="styles-mixed",
    severity=Severity.WARNING,
    message="«{found}» is in the {style} style, and the document in the other",
    remedy="end the sentence like the others",
    why="A document in two styles reads as if two hands had written it; a declaration says 〜である.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.2,
)
STYLES = {True: "です・ます", False: "である"}


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each sentence in the other style."""
    for number in (0, 1):
        yield from _check([pair.sides[number] for pair in bitext.pairs], bitext.threshold(FAULT))


def _check(sides: list[Side], threshold: float) -> Iterator[Finding]:
    counts: Counter[tuple[bool, bool]] = Counter()
    """Sentences by (polite, firm)."""
    having: dict[bool, list[Side]] = {True: [], False: []}
    """The texts that have a style; not the places, of which a long document has too many."""
    for side in sides:
        found = [(sentence.polite, sentence.firm) for sentence in _styles(side)]
        for each in found:
            counts[each] += 1
        for style in {polite for polite, _ in found}:
            having[style].append(side)
    polite = counts[True, True] + counts[True, False]
    customary = 2 * polite > counts.total()
    odd = counts[not customary, True] + (0 if customary else counts[True, False])
    if odd > threshold * counts.total() + 1:
        return
    for side in having[not customary]:
        for sentence in _styles(side):
            if sentence.polite != customary and (sentence.firm or not customary):
                yield _finding(side, sentence)


def _styles(side: Side) -> tuple[Sentence, ...]:
    read = side.analysis.form.styles
    return read(side.text) if read is not None else ()


def _finding(side: Side, sentence: Sentence) -> Finding:
    return side.finding(
        FAULT, [sentence.span], found=around(side.text, sentence.span), style=STYLES[sentence.polite]
    )
