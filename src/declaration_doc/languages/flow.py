"""Text as it flows through inline nodes: rules see one string, the nodes keep what is theirs.

A « may end one node and the words go on in the next; typography has to look across. `Flow` lays the
characters of all nodes side by side, takes edits by place, and gives the nodes back with their
characters changed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeAlias

from declaration_doc.model.inline import (
    Correction,
    Inline,
    Inlines,
    NoteReference,
    Quotation,
    Reference,
    Ruby,
    Superscript,
    Words,
)

OBJECT = "\ufffc"
"""Stands in the flow for a node whose characters no rule may touch: a note call, a ruby, an empty node."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces the characters from `start` to before `end`."""

    start: int
    end: int
    text: str
    anchor: int
    """Place of the character whose node takes `text` where nothing is replaced."""


Rule: TypeAlias = Callable[[str], Iterable[Edit]]
"""Looks at the flow and gives edits in order, none over another."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters from `start` to before `end`."""

    start: int
    end: int


class Flow:
    """The characters of `nodes` in reading order; how many belong to each leaf is all that it keeps beside.

    A leaf is a `Words`, or a node that stands as `OBJECT`. Edits keep the leaves in order, so their
    lengths tell whose each character is.
    """

    def __init__(self, nodes: Inlines) -> None:
        self._nodes = nodes
        leaves = tuple(_leaves(nodes, raised=False))
        self.text = "".join(leaf.text for leaf in leaves)
        self._leaves = leaves
        self._lengths = [len(leaf.text) for leaf in leaves]
        self._raised: list[Span] = []

    def apply(self, rule: Rule) -> None:
        """Edit the characters as `rule` says."""
        edits = tuple(rule(self.text))
        if not edits:
            return
        starts = self._starts()
        parts: list[str] = []
        at = 0
        for edit in edits:
            parts += (self.text[at : edit.start], edit.text)
            at = edit.end
            self._account(edit, starts)
        self.text = "".join(parts) + self.text[at:]

    def raise_(self, spans: Iterable[Span]) -> None:
        """Put the characters of `spans`, in order, into `Superscript` where they are not; the last edit."""
        self._raised += spans

    def nodes(self, corrected: Callable[[Inlines], Inlines]) -> Inlines:
        """The nodes with their characters as they now are.

        `corrected` sets what an editorial correction puts in the place of the adopted wording: the
        flow runs through the latter.
        """
        places = zip(self._leaves, self._starts(), self._lengths, strict=True)
        cut = (self._cut(leaf, start, start + length) for leaf, start, length in places if leaf.editable)
        return _rebuilt(self._nodes, cut, corrected)

    def _starts(self) -> list[int]:
        return [0, *accumulate(self._lengths)][:-1]

    def _account(self, edit: Edit, starts: Sequence[int]) -> None:
        """Give the characters of `edit` to the leaf of the first one replaced, or to that of its anchor."""
        first = bisect_right(starts, edit.start if edit.end > edit.start else edit.anchor) - 1
        for place in range(edit.start, edit.end):
            self._lengths[bisect_right(starts, place) - 1] -= 1
        self._lengths[first] += len(edit.text)

    def _cut(self, leaf: Leaf, start: int, end: int) -> Inlines:
        """The characters of a leaf as words, those to be raised in `Superscript`."""
        found: list[Inline] = []
        at = start
        for span in () if leaf.raised else self._raised[bisect_right(self._raised, start, key=_end) :]:
            if span.start >= end:
                break
            first, last = max(span.start, start), min(span.end, end)
            found += (Words(self.text[at:first]), Superscript((Words(self.text[first:last]),)))
            at = last
        return (*found, Words(self.text[at:end]))


@dataclass(frozen=True, slots=True)
class Leaf:
    """A piece of the flow that one node holds."""

    text: str
    raised: bool
    """Whether it stands in a `Superscript`."""
    editable: bool = True


def _end(span: Span) -> int:
    return span.end


def _leaves(nodes: Inlines, *, raised: bool) -> Iterator[Leaf]:
    for node in nodes:
        match node:
            case Words(text):
                yield Leaf(text, raised)
            case Ruby() | NoteReference() | Reference(children=()):
                yield Leaf(OBJECT, raised, editable=False)
            case Correction(sic=sic):
                yield from _leaves(sic, raised=raised)
            case Superscript(children):
                yield from _leaves(children, raised=True)
            case _:
                yield from _leaves(node.children, raised=raised)


def _rebuilt(nodes: Inlines, words: Iterator[Inlines], corrected: Callable[[Inlines], Inlines]) -> Inlines:
    """`nodes` with the next of `words` in the place of each `Words`."""
    found: list[Inline] = []
    for node in nodes:
        match node:
            case Words():
                found += next(words)
            case Ruby() | NoteReference() | Reference(children=()):
                found.append(node)
            case Correction():
                sic = _rebuilt(node.sic, words, corrected)
                found.append(replace(node, sic=sic, corr=corrected(node.corr)))
            case _:
                found.append(replace(node, children=_rebuilt(node.children, words, corrected)))
    return joined(found)


def joined(nodes: Iterable[Inline]) -> Inlines:
    """`nodes` with neighbouring words made one, and none that are empty."""
    found: list[Inline] = []
    for node in nodes:
        if isinstance(node, Words):
            if not node.text:
                continue
            if found and isinstance(last := found[-1], Words):
                found[-1] = Words(last.text + node.text)
                continue
        found.append(node)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language, outer pair first, then the inner pairs in turn."""

    pairs: tuple[tuple[str, str], ...]

    def quoted(self, nodes: Inlines) -> Inlines:
        """`nodes` with the marks set around each quotation, at its depth, typed marks counted."""
        return self._quoted(nodes, 0)[0]

    def _quoted(self, nodes: Inlines, depth: int) -> tuple[Inlines, int]:
        found: list[Inline] = []
        for node in nodes:
            match node:
                case Words(text):
                    depth = max(depth + self._opened(text), 0)
                    found.append(node)
                case Ruby() | NoteReference():
                    found.append(node)
                case Quotation(children):
                    opening, closing = self.pairs[depth % len(self.pairs)]
                    inner, _ = self._quoted(children, depth + 1)
                    found += (Words(opening), *inner, Words(closing))
                case Correction(sic=sic, corr=corr):
                    sic, after = self._quoted(sic, depth)
                    corr, _ = self._quoted(corr, depth)
                    found.append(replace(node, sic=sic, corr=corr))
                    depth = after
                case _:
                    children, depth = self._quoted(node.children, depth)
                    found.append(replace(node, children=children))
        return joined(found), depth

    def _opened(self, text: str) -> int:
        return sum(text.count(opening) - text.count(closing) for opening, closing in self.pairs)
