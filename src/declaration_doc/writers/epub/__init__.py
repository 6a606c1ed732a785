"""An edition as an EPUB 3.3 publication for e-readers: one text, one table of contents, the logos."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from declaration_doc.model.edition import Edition
from declaration_doc.writers.epub.archive import archive
from declaration_doc.writers.epub.package import IMAGES, STYLE, TEXT, navigation, package
from declaration_doc.writers.epub.text import style, text
from declaration_doc.writers.markup import Columns, Form, Notes, Setting

__all__ = ["write"]

_NO_ASSETS: Mapping[str, bytes] = MappingProxyType({})

_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""


def write(edition: Edition, assets: Mapping[str, bytes] = _NO_ASSETS) -> bytes:
    """The publication, the same bytes for the same edition.

    `assets`: the logos by file name; one that is not there prints its alternate text. Raises MissingPart
    where the style sheet is not installed.
    """
    images = {f"{IMAGES}/{name}": data for name, data in sorted(assets.items())}
    addresses = {name: f"{IMAGES}/{name}" for name in assets}
    setting = Setting.of(edition, Form(Columns.ROWS, Notes.END, images=addresses))
    files = {
        "package.opf": package(edition, images).encode(),
        "nav.xhtml": navigation(setting).encode(),
        TEXT: text(setting).encode(),
        STYLE: style().encode(),
        **images,
    }
    return archive(
        {
            "META-INF/container.xml": _CONTAINER.encode(),
            **{f"EPUB/{name}": data for name, data in files.items()},
        }
    )
