"""BUILDINFO.json: what a set was made from and with, for the next build and for whoever must prove it later.

It holds digests, versions and names; no clock, no path of a machine, no user: the same source gives the
same file. The next build believes nothing in it that it does not check.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from declaration_doc.building.canonical import canonical, digest_of

BUILDINFO = "BUILDINFO.json"
_VERSION = 1

Digests = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Output:
    """One file of a set."""

    edition: str
    format: str
    draft: bool
    corrections: bool
    attachments: str
    """Names of the files that travel inside, with commas between them."""
    style: str
    """SHA-256 of the style asked for otherwise than by the configuration; empty: none."""
    links: str
    """Files of the set that it links to, with commas between them."""
    source: str
    """Key in `BuildInfo.sources`."""
    environment: str
    """Key in `BuildInfo.environments`."""
    content: str
    """SHA-256 of the edition that was written, in canonical form, with its images and attachments."""
    size: int
    """Bytes."""
    sha256: str
    address: str = ""
    """Where the set is published, asked for otherwise than by the configuration; empty: as configured."""
    press: str = ""
    """SHA-256 of the profile given for the press; empty: the one that is shipped, or no printer's file."""


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """What is known of a set."""

    declaration: str
    source: str
    """Key in `sources`, of the last build."""
    code: str
    """SHA-256 of the modules that worked out `editions` and `formats`."""
    editions: tuple[str, ...]
    """Those built where none is asked for."""
    facing: tuple[str, ...]
    """Editions of facing pages, which only some formats can show."""
    formats: tuple[str, ...]
    """Those built where none is asked for."""
    sources: Mapping[str, Digests] = field(default_factory=dict)
    """Files beside each other that were read, by name; None: looked for, and not there."""
    environments: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    """By name of file."""


def source_key(files: Digests) -> str:
    """The key of a source in `BuildInfo.sources`."""
    return digest_of(canonical(files))


def serialize(info: BuildInfo) -> bytes:
    """`info` as JSON that a person can read, without what no output refers to."""
    used_sources = {info.source, *(output.source for output in info.outputs.values())}
    used_environments = {output.environment for output in info.outputs.values()}
    tree = {
        "version": _VERSION,
        "declaration": info.declaration,
        "source": info.source,
        "code": info.code,
        "editions": info.editions,
        "facing": info.facing,
        "formats": info.formats,
        "sources": _only(info.sources, used_sources),
        "environments": _only(info.environments, used_environments),
        "outputs": {name: asdict(output) for name, output in sorted(info.outputs.items())},
    }
    return (json.dumps({**tree, "seal": _seal(tree)}, ensure_ascii=False, indent=1) + "\n").encode()


def _only(entries: Mapping[str, object], used: Iterable[str]) -> dict[str, object]:
    return {key: entries[key] for key in sorted(used) if key in entries}


def read(folder: Path) -> BuildInfo | None:
    """What the set in `folder` says of itself; None where it says nothing that can be understood."""
    try:
        return _parse((folder / BUILDINFO).read_bytes())
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None  # absent, altered or of another version: everything is built again


def _seal(tree: Mapping[str, object]) -> str:
    """A digest over all the rest, so that an altered or damaged file is known for one."""
    return digest_of(canonical(tree))


def _parse(data: bytes) -> BuildInfo:
    tree = json.loads(data)
    if tree.pop("seal") != _seal(tree) or tree.pop("version") != _VERSION:
        message = "altered, or of another version"
        raise ValueError(message)
    outputs = {name: Output(**output) for name, output in tree.pop("outputs").items()}
    editions, facing, formats = (tuple(tree.pop(key)) for key in ("editions", "facing", "formats"))
    return BuildInfo(outputs=outputs, editions=editions, facing=facing, formats=formats, **tree)
