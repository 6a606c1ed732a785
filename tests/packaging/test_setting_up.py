"""Setting up installs what is missing where that is allowed, and otherwise says in one line what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tools import fonts, system
from tools.system import Need


def need(what: str, *packages: str, present: bool = False) -> Need:
    return Need(what, packages, lambda: present)


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user who may not install packages."""
    monkeypatch.setattr(system, "_privilege", lambda: None)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A user who may install packages, and what is installed."""
    calls: list[list[str]] = []
    monkeypatch.setattr(system, "_privilege", lambda: ())
    monkeypatch.setattr(system, "_install", lambda packages, privilege: calls.append(packages))
    return calls


def test_what_is_there_is_not_installed(installed: list[list[str]]) -> None:
    assert system.missing(need("A", "a", present=True)) is None
    assert installed == []


def test_all_that_is_missing_is_installed_at_once(installed: list[list[str]]) -> None:
    system.missing(need("A", "a1", "a2"), need("B", "b", present=True), need("C", "c"))
    assert installed == [["a1", "a2", "c"]]


def test_what_may_not_be_installed_is_named_in_one_line(forbidden: None) -> None:
    line = system.missing(need("A", "a"), need("B", "b", present=True), need("C", "c1", "c2"))
    assert line is not None
    assert "\n" not in line
    assert "needs A and C" in line
    assert "`sudo apt-get install a c1 c2`" in line


def test_what_apt_could_not_install_is_named_too(installed: list[list[str]]) -> None:
    assert "apt-get install a" in (system.missing(need("A", "a")) or "")


def test_ensure_ends_the_program_with_the_line(forbidden: None) -> None:
    with pytest.raises(SystemExit, match="apt-get install a"):
        system.ensure(need("A", "a"))


def test_what_is_only_wished_for_is_named_and_done_without(
    forbidden: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not system.wish(need("A", "a"))
    assert "apt-get install a" in capsys.readouterr().err
    assert system.wish(need("A", "a", present=True))


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Installed npm packages that hold one family, and an empty folder of fonts beside them."""
    family = tmp_path / "node_modules" / "@scope" / "serif"
    (family / "400Regular").mkdir(parents=True)
    (family / "400Regular" / "Serif_400Regular.ttf").write_bytes(b"face")
    (family / "LICENSE_FONT").write_text("licence", encoding="utf-8")

    @contextmanager
    def given(manifest: Path) -> Iterator[Path]:
        yield tmp_path / "node_modules"

    monkeypatch.setattr(fonts, "node_modules", given)
    folder = tmp_path / "fonts"
    folder.mkdir()
    return folder


def test_a_face_comes_with_the_licence_of_its_family(packages: Path) -> None:
    (packages / "faces.txt").write_text("# text\n\nSerif_400Regular.ttf\n", encoding="utf-8")
    fonts.fetch(packages)
    assert (packages / "Serif_400Regular.ttf").read_bytes() == b"face"
    assert (packages / "Serif-OFL.txt").read_text(encoding="utf-8") == "licence"


def test_a_face_no_longer_listed_is_removed(packages: Path) -> None:
    (packages / "faces.txt").write_text("Serif_400Regular.ttf\n", encoding="utf-8")
    (packages / "Old_400Regular.ttf").write_bytes(b"old")
    fonts.fetch(packages)
    assert not (packages / "Old_400Regular.ttf").exists()


def test_a_face_that_no_package_has_is_named(packages: Path) -> None:
    (packages / "faces.txt").write_text("Sans_400Regular.ttf\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"names Sans_400Regular\.ttf"):
        fonts.fetch(packages)
