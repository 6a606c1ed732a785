"""`declaration-doc preview`: the site on this machine, which follows what is saved."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import IO

import pytest

from tests.building.samples import write_source

PATIENCE = 120
"""Seconds after which a stream that says the same again and again has failed."""


class Running:
    """A preview that has been started."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._open = ExitStack()
        assert process.stdout
        self.address = process.stdout.readline().strip()
        self.port = int(self.address.removesuffix("/").rpartition(":")[2])

    def answer(self, path: str, host: str = "127.0.0.1") -> http.client.HTTPResponse:
        connection = self._open.enter_context(
            closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=60))
        )
        connection.request("GET", path, headers={"Host": f"{host}:{self.port}"})
        return self._open.enter_context(closing(connection.getresponse()))

    def stop(self) -> None:
        self._open.close()
        self.process.kill()
        self.process.communicate()

    def page(self, path: str) -> str:
        return self.answer(path).read().decode()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_source(tmp_path / "sources" / "charte")
    return tmp_path


@pytest.fixture
def running(project: Path) -> Iterator[Running]:
    command = [sys.executable, "-c", "from declaration_doc.cli import main; main()", "preview", "--port", "0"]
    process = subprocess.Popen(
        command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    started = Running(process)
    yield started
    started.stop()


def states(stream: IO[bytes]) -> Iterator[dict[str, object]]:
    """What the stream says, one state after the other; the same one twice is left out."""
    last = None
    end = time.monotonic() + PATIENCE
    for line in stream:
        assert time.monotonic() < end, "nothing new was said"
        if line.startswith(b"data: ") and (state := json.loads(line[6:])) != last:
            yield state
            last = state


def test_the_site_is_served_and_pages_hear_of_changes(running: Running) -> None:
    assert "charte/index" in running.page("/")
    page = running.page("/charte/charte.fr-ja.html")
    assert "Les villes coopèrent" in page
    assert "EventSource" in page
    assert "Content-Security-Policy" not in page


def test_what_is_saved_is_shown_and_a_fault_leaves_the_last_good_page(
    running: Running, project: Path
) -> None:
    told = states(running.answer("/~events"))
    assert next(told) == {"built": 1, "faults": ""}
    write_source(project / "sources" / "charte", fr="Les villes coopèrent entre elles.")
    assert next(told) == {"built": 2, "faults": ""}
    assert "entre elles" in running.page("/charte/charte.fr.html")
    write_source(project / "sources" / "charte", ja=None)
    fault = next(told)
    assert fault["built"] == 2
    assert "sources/charte/declaration.xml:" in str(fault["faults"])
    assert "S110 language-missing" in str(fault["faults"])
    assert "entre elles" in running.page("/charte/charte.fr.html")
    assert "charte/index" in running.page("/")
    write_source(project / "sources" / "charte")
    assert next(told) == {"built": 3, "faults": ""}


def test_a_foreign_name_for_this_machine_gets_nothing(running: Running) -> None:
    assert running.answer("/", host="evil.example").status == 421
    assert running.answer("/../../etc/passwd").status == 404


def test_a_port_that_is_taken_is_named(running: Running, project: Path) -> None:
    command = [sys.executable, "-c", "from declaration_doc.cli import main; main()", "preview"]
    run = subprocess.run(
        [*command, "--port", str(running.port)], cwd=project, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert f"port {running.port} cannot be used" in run.stderr
    assert "--port 0" in run.stderr
