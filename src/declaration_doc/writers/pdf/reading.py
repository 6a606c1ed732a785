"""A PDF read back the way assistive technology reads it: by its structure tree.

Page breaks, columns, running heads and the order of drawing do not matter here; the places of the lines
do, so that what a line break added (a hyphen) or swallowed (a space) can be told.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pikepdf

from declaration_doc.errors import InputTrouble

Object: TypeAlias = Any


@dataclass(frozen=True)
class Run:
    """Characters in one font on one line."""

    text: str
    font: str
    page: int
    line: float
    """Height of the baseline, in the page's own units."""


@dataclass(eq=False)
class Tag:
    """An element of the structure."""

    role: str
    language: str
    id: str = ""
    kids: list[Tag | Run] = field(default_factory=list)
    alternative: str = ""

    def walk(self) -> Iterator[Tag]:
        """This element and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()

    def runs(self, *without: str) -> list[Run]:
        """Its text in reading order, leaving out elements of some roles."""
        found: list[Run] = []
        for kid in self.kids:
            if isinstance(kid, Run):
                found.append(kid)
            elif kid.role not in without:
                found.extend(kid.runs(*without))
        return found

    def all(self, role: str) -> list[Tag]:
        """The elements of a role."""
        return [tag for tag in self.walk() if tag.role == role]


_HEADER = 1024
"""Bytes at the start of a file in which readers look for the header of a PDF (PDF 1.7, Annex H, note 13)."""
_ONLY_OURS = "only PDF editions of declaration-doc can be read back"


class Reading:
    """A PDF opened for reading.

    Raises InputTrouble where it is no PDF, or has no structure that owns all of its text.
    """

    def __init__(self, pdf: bytes) -> None:
        if b"%PDF-" not in pdf[:_HEADER]:
            raise InputTrouble("this is no PDF", _ONLY_OURS)
        try:
            self._read(pdf)
        except (
            pikepdf.PdfError,
            LookupError,
            ValueError,
            TypeError,
            AttributeError,
            RecursionError,
        ) as error:
            said = re.sub(r"^stream <[^>]*>: ", "", str(error))  # an address in memory tells nobody anything
            message = f"not a PDF whose structure can be read: {said}"
            raise InputTrouble(message, _ONLY_OURS) from error

    def _read(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(pdf))
        if "/StructTreeRoot" not in self.pdf.Root:
            message = "the PDF has no structure: it is a printer's file, or none of declaration-doc"
            raise InputTrouble(message, "name the PDF edition that is made for archives")
        self.notdef: list[int] = []
        """Pages on which a glyph is the box that stands for a missing one, from 1."""
        self._pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}
        self._fonts: dict[tuple[int, int], tuple[str, dict[bytes, str]]] = {}
        marked = [self._read_page(number) for number in range(len(self._pages))]
        self.artifacts = [page.pop(-1, []) for page in marked]
        """What stands on each page outside the text: running heads, page numbers, repeated headers."""
        self._marked = marked
        root = self.pdf.Root
        self.tree = self._tag(root.StructTreeRoot.K, str(root.get("/Lang", "")), None)
        if any(self._marked):
            raise ValueError("marked content that no element of the structure owns")

    def spans(self) -> dict[str, Tag]:
        """The segments, by id: that of the source, or with the language before it."""
        return {tag.id: tag for tag in self.tree.walk() if tag.role == "Span" and tag.id}

    def _tag(self, node: Object, language: str, page: int | None) -> Tag:
        language = str(node.get("/Lang", language))
        page = self._pages[node.Pg.objgen] if "/Pg" in node else page
        tag = Tag(str(node.S)[1:], language, str(node.get("/ID", "")), alternative=str(node.get("/Alt", "")))
        for kid in node.get("/K", []):
            if isinstance(kid, int):
                tag.kids.extend(self._marked[page or 0].pop(kid))
            elif kid.get("/Type") == "/MCR":
                tag.kids.extend(self._marked[self._pages[kid.Pg.objgen]].pop(int(kid.MCID)))
            elif kid.get("/Type") != "/OBJR":
                tag.kids.append(self._tag(kid, language, page))
        return tag

    def _read_page(self, number: int) -> dict[int, list[Run]]:
        """The text of each piece of marked content, by its number; -1: artifacts."""
        page = self.pdf.pages[number]
        marked: dict[int, list[Run]] = {}
        owners: list[int | None] = []
        font: tuple[str, dict[bytes, str]] = ("", {})
        line = 0.0
        instructions: Sequence[Any] = pikepdf.parse_content_stream(page)
        for operands, operator in instructions:
            match str(operator):
                case "BDC":
                    owners.append(int(operands[1].MCID))
                    marked[int(operands[1].MCID)] = []
                    if "/ActualText" in operands[1]:
                        actual = Run(str(operands[1].ActualText), "", number, line)
                        marked[int(operands[1].MCID)].append(actual)
                case "BMC":
                    owners.append(-1)
                case "EMC":
                    owners.pop()
                case "Tf":
                    font = self._font(page.Resources.Font[str(operands[0])])
                case "Tm":
                    line = float(operands[5])
                case "Tj" | "TJ":
                    owner = next((each for each in reversed(owners) if each is not None), None)
                    if owner is None:
                        raise ValueError("text that is neither tagged nor an artifact")
                    owner = -1 if -1 in owners else owner
                    text = self._text(operands[0], font[1], number)
                    marked.setdefault(owner, []).append(Run(text, font[0], number, line))
        return marked

    def _text(self, operand: Object, characters: dict[bytes, str], page: int) -> str:
        codes = _codes(operand)
        if _NOTDEF in codes:
            self.notdef.append(page + 1)
        return "".join(characters[code] for code in codes)

    def _font(self, font: Object) -> tuple[str, dict[bytes, str]]:
        if font.objgen not in self._fonts:
            name = str(font.BaseFont).partition("+")[2]
            self._fonts[font.objgen] = (name, _characters(font.ToUnicode.read_bytes().decode("ascii")))
        return self._fonts[font.objgen]


_NOTDEF = b"\0\0"


def _codes(operand: Object) -> list[bytes]:
    """The characters that an operand of Tj or TJ shows, as codes of two bytes."""
    strings = operand if isinstance(operand, pikepdf.Array) else [operand]
    data = b"".join(bytes(part) for part in strings if isinstance(part, pikepdf.String))
    return [data[index : index + 2] for index in range(0, len(data), 2)]


def _characters(cmap: str) -> dict[bytes, str]:
    pairs = re.findall(r"<([0-9a-f]{4})> <([0-9a-f]*)>", cmap)
    return {bytes.fromhex(code): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def text_of(runs: Sequence[Run], guide: str) -> str:
    """The runs as one text, without what the line breaks added and with what they swallowed.

    At the end of a line a hyphen may belong to the text or to the break, and a space may have been
    swallowed: what agrees with `guide`, the text expected, is chosen.
    """
    text, place = "", (-1, 0.0)
    for run in runs:
        if text and place != (run.page, run.line):
            text = _over_the_break(text, run.text, guide)
        else:
            text += run.text
        place = (run.page, run.line)
    return text


def _over_the_break(text: str, following: str, guide: str) -> str:
    ways = [f"{text} {following}", text + following]
    if text.endswith(("-", "\u2010")):
        ways.append(text[:-1] + following)
    agreed = [way for way in ways if plain_spaces(guide).startswith(plain_spaces(way).rstrip("-"))]
    return agreed[0] if agreed else ways[0]


def plain_spaces(text: str) -> str:
    """Text with one kind of space and hyphen: a font draws each kind with the same glyph."""
    return re.sub("[\u00a0\u202f\u2009]", " ", text).replace("\u2010", "-").replace("\u2060", "")
