"""The public API: short, typed, and light to import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import declaration_doc
from declaration_doc import (
    FaultySource,
    Finding,
    Glossary,
    InputTrouble,
    Severity,
    Source,
    UsageTrouble,
    check,
    compose,
    publish,
    read,
    read_glossary,
)
from tests.small import both, declaration, put


def test_importing_it_loads_no_library() -> None:
    script = (
        "import sys; before = set(sys.modules); import declaration_doc;"
        "print(sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    loaded = set(ast.literal_eval(done.stdout.decode()))
    assert loaded - set(sys.stdlib_module_names) == {"declaration_doc"}


def test_reading_and_checking_load_what_they_need_and_no_more(tmp_path: Path) -> None:
    script = (
        "import sys; from declaration_doc import read; source = read(sys.argv[1]);"
        "heavy = {'lxml', 'yaml', 'weasyprint', 'fontTools', 'click', 'wcwidth'};"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script, put(tmp_path)], capture_output=True, check=True)
    assert done.stdout == b"[]\n"


def test_every_name_it_exports_is_there() -> None:
    assert sorted(declaration_doc.__all__) == declaration_doc.__all__
    for name in declaration_doc.__all__:
        assert getattr(declaration_doc, name) is not None
        assert name in dir(declaration_doc)
    with pytest.raises(AttributeError, match="no attribute 'compare_all'"):
        declaration_doc.compare_all  # noqa: B018


def test_a_declaration_is_read_checked_and_composed(tmp_path: Path) -> None:
    source = read(put(tmp_path))
    assert isinstance(source, Source)
    assert check(source) == []
    edition = compose(source, "fr-ja")
    assert (edition.id, edition.lead) == ("charter.fr-ja", "fr")


def test_a_folder_stands_for_its_declaration(tmp_path: Path) -> None:
    path = put(tmp_path / "charter")
    assert read(str(tmp_path)).path == path
    put(tmp_path / "accord")
    with pytest.raises(UsageTrouble):
        read(tmp_path)


def test_findings_are_a_list_in_the_order_of_their_places(tmp_path: Path) -> None:
    texts = [both('<num value="3">trois</num>', '<num value="4">四</num>')] * 2
    findings = check(read(put(tmp_path, declaration(*texts))))
    assert isinstance(findings, list)
    assert {type(finding) for finding in findings} == {Finding}
    assert {finding.severity for finding in findings} == {Severity.ERROR}
    lines = [finding.position.line for finding in findings if finding.position]
    assert len(lines) == 2
    assert lines == sorted(lines)


def test_what_does_not_exist_is_an_exception_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputTrouble) as missing:
        read(tmp_path / "nowhere.xml")
    assert missing.value.remedy
    with pytest.raises(UsageTrouble, match="no edition «de»") as unknown:
        compose(read(put(tmp_path)), "de")
    assert "fr, ja, fr-ja, ja-fr" in unknown.value.remedy


def test_a_faulty_source_cannot_be_composed_but_a_draft_can(tmp_path: Path) -> None:
    source = read(put(tmp_path, declaration('<t xml:lang="fr">un</t>')))
    with pytest.raises(FaultySource) as trouble:
        compose(source, "ja")
    assert [finding.name for finding in trouble.value.findings] == ["language-missing"]
    assert compose(source, "ja", draft=True).draft


def test_an_edition_of_the_project_is_known_by_its_name(tmp_path: Path) -> None:
    own = "editions: [{name: ours, languages: [ja, fr], corrections: true}]"
    edition = compose(read(put(tmp_path, configuration=own)), "ours")
    assert (edition.id, edition.lead, edition.spec.corrections) == ("charter.ours", "ja", True)


def test_editions_are_published_into_a_folder(tmp_path: Path) -> None:
    source = read(put(tmp_path / "charter"))
    paths = publish(source, ["fr"], ["txt"], output=tmp_path / "out")
    assert paths == [tmp_path / "out" / "charter" / "charter.fr.txt"]
    assert "bien commun" in paths[0].read_text()


def test_a_printers_file_is_published(tmp_path: Path) -> None:
    source = read(put(tmp_path / "charter"))
    paths = publish(source, ["fr"], output=tmp_path / "out", profile="press")
    assert paths == [tmp_path / "out" / "charter" / "charter.fr.press.pdf"]
    with pytest.raises(UsageTrouble, match="for the printer's file alone"):
        publish(source, ["fr"], output=tmp_path / "out", imposition="booklet")
    with pytest.raises(UsageTrouble, match="no imposition “leaflet”"):
        publish(source, ["fr"], output=tmp_path / "out", profile="press", imposition="leaflet")
    with pytest.raises(UsageTrouble, match="no profile “screen”"):
        publish(source, ["fr"], output=tmp_path / "out", profile="screen")


def test_a_glossary_is_read_or_made_of_pairs(tmp_path: Path) -> None:
    path = tmp_path / "glossary.yaml"
    path.write_text("entries:\n- {key: nancy, kind: name, forms: {fr: Nancy, ja: ナンシー}}\n")
    entry = read_glossary(path).get("nancy")
    assert entry is not None
    assert entry.forms["ja"] == ("ナンシー",)
    made = Glossary.from_pairs([("ville hôte", "開催都市")], languages=("fr", "ja"))
    assert made.entries[0].forms == {"fr": ("ville hôte",), "ja": ("開催都市",)}


def test_types_are_seen_from_outside(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from declaration_doc import Finding, Source, check, read\n"
        "source: Source = read('a')\n"
        "findings: list[Finding] = check(source)\n"
        "wrong: int = check(source)\n"
    )
    pytest.importorskip("mypy", reason="mypy is a tool of the yard, not needed to use the package")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", tmp_path, program],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.stdout.decode().count("error:") == 1
    assert 'variable has type "int"' in done.stdout.decode()
