"""`new`: start a declaration."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say
from declaration_doc.cli.words import words

_EPILOG = """\
\b
Examples:
  declaration-doc new charter
  declaration-doc new charter --languages fr,ja \\
      --title fr="Charte de l'eau" --title ja=水憲章
  declaration-doc new accord --languages en,fr,de --title "Accord on water"

\b
Then:
  declaration-doc check charter
  declaration-doc build charter
"""


@click.command(epilog=_EPILOG)
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--languages", default="fr,ja", show_default=True, help="Language tags, separated by commas.")
@click.option(
    "--title",
    "titles",
    multiple=True,
    metavar="[TAG=]TEXT",
    help="The title in a language; without TAG, in the first. May be given once a language.",
)
@click.option(
    "--id", "identifier", default="", help="Id of the declaration. Default: made of the last part of PATH."
)
@options.quiet
def command(path: Path, languages: str, titles: tuple[str, ...], identifier: str) -> None:
    """Start a declaration: write a small valid source into the folder PATH.

    The source, declaration.xml with its glossary.yaml, builds and checks clean at once; replace its
    words by yours. Nothing is ever overwritten. The files written go to standard output.
    """
    from declaration_doc.workspace.starting import start, titles_by_language

    tags = [tag.strip() for tag in languages.split(",") if tag.strip()]
    for file in start(path, tags, titles_by_language(titles, tags), identifier):
        click.echo(str(file))
    if not options.is_quiet():
        quoted = shlex.quote(str(path))
        say(words(options.message_language())["next"].format(path=quoted))
