"""The HTML edition: valid, whole in one file, and in agreement with its source."""

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import html as lxml_html

from declaration_doc.editions import built_in, compose
from declaration_doc.languages import fold
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import (
    Edition,
    EditionSpec,
    Layout,
    PieceState,
    Publication,
    Sibling,
    Writing,
)
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
def test_nothing_is_fetched(spec: EditionSpec) -> None:
    root = page(spec)
    assert root.xpath("//iframe | //object | //script[@src] | //@onclick | //*[@style]") == []
    assert set(root.xpath("//link/@rel")) == {"alternate", "schema.dcterms"}
    assert all(address.startswith("data:") for address in root.xpath("//@src"))
    assert all(address.startswith("#") for address in root.xpath("/html/body//@href"))
    style = root.xpath("string(//style)")
    assert not re.search(r"url\(|@import|https?:", style)


@every_edition
def test_the_policy_allows_one_style_and_one_script_and_nothing_else(spec: EditionSpec) -> None:
    root = page(spec)
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert len(root.xpath("//script[not(@type)]")) == 1
    assert policy == (
        f"default-src 'none'; style-src '{digest(root, '//style')}'; "
        f"script-src '{digest(root, '//script[not(@type)]')}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def digest(root: lxml_html.HtmlElement, path: str) -> str:
    content = root.xpath(f"string({path})").encode()
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"


def test_what_the_script_is_given_cannot_end_its_element() -> None:
    hostile = "</script><script>alert(1)</script><!--"
    source = declaration(
        block(Kind.PREAMBLE, "preamble", block(Kind.PARAGRAPH, "p", fr=hostile)), languages=["fr"]
    )
    titled = replace(source, title=block(Kind.TITLE, "title", fr=hostile))
    root = tree(write(compose(titled, single("fr"))))
    assert len(root.xpath("//script")) == 3
    assert fold(page_data(root)["texts"]["fr"]["title"]) == fold(hostile)


def page_data(root: lxml_html.HtmlElement) -> Any:
    return json.loads(root.xpath("string(//script[@id='page.data'])"))


# --- what machines are told ------------------------------------------------------------------------


def graph(root: lxml_html.HtmlElement) -> list[dict[str, Any]]:
    (told,) = root.xpath("//script[@type='application/ld+json']/text()")
    legislation: list[dict[str, Any]] = json.loads(told)["@graph"]
    return legislation


def test_each_text_is_told_with_its_language_and_standing() -> None:
    french, japanese = graph(page(SPECS[2]))
    assert (french["@type"], french["inLanguage"], japanese["inLanguage"]) == ("Legislation", "fr", "ja")
    assert french["legislationDate"] == "2022-10-06"
    assert french["legislationLegalForce"].endswith("/InForce")
    assert french["encoding"]["legislationLegalValue"].endswith("/AuthoritativeLegalValue")
    assert japanese["encoding"]["legislationLegalValue"].endswith("/UnofficialLegalValue")
    assert {french["encoding"]["@type"], japanese["encoding"]["@type"]} == {"LegislationObject"}


CREATIVE_WORK = {
    "datePublished",
    "description",
    "encoding",
    "inLanguage",
    "locationCreated",
    "name",
    "publisher",
}
CREATIVE_WORK |= {"translationOfWork", "version", "workTranslation"}
LEGISLATION = {"legislationDate", "legislationIdentifier", "legislationLegalForce", "legislationPassedBy"}
LEGISLATION |= {"legislationType"}
OBJECT = {"contentUrl", "encodingFormat", "legislationLegalValue"}
"""Properties of schema.org, by the type that has them; `LegislationObject` is a media object too."""


@pytest.mark.parametrize("spec", [SPECS[0], SPECS[2]], ids=["fr", "fr-ja"])
def test_every_property_is_one_of_its_type(spec: EditionSpec) -> None:
    for text in graph(page(spec)):
        assert text.keys() <= {"@id", "@type", *CREATIVE_WORK, *LEGISLATION}
        assert text["encoding"].keys() <= {"@type", "inLanguage", *OBJECT}


def test_a_translation_points_to_the_authentic_text() -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Un.", ja="一。")
    source = declaration(block(Kind.PREAMBLE, "preamble", paragraph))
    french, japanese = graph(tree(write(compose(source, parallel("fr", "ja")))))
    assert japanese["translationOfWork"] == {"@id": french["@id"]}
    assert french["workTranslation"] == [{"@id": japanese["@id"]}]
    assert "legislationLegalForce" not in french  # the source states no day of adoption


def test_a_draft_is_not_told_to_be_in_force() -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Un.", ja="")
    source = declaration(block(Kind.PREAMBLE, "preamble", paragraph), adopted="2022-10-06")
    for text in graph(tree(write(compose(source, parallel("fr", "ja"), draft=True)))):
        assert text["legislationLegalForce"].endswith("/NotInForce")


def test_titles_and_languages_are_told_in_dublin_core() -> None:
    root = page(SPECS[3])
    assert root.xpath("//meta[@name='dcterms.language']/@content") == ["ja", "fr"]
    assert root.xpath("//meta[@name='dcterms.title']/@lang") == ["ja", "fr"]
    assert root.xpath("//meta[@property='og:title']/@content") == [edition(SPECS[3]).metadata.title]


AROUND = Publication(
    address="https://example.org/texts/",
    pdf="accord-de-nancy.fr-ja.pdf",
    source="accord-de-nancy.xml",
    pages=(
        Sibling("accord-de-nancy.fr.html", ("fr",), "Français"),
        Sibling("accord-de-nancy.ja.html", ("ja",), "日本語"),
    ),
)


def test_a_page_links_to_what_stands_beside_it(nu: Callable[[bytes], list[str]]) -> None:
    data = write(edition(SPECS[2]), publication=AROUND)
    root = tree(data)
    assert root.xpath("//footer//a[not(starts-with(@href, '#'))]/@href") == [
        "accord-de-nancy.fr-ja.pdf",
        "accord-de-nancy.fr.html",
        "accord-de-nancy.ja.html",
        "accord-de-nancy.xml",
    ]
    base = "https://example.org/texts/accord-de-nancy/accord-de-nancy"
    assert root.xpath("//link[@rel='canonical']/@href") == [f"{base}.fr-ja.html"]
    found = zip(root.xpath("//link[@hreflang]/@hreflang"), root.xpath("//link[@hreflang]/@href"), strict=True)
    assert dict(found) == {"fr": f"{base}.fr.html", "ja": f"{base}.ja.html"}
    assert nu(data) == []


def test_a_page_tells_what_a_term_is_called_where_it_does_not_name_it() -> None:
    terms = {"nancy": {"fr": "Nancy", "ja": "ナンシー市"}, "unused": {"fr": "rien", "ja": "無"}}
    french = tree(write(edition(SPECS[0]), publication=Publication(terms=terms)))
    number = french.xpath("string(//*[@data-key and starts-with(., 'Nancy')]/@data-key)")
    assert page_data(french)["terms"][number] == {"ja": "ナンシー市"}
    assert page_data(tree(write(edition(SPECS[2]), publication=Publication(terms=terms))))["terms"] == {}


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
    targets = {address[1:] for address in page(spec, path).xpath("//body//@href") if address != "#"}
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
    assert root.xpath("//script[not(@type)]/text()") == page(SPECS[0]).xpath("//script[not(@type)]/text()")
    assert root.xpath("//b") == []
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
    assert "html{writing-mode:" not in page(SPECS[1]).xpath("string(//style)").replace(" ", "")
    assert "html{writing-mode:" in page(VERTICAL).xpath("string(//style)").replace(" ", "")


def test_a_vertical_edition_is_read_as_it_stands() -> None:
    root = page(VERTICAL)
    assert root.xpath("//script[not(@type)]") == []
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "script-src" not in policy
