"""The text edition: wrapped, readable in a mail, and in agreement with its source."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.editions import built_in, compose
from declaration_doc.errors import UsageTrouble
from declaration_doc.languages import columns, fold
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec, Layout
from declaration_doc.model.inline import Name, Superscript
from declaration_doc.writers.text import NARROWEST, write
from tests.conftest import Golden
from tests.editions.builders import block, declaration, nodes, parallel, single
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition, readings, said, source

SPECS = tuple(spec for spec in built_in(["fr", "ja"]) if spec.layout is not Layout.FACING)
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

every_edition = pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)


def text(spec: EditionSpec, width: int = 80, *, draft: bool = False) -> str:
    return write(edition(spec, draft=draft), width).decode()


@every_edition
def test_the_edition_reads_as_its_golden_file(spec: EditionSpec, golden: Golden) -> None:
    golden(write(edition(spec)), EVERY_ELEMENT.parent / f"accord-de-nancy.{spec.name}.txt")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
@every_edition
def test_every_segment_is_there_in_order(spec: EditionSpec, path: Path) -> None:
    whole = re.sub(r"\[\d+\]", "", write(edition(spec, path)).decode()).translate(RAISED)
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


@every_edition
@pytest.mark.parametrize("width", [NARROWEST, 72, 80, 132])
def test_no_line_is_wider_than_asked(spec: EditionSpec, width: int) -> None:
    assert max(map(columns, text(spec, width).split("\n"))) <= width


@every_edition
def test_lines_end_with_a_line_feed_and_no_space(spec: EditionSpec) -> None:
    whole = text(spec)
    assert "\r" not in whole
    assert whole.endswith("\n")
    assert not whole.endswith("\n\n")
    assert not re.search(r"[ \u3000\t]$", whole, re.MULTILINE)
    assert "\n\n\n\n" not in whole


@every_edition
def test_the_first_line_gives_the_standing_of_the_text(spec: EditionSpec) -> None:
    assert text(spec).split("\n")[0] == edition(spec).running[0].text
    mark = {"fr": "texte faisant foi", "ja": "仮訳"}[spec.languages[0]]
    assert mark in text(spec).split("\n")[0]


def test_a_draft_says_so_at_its_head_and_at_its_end() -> None:
    lines = text(SPECS[2], draft=True).rstrip("\n").split("\n")
    assert any(line.startswith("Projet") for line in lines[:5])
    assert any(line.startswith("Projet") for line in lines[-3:])
    assert "案" in lines[-1]


def test_a_name_in_one_piece_is_not_broken_at_its_hyphens() -> None:
    name = Name("aix", nodes("Aix-en-Provence"))
    long = block(Kind.PARAGRAPH, "p", fr=nodes("Nous sommes réunis dans la ville d'", name, "."), ja="一")
    source = declaration(block(Kind.PREAMBLE, "preamble", long))
    for width in range(NARROWEST, 60):
        whole = write(compose(source, single("fr")), width).decode()
        assert "Aix-en-Provence" in whole


def test_raised_digits_are_not_mistaken_for_others() -> None:
    power = block(Kind.PARAGRAPH, "p", fr=nodes("10", Superscript(nodes("6")), " et 7e"), ja="一")
    source = declaration(block(Kind.PREAMBLE, "preamble", power))
    assert "10⁶ et 7e" in write(compose(source, single("fr"))).decode()


def test_a_width_that_leaves_no_room_is_refused() -> None:
    with pytest.raises(UsageTrouble, match="20 columns"):
        write(edition(SPECS[0]), 20)


def test_three_languages_stand_one_below_the_other() -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Un.", de="Eins.", en="One.")
    source = declaration(block(Kind.PREAMBLE, "preamble", paragraph), languages=["fr", "de", "en"])
    assert "\nEins.\n    One.\n    Un.\n" in write(compose(source, parallel("de", "en", "fr"))).decode()


@given(st.text(alphabet="あ漢ー、。「」aé -'!?;:«»1", min_size=1, max_size=300), st.integers(NARROWEST, 90))
def test_any_words_come_through_whole_and_within_the_width(words: str, width: int) -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr=f"x{words}x", ja=f"字{words}字")
    printed = compose(declaration(block(Kind.PREAMBLE, "preamble", paragraph)), parallel("ja", "fr"))
    whole = write(printed, width).decode()
    # Without spaces: a run longer than the line is cut.
    assert "".join(fold(f"字{words}字").split()) in "".join(fold(whole).split())
    assert max(map(columns, whole.split("\n"))) <= width


def test_golden_files_are_beside_their_source() -> None:
    names = {path.name for path in Path(EVERY_ELEMENT).parent.glob("*.txt")}
    assert names == {f"accord-de-nancy.{spec.name}.txt" for spec in SPECS}
