"""What a press file says of itself: that it is PDF/X-4 (ISO 15930-7), for which press, and which edition."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from declaration_doc.writers.press.profile import Profile

_EPOCH = "1970-01-01"
"""Stands for the date of a document that has none: never that of the build."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of an edition."""

    name: str
    """Of the edition and of what was made of it: `charter.fr.press`."""
    title: str
    language: str
    date: str | None
    """ISO 8601, of the document."""
    creator: str
    producer: str

    @property
    def moment(self) -> str:
        """The date as XMP has it; PDF/X wants one."""
        parts = [*(self.date or _EPOCH).split("-"), "01", "01"][:3]
        return f"{'-'.join(parts)}T00:00:00Z"


def state(pdf: Pdf, profile: Profile, said: Statement) -> None:
    """Write the output intent, the metadata and the properties into `pdf`."""
    pdf.Root.OutputIntents = Array([_intent(pdf, profile)])
    metadata = Stream(pdf, _xmp(said).encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    moment = String("D:" + said.moment.translate(str.maketrans("", "", "-T:")))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(said.title),
            Creator=String(said.creator),
            Producer=String(said.producer),
            CreationDate=moment,
            ModDate=moment,
            Trapped=Name("/False"),
            GTS_PDFXVersion=String("PDF/X-4"),
        )
    )


def _intent(pdf: Pdf, profile: Profile) -> Dictionary:
    """ISO 15930-7, 6.2.2: the profile inside, whether the condition is registered or not."""
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(profile.condition),
        Info=String(profile.description),
        DestOutputProfile=pdf.make_indirect(Stream(pdf, profile.data, N=4)),
    )
    if profile.condition != "Custom":
        intent.RegistryName = String("http://www.color.org")
    return intent


def _xmp(said: Statement) -> str:
    spaces = "".join(f' xmlns:{prefix}="{name}"' for prefix, name in _NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}">'
        f'<rdf:Description rdf:about=""{spaces}>{"".join(_properties(said))}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )


def _properties(said: Statement) -> Iterator[str]:
    identity = hashlib.sha256(said.name.encode()).hexdigest()
    title = "".join(
        f'<rdf:li xml:lang="{tag}">{escape(said.title, quote=False)}</rdf:li>'
        for tag in ("x-default", said.language)
    )
    simple = {
        "pdfxid:GTS_PDFXVersion": "PDF/X-4",
        "pdf:Trapped": "False",
        "pdf:Producer": said.producer,
        "xmp:CreatorTool": said.creator,
        "xmp:CreateDate": said.moment,
        "xmp:ModifyDate": said.moment,
        "xmp:MetadataDate": said.moment,
        "xmpMM:DocumentID": f"uuid:{_uuid(identity)}",
        "xmpMM:VersionID": "1",
        "xmpMM:RenditionClass": "default",
        "dc:format": "application/pdf",
        "dc:identifier": said.name,
    }
    for name, value in simple.items():
        yield f"<{name}>{escape(value, quote=False)}</{name}>"
    yield f"<dc:title><rdf:Alt>{title}</rdf:Alt></dc:title>"


def _uuid(digest: str) -> str:
    return "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))


_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfxid": "http://www.npes.org/pdfx/ns/id/",
}
