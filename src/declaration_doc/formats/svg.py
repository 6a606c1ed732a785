"""SVG emblems: a drawing and nothing else (SVG 1.1 without script, animation and external parts)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from declaration_doc.formats.images import NOT_AN_IMAGE, UNSAFE
from declaration_doc.model.finding import Finding
from declaration_doc.model.position import Position

MAX_ELEMENTS = 50_000
"""Elements drawn, each `use` counted as what it repeats."""
MAX_DEPTH = 100

_SVG = "http://www.w3.org/2000/svg "
_XLINK_HREF = "http://www.w3.org/1999/xlink href"
_HARMFUL_NAMESPACE = "http://www.w3.org/1999/xhtml "

DRAWING = frozenset(
    (
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "title",
        "desc",
        "metadata",
        "style",
        "switch",
        "view",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "textPath",
        "linearGradient",
        "radialGradient",
        "stop",
        "pattern",
        "clipPath",
        "mask",
        "marker",
        "filter",
        "feBlend",
        "feColorMatrix",
        "feComponentTransfer",
        "feComposite",
        "feFlood",
        "feFuncA",
        "feFuncB",
        "feFuncG",
        "feFuncR",
        "feGaussianBlur",
        "feMerge",
        "feMergeNode",
        "feMorphology",
        "feOffset",
    )
)
"""Elements that only draw."""

_reference = re.compile(r"url\(\s*['\"]?\s*(?!#)|@import|expression\s*\(|javascript:", re.IGNORECASE)
"""In an attribute or style sheet: what leads out of the file, or runs."""


class _Stop(Exception):
    """Reading any further could do harm; the finding is already there."""


@dataclass(slots=True)
class _Drawn:
    """One element, for the count of what is drawn."""

    id: str = ""
    uses: str = ""
    children: list[_Drawn] = field(default_factory=list)


def judge(data: bytes, path: str = "") -> Iterator[Finding]:
    """The faults of an SVG image; none: it draws, and does nothing else."""
    yield from _Judge(path).judge(data)


class _Judge:
    def __init__(self, path: str) -> None:
        self._path = path
        self._name = path.rpartition("/")[2]
        self._findings: list[Finding] = []
        self._open: list[_Drawn] = []
        self._names: list[str] = []
        self._style: list[str] = []
        self._ids: dict[str, _Drawn] = {}
        self._root: _Drawn | None = None
        self._count = 0
        self._parser = expat.ParserCreate("utf-8", " ")

    def judge(self, data: bytes) -> list[Finding]:
        parser = self._parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.buffer_text = True
        try:
            parser.Parse(data, True)
            self._count_drawn()
        except expat.ExpatError as trouble:
            place = Position(trouble.lineno, trouble.offset + 1)
            self._findings.append(NOT_AN_IMAGE.finding(path=self._path, position=place, name=self._name))
        except _Stop:
            pass
        return self._findings

    def _refuse(self, what: str) -> None:
        place = Position(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber + 1)
        self._findings.append(UNSAFE.finding(path=self._path, position=place, what=what))

    def _stop(self, what: str) -> None:
        self._refuse(what)
        raise _Stop

    def _doctype(self, *_: object) -> None:
        self._stop("<!DOCTYPE>")

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"<?{target}?>")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._root is None and name != f"{_SVG}svg":
            self._findings.append(NOT_AN_IMAGE.finding(path=self._path, name=self._name))
            raise _Stop
        self._count += 1
        if len(self._open) >= MAX_DEPTH or self._count > MAX_ELEMENTS:
            self._stop(f"<{name.rpartition(' ')[2]}> ({self._count:,})")
        local = name.rpartition(" ")[2]
        if name.startswith(_HARMFUL_NAMESPACE) or (name.startswith(_SVG) and local not in DRAWING):
            self._refuse(f"<{local}>")
        self._attributes(attributes)
        drawn = _Drawn(attributes.get("id", ""))
        if name == f"{_SVG}use":
            drawn.uses = attributes.get("href", attributes.get(_XLINK_HREF, ""))[1:]
        self._place(drawn, local)

    def _place(self, drawn: _Drawn, local: str) -> None:
        if self._open:
            self._open[-1].children.append(drawn)
        else:
            self._root = drawn
        if drawn.id:
            self._ids.setdefault(drawn.id, drawn)
        self._open.append(drawn)
        self._names.append(local)

    def _attributes(self, attributes: dict[str, str]) -> None:
        for name, value in attributes.items():
            local = name.rpartition(" ")[2]
            if local.lower().startswith("on"):
                self._refuse(f"{local}=")
            elif _leads_out(local, value):
                self._refuse(f'{local}="{value[:40]}"')

    def _text(self, text: str) -> None:
        if self._names[-1] == "style":
            self._style.append(text)

    def _end(self, _: str) -> None:
        self._open.pop()
        if self._names.pop() == "style":
            style = "".join(self._style)
            self._style.clear()
            # A backslash can spell any word of CSS in another way.
            if "\\" in style or _reference.search(_uncommented(style)):
                self._refuse("<style>: url(), @import")

    def _count_drawn(self) -> None:
        if self._root is not None and self._drawn(self._root, {}, 0) > MAX_ELEMENTS:
            self._refuse("<use>")

    def _drawn(self, element: _Drawn, known: dict[int, int], depth: int) -> int:
        """How many elements are drawn for `element`; over the limit also where it repeats itself."""
        if depth > MAX_DEPTH * 2:
            return MAX_ELEMENTS + 1
        if id(element) in known:
            return known[id(element)]
        known[id(element)] = MAX_ELEMENTS + 1  # what it is while it is being counted: a circle
        total = 1 + sum(self._drawn(child, known, depth + 1) for child in element.children)
        if element.uses in self._ids:
            total += self._drawn(self._ids[element.uses], known, depth + 1)
        known[id(element)] = min(total, MAX_ELEMENTS + 1)
        return known[id(element)]


def _leads_out(name: str, value: str) -> bool:
    """Whether an attribute refers to something outside the file, or runs something."""
    if name in ("href", "src"):
        return not value.startswith("#")
    return "\\" in value or bool(_reference.search(_uncommented(value)))


def _uncommented(style: str) -> str:
    """Without CSS comments, which could hide a word from a search."""
    return re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
