"""Text as it flows through inline nodes: rules see one string, the nodes keep what is theirs.

A « may end one node and the words go on in the next; typography has to look across. `Flow` lays the
characters of all nodes side by side, takes edits by place, and gives the nodes back with their
characters changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
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

_NO_LEAF = -1


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
    """The characters of `nodes` in reading order, each with the leaf that holds it."""

    def __init__(self, nodes: Inlines) -> None:
        self._nodes = nodes
        self._raised_leaves: set[int] = set()
        characters: list[str] = []
        self._owners: list[int] = []
        self._leaves = 0
        for text, raised in _leaves(nodes, raised=False):
            if text is None:
                characters.append(OBJECT)
                self._owners.append(_NO_LEAF)
                continue
            characters.append(text)
            self._owners += [self._leaves] * len(text)
            if raised:
                self._raised_leaves.add(self._leaves)
            self._leaves += 1
        self.text = "".join(characters)
        self._raise: set[int] = set()

    def apply(self, rule: Rule) -> None:
        """Edit the characters as `rule` says."""
        edits = list(rule(self.text))
        for edit in reversed(edits):
            self._edit(edit)

    def raise_(self, spans: Iterable[Span]) -> None:
        """Put the characters of `spans` into `Superscript` where they are not; the last thing to do."""
        for span in spans:
            self._raise.update(range(span.start, span.end))

    def nodes(self, corrected: Callable[[Inlines], Inlines]) -> Inlines:
        """The nodes with their characters as they now are.

        `corrected` sets what an editorial correction puts in the place of the adopted wording: the
        flow runs through the latter.
        """
        pieces: list[list[tuple[str, bool]]] = [[] for _ in range(self._leaves)]
        for index, (character, owner) in enumerate(zip(self.text, self._owners, strict=True)):
            if owner != _NO_LEAF:
                up = index in self._raise and owner not in self._raised_leaves
                pieces[owner].append((character, up))
        return _rebuilt(self._nodes, iter(pieces), corrected)

    def _edit(self, edit: Edit) -> None:
        inside = [owner for owner in self._owners[edit.start : edit.end] if owner != _NO_LEAF]
        owner = inside[0] if inside else self._owners[edit.anchor]
        self.text = self.text[: edit.start] + edit.text + self.text[edit.end :]
        self._owners[edit.start : edit.end] = [owner] * len(edit.text)


def _leaves(nodes: Inlines, *, raised: bool) -> Iterator[tuple[str | None, bool]]:
    """The text of each `Words`, None for a node without such; and whether it is raised."""
    for node in nodes:
        match node:
            case Words(text):
                yield text, raised
            case Ruby() | NoteReference():
                yield None, raised
            case Reference(children=()):
                yield None, raised
            case Correction(sic=sic):
                yield from _leaves(sic, raised=raised)
            case Superscript(children):
                yield from _leaves(children, raised=True)
            case _:
                yield from _leaves(node.children, raised=raised)


def _rebuilt(
    nodes: Inlines,
    pieces: Iterator[list[tuple[str, bool]]],
    corrected: Callable[[Inlines], Inlines],
) -> Inlines:
    found: list[Inline] = []
    for node in nodes:
        match node:
            case Words():
                found += _words(next(pieces))
            case Ruby() | NoteReference():
                found.append(node)
            case Correction():
                found.append(
                    replace(node, sic=_rebuilt(node.sic, pieces, corrected), corr=corrected(node.corr))
                )
            case _:
                found.append(replace(node, children=_rebuilt(node.children, pieces, corrected)))
    return joined(found)


def _words(characters: Iterable[tuple[str, bool]]) -> Iterator[Inline]:
    run: list[str] = []
    up = False
    for character, raised in characters:
        if raised != up:
            yield from _run(run, up)
            run, up = [], raised
        run.append(character)
    yield from _run(run, up)


def _run(characters: list[str], raised: bool) -> Iterator[Inline]:
    if characters:
        words = Words("".join(characters))
        yield Superscript((words,)) if raised else words


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
