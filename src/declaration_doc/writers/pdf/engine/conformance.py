"""One file that is PDF/A and PDF/UA at once, with the files that belong to it inside.

ISO 19005-3 (PDF/A-3) where it carries other files, ISO 19005-2 (PDF/A-2), which allows none, where it does
not; level A of either; and ISO 14289-1 (PDF/UA-1). WeasyPrint knows each of them, but not two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from importlib.resources import files
from io import BytesIO
from typing import Any

import pydyf
import weasyprint
from weasyprint.css import ColorProfile
from weasyprint.pdf.metadata import DocumentMetadata

from declaration_doc.model.edition import Attachment

INTENT = "given"
"""Option that keeps WeasyPrint from adding an output intent of its own."""

TOUCHED = (DocumentMetadata.include_in_pdf, ColorProfile, weasyprint.pdf.generate_pdf)
"""The private parts on whose ways this module relies."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What the metadata say of a document besides the properties that its page states."""

    identifier: str
    """Dublin Core `identifier`."""
    languages: Sequence[str]
    """BCP 47 tags; the first one is that of the title and the description."""
    types: Sequence[str] = ()
    """Dublin Core `type`."""


def variant(attachments: Sequence[Attachment]) -> str:
    """WeasyPrint's name of the kind of PDF/A that may carry `attachments`."""
    return "pdf/a-3a" if attachments else "pdf/a-2a"


def embedded(attachments: Iterable[Attachment], date: str | None) -> list[weasyprint.Attachment]:
    """Files as WeasyPrint embeds them; `date`: ISO 8601, of the document, never that of a build."""
    when = datetime.fromisoformat(date) if date else _EPOCH
    return [
        weasyprint.Attachment(
            string=each.content,
            name=each.name,
            description=each.description,
            relationship=each.relationship,
            created=when,
            modified=when,
        )
        for each in attachments
    ]


def give_intent(document: Any) -> None:
    """Say what red, green and blue are: sRGB, by the profile that comes with WeasyPrint.

    WeasyPrint would do so itself, and leave the file of the profile open.
    """
    file = files("weasyprint.pdf") / _PROFILE
    components = (["r"], ["g"], ["b"])
    document.color_profiles[_SRGB] = ColorProfile(
        BytesIO(file.read_bytes()), _PROFILE, "relative-colorimetric", components
    )
    document.output_intent = _SRGB


def describe(document: Any, identity: Identity) -> None:
    """Have the metadata of a WeasyPrint document state `identity`, and both standards."""
    metadata = document.metadata

    def rdf(_variant: str, version: int, level: str) -> bytes:
        return "".join(_rdf(metadata, identity, version, level)).encode()

    metadata.generate_rdf_metadata = rdf


def finish(pdf: Any) -> None:
    """Name each associated file once, where WeasyPrint lists it twice; keep joiners out of bookmarks."""
    for each in pdf.objects:
        if isinstance(each, pydyf.Dictionary) and isinstance(title := each.get("Title"), pydyf.String):
            title.string = title.string.replace(_JOINER, "")
    if "AF" in pdf.catalog:
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))


_JOINER = "\u2060"
"""Holds a line together, and would be found by no search for the words around it."""
_SRGB = "srgb"
_PROFILE = "sRGB2014.icc"
_EPOCH = datetime.fromisoformat("1970-01-01")


def _rdf(metadata: Any, identity: Identity, version: int, level: str) -> Iterable[str]:
    """ISO 16684-1, ISO 19005-3 6.6.2–6.6.4, ISO 14289-1 clause 5."""
    language = identity.languages[0]
    spaces = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in _NAMESPACES.items())
    yield f'<rdf:RDF{spaces}><rdf:Description rdf:about="">'
    yield f"<pdfaid:part>{version}</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>"
    yield "<pdfuaid:part>1</pdfuaid:part>"
    yield _text("pdf:Producer", f"WeasyPrint {weasyprint.__version__}")
    yield _text("pdf:Keywords", ", ".join(metadata.keywords))
    yield _text("xmp:CreatorTool", metadata.generator)
    yield _text("xmp:CreateDate", metadata.created)
    yield _text("xmp:ModifyDate", metadata.modified)
    yield _text("dc:identifier", identity.identifier)
    yield _alternatives("dc:title", metadata.title, language)
    yield _alternatives("dc:description", metadata.description, language)
    yield _array("dc:creator", "Seq", metadata.authors)
    yield _array("dc:language", "Bag", identity.languages)
    yield _array("dc:type", "Bag", identity.types)
    yield f"{_EXTENSION}</rdf:Description></rdf:RDF>"


def _text(name: str, value: str | None) -> str:
    return f"<{name}>{escape(value, quote=False)}</{name}>" if value else ""


def _alternatives(name: str, value: str | None, language: str) -> str:
    """A text in the language of the document, which is also the default."""
    if not value:
        return ""
    items = (
        f'<rdf:li xml:lang="{tag}">{escape(value, quote=False)}</rdf:li>' for tag in ("x-default", language)
    )
    return f"<{name}><rdf:Alt>{''.join(items)}</rdf:Alt></{name}>"


def _array(name: str, kind: str, values: Iterable[str]) -> str:
    items = "".join(_text("rdf:li", value) for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""


_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_UA_SCHEMA = "".join(
    (
        _text("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema"),
        _text("pdfaSchema:namespaceURI", _NAMESPACES["pdfuaid"]),
        _text("pdfaSchema:prefix", "pdfuaid"),
        '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
        _text("pdfaProperty:name", "part"),
        _text("pdfaProperty:valueType", "Integer"),
        _text("pdfaProperty:category", "internal"),
        _text("pdfaProperty:description", "Part of ISO 14289 that the file conforms to"),
        "</rdf:li></rdf:Seq></pdfaSchema:property>",
    )
)
_EXTENSION = (
    "<pdfaExtension:schemas><rdf:Bag>"
    f'<rdf:li rdf:parseType="Resource">{_UA_SCHEMA}</rdf:li>'
    "</rdf:Bag></pdfaExtension:schemas>"
)
"""PDF/A knows no property of PDF/UA: 6.6.2.3.3 has it described."""
