"""Which files of its set a page links to: those written with it, and those that stand there already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from declaration_doc.building.buildinfo import BuildInfo

PAGE, PAPER, DATA = "html", "pdf", "xml"


def source_file(declaration: str, forms: Iterable[str], attached: Iterable[str]) -> tuple[str, ...]:
    """The name of the declaration beside its pages, where pages are asked for and it may be given away."""
    return (f"{declaration}.{DATA}",) if PAGE in forms and "source" in attached else ()


def standing(
    live: Path, info: BuildInfo | None, source: str, options: tuple[bool, bool], asked: Iterable[str]
) -> frozenset[str]:
    """The files `asked` for, and those of the set from the same source with the same options.

    `source`: its key; `options`: draft, corrections.
    """
    known = info.outputs.items() if info else ()
    there = (
        name
        for name, output in known
        if output.source == source
        and (output.draft, output.corrections) == options
        and os.path.lexists(live / name)
    )
    return frozenset((*asked, *there))


def linked(name: str, files: Iterable[str]) -> tuple[str, ...]:
    """What the page `name` links to: its PDF, the source, pages of other editions. Only a page links."""
    stem, _, form = name.rpartition(".")
    if form != PAGE:
        return ()
    return tuple(
        sorted(
            each
            for each in files
            if each != name
            and (each.endswith(f".{PAGE}") or each in (f"{stem}.{PAPER}", f"{name.partition('.')[0]}.{DATA}"))
        )
    )
