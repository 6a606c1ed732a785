"""Characters that do not belong into a source are found wherever they stand; text is never normalised."""

from __future__ import annotations

import pytest

from declaration_doc.formats.declaration import parse
from declaration_doc.model.finding import Severity
from declaration_doc.model.inline import plain
from tests.formats.declaration.samples import codes, only, read, wrap

SUSPECT = {
    "\x85": ("U001", "U+0085"),
    "\u2028": ("U001", "U+2028 LINE SEPARATOR"),
    "\x7f": ("U001", "U+007F"),
    "\u202e": ("U002", "U+202E RIGHT-TO-LEFT OVERRIDE"),
    "\u2066": ("U002", "U+2066 LEFT-TO-RIGHT ISOLATE"),
    "\u200f": ("U002", "U+200F RIGHT-TO-LEFT MARK"),
    "\u200b": ("U003", "U+200B ZERO WIDTH SPACE"),
    "\u200d": ("U003", "U+200D ZERO WIDTH JOINER"),
    "\u2060": ("U003", "U+2060 WORD JOINER"),
    "\ufeff": ("U003", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
    "\u00ad": ("U003", "U+00AD SOFT HYPHEN"),
    "\u3164": ("U003", "U+3164 HANGUL FILLER"),
    "\U000e0041": ("U003", "U+E0041 TAG LATIN CAPITAL LETTER A"),
    "\ue000": ("U004", "U+E000"),
    "\U000f0000": ("U004", "U+F0000"),
    "\ufffd": ("U007", "U+FFFD REPLACEMENT CHARACTER"),
}


@pytest.mark.parametrize(
    ("character", "expected"), SUSPECT.items(), ids=[name for _, name in SUSPECT.values()]
)
@pytest.mark.parametrize("place", ["text", "reference", "comment", "attribute"])
def test_a_suspect_character_is_named_with_its_place(
    character: str, expected: tuple[str, str], place: str
) -> None:
    inside = {
        "text": f"coopé{character}ration",
        "reference": f"coopé&#x{ord(character):X};ration",
        "comment": f"coopé<!-- {character} -->ration",
        "attribute": f'coopé<choice reason="a{character}"><sic>a</sic><corr>b</corr></choice>',
    }[place]
    code, name = expected
    parsed = read(f'<s xml:id="s">\n<t xml:lang="fr">{inside}</t>\n<t xml:lang="ja">協力</t></s>')
    finding = only(parsed)
    assert finding.code == code
    assert name in finding.message
    assert character not in finding.message
    assert (finding.segment, finding.language) == ("s", "fr")
    assert finding.position
    assert finding.position.line == 12
    index = f'<t xml:lang="fr">{inside}'.index("&" if place == "reference" else character)
    assert finding.position.column == index + 1


@pytest.mark.parametrize("byte", [b"\x00", b"\x08", b"\x1b", b"\xef\xbf\xbf"])
def test_a_character_that_xml_excludes_does_not_hide_the_other_faults(byte: bytes) -> None:
    parsed = parse(wrap('<t xml:lang="fr">a@b <emph>c</emph></t>').replace(b"@", byte))
    assert codes(parsed) == ["U001", "S023"]
    assert parsed.tree is None


@pytest.mark.parametrize(
    "reference", ["&#0;", "&#8;", "&#x1B;", "&#xD800;", "&#x110000;", "&#99999999999999999999;"]
)
def test_a_reference_to_a_character_that_xml_excludes_is_one_finding(reference: str) -> None:
    parsed = read(f'<t xml:lang="fr">a{reference}b</t>')
    assert only(parsed).code == "U001"
    assert parsed.tree is None


@pytest.mark.parametrize(
    "text",
    [
        "« oui » : 3\u202f%",
        "日本\u3000語",
        "葛\U000e0100城",
        "辻\ufe00",
        "𠮷野家",
        "１２３",
        "😀",
        "É",
        "ゔ",
        "ｶﾞ",
    ],
)
def test_spaces_rare_kanji_and_their_variation_selectors_are_text(text: str) -> None:
    parsed = read(f'<t xml:lang="ja">{text}</t>')
    assert parsed.findings == ()
    assert parsed.declaration
    segment = next(each for each in parsed.declaration.segments() if each.id == "around")
    assert plain(segment.text("ja")) == text


def test_a_letter_in_two_parts_is_a_warning_and_stays_as_it_is() -> None:
    parsed = read('<t xml:lang="fr">De\u0301claration cle\u0301</t>')
    assert [finding.code for finding in parsed.findings] == ["U005", "U005"]
    assert "expected é (U+00E9)" in parsed.findings[0].message
    assert parsed.findings[0].severity is Severity.WARNING
    assert parsed.declaration
    segment = next(each for each in parsed.declaration.segments() if each.id == "around")
    assert "e\u0301" in plain(segment.text("fr"))


def test_kana_with_a_loose_voicing_mark_are_a_warning() -> None:
    finding = only(read('<t xml:lang="ja">ラウント\u3099テーブル</t>'))
    assert finding.code == "U005"
    assert "ド (U+30C9)" in finding.message


def test_a_compatibility_ideograph_is_noted_and_kept() -> None:
    parsed = read('<t xml:lang="ja">\ufa19戸</t>')
    finding = only(parsed)
    assert (finding.code, finding.severity) == ("U006", Severity.INFO)
    assert "U+FA19" in finding.message
    assert "U+795E" in finding.message
    assert parsed.declaration
    segment = next(each for each in parsed.declaration.segments() if each.id == "around")
    assert plain(segment.text("ja")) == "\ufa19戸"


def test_korean_letters_that_compose_are_found_too() -> None:
    assert only(read('<t xml:lang="fr">\u1112\u1161\u11ab</t>')).code == "U005"
