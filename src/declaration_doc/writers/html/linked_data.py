"""What machines are told: schema.org in JSON-LD, Dublin Core, Open Graph, the addresses of editions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from declaration_doc.model.declaration import Authority
from declaration_doc.model.edition import Edition, Publication, TextRecord
from declaration_doc.writers.html.data import address_of, data_block
from declaration_doc.writers.markup.elements import tag

_LEGAL_VALUE: Mapping[Authority, str] = MappingProxyType(
    {
        Authority.AUTHENTIC: "AuthoritativeLegalValue",
        Authority.OFFICIAL: "OfficialLegalValue",
        Authority.PROVISIONAL: "UnofficialLegalValue",
        Authority.UNOFFICIAL: "UnofficialLegalValue",
        Authority.UNOFFICIAL_PROVISIONAL: "UnofficialLegalValue",
    }
)
"""Standing → LegalValueLevel of schema.org; what the source does not state is not told."""


def tells(edition: Edition, publication: Publication) -> Iterator[str]:
    """Elements of the head."""
    yield from _dublin_core(edition, publication)
    yield from _open_graph(edition, publication)
    yield from _links(edition, publication)
    yield data_block(_graph(edition, publication), "application/ld+json")


def _dublin_core(edition: Edition, publication: Publication) -> Iterator[str]:
    record = edition.record
    yield tag("link", rel="schema.dcterms", href="http://purl.org/dc/terms/")
    for text in record.texts:
        yield tag("meta", name="dcterms.title", lang=text.language, content=text.title)
    told = {
        "dcterms.publisher": edition.metadata.author,
        "dcterms.date": edition.metadata.date,
        "dcterms.identifier": address_of(edition, publication) or record.number or edition.id,
        "dcterms.hasVersion": record.version,
        "dcterms.type": "Text",
        "dcterms.format": "text/html",
    }
    yield from (tag("meta", name=name, content=value) for name, value in told.items() if value)
    for text in record.texts:
        yield tag("meta", name="dcterms.language", content=text.language)


def _open_graph(edition: Edition, publication: Publication) -> Iterator[str]:
    told = [
        ("og:type", "article"),
        ("og:title", edition.metadata.title),
        ("og:description", edition.metadata.subject),
        ("og:url", address_of(edition, publication)),
        ("og:locale", edition.lead.replace("-", "_")),
        *(("og:locale:alternate", each.replace("-", "_")) for each in edition.spec.languages[1:]),
        ("article:published_time", edition.metadata.date),
    ]
    yield from (tag("meta", property=name, content=value) for name, value in told if value)


def _links(edition: Edition, publication: Publication) -> Iterator[str]:
    """The canonical address, and the page of each language: a page of several counts for its leading one."""
    base = f"{publication.address}{edition.declaration}/" if publication.address else ""
    if address := address_of(edition, publication):
        yield tag("link", rel="canonical", href=address)
    pages = {f"{edition.id}.html": edition.spec.languages}
    pages |= {page.file: page.languages for page in publication.pages}
    for language in dict.fromkeys(languages[0] for languages in pages.values()):
        own = [name for name, languages in pages.items() if languages[0] == language]
        single = [name for name in own if len(pages[name]) == 1]
        yield tag("link", rel="alternate", hreflang=language, href=base + (single or own)[0])
    if publication.source:
        yield tag("link", rel="alternate", type="application/xml", href=base + publication.source)
    if publication.pdf:
        yield tag("link", rel="alternate", type="application/pdf", href=base + publication.pdf)


def _graph(edition: Edition, publication: Publication) -> Mapping[str, object]:
    graph = [_legislation(text, edition, publication) for text in edition.record.texts]
    return {"@context": "https://schema.org", "@graph": graph}


def _legislation(text: TextRecord, edition: Edition, publication: Publication) -> Mapping[str, object]:
    """The text in one language; one that is a translation points to the authentic one, where one is."""
    record, original = edition.record, _original(edition.record.texts)
    base = address_of(edition, publication) or f"urn:declaration-doc:1:{edition.declaration}"
    others = [other for other in record.texts if other is not text]
    told: dict[str, object] = {
        "@type": "Legislation",
        "@id": f"{base}#{text.language}",
        "name": text.title,
        "inLanguage": text.language,
        "legislationType": edition.words[text.language]["declaration"],
        "legislationIdentifier": record.number or edition.declaration,
        "legislationDate": record.adopted,
        "datePublished": edition.metadata.date,
        "version": record.version,
        "legislationLegalForce": _force(edition),
        "encoding": _encoding(text, address_of(edition, publication)),
        "publisher": _organisation(text.issuer),
        "legislationPassedBy": _organisation(text.issuer),
        "locationCreated": {"@type": "Place", "name": record.place} if record.place else None,
        "description": text.mark,
    }
    if original and original is not text:
        told["translationOfWork"] = {"@id": f"{base}#{original.language}"}
    elif original:
        told["workTranslation"] = [{"@id": f"{base}#{other.language}"} for other in others]
    return {key: value for key, value in told.items() if value}


def _encoding(text: TextRecord, address: str | None) -> Mapping[str, str]:
    """The page as a file of the text: what has a legal value is a `LegislationObject` (schema.org)."""
    told = {
        "@type": "LegislationObject",
        "encodingFormat": "text/html",
        "inLanguage": text.language,
        "contentUrl": address,
        "legislationLegalValue": _schema(_LEGAL_VALUE.get(text.authority)),
    }
    return {key: value for key, value in told.items() if value}


def _original(texts: tuple[TextRecord, ...]) -> TextRecord | None:
    """The one authentic text; None where several are, or none: then none is a translation of another."""
    authentic = [text for text in texts if text.authority is Authority.AUTHENTIC]
    return authentic[0] if len(authentic) == 1 else None


def _force(edition: Edition) -> str | None:
    """A draft is not in force; what was adopted on a stated day is; of another, nothing is claimed."""
    if edition.draft:
        return _schema("NotInForce")
    return _schema("InForce") if edition.record.adopted else None


def _organisation(name: str) -> Mapping[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _schema(name: str | None) -> str | None:
    return f"https://schema.org/{name}" if name else None
