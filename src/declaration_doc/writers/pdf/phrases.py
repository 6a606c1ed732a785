"""Japanese headings that break at phrases (文節), and paragraphs whose last line is no single character.

A heading is divided where a reader would pause, 持続可能な | 経済モデルを | 目指すか, as BudouX, a model of a
few kilobytes, has learnt it; a word joiner, which no reader sees, holds the rest together. JLREQ 3.5 and 4.1
leave the place of the break to the editor; a last line of one character (JLREQ 3.1.1, note on widows) is
avoided by the same means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import unescape
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from declaration_doc.writers.markup.tokens import Token, character, tokens
from declaration_doc.writers.pdf.setting import JOINER

if TYPE_CHECKING:
    from budoux import Parser

_APART = frozenset({"rt", ".footnote", ".label"})
"""What stands in a paragraph or heading and is no part of its text."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_letter = re.compile(r"[^\W_]|[々〇ー]")
_japanese = re.compile("[\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff]")


def keep_phrases(markup: str, language: str) -> str:
    """`markup` with joiners inside the phrases of headings and before the last letter of paragraphs.

    `language`: that of the page.
    """
    return "".join(_kept(tokens(markup, language)))


def _kept(read: Iterable[Token]) -> Iterator[str]:
    block: list[Token] = []
    for token in read:
        if token.name == "p" or token.name in _HEADINGS:
            yield from _block(block, heading=token.closes and token.name in _HEADINGS)
            block = []
            yield token.text
        else:
            block.append(token)
    yield from _block(block, heading=False)


def _block(block: list[Token], *, heading: bool) -> Iterator[str]:
    """The tokens of a paragraph or heading."""
    flow = [
        (index, unit)
        for index, token in enumerate(block)
        if token.is_text and token.speaks("ja") and _APART.isdisjoint(token.inside)
        for unit in character.findall(token.text)
    ]
    units = [unit for _, unit in flow]
    joined = _inside_phrases(units) if heading else _before_the_last(units)
    set_texts: dict[int, list[str]] = {}
    for place, (index, unit) in enumerate(flow):
        set_texts.setdefault(index, []).append((JOINER if place in joined else "") + unit)
    for index, token in enumerate(block):
        yield "".join(set_texts[index]) if index in set_texts else token.text


def _inside_phrases(units: Sequence[str]) -> frozenset[int]:
    """Places before which a heading is not divided."""
    letters = [(place, unescape(unit)) for place, unit in enumerate(units) if unit != JOINER]
    text = "".join(letter for _, letter in letters)
    starts = set(accumulate(len(phrase) for phrase in _phrases(text)))
    return frozenset(
        place
        for number, ((before, left), (place, right)) in enumerate(pairwise(letters), start=1)
        if number not in starts and place == before + 1 and _holds(left, right)
    )


def _holds(left: str, right: str) -> bool:
    """Whether a line could break between two characters, and a joiner would keep it from doing so."""
    return bool(_japanese.match(left) or _japanese.match(right)) and not (left.isspace() or right.isspace())


def _before_the_last(units: Sequence[str]) -> frozenset[int]:
    """The place before the last letter of a paragraph."""
    last = next((place for place in reversed(range(len(units))) if _letter.match(units[place])), 0)
    joins = (
        last > 0
        and _japanese.match(units[last])
        and not units[last - 1].isspace()
        and units[last - 1] != JOINER
    )
    return frozenset({last}) if joins else frozenset()


def _phrases(text: str) -> list[str]:
    return _parser().parse(text) if text else []


@cache
def _parser() -> Parser:
    import budoux  # 50 ms, for editions with Japanese headings

    return budoux.load_default_japanese_parser()
