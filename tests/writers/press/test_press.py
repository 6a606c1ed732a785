"""The printer's file, judged by its operators, boxes, intents and fonts: no package has a validator of PDF/X."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from declaration_doc.errors import DeclarationDocError, UsageTrouble
from declaration_doc.model.edition import EditionSpec, Layout, Writing
from declaration_doc.model.style import Medium, Sheet, Style
from declaration_doc.model.typesetting import Emphasis, Typesetting
from declaration_doc.writers import pdf as archive
from declaration_doc.writers.press import Imposition, profiles, write
from declaration_doc.writers.press.imposing import booklet, single
from declaration_doc.writers.press.inks import Converter
from tests.writers.agreement import edition
from tests.writers.pdf.test_agreement import IMAGES

Object: TypeAlias = Any

FR = EditionSpec("fr", ("fr",), Layout.SINGLE)
JA = EditionSpec("ja", ("ja",), Layout.SINGLE)
FR_JA = EditionSpec("fr-ja", ("fr", "ja"), Layout.PARALLEL)
VERTICAL = EditionSpec("ja-vertical", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL)
BOOKLET = Imposition.BOOKLET
MM = 72 / 25.4
BLACK: tuple[float, ...] = (0, 0, 0, 1)

every_edition = pytest.mark.parametrize("spec", [FR, FR_JA, VERTICAL], ids=lambda spec: spec.name)


@cache
def press(spec: EditionSpec, imposition: str = "") -> bytes:
    """The press file of a draft: the mark of a draft is red."""
    return write(edition(spec, draft=True), IMAGES, imposition=imposition)


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def streams(pdf: pikepdf.Pdf) -> Iterator[tuple[Object, Object]]:
    """Every content stream of pages, forms and patterns, with its resources."""
    for page in pdf.pages:
        yield page, page.obj.Resources
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream) and (each.get("/Subtype") == "/Form" or "/PatternType" in each):
            yield each, each.get("/Resources", {})


def operators(pdf: pikepdf.Pdf) -> set[str]:
    return {str(each.operator) for stream, _ in streams(pdf) for each in pikepdf.parse_content_stream(stream)}


def box(page: pikepdf.Page, name: str) -> list[float]:
    return [float(side) for side in page.obj[name]]


def with_logo(name: str, data: bytes) -> pikepdf.Pdf:
    """The press file of an edition whose logo is `data`."""
    made = edition(FR)
    logo = next(block for block in made.cover if block.image)
    cover = tuple(replace(each, image=name) if each is logo else each for each in made.cover)
    return opened(write(replace(made, cover=cover), {name: data}))


# --- colour ---------------------------------------------------------------------------------------


@every_edition
def test_every_colour_is_in_inks(spec: EditionSpec) -> None:
    pdf = opened(press(spec))
    wrong = {"rg", "RG", "g", "G", "cs", "sc", "scn", "sh", "ri", "BI"}
    assert operators(pdf).isdisjoint(wrong)
    assert {"k", "gs", "Do"} <= operators(pdf)
    for stream, resources in streams(pdf):
        for each in pikepdf.parse_content_stream(stream):
            if str(each.operator) in ("CS", "SCN"):
                assert str(each.operands[0]) in ("/All", "1")
        for space in resources.get("/ColorSpace", {}).values():
            assert (space[0], space[1], space[2]) == ("/Separation", "/All", "/DeviceCMYK")


@every_edition
def test_text_is_black_alone_and_overprints(spec: EditionSpec) -> None:
    pdf = opened(press(spec))
    seen = set()
    for stream, resources in streams(pdf):
        fill, over, stack = BLACK, False, []
        for each in pikepdf.parse_content_stream(stream):
            match str(each.operator), list(each.operands):
                case "k", operands:
                    fill = tuple(round(float(part), 3) for part in operands)
                case "gs", [name]:
                    state = resources.ExtGState[str(name)]
                    over = bool(state.op)
                    assert (int(state.OPM), set(state.keys())) == (1, {"/Type", "/op", "/OP", "/OPM"})
                case "q", _:
                    stack.append((fill, over))
                case "Q", _:
                    fill, over = stack.pop()
                case (("Tj" | "TJ"), _):
                    seen.add(fill)
                    assert over == (fill == BLACK)
    red = [inks for inks in seen if inks != BLACK]
    assert BLACK in seen
    assert all(inks[1] > 0.8 and inks[2] > 0.5 for inks in red), red


@pytest.mark.parametrize(("grey", "ink"), [("#444", 1), ("#888", 1), ("#eee", 0.067)])
def test_dark_text_is_all_of_black_and_a_watermark_stays_light(grey: str, ink: float) -> None:
    sheet = Sheet("own.css", f"main p {{ color: {grey} }}", Medium.PRINT)
    pdf = opened(write(edition(FR), IMAGES, style=Style(added=(sheet,))))
    set_in = set()
    for stream, _ in streams(pdf):
        fill = BLACK
        for each in pikepdf.parse_content_stream(stream):
            if str(each.operator) == "k":
                fill = tuple(round(float(part), 3) for part in each.operands)
            elif str(each.operator) == "TJ":
                set_in.add(fill)
    assert set_in == {BLACK, (0, 0, 0, ink)}


def test_greys_are_black_ink_alone_and_colours_go_through_the_profile() -> None:
    converter = Converter(profiles.default())
    assert converter.inks((0, 0, 0)) == (0, 0, 0, 1)
    assert converter.inks((1, 1, 1)) == (0, 0, 0, 0)
    assert converter.inks((0.267, 0.267, 0.267)) == (0, 0, 0, 0.733)
    assert converter.inks([0.5]) == (0, 0, 0, 0.5)
    cyan, magenta, yellow, _ = converter.inks((0, 0.2, 0.6))
    assert cyan > 0.9
    assert magenta > 0.6
    assert yellow < 0.3


def test_no_colour_takes_more_ink_than_the_paper_bears() -> None:
    converter = Converter(profiles.default())
    steps = [index / 4 for index in range(5)]
    assert max(sum(converter.inks((r, g, b))) for r in steps for g in steps for b in steps) <= 3.05


# --- images ---------------------------------------------------------------------------------------


def png(mode: str, colour: Any) -> bytes:
    target = io.BytesIO()
    Image.new(mode, (8, 8), colour).save(target, "PNG")
    return target.getvalue()


def the_image(logo: bytes) -> tuple[str, bytes]:
    """Colour space and content of the only image of a press file."""
    pdf = with_logo("logo.png", logo)
    (image,) = (
        each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
    )
    assert int(image.BitsPerComponent) == 8
    assert "/SMask" not in image
    return str(image.ColorSpace), image.read_bytes()


def test_a_coloured_image_is_in_inks() -> None:
    space, content = the_image(png("RGB", (176, 0, 32)))
    cyan, magenta, yellow, _ = content[:4]
    assert (space, len(content)) == ("/DeviceCMYK", 8 * 8 * 4)
    assert magenta > 200
    assert yellow > 100
    assert cyan < 80


def test_a_grey_image_stays_grey_which_is_black_ink() -> None:
    assert the_image(png("L", 100)) == ("/DeviceGray", bytes([100] * 64))


def test_where_an_image_is_transparent_the_paper_shows() -> None:
    assert the_image(png("RGBA", (176, 0, 32, 0))) == ("/DeviceCMYK", bytes(8 * 8 * 4))


GRADIENT = """<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">
<linearGradient id="a"><stop offset="0" stop-color="#b00020"/><stop offset="1" stop-color="#fff"/></linearGradient>
<path fill="url(#a)" d="M0 0h9v9z"/></svg>"""


def test_a_gradient_is_in_inks() -> None:
    pdf = with_logo("logo.svg", GRADIENT.encode())
    shadings = [
        each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ShadingType" in each
    ]
    assert shadings
    assert all(each.ColorSpace == "/DeviceCMYK" for each in shadings)
    for shading in shadings:
        functions = shading.Function.get("/Functions", [shading.Function])
        assert all(len(function.C0) == len(function.C1) == 4 for function in functions)


def test_dots_of_emphasis_are_in_inks() -> None:
    dotted = replace(JA, typesetting=Typesetting(emphasis=Emphasis.DOTS))
    pdf = opened(write(edition(dotted), IMAGES))
    shadings = [
        each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/ShadingType" in each
    ]
    assert shadings
    assert all(each.ColorSpace == "/DeviceCMYK" for each in shadings)


def test_a_logo_that_lets_what_is_below_show_through_is_refused() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path opacity=".5" d="M0 0h9v9z"/></svg>'
    with pytest.raises(DeclarationDocError, match="transparent") as trouble:
        with_logo("logo.svg", svg)
    assert "without transparency" in trouble.value.remedy


# --- pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spec", "imposition"), [(FR, ""), (FR_JA, ""), (VERTICAL, ""), (FR, BOOKLET), (VERTICAL, BOOKLET)]
)
def test_boxes_lie_in_each_other(spec: EditionSpec, imposition: str) -> None:
    for page in opened(press(spec, imposition)).pages:
        media, bleed, trim = (box(page, name) for name in ("/MediaBox", "/BleedBox", "/TrimBox"))
        assert media[:2] == [0, 0]
        for inner, outer, least in ((trim, bleed, 3 * MM), (bleed, media, 5 * MM)):
            gaps = [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]]
            assert all(gap > least - 0.01 for gap in gaps)
        assert "/ArtBox" not in page.obj
        assert "/Rotate" not in page.obj


@every_edition
def test_the_trimmed_page_is_that_of_the_edition_and_upright(spec: EditionSpec) -> None:
    for page in opened(press(spec)).pages:
        left, bottom, right, top = box(page, "/TrimBox")
        assert right - left == pytest.approx(210 * MM, abs=0.01)
        assert top - bottom == pytest.approx(297 * MM, abs=0.01)


def test_marks_stand_outside_the_bleed_in_every_ink() -> None:
    for page in opened(press(FR)).pages:
        left, bottom, right, top = box(page, "/BleedBox")
        marked = False
        for each in pikepdf.parse_content_stream(page):
            marked |= str(each.operator) == "SCN"
            if marked and str(each.operator) in ("m", "l"):
                x, y = (float(part) for part in each.operands)
                assert not (left < x < right and bottom < y < top)
        assert marked


def test_a_ground_goes_on_into_the_bleed_and_no_further() -> None:
    sheet = Sheet("own.css", "@page { background: #1d4f86 }", Medium.PRINT)
    data = write(edition(FR), IMAGES, style=Style(added=(sheet,)))
    with opened(data) as made:
        left, bottom, _, _ = box(made.pages[0], "/BleedBox")
    with pypdfium2.PdfDocument(data) as pdf:
        shown = pdf[0].render(scale=1).to_pil().convert("RGB")
    row = shown.height - round(bottom) - 4  # within the bleed, on the left below
    assert shown.getpixel((round(left) + 4, row)) == shown.getpixel((shown.width // 2, row))
    assert shown.getpixel((round(left) + 4, row)) != (255, 255, 255)
    assert shown.getpixel((round(left) - 3, row)) == (255, 255, 255)


def text(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_bounded() for page in pdf]
    pdf.close()
    return found


def test_the_text_is_that_of_the_archive_edition() -> None:
    kept = text(archive.write(edition(FR, draft=True), IMAGES))
    assert text(press(FR)) == kept


# --- what it says of itself -------------------------------------------------------------------------


@every_edition
def test_it_says_that_it_is_pdf_x_4_and_for_which_press(spec: EditionSpec) -> None:
    data = press(spec)
    pdf = opened(data)
    assert data.startswith(b"%PDF-1.6")
    (intent,) = pdf.Root.OutputIntents
    assert (str(intent.S), str(intent.OutputConditionIdentifier)) == ("/GTS_PDFX", "FOGRA39")
    assert intent.DestOutputProfile.read_bytes() == profiles.default().data
    assert int(intent.DestOutputProfile.N) == 4
    metadata = pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in metadata
    assert f"<dc:identifier>accord-de-nancy.{spec.name}.press</dc:identifier>" in metadata
    for name in ("xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass", "xmp:MetadataDate"):
        assert f"<{name}>" in metadata
    assert (str(pdf.docinfo.Trapped), str(pdf.docinfo.GTS_PDFXVersion)) == ("/False", "PDF/X-4")
    assert str(pdf.docinfo.CreationDate) == "D:20221006000000Z"


@every_edition
def test_nothing_is_in_it_that_a_press_does_not_print(spec: EditionSpec) -> None:
    pdf = opened(press(spec))
    expected = {"/Type", "/Pages", "/Lang", "/OutputIntents", "/Metadata"}
    assert set(pdf.Root.keys()) - {"/ViewerPreferences"} == expected
    for page in pdf.pages:
        assert {"/Annots", "/Group", "/StructParents"}.isdisjoint(page.obj.keys())
    assert {"BDC", "BMC", "EMC"}.isdisjoint(operators(pdf))
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            assert {"/SMask", "/TR", "/OPI", "/EmbeddedFiles", "/JS"}.isdisjoint(each.keys())


@every_edition
def test_every_font_is_embedded(spec: EditionSpec) -> None:
    pdf = opened(press(spec))
    descriptors = [
        each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/FontName" in each
    ]
    assert descriptors
    assert all("/FontFile2" in each for each in descriptors)


def test_it_is_the_same_to_the_byte_a_second_time() -> None:
    assert write(edition(FR, draft=True), IMAGES) == press(FR)


# --- booklets ---------------------------------------------------------------------------------------


def test_the_outermost_sheet_holds_the_last_page_and_the_first() -> None:
    assert [side.pages for side in booklet(8)] == [(7, 0), (1, 6), (5, 2), (3, 4)]


def test_bound_on_the_right_the_first_page_lies_on_the_left() -> None:
    assert [side.pages for side in booklet(8, bound_right=True)] == [(0, 7), (6, 1), (2, 5), (4, 3)]


@pytest.mark.parametrize("count", range(1, 14))
def test_blank_pages_fill_the_last_sheet_and_none_is_lost(count: int) -> None:
    sides = booklet(count)
    pages = [page for side in sides for page in side.pages]
    assert len(sides) % 2 == 0
    assert sorted(page for page in pages if page is not None) == list(range(count))
    assert pages.count(None) == -count % 4


@pytest.mark.parametrize("count", range(1, 14))
def test_a_page_and_its_back_are_the_same_leaf(count: int) -> None:
    """Turned over its short edge, what was on the left is on the right."""
    for front, back in zip(booklet(count)[::2], booklet(count)[1::2], strict=True):
        for one, other in zip(front.pages, reversed(back.pages), strict=True):
            if one is not None and other is not None:
                assert abs(one - other) == 1


def test_singly_each_page_has_its_sheet() -> None:
    assert [side.pages for side in single(3)] == [(0,), (1,), (2,)]


@pytest.mark.parametrize("spec", [FR, VERTICAL], ids=lambda spec: spec.name)
def test_a_booklet_is_of_a5_pages_on_a4_sheets(spec: EditionSpec) -> None:
    pdf = opened(press(spec, BOOKLET))
    assert len(pdf.pages) % 2 == 0
    for page in pdf.pages:
        left, bottom, right, top = box(page, "/TrimBox")
        assert right - left == pytest.approx(2 * 148 * MM, abs=0.05)
        assert top - bottom == pytest.approx(210 * MM, abs=0.05)


# --- profiles of presses ----------------------------------------------------------------------------


def test_the_profile_that_is_shipped_is_one_of_a_press() -> None:
    assert (profiles.default().description, profiles.default().condition) == ("FOGRA39L Coated", "FOGRA39")


def test_another_profile_goes_into_the_file() -> None:
    other = profiles.Profile(profiles.default().data, "Our own press")
    pdf = opened(write(edition(FR), IMAGES, profile=other))
    (intent,) = pdf.Root.OutputIntents
    assert (str(intent.OutputConditionIdentifier), str(intent.Info)) == ("Custom", "Our own press")
    assert "/RegistryName" not in intent


def altered(at: int, value: bytes) -> bytes:
    data = bytearray(profiles.default().data)
    data[at : at + len(value)] = value
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is no ICC profile"),
        (b"%PDF-1.7" * 100, "is no ICC profile"),
        (profiles.default().data[:-1], "is no ICC profile, or a part of one"),
        (altered(16, b"RGB "), "a profile of RGB"),
        (altered(12, b"mntr"), "mntr"),
        (altered(8, b"\5"), "version 5"),
    ],
)
def test_what_is_no_profile_of_a_press_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(UsageTrouble, match=message) as trouble:
        profiles.read(data, "mine.icc")
    assert "CMYK" in trouble.value.remedy
