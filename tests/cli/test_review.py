"""`review`: what waits, what changed since, and approvals that outlive typography."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.cli.conftest import Run
from tests.small import both, declaration, put

EARLIER = declaration(both("L'eau est un bien commun.", "水は共有財産である。"))
REWORDED = declaration(both("L'eau est un bien public.", "水は共有財産である。"))
TYPOGRAPHY = declaration(both("L’eau est  un bien commun.", "水は共有財産である。"))


def git(folder: Path, *words: str) -> None:
    options = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    subprocess.run(["git", *options, *words], cwd=folder, check=True, capture_output=True)


def approve(run: Run, *ids: str) -> None:
    ran = run("review", "approve", *ids, "--language", "ja", "--by", "山田", "--source", "charter")
    assert ran.code == 0, ran.err


def test_without_a_review_file_every_translation_waits(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", EARLIER)
    ran = run("review", "charter")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "charter/declaration.xml: title-1 ja: draft",
        "charter/declaration.xml: p-1-1 ja: draft",
    ]


def test_what_is_approved_waits_no_more_whatever_its_typography(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    approve(run, "title-1", "p-*")
    assert run("review", "charter").code == 0
    path.write_bytes(TYPOGRAPHY)
    assert run("review", "charter").code == 0
    assert "R1" not in run("check", "charter").out


def test_a_reworded_counterpart_waits_again_and_the_change_is_shown(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    approve(run, "title-1", "p-1-1")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "as approved")
    path.write_bytes(REWORDED)
    ran = run("review", "charter", "--diff")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "charter/declaration.xml: p-1-1 ja: reworded since: fr",
        "  fr: L'eau est un bien [-commun-]{+public+}.",
    ]
    told = json.loads(run("review", "charter", "--diff", "--format", "json").out)["waiting"]
    assert told[0]["since"] == [
        {"language": "fr", "before": "L'eau est un bien commun.", "after": "L'eau est un bien public."}
    ]


def test_a_wording_that_no_commit_has_is_said_to_be_lost(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    approve(run, "*")
    path.write_bytes(REWORDED)
    assert "no committed revision has the earlier wording" in run("review", "charter", "--diff").out


def test_an_approval_records_who_when_and_against_what(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    words = ("--language", "ja", "--by", "A. Martin", "--when", "2026-03-05", "--source", "charter")
    assert run("review", "approve", "p-1-1", *words).code == 0
    line = path.with_name("declaration.review.yaml").read_text().splitlines()[2]
    assert line.startswith("    ja: {state: approved, by: A. Martin, when: '2026-03-05', against: {fr: '")


def test_only_texts_of_one_language_can_be_asked_for(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", EARLIER)
    assert run("review", "charter", "--language", "fr").code == 0
    assert run("review", "charter", "--language", "ja").code == 1


def test_what_is_not_there_cannot_be_approved(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    for words, said in (
        (("w9-9", "--language", "ja", "--by", "A"), "no segment «w9-9»"),
        (("p-1-1", "--language", "en", "--by", "A"), "no language «en»"),
        (("p-1-1", "--language", "ja", "--by", " "), "needs a name"),
        (("p-1-1", "--language", "ja", "--by", "A", "--when", "demain"), "is no day"),
    ):
        ran = run("review", "approve", *words, "--source", "charter")
        assert ran.code == 2
        assert said in ran.err
    assert not path.with_name("declaration.review.yaml").exists()


def test_the_digests_of_the_texts_as_they_stand_are_shown_as_a_record_holds_them(
    run: Run, tmp_path: Path
) -> None:
    path = put(tmp_path / "charter", EARLIER)
    shown = run("review", "charter", "--digests").out
    told = json.loads(run("review", "charter", "--format", "json").out)["waiting"]
    approve(run, "*")
    recorded = path.with_name("declaration.review.yaml").read_text()
    againsts = [line.strip() for line in shown.splitlines() if "against" in line]
    assert len(againsts) == 2
    assert all(against in recorded for against in againsts)
    assert all(digest in recorded for text in told for digest in text["against"].values())


def test_a_record_written_by_hand_with_them_waits_no_more(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", EARLIER)
    shown = run("review", "charter", "--digests").out.splitlines()
    rows = "".join(
        f"  {id_}:\n    ja: {{state: approved, by: B, when: '2026-03-05', {against.strip()}}}\n"
        for id_, against in zip(("title-1", "p-1-1"), shown[1::2], strict=True)
    )
    path.with_name("declaration.review.yaml").write_text(f"segments:\n{rows}")
    assert run("review", "charter").code == 0
    path.write_bytes(REWORDED)
    assert "p-1-1 ja: reworded since: fr" in run("review", "charter").out


def test_a_translator_may_say_that_a_text_is_translated_and_it_still_waits(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", EARLIER)
    words = ("--language", "ja", "--by", "佐藤", "--source", "charter")
    assert run("review", "approve", "*", *words, "--state", "translated").err.endswith("translated by 佐藤\n")
    assert run("review", "charter").out.splitlines()[0] == "charter/declaration.xml: title-1 ja: translated"
    own = run("review", "approve", "p-1-1", *words)
    assert own.err.splitlines()[1] == "佐藤 translated them, and nobody else has looked: p-1-1"
    assert "nobody else" not in run("review", "approve", "title-1", *words[:3], "山田", *words[4:]).err


def test_it_speaks_the_language_of_its_reader_and_json_does_not(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", EARLIER)
    assert run("review", "charter", "--lang", "fr").err == "2 textes attendent un réviseur\n"
    assert run("review", "charter", LC_ALL="ja_JP.UTF-8").err == "校閲待ちのテキストは2件\n"
    reports = {run("review", "charter", "--format", "json", "--lang", tag).out for tag in ("en", "fr", "ja")}
    assert len(reports) == 1


def test_a_language_that_no_declaration_has_is_misuse_not_an_empty_list(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", EARLIER)
    ran = run("review", "charter", "--language", "jp")
    assert (ran.code, ran.out) == (2, "")
    assert "no declaration has the language «jp»\n  → name one of fr, ja" in ran.err
