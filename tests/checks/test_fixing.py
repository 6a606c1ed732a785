"""Which slips of a declaration may be mended, and what that leaves untouched."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.workspace import Source, interpret, load
from declaration_doc.workspace.fixing import fixed
from tests.small import both, declaration, put


def mended(folder: Path, japanese: str, french: str = "La paix.", **companions: str) -> bytes:
    return fixed(load(put(folder, declaration(both(french, japanese)), **companions))).after


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("技術、、組織。", "技術、組織。"),
        ("技術, 組織.", "技術、組織。"),
        ("ﾊﾟｰﾄﾅｰの20２2年", "パートナーの2022年"),
        ('<term key="a">技術</term>、、<em>組織</em>。', '<term key="a">技術</term>、<em>組織</em>。'),
        ("技術&#x3001;&#12289;組織。", "技術、組織。"),
        ("技術<!-- 、、 -->、、組織。", "技術<!-- 、、 -->、組織。"),
        ("<ruby><rb>技術、、</rb><rt>ぎ、、</rt></ruby>。", "<ruby><rb>技術、</rb><rt>ぎ、、</rt></ruby>。"),
        ("<![CDATA[技術、、組織]]>。", "<![CDATA[技術、組織]]>。"),
    ],
)
def test_what_has_one_right_answer_is_mended_in_place(tmp_path: Path, stored: str, expected: str) -> None:
    before, after = declaration(both("La paix.", stored)), declaration(both("La paix.", expected))
    assert mended(tmp_path, stored) == after
    assert before != after


@pytest.mark.parametrize(
    "stored",
    [
        "技術、。組織。",  # which of the two is meant?
        "<choice><sic>技術、、組織</sic><corr>技術、組織</corr></choice>。",  # the adopted wording
        "<em>技術、</em>、組織。",  # over the border of an element
        "地方 分権",  # a space may be meant
    ],
)
def test_what_has_not_is_left_as_it_is(tmp_path: Path, stored: str) -> None:
    assert mended(tmp_path, stored) == declaration(both("La paix.", stored))


def test_french_marks_are_mended_too_its_spaces_are_set_by_the_editions(tmp_path: Path) -> None:
    text = declaration(both("La paix,, la liberté: oui.", "平和。"))
    assert b"La paix, la libert\xc3\xa9: oui." in fixed(load(put(tmp_path, text))).after


def test_all_else_stays_to_the_byte_in_a_file_that_is_not_canonical(tmp_path: Path) -> None:
    untidy = declaration(both("La paix.", "技術、、\n   組織。")).replace(b"\n", b"\r\n")
    expected = untidy.replace("、、".encode(), "、".encode())
    assert fixed(load(put(tmp_path, untidy))).after == expected


def test_a_rule_that_is_off_or_suppressed_mends_nothing(tmp_path: Path) -> None:
    off = "rules: {japanese-mark-doubled: off}\n"
    assert "、、".encode() in mended(tmp_path / "off", "技術、、組織。", configuration=off)
    accepted = both("La paix.", "技術、、組織。") + '\n<ignore rule="P203" reason="quoted to the letter"/>'
    path = put(tmp_path / "accepted", declaration(accepted))
    assert "、、".encode() in fixed(load(path)).after


def test_a_second_time_there_is_nothing_to_mend(tmp_path: Path) -> None:
    path = put(tmp_path, declaration(both("La paix,, oui.", "技術,, ﾊﾟｰ、、、組織.")))
    once = fixed(load(path))
    path.write_bytes(once.after)
    assert once.count
    assert fixed(load(path)).after == once.after


JAPANESE = st.sampled_from(
    [
        *"技術及び組織、。・「」（）20２3:;,.!?％ｱﾊﾟｶﾞー々 　",
        "、、",
        "。。",
        ", ",
        "１2",
        "<!-- 、、 ﾊﾟ 1２ -->",
        "&#x3001;",
        "&#12289;",
        "&amp;",
        "<em>水、、</em>",
        '<term key="a-1">ｱｲ</term>',
        "<ruby><rb>水、、</rb><rt>み、、ず</rt></ruby>",
        "<![CDATA[水、、&]]>",
        "<choice><sic>水、、</sic><corr>水、</corr></choice>",
        "⽔",
    ]
)
FRENCH = st.sampled_from(
    ["La paix", ",,", " ", "..", "…", ";;", ", ", "!", " :", "<em>,,</em>", "<!-- ,, -->", "2ème", "«", "»"]
)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    return load(put(tmp_path_factory.mktemp("fixing"), declaration(both("x", "y"))))


def holding(source: Source, data: bytes) -> Source:
    return interpret(replace(source.files, data=data))


@given(
    st.lists(FRENCH, min_size=1, max_size=8).map("".join),
    st.lists(JAPANESE, min_size=1, max_size=14).map("".join),
)
def test_whatever_the_slips_markup_stays_and_a_second_time_finds_none(
    source: Source, french: str, japanese: str
) -> None:
    before = declaration(both(f"A{french}", f"水{japanese}"))
    once = fixed(holding(source, before)).after
    assert fixed(holding(source, once)).after == once
    markup = re.compile(rb"<!--.*?-->|<!\[CDATA\[|<[^<>]*>", re.DOTALL)
    assert markup.findall(once) == markup.findall(before)
