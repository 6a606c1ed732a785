"""`diff`: two files, two folders, two revisions; what is stale decides the exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.repositories import Repo, repository
from tests.small import both, declaration, put

OLD = declaration(
    both("L'eau est un bien commun.", "水は共有財産である。"), both("Il y a 7 villes.", "7都市ある。")
)
FRENCH = OLD.replace(b"un bien commun", b"le bien de tous")
"""Reworded in French alone."""
BOTH = FRENCH.replace("共有財産".encode(), "皆の財産".encode())
SPACED = OLD.replace(b"7 villes", "7\u00a0villes".encode())
BROKEN = OLD.replace(b"</preamble>", b"")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A repository with one commit, in what becomes the current folder."""
    made = repository(tmp_path)
    put(tmp_path / "charter", OLD)
    made.commit("first")
    return made


def two(folder: Path, new: bytes, old: bytes = OLD) -> tuple[Path, Path]:
    paths = folder / "old.xml", folder / "new.xml"
    for path, data in zip(paths, (old, new), strict=True):
        path.write_bytes(data)
    return paths


def test_a_text_left_behind_is_1_and_shown_with_both_languages(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, FRENCH))
    assert ran.code == 1
    assert "  fr  L'eau est [-un-]{+le+} bien [-commun-]{+de tous+}." in ran.out
    assert "  ja  水は共有財産である。\n      ! stale: fr was reworded, ja was not\n" in ran.out


@pytest.mark.parametrize(
    ("new", "policy", "code"),
    [
        (OLD, "any", 0),
        (FRENCH, "never", 0),
        (FRENCH, "stale", 1),
        (BOTH, "stale", 0),
        (BOTH, "number", 0),
        (BOTH, "substantive", 1),
        (OLD.replace(b"7", b"8"), "stale", 0),
        (OLD.replace(b"7", b"8"), "number", 1),
        (SPACED, "substantive", 0),
        (SPACED, "any", 1),
    ],
)
def test_the_policy_decides_the_exit_code(
    run: Run, tmp_path: Path, new: bytes, policy: str, code: int
) -> None:
    assert run("diff", *two(tmp_path, new), "--fail-on", policy).code == code


def test_what_is_shown_does_not_change_the_verdict(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, FRENCH), "--only", "typographic")
    assert ran.code == 1
    assert "no changes of the kind that was asked for" in ran.out


def test_a_change_of_spaces_names_them(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, SPACED), "--only", "typographic")
    assert "Il y a 7[-U+0020-]{+U+00A0+}villes." in ran.out


def test_one_language_alone(run: Run, tmp_path: Path) -> None:
    report = json.loads(run("diff", *two(tmp_path, BOTH), "--language", "ja", "--format", "json").out)
    (one,) = report["declarations"]
    assert [change["language"] for change in one["changes"]] == ["ja"]
    assert report["version"] == 1


def test_json_holds_words_places_and_what_is_stale(run: Run, tmp_path: Path) -> None:
    report = json.loads(run("diff", *two(tmp_path, FRENCH), "--format", "json").out)
    (one,) = report["declarations"]
    (change,) = one["changes"]
    assert (one["status"], change["event"], change["new"], change["language"]) == (
        "changed",
        "reworded",
        ["p-1-1"],
        "fr",
    )
    assert "".join(word["new"] for word in change["words"]) == "L'eau est le bien de tous."
    (stale,) = one["stale"]
    assert (stale["language"], stale["reason"]) == ("ja", "counterpart-reworded")
    assert FRENCH.splitlines()[stale["line"] - 1].strip().startswith(b'<t xml:lang="ja">')


def test_the_work_tree_against_head(run: Run, repo: Repo) -> None:
    put(repo.folder / "charter", FRENCH)
    ran = run("diff")
    assert ran.code == 1
    assert ran.out.startswith("charter/declaration.xml  HEAD → work tree\n  1 reworded, 1 stale\n")
    assert run("diff", "--staged").code == 0
    repo.git("add", "-A")
    assert run("diff", "--staged", "--summary").out.startswith("charter/declaration.xml  HEAD → staged\n")


