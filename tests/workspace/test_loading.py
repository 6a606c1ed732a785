"""A source is a declaration with all that belongs to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.errors import FaultySource, InputTrouble
from declaration_doc.model.configuration import Configuration
from declaration_doc.workspace import Source, gather, load, load_all, load_glossary
from tests.small import declaration, put

EMBLEM = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'
LOGO = (
    '<logo xml:id="emblem" src="emblem.svg"><s xml:id="emblem-1">'
    '<t xml:lang="fr">Emblème</t><t xml:lang="ja">紋章</t></s></logo>'
)


def names(source: Source) -> list[str]:
    return [finding.name for finding in source.findings]


def test_a_declaration_alone_is_a_source(tmp_path: Path) -> None:
    source = load(put(tmp_path))
    assert source.findings == ()
    assert source.declaration is not None
    assert source.declaration.id == "charter"
    assert (source.glossary, source.review, source.configuration) == (None, None, Configuration())
    assert source.assets == {}


def test_its_companions_lie_beside_it(tmp_path: Path) -> None:
    source = load(
        put(
            tmp_path,
            glossary="entries:\n- {key: nancy, kind: name, forms: {fr: Nancy}}\n",
            review="segments:\n  title-1:\n    ja: {state: reviewed}\n",
            configuration="text: {width: 60}\n",
        )
    )
    assert names(source) == []
    assert source.glossary is not None
    assert source.glossary.get("nancy")
    assert source.review is not None
    assert source.review.get("title-1", "ja")
    assert source.configuration.width == 60


def test_a_companion_under_another_name_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    path = put(tmp_path)
    for name in ("glossary.yml", "declaration.review.yml", "declaration-doc.yml"):
        (tmp_path / name).write_text("{}\n")
    assert names(load(path)) == ["yaml-misnamed"] * 3
    (tmp_path / "glossary.yaml").write_text("entries: []\n")
    assert names(load(path)) == ["yaml-misnamed"] * 2


def test_the_review_file_is_named_after_the_declaration(tmp_path: Path) -> None:
    path = put(tmp_path, review="segments:\n  title-1:\n    ja: {state: reviewed}\n")
    other = tmp_path / "treaty.xml"
    path.rename(other)
    assert load(other).review is None
    (tmp_path / "declaration.review.yaml").rename(tmp_path / "treaty.review.yaml")
    assert load(other).review is not None


def test_the_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    source = load(
        put(tmp_path, b"<declaration", glossary="entries: [", review="a: b", configuration="colour: blue")
    )
    assert source.declaration is None
    assert source.glossary is None
    assert {Path(finding.path).name for finding in source.findings} == {
        "declaration.xml",
        "glossary.yaml",
        "declaration.review.yaml",
        "declaration-doc.yaml",
    }


def test_the_nearest_configuration_above_governs(tmp_path: Path) -> None:
    (tmp_path / "declaration-doc.yaml").write_text("text: {width: 60}")
    path = put(tmp_path / "sources" / "charter")
    assert load(path).configuration.width == 60
    (tmp_path / "sources" / "declaration-doc.yaml").write_text("text: {width: 70}")
    assert load(path).configuration.width == 70


def test_a_configuration_outside_the_repository_does_not_govern(tmp_path: Path) -> None:
    (tmp_path / "declaration-doc.yaml").write_text("text: {width: 60}")
    (tmp_path / "project" / ".git").mkdir(parents=True)
    assert load(put(tmp_path / "project" / "sources" / "charter")).configuration == Configuration()


def test_the_configuration_is_named_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("declaration-doc.yaml").write_text("")
    assert load(put(Path("sources/charter"))).configuration.path == "declaration-doc.yaml"


def test_the_images_of_its_logos_are_read(tmp_path: Path) -> None:
    path = put(tmp_path, declaration(front=LOGO))
    (tmp_path / "emblem.svg").write_bytes(EMBLEM)
    source = load(path)
    assert source.findings == ()
    assert source.assets == {"emblem.svg": EMBLEM}


def test_an_image_that_is_missing_a_link_or_unsafe_is_a_finding(tmp_path: Path) -> None:
    path = put(tmp_path / "charter", declaration(front=LOGO))
    assert names(load(path)) == ["logo-missing"]
    (tmp_path / "secret.svg").write_bytes(EMBLEM)
    emblem = tmp_path / "charter" / "emblem.svg"
    emblem.symlink_to(tmp_path / "secret.svg")
    assert names(load(path)) == ["logo-missing"]
    emblem.unlink()
    emblem.write_bytes(EMBLEM.replace(b"<path", b"<script/><path"))
    source = load(path)
    assert names(source) == ["logo-unsafe"]
    assert source.assets == {}
    emblem.write_bytes(b" " * (4 * 1024 * 1024 + 1))
    assert names(load(path)) == ["logo-unreadable"]


def test_files_are_gathered_without_being_understood(tmp_path: Path) -> None:
    files = gather(put(tmp_path, b"\0", glossary=b"\xff"))
    assert (files.data, files.glossary, files.review, files.configuration) == (b"\0", b"\xff", None, None)


def test_one_source_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    good = put(tmp_path / "a")
    sources, troubles = load_all([tmp_path / "nowhere.xml", good, tmp_path])
    assert [source.path for source in sources] == [good]
    assert [type(trouble) for trouble in troubles] == [InputTrouble, InputTrouble]


def test_a_companion_that_cannot_be_read_is_trouble(tmp_path: Path) -> None:
    path = put(tmp_path)
    (tmp_path / "glossary.yaml").mkdir()
    with pytest.raises(InputTrouble, match=r"glossary\.yaml is a folder"):
        load(path)


def test_a_glossary_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "terms.yaml"
    path.write_text("entries:\n- {key: nancy, kind: name, forms: {fr: Nancy}}\n")
    assert load_glossary(path).get("nancy")
    path.write_text("entries: [nancy]")
    with pytest.raises(FaultySource) as trouble:
        load_glossary(path)
    assert [finding.name for finding in trouble.value.findings] == ["yaml-not-a-mapping"]
