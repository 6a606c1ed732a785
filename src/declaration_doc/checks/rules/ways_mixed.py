"""One way of writing a document: one comma, one width of brackets and of digits, one apostrophe.

What a document does nearly always is its custom; the few places that do otherwise are reported, most of
them for information. Digits may be of full width where they stand alone and of half width where they do
not. The threshold is the largest share that a departure from the custom may have.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.minority import custom
from declaration_doc.checks.slips import around
from declaration_doc.languages.custom import Choice
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = ((("", "第７回会議は、2022年に、技術、組織及び社会、教育、文化を論じた。"),),)
BAD = ((("", "会議は、技術、組織、社会、教育、文化、観光，産業を論じた。"),),)
FAULT = Fault(
    code="P202",
    name="ways-mixed",
    severity=Severity.INFO,
    message="{between}: «{way}» in «{found}», elsewhere in this document «{custom}»",
    remedy="write it as elsewhere: «{custom}»",
    why="Two ways of writing one thing show that a text was put together from several, and hinder a search.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.15,
)
_SET_BY_EDITIONS = frozenset(("apostrophe", "quotation marks"))
"""What editions of a declaration set in one way, however it is stored."""
_GRAVE = frozenset(("comma", "full stop"))
"""What no document writes in two ways on purpose."""


class _Ways:
    """How often each way of writing one thing stands in a document, and in which texts.

    Not the places: a long document has millions, of which only those that depart from its custom matter.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.texts: dict[str, list[int]] = {}
        """Way → numbers of the texts that have it, in order."""

    def add(self, way: str, number: int) -> None:
        """Count one place of a text."""
        self.counts[way] += 1
        texts = self.texts.setdefault(way, [])
        if not texts or texts[-1] != number:
            texts.append(number)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each text and departure from the custom, at the first place."""
    for which in (0, 1):
        sides = [side for pair in bitext.pairs if (side := pair.sides[which]).text]
        chosen: dict[str, _Ways] = defaultdict(_Ways)
        for number, side in enumerate(sides):
            for choice in _choices(side):
                chosen[choice.between].add(choice.way, number)
        for between, ways in chosen.items():
            usual = custom(ways.counts, bitext.threshold(FAULT))
            if usual is not None:
                numbers = {n for way, texts in ways.texts.items() if way != usual for n in texts}
                yield from _report(between, usual, [sides[number] for number in sorted(numbers)])


def _choices(side: Side) -> Iterator[Choice]:
    """What the text chooses; asked anew where it matters, as to keep it would fill the memory."""
    read = side.analysis.form.choices
    for choice in read(side.text) if read else ():
        if not (side.kind and choice.between in _SET_BY_EDITIONS):
            yield choice


def _report(between: str, usual: str, sides: Sequence[Side]) -> Iterator[Finding]:
    for side in sides:
        first: dict[str, Choice] = {}
        for choice in _choices(side):
            if choice.between == between and choice.way != usual:
                first.setdefault(choice.way, choice)
        yield from (_finding(side, choice, usual) for choice in first.values())


def _finding(side: Side, choice: Choice, usual: str) -> Finding:
    return side.finding(
        FAULT,
        [choice.span],
        severity=Severity.WARNING if choice.between in _GRAVE else None,
        between=choice.between,
        way=choice.way,
        custom=usual,
        found=around(side.text, choice.span),
    )