def test_two_revisions_and_the_merge_base(run: Run, repo: Repo) -> None:
    repo.git("checkout", "-qb", "topic")
    put(repo.folder / "charter", FRENCH)
    repo.commit("topic")
    repo.git("checkout", "-q", "main")
    put(repo.folder / "charter", SPACED)
    repo.commit("main")
    assert "1 reworded, 1 typography" in run("diff", "main", "topic", "--summary").out
    assert "1 reworded, 1 typography" in run("diff", "main..topic", "--summary").out
    assert "  1 reworded, 1 stale\n" in run("diff", "main...topic", "--summary").out
    assert run("diff", "main~1", "--", "charter").code == 0
    assert run("diff", "main~1", "--", "--help").err.startswith("error: --help does not exist")


def test_in_a_detached_head(run: Run, repo: Repo) -> None:
    repo.git("checkout", "-q", "--detach")
    put(repo.folder / "charter", FRENCH)
    repo.commit()
    assert run("diff", "main..HEAD").code == 1


def test_a_renamed_file_is_followed(run: Run, repo: Repo) -> None:
    repo.git("mv", "charter", "water charter")
    put(repo.folder / "water charter", FRENCH)
    repo.commit()
    ran = run("diff", "HEAD~1..HEAD")
    assert ran.out.startswith("charter/declaration.xml → water charter/declaration.xml  HEAD~1 → HEAD\n")
    assert "1 reworded" in ran.out


@pytest.mark.parametrize("name", ["deux mots", "水憲章", "line\nbreak", "-dash", ":(glob)x", "quote\"'"])
def test_any_name_of_a_folder_will_do(run: Run, repo: Repo, name: str) -> None:
    put(repo.folder / name, OLD)
    repo.commit()
    put(repo.folder / name, FRENCH)
    ran = run("diff", "--", f"./{name}")
    assert ran.code == 1
    assert "1 reworded, 1 stale" in ran.out


def test_a_declaration_that_came_or_went_is_told(run: Run, repo: Repo) -> None:
    put(repo.folder / "new", FRENCH.replace(b'xml:id="charter"', b'xml:id="other"'))
    (repo.folder / "charter" / "declaration.xml").unlink()
    repo.commit()
    ran = run("diff", "HEAD~1..HEAD", "--fail-on", "substantive", "--format", "json")
    states = {one["status"] for one in json.loads(ran.out)["declarations"]}
    assert states <= {"added", "removed", "changed"}
    assert ran.code == 1


def test_what_was_approved_against_older_words_is_stale_though_no_text_changed(run: Run, repo: Repo) -> None:
    record = "{state: approved, by: 山田, when: '2026-03-05', against: {fr: 8c1f0d2e4b6a7988}}"
    review = f"segments:\n  p-1-1:\n    ja: {record}\n"
    put(repo.folder / "charter", OLD, review=review)
    ran = run("diff")
    assert ran.code == 1
    assert "approved against another wording of fr" in ran.out


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (BROKEN, "cannot be compared"),
        (b"\x00\xff binary", "cannot be compared"),
        (OLD.replace(b"  <body>", b"<<<<<<< HEAD\n<body>\n=======\n<body>\n>>>>>>> x"), "merge-conflict"),
    ],
)
def test_a_side_that_cannot_be_read_is_2_and_says_why(
    run: Run, tmp_path: Path, data: bytes, word: str
) -> None:
    ran = run("diff", *two(tmp_path, data))
    assert ran.code == 2
    assert word in ran.err
    assert "new.xml" in ran.err


def test_one_unreadable_declaration_does_not_hide_the_next(run: Run, repo: Repo) -> None:
    put(repo.folder / "other", OLD)
    repo.commit()
    put(repo.folder / "other", BROKEN)
    put(repo.folder / "charter", FRENCH)
    ran = run("diff")
    assert ran.code == 2
    assert "1 reworded, 1 stale" in ran.out
    assert "other/declaration.xml cannot be compared" in ran.err


