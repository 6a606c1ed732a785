"""Git shows, compares and merges declarations as it is told by `git setup`: all with the real git."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.repositories import Repo, repository
from tests.small import both, declaration, put

OLD = declaration(
    both("L'eau est un bien commun.", "水は共有財産である。"), both("Les villes plantent.", "都市は植える。")
)


def said(old: str, new: str, data: bytes = OLD) -> bytes:
    """A source with other words."""
    assert old.encode() in data
    return data.replace(old.encode(), new.encode())


@pytest.fixture
def repo(run: Run, tmp_path: Path) -> Repo:
    """A repository that is set up, with one commit."""
    made = repository(tmp_path)
    put(tmp_path / "charter", OLD)
    assert run("git", "setup").code == 0
    made.commit("first")
    return made


def merged(repo: Repo, ours: bytes, theirs: bytes) -> tuple[str, bytes]:
    """What git says of a merge, and what it leaves."""
    repo.git("checkout", "-qb", "topic")
    put(repo.folder / "charter", theirs)
    repo.commit("theirs")
    repo.git("checkout", "-q", "main")
    put(repo.folder / "charter", ours)
    repo.commit("ours")
    told = repo.git("merge", "--no-edit", "topic", check=False)
    return told, (repo.folder / "charter" / "declaration.xml").read_bytes()


def test_setting_up_twice_writes_nothing_twice(run: Run, repo: Repo) -> None:
    (repo.folder / ".gitattributes").write_text("*.png binary\n")
    for _ in range(2):
        run("git", "setup")
    assert (repo.folder / ".gitattributes").read_text().splitlines() == [
        "*.png binary",
        "declaration.xml text eol=lf diff=declaration merge=declaration",
    ]
    assert repo.git("config", "--get-all", "diff.declaration.textconv").count("\n") == 1


def test_git_diff_shows_a_line_a_segment_and_language(repo: Repo) -> None:
    put(repo.folder / "charter", said("un bien commun", "le bien de tous"))
    shown = repo.git("diff")
    assert "-p-1-1 fr: L'eau est un bien commun.\n+p-1-1 fr: L'eau est le bien de tous.\n" in shown
    assert " p-1-1 ja: 水は共有財産である。" in shown
    assert "<t " not in shown


def test_the_head_of_a_hunk_names_the_section(run: Run, tmp_path: Path) -> None:
    repo = repository(tmp_path)
    heading = both("Préambule", "前文")
    texts = [both(f"Phrase {n}.", f"第{n}文。") for n in range(9)]
    data = declaration(*texts).replace(
        b'<preamble xml:id="preamble">',
        f'<preamble xml:id="preamble"><heading xml:id="h"><s xml:id="h-1">{heading}</s></heading>'.encode(),
    )
    put(tmp_path, data)
    run("git", "setup")
    repo.commit()
    put(tmp_path, said("Phrase 7", "Phrase sept", data))
    assert "@@ preamble  Préambule / 前文" in repo.git("diff")


def test_what_cannot_be_read_is_shown_as_it_stands(repo: Repo) -> None:
    put(repo.folder / "charter", OLD.replace(b"</preamble>", b"<oops>"))
    assert "+    <oops>" in repo.git("diff")


def test_git_diff_can_show_the_report_of_diff(run: Run, repo: Repo) -> None:
    run("git", "setup", "--external-diff")
    put(repo.folder / "charter", said("un bien commun", "le bien de tous"))
    assert "fr  L'eau est [-un-]{+le+} bien [-commun-]{+de tous+}." in repo.git("diff")


def test_two_languages_of_one_segment_merge(repo: Repo) -> None:
    told, data = merged(repo, said("un bien commun", "le bien de tous"), said("共有財産", "皆の財産"))
    assert "CONFLICT" not in told
    assert "L'eau est le bien de tous." in data.decode()
    assert "水は皆の財産である。" in data.decode()


def test_a_text_moved_on_one_side_and_reworded_on_the_other_merges(repo: Repo) -> None:
    blocks = OLD.decode().split('      <p xml:id="p-')
    moved = (blocks[0] + '      <p xml:id="p-' + blocks[2].partition("    </preamble>")[0]).encode()
    moved += (
        '      <p xml:id="p-' + blocks[1] + "    </preamble>" + blocks[2].partition("    </preamble>")[2]
    ).encode()
    told, data = merged(repo, moved, said("un bien commun", "le bien de tous"))
    assert "CONFLICT" not in told, told
    assert data.decode().index("le bien de tous") > data.decode().index("plantent")


def test_a_real_conflict_stays_inside_the_text(repo: Repo) -> None:
    ours = said("plantent", "sèment", said("un bien commun", "une richesse"))
    told, data = merged(repo, ours, said("共有財産", "皆の財産", said("un bien commun", "le bien de tous")))
    assert "CONFLICT" in told
    conflict = data.decode().partition("<<<<<<< ours\n")[2].partition(">>>>>>> theirs\n")[0]
    assert [line.strip() for line in conflict.splitlines()] == [
        '<t xml:lang="fr">L\'eau est une richesse.</t>',
        "=======",
        '<t xml:lang="fr">L\'eau est le bien de tous.</t>',
    ]
    assert "sèment" in data.decode()
    assert "皆の財産" in data.decode()


def test_a_rebase_merges_by_segment_too(repo: Repo) -> None:
    repo.git("checkout", "-qb", "topic")
    put(repo.folder / "charter", said("共有財産", "皆の財産"))
    repo.commit("theirs")
    repo.git("checkout", "-q", "main")
    put(repo.folder / "charter", said("un bien commun", "le bien de tous"))
    repo.commit("ours")
    repo.git("checkout", "-q", "topic")
    repo.git("rebase", "main")
    data = (repo.folder / "charter" / "declaration.xml").read_text()
    assert "le bien de tous" in data
    assert "皆の財産" in data


def test_what_merges_into_no_declaration_is_a_conflict(repo: Repo) -> None:
    """The same new id on both sides, in two places: each line merges, the whole is not sound."""
    new = '<p xml:id="p-9"><s xml:id="p-9-1"><t xml:lang="fr">{0}</t><t xml:lang="ja">{1}</t></s></p>'
    first = new.format("Ici.", "ここ。").encode()
    ours = OLD.replace(b'<p xml:id="p-1">', first + b'<p xml:id="p-1">')
    theirs = OLD.replace(b"</preamble>", new.format("Là.", "そこ。").encode() + b"</preamble>")
    told, _ = merged(repo, ours, theirs)
    assert "CONFLICT" in told


def test_a_file_that_is_no_declaration_is_merged_by_its_lines(repo: Repo) -> None:
    broken = OLD.replace(b"</preamble>", b"<oops>")
    told, _ = merged(repo, broken, said("共有財産", "皆の財産"))
    assert "fatal" not in told


def test_the_program_is_called_by_its_name_or_by_this_python(repo: Repo) -> None:
    driver = repo.git("config", "merge.declaration.driver")
    assert driver.startswith(("declaration-doc git merge", f"{sys.executable} -m declaration_doc git merge"))


def test_a_file_in_conflict_which_git_names_alone_is_said_to_be_so(run: Run) -> None:
    """Of an unmerged path git gives its external program nothing else (git(1), GIT_EXTERNAL_DIFF)."""
    ran = run("git", "external-diff", "charter/declaration.xml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "charter/declaration.xml: in conflict; resolve it, and `git add` the file\n"
