"""What the commands say to the person at the terminal, on standard error; results go to standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from declaration_doc.cli import options
from declaration_doc.cli.words import words
from declaration_doc.errors import DeclarationDocError, FaultySource
from declaration_doc.reports.escaping import visible

if TYPE_CHECKING:
    from declaration_doc.model.finding import Finding
    from declaration_doc.reports import Look


def say(text: str) -> None:
    """A line on standard error, whatever is invisible in it shown."""
    click.echo(visible(text), err=True)


def say_trouble(trouble: DeclarationDocError) -> None:
    """The message of `trouble`, its findings, and its remedy, in the language of the reader."""
    from declaration_doc.cli.troubles import in_language

    language = options.message_language()
    if isinstance(trouble, FaultySource) and trouble.findings:
        from declaration_doc.reports import write

        report = write(trouble.findings, look=look_for(sys.stderr, language))
        click.echo(report, err=True, nl=False, color=True)
    word = words(language)["error:"]
    word = f"\x1b[31;1m{word}\x1b[0m" if has_color(sys.stderr) else word
    click.echo(f"{word}{visible(in_language(str(trouble), language))}", err=True, color=True)
    if trouble.remedy:
        click.echo(f"  → {visible(in_language(trouble.remedy, language))}", err=True, color=True)


def say_misuse(trouble: click.ClickException) -> None:
    """What is wrong with the arguments, in the language of the reader."""
    from declaration_doc.cli.troubles import in_language

    language = options.message_language()
    if language == "en":
        trouble.show()
        return
    told = words(language)
    context = getattr(trouble, "ctx", None)
    if context is not None:
        click.echo(context.get_usage().replace("Usage: ", told["usage"], 1), err=True)
        click.echo(f"{told['help']}{context.command_path} -h\n", err=True)
    click.echo(f"{told['error:']}{visible(in_language(trouble.format_message(), language))}", err=True)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks on; a stream that was closed before the start is None."""
    return stream is not None and stream.isatty()


def has_color(stream: TextIO | None) -> bool:
    """Whether to colour what goes to `stream`, None where it is closed (https://no-color.org)."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def look_for(stream: TextIO | None, language: str = "en", sources: dict[str, bytes] | None = None) -> Look:
    """How a report on `stream` is to look."""
    import shutil

    from declaration_doc.reports import Look

    return Look(
        language=language,
        color=has_color(stream),
        width=max(shutil.get_terminal_size((100, 24)).columns, 40),
        sources=sources or {},
    )


def read_sources(findings: Sequence[Finding], known: dict[str, bytes]) -> dict[str, bytes]:
    """The bytes of the files that `findings` are about, for excerpts; what cannot be read is left out.

    Nor is what is not needed: a finding that has the texts with it is shown with them.
    """
    from declaration_doc.errors import InputTrouble
    from declaration_doc.workspace import MAX_PAIRS, read_bytes

    sources = dict(known)
    for path in {finding.path for finding in findings if not finding.passages} - sources.keys() - {""}:
        try:
            sources[path] = read_bytes(Path(path), MAX_PAIRS)
        except InputTrouble:
            continue
    return sources
