"""What a reading system asks first: the package document and the navigation (EPUB 3.3, 5 and 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.model.edition import Edition
from declaration_doc.model.inline import Ruby, walk
from declaration_doc.writers.epub.text import document, is_vertical
from declaration_doc.writers.markup import Setting, contents
from declaration_doc.writers.markup.elements import characters, element

TEXT = "text.xhtml"
STYLE = "style.css"
IMAGES = "images"
FONTS = "fonts"

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "woff2": "font/woff2"}
"""Extension → media type (EPUB 3.3, 3.2 Core media types); declarations allow no other image."""
_PACKAGE = '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
_NO_DATE = "1980-01-01"
"""Stands for the moment of the last change, which a publication must state, where the source has no date."""


def package(edition: Edition, images: Iterable[str], fonts: Iterable[str] = ()) -> str:
    """The package document. `images`, `fonts`: paths of those inside, as in the manifest."""
    images = tuple(images)
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'{_PACKAGE} xml:lang="{edition.lead}">',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        *_metadata(edition, with_images=bool(images)),
        "</metadata>",
        "<manifest>",
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        f'<item id="text" href="{TEXT}" media-type="application/xhtml+xml"/>',
        f'<item id="style" href="{STYLE}" media-type="text/css"/>',
        *(_item("image", number, path) for number, path in enumerate(images, 1)),
        *(_item("font", number, path) for number, path in enumerate(fonts, 1)),
        "</manifest>",
        '<spine page-progression-direction="rtl">' if is_vertical(edition) else "<spine>",
        '<itemref idref="text"/>',
        "</spine>",
        "</package>",
        "",
    )
    return "\n".join(lines)


def navigation(setting: Setting) -> str:
    """The navigation document: the table of contents, whose entries lead into the text."""
    toc = contents(setting) or _title_alone(setting)
    toc = toc.replace('href="#', f'href="{TEXT}#').replace('class="contents"', 'role="doc-toc"', 1)
    return document(setting, toc)


def _title_alone(setting: Setting) -> str:
    """The contents of a text without headings: its title."""
    title = characters(setting.edition.metadata.title)
    entry = element("li", element("a", title, href="#page.text"))
    return element("nav", element("ol", entry), class_="contents")


def _metadata(edition: Edition, *, with_images: bool) -> Iterator[str]:
    about = edition.metadata
    yield element("dc:identifier", characters(f"urn:declaration-doc:{edition.id}"), id="id")
    yield element("dc:title", characters(about.title))
    yield from (element("dc:language", characters(tag)) for tag in edition.spec.languages)
    named = (("creator", about.author), ("description", about.subject), ("date", about.date))
    yield from (element(f"dc:{name}", characters(words)) for name, words in named if words)
    yield from (element("dc:subject", characters(word)) for word in about.keywords)
    yield _property("dcterms:modified", f"{_day(about.date)}T00:00:00Z")
    yield _property("schema:accessMode", "textual")
    yield _property("schema:accessModeSufficient", "textual")
    yield _property("schema:accessibilityHazard", "none")
    for feature in _features(edition, with_images=with_images):
        yield _property("schema:accessibilityFeature", feature)


def _day(date: str | None) -> str:
    """A whole date: of 2022 and 2022-10 the first day."""
    return (date + "-01-01"[len(date) - 4 :]) if date else _NO_DATE


def _features(edition: Edition, *, with_images: bool) -> Iterator[str]:
    yield from ("readingOrder", "structuralNavigation", "tableOfContents")
    if with_images:
        yield "alternativeText"
    if any(isinstance(node, Ruby) for _, piece in edition.printed() for node in walk(piece.nodes)):
        yield "rubyAnnotations"


def _property(name: str, value: str) -> str:
    return element("meta", value, property=name)


def _item(kind: str, number: int, path: str) -> str:
    media = _TYPES[path.rpartition(".")[2]]
    return f'<item id="{kind}-{number}" href="{path}" media-type="{media}"/>'
