"""Characters that do not belong into a source: looked for in the whole file, comments included."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from declaration_doc.formats.declaration.faults import characters as faults
from declaration_doc.formats.lines import lines
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

_PRINTABLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u3164\uffa0\ufffd"
"""Those of them that Python takes for printable; a line of printable characters can have no others."""

_suspect = re.compile(f"[{''.join(body for _, body in _KINDS)}]")
_class = [(fault, re.compile(f"[{body}]")) for fault, body in _KINDS]
_MARKS = "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u3099\\u309a\\ufe20-\\ufe2f"
_cluster = re.compile(f"[^{_MARKS}][{_MARKS}]*|[{_MARKS}]+")
"""A character with the marks that follow it."""
_compatibility = re.compile("[\uf900-\ufaff\U0002f800-\U0002fa1f]$")


def check_characters(text: str) -> Iterator[tuple[Fault, Position, dict[str, str]]]:
    """(fault, place, arguments) for each character of the file that deserves a finding.

    `text`: the file with LF as line end. References (&#8203;) are looked at where the file is admitted.
    """
    everywhere = any(character in text for character in _PRINTABLE)
    composed = unicodedata.is_normalized("NFC", text)
    for number, line in enumerate(lines(text), 1):
        if everywhere or not line.isprintable():
            for found in _suspect.finditer(line):
                fault = fault_of(found[0])
                if fault:
                    yield fault, Position(number, found.start() + 1), {"character": describe(found[0])}
        if not composed and not unicodedata.is_normalized("NFC", line):
            yield from _not_composed(line, number)


def describe(character: str) -> str:
    """`U+200B ZERO WIDTH SPACE`: a character that must not be shown itself."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def fault_of(character: str) -> Fault | None:
    """What is wrong with a character wherever it stands; None: nothing."""
    return next((fault for fault, pattern in _class if pattern.match(character)), None)


def _not_composed(line: str, number: int) -> Iterator[tuple[Fault, Position, dict[str, str]]]:
    """What Unicode normalisation (NFC) would change in a line, character by character."""
    found = [cluster for cluster in _cluster.finditer(line) if not _is_composed(cluster[0])]
    for cluster in found:
        fault = faults.COMPATIBILITY if _compatibility.match(cluster[0]) else faults.NOT_NFC
        composed = unicodedata.normalize("NFC", cluster[0])
        arguments = {"character": _spell(cluster[0]), "expected": _spell(composed)}
        yield fault, Position(number, cluster.start() + 1), arguments
    if not found:  # letters that compose with the next one, as Korean ones do
        yield faults.NOT_NFC, Position(number, 1), {"character": "this line", "expected": "composed letters"}


def _is_composed(cluster: str) -> bool:
    return unicodedata.is_normalized("NFC", cluster)


def _spell(cluster: str) -> str:
    """`é (U+0065 U+0301)`: the character and how it is written."""
    return f"{cluster} ({' '.join(f'U+{ord(character):04X}' for character in cluster)})"
