"""The archivist's proof: whether a PDF edition is still what the source inside it makes it.

Nothing but the PDF is needed; BUILDINFO.json, where it lies beside it, says more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from declaration_doc import __version__
from declaration_doc.building.attaching import IMAGE, canonical_source, source_name
from declaration_doc.building.buildinfo import BUILDINFO, Output, read
from declaration_doc.building.canonical import canonical, digest_of
from declaration_doc.building.contents import content_digest
from declaration_doc.building.environment import code_digest, describe, differing, environment_key
from declaration_doc.building.outputs import FORMATS
from declaration_doc.building.request import style_digest
from declaration_doc.editions import compose
from declaration_doc.errors import DeclarationDocError, FaultySource, InputTrouble
from declaration_doc.formats.declaration import parse
from declaration_doc.model.edition import Attachment, Edition
from declaration_doc.reports import verification
from declaration_doc.writers import pdf
from declaration_doc.writers.pdf.agreement import Difference, differences
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
    key: str
    """What is said of it: a key of `reports.verification.WORDS`."""
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What is filled into the words."""
    differences: tuple[Difference, ...] = ()
    """In the text."""

    @property
    def detail(self) -> str:
        """What is said of it, in English."""
        return self.said("en")

    def said(self, language: str) -> str:
        """What is said of it, in a language."""
        places = [verification.said(kind, language, id=id) for kind, id in self.differences]
        return verification.said(
            self.key, language, places=verification.listed(places, language), **self.values
        )


def _holds(name: str, key: str, **values: str) -> Check:
    return Check(name, Verdict.HOLDS, key, values)


def _fails(name: str, key: str, **values: str) -> Check:
    return Check(name, Verdict.FAILS, key, values)


def _unknown(name: str, key: str, **values: str) -> Check:
    return Check(name, Verdict.UNKNOWN, key, values)


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

    @property
    def images(self) -> Mapping[str, bytes]:
        """The images that travel inside."""
        return {each.name: each.content for each in self.inside if each.description == IMAGE}


def verify(path: Path) -> tuple[Check, ...]:
    """Look at a PDF edition from every side.

    Raises InputTrouble where the file cannot be read, or is no edition of ours.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputTrouble(message, "name a PDF edition") from error
    try:
        reading = Reading(data)
        found = _Pdf(data, reading, provenance(reading), attachments(reading))
    except InputTrouble as trouble:
        message = f"{path}: {trouble}"
        raise InputTrouble(message, trouble.remedy) from trouble
    return tuple(_checks(path, found))


def _checks(path: Path, found: _Pdf) -> Iterator[Check]:
    edition, check = _edition(found)
    yield check
    yield _text(found, edition)
    yield _glyphs(found)
    described = _described(path)
    yield _buildinfo(path, found, edition, described)
    yield _rebuild(found, edition, described)


def _edition(found: _Pdf) -> tuple[Edition | None, Check]:
    """The edition that the source inside makes."""
    if found.source is None:
        return None, _unknown("source", "none-inside")
    known = found.provenance
    declaration = parse(found.source).declaration
    if (
        declaration is None
        or declaration.id != known.declaration
        or canonical_source(found.source) != found.source
    ):
        return None, _fails("source", "no-declaration")
    try:
        edition = compose(declaration, known.spec, draft=known.draft)
    except DeclarationDocError as error:
        return None, _fails("source", "no-edition", reason=str(error))
    return edition, _holds("source", "digest", digest=digest_of(found.source))


def _text(found: _Pdf, edition: Edition | None) -> Check:
    if edition is None:
        return _unknown("text", "nothing-to-compare")
    if wrong := tuple(differences(found.reading, edition)):
        return Check("text", Verdict.FAILS, "otherwise", differences=wrong)
    return _holds("text", "read", count=str(len(found.reading.spans())))


def _glyphs(found: _Pdf) -> Check:
    if pages := sorted(set(found.reading.notdef)):
        return _fails("glyphs", "boxes", pages=", ".join(map(str, pages)))
    return _holds("glyphs", "every-glyph")


def _described(path: Path) -> _Described | None:
    """What BUILDINFO.json beside the file says of it: the output, and its environment."""
    info = read(path.parent)
    output = info.outputs.get(path.name) if info else None
    return (output, info.environments.get(output.environment, {})) if info and output else None


def _buildinfo(path: Path, found: _Pdf, edition: Edition | None, described: _Described | None) -> Check:
    """Whether BUILDINFO.json knows this file, and was written for what the source inside makes."""
    if described is None:
        known = _fails if (path.parent / BUILDINFO).exists() else _unknown
        return known("buildinfo", "damaged" if known is _fails else "not-beside", file=BUILDINFO)
    output, environment = described
    if digest_of(found.data) != output.sha256 or environment_key(environment) != output.environment:
        return _fails("buildinfo", "other-digest", file=BUILDINFO)
    # What an edition is made of, and so its digest, is particular to a version of the program.
    if edition is not None and environment.get("code") == code_digest() and not found.provenance.own_style:
        style = style_digest(found.provenance.style)
        content = content_digest(canonical(edition), _PDF, found.images, found.inside, style, width=0)
        if content != output.content:
            return _fails("buildinfo", "other-content", file=BUILDINFO)
    return _holds("buildinfo", "digest", digest=output.sha256)


def _rebuild(found: _Pdf, edition: Edition | None, described: _Described | None) -> Check:
    """Whether printing it again gives the same bytes, where the same versions are at hand."""
    if edition is None:
        return _unknown("rebuild", "nothing-to-print")
    if hindrance := _hindrance(found.provenance):
        return hindrance
    try:
        if pdf.write(edition, found.images, found.inside, found.provenance.style) == found.data:
            return _holds("rebuild", "same")
    except FaultySource as error:
        return _fails("rebuild", "unprintable", reason=str(error))
    return _otherwise(described)


def _hindrance(known: Provenance) -> Check | None:
    """Why an edition cannot be printed again here; None where it can."""
    here = (f"declaration-doc {__version__}", f"WeasyPrint {VERSION}")
    there = (known.creator, known.producer)
    if here != there:
        return _unknown("rebuild", "other-makers", there=", ".join(there), here=", ".join(here))
    return _unknown("rebuild", "own-style") if known.own_style else None


def _otherwise(described: _Described | None) -> Check:
    """Why printing it again gave other bytes."""
    if described is None:
        return _unknown("rebuild", "other-unknown")
    parts = differing(described[1], describe(_PDF))
    return (
        _unknown("rebuild", "other-parts", parts=", ".join(parts))
        if parts
        else _fails("rebuild", "other-bytes")
    )


_Described: TypeAlias = tuple[Output, Mapping[str, object]]
_PDF = next(form for form in FORMATS if form.name == "pdf")
