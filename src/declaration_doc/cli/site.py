"""`site`: a folder of static pages over all declarations."""

from __future__ import annotations

from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say_trouble
from declaration_doc.errors import UsageTrouble

FORMATS = ("pdf", "html", "txt", "epub")

_EPILOG = """\
\b
Examples:
  declaration-doc site                                 everything below sources/, into site/
  declaration-doc site -o public --url https://example.org/declarations

Exit codes: 0 written; 1 a declaration has errors and is not on the site; 2 a file
could not be read or written.
"""


@click.command(epilog=_EPILOG)
@options.sources
@click.option(
    "-o", "--output", type=click.Path(), metavar="DIR", default="site", help="Folder of the site.  [site]"
)
@click.option(
    "--url",
    default="",
    help="Where it will be published: for canonical links and a site map.  [address in the configuration]",
)
@options.quiet
def command(sources: tuple[str, ...], output: str, url: str) -> int:
    """Write a site of static pages: every declaration, in every edition, with its history.

    An index with a search over all texts; for each declaration its editions with their sizes, digests and
    standards, its state of review, its history and the comparison with the revision before, and its
    glossary; an Atom feed. Labels are in French, Japanese and English. The folder can be put on any
    server, or opened from a disk.
    """
    from declaration_doc.cli.site_pages import write_site
    from declaration_doc.workspace import find

    _require_address(url)
    found = find(sources)
    troubles = write_site(found, Path(output), FORMATS, url)
    for trouble in troubles:
        say_trouble(trouble)
    if len(troubles) < len(found):
        click.echo(Path(output, "index.html"))
    return max((trouble.exit_code for trouble in troubles), default=0)


def _require_address(url: str) -> None:
    if url and not url.startswith(("https://", "http://")):
        message = f"“{url}” is no address of a site"
        raise UsageTrouble(message, "write it whole: https://example.org/declarations")
