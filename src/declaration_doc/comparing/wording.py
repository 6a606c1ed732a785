"""Which words of a text were replaced, taken out or put in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def word_changes(old: str, new: str) -> tuple[Stretch, ...]:
    """The stretches by which `old` became `new`, in order.

    Pieces are compared by their folded keys and shown in the original. A few unchanged characters
    between two changes are swallowed by them: what is read as one change is shown as one.
    """
    before, after = list(tokens(old)), list(tokens(new))
    matcher = SequenceMatcher(None, [t.key for t in before], [t.key for t in after], autojunk=False)
    blocks = _without_islands(before, matcher.get_opcodes())
    return tuple(_stretches(before, after, blocks))


_Opcode: TypeAlias = tuple[str, int, int, int, int]
"""As `difflib` gives it: what, then first and last+1 in the old and in the new text."""
_Block: TypeAlias = tuple[bool, int, int, int, int]
"""Whether the pieces are the same; first and last+1 likewise."""


def _without_islands(before: Sequence[Token], opcodes: Sequence[_Opcode]) -> list[_Block]:
    merged: list[_Block] = []
    for index, (tag, i, j, k, m) in enumerate(opcodes):
        inside = 0 < index < len(opcodes) - 1
        same = tag == "equal" and not (inside and _is_island(before[i:j], opcodes, index))
        if merged and not merged[-1][0] and not same:
            _, first, _, new_first, _ = merged.pop()
            merged.append((False, first, j, new_first, m))
        else:
            merged.append((same, i, j, k, m))
    return merged


_SMALL = 2
"""Characters, white space apart, that an island may have."""


def _is_island(pieces: Sequence[Token], opcodes: Sequence[_Opcode], index: int) -> bool:
    """Whether unchanged pieces are too few, against the changes on both sides, to be worth showing."""
    size = sum(len(piece.key.strip()) for piece in pieces)
    if size > _SMALL:
        return False
    if size == 0:
        return True
    return all(_weight(opcodes[side]) > 1 for side in (index - 1, index + 1))


def _weight(opcode: _Opcode) -> int:
    _, i, j, k, m = opcode
    return max(j - i, m - k)


def _stretches(before: list[Token], after: list[Token], blocks: list[_Block]) -> Iterator[Stretch]:
    for same, i, j, k, m in blocks:
        old = "".join(piece.text for piece in before[i:j])
        new = "".join(piece.text for piece in after[k:m])
        if same:
            yield Stretch(Edit.KEPT, old, new)
        else:
            yield Stretch(Edit.REPLACED if old and new else Edit.DELETED if old else Edit.INSERTED, old, new)
