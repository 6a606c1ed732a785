"""Tab-separated pairs and glossaries: what a row may look like, and what is said of one that is none."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats.pairs import parse, terms
from declaration_doc.model.pairs import PairFile, TextPair
from declaration_doc.model.position import Position


def pairs(text: str) -> list[tuple[str, str, str]]:
    file, findings = parse(text.encode(), PurePath("a.tsv"))
    assert findings == ()
    assert file is not None
    return [(pair.id, pair.first, pair.second) for pair in file.pairs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour.\tこんにちは。\n", [("1", "Bonjour.", "こんにちは。")]),
        ("hello\tBonjour.\tこんにちは。", [("hello", "Bonjour.", "こんにちは。")]),
        ("\ufeffid\tfr\tja\r\n\r\nhello\tBonjour.\tこんにちは。\r\n", [("hello", "Bonjour.", "こんにちは。")]),
        ("note\tJA\tFR\nx\t水\tEau\n", [("2", "Eau", "水")]),
        ('"un ""mot"""\t「言葉」\n', [("1", 'un "mot"', "「言葉」")]),
        ('"mot"\t「言葉」\n', [("1", '"mot"', "「言葉」")]),
        ("id\tfr\tja\na\tEau\t\n", [("a", "Eau", "")]),
    ],
)
def test_a_row_is_a_pair_with_or_without_id_and_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize("data", [b"", b"\n\n", b"id\tfr\tja\n"])
def test_a_file_without_a_pair_does_not_pass_for_one_without_fault(data: bytes) -> None:
    file, findings = parse(data, PurePath("a.tsv"))
    assert file is not None
    assert file.pairs == ()
    assert [finding.code for finding in findings] == ["S356"]


def test_a_pair_knows_where_its_second_text_stands() -> None:
    file, _ = parse("a\tEau\t水\n".encode(), PurePath("a.tsv"))
    assert file == PairFile(("fr", "ja"), (TextPair("a", "Eau", "水"),))
    assert file is not None
    assert file.pairs[0].position == Position(1, 7)


def test_other_rows_are_findings_and_hide_no_pair() -> None:
    file, findings = parse("Eau\n水\t火\na\tb\tc\td\n".encode(), PurePath("a.tsv"))
    assert file is not None
    assert len(file.pairs) == 1
    assert [(f.code, f.position.line if f.position else 0) for f in findings] == [("S352", 1), ("S352", 3)]


def test_what_is_not_utf8_is_said_with_its_line() -> None:
    file, (finding,) = parse("Eau\t水\n".encode() + "déjà\t既\n".encode("shift_jis", "replace") + b"\xff", PurePath("a.tsv"))
    assert file is None
    assert (finding.code, finding.position and finding.position.line) == ("S351", 2)


@given(st.text(), st.text())
def test_any_bytes_are_read_or_found_faulty(first: str, second: str) -> None:
    data = f"{first}\t{second}".encode("utf-8", "surrogatepass")
    file, findings = parse(data, PurePath("a.tsv"))
    assert file is not None or findings


def test_a_table_of_terms_is_a_glossary() -> None:
    data = "fr\tja\n# villes\nville hôte\t開催都市\tnote\nville hôte\t開催市\nmaire\n".encode()
    glossary, (finding,) = terms.parse(data, "g.txt", ("fr", "ja"))
    assert glossary is not None
    assert [dict(entry.forms) for entry in glossary.entries] == [
        {"fr": ("ville hôte",), "ja": ("開催都市", "開催市")}
    ]
    assert (finding.code, finding.position and finding.position.line) == ("S352", 5)
