"""Styles and papers: columns in whole characters, sheets of a project, conformance in every style."""

from functools import cache

import pypdfium2
import pytest

from declaration_doc.editions import compose
from declaration_doc.errors import DeclarationDocError
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec, Layout
from declaration_doc.model.style import PAPERS, Medium, Sheet, Style
from declaration_doc.writers.pdf import prepare, write
from declaration_doc.writers.pdf.provenance import provenance
from declaration_doc.writers.pdf.reading import Reading
from tests.editions.builders import block, declaration, parallel, single

JA, FR_JA = single("ja"), parallel("fr", "ja")
SENTENCE = "自治体は相互の交流及び協力を促進し持続可能な発展のために共に歩むことをここに宣言する"
MM = 72 / 25.4
SIZES = {"A4": (210, 297), "A5": (148, 210), "JIS-B5": (182, 257), "Letter": (215.9, 279.4)}

PLAIN = (Sheet("house.css", ":root { --watermark-provisional: none }"),)

every_paper = pytest.mark.parametrize("paper", PAPERS)


@cache
def data(spec: EditionSpec, style: Style, text: str = SENTENCE * 6) -> bytes:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Les collectivités favorisent les échanges. " * 9, ja=text)
    return write(compose(declaration(paragraph), spec), style=style)


@cache
def printed(spec: EditionSpec, style: Style, text: str = SENTENCE * 6) -> Reading:
    return Reading(data(spec, style, text))


def sizes(pdf: bytes, character: str) -> set[float]:
    """The sizes, in pt, at which the first page shows a character."""
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    return {
        round(pypdfium2.raw.FPDFText_GetFontSize(text, index), 2)
        for index in range(text.count_chars())
        if chr(pypdfium2.raw.FPDFText_GetUnicode(text, index)) == character
    }


@every_paper
def test_the_page_has_the_size_of_the_paper(paper: str) -> None:
    box = [float(each) for each in printed(JA, Style(paper=paper)).pdf.pages[0].MediaBox]
    assert box[2:] == pytest.approx([each * MM for each in SIZES[paper]], abs=0.1)


@every_paper
@pytest.mark.parametrize("style", ["default", "gazette"])
@pytest.mark.parametrize("spec", [JA, FR_JA], ids=lambda spec: spec.name)
def test_jlreq_2_4_1_a_column_is_a_whole_number_of_characters(
    paper: str, style: str, spec: EditionSpec
) -> None:
    """Full lines of ideographs alone end where the column ends: none has to be stretched to reach it."""
    runs = [run for tag in printed(spec, Style(style, paper)).tree.all("P") for run in tag.runs()]
    lines = [run for run in runs if run.text and run.text in SENTENCE * 6 and len(run.text) > 12]
    full = lines[1:-1]
    assert len({len(run.text) for run in full}) == 1
    assert len(full[0].text) >= 20
    assert min(sizes(data(spec, Style(style, paper)), "促")) >= 7.99


def test_the_pdf_says_what_it_is_set_in() -> None:
    assert provenance(printed(JA, Style("gazette", "A5"))).style == Style("gazette", "A5")
    assert not provenance(printed(JA, Style("gazette", "A5"))).own_style
    own = Style(added=(Sheet("house.css", "p { margin: 0 }"),))
    assert provenance(printed(JA, own)).own_style


def test_a_token_changes_every_page() -> None:
    wide = Style(added=(Sheet("house.css", ":root { --margin-single: 60mm }"),))
    assert len(printed(JA, wide, SENTENCE * 60).pdf.pages) > len(
        printed(JA, Style(), SENTENCE * 60).pdf.pages
    )


def test_a_sheet_for_screens_leaves_pages_alone() -> None:
    screen = Style(added=(Sheet("screen.css", "p { color: red; colour: red }", Medium.SCREEN),))
    assert write_small(screen)


def test_a_slip_in_a_sheet_is_named_with_its_place() -> None:
    slip = Style(added=(Sheet("house.css", "p {\n  colour: red }"),))
    with pytest.raises(DeclarationDocError, match=r"house\.css: Ignored `colour: red ` at 2:3") as raised:
        write_small(slip)
    assert "@media screen" in raised.value.remedy


# --- watermarks ----------------------------------------------------------------------------------


def watermark(style: str, *, is_draft: bool = False, **tokens: str) -> bytes:
    """The drawing behind the pages of a bilingual edition whose Japanese is a provisional translation."""
    text = "".join(f"--watermark-{name}: {value};" for name, value in tokens.items())
    sheets = (Sheet("house.css", f":root {{ {text} }}"),) if tokens else ()
    composed = compose(declaration(block(Kind.PARAGRAPH, "p", fr="Texte.", ja="文。")), FR_JA, draft=is_draft)
    page = prepare(composed, {}, style=Style(style, added=sheets))
    drawing = page.files.get("own/watermark.svg", b"")
    assert isinstance(drawing, bytes)
    return drawing


def test_a_draft_says_so_across_every_page() -> None:
    assert watermark("default", is_draft=True).count(b"<path") == len("Projet案")
    assert watermark("default", is_draft=True, draft="none") == b""
    assert b'fill="#123456"' in watermark("default", is_draft=True, draft="#123456")


def test_a_provisional_translation_says_so_where_the_style_wants_it() -> None:
    assert watermark("default") == b""
    assert watermark("default", provisional="#eeeeee") == watermark("gazette", provisional="#eeeeee") != b""
    assert watermark("gazette", provisional="none") == b""


def test_a_facing_page_has_the_words_of_its_language() -> None:
    spec = EditionSpec("fr-ja-facing", ("fr", "ja"), Layout.FACING)
    composed = compose(declaration(block(Kind.PARAGRAPH, "p", fr="Texte.", ja="文。")), spec)
    files = prepare(composed, {}, style=Style("gazette")).files
    assert {name for name in files if "watermark" in name} == {
        "own/watermark-front.svg",
        "own/watermark-recto.svg",
    }


def test_a_watermark_is_neither_read_nor_copied() -> None:
    composed = compose(declaration(block(Kind.PARAGRAPH, "p", fr="Texte.", ja="文。")), JA)
    marked, plain = (Reading(write(composed, style=Style("gazette", added=sheets))) for sheets in ((), PLAIN))
    assert [run.text for run in marked.tree.runs()] == [run.text for run in plain.tree.runs()] != []
    assert [len(page) for page in marked.artifacts] == [len(page) for page in plain.artifacts]


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(DeclarationDocError, match="no colour of a watermark"):
        watermark("default", provisional="url(x.svg)")


def write_small(style: Style) -> bytes:
    return write(compose(declaration(block(Kind.PARAGRAPH, "p", fr="Texte.", ja="文。")), JA), style=style)
