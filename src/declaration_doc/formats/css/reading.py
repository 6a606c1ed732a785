"""A style sheet read: the design tokens it sets, the faces it declares, the files it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import tinycss2

from declaration_doc.model.position import Position

Node: TypeAlias = Any
"""A node of tinycss2."""

_BOLD = {"normal": 400, "bold": 700}
_PRINTED = frozenset({"", "all", "print"})


@dataclass(frozen=True, slots=True)
class Address:
    """A file that a sheet names with `url()`."""

    value: str
    position: Position
    font: bool
    """Whether it is the source of a face; else it is an image."""


@dataclass(frozen=True, slots=True)
class Face:
    """An `@font-face`."""

    family: str
    weight: int
    italic: bool
    address: str


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """What a sheet says, apart from its rules."""

    tokens: Mapping[str, str]
    """Custom properties that hold for the whole page, set on `:root` for print, by name with its dashes."""
    faces: tuple[Face, ...]
    addresses: tuple[Address, ...]
    imports: tuple[Position, ...]
    """Where it has an `@import`."""
    errors: tuple[tuple[Position, str], ...]
    """Where it is no CSS, and why."""


def parse(text: str) -> Stylesheet:
    """The sheet `text`; whatever cannot be read is among its errors."""
    rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    nodes = list(_walk(rules, in_face=False))
    return Stylesheet(
        tokens=dict(_tokens(rules)),
        faces=tuple(filter(None, map(_face, _at_rules(rules, "font-face")))),
        addresses=tuple(address for node, in_face in nodes if (address := _address(node, in_face))),
        imports=tuple(place(node) for node, _ in nodes if _is_at_rule(node, "import")),
        errors=tuple((place(node), node.message) for node, _ in nodes if node.type == "error"),
    )


def families(value: str) -> tuple[str, ...]:
    """The families that a value of `font-family` lists."""
    return tuple(name.strip().strip("\"'") for name in value.split(",") if name.strip())


def place(node: Node) -> Position:
    """Where a node begins."""
    return Position(node.source_line, node.source_column)


def _walk(nodes: Iterable[Node], *, in_face: bool) -> Iterator[tuple[Node, bool]]:
    """Every node, and whether it stands in an `@font-face`."""
    for node in nodes:
        yield node, in_face
        face = in_face or _is_at_rule(node, "font-face")
        for part in ("prelude", "content", "arguments"):
            yield from _walk(getattr(node, part, None) or (), in_face=face)


def _is_at_rule(node: Node, name: str) -> bool:
    return bool(node.type == "at-rule" and node.lower_at_keyword == name)


def _at_rules(rules: Iterable[Node], name: str) -> Iterator[Node]:
    return (rule for rule in _printed(rules) if _is_at_rule(rule, name))


def _printed(rules: Iterable[Node]) -> Iterator[Node]:
    """The rules that hold in print, also those inside `@media print`."""
    for rule in rules:
        if _is_at_rule(rule, "media"):
            if tinycss2.serialize(rule.prelude).strip().lower() in _PRINTED:
                yield from _printed(tinycss2.parse_rule_list(rule.content or (), True, True))
        else:
            yield rule


def _tokens(rules: Iterable[Node]) -> Iterator[tuple[str, str]]:
    for rule in _printed(rules):
        if rule.type == "qualified-rule" and tinycss2.serialize(rule.prelude).strip() in (":root", "html"):
            for declaration in _declarations(rule):
                if declaration.name.startswith("--"):
                    yield declaration.name, tinycss2.serialize(declaration.value).strip()


def _declarations(rule: Node) -> Iterator[Node]:
    content = tinycss2.parse_blocks_contents(rule.content or (), skip_comments=True, skip_whitespace=True)
    return (node for node in content if node.type == "declaration")


def _face(rule: Node) -> Face | None:
    values = {each.lower_name: each.value for each in _declarations(rule)}
    address = next(filter(None, (_address(node, True) for node in values.get("src", ()))), None)
    if address is None or "font-family" not in values:
        return None
    said = {name: tinycss2.serialize(value).strip().lower() for name, value in values.items()}
    weight = said.get("font-weight", "normal")
    return Face(
        family=families(tinycss2.serialize(values["font-family"]))[0],
        weight=_BOLD.get(weight) or (int(weight) if weight.isdigit() else _BOLD["normal"]),
        italic=said.get("font-style", "normal") != "normal",
        address=address.value,
    )


def _address(node: Node, in_face: bool) -> Address | None:
    """The file that a token or function names."""
    if node.type == "url":
        return Address(node.value, place(node), in_face)
    if node.type == "function" and node.lower_name in ("url", "src", "image-set", "image"):
        inner = next((each for each in node.arguments if each.type == "string"), None)
        return Address(inner.value, place(node), in_face) if inner else None
    return None
