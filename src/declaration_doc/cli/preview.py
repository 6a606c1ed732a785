"""`preview`: the site on this machine, built again at each change."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say
from declaration_doc.errors import DeclarationDocError, FaultySource, MissingPart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from declaration_doc.building.previewing import Preview

FORMATS = ("html", "txt")
"""What can be written within the blink of an eye; the others are for `build` and `site`."""
_QUIET_MS = 40
"""How long nothing more must be saved before a build begins, and…"""
_LONGEST_MS = 400
"""… how long it may be put off by that."""
_LOOK_MS = 500
"""How long a change that the system did not tell of may go unseen."""

_EPILOG = """\
\b
Examples:
  declaration-doc preview                    everything below sources/, at http://127.0.0.1:8000/
  declaration-doc preview charter --port 0   one declaration, at any port that is free
"""


@click.command(epilog=_EPILOG)
@options.sources
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0: any that is free."
)
@click.option("--draft", is_flag=True, help="Let untranslated segments through, marked.")
@options.lang
@options.quiet
def command(sources: tuple[str, ...], port: int, lang: str | None, *, draft: bool) -> int:
    """Serve the site to a browser here, built again at each change.

    The page keeps its place and view. A fault is shown on it with its line, and the last good page stays.
    Ends with Ctrl-C.
    """
    from declaration_doc.building.previewing import Preview, server
    from declaration_doc.workspace import find

    found = find(sources)
    folders = _folders(found)
    ticks = _ticks(folders)
    with tempfile.TemporaryDirectory(prefix="declaration-doc-") as folder:
        preview = Preview(Path(folder))
        spoken = options.message_language(lang)
        with server(preview, port) as serving:
            seen = _stamps(folders)
            _build(found, preview, spoken, draft=draft)
            threading.Thread(target=serving.serve_forever, daemon=True).start()
            click.echo(f"http://127.0.0.1:{serving.server_port}/")
            for _ in ticks:
                # Whatever was told, or missed: what was saved since the last build counts.
                if (now := _stamps(folders)) != seen:
                    seen = now
                    _build(found, preview, spoken, draft=draft)
    return 0


def _folders(found: Sequence[Path]) -> list[Path]:
    """The folders of the sources and of their configurations."""
    from declaration_doc.workspace import gather

    folders = {path.parent.resolve() for path in found}
    folders |= {file.parent.resolve() for path in found if (file := gather(path).configuration_path)}
    return sorted(folders)


def _ticks(folders: Sequence[Path]) -> Iterator[object]:
    """One item at once when something in `folders` was saved, and one from time to time."""
    try:
        from watchfiles import watch
    except ImportError as error:
        message = "a preview needs watchfiles, which is not installed"
        raise MissingPart(message, "install the extra: pip install 'declaration-doc[site]'") from error
    return watch(
        *folders,
        debounce=_LONGEST_MS,
        step=_QUIET_MS,
        rust_timeout=_LOOK_MS,
        yield_on_timeout=True,
        recursive=False,
    )


def _stamps(folders: Sequence[Path]) -> set[tuple[str, int, int]]:
    """Name, time and size of each file in `folders`."""
    stamps = set()
    for folder in folders:
        for entry in os.scandir(folder):
            with suppress(FileNotFoundError):  # an editor saves beside the file and renames
                if entry.is_file():
                    stamps.add((entry.path, entry.stat().st_mtime_ns, entry.stat().st_size))
    return stamps


def _build(found: Sequence[Path], preview: Preview, spoken: str, *, draft: bool) -> None:
    """Build the site; what hinders it goes to the terminal and to the page."""
    from declaration_doc.cli.site_pages import write_site
    from declaration_doc.model.style import Lettering, Wish

    keep = preview.built > 0
    plain = Wish(fonts=Lettering.SYSTEM)  # cutting fonts down takes longer than a save should
    troubles = write_site(found, preview.folder, FORMATS, draft=draft, history=False, keep=keep, wish=plain)
    faults = "\n".join(_said(trouble, spoken) for trouble in troubles)
    if faults and not options.is_quiet():
        say(faults)
    if not (preview.folder / "index.html").exists():
        (preview.folder / "index.html").write_text(_NOTHING_YET, "utf-8")
    preview.tell(faults)


def _said(trouble: DeclarationDocError, spoken: str) -> str:
    from declaration_doc.cli.saying import read_sources
    from declaration_doc.reports import Look, write

    if isinstance(trouble, FaultySource) and trouble.findings:
        return write(trouble.findings, look=Look(language=spoken, sources=read_sources(trouble.findings, {})))
    return f"{trouble}\n  → {trouble.remedy}"


_NOTHING_YET = (
    "<!doctype html>\n<html lang=en><meta charset=utf-8>"
    '<meta name="generator" content="declaration-doc site">'
    "<title>declaration-doc</title><body></body>\n"
)
"""As a page of the site, so that the first whole one may take its place."""
