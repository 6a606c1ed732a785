"""WeasyPrint with the fonts, styles and files of one PDF: documents in, pages out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from declaration_doc.writers.pdf.engine import Css, conformance
from declaration_doc.writers.pdf.engine.complaints import named
from declaration_doc.writers.pdf.engine.fetching import BASE, fetcher

if TYPE_CHECKING:
    from declaration_doc.writers.pdf.engine import Page

Element: TypeAlias = Any
"""An element of the page's tree."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Pages, and the tree that they were made from."""

    document: Any
    """Of WeasyPrint."""
    tree: Element

    @property
    def pages(self) -> Sequence[Any]:
        """The pages of WeasyPrint."""
        return list(self.document.pages)


class Setter:
    """Lays out the documents that one PDF is made of, so that they share their fonts."""

    def __init__(self, page: Page, folder: Path, complaints: list[str]) -> None:
        self._complaints = complaints
        self.variant = conformance.variant(page.attachments)
        self._served = fetcher(page.files)
        self._fonts = FontConfiguration()
        # Its own folder it would remove when it is collected, if ever.
        self._fonts._folder = folder
        self._styles = [self._style(Css(each) if isinstance(each, str) else each) for each in page.styles]

    def lay_out(self, html: str, *styles: str, change: Callable[[Element], object] | None = None) -> LaidOut:
        """The pages of a document. `styles`: stronger than those of all; `change`: made to its tree first."""
        source = weasyprint.HTML(string=html, base_url=BASE, url_fetcher=self._served)
        if change:
            change(source.etree_element)
        sheets = [*self._styles, *(self._style(Css(style)) for style in styles)]
        document = source.render(font_config=self._fonts, stylesheets=sheets, pdf_variant=self.variant)
        return LaidOut(document, source.etree_element)

    def _style(self, style: Css) -> weasyprint.CSS:
        with named(self._complaints, style.name):
            return weasyprint.CSS(
                string=style.text,
                base_url=BASE + style.place,
                url_fetcher=self._served,
                font_config=self._fonts,
            )
