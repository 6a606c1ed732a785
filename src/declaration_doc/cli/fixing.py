"""`check --fix`: mend what has one right answer, before what is left is reported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.differences import unified
from declaration_doc.cli.saying import say, say_trouble
from declaration_doc.cli.words import count
from declaration_doc.errors import DeclarationDocError


def fix(paths: Sequence[Path], language: str, *, show_diff: bool) -> bool:
    """Mend the sources at `paths`, or show how; gives whether any of them changes.

    One that cannot be read, or mended, is said to be so and left as it is.
    """
    from declaration_doc.workspace import load, write_bytes
    from declaration_doc.workspace.fixing import fixed

    changes = False
    for path in paths:
        try:
            result = fixed(load(path))
            if result.after == result.before:
                continue
            changes = True
            if show_diff:
                click.echo(unified(path, result.before, result.after, "mended"), nl=False)
                continue
            write_bytes(path, result.after)
            if not options.is_quiet():
                say(count(result.count, "slip", language, path=str(path)))
        except DeclarationDocError as trouble:
            say_trouble(trouble)
    return changes
