"""Changes of a few characters of a text, in the bytes of the source: all else stays as it is, to the byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from declaration_doc.formats.declaration.reading import parse
from declaration_doc.formats.declaration.tree import Element
from declaration_doc.model.characters import XML_SPACE
from declaration_doc.model.finding import Span
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Segment

_BOM = b"\xef\xbb\xbf"
_markup = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<literal>.*?)\]\]>|</?(?P<name>[\w.:-]+)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"
    r"|&(?:#x(?P<hex>[0-9A-Fa-f]+)|#(?P<decimal>\d+)|(?P<entity>\w+));",
    re.DOTALL,
)
_start_tag = re.compile(rb"<t\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_UNSAID = frozenset(("corr", "rt"))
"""Elements whose characters are none of the adopted text."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: what is to stand in the place of a part of a text."""

    segment: str
    language: str
    span: Span
    """In the plain characters of the adopted text, in code points."""
    new: str


@dataclass(frozen=True, slots=True)
class _Character:
    """A character of a text and where it is written."""

    text: str
    start: int
    end: int


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """`data` with the changes made that can be made without touching markup; the others are left out.

    A change that would reach over the border of an element, or into a comment, cannot be made.
    """
    by_text: dict[tuple[str, str], list[Edit]] = {}
    for edit in edits:
        by_text.setdefault((edit.segment, edit.language), []).append(edit)
    parsed = parse(data)
    if parsed.tree is None or parsed.declaration is None or not by_text:
        return data
    shift = len(_BOM) if data.startswith(_BOM) else 0
    segments = {segment.id: segment for segment in parsed.declaration.segments()}
    changes: list[tuple[int, int, bytes]] = []
    for key, element in _texts(parsed.tree):
        if key in by_text and key[0] in segments:
            changes += _changes(data, element, shift, segments[key[0]], by_text[key])
    for start, end, new in sorted(changes, reverse=True):
        data = data[:start] + new + data[end:]
    return data


def _texts(tree: Element) -> Iterator[tuple[tuple[str, str], Element]]:
    """Each `t` of the tree by segment and language."""
    for element in tree.iter():
        if element.name == "s" and element.id:
            for child in element.elements:
                if child.name == "t" and "xml:lang" in child.attributes:
                    yield (element.id, child.attributes["xml:lang"]), child


def _changes(
    data: bytes, element: Element, shift: int, segment: Segment, edits: Sequence[Edit]
) -> Iterator[tuple[int, int, bytes]]:
    """The byte ranges of one text that change, and what is written there."""
    start_tag = _start_tag.match(data, element.start + shift)
    if start_tag is None or start_tag[0].endswith(b"/>"):
        return
    raw = data[start_tag.end() : element.end + shift].decode("utf-8")
    places = _places(raw, plain(segment.text(element.attributes["xml:lang"])))
    if places is None:
        return
    for edit in edits:
        first, last = edit.span
        if first == last or last > len(places):
            continue
        start, end = places[first].start, places[last - 1].end
        if all(one.end == other.start for one, other in pairwise(places[first:last])):
            base = start_tag.end()
            yield (
                base + len(raw[:start].encode()),
                base + len(raw[:end].encode()),
                edit.new.translate(_ESCAPES).encode(),
            )


def _places(raw: str, text: str) -> list[_Character] | None:
    """Where each character of `text` is written in `raw`, its XML; None where that cannot be told."""
    found: list[_Character] = []
    written = [*_characters(raw)]
    at = 0
    for wanted in text:
        # A run of white space in the source is one space of the text, or none between two kanji.
        run = at
        while run < len(written) and written[run].text in XML_SPACE:
            run += 1
        if wanted == " " and run > at:
            found.append(_Character(" ", written[at].start, written[run - 1].end))
            at = run
        elif run < len(written) and written[run].text == wanted:
            found.append(written[run])
            at = run + 1
        else:
            return None
    return found


def _characters(raw: str) -> Iterator[_Character]:
    """The characters of the adopted text in `raw`, in reading order, with the places of their spelling."""
    at = 0
    unsaid = 0
    for markup in _markup.finditer(raw):
        if not unsaid:
            yield from (_Character(raw[n], n, n + 1) for n in range(at, markup.start()))
        at = markup.end()
        if markup["name"] in _UNSAID and not markup[0].endswith("/>"):
            unsaid += -1 if markup[0].startswith("</") else 1
        elif not unsaid and markup["literal"] is not None:
            begin = markup.start("literal")
            yield from (_Character(c, begin + n, begin + n + 1) for n, c in enumerate(markup["literal"]))
        elif not unsaid and (spelt := _reference(markup)):
            yield _Character(spelt, *markup.span())
    yield from (_Character(raw[n], n, n + 1) for n in range(at, len(raw)))


def _reference(markup: re.Match[str]) -> str:
    """The character that a reference stands for; empty where the markup is none."""
    if markup["hex"] or markup["decimal"]:
        return chr(int(markup["hex"], 16) if markup["hex"] else int(markup["decimal"]))
    return _ENTITIES.get(markup["entity"] or "", "")
