"""The steps from sources to the files of a site, which `site` and `preview` share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.errors import DeclarationDocError, FaultySource, OutputTrouble, UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.model.history import Commit
    from declaration_doc.model.site import SiteEntry
    from declaration_doc.model.style import Wish
    from declaration_doc.workspace import Files, Source


def write_site(
    sources: Iterable[Path],
    output: Path,
    formats: Sequence[str],
    url: str = "",
    *,
    draft: bool = False,
    history: bool = True,
    keep: bool = False,
    wish: Wish | None = None,
) -> list[DeclarationDocError]:
    """Write a site of `sources` into `output`; gives why some are not, or not as they stand now, on it.

    `url`: where it will be published; empty: as the configurations say, if they do. `draft`: let through
    what is not translated. `history`: what git knows, which takes its time. `keep`: leave the pages around
    the editions as they are where one of the sources has faults, so that it is not taken off the site.
    `wish`: what editions are set in otherwise than configured.
    """
    from declaration_doc.model.site import Site
    from declaration_doc.workspace import write_bytes
    from declaration_doc.writers.site import pages, require_parts

    require_parts()  # before anything is written
    _require_own(output / "index.html")
    sources = tuple(sources)
    url = f"{url.rstrip('/')}/" if url else configured_address(sources)
    entries: list[SiteEntry] = []
    troubles: list[DeclarationDocError] = []
    claimed: dict[str, Path] = {}
    for path in sources:
        try:
            source = _claimed(path, output, claimed)
            entries.append(_entry(source, output, formats, draft=draft, history=history, wish=wish, url=url))
        except DeclarationDocError as trouble:
            troubles.append(trouble)
    if troubles and keep:
        return troubles
    entries.sort(key=lambda entry: (entry.date, entry.declaration.id), reverse=True)
    for name, data in pages(Site(tuple(entries), url.rstrip("/"))).items() if entries else ():
        write_bytes(output / name, data)
    return troubles


def _claimed(path: Path, output: Path, claimed: dict[str, Path]) -> Source:
    """A source, read; raises UsageTrouble where another one has its place in the site already."""
    from declaration_doc.building import claim
    from declaration_doc.workspace import load

    source = load(path)
    if source.declaration is not None:
        claim(output / source.declaration.id, path, claimed)
    return source


def _require_own(index: Path) -> None:
    """Raise OutputTrouble where a page stands at `index` that is of no site of ours."""
    from declaration_doc.workspace import read_bytes
    from declaration_doc.writers.site import is_page

    if index.is_file() and not is_page(read_bytes(index)):
        message = f"{index} is no page of a site that declaration-doc wrote"
        raise OutputTrouble(message, "move it away, or name another folder with --output")


def configured_address(sources: Iterable[Path]) -> str:
    """Where the configurations of `sources` say that they are published; empty: they do not.

    Raises UsageTrouble where they say several things. What cannot be read is told when it is built.
    """
    from declaration_doc.workspace import gather

    said: dict[str, Path] = {}
    for path in sources:
        with suppress(DeclarationDocError):
            if address := _address(gather(path)):
                said.setdefault(address, path)
    if len(said) > 1:
        (one, first), (other, second) = list(said.items())[:2]
        message = f"{first} is published at {one}, {second} at {other}"
        raise UsageTrouble(message, "say where the site will be: --url https://example.org/declarations")
    return next(iter(said), "")


def _address(files: Files) -> str | None:
    from declaration_doc.formats import configuration

    if files.configuration is None:
        return None
    return configuration.parse(files.configuration, str(files.configuration_path))[0].address


def _entry(
    source: Source,
    output: Path,
    formats: Sequence[str],
    *,
    draft: bool,
    history: bool,
    wish: Wish | None,
    url: str,
) -> SiteEntry:
    """Publish the editions of one declaration, and gather what its page says."""
    from declaration_doc.building import publish
    from declaration_doc.building.describing import describe
    from declaration_doc.checks.reviewing import progress
    from declaration_doc.model.site import SiteEntry
    from declaration_doc.workspace.past import commits

    paths = publish(source, formats=formats, output=output, draft=draft, wish=wish, address=url or None)
    declaration = source.declaration
    if declaration is None:
        raise FaultySource(f"{source.path} has errors", source.findings)
    folder = output / declaration.id
    xml = folder / f"{declaration.id}.xml"  # pages link to their source, so that it lies beside them
    past = commits(source.path) if history else ()
    return SiteEntry(
        declaration=declaration,
        files=describe([*paths, xml]),
        glossary=source.glossary,
        progress=progress(declaration, source.review) if source.review else {},
        commits=past,
        compared="changes.html" if _write_changes(source.path, past, folder / "changes.html") else None,
    )


def _write_changes(path: Path, past: tuple[Commit, ...], page: Path) -> bool:
    """Write what the last revision changed; False where there is nothing to compare."""
    from declaration_doc.reports.changes import write
    from declaration_doc.workspace import write_bytes
    from declaration_doc.workspace.past import last_difference

    changed = last_difference(path, past)
    if changed is None:
        return False
    write_bytes(page, write([changed], "html").encode())
    return True
