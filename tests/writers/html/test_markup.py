"""The markup that HTML and PDF share, in the form that pages need: a table, notes where they are called."""

from collections import Counter
from functools import cache

import pytest
from lxml import html as lxml_html

from declaration_doc.editions import built_in, compose
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.edition import EditionSpec, Layout, PieceState
from declaration_doc.model.inline import NoteReference
from declaration_doc.writers.markup import Columns, Form, Notes, markup
from tests.editions.builders import block, declaration, nodes, parallel, single
from tests.writers.agreement import edition

PAGES = Form(Columns.TABLE, Notes.INLINE)
SPECS = tuple(spec for spec in built_in(["fr", "ja"]) if spec.layout is not Layout.FACING)

every_edition = pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)


@cache
def page(spec: EditionSpec) -> lxml_html.HtmlElement:
    return tree(markup(edition(spec), PAGES))


def tree(body: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(f"<!doctype html><html><body>{body}</body></html>")


@every_edition
def test_each_segment_stands_once_in_order(spec: EditionSpec) -> None:
    expected = [
        piece.segment if language == spec.languages[0] else f"{language}.{piece.segment}"
        for language, piece in edition(spec).printed()
        if piece.state is not PieceState.ABSENT and piece.segment != "emblem-1"
    ]
    main_text = "//span[@class='s'][not(ancestor::*[@class='footnote' or @class='logo'])]/@id"
    found = page(spec).xpath(main_text)
    assert found == [each for each in expected if not each.split(".")[-1].startswith("note-")]
    assert max(Counter(page(spec).xpath("//@id")).values()) == 1


def test_languages_stand_in_one_table_whose_header_names_them() -> None:
    root = page(SPECS[3])
    (table,) = root.xpath("//main/table")
    assert table.xpath("thead/tr/th/text()") == ["日本語", "Français"]
    assert {len(row.xpath("td")) for row in table.xpath("tbody/tr")} == {2}
    assert all(row.xpath("td/@lang") == ["ja", "fr"] for row in table.xpath("tbody/tr"))


def test_each_division_of_the_body_is_a_row_group() -> None:
    assert page(SPECS[2]).xpath("//tbody/@id") == [
        "preamble",
        "w1",
        "w2",
        "s1",
        "conclusion",
        "final",
        "signatures",
        "annex-cities",
        "errata",
    ]


def test_inner_divisions_keep_their_anchors() -> None:
    ids = set(page(SPECS[2]).xpath("//@id"))
    assert {"w1-green", "w2-list", "article-one", "signatory-nancy", "cities"} <= ids


def test_headings_and_items_keep_their_elements_inside_cells() -> None:
    root = page(SPECS[2])
    assert root.xpath("//tr[@id='w1-heading']/td/h2/span[@class='label']/text()") == [
        "1. ",
        "第1分科会\u3000",
    ]
    assert len(root.xpath("//tr[@id='w1-green-trees']/td/ul/li")) == 2
    assert root.xpath("string(//tr[@id='w1-green-trees-oak']/@class)") == "item depth-2"


def test_an_edition_of_one_language_has_no_table() -> None:
    assert page(SPECS[0]).xpath("//table") == []
    assert page(SPECS[0]).xpath("//section[@id='w1']/h2")


# --- notes where they are called -----------------------------------------------------------------


def called(fr: str, ja: str, *notes: Block, spec: EditionSpec) -> lxml_html.HtmlElement:
    texts = {"fr": nodes("Un", *(NoteReference(id) for id in fr.split()))}
    texts["ja"] = nodes("一", *(NoteReference(id) for id in ja.split()))
    paragraph = block(Kind.PARAGRAPH, "p", fr=texts["fr"], ja=texts["ja"])
    source = declaration(block(Kind.PREAMBLE, "preamble", paragraph), notes=notes)
    return tree(markup(compose(source, spec), PAGES))


BOTH = block(Kind.NOTE, "n", fr="Note.", ja="注。")
FRENCH = block(Kind.NOTE, "n", fr="Note.", ja=None)


def bodies(root: lxml_html.HtmlElement) -> list[tuple[str, str, str]]:
    return [
        (note.get("lang"), note.get("data-label"), note.text_content())
        for note in root.xpath("//span[@class='footnote']")
    ]


def test_a_note_stands_in_each_language_at_its_call_under_one_number() -> None:
    root = called("n", "n", BOTH, spec=parallel("fr", "ja"))
    assert bodies(root) == [("fr", "1", "Note."), ("ja", "1", "注。")]


def test_a_second_call_leads_to_the_note() -> None:
    root = called("n n", "", BOTH, spec=single("fr"))
    assert bodies(root) == [("fr", "1", "Note.")]
    assert root.xpath("//sup[@class='call']/a/@href") == ["#n"]


def test_a_note_that_a_language_lacks_stands_once_in_the_language_that_has_it() -> None:
    root = called("", "n n", FRENCH, spec=parallel("fr", "ja"))
    assert bodies(root) == [("fr", "1", "Note.")]
    assert root.xpath("//sup[@class='call']/a/@href") == ["#n"]
