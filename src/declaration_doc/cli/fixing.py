"""`check --fix`: mend what has one right answer, before what is left is reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.differences import unified
from declaration_doc.cli.saying import say, say_trouble
from declaration_doc.cli.words import count
from declaration_doc.errors import DeclarationDocError, InputTrouble


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of the sources."""

    changes: bool
    """Whether any of them changes."""
    troubled: bool
    """Whether one could not be mended, or not written; it was said why."""


def fix(paths: Sequence[Path], language: str, *, show_diff: bool) -> Mended:
    """Mend the sources at `paths`, or show how; one that cannot be mended is left as it is.

    Of a source that cannot be read nothing is said unless it is for a diff: the check that follows does.
    """
    changes = troubled = False
    for path in paths:
        try:
            changes = _fix(path, language, show_diff=show_diff) or changes
        except DeclarationDocError as trouble:
            if show_diff or not isinstance(trouble, InputTrouble):
                say_trouble(trouble)
                troubled = True
    return Mended(changes, troubled)


def _fix(path: Path, language: str, *, show_diff: bool) -> bool:
    from declaration_doc.workspace import load, write_bytes
    from declaration_doc.workspace.fixing import fixed

    result = fixed(load(path))
    if result.after == result.before:
        return False
    if show_diff:
        click.echo(unified(path, result.before, result.after, "mended"), nl=False)
        return True
    write_bytes(path, result.after)
    if not options.is_quiet():
        say(count(result.count, "slip", language, path=str(path)))
    return True
