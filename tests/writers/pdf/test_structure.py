"""The structure tree: what assistive technology is told."""

from itertools import pairwise
from typing import Any

import pikepdf
import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.engine import print_page
from declaration_doc.writers.pdf.engine.roles import role
from declaration_doc.writers.pdf.reading import Reading, Tag
from tests.editions.builders import block, declaration
from tests.writers.pdf.test_engine import page
from tests.writers.pdf.test_write import FR, FR_JA, JA_FR, every_edition, read

LONG_FR = "Les collectivités favorisent les échanges et la coopération. " * 30
LONG_JA = "自治体は交流及び協力を促進する。" * 40


def outline(tag: Tag) -> str:
    """Roles, nested: P(Span Span)."""
    inner = " ".join(outline(kid) for kid in tag.kids if isinstance(kid, Tag))
    return f"{tag.role}({inner})" if inner else tag.role


def printed(body: str) -> Tag:
    result = print_page(page(body))
    assert result.complaints == ()
    return Reading(result.pdf).tree


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h1>a</h1><p>b", "Document(H1 P)"),
        ("<main><section><h2>a</h2><div><p>b</div></section></main>", "Document(Part(Sect(H2 P)))"),
        ("<p><span class=s id=a>b</span> <em>c</em>", "Document(P(Span))"),
        ("<p>b <span lang=ja>静岡</span>", "Document(P(Span))"),
        (
            "<ul><li><p><span class=label>–</span><span class=s id=a>b</span></ul>",
            "Document(L(LI(Lbl LBody(P(Span)))))",
        ),
        ("<p><span class=label>–</span> b", "Document(P(Span))"),
        (
            "<table><thead><tr><th>a<tbody><tr><td><p>b</table>",
            "Document(Table(THead(TR(TH)) TBody(TR(TD(P)))))",
        ),
        ("<p><a href='#x' id=x>b</a>", "Document(P(Link))"),
        ("<p lang=ja><ruby>静岡<rt>しずおか</rt></ruby>", "Document(P(Ruby(RB RT)))"),
    ],
)
def test_elements_of_the_page_are_elements_of_the_structure(body: str, expected: str) -> None:
    assert outline(printed(body)) == expected


def test_an_element_broken_over_pages_is_one_element() -> None:
    source = declaration(
        *(block(Kind.PARAGRAPH, f"p{number}", fr=LONG_FR, ja=LONG_JA) for number in range(3))
    )
    reading = Reading(write(compose(source, FR_JA)))
    (table,) = reading.tree.all("Table")
    assert len(reading.pdf.pages) > 2
    assert len(table.all("TR")) == 1 + 3
    assert all(
        [run.page for run in cell.runs()] == sorted(run.page for run in cell.runs())
        for cell in table.all("TD")
    )


@every_edition
def test_every_text_knows_its_language(spec: EditionSpec) -> None:
    for name, span in read(spec).spans().items():
        expected = name.partition(".")[0] if "." in name else spec.languages[0]
        assert span.language == expected, name


@every_edition
def test_headings_leave_no_level_out(spec: EditionSpec) -> None:
    levels = [int(tag.role[1]) for tag in read(spec).tree.walk() if tag.role in ("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert all(following <= level + 1 for level, following in pairwise(levels))


@every_edition
def test_an_image_has_its_words(spec: EditionSpec) -> None:
    assert [tag.alternative for tag in read(spec).tree.all("Figure")] == [
        "Emblème de la ville" if spec.languages[0] == "fr" else "市章"
    ]


def test_a_label_is_told_apart_from_the_text_of_its_item() -> None:
    item = next(tag for tag in read(FR).tree.all("LI") if tag.all("Lbl"))
    assert [kid.role for kid in item.kids if isinstance(kid, Tag)] == ["Lbl", "LBody"]


def test_only_what_has_a_meaning_has_a_role() -> None:
    assert role("div", "statements") is None
    assert role("span", "name solid") is None
    assert role("span", "s untranslated") == "Span"


@every_edition
def test_a_reading_is_told_apart_from_what_it_stands_over(spec: EditionSpec) -> None:
    rubies = read(spec).tree.all("Ruby")
    assert [[kid.role for kid in ruby.kids if isinstance(kid, Tag)] for ruby in rubies] == [
        ["RB", "RT"]
    ] * len(rubies)
    assert bool(rubies) == ("ja" in spec.languages)


@every_edition
def test_every_list_says_how_its_items_are_marked(spec: EditionSpec) -> None:
    reading = read(spec)
    lists = [element for element in elements(reading) if element.S == "/L"]
    assert lists
    assert all(str(each.A.O) == "/List" for each in lists)
    assert {str(each.A.ListNumbering) for each in lists} <= {"/Decimal", "/Disc"}


@pytest.mark.parametrize("spec", [FR_JA, JA_FR], ids=lambda spec: spec.name)
def test_every_header_says_that_it_heads_a_column(spec: EditionSpec) -> None:
    heads = [element for element in elements(read(spec)) if element.S == "/TH"]
    assert [str(head.A.Scope) for head in heads] == ["/Column"] * len(spec.languages)


@pytest.mark.parametrize("spec", [FR_JA, JA_FR], ids=lambda spec: spec.name)
def test_a_repeated_header_is_an_artifact(spec: EditionSpec) -> None:
    reading = read(spec)
    (head,) = reading.tree.all("THead")
    assert {run.page for run in head.runs()} == {0}
    names = [run.text for run in head.runs()]
    assert len(reading.artifacts) > 1
    for artifacts in reading.artifacts[1:]:
        assert [run.text for run in artifacts if run.text in names] == names


@every_edition
def test_every_note_is_a_note_with_a_name_of_its_own(spec: EditionSpec) -> None:
    notes = [element for element in elements(read(spec)) if element.S == "/Note"]
    names = [str(note.ID) for note in notes]
    assert names
    assert len(set(names)) == len(names)


@every_edition
def test_the_language_is_stated_wherever_it_changes_and_nowhere_else(spec: EditionSpec) -> None:
    def check(element: Any, outer: str) -> None:
        stated = str(element.get("/Lang", ""))
        assert stated != outer
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                check(kid, stated or outer)

    root = read(spec).pdf.Root
    check(root.StructTreeRoot.K, str(root.Lang))


def elements(reading: Reading) -> list[Any]:
    """Every structure element, as the file has it."""
    found: list[Any] = []

    def walk(element: Any) -> None:
        found.append(element)
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                walk(kid)

    walk(reading.pdf.Root.StructTreeRoot.K)
    return found
