"""Numbers typed in the source against those that the order of the blocks gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from declaration_doc.model.block import Block
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.numbering.computing import number

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

NUMBER_FAULTS: tuple[Fault, ...] = (OUT_OF_ORDER, UNUSED)
"""Every kind of finding that the numbers of a declaration can give."""


def check_numbers(declaration: Declaration) -> tuple[Finding, ...]:
    """Findings on the numbers typed in `declaration`, in document order."""
    return tuple(_findings(declaration))


def _findings(declaration: Declaration) -> Iterator[Finding]:
    computed = number(declaration).computed
    for block in declaration.blocks():
        expected = computed.get(block.id)
        if block.number is None or block.number == expected:
            continue
        if expected is None:
            yield _finding(UNUSED, block, {})
        else:
            yield _finding(OUT_OF_ORDER, block, {"expected": str(expected)})


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
