"""Collects the findings of one source, each with its place, segment and language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from declaration_doc.formats.declaration.faults.file import TOO_MANY_FINDINGS
from declaration_doc.formats.declaration.parsing import Outline
from declaration_doc.formats.declaration.places import Places
from declaration_doc.formats.declaration.tree import Comment, Element, Instruction
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.position import Position

MAX_FINDINGS = 10_000
"""After so many the search ends: a file of garbage must not fill the memory."""

_LONGEST_WORDS = 500
"""Code points of one part of a message: a hostile name or value must not fill the report."""
_LONGEST_ID = 80

_space = re.compile(rb"[ \t\r\n]*")
_tag = re.compile(rb"<[^\s/>]+")
_attribute = re.compile(rb"""\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")


class TooManyFindings(Exception):
    """So much is wrong that going on helps nobody."""


class Report:
    """The findings of one source."""

    def __init__(self, path: str, data: bytes = b"") -> None:
        self.path = path
        self.data = data
        self.places = Places(data)
        self.outline = Outline()
        self.findings: list[Finding] = []
        self._tag: tuple[int, dict[bytes, int]] = (-1, {})
        """Start of the element whose attributes were looked up last, and their places."""

    def read(self, data: bytes) -> None:
        """From now on places are those of `data`."""
        self.data = data
        self.places = Places(data)

    def add(
        self,
        fault: Fault,
        where: int | Position | None,
        context: tuple[str | None, str | None] = (None, None),
        /,
        **arguments: str,
    ) -> None:
        """A finding at a byte or place; `context`: segment and language. Raises TooManyFindings."""
        position = self.places.position(where) if isinstance(where, int) else where
        segment, language = context
        if len(self.findings) >= MAX_FINDINGS:
            last = TOO_MANY_FINDINGS.finding(path=self.path, position=position, limit=f"{MAX_FINDINGS:,}")
            self.findings.append(last)
            raise TooManyFindings
        # words of the message, none of the other parameters
        words: dict[str, Any] = {key: _short(value, _LONGEST_WORDS) for key, value in arguments.items()}
        found = fault.finding(
            path=self.path,
            position=position,
            segment=segment and _short(segment, _LONGEST_ID),
            language=language and _short(language, _LONGEST_ID),
            **words,
        )
        self.findings.append(found)

    def on(self, fault: Fault, index: int, attribute: str | None = None, /, **arguments: str) -> None:
        """A finding on the element `index` of the outline, or on one of its attributes."""
        element = self.outline.elements[index]
        where = self._attribute(element, attribute) if attribute else element.start
        self.add(fault, where, self.outline.context(index), **arguments)

    def locate(self) -> None:
        """Give segment and language to the findings made before the outline was known."""
        for number, finding in enumerate(self.findings):
            if finding.position and finding.segment is None:
                index = self.outline.at(self.places.offset(finding.position))
                segment, language = self.outline.context(index)
                self.findings[number] = replace(finding, segment=segment, language=language)

    def text_offset(self, parent: Element, place: int) -> int:
        """Where the text begins that is the child number `place` of `parent`, white space left out."""
        before = parent.children[place - 1] if place else None
        match before:
            case Element():
                start = self.data.find(b">", before.end) + 1
            case Comment():
                start = self.data.find(b"-->", before.start) + 3
            case Instruction():
                start = self.data.find(b"?>", before.start) + 2
            case _:
                start = self._after_tag(parent)
        return found.end() if (found := _space.match(self.data, start)) else start

    def _after_tag(self, element: Element) -> int:
        found = _tag.match(self.data, element.start)
        end = element.start
        while found:
            end = found.end()
            found = _attribute.match(self.data, end)
        return self.data.find(b">", end) + 1

    def _attribute(self, element: Element, name: str) -> int:
        """Where the attribute `name` stands in the start tag of `element`; else where that begins."""
        if self._tag[0] != element.start:
            self._tag = element.start, dict(self._attributes(element))
        return self._tag[1].get(name.rpartition("}")[2].rpartition(":")[2].encode(), element.start)

    def _attributes(self, element: Element) -> Iterator[tuple[bytes, int]]:
        """Name without prefix and place of each attribute."""
        found = _tag.match(self.data, element.start)
        while found and (found := _attribute.match(self.data, found.end())):
            yield found[1].rpartition(b":")[2], found.start(1)


def _short(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[: longest - 1]}…"
