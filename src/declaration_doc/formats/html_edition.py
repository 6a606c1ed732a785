"""The segments of an HTML edition, read back by their ids: for comparing what was published.

Nothing but the texts comes back: blocks, glossary keys and markup do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus
from declaration_doc.model.inline import Date, Inline, Number, Words
from declaration_doc.model.segment import Segment, Text

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})
_LINES = frozenset({"dates", "references", "statements"})
"""Classes of what the edition adds in words of its own."""
_APART = frozenset({"call", "permalink"})
"""Classes of what stands in a segment and is no part of it."""
_APART_ELEMENTS = frozenset({"rp", "rt", "script", "style"})


def parse(data: bytes, name: str) -> Declaration | None:
    """The declaration `name` as an HTML edition gives it; None where it holds no segment."""
    reader = _Reader()
    reader.feed(data.decode("utf-8", "replace"))
    reader.close()
    return _declaration(reader, name) if any(found.segment for found in reader.found.values()) else None


def flat_declaration(segments: list[Segment], name: str, tags: list[str]) -> Declaration:
    """A declaration of segments in a row, each in a paragraph; the first is the title."""
    statuses = tuple(LanguageStatus(tag, Authority.NOT_STATED) for tag in tags)
    title, *rest = (Block(Kind.PARAGRAPH, f"{segment.id}.block", (segment,)) for segment in segments)
    return Declaration(name, statuses, Block(Kind.TITLE, title.id, title.segments), tuple(rest))


@dataclass(slots=True)
class _Found:
    """What was read of one segment, or of the lines that the edition adds."""

    segment: bool
    texts: dict[str, list[Inline]] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """An element that we are in."""

    name: str
    language: str
    within: str = ""
    """Id of the segment; empty outside of one."""
    apart: bool = False
    value: Number | Date | None = None


class _Reader(HTMLParser):
    """Gathers the texts by segment and language."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, _Found] = {}
        self.languages: dict[str, None] = {}
        self._open = [_Open("", "und")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        around = self._open[-1]
        stated = {key: value or "" for key, value in attrs}
        classes = frozenset(stated.get("class", "").split())
        here = _Open(tag, stated.get("lang") or around.language, around.within, around.apart)
        here.apart |= tag in _APART_ELEMENTS or bool(classes & _APART)
        if tag == "span" and "s" in classes and stated.get("id"):
            here.within = stated["id"].removeprefix(f"{here.language}.")
            self.found.setdefault(here.within, _Found(segment=True))
        elif lines := classes & _LINES:
            here.within = f"page.{min(lines)}"
            self.found.setdefault(here.within, _Found(segment=False))
        here.value = _value(tag, stated) or around.value
        if tag not in _VOID:
            self._open.append(here)

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it what was left open in it."""
        for index in range(len(self._open) - 1, 0, -1):
            if self._open[index].name == tag:
                del self._open[index:]
                return

    def handle_data(self, data: str) -> None:
        """Characters."""
        here = self._open[-1]
        if not here.within or here.apart or not data:
            return
        self.languages[here.language] = None
        nodes = self.found[here.within].texts.setdefault(here.language, [])
        words = Words(data)
        match here.value:
            case Number(value):
                nodes.append(Number(value, None, (words,)))
            case Date(start, end):
                nodes.append(Date(start, end, (words,)))
            case None:
                nodes.append(words)


def _value(tag: str, stated: dict[str, str]) -> Number | Date | None:
    if tag == "data" and "value" in stated:
        return Number(stated["value"], None, ())
    return Date(stated["datetime"], None, ()) if tag == "time" and "datetime" in stated else None


def _declaration(reader: _Reader, name: str) -> Declaration:
    return flat_declaration(list(_segments(reader)), name, list(reader.languages))


def _segments(reader: _Reader) -> Iterator[Segment]:
    for id, found in reader.found.items():
        yield Segment(id, tuple(Text(tag, tuple(nodes)) for tag, nodes in found.texts.items()))
