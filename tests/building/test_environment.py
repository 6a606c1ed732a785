"""What shapes an output besides its edition is known by content: code, style sheets, fonts."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import declaration_doc
from declaration_doc.resources import folder
from tests.building.samples import command, write_source

FORMATS = ("pdf", "html", "txt")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the package with its style sheets and fonts, which a test may change."""
    place = tmp_path / "checkout"
    package = Path(declaration_doc.__file__).parent
    shutil.copytree(
        package, place / "src" / "declaration_doc", ignore=shutil.ignore_patterns("data", "__pycache__")
    )
    shutil.copytree(folder("styles"), place / "styles")
    (place / "schema").symlink_to(folder("schema"))
    (place / "fonts").mkdir()
    for file in folder("fonts").iterdir():
        (place / "fonts" / file.name).symlink_to(file)
    return place


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_source(tmp_path / "project")
    return tmp_path / "project"


def rebuilt(checkout: Path, project: Path) -> set[str]:
    """Build the French editions with the code of `checkout`; the formats that were written anew."""
    paths = {form: project / "build" / "charte" / f"charte.fr.{form}" for form in FORMATS}
    before = {form: path.stat().st_ino for form, path in paths.items() if path.exists()}
    kept = [path.open("rb") for path in paths.values() if path.exists()]  # so that no number is used again
    subprocess.run(
        command("-e", "fr"),
        cwd=project,
        env={**os.environ, "PYTHONPATH": os.fspath(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for file in kept:
        file.close()
    return {form for form, path in paths.items() if path.stat().st_ino != before.get(form)}


def test_only_what_a_change_of_the_program_may_touch_is_written_again(checkout: Path, project: Path) -> None:
    assert rebuilt(checkout, project) == set(FORMATS)
    assert rebuilt(checkout, project) == set()

    with (checkout / "styles" / "screen.css").open("a") as file:
        file.write("\n")
    assert rebuilt(checkout, project) == {"pdf", "html"}

    (checkout / "fonts" / "Another.ttf").write_bytes(b"a face that another version of the package brings")
    assert rebuilt(checkout, project) == {"pdf"}

    with (checkout / "src" / "declaration_doc" / "languages" / "__init__.py").open("a") as file:
        file.write("\n")
    assert rebuilt(checkout, project) == set(FORMATS)
    assert rebuilt(checkout, project) == set()


def test_a_folder_that_only_moved_changes_nothing(checkout: Path, project: Path, tmp_path: Path) -> None:
    rebuilt(checkout, project)
    checkout.rename(tmp_path / "elsewhere")
    project.rename(tmp_path / "renamed")
    assert rebuilt(tmp_path / "elsewhere", tmp_path / "renamed") == set()
