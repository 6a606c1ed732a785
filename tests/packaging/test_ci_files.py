"""The hooks, the Action and the GitLab template are run from their own files, as far as a machine can."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.repositories import Repo, repository
from tests.small import both, declaration, put

ROOT = Path(__file__).resolve().parents[2]
OLD = declaration(both("L'eau est un bien commun.", "水は共有財産である。"))
STALE = OLD.replace(b"un bien commun", b"une richesse")


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A repository with a branch that leaves a text behind."""
    made = repository(tmp_path / "project")
    put(made.folder / "sources" / "charter", OLD)
    made.commit("first")
    made.git("checkout", "-qb", "topic")
    put(made.folder / "sources" / "charter", STALE)
    made.commit("topic")
    return made


def ran(
    script: str, folder: Path, shell: str = "bash", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a script with `declaration-doc` on the path."""
    programs = folder.parent / "programs"
    programs.mkdir(exist_ok=True)
    python_path = ":".join(
        str(Path(part).resolve()) for part in os.environ.get("PYTHONPATH", "").split(":") if part
    )
    for name, words in (("declaration-doc", "-m declaration_doc "), ("python", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {words}"$@"\n')
        program.chmod(0o755)
    return subprocess.run(
        [shell, "-e", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={
            "PATH": f"{programs}:{os.environ['PATH']}",
            "PYTHONPATH": python_path,
            "HOME": str(folder.parent),
            "LC_ALL": "C.UTF-8",
            **environment,
        },
    )


def step(name: str) -> dict[str, Any]:
    """A step of the Action, by its name."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    found: dict[str, Any] = next(s for s in action["runs"]["steps"] if s.get("name") == name)
    assert found["shell"] == "bash"
    return found


def test_the_check_step_annotates_and_writes_a_summary(repo: Repo, tmp_path: Path) -> None:
    put(repo.folder / "sources" / "charter", OLD.replace("水は共有財産である。".encode(), b""))
    summary = tmp_path / "summary.md"
    done = ran(
        step("check")["run"], repo.folder, SOURCES="", FAIL_ON="error", GITHUB_STEP_SUMMARY=str(summary)
    )
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=sources/charter/declaration.xml,line=")
    assert summary.read_text().startswith("<!-- declaration-doc: check -->\n")


@pytest.mark.parametrize(("policy", "code"), [("stale", 1), ("never", 0)])
def test_the_diff_step_gives_a_comment_and_fails_by_its_policy(
    repo: Repo, tmp_path: Path, policy: str, code: int
) -> None:
    files = {name: tmp_path / name for name in ("summary", "output")}
    done = ran(
        step("diff")["run"],
        repo.folder,
        SOURCES="sources/charter",
        BASE="main",
        DIFF_FAIL_ON=policy,
        RUNNER_TEMP=str(tmp_path),
        GITHUB_STEP_SUMMARY=str(files["summary"]),
        GITHUB_OUTPUT=str(files["output"]),
    )
    assert done.returncode == code, done.stderr
    assert "::warning file=sources/charter/declaration.xml" in done.stdout
    assert "D101 counterpart-reworded" in done.stdout
    opening, marker, *_ = files["output"].read_text().splitlines()
    assert opening.startswith("comment<<end-")
    assert marker == "<!-- declaration-doc: diff -->"
    assert files["output"].read_text().splitlines()[-1] == "stale=true"
    assert files["summary"].read_text().startswith(marker)


def test_the_diff_step_without_a_base_does_nothing(repo: Repo) -> None:
    assert ran(step("diff")["run"], repo.folder, SOURCES="", BASE="").returncode == 0


def test_the_build_step_writes_every_edition_into_the_folder_that_is_kept(repo: Repo) -> None:
    done = ran(step("build")["run"], repo.folder, SOURCES="sources/charter", OUTPUT="editions")
    assert done.returncode == 0, done.stderr
    written = {path.name for path in (repo.folder / "editions" / "charter").glob("*.pdf")}
    assert {f"charter.{edition}.pdf" for edition in ("fr", "ja", "fr-ja", "ja-fr")} <= written


def test_the_install_step_gives_pip_the_folder_of_the_action(tmp_path: Path) -> None:
    """What pip makes of that folder is held by test_wheel.py."""
    said = tmp_path / "said"
    script = f'python() {{ printf "%s\\n" "$@" > {said}; }}\n{step("install")["run"]}'
    assert ran(script, tmp_path, ACTION_PATH="/some where", BUILD="false").returncode == 0
    assert said.read_text().splitlines() == ["-m", "pip", "install", "--quiet", "/some where"]


def test_no_input_of_the_action_stands_inside_a_script() -> None:
    """What a pull request says must never become part of a command."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert not any("${{" in found.get("run", "") for found in action["runs"]["steps"])


def test_the_template_of_gitlab_writes_its_reports(repo: Repo) -> None:
    template = yaml.safe_load((ROOT / "templates" / "declaration-doc.yml").read_text("utf-8"))
    job = template[".declaration-doc"]
    repo.git("update-ref", "refs/remotes/origin/main", "main")
    script = "\n".join(line for line in job["script"] if " build " not in line)
    variables = {**job["variables"], "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main"}
    done = ran(script, repo.folder, "sh", **variables)
    assert done.returncode == 1, done.stderr
    for name in (*job["artifacts"]["reports"].values(), "reports/changes.html"):
        assert (repo.folder / name).stat().st_size


@pytest.mark.parametrize(
    ("hook", "code"), [("declaration-doc-check", 0), ("declaration-doc-diff", 1), ("declaration-doc-fmt", 0)]
)
def test_each_hook_runs_as_it_stands_in_its_file(repo: Repo, hook: str, code: int) -> None:
    hooks = {one["id"]: one for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    repo.git("reset", "-q", "--soft", "main")  # what the branch did is staged
    name = "" if hooks[hook].get("pass_filenames") is False else " sources/charter/declaration.xml"
    assert ran(hooks[hook]["entry"] + name, repo.folder).returncode == code
