"""Content streams made ready for a press: every colour in inks, black overprinting, nothing transparent.

ISO 15930-7 allows more than this, device-independent colour and transparency; a printer has fewer surprises
without them. Text in a dark grey is set in all of black: a tint would be screened, and its edges with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf

from declaration_doc.errors import DeclarationDocError
from declaration_doc.writers.press.inks import BLACK, Converter, Inks

Instruction: TypeAlias = tuple[Sequence[Any], Operator]
Object: TypeAlias = Any

_DROPPED = frozenset({"BDC", "BMC", "EMC", "MP", "DP", "ri"})
"""Marked content, which no press reads, and rendering intents, which inks have no use for."""
_FILLS = {"rg": 3, "g": 1, "k": 4}
_STROKES = {"RG": 3, "G": 1, "K": 4}
_SPACES = {"/DeviceRGB": 3, "/DeviceGray": 1, "/DeviceCMYK": 4}

_DARK = 0.4
"""Of black ink: text in a grey from here on is meant to be read."""

_REMEDY = "name the colour in rgb() or device-cmyk()"
_SOLID_REMEDY = "save the image without transparency, or take the opacity out of the style"


@dataclass(frozen=True, slots=True)
class _State:
    """What of the graphics state matters here."""

    fill: Inks = BLACK
    stroke: Inks = BLACK
    spaces: tuple[str, str] = ("/DeviceGray", "/DeviceGray")
    """Of fills and strokes, where they were chosen by name."""


def overprinting(fill: bool, stroke: bool) -> str:
    """Name of the state in which black overprints, in fills and strokes (ISO 32000-1, 8.6.7)."""
    return f"/Over{fill:d}{stroke:d}"


def overprint_states() -> dict[str, Dictionary]:
    """The states by name: `op` is for fills, `OP` for strokes; `OPM` 1 lets inks of 0 leave what is below."""
    return {
        overprinting(fill, stroke): Dictionary(Type=Name.ExtGState, op=fill, OP=stroke, OPM=1)
        for fill in (False, True)
        for stroke in (False, True)
    }


@dataclass
class Content:
    """Turns the content of one PDF into inks."""

    pdf: Pdf
    converter: Converter
    done: dict[tuple[int, int], Object] = field(default_factory=dict)
    """Objects already turned, which several pages may share."""
    forms: list[Object] = field(default_factory=list)
    """Resources of the streams turned so far."""

    def page(self, page: pikepdf.Page) -> bytes:
        """The content of a page in inks; its resources are turned in place."""
        resources = self.resources(page.obj.get("/Resources", Dictionary()))
        page.obj.Resources = resources
        made = self._stream(page, resources)
        self.forms.append(resources)
        return made

    def finish(self) -> None:
        """Take the colour spaces out of resources whose streams are all turned."""
        for resources in self.forms:
            if "/ColorSpace" in resources:
                del resources.ColorSpace

    def resources(self, resources: Object) -> Object:
        """Resources in inks: images, forms, patterns and shadings; and the states of overprinting."""
        key = resources.objgen
        if key in self.done:
            return resources
        if key != (0, 0):
            self.done[key] = resources
        for name, state in dict(resources.get("/ExtGState", {})).items():
            _require_solid(name, state)
        for found in dict(resources.get("/XObject", {})).values():
            self._external(found)
        for found in dict(resources.get("/Pattern", {})).values():
            self._pattern(found)
        for found in dict(resources.get("/Shading", {})).values():
            self._shading(found)
        resources.ExtGState = Dictionary(overprint_states())
        return resources

    # --- streams ---------------------------------------------------------------------------------

    def _stream(self, stream: Object, resources: Object) -> bytes:
        walk = _Walk(self.converter, resources)
        made = [
            each
            for found in pikepdf.parse_content_stream(stream)
            for each in walk.step(list(found.operands), found.operator)
        ]
        return pikepdf.unparse_content_stream([*walk.beginning(), *made])

    def _external(self, found: Object) -> None:
        if not self._first(found):
            return
        if found.Subtype == Name.Image:
            self._image(found)
            return
        if "/Group" in found:
            del found.Group
        self._form(found)

    def _pattern(self, found: Object) -> None:
        if self._first(found):
            if "/Shading" in found:
                self._shading(found.Shading)
            else:
                self._form(found)

    def _form(self, found: Object) -> None:
        resources = self.resources(found.get("/Resources", Dictionary()))
        found.Resources = resources
        found.write(self._stream(found, resources))
        self.forms.append(resources)

    def _image(self, found: Object) -> None:
        if found.get("/ImageMask", False):
            return
        image = pikepdf.PdfImage(found).as_pil_image()
        if "/SMask" in found:
            image = image.convert("RGBA")
            image.putalpha(pikepdf.PdfImage(found.SMask).as_pil_image().convert("L").resize(image.size))
            del found.SMask
        made = self.converter.image(image)
        found.ColorSpace = Name.DeviceGray if made.mode == "L" else Name.DeviceCMYK
        found.BitsPerComponent = 8
        for key in ("/DecodeParms", "/Decode", "/Intent", "/Mask"):
            if key in found:
                del found[key]
        found.write(made.tobytes())

    def _shading(self, found: Object) -> None:
        if not self._first(found):
            return
        count = _components(found.ColorSpace)
        if count is None or "/Function" not in found:
            message = "a gradient in a colour space that is not turned into inks"
            raise DeclarationDocError(message, _REMEDY)
        self._function(found.Function, count)
        found.ColorSpace = Name.DeviceCMYK

    def _function(self, found: Object, count: int) -> None:
        """Both ends of an interpolation in inks (ISO 32000-1, 7.10.3), also of those stitched together."""
        for inner in found.get("/Functions", []):
            self._function(inner, count)
        for key in ("/C0", "/C1"):
            if key in found:
                found[key] = Array(_inks(self.converter, [float(part) for part in found[key]], count))

    def _first(self, found: Object) -> bool:
        """Whether an object is seen for the first time."""
        if found.objgen != (0, 0):
            if found.objgen in self.done:
                return False
            self.done[found.objgen] = found
        return True


class _Walk:
    """One content stream, instruction by instruction."""

    def __init__(self, converter: Converter, resources: Object) -> None:
        self.converter = converter
        self.resources = resources
        self.state = _State()
        self.stack: list[_State] = []
        self.in_text = False

    def beginning(self) -> Iterator[Instruction]:
        """Black ink to begin with, where a page begins with grey."""
        yield (BLACK, Operator("k"))
        yield (BLACK, Operator("K"))
        yield self._overprint()

    def step(self, operands: Sequence[Any], operator: Operator) -> Iterator[Instruction]:
        """What stands for one instruction."""
        name = str(operator)
        if name in _DROPPED:
            return
        if name in _FILLS or name in _STROKES:
            yield from self._set(operands, name in _STROKES, len(operands))
        elif name in ("cs", "CS"):
            yield from self._choose(operands, operator)
        elif name in ("sc", "scn", "SC", "SCN"):
            yield from self._special(operands, operator)
        elif name == "gs":
            return  # alpha of 1, which `_require_solid` has seen to
        elif name in ("BT", "ET"):
            self.in_text = name == "BT"
            yield (operands, operator)
            yield from self._ink(stroke=False)
        else:
            if name == "q":
                self.stack.append(self.state)
            elif name == "Q" and self.stack:
                self.state = self.stack.pop()
            yield (operands, operator)

    def _set(self, operands: Sequence[Any], stroke: bool, count: int) -> Iterator[Instruction]:
        inks = _inks(self.converter, [float(part) for part in operands], count)
        self.state = replace(self.state, stroke=inks) if stroke else replace(self.state, fill=inks)
        yield from self._ink(stroke=stroke)

    def _ink(self, *, stroke: bool) -> Iterator[Instruction]:
        inks = self.state.stroke if stroke else self.state.fill
        shown = _solid(inks) if self.in_text and not stroke else inks
        yield (shown, Operator("K" if stroke else "k"))
        yield self._overprint()

    def _overprint(self) -> Instruction:
        fill = _solid(self.state.fill) if self.in_text else self.state.fill
        return ((Name(overprinting(fill == BLACK, self.state.stroke == BLACK)),), Operator("gs"))

    def _choose(self, operands: Sequence[Any], operator: Operator) -> Iterator[Instruction]:
        """A colour space chosen by name: that of patterns stays; others, the colour to come implies."""
        space = str(operands[0])
        fill, stroke = self.state.spaces
        spaces = (fill, space) if str(operator) == "CS" else (space, stroke)
        self.state = replace(self.state, spaces=spaces)
        if space == "/Pattern":
            yield (operands, operator)

    def _special(self, operands: Sequence[Any], operator: Operator) -> Iterator[Instruction]:
        stroke = str(operator).isupper()
        space = self.state.spaces[stroke]
        if space == "/Pattern":
            yield (operands, operator)
            return
        spaces = self.resources.get("/ColorSpace", {})
        named = Name(space) if space in _SPACES else spaces.get(space)
        count = None if named is None else _components(named)
        if count != len(operands):
            message = f"a colour in the space {space[1:]} is not turned into inks"
            raise DeclarationDocError(message, _REMEDY)
        yield from self._set(operands, stroke, len(operands))


def _solid(inks: Inks) -> Inks:
    """The inks of text: all of black for a dark grey; light greys, as of a watermark, and colours stay."""
    c, m, y, k = inks
    return BLACK if (c, m, y) == (0, 0, 0) and k >= _DARK else inks


def _inks(converter: Converter, colour: Sequence[float], count: int) -> Inks:
    if count == 4:
        c, m, y, k = colour
        return (c, m, y, k)
    return converter.inks(colour)


def _components(space: Object) -> int | None:
    """How many parts a colour has in a colour space of a device or a profile; None: another one."""
    if isinstance(space, Name):
        return _SPACES.get(str(space))
    if isinstance(space, Array) and space[0] == Name.ICCBased:
        return int(space[1].N)
    return None


def _require_solid(name: str, state: Object) -> None:
    """Raise DeclarationDocError where a graphics state lets what is below show through."""
    mask, mode = state.get("/SMask", Name.None_), state.get("/BM", Name.Normal)
    see_through = float(state.get("/ca", 1)) < 1 or float(state.get("/CA", 1)) < 1
    if see_through or mask != Name.None_ or mode not in (Name.Normal, Name.Compatible):
        message = f"something on the page is transparent ({name[1:]}), which a press file must not be"
        raise DeclarationDocError(message, _SOLID_REMEDY)
