"""`check`: report every fault of declarations."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import look_for, read_sources, say, say_trouble
from declaration_doc.cli.step_summary import into_step_summary
from declaration_doc.workspace import write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from declaration_doc.model.finding import Finding
    from declaration_doc.workspace import Source

FORMATS = ("text", "html", "json", "md", "github", "sarif", "junit", "gitlab")
FAIL_ON = ("error", "warning", "info", "never")

_EPILOG = """\
\b
Examples:
  declaration-doc check                       everything below sources/
  declaration-doc check charter               the declaration in charter/
  declaration-doc check --fail-on warning     for a strict pipeline
  declaration-doc check --format html -o findings.html
  declaration-doc check --format json -o findings.json
  declaration-doc check --fix --diff          show what could be mended, change nothing

Exit codes: 0 clean; 1 findings at or above --fail-on, or, with --diff, a file
would change; 2 a file could not be read.
"""


@click.command(epilog=_EPILOG)
@options.sources
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How findings are written: for people, or for programs.",
)
@click.option("-o", "--output", type=click.Path(), help="Write the report into this file.")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="Least severity that makes the command fail.  [default: error]",
)
@click.option(
    "--fix",
    "mend",
    is_flag=True,
    help="Mend first what has one right answer: doubled marks, ASCII marks in Japanese, widths.",
)
@click.option("--diff", "show_diff", is_flag=True, help="With --fix: show what would change, change nothing.")
@options.lang
@options.quiet
def command(
    sources: tuple[str, ...],
    format_name: str,
    output: str | None,
    fail_on: str | None,
    lang: str | None,
    *,
    mend: bool,
    show_diff: bool,
) -> int:
    """Report every fault of declarations: schema, structure, languages, glossary.

    Each finding has its place, what was found, and how to mend it. `declaration-doc explain CODE` says
    more about it.
    """
    from declaration_doc.checks import check, fails
    from declaration_doc.cli.fixing import fix
    from declaration_doc.workspace import find, load_all

    paths = find(sources)
    if show_diff and not mend:
        raise click.UsageError("--diff shows what --fix would change: give both.")
    if mend:
        changes = fix(paths, show_diff=show_diff)
        if show_diff:
            return int(changes)
    gc.disable()  # trees and findings have no cycles; walking them again and again takes half of the time
    loaded, troubles = load_all(paths)
    by_source = [(source, check(source)) for source in loaded]
    findings = tuple(dict.fromkeys(finding for _, found in by_source for finding in found))
    report = _report(findings, format_name, output, lang, loaded)
    if output is not None:
        write_bytes(Path(output), report.encode())
    elif report:
        click.echo(report, nl=False, color=True)
    if format_name == "github":
        into_step_summary(findings, options.message_language(lang))
    for trouble in troubles:
        say_trouble(trouble)
    if not options.is_quiet():
        say(_summary(findings, len(loaded)))
    if troubles:
        return 2
    return int(any(fails(found, fail_on or source.configuration.fail_on) for source, found in by_source))


def _report(
    findings: Sequence[Finding],
    format_name: str,
    output: str | None,
    lang: str | None,
    loaded: Sequence[Source],
) -> str:
    from declaration_doc.reports import Look, write

    language = options.message_language(lang)
    known = {str(source.path): source.data for source in loaded}
    sources = read_sources(findings, known) if findings and format_name in ("text", "html") else {}
    look = Look(language, sources=sources) if output else look_for(sys.stdout, language, sources)
    return write(findings, format_name, replace(look, texts=_texts(loaded, format_name)))


def _texts(loaded: Sequence[Source], format_name: str) -> dict[tuple[str, str], dict[str, str]]:
    """The texts of every segment, for the format that shows a text with its counterparts."""
    from declaration_doc.reports import texts_of

    return {
        (str(source.path), segment): texts
        for source in (loaded if format_name == "html" else ())
        if source.declaration
        for segment, texts in texts_of(source.declaration).items()
    }


def _summary(findings: Sequence[Finding], checked: int) -> str:
    from declaration_doc.reports import summary

    counts = [_count(number, severity) for severity, number in summary(findings).items() if number]
    return f"{_count(checked, 'declaration')} checked: {', '.join(counts) or 'no faults'}"


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 or thing == 'info' else 's'}"
