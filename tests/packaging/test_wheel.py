"""The wheel holds all that an installed declaration-doc needs, with the same bytes wherever it is built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import hatch_build
from tests.small import put
from tools import wheel
from tools.fonts import wanted

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source archive, unpacked."""
    folder = tmp_path_factory.mktemp("sdist")
    command = (sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", folder)
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # Python before 3.11.4 has none
        archive.extractall(folder)
    return next(path for path in folder.iterdir() if path.is_dir())


def names(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


@pytest.mark.parametrize("folder", ["schema", "styles"])
def test_it_holds_schema_and_styles(built: Path, folder: str) -> None:
    kinds = (".rnc", ".rng", ".sch", ".xsl", ".css")
    expected = {
        f"declaration_doc/data/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / folder).rglob("*")
        if path.suffix in kinds
    }
    assert expected
    assert expected <= names(built)


def test_it_holds_every_face_with_the_licence_of_its_family(built: Path) -> None:
    fonts = {
        name.rpartition("/")[2] for name in names(built) if name.startswith("declaration_doc/data/fonts/")
    }
    assert fonts == set(wanted())
    assert any(name.endswith("-OFL.txt") for name in fonts)


def test_it_holds_all_code_and_nothing_else(built: Path) -> None:
    code = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    held = names(built)
    assert {name for name in held if name.endswith(".py")} == code
    assert {name.split("/")[0].partition("-")[0] for name in held} == {"declaration_doc"}
    assert any(name.endswith("licenses/LICENSE") for name in held)


def test_it_has_the_same_bytes_elsewhere_and_at_another_time(
    built: Path, unpacked: Path, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": wheel.epoch(),
        "TZ": "Asia/Tokyo",
        "PYTHONHASHSEED": "7",
    }
    command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path)
    subprocess.run(command, cwd=unpacked, env=environment, check=True, capture_output=True)
    again = next(tmp_path.glob("*.whl"))
    assert again.name == built.name
    assert again.read_bytes() == built.read_bytes()


def test_without_the_fonts_it_is_refused_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "faces.txt").write_text("Serif_400Regular.ttf\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError, match=r"Serif_400Regular\.ttf, Serif-OFL\.txt: run `make fonts`"):
        hatch_build.data_files(tmp_path)


@pytest.fixture(scope="module")
def without_fonts(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel as pip builds it from a fresh clone where there is no npm, unpacked."""
    folder = tmp_path_factory.mktemp("bare")
    ignored = shutil.ignore_patterns("*.ttf", "*-OFL.txt")
    shutil.copytree(unpacked, folder / "tree", ignore=ignored)
    environment = {**os.environ, "PATH": str(folder / "no-programs"), "DECLARATION_DOC_FONTS": ""}
    command = (
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        folder / "dist",
    )
    done = subprocess.run(
        command, cwd=folder / "tree", env=environment, check=True, capture_output=True, text=True
    )
    assert "Built without fonts" in done.stdout + done.stderr
    with zipfile.ZipFile(next((folder / "dist").glob("*.whl"))) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_without_fonts_and_npm_a_wheel_is_built_that_has_all_else(built: Path, without_fonts: Path) -> None:
    held = {str(path.relative_to(without_fonts)) for path in without_fonts.rglob("*") if path.is_file()}
    lacking = {name for name in names(built) - held if "dist-info" not in name}
    assert lacking == {f"declaration_doc/data/fonts/{name}" for name in wanted()}


def test_installed_without_fonts_all_but_pdf_works(without_fonts: Path, tmp_path: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = (sys.executable, "-m", "declaration_doc", *words)
        environment = {**os.environ, "PYTHONPATH": str(without_fonts), "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True
        )

    path = put(tmp_path / "charter")
    for words in (("check",), ("fmt",), ("diff", str(path)), ("build", "-f", "html", "-f", "txt")):
        name, *options = words
        done = run(name, *options, str(path))
        assert done.returncode == 0, done.stderr
    refused = run("build", "-f", "pdf", str(path))
    assert refused.returncode == 2
    assert "install again where npm is" in refused.stderr
