"""`git`: let git show, compare and merge declarations by segment and language."""

from __future__ import annotations

import shlex
import shutil
import sys
from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import look_for, say, say_trouble
from declaration_doc.cli.words import words
from declaration_doc.errors import DeclarationDocError

_EPILOG = """\
\b
Examples:
  declaration-doc git setup                   in a clone, once
  declaration-doc git setup --external-diff   `git diff` shows what `diff` shows
"""


@click.group(epilog=_EPILOG)
def command() -> None:
    """Let git show, compare and merge by segment and language."""


@command.command()
@click.option("--external-diff", is_flag=True, help="Let `git diff` show the report of `diff`.")
@options.quiet
def setup(*, external_diff: bool) -> int:
    """Write `.gitattributes` and the configuration of this clone.

    The attributes are for everyone and are to be committed; the configuration is of this clone alone, as
    git wants it. Both can be written again at any time.
    """
    from declaration_doc.workspace.git import repository
    from declaration_doc.workspace.setting_up import set_up

    root = repository(Path.cwd()).root
    for line in set_up(root, _program(), external_diff=external_diff):
        if not options.is_quiet():
            say(line)
    return 0


@command.command(hidden=True)
@click.argument("path", type=click.Path())
def textconv(path: str) -> int:
    """Print a declaration as lines: one a segment and language."""
    from declaration_doc.formats import declaration as declarations
    from declaration_doc.reports.lines import lines
    from declaration_doc.workspace import read_bytes

    data = read_bytes(Path(path))
    declaration = declarations.parse(data, path).declaration
    # What cannot be read is shown as it stands, so that its changes are seen all the same.
    click.echo(lines(declaration) if declaration else data.decode("utf-8", "replace"), nl=False)
    return 0


@command.command("external-diff", hidden=True)
@click.argument("path")
@click.argument("files", nargs=-1)
def external_diff(path: str, files: tuple[str, ...]) -> int:
    """Show what changed in PATH; called by git with the files and their names of content and modes.

    Of a file in conflict git gives the path alone (git(1), GIT_EXTERNAL_DIFF).
    """
    from dataclasses import replace

    from declaration_doc.reports.changes import write
    from declaration_doc.workspace.copies import Couple
    from declaration_doc.workspace.differing import difference
    from declaration_doc.workspace.history import files as couples

    if len(files) < 4:
        click.echo(words(options.message_language())["unmerged"].format(path=path))
        return 0
    for couple in couples(files[0], files[3]):
        old = replace(couple.old, path=couple.old.path and path)
        new = replace(couple.new, path=couple.new.path and path, review=None, glossary=old.glossary)
        one = difference(Couple(old, new))
        click.echo(write([one], "text", look_for(sys.stdout)), nl=False, color=True)
    return 0


@command.command(hidden=True)
@click.argument("base", type=click.Path())
@click.argument("ours", type=click.Path())
@click.argument("theirs", type=click.Path())
@click.argument("marker_size", type=int, default=7)
@click.argument("path", default="")
def merge(base: str, ours: str, theirs: str, marker_size: int, path: str) -> int:
    """Merge into OURS; 1 where a conflict is left in it."""
    from declaration_doc.workspace import read_bytes
    from declaration_doc.workspace.merging import merge as merged

    try:
        before, one, other = (read_bytes(Path(name)) for name in (base, ours, theirs))
        result = merged(before, one, other, marker_size)
        Path(ours).write_bytes(result.data)
    except DeclarationDocError as trouble:
        say_trouble(trouble)
        return 129  # git: the driver itself failed
    if result.conflicts and path:
        say(words(options.message_language())["conflict"].format(path=path))
    return int(result.conflicts)


def _program() -> str:
    """How git is to call this program: by its name where it is on the path."""
    if shutil.which("declaration-doc"):
        return "declaration-doc"
    return f"{shlex.quote(sys.executable)} -m declaration_doc"
