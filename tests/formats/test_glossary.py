"""`glossary.yaml`: entries in, findings out, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats.glossary import parse, serialize
from declaration_doc.model.glossary import Glossary, GlossaryEntry

ENTRY = """\
entries:
  - key: nancy
    kind: name
    forms:
      fr: Nancy
      ja: [ナンシー, ナンシー市]
    forbidden:
      ja: ナンシイ
    note: 'la ville : pas l''agglomération'
    source: clair.or.jp
"""


def glossary(text: str) -> tuple[Glossary, list[str]]:
    value, findings = parse(text.encode(), "glossary.yaml")
    assert value is not None
    places = [finding.position for finding in findings]
    return value, [f"{p.line}:{p.column} {f.name}" for p, f in zip(places, findings, strict=True) if p]


def test_an_entry_has_its_forms_the_preferred_one_first() -> None:
    value, findings = glossary(ENTRY)
    assert findings == []
    entry = value.get("nancy")
    assert entry == GlossaryEntry(
        key="nancy",
        kind="name",
        forms={"fr": ("Nancy",), "ja": ("ナンシー", "ナンシー市")},
        forbidden={"ja": ("ナンシイ",)},
        note="la ville : pas l'agglomération",
        source="clair.or.jp",
    )
    assert value.path == "glossary.yaml"


def test_a_glossary_is_written_as_it_is_read() -> None:
    value, _ = glossary(ENTRY)
    assert serialize(value).decode() == ENTRY


@pytest.mark.parametrize("text", ["", "entries:\n", "entries: []\n"])
def test_a_glossary_may_be_empty(text: str) -> None:
    assert glossary(text) == (Glossary(), [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("entrees: []\n", ["1:1 yaml-misspelt-key", "1:1 yaml-missing-key"]),
        ("- key: nancy\n", ["1:1 yaml-not-a-mapping"]),
        ("entries: {nancy: Nancy}\n", ["1:10 yaml-not-a-list"]),
        ("entries:\n  - {key: nancy, kind: nom, forms: {fr: Nancy}}\n", ["2:24 yaml-wrong-value"]),
        ("entries:\n  - {key: Nancy!, kind: name, forms: {fr: Nancy}}\n", ["2:11 yaml-wrong-form"]),
        ("entries:\n  - {key: nancy, kind: name, forms: {french: Nancy}}\n", ["2:38 yaml-wrong-form"]),
        ("entries:\n  - {key: nancy, kind: name, forms: {fr: }}\n", ["2:41 yaml-not-text"]),
        ("entries:\n  - {key: nancy, kind: name, forms: {fr: []}}\n", ["2:42 yaml-not-text"]),
        ("entries:\n  - {key: nancy, kind: name, forms: Nancy}\n", ["2:37 yaml-not-a-mapping"]),
        (
            "entries:\n  - {key: a, kind: name, forms: {fr: A}}\n  - {key: a, kind: term, forms: {fr: B}}\n",
            ["3:5 glossary-entry-twice"],
        ),
        (
            "entries:\n  - key: a\n    kind: name\n    forms: {fr: [A, B]}\n    forbidden: {fr: B}\n",
            ["5:5 glossary-form-forbidden"],
        ),
    ],
)
def test_each_fault_has_its_place(text: str, expected: list[str]) -> None:
    assert glossary(text)[1] == expected


def test_one_fault_does_not_hide_the_next_nor_the_entries_that_are_right() -> None:
    value, findings = glossary(
        "entries:\n"
        "  - {key: a, kind: nom, forms: {fr: A}}\n"
        "  - {kind: name}\n"
        "  - {key: c, kind: name, forms: {fr: C}, colour: blue}\n"
    )
    assert findings == [
        "2:20 yaml-wrong-value",
        "3:5 yaml-missing-key",
        "3:5 yaml-missing-key",
        "4:42 yaml-unknown-key",
    ]
    assert [entry.key for entry in value.entries] == ["a", "c"]


def test_a_file_that_is_no_yaml_gives_no_glossary() -> None:
    value, [finding] = parse(b"entries: [", "glossary.yaml")
    assert value is None
    assert finding.name == "yaml-malformed"


def test_a_misspelt_key_gets_a_suggestion() -> None:
    _, findings = parse(b"entries:\n  - {key: a, kind: name, froms: {fr: A}}\n")
    assert findings[0].remedy.startswith("write «forms»")


TEXT = st.text(alphabet="aé l'七日。:#-\"\u00a0\u202f\x07\n\\", min_size=1).map(str.strip).filter(bool)
FORMS = st.dictionaries(
    st.sampled_from(["fr", "ja", "no", "zh-Hant"]), st.lists(TEXT, min_size=1).map(tuple), min_size=1
)


@given(
    st.lists(
        st.builds(
            GlossaryEntry,
            key=st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True),
            kind=st.sampled_from(["name", "term"]),
            forms=FORMS,
            note=st.none() | TEXT,
            source=st.none() | TEXT,
        ),
        unique_by=lambda entry: entry.key,
    )
)
def test_what_is_written_reads_back(entries: list[GlossaryEntry]) -> None:
    value = Glossary(tuple(entries))
    assert parse(serialize(value)) == (value, ())
