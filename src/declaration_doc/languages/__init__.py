"""All that is particular to one language: typography, numbers, dates, lines, words, names.

`language(tag)` gives it as one value; no other room asks which language it has before it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from declaration_doc.languages.breaking import columns
from declaration_doc.languages.folds import fold
from declaration_doc.languages.language import Language, Vertical, name_in
from declaration_doc.model.tags import primary_subtag
from declaration_doc.model.typesetting import USUAL, Typesetting

__all__ = ["Language", "Vertical", "columns", "fold", "language"]


@cache
def language(tag: str, typesetting: Typesetting = USUAL) -> Language:
    """The language of a BCP 47 tag; one without a folder is generic: English labels, ISO dates.

    `typesetting`: what a project chooses of its setting.
    """
    primary = primary_subtag(tag)
    known = _with_folder(primary)
    if known is None:
        from declaration_doc.languages.generic import generic

        return generic(tag)
    if known.styled is not None:
        known = known.styled(typesetting)
    if tag == known.tag:
        return known
    return replace(known, tag=tag, own_name=name_in({primary: known.own_name}, tag))


def _with_folder(primary: str) -> Language | None:
    """The language of a primary subtag; its tables are loaded when first asked for."""
    match primary:
        case "fr":
            from declaration_doc.languages.fr import FRENCH

            return FRENCH
        case "ja":
            from declaration_doc.languages.ja import JAPANESE

            return JAPANESE
        case "en":
            from declaration_doc.languages.en import ENGLISH

            return ENGLISH
        case _:
            return None
