"""The Markdown edition: what a program that knows Markdown makes of it is what the source says."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from declaration_doc.editions import built_in, compose
from declaration_doc.languages import fold
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec, Layout
from declaration_doc.model.inline import Superscript
from declaration_doc.writers.markdown import write
from tests.conftest import Golden
from tests.editions.builders import block, declaration, nodes, single
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition, readings, said, source

SPECS = tuple(spec for spec in built_in(["fr", "ja"]) if spec.layout is not Layout.FACING)

every_edition = pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)


class Words(HTMLParser):
    """The characters of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def rendered(markdown: bytes) -> str:
    page: str = MarkdownIt("commonmark").use(footnote_plugin).render(markdown.decode())
    return page


def words_of(page: str) -> str:
    reader = Words()
    reader.feed(re.sub(r'<sup class="footnote-ref">.*?</sup>', "", page))
    return "".join(reader.parts)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
@every_edition
def test_every_segment_is_there_in_order(spec: EditionSpec, path: Path) -> None:
    whole = words_of(rendered(write(edition(spec, path)))).replace("^", "")
    for reading in readings(source(path)):
        whole = whole.replace(f"（{reading}）", "")
    whole = fold(whole.replace("résolution\u00a01", "").replace("決議1", ""))
    expected = {(language, segment): words for language, segment, words in said(source(path), spec)}
    place = 0
    for language, piece in edition(spec, path).printed():
        if words := expected.pop((language, piece.segment), None):
            found = whole.find(words, place)
            assert found >= 0, f"{piece.segment} is not said in {language} after {whole[place - 40 : place]}"
            place = found + len(words)
    assert not expected


def test_the_edition_reads_as_its_golden_file(golden: Golden) -> None:
    spec = SPECS[2]
    golden(write(edition(spec)), EVERY_ELEMENT.parent / f"accord-de-nancy.{spec.name}.md")


def test_the_language_that_does_not_lead_is_quoted() -> None:
    page = rendered(write(edition(SPECS[2])))
    quoted = re.findall(r"<blockquote>(.*?)</blockquote>", page, re.DOTALL)
    assert quoted
    assert all(re.search("[ぁ-ん一-龠]", each) for each in quoted)


def test_a_draft_says_so_first() -> None:
    assert write(edition(SPECS[0], draft=True)).decode().startswith("**")


def test_raised_digits_are_not_mistaken_for_others() -> None:
    power = block(Kind.PARAGRAPH, "p", fr=nodes("10", Superscript(nodes("6")), " habitants"), ja="一")
    made = declaration(block(Kind.PREAMBLE, "preamble", power))
    assert "10^6^ habitants" in write(compose(made, single("fr"))).decode()


@given(st.text(alphabet="aé日 *_`[]<>&#+-=.)~|\\1!", min_size=1, max_size=40).map(str.strip).filter(bool))
def test_no_character_of_a_text_is_taken_for_a_mark(words: str) -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr=f"Nancy {words}", ja="一")
    paragraph_first = block(Kind.PARAGRAPH, "q", fr=f"{words} Nancy", ja="一")
    made = declaration(block(Kind.PREAMBLE, "preamble", paragraph, paragraph_first))
    composed = compose(made, single("fr"))
    whole = words_of(rendered(write(composed)))
    texts = ["".join(node.text for node in piece.nodes) for _, piece in composed.printed()]  # type: ignore[union-attr]
    assert all(re.sub(r"\s+", " ", text) in re.sub(r"\s+", " ", whole) for text in texts)
