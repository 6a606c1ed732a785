"""Killed, out of space, not allowed to write: the earlier set is whole, and the next run goes on."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from declaration_doc.building.exclusive import exclusive
from declaration_doc.building.journal import recover
from tests.building.endless import FILES, replace_once
from tests.building.samples import listing

ENDLESS = Path(__file__).with_name("endless.py")
ROOT = Path(__file__).parents[2]
KILLS = 12


def revisions(live: Path) -> set[bytes]:
    return {(live / name).read_bytes() for name in FILES}


def start(output: Path) -> subprocess.Popen[bytes]:
    """A process that replaces the set of `output` without end; given back once the first set is there."""
    process = subprocess.Popen(
        [sys.executable, ENDLESS, output], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout
    assert process.stdout.readline() == b"first\n"
    return process


def kill_at_random(process: subprocess.Popen[bytes], moments: random.Random) -> None:
    time.sleep(moments.uniform(0, 0.05))
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)


def test_kill_9_at_any_moment_leaves_a_whole_set(tmp_path: Path) -> None:
    moments = random.Random(1)
    live = tmp_path / "charte"
    replace_once(tmp_path, b"0\n")
    (live / "notes.txt").write_bytes(b"mine")
    for _ in range(KILLS):
        kill_at_random(start(tmp_path), moments)
        assert len(revisions(live)) == 1
        assert (live / "notes.txt").read_bytes() == b"mine"
    replace_once(tmp_path, b"last\n")
    assert revisions(live) == {b"last\n"}
    assert listing(tmp_path) == {"charte"}
    assert listing(live) == {*FILES, "notes.txt"}


def test_kill_9_between_two_renames_is_made_good_by_the_next_run(tmp_path: Path) -> None:
    moments = random.Random(2)
    live = tmp_path / "site"
    live.mkdir()
    (live / "notes.txt").write_bytes(b"mine")
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "charte").symlink_to(live)  # cannot be exchanged
    for _ in range(KILLS):
        kill_at_random(start(tmp_path / "build"), moments)
        with exclusive(tmp_path / "build"):
            recover(tmp_path / "build" / "charte")
        assert len(revisions(live)) == 1
        assert (live / "notes.txt").read_bytes() == b"mine"
        assert listing(live) == {*FILES, "notes.txt"}
        assert listing(tmp_path / "build") == {"charte"}


def test_two_builds_at_once_do_not_destroy_each_other(tmp_path: Path) -> None:
    writers = [start(tmp_path) for _ in range(2)]
    time.sleep(0.5)
    assert [writer.poll() for writer in writers] == [None, None]
    for writer in writers:
        writer.send_signal(signal.SIGINT)
        writer.communicate(timeout=60)
    assert len(revisions(tmp_path / "charte")) == 1
    replace_once(tmp_path, b"last\n")
    assert revisions(tmp_path / "charte") == {b"last\n"}
    assert listing(tmp_path) == {"charte"}


def journalled(folder: Path) -> Path:
    """A folder whose set was being renamed file by file: one file is through, one is not."""
    work = folder / "charte" / ".declaration-doc"
    work.mkdir(parents=True)
    (folder / "charte" / "charte.fr.txt").write_bytes(b"2\n")
    (folder / "charte" / "charte.ja.txt").write_bytes(b"1\n")
    (work / "charte.ja.txt").write_bytes(b"2\n")
    return work


def test_a_journal_is_completed(tmp_path: Path) -> None:
    work = journalled(tmp_path)
    (work / "journal").write_text('["charte.fr.txt", "charte.ja.txt"]')
    recover(tmp_path / "charte")
    assert (tmp_path / "charte" / "charte.ja.txt").read_bytes() == b"2\n"
    assert not work.exists()


def test_what_has_no_journal_yet_is_taken_back(tmp_path: Path) -> None:
    work = journalled(tmp_path)
    recover(tmp_path / "charte")
    assert (tmp_path / "charte" / "charte.ja.txt").read_bytes() == b"1\n"
    assert not work.exists()


def run_limited(output: Path, revision: str, size: int) -> subprocess.CompletedProcess[str]:
    """Replace the set in a process that may not write files of more than `size` bytes (setrlimit(2))."""
    return subprocess.run(
        [sys.executable, "-c", _REPLACE, output, revision],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )


_REPLACE = """
import os, sys
from pathlib import Path
from declaration_doc.errors import OutputTrouble
from tests.building.endless import replace_once
if os.getuid() == 0 and "--humbly" in sys.argv:
    os.seteuid(65534)  # nothing is read-only to root
