"""Whether a set is still right, told from bytes alone: no source is parsed, no library loaded."""

from __future__ import annotations

import os
import re
from pathlib import Path

from declaration_doc.building.buildinfo import BuildInfo, Digests, Output, read, source_key
from declaration_doc.building.canonical import digest_of
from declaration_doc.building.environment import code_digest, describe, environment_key
from declaration_doc.building.exclusive import work_folder
from declaration_doc.building.journal import is_pending
from declaration_doc.building.linking import linked, source_file, standing
from declaration_doc.building.outputs import Format, format_named
from declaration_doc.building.request import (
    Request,
    SourceFiles,
    addressed,
    attached,
    output_folder,
    pairs,
    pressed,
    wished,
)

_ROOT = re.compile(rb"""<(?:[\w.-]+:)?declaration\b[^<>]*?\bxml:id\s*=\s*["']([a-z][a-z0-9-]*)["']""")
_ROOT_WITHIN = 65_536
"""Bytes at the beginning of a source in which its root element is looked for."""


def unchanged(files: SourceFiles, request: Request) -> tuple[Path, ...] | None:
    """The outputs asked for, where all of them are what a build would write now; else None.

    Nothing is believed that is not checked: the digests of the source, its companions and images, of
    the code, libraries, styles and fonts, and of each output.
    """
    root = _ROOT.search(files.data, 0, _ROOT_WITHIN)
    if root is None:
        return None
    output = output_folder(request, files)
    live = output / root[1].decode()
    info = read(live)
    if info is None or has_leftovers(output, live) or not _same_source(info, files):
        return None
    forms = request.formats or info.formats
    wanted = pairs(request.editions or info.editions, forms, info.facing)
    if set(request.editions or ()) - {edition for edition, _ in wanted}:
        return None
    names = [output_name(info.declaration, edition, form) for edition, form in wanted]
    every = [*names, *source_file(info.declaration, {form for _, form in wanted}, request.attach)]
    return tuple(live / name for name in names) if _are_right(info, live, every, request) else None


def output_name(declaration: str, edition: str, form: str) -> str:
    """The name of a file of a set."""
    return f"{declaration}.{edition}.{form}"


def has_leftovers(output: Path, live: Path) -> bool:
    """Whether a build is writing here now, or was killed while it did."""
    return os.path.lexists(work_folder(output)) or is_pending(live)


def digests_of(files: SourceFiles, images: Digests) -> Digests:
    """The digests of everything that belongs to a source, by name relative to its folder."""
    folder = files.path.parent
    beside = {
        files.path: files.data,
        files.glossary_path: files.glossary,
        files.review_path: files.review,
        files.configuration_path: files.configuration,
    }
    return {
        **{
            Path(os.path.relpath(path, folder)).as_posix(): None if data is None else digest_of(data)
            for path, data in beside.items()
            if path is not None
        },
        **images,
    }


def is_intact(live: Path, name: str, output: Output) -> bool:
    """Whether the file `name` is there and holds what was written."""
    path = live / name
    if path.is_symlink() or not path.is_file() or path.stat().st_size != output.size:
        return False
    return digest_of(path.read_bytes()) == output.sha256


def _same_source(info: BuildInfo, files: SourceFiles) -> bool:
    known = info.sources[info.source]
    beside = digests_of(files, {})
    images = {name: _image_digest(files.path.parent / name) for name in known if name not in beside}
    return info.code == code_digest() and info.source == source_key({**beside, **images})


def _image_digest(path: Path) -> str | None:
    return digest_of(path.read_bytes()) if path.is_file() and not path.is_symlink() else None


def _are_right(info: BuildInfo, live: Path, names: list[str], request: Request) -> bool:
    wanted = {name: info.outputs[name] for name in names if name in info.outputs}
    if len(wanted) < len(names):
        return False
    options = (request.draft, request.corrections)
    files = standing(live, info, info.source, options, names)
    forms = {form for output in wanted.values() if (form := _form(info, output))}
    now: dict[Format | None, str] = {form: environment_key(describe(form)) for form in forms}
    return all(
        (output.draft, output.corrections) == options
        and output.links == ",".join(linked(name, files))
        and output.address == addressed(request, output.format)
        and output.attachments == attached(request, output.format)
        and output.style == wished(request, output.format)
        and output.press == pressed(request, output.format)
        and output.source == info.source
        and output.environment == now.get(_form(info, output))
        and is_intact(live, name, output)
        for name, output in wanted.items()
    )


def _form(info: BuildInfo, output: Output) -> Format | None:
    """The format of an output as it was written: with fonts inside where fonts shaped it."""
    form = format_named(output.format)
    shaped = "fonts" in info.environments.get(output.environment, {})
    return form.with_fonts() if form and shaped else form
