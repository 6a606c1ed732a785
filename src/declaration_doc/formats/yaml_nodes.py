"""The nodes of a YAML tree: every scalar is text, everything has its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, Union

from declaration_doc.model.position import Position

_NULL = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written."""

    text: str
    position: Position
    plain: bool = False
    """Written without quotation marks."""

    @property
    def is_null(self) -> bool:
        """Nothing, or a word that says so."""
        return self.plain and self.text in _NULL


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping; no key stands in it twice."""

    entries: dict[str, tuple[Scalar, Node]]
    """Key → the key with its place, and the value."""
    position: Position


Node: TypeAlias = Union[Scalar, Items, Fields]
