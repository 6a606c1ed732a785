"""The page of the commands: the help that each of them prints."""

from __future__ import annotations

import click

from tools.reference.markdown import fenced, paragraphs

WIDTH = 90
_INTRODUCTION = """\
Every command prints its help with `--help`; this page is that help. What a command was asked for goes to
standard output, all else to standard error. `NO_COLOR` is honoured.
"""


def _help(command: click.Command, words: str, parent: click.Context | None = None) -> str:
    context = click.Context(
        command, info_name=words, parent=parent, terminal_width=WIDTH, max_content_width=WIDTH
    )
    return fenced(command.get_help(context))


def page() -> str:
    """The group, then every command in the order of `--help`."""
    from declaration_doc.cli import COMMANDS, group

    context = click.Context(group, info_name="declaration-doc")
    parts = ["# Commands", _INTRODUCTION, _help(group, "declaration-doc")]
    for name in COMMANDS:
        command = group.get_command(context, name)
        if command is None:
            raise LookupError(f"the command {name} is listed in cli.COMMANDS but is not there")
        parts += [f"## {name}", _help(command, name, context)]
    return paragraphs(*(part.strip() for part in parts))
