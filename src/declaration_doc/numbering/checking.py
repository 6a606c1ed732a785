"""Numbers typed in the source against those that the order of the blocks gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from declaration_doc.languages import language
from declaration_doc.model.block import Block, Kind, segments_of
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text
from declaration_doc.numbering.computing import Numbers, number

OUT_OF_ORDER = Fault(
    code="S120",
    name="number-out-of-order",
    severity=Severity.ERROR,
    message="«{element}» «{id}» bears the number {found}; expected {expected}, by the order of the blocks",
    remedy="put the blocks in order, write {expected}, or leave the number out: it is then computed",
    why="A number is what readers cite; two blocks with one number, or a number that no block has, "
    "make a citation point nowhere.",
    good='<resolution xml:id="r-policy" number="1">…</resolution>\n'
    '<resolution xml:id="r-exchange" number="2">…</resolution>',
    bad='<resolution xml:id="r-policy" number="1">…</resolution>\n'
    '<resolution xml:id="r-exchange" number="3">…</resolution>',
)

UNUSED = Fault(
    code="S121",
    name="number-not-printed",
    severity=Severity.ERROR,
    message="«{element}» «{id}» bears the number {found}; expected none, since nothing is "
    "numbered where it stands",
    remedy='leave the number out, or number the blocks: marker="number" on the list, no numbered="no"',
    why="The number would be lost: no edition prints it.",
    good='<list xml:id="steps" marker="number"><item xml:id="step-study" number="1">…</item></list>',
    bad='<list xml:id="steps" marker="bullet"><item xml:id="step-study" number="1">…</item></list>',
)

IN_THE_TEXT = Fault(
    code="S122",
    name="number-in-text",
    severity=Severity.WARNING,
    message="the text begins with «{found}», and every edition prints the number of «{id}» before it",
    remedy='take the number out of the text, or the block out of the numbering: numbered="no"',
    why="The number would be printed twice: «1. 1. …».",
    good='<resolution xml:id="r-policy">\n  <s xml:id="r-policy-1"><t xml:lang="fr">Les villes…</t></s>',
    bad='<resolution xml:id="r-policy">\n  <s xml:id="r-policy-1"><t xml:lang="fr">1. Les villes…</t></s>',
)

NUMBER_FAULTS: tuple[Fault, ...] = (OUT_OF_ORDER, UNUSED, IN_THE_TEXT)
"""Every kind of finding that the numbers of a declaration can give."""


_NUMBERED = re.compile(r"[(（]?(?P<digits>\d{1,3})(?:[.)．）、](?!\d)|\u3000)\s*")
"""A number at the start of a text that is none of its words: «14 villes» is not one."""
_ORDINAL = "(?:er|re)?"
"""What may be typed behind a figure: Article 1er."""


def check_numbers(declaration: Declaration) -> tuple[Finding, ...]:
    """Findings on the numbers typed in `declaration`, in document order."""
    numbers = number(declaration)
    return (*_findings(declaration, numbers), *_doubled(declaration, numbers))


def _findings(declaration: Declaration, numbers: Numbers) -> Iterator[Finding]:
    for block in declaration.blocks():
        expected = numbers.computed.get(block.id)
        if block.number is None or block.number == expected:
            continue
        if expected is None:
            yield _finding(UNUSED, block, {})
        else:
            yield _finding(OUT_OF_ORDER, block, {"expected": str(expected)})


def _doubled(declaration: Declaration, numbers: Numbers) -> Iterator[Finding]:
    """Texts that begin with the number that is printed before them."""
    for block in declaration.blocks():
        value = numbers.of(block.id)
        first = next(segments_of([block]), None)
        if value is None or first is None:
            continue
        for rendering in first.texts:
            if not isinstance(rendering, Text):
                continue
            labels = _worded_labels(rendering.language, block.kind, value, numbers.depth(block.id))
            if found := _opening_number(plain(rendering.nodes), value, labels):
                yield IN_THE_TEXT.finding(
                    position=rendering.position,
                    segment=first.id,
                    language=rendering.language,
                    id=block.id,
                    found=found,
                )


def _opening_number(text: str, value: int, labels: Iterable[str]) -> str | None:
    """The words at the start of `text` that number it: «1.», «(1)», «１　», or a label of its language."""
    if match := _NUMBERED.match(text):
        return match[0].strip() if int(match["digits"]) == value else None
    for label in labels:
        words = r"\s*".join(map(re.escape, label.split()))
        if match := re.match(rf"{words}{_ORDINAL}(?!\w)", text):
            return match[0]
    return None


def _worded_labels(tag: str, kind: Kind, value: int, depth: int) -> tuple[str, ...]:
    """The number of a block where its language puts it in words, 第1条; none where it is a figure, 1.

    The first number has a word of its own in some languages, and is typed in figures too: Article premier,
    Article 1.
    """
    if not _is_worded(tag, kind, depth):
        return ()
    label = language(tag).number_label
    return label(kind, value, depth), label(kind, 2, depth).replace("2", str(value))


@cache
def _is_worded(tag: str, kind: Kind, depth: int) -> bool:
    return not language(tag).number_label(kind, 2, depth).strip("().（）．　 ").isdecimal()


def _finding(fault: Fault, block: Block, arguments: Mapping[str, str]) -> Finding:
    return fault.finding(
        position=block.position,
        segment=block.id,
        severity=None,
        passages=(),
        element=block.kind.value,
        id=block.id,
        found=str(block.number),
        **arguments,
    )
