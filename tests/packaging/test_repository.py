"""What is kept in git names no registry and no machine, and pins every package with its digest."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = (
    "fonts/package-lock.json",
    "tools/axe/package-lock.json",
    "tools/dictionaries/package-lock.json",
    "tools/html-checker/package-lock.json",
)
NAME = re.compile(r"^([A-Za-z0-9._-]+)")


def tracked() -> list[Path]:
    git = ("git", "-c", f"safe.directory={ROOT}", "ls-files", "-z")
    listing = subprocess.run(git, cwd=ROOT, capture_output=True, check=True, text=True)
    return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: Path) -> dict[str, list[str]]:
    """Name of each package of a requirements file, with its lines of digests."""
    entries = re.split(r"^(?=[A-Za-z0-9])", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {
        normal(found[1]): re.findall(r"--hash=sha256:[0-9a-f]{64}", entry)
        for entry in entries
        if (found := NAME.match(entry))
    }


def asked() -> dict[str, list[str]]:
    """File of requirements/ → the packages that pyproject.toml asks for."""
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = {"runtime": data["project"]["dependencies"], **data["dependency-groups"]}
    return {
        name: [normal(found[1]) for line in lines if (found := NAME.match(line))]
        for name, lines in groups.items()
    }


def test_no_registry_and_no_path_of_a_machine_is_kept_in_git() -> None:
    unwanted = re.compile(
        rb"--(extra-)?index"
        rb"-url|/simp"
        rb"le/|registry\.np"
        rb"mjs|pythonhos"
        rb"ted\.org"
        rb"|(?<![\w.])/(home|root|Users|work|tmp)/(?!\.\.\.)[a-z]"
    )
    found = {path: hit.group() for path in tracked() if (hit := unwanted.search(path.read_bytes()))}
    assert found == {}


@pytest.mark.parametrize("group", sorted(asked()))
def test_every_package_is_pinned_with_its_digests(group: str) -> None:
    packages = pinned(ROOT / "requirements" / f"{group}.txt")
    assert set(asked()[group]) <= packages.keys()
    assert [name for name, digests in packages.items() if not digests] == []


def test_packages_in_two_files_have_one_version() -> None:
    """One for each range of Pythons, where a package serves them with several."""
    versions: dict[tuple[str, str], set[str]] = {}
    for file in (ROOT / "requirements").glob("*.txt"):
        for line in re.findall(r"^\S+==\S+(?: ; [^\\\n]*)?", file.read_text(encoding="utf-8"), re.MULTILINE):
            name, _, pinned_to = line.partition("==")
            version, _, marker = pinned_to.partition(";")
            pythons = " ".join(re.findall(r"python_full_version \S+ \S+", marker))
            versions.setdefault((name, pythons), set()).add(version.strip())
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_npm_packages_are_locked_by_digest_and_without_address(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text(encoding="utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert installed
    for entry in installed.values():
        assert entry["integrity"].startswith("sha512-")
        assert "resolved" not in entry


@pytest.mark.parametrize("lock", LOCKS)
def test_npm_packages_are_asked_for_in_one_version(lock: str) -> None:
    manifest = json.loads((ROOT / lock).with_name("package.json").read_text(encoding="utf-8"))
    assert all(re.fullmatch(r"[0-9]+(\.[0-9]+){2}", version) for version in manifest["dependencies"].values())


def test_the_styles_name_exactly_the_faces_that_are_fetched() -> None:
    from tools.fonts import faces

    styles = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "styles").rglob("*.css"))
    assert set(re.findall(r"\w+\.ttf", styles)) == set(faces())
