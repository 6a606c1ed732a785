"""`diff`: what changed between two revisions, in which language, and what is stale."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import look_for, say, say_trouble
from declaration_doc.cli.words import words
from declaration_doc.errors import DeclarationDocError, FaultySource, InputTrouble, UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.comparing import Difference
    from declaration_doc.workspace.copies import Couple

FORMATS = ("text", "json", "md", "html", "pdf", "github", "sarif", "junit", "gitlab")
ONLY = ("stale", "number", "substantive", "typographic")
FAIL_ON = ("never", "stale", "number", "substantive", "any")
_FILES = frozenset({".xml", ".pdf", ".html", ".txt"})
"""How the names of files end that can be compared."""

_EPILOG = """\
\b
Examples:
  declaration-doc diff                           HEAD against the files on the disk
  declaration-doc diff --staged                  what the next commit will change
  declaration-doc diff old.xml new.xml           two files, or two folders
  declaration-doc diff old.pdf new.pdf           two editions, or two sets of them
  declaration-doc diff v1.0 -- sources/charter   a revision against the disk
  declaration-doc diff main...HEAD --format md   a branch, from where it left main
  declaration-doc diff v1.0 --format pdf -o redline.pdf

Exit codes: 0 done; 1 what --fail-on names has happened; 2 something could not
be read or compared.
"""


class _Command(click.Command):
    """A command that knows what stood behind `--`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        at = args.index("--") if "--" in args else len(args)
        ctx.meta["paths"] = tuple(args[at + 1 :]) if at < len(args) else None
        return super().parse_args(ctx, args[:at])


@click.command(cls=_Command, epilog=_EPILOG)
@click.argument("states", nargs=-1, metavar="[OLD [NEW]] [-- PATH...]")
@click.option("--staged", "--cached", is_flag=True, help="Against what is staged, not what is on the disk.")
@click.option(
    "-l", "--language", "languages", multiple=True, metavar="TAG", help="Only changes of this language."
)
@click.option("--only", type=click.Choice(ONLY), help="Only this kind of change.")
@click.option("--summary", "summary_only", is_flag=True, help="Numbers, and no texts.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How changes are written.",
)
@click.option("--whole", is_flag=True, help="With text: the whole text edition, changes marked in it.")
@click.option(
    "-e",
    "--edition",
    "edition_name",
    metavar="NAME",
    help="Edition shown by pdf and --whole. Default: the first parallel one.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    callback=options.is_stdout,
    help="Write the report into this file; pdf also into a folder.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="stale",
    show_default=True,
    help="What makes the command fail, shown or not.",
)
@options.lang
@options.quiet
def command(
    states: tuple[str, ...],
    only: str | None,
    format_name: str,
    output: str | None,
    fail_on: str,
    lang: str | None,
    **chosen: Any,
) -> int:
    """Show what changed between two revisions, and what is stale.

    OLD and NEW are files, folders (of sources, or of what was built), or revisions that git knows
    (a commit, a branch, a tag; A..B, or A...B from where they went apart). A text is stale when its
    counterpart was reworded and it was not, when their numbers no longer agree, or when it was
    approved against another wording.
    """
    from declaration_doc.comparing import Only, fails
    from declaration_doc.workspace.differing import differences

    gc.disable()  # trees and findings have no cycles
    couples = list(_couples(states, click.get_current_context().meta["paths"], staged=chosen["staged"]))
    found = differences(couples, Only(only) if only else None, chosen["languages"])
    _require_languages(found, chosen["languages"])
    if format_name == "pdf" or chosen["whole"]:
        from declaration_doc.cli.redlining import write_redlines

        write_redlines(couples, found, format_name, output, chosen["edition_name"])
    else:
        _report(found, format_name, output, lang, summary_only=chosen["summary_only"])
    troubled = [trouble for one in found for trouble in _troubles(one)]
    for trouble in troubled:
        say_trouble(trouble)
    if not found and not options.is_quiet():
        say(words(options.message_language(lang))["no difference"])
    if any(one.status == "unreadable" for one in found):
        return 2
    return int(any(fails(one, fail_on) for one in found))


