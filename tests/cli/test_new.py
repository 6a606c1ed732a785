"""`new`: a source that checks clean at once."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_a_new_declaration_checks_clean_and_is_canonical(run: Run, tmp_path: Path) -> None:
    ran = run(
        "new", "charter", "--languages", "fr,ja", "--title", "fr=Charte de l'eau", "--title", "ja=水憲章"
    )
    assert (ran.code, ran.out) == (0, "charter/declaration.xml\ncharter/glossary.yaml\n")
    assert "declaration-doc build charter" in ran.err
    assert "Charte de l'eau" in (tmp_path / "charter" / "declaration.xml").read_text()
    assert run("check", "charter").code == 0
    assert run("fmt", "--check", "charter").code == 0


def test_nothing_more_than_a_path_is_needed(run: Run) -> None:
    assert run("new", "charter").code == 0
    assert run("check", "charter", "--fail-on", "info").code == 0


def test_any_languages_will_do(run: Run) -> None:
    assert run("new", "accord", "--languages", "en, de ,zh-Hant", "--title", "Accord on water").code == 0
    assert run("check", "accord", "--fail-on", "info").code == 0


def test_a_text_still_to_be_translated_is_missing_where_the_language_is_known(
    run: Run, tmp_path: Path
) -> None:
    run("new", "charter", "--languages", "fr,ja")
    file = tmp_path / "charter" / "declaration.xml"
    text = file.read_text(encoding="utf-8")
    start = text.index('<t xml:lang="ja">', text.index("resolution-meeting-1")) + len('<t xml:lang="ja">')
    file.write_text(text[:start] + "［未訳］" + text[text.index("</t>", start) :], encoding="utf-8")
    assert "T404" in run("check", "charter").out


def test_it_never_overwrites(run: Run, tmp_path: Path) -> None:
    run("new", "charter")
    before = (tmp_path / "charter" / "declaration.xml").read_bytes()
    ran = run("new", "charter", "--languages", "ja")
    assert (ran.code, ran.out) == (2, "")
    assert "is there already" in ran.err
    assert (tmp_path / "charter" / "declaration.xml").read_bytes() == before


def test_a_path_in_japanese_needs_an_id(run: Run) -> None:
    assert "--id" in run("new", "水憲章").err
    assert run("new", "水憲章", "--id", "water").code == 0
    assert run("check", "水憲章").code == 0


def test_an_id_that_no_declaration_may_have_is_refused(run: Run, tmp_path: Path) -> None:
    for wrong in ("1 2", "Eau", "a" * 81):
        ran = run("new", "charter", "--id", wrong)
        assert (ran.code, ran.out) == (2, "")
        assert f"«{wrong}» is no id" in ran.err
    assert not (tmp_path / "charter").exists()


def test_the_code_of_a_country_is_no_language(run: Run, tmp_path: Path) -> None:
    ran = run("new", "charter", "--languages", "fr,jp")
    assert (ran.code, ran.out) == (2, "")
    assert "«jp» is no registered language\n  → write the code of the language, such as ja" in ran.err
    assert not (tmp_path / "charter").exists()
    (tmp_path / "pairs.tsv").write_text("a\tb\n")
    assert run("check", "pairs.tsv", "--languages", "fr,jp").code == 2
