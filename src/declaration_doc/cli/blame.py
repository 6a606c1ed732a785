"""`blame`: the last change of every text of a declaration."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import look_for

_EPILOG = """\
\b
Examples:
  declaration-doc blame sources/charter
  declaration-doc blame sources/charter --format html > ages.html
"""


@click.command(epilog=_EPILOG)
@click.argument("source", required=False, type=click.Path())
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json", "html")), default="text", show_default=True
)
@options.lang
def command(source: str | None, format_name: str, lang: str | None) -> int:
    """Show the last change of every text, and what is stale.

    Each line has commit, day, age in days, segment, language and author. A text is stale where its
    counterpart was reworded and it was not.
    """
    from declaration_doc.reports import history
    from declaration_doc.workspace import find_only
    from declaration_doc.workspace.segment_history import last_changes

    texts = last_changes(find_only(source))
    today = datetime.now(UTC).date()
    look = look_for(sys.stdout, options.message_language(lang))
    match format_name:
        case "json":
            report = history.blame_as_json(texts, today)
        case "html":
            report = history.blame_as_html(texts, today, look)
        case _:
            report = history.blame_as_text(texts, today, look)
    click.echo(report, nl=False)
    return 0