def _couples(states: tuple[str, ...], paths: tuple[str, ...] | None, *, staged: bool) -> Iterator[Couple]:
    """What the arguments mean: a path where there is one, a revision otherwise; behind `--` a path."""
    from declaration_doc.workspace import history

    if len(states) > 2 and paths is None:
        states, paths = states[:1], states[1:]
    if len(states) > 2:
        message = f"{len(states)} revisions were named"
        raise UsageTrouble(message, "name two, and paths behind `--`")
    if paths is None and len(states) == 2 and not staged and all(map(_exists, states)):
        return history.files(*states)
    if paths is None and len(states) == 2 and not staged and any(map(_exists, states)):
        for missing in states:
            if Path(missing).suffix in _FILES and not _exists(missing):
                message = f"{missing} does not exist"
                raise InputTrouble(message, "check the path, or name a revision that git knows")
    old, new, merge_base, found = _revisions(states, paths)
    return history.revisions(Path.cwd(), old, new, found, merge_base=merge_base, staged=staged)


def _revisions(
    states: tuple[str, ...], paths: tuple[str, ...] | None
) -> tuple[str | None, str | None, bool, tuple[str, ...]]:
    """Old and new revision, whether from their merge base, and the paths."""
    from declaration_doc.workspace.git import repository
    from declaration_doc.workspace.history import NO_CLONE

    if not states:
        return None, None, False, paths or ()
    first, *rest = states
    dots = "..." if "..." in first else ".."
    if dots in first and not rest and not (paths is None and _exists(first)):
        old, _, new = first.partition(dots)
        return old or "HEAD", new or "HEAD", dots == "...", paths or ()
    git = repository(Path.cwd(), NO_CLONE)
    if paths is None and _exists(states[-1]) and not git.is_revision(states[-1]):
        paths, states = states[-1:], states[:-1]
    return (states[0] if states else None), (states[1] if len(states) > 1 else None), False, paths or ()


def _exists(path: str) -> bool:
    return path == "/dev/null" or Path(path).exists()


def _require_languages(found: Sequence[Difference], languages: Iterable[str]) -> None:
    """Raise UsageTrouble for a language that no declaration has: that nothing is shown would mislead."""
    sides = [side.declaration for one in found for side in (one.old, one.new) if side.declaration]
    tags = dict.fromkeys(tag for declaration in sides for tag in declaration.tags)
    for language in languages:
        if tags and language not in tags:
            message = f"no declaration has the language «{language}»"
            raise UsageTrouble(message, f"name one of {', '.join(tags)}")


def _report(
    found: list[Difference], format_name: str, output: str | None, lang: str | None, *, summary_only: bool
) -> None:
    from declaration_doc.reports import Look
    from declaration_doc.reports.changes import write

    language = options.message_language(lang)
    look = Look(language) if output else look_for(sys.stdout, language)
    report = write(found, format_name, look, summary_only=summary_only)
    if output is not None:
        from declaration_doc.workspace import write_bytes

        write_bytes(Path(output), report.encode())
    elif report:
        click.echo(report, nl=False, color=True)


def _troubles(one: Difference) -> Iterator[DeclarationDocError]:
    """Why a side cannot be compared; of one that can, that it has faults."""
    for side in (one.old, one.new):
        if side.there and side.declaration is None and side.has_text:
            yield FaultySource(f"{side.label} cannot be compared", side.findings, _remedy(side.findings))
    if one.old.has_text != one.new.has_text:
        lacking = one.old if not one.old.has_text else one.new
        message = f"{lacking.label} carries no source, and the other side does"
        yield InputTrouble(message, "compare two files that carry theirs, or two that do not")


def _remedy(findings: tuple[Any, ...]) -> str:
    return "mend its faults first: `declaration-doc check`" if findings else ""
