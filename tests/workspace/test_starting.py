"""A new declaration is valid, canonical, and never overwrites anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.errors import OutputTrouble, UsageTrouble
from declaration_doc.workspace import load
from declaration_doc.workspace.canonical import canonical
from declaration_doc.workspace.starting import start, titles_by_language


@pytest.mark.parametrize("languages", [["fr", "ja"], ["ja"], ["en", "fr", "ja"], ["fr", "de", "zh-Hant"]])
def test_it_reads_without_a_finding_and_is_in_canonical_form(tmp_path: Path, languages: list[str]) -> None:
    paths = start(tmp_path / "charter", languages, {})
    assert [path.name for path in paths] == ["declaration.xml", "glossary.yaml"]
    source = load(paths[0])
    assert source.findings == ()
    assert source.declaration is not None
    assert source.declaration.tags == tuple(languages)
    form = canonical(paths[0])
    assert form.after == form.before


def test_titles_are_those_given_and_placeholders_elsewhere(tmp_path: Path) -> None:
    [path, _] = start(tmp_path / "charter", ["fr", "ja"], {"ja": "水憲章 <草案>"})
    declaration = load(path).declaration
    assert declaration is not None
    [segment] = declaration.title.segments
    assert [str(segment.text(tag)[0]) for tag in ("fr", "ja")] == [
        "Words(text='Titre de la déclaration')",
        "Words(text='水憲章 <草案>')",
    ]


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("charter", "charter"),
        ("Charte de l'eau", "charte-de-l-eau"),
        ("Aix_2022", "aix-2022"),
        ("Élan", "elan"),
    ],
)
def test_the_last_part_of_the_path_gives_the_id(tmp_path: Path, name: str, identifier: str) -> None:
    declaration = load(start(tmp_path / name, ["fr"], {})[0]).declaration
    assert declaration is not None
    assert declaration.id == identifier


@pytest.mark.parametrize("name", ["2022", "水憲章", "..."])
def test_a_name_that_gives_no_id_asks_for_one(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageTrouble) as trouble:
        start(tmp_path / name, ["fr"], {})
    assert "--id" in trouble.value.remedy
    assert list(tmp_path.iterdir()) == []
    assert start(tmp_path / name, ["fr"], {}, identifier="charter")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").write_text("entries: []")
    with pytest.raises(UsageTrouble, match="is there already"):
        start(tmp_path, ["fr"], {}, "charter")
    assert [path.name for path in tmp_path.iterdir()] == ["glossary.yaml"]


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputTrouble, match="cannot be made"):
        start(tmp_path / "file" / "charter", ["fr"], {})


@pytest.mark.parametrize("languages", [[], ["fr", "fr"], ["french"], ["fr", "../ja"]])
def test_languages_are_tags_each_once(tmp_path: Path, languages: list[str]) -> None:
    with pytest.raises(UsageTrouble):
        start(tmp_path / "charter", languages, {})
    assert list(tmp_path.iterdir()) == []


def test_a_title_names_its_language_or_is_in_the_first() -> None:
    assert titles_by_language(["Charte = eau", "ja=水憲章"], ["fr", "ja"]) == {
        "fr": "Charte = eau",
        "ja": "水憲章",
    }
    for wrong in (["a", "b"], ["fr= "]):
        with pytest.raises(UsageTrouble):
            titles_by_language(wrong, ["fr"])


def test_a_title_in_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageTrouble, match="none of the languages"):
        start(tmp_path / "charter", ["fr"], {"ja": "水憲章"})
