"""Images of logos: only what is what its name says, of a sane size, and inert."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.model.finding import Fault, Finding, Severity

MAX_PIXELS = 40_000_000
"""Width × height; A4 at 600 dpi has 35 million."""

MISSING = Fault(
    code="S341",
    name="logo-missing",
    severity=Severity.ERROR,
    message="there is no file «{name}» beside the declaration",
    remedy="put the image beside the declaration (a copy, not a link), or mend its name",
    why="An edition without its emblem is not the one that was agreed; links could lead to any file.",
    good='<logo src="emblem.svg" …',
    bad='<logo src="emblme.svg" …',
)

UNREADABLE = Fault(
    code="S342",
    name="logo-unreadable",
    severity=Severity.ERROR,
    message="the image «{name}» cannot be read: {reason}",
    remedy="check that this is the right file, and its permissions",
    why="An edition without its emblem is not the one that was agreed.",
)

NOT_AN_IMAGE = Fault(
    code="S343",
    name="logo-not-an-image",
    severity=Severity.ERROR,
    message="«{name}» is no image of the kind that its name says",
    remedy="save the image as SVG, PNG or JPEG, with the ending .svg, .png or .jpg",
    why="What a file is must not depend on the program that opens it.",
)

TOO_MANY_PIXELS = Fault(
    code="S344",
    name="logo-too-many-pixels",
    severity=Severity.ERROR,
    message="«{name}» measures {width} × {height} pixels",
    remedy="scale it down; 2000 pixels across print well",
    why="A small file can unfold into an image that fills the memory of the machine.",
)

UNSAFE = Fault(
    code="S345",
    name="logo-unsafe",
    severity=Severity.ERROR,
    message="{what} must not stand in the SVG image",
    remedy="delete it; in a drawing program, save as «plain SVG»",
    why="An emblem is a drawing: it runs nothing and fetches nothing.",
    good='<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>',
    bad='<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>',
)

FAULTS: tuple[Fault, ...] = (MISSING, UNREADABLE, NOT_AN_IMAGE, TOO_MANY_PIXELS, UNSAFE)


def judge(data: bytes, name: str, path: str = "") -> tuple[Finding, ...]:
    """The faults of the image `name`; none: it can be printed.

    `path`: the file as the user knows it.
    """
    if name.endswith(".svg"):
        from declaration_doc.formats import svg

        return tuple(svg.judge(data, path))
    size = _png_size(data) if name.endswith(".png") else _jpeg_size(data)
    if size is None:
        return (NOT_AN_IMAGE.finding(path=path, name=name),)
    width, height = size
    if width * height > MAX_PIXELS:
        return (TOO_MANY_PIXELS.finding(path=path, name=name, width=str(width), height=str(height)),)
    return ()


def _png_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG (ISO/IEC 15948, 11.2.2); None where it is none."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < 33:
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


_NOT_FRAMES = (0xC4, 0xC8, 0xCC)
"""Markers between C0 and CF that begin no frame: Huffman table, extension, arithmetic coding."""


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG (ITU-T T.81, B.2.2); None where it is none."""
    if data[:3] != b"\xff\xd8\xff":
        return None
    for marker, body in _jpeg_segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in _NOT_FRAMES and len(body) >= 5:
            return int.from_bytes(body[3:5]), int.from_bytes(body[1:3])
    return None


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(marker, body) of the segments before the image data."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0xDA:  # start of scan
            return
        length = int.from_bytes(data[at + 2 : at + 4])
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
