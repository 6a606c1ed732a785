"""The language of a tag, as one value."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from declaration_doc.languages.value import Language, name_in
from declaration_doc.model.tags import primary_subtag
from declaration_doc.model.typesetting import USUAL, Typesetting


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
            from declaration_doc.languages.fr.french import FRENCH

            return FRENCH
        case "ja":
            from declaration_doc.languages.ja.japanese import JAPANESE

            return JAPANESE
        case "en":
            from declaration_doc.languages.en.english import ENGLISH

            return ENGLISH
        case _:
            return None
