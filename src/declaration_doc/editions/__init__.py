"""Editions: a declaration and what is asked of its rendering, turned into something ready to print.

Every decision about a rendering is taken here, so that the writers of PDF, HTML and text take none and
cannot disagree.
"""

from declaration_doc.editions.built_in import built_in, vertical
from declaration_doc.editions.choosing import available, edition_named
from declaration_doc.editions.composing import compose
from declaration_doc.editions.publication import publication

__all__ = ["available", "built_in", "compose", "edition_named", "publication", "vertical"]
