"""The HTML edition: valid, whole in one file, and in agreement with its source."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import html as lxml_html

from declaration_doc.editions import built_in, compose
from declaration_doc.languages import fold
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Edition, EditionSpec, Layout, PieceState, Writing
from declaration_doc.writers.html import write
from tests.editions.builders import block, declaration, heading, parallel, single
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition, said, source

SPECS = tuple(spec for spec in built_in(["fr", "ja"]) if spec.layout is not Layout.FACING)
CORRECTED = replace(SPECS[2], name="corrected", corrections=True)
EMBLEM = {
    "emblem.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
}

every_edition = pytest.mark.parametrize("spec", [*SPECS, CORRECTED], ids=lambda spec: spec.name)


every_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)


@cache
def page(spec: EditionSpec, path: Path = EVERY_ELEMENT) -> lxml_html.HtmlElement:
    return tree(write(edition(spec, path), EMBLEM))


def tree(data: bytes) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(data.decode())


def text_of(element: lxml_html.HtmlElement) -> str:
    """What is read: without readings of ruby, calls of notes and references that print a number."""
    whole = deepcopy(element)
    for unread in whole.xpath(
        "//rt | //rp | //*[@class='call'] | //*[@class='ref'][@href='#resolution-exchange']"
    ):
        unread.drop_tree()
    return fold(whole.text_content())


# --- agreement -----------------------------------------------------------------------------------


@every_source
@every_edition
def test_each_segment_stands_at_its_anchor_word_for_word(spec: EditionSpec, path: Path) -> None:
    root = page(spec, path)
    for language, segment, text in said(source(path), spec):
        anchor = segment if language == spec.languages[0] else f"{language}.{segment}"
        (found,) = root.xpath("//*[@id=$id]", id=anchor)
        assert text_of(found) == text, anchor


@every_source
@every_edition
def test_segments_stand_in_the_order_of_the_edition_and_no_other(spec: EditionSpec, path: Path) -> None:
    expected = [
        piece.segment if language == spec.languages[0] else f"{language}.{piece.segment}"
        for language, piece in edition(spec, path).printed()
        if piece.state is not PieceState.ABSENT and piece.segment != "emblem-1"
    ]
    assert page(spec, path).xpath("//span[contains(concat(' ', @class, ' '), ' s ')]/@id") == expected


@every_edition
def test_numbers_and_bullets_stand_before_their_text(spec: EditionSpec) -> None:
    root = page(spec)
    for lead, label in (("fr", "1. "), ("ja", "第1分科会\u3000")):
        if lead in spec.languages:
            printed = root.xpath("//h2[@id='w1-heading']/descendant::*[@class='label']/text()")
            assert label.replace(" ", "") in "".join(printed).replace(" ", "")


# --- one file that asks for nothing --------------------------------------------------------------


@every_source
@every_edition
def test_the_nu_checker_finds_nothing(
    spec: EditionSpec, path: Path, nu: Callable[[bytes], list[str]]
) -> None:
    assert nu(write(edition(spec, path), EMBLEM)) == []


def test_the_nu_checker_finds_nothing_in_a_draft(nu: Callable[[bytes], list[str]]) -> None:
    untranslated = block(
        Kind.WORKSHOP, "w", heading("w", fr="Un", ja=""), block(Kind.PARAGRAPH, "p", fr="Un.", ja="")
    )
    assert nu(write(compose(declaration(untranslated), parallel("ja", "fr"), draft=True))) == []


@every_edition
def test_nothing_is_fetched_and_nothing_runs(spec: EditionSpec) -> None:
    root = page(spec)
    assert root.xpath("//script | //link | //iframe | //object | //@onclick | //*[@style]") == []
    assert all(address.startswith("data:") for address in root.xpath("//@src"))
    assert all(address.startswith("#") for address in root.xpath("//@href"))
    style = root.xpath("string(//style)")
    assert not re.search(r"url\(|@import|https?:", style)


@every_edition
def test_the_policy_allows_the_style_and_nothing_else(spec: EditionSpec) -> None:
    root = page(spec)
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = b64encode(sha256(root.xpath("string(//style)").encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def test_a_logo_without_its_file_prints_its_alternate_text() -> None:
    root = tree(write(edition(SPECS[1])))
    assert root.xpath("//img") == []
    assert "市章" in root.xpath("string(//*[@id='emblem'])")


def test_a_logo_has_its_alternate_text_in_the_leading_language() -> None:
    (logo,) = page(SPECS[3]).xpath("//img")
    assert (logo.get("alt"), logo.get("lang")) == ("市章", "ja")


# --- ways through the page -----------------------------------------------------------------------


@every_source
@every_edition
def test_ids_are_unique_and_every_link_leads_somewhere(spec: EditionSpec, path: Path) -> None:
    ids = Counter(page(spec, path).xpath("//@id"))
    assert max(ids.values()) == 1
    targets = {address[1:] for address in page(spec, path).xpath("//@href") if address != "#"}
    assert targets <= set(ids)


def test_a_segment_keeps_its_permalink_in_every_edition() -> None:
    for spec in SPECS:
        (segment,) = page(spec).xpath("//*[@id='preamble-adoption-1']")
        (link,) = segment.xpath("a[@class='permalink']")
        assert link.get("href") == "#preamble-adoption-1"
        assert link.get("aria-label")


@every_edition
def test_every_text_says_its_language(spec: EditionSpec) -> None:
    root = page(spec)
    assert root.get("lang") == spec.languages[0]
    for language, piece in edition(spec).printed():
        anchor = piece.segment if language == spec.languages[0] else f"{language}.{piece.segment}"
        for segment in root.xpath("//*[@id=$id]", id=anchor):
            assert segment.xpath("string(ancestor-or-self::*[@lang][1]/@lang)") == language


@every_edition
def test_one_first_heading_and_landmarks(spec: EditionSpec) -> None:
    root = page(spec)
    assert len(root.xpath("//h1")) == 1
    assert [len(root.xpath(f"/html/body/{name}")) for name in ("header", "nav", "main", "footer")] == [
        1,
        1,
        1,
        1,
    ]
    assert root.xpath("/html/body/a[1]/@href") == ["#page.text"]


def test_headings_of_a_bilingual_page_are_told_once_with_both_languages() -> None:
    headings = page(SPECS[2]).xpath("//main//h2")
    assert all(heading.xpath("span/@lang") == ["fr", "ja"] for heading in headings)


def test_the_contents_lead_to_the_parts() -> None:
    assert page(SPECS[0]).xpath("//nav/ol/li/a/@href") == ["#w1", "#w2", "#s1", "#annex-cities"]


@every_edition
def test_notes_lead_back_to_their_calls(spec: EditionSpec) -> None:
    root = page(spec)
    for note in edition(spec).notes:
        (printed,) = root.xpath("//section[@role='doc-endnotes']//li[@id=$id]", id=note.id)
        assert printed.xpath(".//a[@role='doc-backlink']")


@every_edition
def test_the_standing_of_each_text_is_said_before_and_after_it(spec: EditionSpec) -> None:
    root, printed = page(spec), edition(spec)
    top, foot = root.xpath("string(/html/body/header)"), root.xpath("string(/html/body/footer)")
    assert all(line.text in top for line in printed.statements)
    assert all(line.text in foot for line in printed.running)


def test_a_draft_says_so_at_every_place_and_shows_what_is_missing() -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Un.", ja="")
    root = tree(
        write(compose(declaration(block(Kind.PREAMBLE, "preamble", paragraph)), single("ja"), draft=True))
    )
    assert root.xpath("string(//header)").strip().startswith("案")
    assert root.xpath("string(//*[@class='draft-mark'])") == "案"
    assert "@top-center" in root.xpath("string(//style)")
    assert root.xpath("//*[@class='s untranslated']/text()") == ["［未訳］"]


def test_what_a_document_says_cannot_become_markup_or_style() -> None:
    hostile = '</style><script>alert(1)</script>"\\;} & <b>'
    source = declaration(
        block(Kind.PREAMBLE, "preamble", block(Kind.PARAGRAPH, "p", fr=hostile)), languages=["fr"]
    )
    titled = replace(source, title=block(Kind.TITLE, "title", fr=hostile))
    root = tree(write(compose(titled, single("fr"))))
    assert root.xpath("//script | //b") == []
    assert fold(hostile) in fold(root.xpath("string(//h1)"))


def test_a_third_language_has_its_page(nu: Callable[[bytes], list[str]]) -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Un.", de="Eins.", en="One.")
    source = declaration(block(Kind.PREAMBLE, "preamble", paragraph), languages=["fr", "de", "en"])
    printed: Edition = compose(source, parallel("de", "en", "fr"))
    data = write(printed)
    assert nu(data) == []
    assert tree(data).xpath("//*[@id='p']/p/@lang") == ["de", "en", "fr"]


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert write(edition(SPECS[2]), EMBLEM) == write(edition(SPECS[2]), EMBLEM)


# --- vertical lines --------------------------------------------------------------------------------

VERTICAL = EditionSpec("ja-vertical", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL)


def test_an_edition_in_vertical_lines_is_a_valid_page_that_says_the_same(
    nu: Callable[[bytes], list[str]],
) -> None:
    data = write(edition(VERTICAL), EMBLEM)
    assert nu(data) == []
    assert b"writing-mode: vertical-rl" in data
    segments = {each.get("id"): each.text_content() for each in page(VERTICAL).find_class("s")}
    expected = {each.get("id"): each.text_content() for each in page(SPECS[1]).find_class("s")}
    assert segments == expected


def test_two_figures_stand_side_by_side_in_vertical_lines_alone() -> None:
    assert page(VERTICAL).find_class("together")
    assert not page(SPECS[1]).find_class("together")
    assert b"vertical-rl" not in write(edition(SPECS[1]), EMBLEM)
