"""YAML in its plainest form, read line by line: what we write, and what most people do.

PyYAML takes a third of the time of a whole `check` for a glossary. Files that keep to `key: value` lines,
`- ` items, plain or single-quoted texts, and `[…]` or `{…}` within a line are read here instead; on meeting
anything else, a fault included, this reader gives up and the general one takes over. Whatever it does read,
it reads as the general one does, places included: a test holds that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from declaration_doc.formats.yaml_nodes import Fields, Items, Node, Scalar
from declaration_doc.model.position import Position

_MAX_DEPTH = 6
"""Levels of blocks."""
_MAX_FLOW = 5
"""Levels of brackets within a line; with those of the blocks no more than the general reader allows."""
_KEY = r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}"
_line = re.compile(rf"( *)(- +)?(?:({_KEY}):(?:( +)(.+))?|(.+))")
"""Indentation, dash, then key, gap and value; or a value alone."""
_quoted = re.compile(r"'(?:[^']|'')*'")
_plain = re.compile(r"[^\W_](?:[^:#]|:(?=\S)|(?<=\S)#)*")
"""A text without marks around it, to the end of the line (YAML 1.1, 9.1.3)."""
_plain_in_flow = re.compile(r"[^\W_](?:[^:#,?\[\]{}]|:(?=[^\s,?\[\]{}])|(?<=\S)#)*")
"""The same between brackets."""
_key_in_flow = re.compile(rf"({_KEY}):( +)")
_odd = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""Characters that YAML refuses, or takes for line breaks: the general reader knows which."""


class _NotPlain(Exception):
    """The text is not in the plain form."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that says something."""

    number: int
    start: int
    """Column of its dash or, without one, of what it says."""
    column: int
    """Column of its key or value."""
    key: str | None
    value: str
    value_column: int


def read_plain(text: str, max_nodes: int) -> Node | None:
    """The tree of `text`; None where it is not in the plain form, or has more than `max_nodes` values."""
    if _odd.search(text):
        return None
    try:
        lines = _lines(text)
        # A line gives three values at most, and one more for each comma.
        if not lines or 3 * len(lines) + 2 * text.count(",") > max_nodes:
            return None
        return _Reader(lines).read()
    except _NotPlain:
        return None


def _lines(text: str) -> list[_Line]:
    lines = []
    for number, raw in enumerate(text.split("\n"), 1):
        said = raw.rstrip(" ")
        if not said or said.lstrip(" ").startswith("#"):
            continue
        found = _line.fullmatch(said)
        if found is None:
            raise _NotPlain
        indent, dash, key, gap, value, alone = found.groups()
        start = len(indent) + 1
        column = start + len(dash or "")
        if alone is not None and dash is None:
            raise _NotPlain
        after = column + len(key) + 1 + len(gap or "") if key is not None else column
        lines.append(_Line(number, start, column, key, value or alone or "", after))
    return lines


class _Reader:
    """Builds the tree of lines; each block ends where a line stands further to the left."""

    def __init__(self, lines: list[_Line]) -> None:
        self._lines = lines
        self._at = 0

    def read(self) -> Node:
        """The whole tree; raises _NotPlain where a line fits nowhere."""
        root = self._block(1)
        if self._at < len(self._lines):
            raise _NotPlain
        return root

    def _block(self, depth: int) -> Node:
        line = self._lines[self._at]
        if depth > _MAX_DEPTH:
            raise _NotPlain
        return self._mapping(depth) if line.start == line.column else self._sequence(depth)

    def _sequence(self, depth: int) -> Items:
        first = self._lines[self._at]
        nodes: list[Node] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.start != first.start or line.start == line.column:
                break
            if line.key is None:
                self._at += 1
                nodes.append(_value(line))
            else:
                nodes.append(self._mapping(depth + 1))
        return Items(tuple(nodes), Position(first.number, first.start))

    def _mapping(self, depth: int) -> Fields:
        first = self._lines[self._at]
        entries: dict[str, tuple[Scalar, Node]] = {}
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.column != first.column or (line is not first and line.start != line.column):
                break
            if line.key is None or line.key in entries:
                raise _NotPlain
            self._at += 1
            place = Position(line.number, line.column)
            node = _value(line) if line.value else self._below(line, depth)
            entries[line.key] = (Scalar(line.key, place, plain=True), node)
        return Fields(entries, Position(first.number, first.column))

    def _below(self, line: _Line, depth: int) -> Node:
        """The block below a key without a value beside it."""
        if self._at == len(self._lines) or self._lines[self._at].start <= line.column:
            raise _NotPlain
        return self._block(depth + 1)


def _value(line: _Line) -> Node:
    """The value beside a key or a dash."""
    text = line.value
    place = Position(line.number, line.value_column)
    if text[0] == "'" and _quoted.fullmatch(text):
        return Scalar(text[1:-1].replace("''", "'"), place)
    if text[0] in "[{":
        node, end = _flow(text, 0, place, 1)
        if end == len(text):
            return node
    elif _plain.fullmatch(text):
        return Scalar(text, place, plain=True)
    raise _NotPlain


def _flow(text: str, at: int, origin: Position, depth: int) -> tuple[Node, int]:
    """The value that begins at `at` between brackets, and where it ends; `origin` is the place of `text`."""
    place = Position(origin.line, origin.column + at)
    if depth > _MAX_FLOW or at == len(text):
        raise _NotPlain
    if text[at] == "[":
        return _flow_list(text, at, origin, depth)
    if text[at] == "{":
        return _flow_mapping(text, at, origin, depth)
    if found := _quoted.match(text, at):
        return Scalar(found.group()[1:-1].replace("''", "'"), place), found.end()
    if found := _plain_in_flow.match(text, at):
        words = found.group().rstrip(" ")
        return Scalar(words, place, plain=True), at + len(words)
    raise _NotPlain


def _flow_list(text: str, at: int, origin: Position, depth: int) -> tuple[Items, int]:
    nodes: list[Node] = []
    here = at
    while True:
        node, here = _flow(text, here + 1, origin, depth + 1)
        nodes.append(node)
        if text[here : here + 1] == "]":
            return Items(tuple(nodes), Position(origin.line, origin.column + at)), here + 1
        here = _behind_comma(text, here)


def _flow_mapping(text: str, at: int, origin: Position, depth: int) -> tuple[Fields, int]:
    entries: dict[str, tuple[Scalar, Node]] = {}
    here = at
    while True:
        found = _key_in_flow.match(text, here + 1)
        if found is None or found[1] in entries:
            raise _NotPlain
        key = Scalar(found[1], Position(origin.line, origin.column + here + 1), plain=True)
        node, here = _flow(text, found.end(), origin, depth + 1)
        entries[key.text] = (key, node)
        if text[here : here + 1] == "}":
            return Fields(entries, Position(origin.line, origin.column + at)), here + 1
        here = _behind_comma(text, here)


def _behind_comma(text: str, at: int) -> int:
    """The last of the spaces behind the comma at `at`, from which the next member is looked for."""
    if text[at : at + 2] != ", ":
        raise _NotPlain
    return at + 1
