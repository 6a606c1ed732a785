"""The page of the commands: the help that each of them prints."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tools.reference.markdown import fenced, paragraphs

WIDTH = 90
_INTRODUCTION = """\
Every command prints its help with `--help`; this page is that help. What a command was asked for goes to
standard output, all else to standard error. `NO_COLOR` is honoured.
"""


def _context(command: click.Command, words: str, parent: click.Context | None = None) -> click.Context:
    """What click itself makes of a call: with the settings of the command, and those it inherits."""
    return click.Context(
        command,
        info_name=words,
        parent=parent,
        terminal_width=WIDTH,
        max_content_width=WIDTH,
        **command.context_settings,
    )


def _sections(context: click.Context, heading: str) -> Iterator[str]:
    """The help of the commands of a group, each followed by that of its own commands."""
    group = context.command
    if not isinstance(group, click.Group):
        return
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            raise LookupError(f"the command {name} is listed but is not there")
        inner = _context(command, name, context)
        title = f"{heading} {name}".strip()
        yield f"{'#' * (title.count(' ') + 2)} {title}"
        yield fenced(command.get_help(inner))
        yield from _sections(inner, title)


def page() -> str:
    """The group, then every command in the order of `--help`."""
    from declaration_doc.cli import group

    context = _context(group, "declaration-doc")
    parts = ["# Commands", _INTRODUCTION, fenced(group.get_help(context)), *_sections(context, "")]
    return paragraphs(*(part.strip() for part in parts))
