"""`fmt`: bring declarations into their canonical form."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.differences import unified
from declaration_doc.cli.saying import look_for, say, say_trouble
from declaration_doc.cli.words import words

if TYPE_CHECKING:
    from pathlib import Path

    from declaration_doc.model.finding import Finding

_EPILOG = """\
\b
Examples:
  declaration-doc fmt                   everything below sources/
  declaration-doc fmt --check charter   would charter/ change?
  declaration-doc fmt --diff charter    show how, change nothing

Exit codes: 0 done, or nothing to do; 1 with --check or --diff: a file would
change; 2 a file could not be read, understood or written.
"""


@click.command(epilog=_EPILOG)
@options.sources
@click.option(
    "--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if a file would change."
)
@click.option(
    "--diff", "show_diff", is_flag=True, help="Change nothing; show what would change, exit like --check."
)
@options.lang
@options.quiet
def command(sources: tuple[str, ...], *, only_check: bool, show_diff: bool, lang: str | None) -> int:
    """Bring declarations into their canonical form: one text a line, attributes in order.

    Not a character of a text changes, and comments stay where they are. A file that cannot be
    understood is left as it is, and its faults are reported.

    The names of the files that changed (or would) go to standard output, one a line.
    """
    from declaration_doc.errors import DeclarationDocError
    from declaration_doc.workspace import find, write_bytes
    from declaration_doc.workspace.canonical import canonical

    code = 0
    for path in find(sources):
        try:
            form = canonical(path)
            if form.after is None:
                _report(path, form.before, form.findings, lang)
                code = 2
                continue
            if form.after == form.before:
                continue
            if only_check or show_diff:
                code = max(code, 1)
            else:
                write_bytes(path, form.after)
            if show_diff:
                click.echo(unified(path, form.before, form.after, "canonical"), nl=False)
            else:
                click.echo(str(path))
        except DeclarationDocError as trouble:
            say_trouble(trouble)
            code = 2
    return code


def _report(path: Path, data: bytes, findings: tuple[Finding, ...], lang: str | None) -> None:
    """The faults for which a file is left as it is, on standard error."""
    from declaration_doc.reports import write

    look = look_for(sys.stderr, options.message_language(lang), {str(path): data})
    click.echo(write(findings, "text", look), err=True, nl=False, color=True)
    if not options.is_quiet():
        say(words(options.message_language())["not understood"].format(path=path))
