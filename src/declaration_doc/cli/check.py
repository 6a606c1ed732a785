"""`check`: report every fault of declarations, and of other pairs of texts."""

from __future__ import annotations

import gc
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.checking import check_all
from declaration_doc.cli.fixing import fix
from declaration_doc.cli.saying import look_for, read_sources, say, say_trouble
from declaration_doc.cli.step_summary import into_step_summary
from declaration_doc.cli.words import count, words
from declaration_doc.workspace import write_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from declaration_doc.cli.checking import Checked

FORMATS = ("text", "html", "json", "md", "github", "sarif", "junit", "gitlab")
_AT_ONCE = 500
"""Findings that are written at once where a report is a row of them: a long one is never in memory whole."""
FAIL_ON = ("error", "warning", "info", "never")

_EPILOG = """\
\b
Examples:
  declaration-doc check                       everything below sources/
  declaration-doc check charter               the declaration in charter/
  declaration-doc check --fail-on warning     for a strict pipeline
  declaration-doc check --format html -o findings.html
  declaration-doc check --format json -o findings.json
  declaration-doc check memory.tmx --languages fr,ja    texts that are no declaration
  declaration-doc check --fix --diff          show what could be mended, change nothing

Exit codes: 0 clean; 1 findings at or above --fail-on, or, with --diff, a file
would change; 2 a file could not be read.
"""


def _languages(_: click.Context, __: click.Parameter, value: str | None) -> tuple[str, str] | None:
    """Two tags, as `fr,ja`."""
    if value is None:
        return None
    tags = tuple(tag.strip() for tag in value.split(","))
    if len(tags) != 2 or not all(re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag) for tag in tags):
        raise click.BadParameter(f"«{value}» is no pair of language tags: write it like fr,ja")
    from declaration_doc.languages.registered import is_registered

    for tag in tags:
        if not is_registered(tag.lower()):
            raise click.BadParameter(f"«{tag}» is no registered language: write it like fr,ja")
    return tags[0], tags[1]


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
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    callback=options.is_stdout,
    help="Write the report into this file.",
)
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
@click.option(
    "--languages",
    callback=_languages,
    metavar="TAG,TAG",
    help="Languages of files of pairs, such as fr,ja.  [those that the file states, else fr,ja]",
)
@click.option(
    "--glossary",
    type=click.Path(),
    metavar="FILE",
    help="Glossary for files of pairs: .yaml, or a table of terms.  [glossary.yaml beside the file]",
)
@options.lang
@options.quiet
def command(  # noqa: PLR0913 (one for each option)
    sources: tuple[str, ...],
    format_name: str,
    output: str | None,
    fail_on: str | None,
    languages: tuple[str, str] | None,
    glossary: str | None,
    lang: str | None,
    *,
    mend: bool,
    show_diff: bool,
) -> int:
    """Report every fault of declarations: schema, structure, languages, glossary.

    Each finding has its place, what was found, and how to mend it. `declaration-doc explain CODE` says
    more about it.

    SOURCE may also be a file of pairs of texts: .tsv, .po, .tmx or .xlf.
    """
    language = options.message_language(lang)
    paths, pair_paths = _told_apart(sources)
    _require_sense(pair_paths, show_diff=show_diff, mend=mend, languages=languages, glossary=glossary)
    mended = fix(paths, language, show_diff=show_diff) if mend else None
    if mended and show_diff:
        return 2 if mended.troubled else int(mended.changes)
    gc.disable()  # trees and findings have no cycles; walking them again and again takes half of the time
    checked = check_all(paths, pair_paths, languages, glossary)
    report = _report(checked, format_name, output, language)
    if output is not None:
        write_bytes(Path(output), "".join(report).encode())
    else:
        for piece in report:
            click.echo(piece, nl=False, color=True)
    if format_name == "github":
        into_step_summary(checked.findings, language)
    for trouble in checked.troubles:
        say_trouble(trouble)
    if not options.is_quiet():
        say(_summary(checked, language))
    troubled = checked.troubles or (mended and mended.troubled)
    return 2 if troubled else int(checked.fails(fail_on))


def _told_apart(sources: Sequence[str]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The declarations that are meant, and the files of pairs."""
    from declaration_doc.formats.pairs import holds_pairs
    from declaration_doc.workspace import find

    pairs = tuple(
        dict.fromkeys(path for path in map(Path, sources) if holds_pairs(path) and not path.is_dir())
    )
    others = [source for source in sources if Path(source) not in pairs]
    return (find(others) if others or not pairs else ()), pairs


def _require_sense(
    pair_paths: Sequence[Path], *, show_diff: bool, mend: bool, languages: object, glossary: str | None
) -> None:
    """Raise UsageError for options that do not belong together."""
    if show_diff and not mend:
        raise click.UsageError("--diff shows what --fix would change: give both.")
    if mend and pair_paths:
        raise click.UsageError(f"--fix mends declarations, and {pair_paths[0]} is none.")
    if (languages or glossary) and not pair_paths:
        raise click.UsageError(
            "--languages and --glossary are for files of pairs; a declaration has its own."
        )


def _report(checked: Checked, format_name: str, output: str | None, language: str) -> Iterator[str]:
    """The report, piece by piece."""
    from declaration_doc.reports import Look, write

    findings = checked.findings
    sources = read_sources(findings, checked.data) if findings and format_name in ("text", "html") else {}
    look = Look(language, sources=sources) if output else look_for(sys.stdout, language, sources)
    texts = checked.texts() if format_name == "html" else {}
    look = replace(look, texts=texts)
    if format_name != "text":
        yield write(findings, format_name, look)
        return
    for start in range(0, len(findings), _AT_ONCE):
        yield write(findings[start : start + _AT_ONCE], format_name, look)


def _summary(checked: Checked, language: str) -> str:
    """What was checked and what was found; of what could not be read nothing is said to be without fault."""
    from declaration_doc.reports import summary

    told = words(language)
    counts = [
        count(number, severity, language) for severity, number in summary(checked.findings).items() if number
    ]
    things = {"declaration": len(checked.declarations), "file": len(checked.files)}
    what = told["joint"].join(count(number, thing, language) for thing, number in things.items() if number)
    parts = (
        [told["checked"].format(what=what, counts=told["joint"].join(counts) or told["no faults"])]
        if what
        else []
    )
    parts += [count(len(checked.troubles), "not checked", language)] if checked.troubles else []
    return told["joint"].join(parts)
