"""Whether a style sheet of a project may be used: it names files beside it and nothing else."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from declaration_doc.formats import images
from declaration_doc.formats.css.reading import Address, Stylesheet, parse
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.position import Position

STYLE_UNKNOWN = Fault(
    code="S361",
    name="style-unknown",
    severity=Severity.ERROR,
    message="there is no style «{name}»",
    remedy="name one of {known}, or a folder that holds a style.css, print.css or screen.css",
    why="An edition must look as was agreed, or not be made.",
    good="style: gazette",
    bad="style: gazete",
)

FILE_MISSING = Fault(
    code="S362",
    name="style-file-missing",
    severity=Severity.ERROR,
    message="there is no file «{name}» of the style",
    remedy="put the file there (a copy, not a link), or mend its name",
    why="An edition without its font or emblem is not the one that was agreed; links could lead to any file.",
    good="url(fonts/Charter.ttf)",
    bad="url(fonts/Chartre.ttf)",
)

LEADS_OUT = Fault(
    code="S363",
    name="style-leads-out",
    severity=Severity.ERROR,
    message="url({address}) leads out of the style",
    remedy="copy the file beside the style sheet and name it from there: letters, digits and . - _ /",
    why="An edition is the same on every machine only where nothing is fetched from elsewhere.",
    good="url(images/border.svg)",
    bad="url(https://example.org/border.svg), url(file:///etc/passwd), url(../border.svg)",
)

IMPORTS = Fault(
    code="S364",
    name="style-imports",
    severity=Severity.ERROR,
    message="@import must not stand in a style sheet",
    remedy="name the other sheet beside this one: with «css», or --css, the later one is stronger",
    why="Every sheet that shapes an edition is judged, and counts among what it was made from.",
    good="css: [tables.css, house.css]",
    bad='@import "tables.css";',
)

MALFORMED = Fault(
    code="S365",
    name="style-malformed",
    severity=Severity.ERROR,
    message="this is no CSS: {reason}",
    remedy="mend the style sheet; a bracket or quotation mark may be missing before this place",
    why="A sheet that is half understood gives an edition that nobody meant.",
    good="h2 { color: var(--accent) }",
    bad="h2 } color: var(--accent) {",
)

UNFIT = Fault(
    code="S366",
    name="style-file-unfit",
    severity=Severity.ERROR,
    message="«{name}» is no {expected} that can be printed",
    remedy="a font is a TrueType file with outlines of its own (.ttf); an image is SVG, PNG or JPEG",
    why="What a file is must not depend on the program that opens it.",
    good="url(fonts/Charter.ttf)",
    bad="url(fonts/Charter.woff2), url(data:text/html,…)",
)

FAULTS: tuple[Fault, ...] = (STYLE_UNKNOWN, FILE_MISSING, LEADS_OUT, IMPORTS, MALFORMED, UNFIT)

_BESIDE = re.compile(r"(?!\.)[A-Za-z0-9_.-]+(/(?!\.)[A-Za-z0-9_.-]+)*")
"""An address that stays in the folder of its sheet, whatever reads it."""
_DATA = re.compile(r"data:image/(svg\+xml|png|jpeg)((?:;[\w=-]+)*),(.*)", re.DOTALL)
_ENDINGS = {"svg+xml": "svg", "png": "png", "jpeg": "jpg"}
_END_OF_STYLE = re.compile("</style", re.IGNORECASE)


def judge(data: bytes, path: str = "") -> tuple[str, Stylesheet, tuple[Finding, ...]]:
    """The text of a sheet, what it says, and its faults; with a fault it must not be used.

    The files that it names beside it are still to be looked at, see `judge_file`.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"byte {error.start + 1} is not UTF-8"
        return "", parse(""), (MALFORMED.finding(path=path, reason=reason),)
    sheet = parse(text)
    return text, sheet, tuple(_faults(text, sheet, path))


def judge_file(data: bytes, address: Address, path: str = "") -> tuple[Finding, ...]:
    """The faults of a file beside a sheet that names it by `address`; `path`: as the user knows it."""
    if address.font:
        return () if _is_truetype(data) else (UNFIT.finding(path=path, name=address.value, expected="font"),)
    if address.value.rpartition(".")[2] not in _ENDINGS.values():
        return (UNFIT.finding(path=path, name=address.value, expected="image"),)
    return images.judge(data, address.value, path)


def _faults(text: str, sheet: Stylesheet, path: str) -> Iterator[Finding]:
    for position, reason in sheet.errors:
        yield MALFORMED.finding(path=path, position=position, reason=reason)
    if found := _END_OF_STYLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield MALFORMED.finding(path=path, position=Position(line, column), reason="</style")
    for position in sheet.imports:
        yield IMPORTS.finding(path=path, position=position)
    for address in sheet.addresses:
        if address.value.lower().startswith("data:"):
            yield from _data_faults(address, path)
        elif not _BESIDE.fullmatch(address.value):
            yield LEADS_OUT.finding(path=path, position=address.position, address=address.value[:60])


def _data_faults(address: Address, path: str) -> Iterator[Finding]:
    """An image inside the sheet is judged as one beside it; anything else is refused."""
    found = _DATA.fullmatch(address.value)
    short = f"{address.value[:30]}…"
    if found is None or address.font:
        expected = "font" if address.font else "image"
        yield UNFIT.finding(path=path, position=address.position, name=short, expected=expected)
        return
    content = unquote_to_bytes(found[3])
    try:
        content = b64decode(content, validate=True) if ";base64" in found[2] else content
    except NotBase64:
        yield UNFIT.finding(path=path, position=address.position, name=short, expected="image")
        return
    if images.judge(content, f"image.{_ENDINGS[found[1]]}", path):
        yield UNFIT.finding(path=path, position=address.position, name=short, expected="image")


def _is_truetype(data: bytes) -> bool:
    """Whether `data` is a font with `glyf` outlines (OpenType 1.9), as the packing of pages wants it."""
    if data[:4] not in (b"\x00\x01\x00\x00", b"true") or len(data) < 12:
        return False
    count = int.from_bytes(data[4:6])
    tags = {data[12 + 16 * index : 16 + 16 * index] for index in range(count)}
    return {b"glyf", b"loca", b"cmap", b"head", b"hhea", b"hmtx", b"maxp"} <= tags and b"fvar" not in tags
