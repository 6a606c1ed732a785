"""Equal values have one canonical form; different ones have different forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.building.buildinfo import BUILDINFO, BuildInfo, Output, read, serialize
from declaration_doc.building.canonical import canonical
from declaration_doc.model.finding import Fault, Severity
from declaration_doc.model.inline import Emphasis, Inline, Superscript, Words
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Text

texts = st.text(alphabet='aé«日\u202f\u3000"\\[]{}', max_size=4)
inlines = st.recursive(
    st.builds(Words, texts),
    lambda inner: st.tuples(st.lists(inner, max_size=3).map(tuple), st.booleans()).map(
        lambda pair: Emphasis(pair[0]) if pair[1] else Superscript(pair[0])
    ),
    max_leaves=6,
)


@given(inlines, inlines)
def test_forms_are_equal_exactly_where_values_are(one: Inline, other: Inline) -> None:
    assert (canonical(one) == canonical(other)) == (one == other)


@given(st.dictionaries(texts, texts))
def test_the_order_of_a_mapping_does_not_matter(mapping: dict[str, str]) -> None:
    assert canonical(mapping) == canonical(dict(reversed(mapping.items())))


def test_a_place_in_a_file_does_not_matter() -> None:
    nodes = (Words("Nancy"),)
    assert canonical(Text("fr", nodes, Position(1, 1))) == canonical(Text("fr", nodes, Position(9, 9)))


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        canonical(object())


def test_a_string_is_not_taken_for_a_number_nor_a_mapping_for_a_list() -> None:
    assert canonical("1") != canonical(1)
    assert canonical({"a": "b"}) != canonical([["a", "b"]])


digests = st.text("0123456789abcdef", min_size=4, max_size=8)
outputs = st.builds(
    Output,
    edition=st.sampled_from(["fr", "ja-fr"]),
    format=st.sampled_from(["pdf", "txt"]),
    draft=st.booleans(),
    corrections=st.booleans(),
    source=st.just("s1"),
    environment=st.just("e1"),
    content=digests,
    size=st.integers(0),
    sha256=digests,
)
infos = st.builds(
    BuildInfo,
    declaration=st.just("charte"),
    source=st.just("s1"),
    code=digests,
    editions=st.lists(texts).map(tuple),
    facing=st.lists(texts).map(tuple),
    formats=st.lists(texts).map(tuple),
    sources=st.just({"s1": {"declaration.xml": "00", "glossary.yaml": None}}),
    environments=st.just({"e1": {"format": "pdf"}}),
    outputs=st.dictionaries(texts, outputs, min_size=1, max_size=3),
)


@given(infos)
def test_a_description_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, info: BuildInfo
) -> None:
    folder = tmp_path_factory.mktemp("charte")
    (folder / BUILDINFO).write_bytes(serialize(info))
    assert read(folder) == info


def test_what_no_output_refers_to_is_left_out() -> None:
    info = BuildInfo("charte", "s2", "c", ("fr",), (), ("txt",), {"s1": {}, "s2": {}}, {"e1": {}}, {})
    assert b'"s1"' not in serialize(info)
    assert b'"e1"' not in serialize(info)


def test_severity_of_a_fault_is_part_of_its_form() -> None:
    one, other = (Fault("S001", "a", severity, "m", "r", "w") for severity in (Severity.ERROR, Severity.INFO))
    assert canonical(one) != canonical(other)
