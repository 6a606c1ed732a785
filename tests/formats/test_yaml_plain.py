"""What the reader of plain YAML accepts, it reads as the general reader does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from declaration_doc.formats.yaml_plain import read_plain
from declaration_doc.formats.yaml_tree import MAX_NODES, read_any

GLOSSARY = """\
# Names.
entries:
  - key: nancy
    kind: name
    forms:
      fr: [Nancy, 'l''agglomération']
      ja: ナンシー

    note: 'a: b, #c'
    source: clair.or.jp/a#b
  - {key: tours, kind: name, forms: {fr: Tours, ja: [トゥール, ツール]}}
formats: [pdf, txt]
lists:
  - un
  - 'deux'
"""


def plain(text: str) -> object:
    return read_plain(text, MAX_NODES)


def test_a_glossary_as_people_write_it_is_plain() -> None:
    assert plain(GLOSSARY) is not None
    assert read_any(GLOSSARY) == (plain(GLOSSARY), ())


def test_the_files_of_every_source_are_plain(root: Path) -> None:
    files = sorted((root / "sources").rglob("*.yaml"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert plain(text) is not None, file
        assert read_any(text) == (plain(text), ()), file


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "a\n",
        "a:\n",
        "a: b\na: c\n",
        "a: b\n  c: d\n",
        "a:\n    b: c\n  d: e\n",
        "a: b\n c\n",
        "a: >\n  folded\n",
        'a: "b"\n',
        "a: b # comment\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: [b\n  , c]\n",
        "a: [b, ]\n",
        "a: [b] c\n",
        "a: {b: c, b: d}\n",
        "a: {b}\n",
        "a: 'b\n",
        "a: 'b' c\n",
        "a:\tb\n",
        "a: b\x07\n",
        "a: b\x85c\n",
        "a: b\r\n",
        "---\na: b\n",
        "a: b\n---\nc: d\n",
        "a:\n- b\n",
        "- - a\n",
        "? a\n: b\n",
        "a: - b\n",
        "a: b: c\n",
        "a: b:\n",
        f"{'a' * 200}: b\n",
        "".join(f"{'  ' * depth}a:\n" for depth in range(20)) + "  " * 20 + "a: b\n",
    ],
)
def test_anything_else_is_left_to_the_general_reader(text: str) -> None:
    assert plain(text) is None


def test_more_values_than_allowed_are_left_to_the_general_reader() -> None:
    assert read_plain("a: [b, c, d, e]\n", max_nodes=8) is None
    assert read_plain("a: [b, c, d, e]\n", max_nodes=9) is not None


PIECES = st.sampled_from(
    [
        *(
            "a",
            "b",
            "key",
            "é",
            "日",
            "1",
            "-",
            "- ",
            ":",
            ": ",
            ",",
            ", ",
            "#",
            " #",
            "'",
            "''",
            '"',
            "[",
            "]",
        ),
        *(
            "{",
            "}",
            " ",
            "  ",
            "    ",
            "\n",
            "\n  ",
            "\n    ",
            "\n- ",
            "\n  - ",
            "?",
            "!",
            "&x",
            "*x",
            "|",
            ">",
        ),
        *(
            "a: ",
            "b: b",
            "a:\n",
            "- a: ",
            "[a, ",
            "{a: ",
            "'a'",
            "\u00a0",
            "\u3000",
            ".",
            "~",
            "null",
            "%",
            "@",
        ),
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
@example("a: b\n  - c\n")
@example("- a: b\n- c: d\n  e: f\n")
@example("a:\n  - b: c\n    d:\n      - e\n")
@example("a: [b?, c]")
@example("a: {b: c:d}")
def test_both_readers_agree(text: str) -> None:
    tree = plain(text)
    if tree is not None:
        assert read_any(text) == (tree, ())


BLOCKS = st.recursive(
    st.sampled_from(
        ["b", "été 2022", "'l''eau : bleue'", "日本語", "[a, 'b, c', d-e]", "{a: b, c: [d, e], f: {g: h}}"]
    ),
    lambda inner: (
        st.dictionaries(st.sampled_from(["a", "b", "key", "zh-Hant", "7"]), inner, min_size=1, max_size=3)
        | st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


def _written(value: object, indent: int) -> str:
    match value:
        case dict():
            return "".join(
                f"\n{' ' * indent}{key}:{_written(inner, indent + 2)}" for key, inner in value.items()
            )
        case list():
            return "".join(f"\n{' ' * indent}-{_item(inner, indent + 2)}" for inner in value)
        case _:
            return f" {value}"


def _item(value: object, indent: int) -> str:
    return f" {_written(value, indent).lstrip()}" if isinstance(value, dict) else _written(value, indent)


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), BLOCKS, min_size=1))
def test_nested_blocks_are_read_alike(value: dict[str, object]) -> None:
    text = _written(value, 0).lstrip("\n")
    tree = plain(text)
    if tree is not None:
        assert read_any(text) == (tree, ())
