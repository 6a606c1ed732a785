"""YAML as an untyped tree with places, read so that no document can do harm.

The subset that the files beside a declaration need: mappings with text keys, lists, scalars. Every
scalar is text: `no`, `1.10` and `2024-11-05` mean what they say, not what YAML 1.1 guesses. Anchors,
aliases, tags and further documents are refused, as are repeated keys, great depth and great size.
Of PyYAML only the event layer of the pure-Python loader is used, so no object is ever constructed; it is
spared where a file is in the plain form of `yaml_plain`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from declaration_doc.formats import yaml_faults as faults
from declaration_doc.formats.yaml_nodes import Fields, Items, Node, Scalar
from declaration_doc.formats.yaml_plain import read_plain
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.position import Position

if TYPE_CHECKING:
    from yaml import Event, MarkedYAMLError
    from yaml.reader import ReaderError

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 12
MAX_NODES = 400_000


def read(data: bytes, path: str = "") -> tuple[Node | None, tuple[Finding, ...]]:
    """The tree of `data`, and its faults; no tree where it is no YAML, or more than the limits allow.

    An empty file is a null scalar.
    """
    if len(data) > MAX_BYTES:
        return None, (_beyond(path, None, f"{MAX_BYTES:,} bytes"),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        place = _place_of(data[: trouble.start].decode("utf-8", "replace"))
        return None, (faults.NOT_UTF8.finding(path=path, position=place),)
    if (root := read_plain(text, MAX_NODES)) is not None:
        return root, ()
    return read_any(text, path)


def read_any(text: str, path: str = "") -> tuple[Node | None, tuple[Finding, ...]]:
    """The tree of any YAML text, and its faults, through PyYAML."""
    return _Builder(path).build(text)


class _Refused(Exception):
    """The document is not read any further; the reason is already among the findings."""


class _Builder:
    """Builds the tree of one document out of its events."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._findings: list[Finding] = []
        self._nodes = 0

    def build(self, text: str) -> tuple[Node | None, tuple[Finding, ...]]:
        import yaml
        from yaml.reader import ReaderError

        try:
            # parse() is typed for any loader; SafeLoader is the pure-Python one.
            root = self._document(iter(yaml.parse(text, Loader=yaml.SafeLoader)))
        except ReaderError as trouble:
            root = None
            self._report_character(text, trouble)
        except yaml.MarkedYAMLError as trouble:
            root = None
            self._report_syntax(trouble)
        except _Refused:
            root = None
        return root, tuple(self._findings)

    def _document(self, events: Iterator[Event]) -> Node:
        import yaml

        next(events)  # stream start
        first = next(events)
        if isinstance(first, yaml.StreamEndEvent):
            return Scalar("", Position(1, 1), plain=True)
        root = self._node(next(events), events, 1)
        next(events)  # document end
        further = next(events)
        if not isinstance(further, yaml.StreamEndEvent):
            self._report(faults.SECOND_DOCUMENT, further)
        return root

    def _node(self, event: Event, events: Iterator[Event], depth: int) -> Node:
        import yaml

        place = _place(event.start_mark)
        self._nodes += 1
        if depth > MAX_DEPTH:
            self._refuse(place, f"{MAX_DEPTH} levels")
        if self._nodes > MAX_NODES:
            self._refuse(place, f"{MAX_NODES:,} values")
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) is not None:
            self._report(faults.ANCHOR_OR_TAG, event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, place, plain=event.style is None)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(self._items(events, depth)), place)
        if isinstance(event, yaml.MappingStartEvent):
            return Fields(self._fields(events, depth), place)
        return Scalar("", place, plain=True)  # an alias, reported above

    def _items(self, events: Iterator[Event], depth: int) -> Iterator[Node]:
        import yaml

        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            yield self._node(event, events, depth + 1)

    def _fields(self, events: Iterator[Event], depth: int) -> dict[str, tuple[Scalar, Node]]:
        import yaml

        fields: dict[str, tuple[Scalar, Node]] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            if not isinstance(key, Scalar):
                self._findings.append(faults.KEY_IS_NO_TEXT.finding(path=self._path, position=key.position))
            elif key.text in fields:
                self._findings.append(
                    faults.DUPLICATE_KEY.finding(
                        path=self._path,
                        position=key.position,
                        key=key.text,
                        line=str(fields[key.text][0].position.line),
                    )
                )
            else:
                fields[key.text] = (key, value)
        return fields

    def _report(self, fault: Fault, event: Event) -> None:
        self._findings.append(fault.finding(path=self._path, position=_place(event.start_mark)))

    def _refuse(self, place: Position, limit: str) -> None:
        self._findings.append(_beyond(self._path, place, limit))
        raise _Refused

    def _report_syntax(self, trouble: MarkedYAMLError) -> None:
        mark = trouble.problem_mark or trouble.context_mark
        if trouble.problem and r"'\t'" in trouble.problem:
            self._findings.append(faults.TAB.finding(path=self._path, position=_place(mark)))
            return
        what = " ".join(part for part in (trouble.context, trouble.problem) if part)
        self._findings.append(
            faults.MALFORMED.finding(
                path=self._path,
                position=_place(mark),
                what=what or "this is no YAML",
            )
        )

    def _report_character(self, text: str, trouble: ReaderError) -> None:
        place = _place_of(text[: trouble.position])
        code = ord(text[trouble.position])
        self._findings.append(
            faults.CHARACTER.finding(path=self._path, position=place, character=f"U+{code:04X}")
        )


def _beyond(path: str, place: Position | None, limit: str) -> Finding:
    return faults.BEYOND_LIMITS.finding(path=path, position=place, limit=limit)


class _Mark(Protocol):
    """A mark of PyYAML: counted from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


def _place(mark: _Mark | None) -> Position:
    return Position(mark.line + 1, mark.column + 1) if mark else Position(1, 1)


def _place_of(before: str) -> Position:
    """The place of the character after `before`."""
    return Position(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
