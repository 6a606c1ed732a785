"""Which words of a text were replaced, taken out or put in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TypeAlias

from declaration_doc.languages.tokens import Token, tokens


class Edit(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    """The same words; their typography may differ."""
    REPLACED = "replaced"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text in both revisions; all stretches joined are both texts."""

    edit: Edit
    old: str
    new: str


def word_changes(old: str, new: str, *, exact: bool = False) -> tuple[Stretch, ...]:
    """The stretches by which `old` became `new`, in order.

    Pieces are compared by their folded keys and shown in the original. A few unchanged characters
    between two changes are swallowed by them: what is read as one change is shown as one. `exact`:
    pieces are the same to the letter only, so that a change of typography is one.
    """
    before, after = list(tokens(old)), list(tokens(new))
    old_keys, new_keys = ([t.text if exact else t.key for t in side] for side in (before, after))
    opcodes = SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes()
    blocks: Sequence[_Block] = [(tag == "equal", i, j, k, m) for tag, i, j, k, m in opcodes]
    return tuple(_stretches(before, after, blocks if exact else _without_islands(before, blocks)))


_Block: TypeAlias = tuple[bool, int, int, int, int]
"""Whether the pieces are the same; first and last+1 in the old and in the new text."""

_SMALL = 2
"""Characters, white space apart, that an island may have."""


def _without_islands(before: Sequence[Token], blocks: Sequence[_Block]) -> Sequence[_Block]:
    """`blocks` with the spaces between two changes swallowed by them, then the few characters.

    A few characters stay where the change on either side is of one piece: there they help to read.
    """
    for largest, least in ((0, 0), (_SMALL, 2)):
        islands = {
            index
            for index in range(1, len(blocks) - 1)
            if _size(before, blocks[index]) <= largest
            and min(_weight(blocks[index - 1]), _weight(blocks[index + 1])) >= least
        }
        blocks = _merged((b[0] and i not in islands, *b[1:]) for i, b in enumerate(blocks))
    return blocks


def _merged(blocks: Iterable[_Block]) -> list[_Block]:
    """Changes that touch each other as one."""
    merged: list[_Block] = []
    for same, i, j, k, m in blocks:
        if merged and not merged[-1][0] and not same:
            _, first, _, new_first, _ = merged.pop()
            merged.append((False, first, j, new_first, m))
        else:
            merged.append((same, i, j, k, m))
    return merged


def _size(before: Sequence[Token], block: _Block) -> int:
    """Characters of what is unchanged, white space apart."""
    return sum(len(piece.key.strip()) for piece in before[block[1] : block[2]])


def _weight(block: _Block) -> int:
    """Pieces of a change."""
    _, i, j, k, m = block
    return max(j - i, m - k)


def _stretches(before: list[Token], after: list[Token], blocks: Sequence[_Block]) -> Iterator[Stretch]:
    for same, i, j, k, m in blocks:
        old = "".join(piece.text for piece in before[i:j])
        new = "".join(piece.text for piece in after[k:m])
        if same:
            yield Stretch(Edit.KEPT, old, new)
        else:
            yield Stretch(Edit.REPLACED if old and new else Edit.DELETED if old else Edit.INSERTED, old, new)
