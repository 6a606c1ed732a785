"""Slips of marks, kanji and spelling, from the cases of translators; what is mended stays mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.ja.romaji import read_as
from declaration_doc.languages.slip import Slip, mended
from declaration_doc.languages.terms import Sought
from declaration_doc.languages.transliteration import likeness
from tests.languages.cases_of import FOLDER, cases, show

ALIKE = 0.7
"""Likeness from which on katakana may be the name…"""
THE_SAME = 0.82
"""… and from which on it is, where another form of the name is known."""


def slips(tag: str, text: str) -> tuple[Slip, ...]:
    read = analysis(tag).form.slips
    assert read is not None
    return tuple(sorted(read(text), key=lambda slip: slip.span))


@pytest.mark.parametrize(("tag", "parts"), cases("slips.txt"))
def test_each_slip_is_found_with_what_should_stand_there(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    found = [f"{slip.kind}: {text[slice(*slip.span)]} → {slip.expected}" for slip in slips(tag, text)]
    assert "\n".join(map(show, found)) == ("" if expected == "-" else show(expected))


@pytest.mark.parametrize(("tag", "parts"), cases("inflection.txt"))
def test_a_form_of_the_glossary_is_found_in_its_inflections(tag: str, parts: tuple[str, ...]) -> None:
    given_, expected = parts
    form, _, text = given_.partition("\n")
    make = analysis(tag).form.terms
    assert make is not None
    found = make([Sought(form, "key")])(text)
    assert [text[slice(*occurrence.span)] for occurrence in found] == (
        [] if expected == "-" else expected.splitlines()
    )


def renderings(file: str) -> list[tuple[str, str, str]]:
    lines = (FOLDER / "ja" / file).read_text(encoding="utf-8").splitlines()
    return [
        (name, sign, katakana)
        for line in lines
        for sign in ("=", "/")
        if line.count(f" {sign} ") == 1 and not line.startswith(("#", "="))
        for name, katakana in [line.split(f" {sign} ")]
    ]


@pytest.mark.parametrize(("name", "sign", "katakana"), renderings("katakana.txt"))
def test_katakana_is_told_by_its_sound(name: str, sign: str, katakana: str) -> None:
    rate = likeness(name, katakana)
    assert rate >= ALIKE if sign == "=" else rate < THE_SAME


@pytest.mark.parametrize(("written", "sign", "name"), renderings("readings.txt"))
def test_kanji_are_read_as_a_name_where_they_can_be(written: str, sign: str, name: str) -> None:
    assert bool(read_as(written, name)) is (sign == "=")


@given(st.text("、。，．, .技術セルﾊﾟｰ0２-ー", max_size=30))
def test_what_is_mended_has_no_safe_slip_in_a_few_rounds(text: str) -> None:
    for _ in range(4):
        text = mended(text, slips("ja", text))
    assert mended(text, slips("ja", text)) == text


@given(st.text(max_size=40))
def test_any_text_can_be_read_and_spans_lie_in_it(text: str) -> None:
    for tag in ("fr", "ja"):
        assert all(0 <= slip.start <= slip.end <= len(text) for slip in slips(tag, text))
