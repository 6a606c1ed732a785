"""Every fault of the grammar, in the format's own words: the tree is walked against the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from declaration_doc.formats.declaration.faults import grammar as faults
from declaration_doc.formats.declaration.faults.file import LONG_VALUE
from declaration_doc.formats.declaration.report import Report
from declaration_doc.formats.declaration.tree import NAMESPACE, Element, Node
from declaration_doc.formats.declaration.values import ID, ValueType
from declaration_doc.formats.declaration.vocabulary import VOCABULARY, ElementType, Slot
from declaration_doc.formats.declaration.words import meant, names, quoted
from declaration_doc.model.characters import XML_SPACE

MAX_VALUE = 8_192
"""Code points of an attribute's value: enough for the ids of a hundred signatories."""

_XINCLUDE = "{http://www.w3.org/2001/XInclude}"
_TO_A_TEXT = "put it into a <t> with its language, or make a comment of it: <!-- … -->"


def check_grammar(report: Report) -> None:
    """Report every fault of the grammar; an element that was never closed lacks nothing."""
    elements = report.outline.elements
    if elements and elements[0].name != "declaration":
        _report_root(report, elements[0])
    sound: set[tuple[object, ...]] = set()
    for index, element in enumerate(elements):
        kind = VOCABULARY.get(element.name)
        if kind is None:
            continue
        if element.attributes or kind.required or kind.ways:
            _check_attributes_once(report, index, element, kind, sound)
        children = element.children
        if children:
            if not kind.free or not _all_fit(children, kind.slot_of):
                _check_children(report, index, element, kind)
        elif element.end >= 0:
            _check_missing(report, index, kind, [0] * len(kind.slots))


def report_namespace(report: Report, namespace: str) -> None:
    """The root is named as ours but belongs to another namespace, or to none."""
    report.on(
        faults.OTHER_NAMESPACE,
        0,
        element="declaration",
        found=_namespace(namespace),
        remedy=f'write xmlns="{NAMESPACE}" on it',
    )


def _namespace(namespace: str) -> str:
    return f"the namespace {quoted(namespace)}" if namespace else "no namespace"


def _report_root(report: Report, root: Element) -> None:
    report.on(faults.OTHER_ROOT, 0, element=root.name.rpartition("}")[2])


# --- attributes ---------------------------------------------------------------------------------------


def _check_attributes_once(
    report: Report, index: int, element: Element, kind: ElementType, sound: set[tuple[object, ...]]
) -> None:
    """Attributes like those of an element that was found sound are: a text says the same names again."""
    if "xml:id" in kind.required:
        _check_attributes(report, index, element, kind)
        return
    written = (element.name, *element.attributes.items())
    if written not in sound:
        before = len(report.findings)
        _check_attributes(report, index, element, kind)
        if len(report.findings) == before:
            sound.add(written)


def _check_attributes(report: Report, index: int, element: Element, kind: ElementType) -> None:
    attributes = element.attributes
    for name, value in attributes.items():
        attribute = kind.attributes.get(name)
        if attribute is None:
            _report_unknown_attribute(report, index, kind, name)
        elif not attribute.type.accepts(value):
            _report_value(report, index, element.name, name, attribute.type)
        if len(value) > MAX_VALUE:
            report.on(
                LONG_VALUE, index, name, element=element.name, attribute=name,
                found=f"{len(value):,}", limit=f"{MAX_VALUE:,}",
            )  # fmt: skip
    if not kind.required <= attributes.keys():
        for name in kind.attributes:
            if name in kind.required and name not in attributes:
                _report_missing_attribute(report, index, kind, name)
    if kind.ways:
        _check_ways(report, index, element, kind)


def _report_unknown_attribute(report: Report, index: int, kind: ElementType, name: str) -> None:
    guess = meant(name.rpartition(":")[2], (key.rpartition(":")[2] for key in kind.attributes))
    full = next((key for key in kind.attributes if key.rpartition(":")[2] == guess), None)
    report.on(
        faults.UNKNOWN_ATTRIBUTE,
        index,
        name,
        element=kind.name,
        attribute=name,
        expected=names(kind.attributes) if kind.attributes else "no attribute",
        remedy=f"write «{full}», if that is meant, or delete it" if full else "delete it",
    )


def _report_value(report: Report, index: int, element: str, name: str, type_: ValueType) -> None:
    value = report.outline.elements[index].attributes[name]
    example = meant(value, type_.values) or type_.example
    report.on(
        faults.WRONG_VALUE,
        index,
        name,
        element=element,
        attribute=name,
        found=quoted(value)
        if len(value) <= (type_.longest or len(value))
        else f"{len(value)} characters long",
        expected=type_.expected,
        remedy=f'write it like {name}="{example}"',
    )


def _report_missing_attribute(report: Report, index: int, kind: ElementType, name: str) -> None:
    type_ = kind.attributes[name].type
    write = f'write it like <{kind.name} {name}="{type_.example}">'
    if type_ is ID and name == "xml:id":
        write += ", or run `declaration-doc fmt`, which proposes ids"
    report.on(
        faults.MISSING_ATTRIBUTE,
        index,
        element=kind.name,
        attribute=name,
        expected=type_.expected,
        remedy=write,
    )


