"""Many words sought at once, quickly: one regular expression, or a table by first letters where there are many."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

_Tree: TypeAlias = "dict[str, _Tree]"
_END = ""
"""Key of the branch on which a word ends."""


@lru_cache(maxsize=256)
def lowered(text: str) -> str:
    """`text` in lower case, as long as before: a search in it is quicker than one that ignores case.

    >>> lowered("DÉCIDE")
    'décide'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text)  # İ


def any_of(words: Iterable[str]) -> str:
    r"""An expression for any of `words`, the longest that fits; they are taken literally.

    >>> any_of(["dix", "dix-huit", "deux"])
    'd(?:eux|ix(?:\\-huit)?)'
    """
    tree: _Tree = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[_END] = {}
    return _expression(tree)


def _expression(tree: _Tree) -> str:
    branches = [_chain(letter, below) for letter, below in sorted(tree.items()) if letter != _END]
    if not branches:
        return ""
    if len(branches) == 1 and _END not in tree:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if _END in tree else "")


def _chain(letter: str, below: _Tree) -> str:
    return re.escape(letter) + _expression(below)


def by_head(words: Iterable[str], length: int) -> dict[str, tuple[str, ...]]:
    """The first letters of words, `length` or fewer → the words that may begin where they stand, the longest first.

    To look up some hundred words so takes a little longer than to search `any_of` them, and spares compiling it.

    >>> by_head(["dix", "dix-huit", "deux"], 4)
    {'dix-': ('dix-huit', 'dix'), 'deux': ('deux',), 'dix': ('dix',)}
    """
    heads: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        heads.setdefault(word[:length], []).append(word)
    return {
        head: tuple(word for size in range(len(head), 0, -1) for word in heads.get(head[:size], ()))
        for head in heads
    }


def start_of(heads: Iterable[str]) -> str:
    """An expression for a letter where one of `heads`, of one letter or of two, may stand.

    >>> start_of(["大阪", "東京", "津"])
    '[大東](?=[京阪])|[津]'
    """
    firsts, seconds = ({head[at] for head in heads if len(head) > 1} for at in (0, 1))
    return f"{_one_of(firsts)}(?={_one_of(seconds)})|{_one_of({head for head in heads if len(head) == 1})}"


def places_of(words: Iterable[str]) -> str:
    """An expression for a letter that is the first of one of `words`, before the second one of the same.

    A search skips to the letters, where it would try all of `words` in turn. One of a single letter, or whose second
    is no letter but a sign of an expression, stands before anything.

    >>> places_of(["大阪", "大分", "津"])
    '大(?=[分阪])|津'
    """
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1:2] if word[1:2].isalpha() else "")
    return "|".join(
        re.escape(first) + ("" if "" in following else f"(?={_one_of(following)})")
        for first, following in sorted(seconds.items())
    )


def _one_of(letters: Iterable[str]) -> str:
    return f"[{''.join(sorted(map(re.escape, letters)))}]" if letters else "(?!)"
