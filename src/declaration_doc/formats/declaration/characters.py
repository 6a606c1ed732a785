"""Characters that do not belong into a source: looked for in the whole file, comments included."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from declaration_doc.formats.declaration.faults import characters as faults
from declaration_doc.model.finding import Fault
from declaration_doc.model.position import Position

_KINDS: tuple[tuple[Fault, str], ...] = (
    (faults.CONTROL, "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffb\ufffe\uffff"),
    (faults.BIDI, "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"),
    (
        faults.ZERO_WIDTH,
        (
            "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u3164\ufeff\uffa0"
            "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
        ),
    ),
    (faults.PRIVATE_USE, "\ue000-\uf8ff\U000f0000-\U0010ffff"),
    (faults.REPLACEMENT, "\ufffd"),
)
"""Fault → body of the character class of what it is about (Unicode: Cc, Bidi_Control, Default_Ignorable).

Variation selectors (U+FE00-FE0F, U+E0100-E01EF) are text: they choose the form of a kanji.
"""

_STRAY = r"(?:(?<=[\s>])|^)[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
"""A variation selector that follows no character it could choose the form of."""

_suspect = re.compile("".join(["[", *(body for _, body in _KINDS), "]|", _STRAY]))
_class = [(fault, re.compile(f"[{body}]")) for fault, body in _KINDS]
_MARKS = "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u3099\\u309a\\ufe20-\\ufe2f"
_cluster = re.compile(f"[^{_MARKS}][{_MARKS}]*|[{_MARKS}]+")
"""A character with the marks that follow it."""
_compatibility = re.compile("[\uf900-\ufaff\U0002f800-\U0002fa1f]$")


def check_characters(text: str) -> Iterator[tuple[Fault, Position, dict[str, str]]]:
    """(fault, place, arguments) for each character of the file that deserves a finding.

    `text`: the file with LF as line end. References (&#8203;) are looked at where the file is admitted.
    """
    lines = _Lines(text)
    for found in _suspect.finditer(text):
        yield (
            fault_of(found[0]) or faults.ZERO_WIDTH,
            lines.position(found.start()),
            {"character": describe(found[0])},
        )
    if not unicodedata.is_normalized("NFC", text):
        yield from _not_composed(text)


def describe(character: str) -> str:
    """`U+200B ZERO WIDTH SPACE`: a character that must not be shown itself."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def fault_of(character: str) -> Fault | None:
    """What is wrong with a character wherever it stands; None: nothing."""
    return next((fault for fault, pattern in _class if pattern.match(character)), None)


def _not_composed(text: str) -> Iterator[tuple[Fault, Position, dict[str, str]]]:
    """What Unicode normalisation (NFC) would change, character by character."""
    for number, line in enumerate(text.split("\n"), 1):
        if unicodedata.is_normalized("NFC", line):
            continue
        found = [cluster for cluster in _cluster.finditer(line) if not _is_composed(cluster[0])]
        for cluster in found:
            fault = faults.COMPATIBILITY if _compatibility.match(cluster[0]) else faults.NOT_NFC
            composed = unicodedata.normalize("NFC", cluster[0])
            arguments = {"character": _spell(cluster[0]), "expected": _spell(composed)}
            yield fault, Position(number, cluster.start() + 1), arguments
        if not found:  # letters that compose with the next one, as Korean ones do
            yield (
                faults.NOT_NFC,
                Position(number, 1),
                {"character": "this line", "expected": "composed letters"},
            )


def _is_composed(cluster: str) -> bool:
    return unicodedata.is_normalized("NFC", cluster)


def _spell(cluster: str) -> str:
    """`é (U+0065 U+0301)`: the character and how it is written."""
    return f"{cluster} ({' '.join(f'U+{ord(character):04X}' for character in cluster)})"


class _Lines:
    """Places in a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] = []

    def position(self, index: int) -> Position:
        """The place of the character at `index`."""
        if not self._starts:
            self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]
        line = bisect_right(self._starts, index)
        return Position(line, index - self._starts[line - 1] + 1)
