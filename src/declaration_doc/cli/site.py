"""`site`: a folder of static pages over all declarations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say_trouble
from declaration_doc.errors import DeclarationDocError, UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.model.site import SiteEntry

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
@click.option("--url", default="", help="Where it will be published: for canonical links and a site map.")
@options.quiet
def command(sources: tuple[str, ...], output: str, url: str) -> int:
    """Write a site of static pages: every declaration, in every edition, with its history.

    An index with a search over all texts; for each declaration its editions with their sizes, digests and
    standards, its state of review, its history and the comparison with the revision before, and its
    glossary; an Atom feed. Labels are in French, Japanese and English. The folder can be put on any
    server, or opened from a disk.
    """
    from declaration_doc.model.site import Site
    from declaration_doc.workspace import find, write_bytes
    from declaration_doc.writers.site import pages

    _require_address(url)
    entries: list[SiteEntry] = []
    worst = 0
    for path in find(sources):
        try:
            entries.append(_entry(path, Path(output)))
        except DeclarationDocError as trouble:
            say_trouble(trouble)
            worst = max(worst, trouble.exit_code)
    entries.sort(key=lambda entry: (entry.date, entry.declaration.id), reverse=True)
    for name, data in pages(Site(tuple(entries), url.rstrip("/"))).items() if entries else ():
        write_bytes(Path(output, name), data)
    if entries:
        click.echo(Path(output, "index.html"))
    return worst


def _require_address(url: str) -> None:
    if url and not url.startswith(("https://", "http://")):
        message = f"“{url}” is no address of a site"
        raise UsageTrouble(message, "write it whole: https://example.org/declarations")


def _entry(path: Path, output: Path) -> SiteEntry:
    """Publish the editions of one declaration, and gather what its page says."""
    from declaration_doc.building import publish
    from declaration_doc.building.describing import describe
    from declaration_doc.checks.reviewing import progress
    from declaration_doc.errors import FaultySource
    from declaration_doc.model.site import SiteEntry
    from declaration_doc.reports.changes import write as write_changes
    from declaration_doc.workspace import load, write_bytes
    from declaration_doc.workspace.past import commits, last_difference

    source = load(path)
    paths = publish(source, formats=FORMATS, output=output)
    declaration = source.declaration
    if declaration is None:
        raise FaultySource(f"{path} has errors", source.findings)
    folder = output / declaration.id
    xml = folder / f"{declaration.id}.xml"
    write_bytes(xml, source.data)
    past = commits(path)
    changed = last_difference(path, past)
    if changed:
        write_bytes(folder / "changes.html", write_changes([changed], "html").encode())
    return SiteEntry(
        declaration=declaration,
        files=describe([*paths, xml]),
        glossary=source.glossary,
        progress=progress(declaration, source.review) if source.review else {},
        commits=past,
        compared="changes.html" if changed else None,
    )
