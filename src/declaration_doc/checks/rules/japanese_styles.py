"""One style a document: 〜である or 〜です・〜ます.

The style is that of most of its sentences; quoted words are left out. Where they are divided more evenly
than the threshold says, the document has no style of its own and nothing is reported. In a document that
says 〜ます, only 〜である and 〜だ are reported: an item of a list may end with a plain verb.
"""

from __future__ import annotations

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
    found = [(side, side.read(read)) for side in sides if (read := side.analysis.form.styles) is not None]
    every = [sentence for _, sentences in found for sentence in sentences]
    polite = sum(sentence.polite for sentence in every)
    customary = polite > len(every) - polite
    odd = [s for s in every if s.polite != customary and (s.firm or not customary)]
    if len(odd) > threshold * len(every) + 1:
        return
    for side, sentences in found:
        for sentence in sentences:
            if sentence in odd:
                yield _finding(side, sentence)


def _finding(side: Side, sentence: Sentence) -> Finding:
    return side.finding(
        FAULT, [sentence.span], found=around(side.text, sentence.span), style=STYLES[sentence.polite]
    )
