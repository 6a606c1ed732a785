"""The archivist's proof: whether a PDF edition is still what the source inside it makes it.

Nothing but the PDF is needed; BUILDINFO.json, where it lies beside it, says more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from declaration_doc import __version__
from declaration_doc.building.attaching import canonical_source, source_name
from declaration_doc.building.buildinfo import BUILDINFO, Output, read
from declaration_doc.building.canonical import digest_of
from declaration_doc.building.environment import describe, environment_key
from declaration_doc.building.outputs import format_named
from declaration_doc.editions import compose
from declaration_doc.errors import DeclarationDocError, FaultySource, InputTrouble
from declaration_doc.formats.declaration import parse
from declaration_doc.model.edition import Attachment, Edition
from declaration_doc.writers import pdf
from declaration_doc.writers.pdf.agreement import differences
from declaration_doc.writers.pdf.engine import VERSION
from declaration_doc.writers.pdf.provenance import Provenance, attachments, provenance
from declaration_doc.writers.pdf.reading import Reading


class Verdict(StrEnum):
    """What came of a check."""

    HOLDS = "holds"
    FAILS = "fails"
    UNKNOWN = "unknown"
    """What it takes is not at hand."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    """`source`, `text`, `glyphs`, `buildinfo` or `rebuild`."""
    verdict: Verdict
    detail: str


@dataclass(frozen=True, slots=True)
class _Pdf:
    """A PDF edition, read back."""

    data: bytes
    reading: Reading
    provenance: Provenance
    inside: tuple[Attachment, ...]

    @property
    def source(self) -> bytes | None:
        """The declaration that travels inside."""
        name = source_name(self.provenance.declaration)
        return next((each.content for each in self.inside if each.name == name), None)


def verify(path: Path) -> tuple[Check, ...]:
    """Look at a PDF edition from every side.

    Raises InputTrouble where the file cannot be read, or is no edition of ours.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputTrouble(message, "name a PDF edition") from error
    reading = Reading(data)
    return tuple(_checks(path, _Pdf(data, reading, provenance(reading), attachments(reading))))


def _checks(path: Path, found: _Pdf) -> Iterator[Check]:
    edition, check = _edition(found)
    yield check
    yield _text(found, edition)
    yield _glyphs(found)
    output = _described(path)
    yield _buildinfo(path, found, output)
    yield _rebuild(found, edition, output)


def _edition(found: _Pdf) -> tuple[Edition | None, Check]:
    """The edition that the source inside makes."""
    if found.source is None:
        return None, Check("source", Verdict.UNKNOWN, "no source travels inside")
    known = found.provenance
    declaration = parse(found.source).declaration
    if (
        declaration is None
        or declaration.id != known.declaration
        or canonical_source(found.source) != found.source
    ):
        return None, Check(
            "source", Verdict.FAILS, "the source inside is no canonical declaration of this id"
        )
    try:
        edition = compose(declaration, known.spec, draft=known.draft)
    except DeclarationDocError as error:
        return None, Check("source", Verdict.FAILS, f"the source inside makes no such edition: {error}")
    return edition, Check("source", Verdict.HOLDS, f"SHA-256 {digest_of(found.source)}")


def _text(found: _Pdf, edition: Edition | None) -> Check:
    if edition is None:
        return Check("text", Verdict.UNKNOWN, "there is no source to compare it with")
    if wrong := list(differences(found.reading, edition)):
        return Check("text", Verdict.FAILS, f"otherwise than in the source: {', '.join(wrong)}")
    return Check("text", Verdict.HOLDS, f"{len(found.reading.spans())} segments read as in the source")


def _glyphs(found: _Pdf) -> Check:
    if pages := sorted(set(found.reading.notdef)):
        return Check("glyphs", Verdict.FAILS, f"empty boxes on page {', '.join(map(str, pages))}")
    return Check("glyphs", Verdict.HOLDS, "no character is missing")


def _described(path: Path) -> tuple[Output, Mapping[str, object]] | None:
    """What BUILDINFO.json beside the file says of it: the output, and its environment."""
    info = read(path.parent)
    output = info.outputs.get(path.name) if info else None
    return (output, info.environments.get(output.environment, {})) if info and output else None


def _buildinfo(path: Path, found: _Pdf, described: tuple[Output, Mapping[str, object]] | None) -> Check:
    if described is None:
        if (path.parent / BUILDINFO).exists():
            return Check("buildinfo", Verdict.FAILS, f"{BUILDINFO} is damaged, or does not name this file")
        return Check("buildinfo", Verdict.UNKNOWN, f"there is no {BUILDINFO} beside the file")
    output, environment = described
    if digest_of(found.data) != output.sha256 or environment_key(environment) != output.environment:
        return Check("buildinfo", Verdict.FAILS, f"{BUILDINFO} states other digests")
    return Check("buildinfo", Verdict.HOLDS, f"SHA-256 {output.sha256}")


def _rebuild(
    found: _Pdf, edition: Edition | None, described: tuple[Output, Mapping[str, object]] | None
) -> Check:
    """Whether printing it again gives the same bytes, where the same versions are at hand."""
    if edition is None:
        return Check("rebuild", Verdict.UNKNOWN, "there is no source to print again")
    if hindrance := _hindrance(found.provenance):
        return Check("rebuild", Verdict.UNKNOWN, hindrance)
    images = {each.name: each.content for each in found.inside}
    try:
        same = pdf.write(edition, images, found.inside, found.provenance.style) == found.data
    except FaultySource as error:
        return Check("rebuild", Verdict.FAILS, str(error))
    if same:
        return Check(
            "rebuild", Verdict.HOLDS, "printed again from the source inside, it is the same to the byte"
        )
    form = format_named("pdf")
    if described and form and environment_key(describe(form)) == described[0].environment:
        return Check("rebuild", Verdict.FAILS, "printed again with the same versions, it has other bytes")
    return Check("rebuild", Verdict.UNKNOWN, "libraries, fonts or styles here are not those it was made with")


def _hindrance(known: Provenance) -> str:
    """Why an edition cannot be printed again here; empty where it can."""
    here = (f"declaration-doc {__version__}", f"WeasyPrint {VERSION}")
    there = (known.creator, known.producer)
    if here != there:
        return f"made by {' and '.join(there)}; here is {' and '.join(here)}"
    return "it is set in style sheets of its project, which are not inside" if known.own_style else ""