def _check_ways(report: Report, index: int, element: Element, kind: ElementType) -> None:
    """Of several sets of attributes exactly one must be there, whole."""
    concerned = [name for way in kind.ways for name in way]
    there = [name for name in concerned if name in element.attributes]
    if tuple(there) in kind.ways:
        return
    expected = " or ".join(names(way, "and") for way in kind.ways)
    way = next((way for way in kind.ways if set(there) < set(way)), None)
    if way is None:
        report.on(
            faults.EXCLUDING_ATTRIBUTES, index, there[-1],
            element=kind.name, found=names(there, "and"), expected=f"either {expected}",
        )  # fmt: skip
        return
    lacking = [name for name in way if name not in there]
    example = kind.attributes[lacking[0]].type.example
    report.on(
        faults.MISSING_ATTRIBUTE, index, element=kind.name, attribute=lacking[0], expected=expected,
        remedy=f'write it like <{kind.name} {lacking[0]}="{example}">',
    )  # fmt: skip


# --- content ------------------------------------------------------------------------------------------


def _all_fit(children: Iterable[Node], names: Mapping[str, int]) -> bool:
    """Whether children of an element that holds any number of them, in any order, are all among `names`."""
    for child in children:
        if not isinstance(child, str) and (not isinstance(child, Element) or child.name not in names):
            return False
    return True


def _check_children(report: Report, index: int, element: Element, kind: ElementType) -> None:
    counts = [0] * len(kind.slots)
    reached = 0
    latest = ""
    for place, child in enumerate(element.children):
        if isinstance(child, str):
            if not kind.text and child.strip(XML_SPACE):
                _report_text(report, index, kind, place, child)
            continue
        if not isinstance(child, Element):
            continue
        slot = kind.slot_of.get(child.name)
        if slot is None:
            _report_child(report, index, kind, child)
            continue
        counts[slot] += 1
        if slot < reached:
            _report_order(report, index, kind, child, latest)
        elif counts[slot] > 1 and kind.slots[slot].most == 1:
            _report_repeated(report, index, kind, child)
        if slot >= reached:
            reached, latest = slot, child.name
    if element.end >= 0:
        _check_missing(report, index, kind, counts)


def _check_missing(report: Report, index: int, kind: ElementType, counts: list[int]) -> None:
    for slot, count in zip(kind.slots, counts, strict=True):
        if count < slot.least:
            report.on(
                faults.MISSING_ELEMENT,
                index,
                parent=kind.name,
                expected=names(slot.names),
                place=_place(kind, slot),
            )


def _place(kind: ElementType, slot: Slot) -> str:
    """Where in its parent a missing child belongs."""
    position = kind.slots.index(slot)
    if position:
        return f", behind {names(kind.slots[position - 1].names, 'and')}"
    return f", in front of {names(kind.slots[1].names, 'and')}" if len(kind.slots) > 1 else ""


def _context(report: Report, parent: int, child: Element) -> tuple[str | None, str | None]:
    segment, language = report.outline.context(parent)
    return child.id or segment, child.attributes.get("xml:lang") or language


def _report_child(report: Report, index: int, kind: ElementType, child: Element) -> None:
    """An element that has no place in its parent."""
    if child.name.startswith("{"):
        _report_foreign(report, index, child)
        return
    context = _context(report, index, child)
    expected = _allowed(kind.name)
    if child.name in VOCABULARY:
        report.add(
            faults.MISPLACED_ELEMENT, child.start, context,
            element=child.name, parent=kind.name, expected=expected, holders=_holders(child.name),
        )  # fmt: skip
        return
    guess = _guess(child.name, kind.name)
    report.add(
        faults.UNKNOWN_ELEMENT,
        child.start,
        context,
        element=child.name,
        parent=kind.name,
        expected=expected,
        remedy=f"write «{guess}», if that is meant" if guess else "take one of these, or delete its tags",
    )


@cache
def _guess(name: str, parent: str) -> str | None:
    return meant(name, VOCABULARY[parent].slot_of) or meant(name, VOCABULARY)


def _allowed(parent: str) -> str:
    kind = VOCABULARY[parent]
    inside = names(kind.slot_of)
    if kind.text:
        return f"text, {inside}" if kind.slot_of else "text alone"
    return inside


def _holders(name: str) -> str:
    return names(kind.name for kind in VOCABULARY.values() if name in kind.slot_of)


def _report_foreign(report: Report, index: int, element: Element) -> None:
    namespace, _, local = element.name[1:].rpartition("}")
    context = _context(report, index, element)
    if element.name.startswith(_XINCLUDE):
        report.add(faults.XINCLUDE, element.start, context, element=local)
        return
    known = local in VOCABULARY
    report.add(
        faults.OTHER_NAMESPACE,
        element.start,
        context,
        element=local,
        found=_namespace(namespace),
        remedy=f'write xmlns="{NAMESPACE}" on the root element' if known else "delete it",
    )


def _report_order(report: Report, index: int, kind: ElementType, child: Element, latest: str) -> None:
    order = ", ".join(_words(slot.names) for slot in kind.slots)
    report.add(
        faults.WRONG_ORDER, child.start, _context(report, index, child),
        element=child.name, before=latest, parent=kind.name, order=order,
    )  # fmt: skip


def _words(alternatives: Iterable[str]) -> str:
    return " | ".join(alternatives)


def _report_repeated(report: Report, index: int, kind: ElementType, child: Element) -> None:
    report.add(
        faults.REPEATED_ELEMENT, child.start, _context(report, index, child),
        element=child.name, parent=kind.name, limit=f"one «{child.name}»",
    )  # fmt: skip


def _report_text(report: Report, index: int, kind: ElementType, place: int, text: str) -> None:
    report.add(
        faults.MISPLACED_TEXT, report.text_offset(report.outline.elements[index], place),
        report.outline.context(index),
        parent=kind.name, found=quoted(text), expected=_allowed(kind.name),
        remedy="put the base into <rb> and its reading into <rt>" if kind.name == "ruby" else _TO_A_TEXT,
    )  # fmt: skip
