"""YAML is read as text with places, and no document can do harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats import yaml_tree
from declaration_doc.formats.yaml_nodes import Fields, Items, Scalar
from declaration_doc.formats.yaml_text import scalar
from declaration_doc.formats.yaml_tree import read
from declaration_doc.model.finding import Finding


def faults(data: bytes) -> list[str]:
    return [_placed(finding) for finding in read(data)[1]]


def _placed(finding: Finding) -> str:
    place = finding.position
    return f"{place.line}:{place.column} {finding.name}" if place else finding.name


def test_every_scalar_is_text() -> None:
    root, findings = read(b"- no\n- 1.10\n- 2024-11-05\n- '0x1F'\n- null\n")
    assert findings == ()
    assert isinstance(root, Items)
    assert [node.text for node in root.nodes if isinstance(node, Scalar)] == [
        "no",
        "1.10",
        "2024-11-05",
        "0x1F",
        "null",
    ]


def test_places_are_lines_and_columns_in_code_points() -> None:
    root, _ = read("地名:\n  「金沢」: ja\n".encode())
    assert isinstance(root, Fields)
    inner = root.entries["地名"][1]
    assert isinstance(inner, Fields)
    key, value = inner.entries["「金沢」"]
    assert (key.position.line, key.position.column) == (2, 3)
    assert (value.position.line, value.position.column) == (2, 9)


def test_an_empty_file_holds_nothing_and_has_no_fault() -> None:
    for data in (b"", b"# nothing but a comment\n", b"---\n"):
        root, findings = read(data)
        assert isinstance(root, Scalar)
        assert root.is_null
        assert findings == ()


def test_a_byte_order_mark_is_passed_over() -> None:
    root, findings = read(b"\xef\xbb\xbfkey: nancy\n")
    assert isinstance(root, Fields)
    assert list(root.entries) == ["key"]
    assert findings == ()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("clé: été\n".encode("latin-1"), ["1:3 yaml-not-utf8"]),
        ("地名: 金沢\n".encode("shift_jis"), ["1:1 yaml-not-utf8"]),
        ("a: b\n".encode("utf-16"), ["1:1 yaml-not-utf8"]),
        (b"a: b\n\n c: d\n", ["3:3 yaml-malformed"]),
        (b"a: [b\n", ["2:1 yaml-malformed"]),
        (b"forms:\n\tfr: charte\n", ["2:1 yaml-tab"]),
        (b"a:\n  - b\n \t- c\n", ["3:2 yaml-tab"]),
        (b"a: x\x1b[31m\n", ["1:5 yaml-character"]),
        (b"a: x\x00\n", ["1:5 yaml-character"]),
        (b"a: &x b\nc: *x\n", ["1:4 yaml-anchor-or-tag", "2:4 yaml-anchor-or-tag"]),
        (b"a: !!python/object/apply:os.system [ls]\n", ["1:4 yaml-anchor-or-tag"]),
        (b"a: !x b\n", ["1:4 yaml-anchor-or-tag"]),
        (b"a: b\nc: d\na: e\n", ["3:1 yaml-duplicate-key"]),
        (b"? [a]\n: b\n", ["1:3 yaml-key-not-text"]),
        (b"a: b\n---\nc: d\n", ["2:1 yaml-second-document"]),
        (b"a: " + b"[" * 50 + b"]" * 50, ["1:15 yaml-beyond-limits"]),
        (b"[" * 100_000, ["1:13 yaml-beyond-limits"]),
        (b"#" * (8 * 1024 * 1024 + 1), ["yaml-beyond-limits"]),
    ],
    ids=lambda value: str(value[:24]),
)
def test_what_is_refused(data: bytes, expected: list[str]) -> None:
    assert faults(data) == expected


def test_a_file_of_too_many_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "MAX_NODES", 100)
    assert faults(b"- a\n" * 101) == ["100:3 yaml-beyond-limits"]


def test_aliases_that_would_multiply_are_refused_before_they_do() -> None:
    laughs = "\n".join(
        [
            "a: &a [x, x, x]",
            *(f"{b}: &{b} [*{a}, *{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        ]
    )
    assert set(faults(laughs.encode())) == {
        f"{line}:{column} yaml-anchor-or-tag"
        for line in range(1, 10)
        for column in ((4,) if line == 1 else (4, 8, 12, 16))
    }


@given(st.binary(max_size=200))
def test_any_bytes_give_a_tree_or_a_finding(data: bytes) -> None:
    root, findings = read(data, "glossary.yaml")
    assert root is not None or findings
    assert all(finding.path == "glossary.yaml" and finding.remedy for finding in findings)


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n:#-'\"[]{}&*!")))
def test_a_scalar_reads_back_as_written(text: str) -> None:
    root, findings = read(f"- {scalar(text)}\n".encode())
    assert findings == ()
    assert isinstance(root, Items)
    [node] = root.nodes
    assert isinstance(node, Scalar)
    assert node.text == text
