"""`log`: who changed a segment, in which language, when."""

from __future__ import annotations

import sys

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import look_for

_EPILOG = """\
\b
Examples:
  declaration-doc log preamble-history-1
  declaration-doc log w1-1 sources/charter --format json
"""


@click.command(epilog=_EPILOG)
@click.argument("segment")
@click.argument("source", required=False, type=click.Path())
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json")), default="text", show_default=True
)
@options.lang
def command(segment: str, source: str | None, format_name: str, lang: str | None) -> int:
    """Show who changed a segment, in which language, when.

    The newest change comes first. SOURCE is the declaration that holds SEGMENT; it is followed through
    renames of files and ids.
    """
    from declaration_doc.reports.history import log_as_json, log_as_text
    from declaration_doc.workspace import find_only
    from declaration_doc.workspace.segment_history import segment_log

    steps = segment_log(find_only(source), segment)
    look = look_for(sys.stdout, options.message_language(lang))
    click.echo(log_as_text(steps, look) if format_name == "text" else log_as_json(steps), nl=False)
    return 0
