"""`review`: list what waits for a reviser, and record approvals."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say
from declaration_doc.cli.words import count, words
from declaration_doc.errors import UsageTrouble
from declaration_doc.reports.escaping import escaped_json, visible

if TYPE_CHECKING:
    from declaration_doc.workspace.loading import Source
    from declaration_doc.workspace.reviewing import Since, Waiting

_EPILOG = """\
\b
Examples:
  declaration-doc review                        what waits, everywhere
  declaration-doc review charter --diff         and what was reworded since
  declaration-doc review charter --digests      and what to write into `against` by hand
  declaration-doc review approve w1-1 w1-2 --language ja --by Yamada

Exit codes of `review`: 0 nothing waits; 1 something does; 2 trouble.
"""


class _Listing(click.Group):
    """A group that lists where what follows is no command of its own."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in (*self.commands, "-h", "--help"):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Listing, epilog=_EPILOG)
def command() -> None:
    """List what waits for a reviser, and record approvals.

    The state of each text is kept in NAME.review.yaml beside the declaration, with a digest of what the
    reviser had before them. A change of typography never makes a review stale, one of wording always does.
    """


@command.command("list")
@options.sources
@click.option("--language", help="Only texts in this language.")
@click.option("--diff", "show_diff", is_flag=True, help="Show what was reworded since the review.")
@click.option("--digests", is_flag=True, help="Show the digests of the texts as they stand, for `against`.")
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json")), default="text", show_default=True
)
@options.lang
@options.quiet
def list_(
    sources: tuple[str, ...],
    language: str | None,
    lang: str | None,
    *,
    show_diff: bool,
    digests: bool,
    format_name: str,
) -> int:
    """List the texts that are not reviewed, or not any more."""
    from declaration_doc.formats.review import against_line
    from declaration_doc.workspace import find, load
    from declaration_doc.workspace.reviewing import changed_since, waiting

    spoken = options.message_language(lang)
    rows: list[tuple[Source, Waiting, list[Since]]] = []
    loaded = [load(path) for path in find(sources)]
    if language is not None:
        _require_language(loaded, language)
    for source in loaded:
        rows += (
            (source, text, [*changed_since(source, text)] if show_diff else [])
            for text in waiting(source)
            if language in (None, text.language)
        )
    if format_name == "json":
        click.echo(_as_json(rows), nl=False)
    else:
        for source, text, changes in rows:
            click.echo(_line(source, text, spoken))
            for since in changes:
                click.echo(_changed(since, spoken))
            if digests:
                click.echo(f"  {against_line(text.against)}")
    if not options.is_quiet():
        say(count(len(rows), "waiting", spoken))
    return int(bool(rows))


def _require_language(loaded: Sequence[Source], language: str) -> None:
    """Raise UsageTrouble where no declaration has `language`: an empty list would say that all is done."""
    tags = dict.fromkeys(tag for source in loaded if source.declaration for tag in source.declaration.tags)
    if tags and language not in tags:
        message = f"no declaration has the language «{language}»"
        raise UsageTrouble(message, f"name one of {', '.join(tags)}")


@command.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@click.option("--language", required=True, help="The language of the texts that are approved.")
@click.option("--by", required=True, help="Who approves.")
@click.option("--when", help="The day, ISO 8601. Default: today.")
@click.option("--source", type=click.Path(), help="The declaration. Default: the only one there is.")
@click.option(
    "--state",
    type=click.Choice(("translated", "reviewed", "approved")),
    default="approved",
    show_default=True,
    help="How far the texts have come.",
)
@options.lang
@options.quiet
def approve(
    ids: tuple[str, ...],
    language: str,
    by: str,
    when: str | None,
    source: str | None,
    state: str,
    lang: str | None,
) -> int:
    """Record that somebody compared texts with their counterpart and approves them as they stand.

    ID is the id of a segment, or a pattern such as 'w1-*'. Comments and other records of the review file
    stay as they are.
    """
    from declaration_doc.model.review import State
    from declaration_doc.workspace import find_only, load, write_bytes
    from declaration_doc.workspace.reviewing import approvals, is_own_work, put

    loaded = load(find_only(source))
    records = approvals(loaded, ids, language, by, _day(when), State(state))
    write_bytes(loaded.files.review_path, put(loaded, records))
    if not options.is_quiet():
        spoken = options.message_language(lang)
        values = {"path": str(loaded.files.review_path), "tag": language, "state": state, "by": by}
        say(count(len(records), "recorded", spoken, **values))
        own = [record.segment for record in records if is_own_work(loaded, record)]
        if own:
            say(words(spoken)["own work"].format(by=by, ids=", ".join(own)))
    return 0


def _day(when: str | None) -> str:
    """An ISO day, today's by default."""
    from datetime import UTC, date, datetime

    if when is None:
        return datetime.now(UTC).date().isoformat()
    try:
        return date.fromisoformat(when).isoformat()
    except ValueError:
        message = f"«{when}» is no day: write it like 2026-03-05."
        raise click.UsageError(message) from None


def _line(source: Source, text: Waiting, spoken: str) -> str:
    told = words(spoken)
    reworded = told["reworded since"].format(tags=told["joint"].join(text.changed))
    return visible(
        f"{source.path}: {text.segment} {text.language}: {reworded if text.changed else text.state}"
    )


def _changed(since: Since, spoken: str) -> str:
    from declaration_doc.comparing.wording import word_changes
    from declaration_doc.reports.changes.text_report import marked

    if since.before is None:
        return f"  {since.language}: {visible(since.after)}  ({words(spoken)['lost']})"
    return f"  {since.language}: {marked(word_changes(since.before, since.after))}"


def _as_json(rows: list[tuple[Source, Waiting, list[Since]]]) -> str:
    value = {
        "version": 1,
        "waiting": [
            {
                "path": str(source.path),
                "segment": text.segment,
                "language": text.language,
                "state": str(text.state),
                "changed": list(text.changed),
                "against": dict(text.against),
                "since": [
                    {"language": each.language, "before": each.before, "after": each.after}
                    for each in changes
                ],
            }
            for source, text, changes in rows
        ],
    }
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"
