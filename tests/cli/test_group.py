"""The command line as a whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from declaration_doc import __version__
from declaration_doc.cli import COMMANDS
from tests.cli.conftest import Run
from tests.small import declaration, put

BASE = [sys.executable, "-m", "declaration_doc"]


def test_help_lists_every_command_and_the_exit_codes(run: Run) -> None:
    for words in (["--help"], ["-h"]):
        ran = run(*words)
        assert (ran.code, ran.err) == (0, "")
        assert all(name in ran.out and summary in ran.out for name, summary in COMMANDS.items())
        assert "Exit codes" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help_with_an_example(run: Run, name: str) -> None:
    ran = run(name, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert f"declaration-doc {name}" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_the_summary_of_a_command_is_that_of_its_help(run: Run, name: str) -> None:
    said = " ".join(run(name, "--help").out.split())
    assert COMMANDS[name].rstrip(".").split(":")[0] in said


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"declaration-doc {__version__}\n"


@pytest.mark.parametrize(
    "words", [[], ["chek"], ["--nope"], ["check", "--nope"], ["check", "--format", "yaml"]]
)
def test_wrong_usage_ends_with_2(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage:" in ran.err


def test_a_misspelt_command_gets_a_suggestion(run: Run) -> None:
    assert "Did you mean «check»?" in run("chek").err


def test_help_imports_no_heavy_library() -> None:
    script = (
        "import sys; from declaration_doc.cli import run; run(['--help']);"
        "heavy = {'lxml', 'yaml', 'weasyprint', 'fontTools', 'wcwidth'};"
        "print(sorted(heavy & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_a_reader_that_goes_is_no_trouble_and_the_exit_code_stays(tmp_path: Path) -> None:
    path = put(tmp_path, declaration(*['<t xml:lang="fr">un</t>'] * 300))
    with subprocess.Popen(
        [*BASE, "check", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read().decode() == "1 declaration checked: 300 errors\n"
        assert process.wait() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device on this system")
def test_a_full_output_is_trouble() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*BASE, "explain"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "error: standard output cannot be written: no space left on device\n"


@pytest.mark.parametrize(
    ("words", "code"), [("explain >&-", 0), ("check hello.xml >&-", 1), ("build hello.xml 2>&-", 1)]
)
def test_a_closed_output_is_no_trouble(tmp_path: Path, words: str, code: int) -> None:
    (tmp_path / "hello.xml").write_bytes(b"hello")
    command = f'"{sys.executable}" -m declaration_doc --quiet {words}'
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        stderr=subprocess.PIPE,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert (done.returncode, done.stderr) == (code, b"")


def test_interrupted_is_130() -> None:
    script = (
        "import os, signal, sys; import declaration_doc.workspace as workspace;"
        "workspace.find = lambda *_: os.kill(os.getpid(), signal.SIGINT);"
        "from declaration_doc.cli import main; sys.argv = ['', 'check']; main()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode == 130
    assert b"Traceback" not in done.stderr


def test_an_encoding_without_japanese_shows_escapes(tmp_path: Path) -> None:
    path = put(tmp_path, declaration('<t xml:lang="fr"><x/>水</t>'))
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run([*BASE, "check", path], capture_output=True, check=False, env=environment)
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    assert rb"\u6c34" in done.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_set_up_for_a_shell(run: Run, shell: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0
    assert "_DECLARATION_DOC_COMPLETE" in ran.out


def test_completion_completes_commands_and_options(run: Run) -> None:
    asked = {"_DECLARATION_DOC_COMPLETE": "bash_complete", "COMP_CWORD": "1"}
    assert "check" in run(COMP_WORDS="declaration-doc ch", **asked).out
    assert "--fail-on" in run(COMP_WORDS="declaration-doc check --f", **{**asked, "COMP_CWORD": "2"}).out


def test_quiet_before_and_after_the_command(run: Run, tmp_path: Path) -> None:
    put(tmp_path)
    assert run("check").err == "1 declaration checked: no faults\n"
    for words in (["-q", "check"], ["check", "--quiet"]):
        ran = run(*words)
        assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_no_output_is_coloured_where_there_is_no_terminal(run: Run, tmp_path: Path) -> None:
    put(tmp_path, declaration('<t xml:lang="fr">un</t>'))
    ran = run("check")
    assert "\x1b" not in ran.out + ran.err


def test_a_terminal_gets_colour_unless_no_color_is_set(tmp_path: Path) -> None:
    path = put(tmp_path, declaration('<t xml:lang="fr">un</t>'))
    assert b"\x1b[31;1merror" in _on_a_terminal(path, {})
    assert b"\x1b" not in _on_a_terminal(path, {"NO_COLOR": "1"})
    assert b"\x1b" not in _on_a_terminal(path, {"TERM": "dumb"})


def _on_a_terminal(path: Path, environment: dict[str, str]) -> bytes:
    import pty

    parent, child = pty.openpty()
    inherited = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    process = subprocess.Popen(
        [*BASE, "check", path],
        stdin=child,
        stdout=child,
        stderr=child,
        env={**inherited, "TERM": "xterm", **environment},
    )
    os.close(child)
    read = b""
    try:
        while part := os.read(parent, 65536):
            read += part
    except OSError:  # the other side has closed: the end
        pass
    process.wait()
    os.close(parent)
    return read
