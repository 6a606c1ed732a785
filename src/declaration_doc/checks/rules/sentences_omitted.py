"""A sentence of the first text that nothing in the translation answers.

Sentences are aligned by what they have in common: words of the core lexicon and of the glossary, names and
figures, length. A sentence merged with its neighbour, or divided, is no fault. Weaker evidence is given as
information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.gaps import gaps
from declaration_doc.checks.gaps import shown as quoted
from declaration_doc.checks.values import compared
from declaration_doc.languages.quantity import Quantity
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    (
        "Les villes ont signé l’accord en 2008. Elles le renouvellent aujourd’hui.",
        "両市は2008年に協定に署名し、本日これを更新する。",
    ),
)
BAD = (
    (
        (
            "Les villes ont signé un accord en 2008. Les entreprises et les universités de la région participent "
            "aux échanges économiques et culturels depuis plusieurs années."
        ),
        "両市は2008年に協定に署名した。",
    ),
)
FAULT = Fault(
    code="T301",
    name="sentence-omitted",
    severity=Severity.ERROR,
    message="nothing in «{tag}» answers the sentence «{sentence}»",
    remedy="translate the sentence, or mark the pair as reviewed if it is said elsewhere",
    why="A sentence that only one language has was agreed on by one side only.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=1.0,
)
_SHORTER = -1.0
"""Spreads by which the translation is too short where a sentence is missing."""
_BEYOND_DOUBT = 5.0
"""Evidence that needs no length beside it."""


_REMARK = 17
"""Characters of a sentence that is no more than a remark."""


def _is_counted(pair: Pair, sentence: Span) -> bool:
    """Whether numbers of the sentence stand in the other text, and none of them is missing there: it was merged."""
    numbers = compared(pair)
    said = [
        each for each, other in numbers.matched if each.weight and other.weight and _within(each, sentence)
    ]
    return bool(said) and not any(_within(each, sentence) for each in numbers.first)


def _within(number: Quantity, span: Span) -> bool:
    return span[0] <= number.span[0] < span[1]


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each pair of which a sentence is not answered."""
    found = pair.read(gaps)
    if found.first and not all(_is_counted(pair, span) for span in found.first):
        sure = found.evidence > _BEYOND_DOUBT or (
            found.deviation < _SHORTER and found.evidence > pair.bitext.threshold(FAULT)
        )
        if not sure and all(end - start < _REMARK for start, end in found.first):
            return  # «Complet.»: a word of another sentence
        yield pair.finding(
            FAULT,
            found.first,
            severity=None if sure else Severity.INFO,
            sentence=quoted(pair.first, found.first),
            tag=pair.second.language,
        )
