"""An edition as an EPUB 3.3 publication for e-readers: one text, one table of contents, the logos."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from declaration_doc.model.edition import Edition
from declaration_doc.model.style import Style
from declaration_doc.writers.epub.archive import archive
from declaration_doc.writers.epub.fonts import fonts_of, rules
from declaration_doc.writers.epub.package import FONTS, IMAGES, STYLE, TEXT, navigation, package
from declaration_doc.writers.epub.text import sheet, text
from declaration_doc.writers.markup import Columns, Form, Notes, Setting

__all__ = ["write"]

_NO_ASSETS: Mapping[str, bytes] = MappingProxyType({})
_DEFAULT = Style()

_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""


def write(edition: Edition, assets: Mapping[str, bytes] = _NO_ASSETS, style: Style = _DEFAULT) -> bytes:
    """The publication, the same bytes for the same edition.

    `assets`: the logos by file name; one that is not there prints its alternate text; `style`: whose fonts
    travel inside, where it says so. Raises MissingPart where the style sheet, or a font, is not installed.
    """
    images = {f"{IMAGES}/{name}": data for name, data in sorted(assets.items())}
    addresses = {name: f"{IMAGES}/{name}" for name in assets}
    setting = Setting.of(edition, Form(Columns.ROWS, Notes.END, images=addresses))
    content, contents = text(setting), navigation(setting)
    fonts = fonts_of(edition, style, content + contents)
    shipped = {f"{FONTS}/{font.name}.woff2": font.data for font in fonts}
    files = {
        "package.opf": package(edition, images, shipped).encode(),
        "nav.xhtml": contents.encode(),
        TEXT: content.encode(),
        STYLE: f"{sheet()}{rules(fonts)}".encode(),
        **images,
        **shipped,
    }
    return archive(
        {
            "META-INF/container.xml": _CONTAINER.encode(),
            **{f"EPUB/{name}": data for name, data in files.items()},
        }
    )
