"""What a PDF edition says of itself: which edition it is, what made it, and the files inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from declaration_doc.errors import InputTrouble
from declaration_doc.model.edition import Attachment, EditionSpec, Layout, Writing
from declaration_doc.model.style import Style
from declaration_doc.model.typesetting import Typesetting
from declaration_doc.writers.pdf.reading import Reading
from declaration_doc.writers.pdf.words import CORRECTIONS, DRAFT, NUMERALS, OWN_STYLE, PAPER, REDLINE, STYLE


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which edition a PDF is."""

    declaration: str
    spec: EditionSpec
    draft: bool
    style: Style
    own_style: bool
    """Whether sheets of its project, which are not inside, shape it."""
    creator: str
    """`declaration-doc 0.1.0`."""
    producer: str
    """`WeasyPrint 70.0`."""


def provenance(reading: Reading) -> Provenance:
    """Which edition `reading` is of, by its metadata.

    Raises InputTrouble where it is none of ours.
    """
    metadata = reading.pdf.Root.Metadata.read_bytes().decode() if "/Metadata" in reading.pdf.Root else ""
    name = re.search(r"<dc:identifier>([a-z0-9-]+)\.([^<]+)</dc:identifier>", metadata)
    types, languages = (_items(metadata, key) for key in ("dc:type", "dc:language"))
    layout = next((each for each in Layout if each in types), None)
    if not (name and layout and languages):
        message = "the PDF does not say which edition it is"
        raise InputTrouble(message, "only PDF editions of declaration-doc can be verified")
    if REDLINE in types:
        message = "the PDF is a redline: it shows two revisions, and is an edition of neither"
        raise InputTrouble(
            message, "verify an edition; a redline is compared again from the sources inside it"
        )
    info = reading.pdf.docinfo
    return Provenance(
        declaration=name[1],
        spec=EditionSpec(
            name[2],
            tuple(languages),
            layout,
            corrections=CORRECTIONS in types,
            writing=Writing.VERTICAL if Writing.VERTICAL in types else Writing.HORIZONTAL,
            numerals=_after(types, NUMERALS),
            typesetting=Typesetting.of_words(types),
        ),
        draft=DRAFT in types,
        style=Style(_after(types, STYLE) or Style().name, _after(types, PAPER) or Style().paper),
        own_style=OWN_STYLE in types,
        creator=str(info.get("/Creator", "")),
        producer=str(info.get("/Producer", "")),
    )


def _after(types: list[str], word: str) -> str:
    return next((each.removeprefix(word) for each in types if each.startswith(word)), "")


def attachments(reading: Reading) -> tuple[Attachment, ...]:
    """The files inside, as they were given to the writer, in their order."""
    return tuple(_attachments(reading))


def _attachments(reading: Reading) -> Iterator[Attachment]:
    for each in reading.pdf.Root.get("/AF", []):
        yield Attachment(
            str(each.UF), each.EF.F.read_bytes(), str(each.get("/Desc", "")), str(each.AFRelationship)[1:]
        )


def _items(metadata: str, key: str) -> list[str]:
    found = re.search(f"<{key}><rdf:Bag>(.*?)</rdf:Bag></{key}>", metadata, re.DOTALL)
    return re.findall("<rdf:li>([^<]*)</rdf:li>", found[1]) if found else []
