"""`log` and `blame`: the history of texts, from a real repository."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.repositories import Repo, repository
from tests.small import both, declaration, put

FIRST = declaration(both("L'eau est un bien commun.", "水は共有財産である。"), both("Les villes.", "都市。"))
FRENCH = FIRST.replace(b"un bien commun", b"une richesse")
RENAMED = FRENCH.replace(b'"p-1-1"', b'"water"')
JAPANESE = RENAMED.replace("共有財産".encode(), "豊かさ".encode())


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Four commits: a first revision, French reworded, the file and the id renamed, Japanese reworded."""
    made = repository(tmp_path)
    put(tmp_path / "old name", FIRST)
    made.commit("first")
    put(tmp_path / "old name", FRENCH)
    made.commit("reword the French")
    made.git("mv", "old name", "charter")
    made.commit("rename the file")
    put(tmp_path / "charter", RENAMED)
    made.commit("rename the id")
    return made


def test_the_log_follows_a_segment_through_renames_of_file_and_id(run: Run, repo: Repo) -> None:
    ran = run("log", "water", "charter")
    assert ran.code == 0
    subjects = re.findall(r"^[0-9a-f]{12}  2026-03-02  Claire Martin  (.*)$", ran.out, re.MULTILINE)
    assert subjects == ["rename the id", "reword the French", "first"]
    assert "  fr  L'eau est [-un bien commun-]{+une richesse+}.\n" in ran.out
    assert "renamed: p-1-1 → water" in ran.out


def test_the_log_for_programs(run: Run, repo: Repo) -> None:
    report = json.loads(run("log", "p-2-1", "charter", "--format", "json").out)
    assert [(step["subject"], step["changes"][0]["event"]) for step in report["steps"]] == [
        ("first", "added")
    ]


def test_a_segment_that_never_was_is_2(run: Run, repo: Repo) -> None:
    ran = run("log", "nothing", "charter")
    assert ran.code == 2
    assert "«nothing»" in ran.err


def test_blame_shows_the_last_change_of_each_language_and_what_is_stale(run: Run, repo: Repo) -> None:
    texts = {
        (text["segment"], text["language"]): text
        for text in json.loads(run("blame", "charter", "--format", "json").out)["texts"]
    }
    assert texts["water", "ja"]["stale"]
    assert not texts["water", "fr"]["stale"]
    assert texts["water", "fr"]["commit"] != texts["water", "ja"]["commit"]
    assert texts["p-2-1", "fr"]["commit"] == texts["water", "ja"]["commit"]
    assert texts["water", "fr"]["days"] == texts["p-2-1", "fr"]["days"]


def test_what_follows_its_counterpart_is_no_longer_stale(run: Run, repo: Repo) -> None:
    put(repo.folder / "charter", JAPANESE)
    repo.commit("follow in Japanese")
    assert "! stale" not in run("blame", "charter").out


def test_blame_as_text_and_as_a_page(run: Run, repo: Repo) -> None:
    text = run("blame", "charter").out
    assert re.search(r"^[0-9a-f]{12} 2026-03-02 +-?\d+  water ja Claire Martin  ! stale$", text, re.MULTILINE)
    page = run("blame", "charter", "--format", "html").out
    assert page.count("<tr") == text.count("\n")
    assert "default-src 'none'" in page
    assert "<script" not in page


def test_what_was_never_committed_is_2(run: Run, tmp_path: Path) -> None:
    repository(tmp_path)
    put(tmp_path / "charter", FIRST)
    assert run("blame", "charter").code == 2


# --- merges ---------------------------------------------------------------------------------------------


@pytest.fixture
def merged(tmp_path: Path) -> Repo:
    """Two branches that reword the French of one segment, and a merge that rewords it a third way."""
    made = repository(tmp_path)
    put(tmp_path / "charter", FIRST)
    made.commit("first")
    made.git("checkout", "-qb", "topic")
    put(tmp_path / "charter", FRENCH)
    made.commit("on the branch")
    made.git("checkout", "-q", "main")
    put(tmp_path / "charter", FIRST.replace(b"un bien commun", "un trésor".encode()))
    made.commit("on main")
    made.git("merge", "-q", "topic", check=False)
    put(tmp_path / "charter", FIRST.replace(b"un bien commun", "notre trésor".encode()))
    made.commit("the merge")
    return made


def test_words_that_a_merge_alone_gave_are_those_of_the_merge(run: Run, merged: Repo) -> None:
    subjects = re.findall(r"Claire Martin  (.*)$", run("log", "p-1-1", "charter").out, re.MULTILINE)
    assert subjects[0] == "the merge"
    assert sorted(subjects) == ["first", "on main", "on the branch", "the merge"]
    texts = json.loads(run("blame", "charter", "--format", "json").out)["texts"]
    commits = {(text["segment"], text["language"]): text["commit"] for text in texts}
    assert commits["p-1-1", "fr"] == merged.git("rev-parse", "HEAD").strip()
    first = merged.git("rev-list", "--max-parents=0", "HEAD").strip()
    assert commits["p-1-1", "ja"] == commits["p-2-1", "fr"] == first


def test_a_merge_without_words_of_its_own_is_not_in_the_log(run: Run, repo: Repo) -> None:
    repo.git("checkout", "-qb", "topic", "HEAD~1")
    repo.git("commit", "-q", "--allow-empty", "-m", "nothing")
    repo.git("checkout", "-q", "main")
    repo.git("merge", "-q", "--no-ff", "-m", "the merge", "topic")
    assert "the merge" not in run("log", "water", "charter").out
