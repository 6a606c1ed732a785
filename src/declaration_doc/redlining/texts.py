"""Two texts of one segment as one, with marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.comparing.wording import Edit, Stretch, word_changes
from declaration_doc.model.inline import Inline, Inlines, Mark, Marked, Words
from declaration_doc.redlining.cutting import cut, flat


def merged(old: Sequence[Inlines], new: Sequence[Inlines], joint: str) -> list[Inlines]:
    """Each of the new texts with what became of the old ones marked in it.

    There are several where a segment was split or merged; they are read with `joint` between them.
    What was taken out stands before what came in its place. Where little is left of the old words, all
    of them were replaced: nobody reads a text of which every third word stayed.
    """
    before, _ = _together(old, joint)
    after, bounds = _together(new, joint)
    parts: list[list[Inline]] = [[] for _ in new]
    at = was = 0
    for stretch in _stretches(flat(before), flat(after)):
        end, ended = at + len(stretch.new), was + len(stretch.old)
        if stretch.edit is not Edit.KEPT:
            parts[_part_at(bounds, at)] += _marked(Mark.DELETED, cut(before, was, ended))
        for index, (first, last) in enumerate(bounds):
            piece = cut(after, max(at, first), min(end, last))
            parts[index] += piece if stretch.edit is Edit.KEPT else _marked(Mark.INSERTED, piece)
        at, was = end, ended
    return [tuple(part) for part in parts]


_LEAST = 0.25
"""The part of the longer text that must have stayed for single words to be marked."""


def _stretches(old: str, new: str) -> Sequence[Stretch]:
    found = word_changes(old, new)
    kept = sum(len(stretch.new.strip()) for stretch in found if stretch.edit is Edit.KEPT)
    if old.strip() and new.strip() and kept < _LEAST * max(len(old), len(new)):
        return (Stretch(Edit.REPLACED, old, new),)
    return found


def _marked(mark: Mark, nodes: Inlines) -> Iterator[Inline]:
    """`nodes` with a mark; the spaces at their ends stand outside it."""
    text = flat(nodes)
    start = len(text) - len(text.lstrip())
    end = max(len(text.rstrip()), start)
    yield from cut(nodes, 0, start)
    if start < end:
        yield Marked(mark, cut(nodes, start, end))
    yield from cut(nodes, end, len(text))


def _together(texts: Sequence[Inlines], joint: str) -> tuple[Inlines, list[tuple[int, int]]]:
    """The texts as one, and where in it each begins and ends."""
    whole: Inlines = ()
    bounds = []
    for text in texts:
        if whole and text and joint:
            whole += (Words(joint),)
        start = len(flat(whole))
        whole += text
        bounds.append((start, len(flat(whole))))
    return whole, bounds


def _part_at(bounds: Sequence[tuple[int, int]], at: int) -> int:
    """The part in which, or before which, a character stands; the last one behind them all."""
    return next((index for index, (_, last) in enumerate(bounds) if at < last), len(bounds) - 1)