def test_other_languages_on_one_side_are_compared_as_far_as_they_go(run: Run, tmp_path: Path) -> None:
    english = OLD.replace(b'xml:lang="ja"', b'xml:lang="en"')
    ran = run("diff", *two(tmp_path, english), "--fail-on", "never")
    assert ran.code == 0
    assert "authority ja" in ran.out
    assert "authority en" in ran.out


def test_no_git_here_is_2(run: Run, tmp_path: Path) -> None:
    ran = run("diff", "HEAD", GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert ran.code == 2
    assert "no git repository" in ran.err


def test_a_file_that_is_not_there_is_2(run: Run, tmp_path: Path) -> None:
    old, _ = two(tmp_path, FRENCH)
    ran = run("diff", old, "nwe.xml")
    assert (ran.code, ran.out) == (2, "")
    assert "nwe.xml does not exist" in ran.err


def test_without_git_on_the_machine_it_is_2(run: Run, tmp_path: Path) -> None:
    ran = run("diff", "HEAD", PATH=str(tmp_path))
    assert ran.code == 2
    assert "git is not installed" in ran.err


@pytest.mark.parametrize("revision", ["nowhere", "--upload-pack=x", "HEAD~9"])
def test_a_revision_that_git_does_not_know_is_2(run: Run, repo: Repo, revision: str) -> None:
    ran = run("diff", "HEAD", revision)
    assert ran.code == 2
    assert revision.partition("=")[0] in ran.err


def test_a_shallow_clone_says_how_to_deepen_it(run: Run, repo: Repo, tmp_path: Path) -> None:
    put(repo.folder / "charter", FRENCH)
    repo.commit()
    repo.git("clone", "-q", "--depth", "1", f"file://{repo.folder}", tmp_path / "shallow")
    (tmp_path / "here").mkdir()
    ran = run(
        "diff",
        "HEAD~1",
        "--",
        "x",
        GIT_DIR=str(tmp_path / "shallow" / ".git"),
        GIT_WORK_TREE=str(tmp_path / "shallow"),
    )
    assert ran.code == 2
    assert "fetch --unshallow" in ran.err


def test_a_conflict_that_is_not_resolved_has_no_staged_state(run: Run, repo: Repo) -> None:
    repo.git("checkout", "-qb", "topic")
    put(repo.folder / "charter", FRENCH)
    repo.commit()
    repo.git("checkout", "-q", "main")
    put(repo.folder / "charter", OLD.replace(b"un bien commun", b"une richesse"))
    repo.commit()
    repo.git("merge", "topic", check=False)
    assert run("diff", "--staged").code == 2
    ran = run("diff")
    assert ran.code == 2
    assert "merge-conflict" in ran.err


def test_no_program_that_git_is_configured_with_is_run(run: Run, repo: Repo) -> None:
    (repo.folder / ".gitattributes").write_text("*.xml diff=evil\n")
    for key in ("diff.evil.textconv", "diff.evil.command", "diff.external", "core.pager", "core.fsmonitor"):
        repo.git("config", key, f"touch {repo.folder / 'ran'};")
    put(repo.folder / "charter", FRENCH)
    assert run("diff").code == 1
    assert not (repo.folder / "ran").exists()


def test_two_folders(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "a" / "charter", OLD, glossary="entries: {}\n")
    put(tmp_path / "b" / "charter", FRENCH, glossary="entries: {}\n")
    ran = run("diff", "a", "b", "--summary")
    assert ran.out.startswith("a/charter/declaration.xml → b/charter/declaration.xml\n  1 reworded, 1 stale")
    assert run("diff", "a", "b/charter/declaration.xml").code == 2


def test_the_report_goes_into_a_file(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, FRENCH), "--format", "json", "-o", "report.json")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads((tmp_path / "report.json").read_text())["summary"]["stale"] == 1


