"""Texts of an edition cut at any character, each part keeping the nodes around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from declaration_doc.model.inline import Correction, Inline, Inlines, NoteReference, Ruby, Words, children_of

_FIRST = 0xE100
_CALLS = 0x1000
"""Private use: stands for the call of a note, so that one that comes or goes is a change."""


def flat(nodes: Inlines) -> str:
    """The characters of `nodes`; the call of a note is one character, the same for the same note."""
    return "".join(map(_flat, nodes))


def _flat(node: Inline) -> str:
    match node:
        case Words(text):
            return text
        case Ruby(base, _):
            return base
        case NoteReference(target):
            # Not `hash`, which differs from run to run.
            return chr(_FIRST + sum(ord(c) * 31**i for i, c in enumerate(target)) % _CALLS)
        case _:
            return flat(children_of(node))


def cut(nodes: Inlines, start: int, end: int) -> Inlines:
    """The part of `nodes` from one character of `flat(nodes)` to before another.

    What cannot be divided, such as a reading with its base, belongs where it begins.
    """
    return tuple(_cut(nodes, start, end))


def _cut(nodes: Inlines, start: int, end: int) -> Iterator[Inline]:
    at = 0
    for node in nodes:
        size = len(_flat(node))
        first, last = max(start - at, 0), min(end - at, size)
        match node:
            case Words(text):
                if first < last:
                    yield Words(text[first:last])
            case Ruby() | NoteReference():
                if start <= at < end:
                    yield node
            case Correction():
                raise AssertionError("an edition holds no Correction")
            case _:
                if first < last and (children := tuple(_cut(node.children, first, last))):
                    yield replace(node, children=children)
        at += size
