"""The style and the script of a page, and the policy that lets it have these and nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from declaration_doc.errors import MissingPart
from declaration_doc.model.edition import Edition, Writing
from declaration_doc.model.style import Medium, Style
from declaration_doc.resources import folder

_PAPERS = {"A4": "A4", "A5": "A5", "JIS-B5": "JIS-B5", "Letter": "letter"}
"""Papers as CSS names them (CSS Paged Media 3, 7.1)."""

_BESIDE = {
    "top-left": "right-top",
    "top-center": "right-middle",
    "top-right": "right-bottom",
    "bottom-left": "left-top",
    "bottom-right": "left-bottom",
}
"""Where a vertical line has room: boxes in the margin are written as the page is."""

_SCRIPT = "reading.js"

_comment = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_layout = re.compile(r"(?<=[{};,])\s+|\s+(?=[{}])")
_remark = re.compile(r"^\s*(//.*|/\*\*.*\*/)\n", re.MULTILINE)
_indented = re.compile(r"^ +", re.MULTILINE)


def style_of(edition: Edition, style: Style, address: str | None = None) -> str:
    """The style sheets without comments and layout, with paper and running lines for whoever prints.

    `address`: where the page is published.
    """
    ours = (_layout.sub("", _comment.sub("", text).strip()) for text in _shipped(edition, style))
    paper = f"@page {{ size: {_PAPERS[style.paper]}; }}"
    return "\n".join(
        ("", *ours, *_one_language(edition), paper, _running_lines(edition, address), *_added(style), "")
    )


@cache
def script() -> str:
    """The script without remarks and indentation, which it may lose: no string of it has several lines."""
    text = _text(Path(__file__).with_name(_SCRIPT))
    return "\n" + _indented.sub("", _remark.sub("", text))


def policy(sheets: Sequence[str], code: str) -> str:
    """The content security policy of a page with these styles and this script: no address, nothing else runs.

    The second sheet, where there is one, names the fonts inside. No `code`: nothing runs at all.
    """
    styles = " ".join(f"'{_digest(sheet)}'" for sheet in sheets)
    runs = f"script-src '{_digest(code)}'; " if code else ""
    fonts = "font-src data:; " if len(sheets) > 1 else ""
    return (
        f"default-src 'none'; style-src {styles}; {runs}img-src data:; {fonts}"
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _one_language(edition: Edition) -> list[str]:
    """A rule a language, for a page that shows it alone."""
    languages = edition.spec.languages if len(edition.spec.languages) > 1 else ()
    return [
        f'[data-text="{tag}"] :is(main, .cover, .contents, .notes, .heads) [lang]:not(:lang({tag}), img) '
        "{ display: none; }"
        for tag in languages
    ]


def _running_lines(edition: Edition, address: str | None) -> str:
    """Boxes in the margin of each sheet.

    Above, title and standing of the first two texts and the mark of a draft; below, address and number.
    """
    heads = dict(zip(("top-left", "top-right"), (line.text for line in edition.running), strict=False))
    if edition.draft:
        heads["top-center"] = " · ".join(mark.text for mark in edition.draft)
    if address:
        heads["bottom-left"] = address
    boxes = {side: _quoted(text) for side, text in heads.items()}
    boxes["bottom-right"] = 'counter(page) " / " counter(pages)'
    if edition.spec.writing is Writing.VERTICAL:
        boxes = {_BESIDE[side]: f"{content}; padding: 0 6mm" for side, content in boxes.items()}
    rules = (f"@{side} {{ content: {content}; font-size: 8pt; }}" for side, content in boxes.items())
    return f"@page {{ {' '.join(rules)} }}"


def _quoted(text: str) -> str:
    """A CSS string; whatever could end it, or the style element, is escaped (CSS Syntax 3, 4.3.7)."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text) + '"'


def _shipped(edition: Edition, style: Style) -> Iterator[str]:
    own = f"{style.name}/screen.css"
    yield from map(_read, ("base.css", "screen.css", f"{style.name}/style.css"))
    yield _read("screen-vertical.css" if edition.spec.writing is Writing.VERTICAL else "reading.css")
    if (folder("styles") / own).is_file():
        yield _read(own)


def _added(style: Style) -> Iterator[str]:
    """Sheets of the project, with their images inside; loaded only where there are any."""
    if sheets := style.for_medium(Medium.SCREEN):
        from declaration_doc.formats import css

        yield from (css.standalone(sheet.text, sheet.files) for sheet in sheets)


def _read(name: str) -> str:
    return _text(folder("styles") / name)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise MissingPart(f"{path.name} cannot be read: {error}", "reinstall the package") from error