try:
    replace_once(Path(sys.argv[1]), sys.argv[2].encode() * 1000)
except OutputTrouble as trouble:
    sys.exit(f"{trouble} / {trouble.remedy}")
"""


def test_a_file_that_may_not_grow_leaves_the_earlier_set(tmp_path: Path) -> None:
    replace_once(tmp_path, b"1\n")
    run = run_limited(tmp_path, "2", size=500)
    assert "larger than is allowed here; what was there before is untouched / raise the limit" in run.stderr
    assert revisions(tmp_path / "charte") == {b"1\n"}
    assert listing(tmp_path) == {"charte"}


@pytest.fixture
def own_mounts(tmp_path: Path) -> list[str]:
    """The words that run a command where it may mount what only it sees."""
    for words in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*words, "mount", "-t", "tmpfs", "tmpfs", tmp_path], check=False).returncode
            == 0
        ):
            return words
    pytest.skip("this machine lets nobody mount here")


@pytest.mark.parametrize("where", ["the folder of all sets", "the set itself"])
def test_a_full_disk_leaves_the_earlier_set(tmp_path: Path, own_mounts: list[str], where: str) -> None:
    mounted = tmp_path / "build" / ("charte" if where == "the set itself" else "")
    mounted.mkdir(parents=True)
    script = (
        'set -e; mount -t tmpfs -o size=32k tmpfs "$1"; "$2" -c "$3" "$4" 1; '
        '"$2" -c "$3" "$4" "$(printf %09d 2)" || true; cat "$4"/charte/charte.*; echo; ls -A "$4" "$4"/charte'
    )
    run = subprocess.run(
        [*own_mounts, "sh", "-c", script, "sh", mounted, sys.executable, _REPLACE, tmp_path / "build"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert "no space is left; what was there before is untouched / free some space" in run.stderr
    contents, *listed = run.stdout.splitlines()
    assert contents == "1" * 3000
    assert {name for name in listed if name and not name.endswith(":")} == {"charte", *FILES}


def test_a_file_system_that_cannot_exchange_folders_is_served_file_by_file(
    tmp_path: Path, own_mounts: list[str]
) -> None:
    for layer in ("lower", "upper", "work", "build"):
        (tmp_path / layer).mkdir()
    replace_once(tmp_path / "lower", b"1\n")
    (tmp_path / "lower" / "charte" / "notes.txt").write_bytes(b"mine")
    script = (
        'set -e; cd "$1"; mount -t overlay overlay -o lowerdir=lower,upperdir=upper,workdir=work build; '
        'stat -c %i build/charte; "$2" -c "$3" "$1"/build 2; stat -c %i build/charte; '
        "cat build/charte/charte.fr.txt build/charte/notes.txt; echo; ls -A build build/charte"
    )
    run = subprocess.run(
        [*own_mounts, "sh", "-c", script, "sh", tmp_path, sys.executable, _REPLACE],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((os.environ.get("PYTHONPATH", ""), str(ROOT)))},
    )
    if "mount:" in run.stderr:
        pytest.skip("this machine has no file system that lays one folder over another")
    before, after, contents, *listed = run.stdout.splitlines()
    assert before == after, "the folder was exchanged"
    assert contents == "2" * 1000 + "mine"
    assert {name for name in listed if name and not name.endswith(":")} == {"charte", "notes.txt", *FILES}


def test_a_read_only_file_system_is_named(tmp_path: Path, own_mounts: list[str]) -> None:
    script = (
        'set -e; mount -t tmpfs tmpfs "$1"; "$2" -c "$3" "$1" 1; mount -o remount,ro "$1"; '
        '"$2" -c "$3" "$1" 2 || true; cat "$1"/charte/charte.fr.txt; ls -A "$1"'
    )
    run = subprocess.run(
        [*own_mounts, "sh", "-c", script, "sh", tmp_path, sys.executable, _REPLACE],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert "the file system is read-only; what was there before is untouched" in run.stderr
    assert run.stdout == "1" * 1000 + "charte\n"


@pytest.fixture
def everybodys() -> Iterator[Path]:
    """A folder that any user may reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_read_only_set_is_left_alone(everybodys: Path) -> None:
    replace_once(everybodys, b"1\n")
    for folder in (everybodys / "charte", everybodys):
        folder.chmod(0o555)
    run = subprocess.run(
        [sys.executable, "-c", _REPLACE, everybodys, "2", "--humbly"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert "permission denied; what was there before is untouched / make the folder writable" in run.stderr
    assert revisions(everybodys / "charte") == {b"1\n"}
    everybodys.chmod(0o755)