def test_words_of_the_report_in_the_language_of_the_reader(run: Run, tmp_path: Path) -> None:
    assert "! à revoir : fr a été reformulé, ja non" in run(
        "diff", *two(tmp_path, FRENCH), "--lang", "fr"
    ).out.replace(" :", " :").replace("revoir:", "revoir :")


# --- redlines ---------------------------------------------------------------------------------------


def test_the_whole_text_with_its_changes(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, BOTH), "--whole", "--fail-on", "never")
    assert ran.code == 0
    assert "L’eau est [-un-]{+le+} bien [-commun-]{+de tous+}.\n" in ran.out
    assert "    水は[-共有-]{+皆の+}財産である。\n" in ran.out
    assert "Il y a 7 villes.\n" in ran.out


def test_the_whole_text_in_one_language(run: Run, tmp_path: Path) -> None:
    out = run("diff", *two(tmp_path, BOTH), "--whole", "--edition", "ja").out
    assert "水は[-共有-]{+皆の+}財産である。\n" in out
    assert "villes" not in out


def test_a_pdf_is_written_into_the_folder_that_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    ran = run("diff", *two(tmp_path, FRENCH), "--format", "pdf", "-e", "fr", "-o", "out")
    assert (ran.code, ran.out) == (1, "")
    assert (tmp_path / "out" / "charter.redline.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "pdf"), "-o redline.pdf"),
        (("--format", "pdf", "-o", "r.pdf", "-e", "fr-en"), "charter has no edition «fr-en»"),
        (("--whole", "-e", "ja-vertical"), "ja-vertical has no redline"),
        (("--format", "md", "--whole"), "--whole is of the text edition"),
    ],
)
def test_a_redline_that_cannot_be_made_is_2(
    run: Run, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    ran = run("diff", *two(tmp_path, FRENCH), *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert not (tmp_path / "r.pdf").exists()


def test_several_redlines_do_not_go_into_one_file(run: Run, tmp_path: Path) -> None:
    for side, data in (("old", OLD), ("new", FRENCH)):
        for name in ("water", "forest"):
            put(tmp_path / side / name, data)
    ran = run("diff", "old", "new", "--format", "pdf", "-o", "r.pdf")
    assert ran.code == 2
    assert "2 declarations differ" in ran.err


def test_revisions_without_a_language_in_common_have_no_redline(run: Run, tmp_path: Path) -> None:
    german = FRENCH.replace(b'xml:lang="fr"', b'xml:lang="de"').replace(b'xml:lang="ja"', b'xml:lang="ko"')
    ran = run("diff", *two(tmp_path, german), "--whole")
    assert ran.code == 2
    assert "no language in common" in ran.err


def test_a_path_that_neither_side_has_is_2(run: Run, repo: Repo) -> None:
    ran = run("diff", "HEAD", "--", "chartre")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: chartre does not exist\n")
    put(repo.folder / "charter", FRENCH)
    assert run("diff", "HEAD", "--", "charter").code == 1


def test_a_language_that_no_declaration_has_is_2(run: Run, tmp_path: Path) -> None:
    ran = run("diff", *two(tmp_path, FRENCH), "--language", "jp")
    assert (ran.code, ran.out) == (2, "")
    assert "«jp»\n  → name one of fr, ja" in ran.err


def test_a_folder_without_a_declaration_is_not_a_revision_in_which_all_is_gone(
    run: Run, tmp_path: Path
) -> None:
    put(tmp_path / "old" / "charter", OLD)
    (tmp_path / "new").mkdir()
    ran = run("diff", "old", "new")
    assert (ran.code, ran.out) == (2, "")
    assert "there is no declaration.xml in the folder new" in ran.err


def test_before_the_first_commit_it_is_2_and_says_so(run: Run, tmp_path: Path) -> None:
    repository(tmp_path)
    put(tmp_path / "charter", OLD)
    for words in (["diff"], ["log", "p-1-1", "charter"], ["blame", "charter"]):
        ran = run(*words)
        assert (ran.code, ran.out) == (2, "")
        assert "nothing is committed yet" in ran.err
