"""Reading a source: bytes → tree → declaration, and every fault on the way as a finding."""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from declaration_doc.formats.declaration.admitting import Admitted, admit
from declaration_doc.formats.declaration.characters import check_characters
from declaration_doc.formats.declaration.constructing import Known, construct
from declaration_doc.formats.declaration.faults import GRAMMAR_FAULTS
from declaration_doc.formats.declaration.faults import file as faults
from declaration_doc.formats.declaration.grammar import check_grammar, report_namespace
from declaration_doc.formats.declaration.meaning import check_meaning
from declaration_doc.formats.declaration.parsing import (
    MAX_DEPTH,
    MAX_ELEMENTS,
    DoctypeSeen,
    TooDeep,
    TooManyElements,
    TreeBuilder,
)
from declaration_doc.formats.declaration.report import Report, TooManyFindings
from declaration_doc.formats.declaration.tree import NAMESPACE, Element, Instruction, Root
from declaration_doc.formats.declaration.wellformed import report_ill_formed
from declaration_doc.memory import collector_at_rest
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding, in_order

_GRAMMAR = frozenset(fault.code for fault in GRAMMAR_FAULTS)
_KNOWN_INSTRUCTION = "xml-model"


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read of a source."""

    tree: Element | None
    """None where it could not be read to its end as UTF-8 and XML, or not be trusted."""
    declaration: Declaration | None
    """There wherever the tree conforms to the grammar, also with faults of meaning."""
    findings: tuple[Finding, ...]
    """In the order of their places."""


def parse(data: bytes, path: str = "", known: Known | None = None) -> Parsed:
    """Read a source; every fault of it is a finding, whatever the bytes are.

    `path`: the file as the user named it, for the findings. `known`: one dictionary, empty at first, for
    several revisions of a source, so that texts written in the same bytes are made once.
    """
    report = Report(path)
    tree = declaration = None
    with collector_at_rest():
        try:
            admitted = admit(data, report)
            if admitted:
                tree = _read(admitted, report)
            if tree and not any(finding.code in _GRAMMAR for finding in report.findings):
                declaration = construct(tree, report.places, known)
        except TooManyFindings:
            tree = None
    return Parsed(tree, declaration, in_order(report.findings))


def _read(admitted: Admitted, report: Report) -> Root | None:
    """The tree, where the whole file could be read as it stands."""
    report.read(admitted.data)
    builder = TreeBuilder()
    report.outline = builder.outline
    complete = _feed(builder, report)
    report.locate()
    ours = builder.namespace == NAMESPACE
    if not ours:
        report_namespace(report, builder.namespace)
    _check_instructions(report, builder)
    check_grammar(report)
    if complete and ours:
        check_meaning(report)
    _check_characters(report)
    return builder.root if complete and ours and admitted.whole else None


def _feed(builder: TreeBuilder, report: Report) -> bool:
    """Read to the end; False where that was not possible, which is reported."""
    try:
        builder.feed(report.data)
    except DoctypeSeen:
        report.add(faults.DOCTYPE, report.data.rfind(b"<!DOCTYPE", 0, builder.offset + len(b"<!DOCTYPE")))
    except TooDeep:
        _report_limit(report, faults.TOO_DEEP, MAX_DEPTH)
    except TooManyElements:
        _report_limit(report, faults.TOO_MANY_ELEMENTS, MAX_ELEMENTS)
    except expat.ExpatError as error:
        report_ill_formed(error, builder, report)
    else:
        return True
    return False


def _report_limit(report: Report, fault: Fault, limit: int) -> None:
    last = len(report.outline.elements) - 1
    report.on(fault, last, limit=f"{limit:,}")


def _check_instructions(report: Report, builder: TreeBuilder) -> None:
    prolog = builder.root.prolog if builder.root else []
    known = {
        id(node) for node in prolog if isinstance(node, Instruction) and node.target == _KNOWN_INSTRUCTION
    }
    for node in report.outline.instructions:
        if id(node) in known:
            continue
        late = node.target == _KNOWN_INSTRUCTION
        report.add(
            faults.INSTRUCTION,
            node.start,
            report.outline.context(report.outline.at(node.start)),
            target=node.target,
            found="stands behind the beginning of the root element" if late else "is not known here",
        )


def _check_characters(report: Report) -> None:
    text = report.data.decode().replace("\r\n", "\n").replace("\r", "\n")
    for fault, place, arguments in check_characters(text):
        index = report.outline.at(report.places.offset(place))
        report.add(fault, place, report.outline.context(index), **arguments)
