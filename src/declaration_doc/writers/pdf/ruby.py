"""Readings over Japanese words, spread or given room (group ruby, JLREQ 3.3.6 and 3.3.7).

A reading is set at half the size. Where it is shorter than its word, its characters stand apart, half as
much before the first and after the last one; where it is longer, the word is given the room, so that it
never lies over its neighbours.
"""

from __future__ import annotations

import re
from html import unescape

_ruby = re.compile(r"<ruby>([^<]+)(<rp>[^<]*</rp>)<rt>([^<]+)</rt>")
_full_width = re.compile("[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]+")


def space_readings(markup: str) -> str:
    """`markup` with the places of its readings."""
    return _ruby.sub(_spaced, markup)


def _spaced(found: re.Match[str]) -> str:
    base, bracket, reading = found.groups()
    word, kana = unescape(base), unescape(reading)
    if not (_full_width.fullmatch(word) and _full_width.fullmatch(kana)):
        return found[0]
    room = len(word) - len(kana) / 2
    if room < 0:
        return f'<ruby style="padding: 0 {-room / 2:g}em">{base}{bracket}<rt>{reading}</rt>'
    # In the size of the reading, half that of the word.
    apart = 2 * room / len(kana)
    style = (
        f"left: 0; right: 0; text-align: left; letter-spacing: {apart:.4g}em; text-indent: {apart / 2:.4g}em"
    )
    return f'<ruby>{base}{bracket}<rt style="{style}">{reading}</rt>'
