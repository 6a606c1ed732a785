"""Builds as processes: how many work at it, when and where they run, and how they end changes no byte."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.building.samples import EVERY, assert_whole, build, command, listing, names, write_source

LONG = "Les villes coopèrent. " * 1500
"""Enough text to keep a process busy with a PDF for a second or two."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_source(tmp_path / "sources" / "charte")
    return tmp_path


@pytest.fixture
def long_project(tmp_path: Path) -> Path:
    """A project with a set of text editions, whose source has since become long."""
    write_source(tmp_path / "sources" / "charte")
    assert build("-f", "txt", cwd=tmp_path).returncode == 0
    write_source(tmp_path / "sources" / "charte", fr=LONG)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_bytes_do_not_depend_on_processes_folder_locale_time_zone_or_hash_seed(tmp_path: Path) -> None:
    results = []
    surroundings = (
        ("one", "1", {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "0"}),
        (
            "two/and deeper",
            "2",
            {"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2", "HOME": "/"},
        ),
    )
    for place, jobs, env in surroundings:
        project = tmp_path / place
        write_source(project / "sources" / "charte")
        run = build("--jobs", jobs, cwd=project, env=env)
        assert (run.returncode, run.stderr) == (0, "")
        results.append(contents(project / "build"))
    assert results[0] == results[1]
    assert len(results[0]) == len(EVERY) + 2


_WHAT_IS_LOADED = """
import sys
from declaration_doc.cli import run
code = run(["build"])
heavy = {"weasyprint", "lxml", "yaml", "fontTools", "multiprocessing", "wcwidth"} & sys.modules.keys()
sys.exit(f"{code} {sorted(heavy)}")
"""


def test_an_unchanged_build_loads_no_heavy_library(project: Path) -> None:
    assert build("-f", "html", "-f", "txt", cwd=project).returncode == 0
    (project / "declaration-doc.yaml").unlink(missing_ok=True)
    assert build(cwd=project).returncode == 0
    run = subprocess.run(
        [sys.executable, "-c", _WHAT_IS_LOADED], cwd=project, capture_output=True, text=True, check=False
    )
    assert run.stderr == "0 []\n"
    assert len(run.stdout.splitlines()) == len(EVERY)


def test_builds_of_different_outputs_at_once_make_one_set(project: Path) -> None:
    wanted = [(edition, form) for edition in ("fr", "ja", "fr-ja", "ja-fr") for form in ("txt", "html")]
    runs = [
        subprocess.Popen(command("-e", edition, "-f", form), cwd=project, stdout=subprocess.PIPE)
        for edition, form in wanted
    ]
    for run, (edition, form) in zip(runs, wanted, strict=True):
        out, _ = run.communicate(timeout=60)
        assert (run.returncode, out.decode()) == (0, f"build/charte/charte.{edition}.{form}\n")
    live = project / "build" / "charte"
    assert listing(live) == {
        "BUILDINFO.json",
        *names("xml", *(f"{edition}.{form}" for edition, form in wanted)),
    }
    assert_whole(live)


def children_of(process: subprocess.Popen[str]) -> list[int]:
    """The processes that `process` has started and not yet seen end."""
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(each) for each in found.read_text().split()] if found.exists() else []


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def start_long(project: Path) -> tuple[subprocess.Popen[str], list[int]]:
    """A build that has begun to render PDFs, and its children."""
    if not Path(f"/proc/self/task/{os.getpid()}/children").exists():
        pytest.skip("this system does not tell which processes a process has started")
    process = subprocess.Popen(
        command("--jobs", "2"), cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    while len(children := children_of(process)) < 2 and process.poll() is None:
        time.sleep(0.01)
    return process, children


def assert_earlier_set(project: Path) -> None:
    assert listing(project / "build") == {"charte"}
    assert listing(project / "build" / "charte") == {
        "BUILDINFO.json",
        *names(*(n for n in EVERY if n.endswith("txt"))),
    }
    assert LONG.strip() not in (project / "build" / "charte" / "charte.fr.txt").read_text("utf-8")
    assert_whole(project / "build" / "charte")


def test_ctrl_c_ends_the_build_and_its_children_without_a_word(long_project: Path) -> None:
    process, children = start_long(long_project)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, "", "")
    assert not any(map(is_running, children))
    assert_earlier_set(long_project)


def test_ctrl_c_at_a_terminal_reaches_the_children_too_and_is_as_quiet(long_project: Path) -> None:
    process, children = start_long(long_project)
    for pid in (*children, process.pid):
        os.kill(pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err.strip()) == (130, "", "")
    assert_earlier_set(long_project)


def test_kill_9_ends_the_children_too_and_leaves_the_earlier_set(long_project: Path) -> None:
    process, children = start_long(long_project)
    process.kill()
    process.communicate(timeout=60)
    for _ in range(500):
        if not any(map(is_running, children)):
            break
        time.sleep(0.01)
    assert not any(map(is_running, children))
    assert_earlier_set(long_project)


def test_a_writer_that_dies_is_reported_and_the_rest_given_up(long_project: Path) -> None:
    process, children = start_long(long_project)
    os.kill(children[0], signal.SIGKILL)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, "")
    assert "its writer stopped without a result (signal SIGKILL)" in err
    assert "Traceback" not in err
    assert not any(map(is_running, children))
    assert_earlier_set(long_project)
