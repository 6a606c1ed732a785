"""Fonts that travel inside a page or publication: of each face the characters set in it, as WOFF2."""

from declaration_doc.writers.webfonts.embedding import WebFont, embed, sheet, stacks

__all__ = ["WebFont", "embed", "sheet", "stacks"]
