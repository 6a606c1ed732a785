"""What the manual shows is so: its examples are valid, its commands print what it says they print."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from declaration_doc.formats import configuration, glossary, review
from declaration_doc.formats.declaration import judge, parse
from tests.docs.pages import agrees, apply, blocks, steps, written
from tests.formats.declaration.samples import wrap

ROOT = Path(__file__).resolve().parents[2]
PAGES = written(ROOT)


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def following() -> list[Path]:
    """The pages in which there is something to run."""
    return [
        page for page in PAGES if any(block.kind in {"sh", "console", "python"} for block in blocks(page))
    ]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_the_examples_of_a_page_are_valid(page: Path) -> None:
    for block in blocks(page):
        where = f"{name(page)}:{block.line}"
        if block.kind == "xml":
            data = wrap(re.sub(r"\A(<\?.*?\?>\s*)+", "", block.text).strip())
            # What refers to an example, or the other way round, may stand elsewhere; a draft lacks texts.
            beside = {"dangling-reference", "wrong-target", "language-missing", "note-without-call"}
            assert [f for f in parse(data, where).findings if f.name not in beside] == []
            assert [f for f in judge(data, where) if f.name not in beside] == []
        elif block.kind == "yaml":
            assert _faults_of_yaml(block.text, where) == []
        elif block.kind == "yml":
            assert isinstance(yaml.safe_load(block.text), dict), where
        elif block.kind == "json" and "…" not in block.text:
            json.loads(block.text)
        elif block.kind == "python" and "…" not in block.text:
            ast.parse(block.text)


def _faults_of_yaml(text: str, where: str) -> list[object]:
    first = re.match(r"(?:#.*\n)*(\w+)", text)
    assert first, where
    read = {"entries": glossary.parse, "segments": review.parse}.get(first[1], configuration.parse)
    return [*read(text.encode(), where)[1]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A shell that knows `declaration-doc` as it is installed here, and git without a configuration."""
    program = tmp_path / "bin" / "declaration-doc"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m declaration_doc "$@"\n')
    program.chmod(0o755)
    who = {
        f"GIT_{role}_{key}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")
    }
    paths = [str(Path(part).resolve()) for part in os.environ.get("PYTHONPATH", "").split(":") if part]
    return {
        **who,
        "PATH": f"{program.parent}:{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": ":".join(paths),
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
    }


@pytest.mark.parametrize("page", following(), ids=name)
def test_a_page_can_be_followed(page: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    here = tmp_path / "here"
    here.mkdir()
    for block in blocks(page):
        apply(block, here)
        where = f"{name(page)}:{block.line}"
        if block.kind == "python" and "…" not in block.text:
            assert _run(["python", "-c", block.text], here, environment)[0] == 0, where
        elif block.kind == "sh":
            code, printed = _run(["bash", "-ec", block.text], here, environment)
            assert code == 0, f"{where}\n{printed}"
        elif block.kind == "console":
            code = 0
            for step in steps(block.text):
                code, printed = _run(["bash", "-c", f"(exit {code}); {step.command}"], here, environment)
                assert agrees(step.output, printed), f"{where}: {step.command}\n{printed}"


def test_the_broken_tag_of_the_readme_is_reported_as_it_says(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    [shown] = [block.text for block in blocks(ROOT / "README.md") if block.kind == "text"]
    new = 'declaration-doc new charter --title fr="Charte de Nancy" --title ja=ナンシー憲章'
    _run(["bash", "-ec", new], tmp_path, environment)
    source = tmp_path / "charter" / "declaration.xml"
    source.write_text(source.read_text("utf-8").replace(">ナンシー憲章<", "><em>ナンシー憲章<"), "utf-8")
    printed = _run(["declaration-doc", "check", "--quiet", "charter"], tmp_path, environment)[1]
    assert printed.split() == shown.split()


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode, done.stdout.decode()
