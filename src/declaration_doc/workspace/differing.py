"""From the bytes of two states to what differs between them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING

from declaration_doc.comparing.difference import Difference, Only, Side, select

if TYPE_CHECKING:
    from declaration_doc.model.glossary import Glossary
    from declaration_doc.model.review import Review
    from declaration_doc.workspace.history import Copy, Couple


def differences(
    couples: Iterable[Couple], only: Only | None = None, languages: Iterable[str] = ()
) -> list[Difference]:
    """What differs in each couple, and the part of it that is of this kind and of these languages."""
    tags = tuple(languages)
    return [difference(couple, only, tags) for couple in couples]


def difference(couple: Couple, only: Only | None = None, languages: tuple[str, ...] = ()) -> Difference:
    """What differs between two copies of a declaration."""
    from declaration_doc.comparing import compare

    old, new = _side(couple.old), _side(couple.new)
    if old.declaration is None or new.declaration is None:
        return Difference(old, new)
    glossaries = (
        (None, None)
        if couple.old.glossary == couple.new.glossary
        else (_glossary(couple.old), _glossary(couple.new))
    )
    review = _review(couple.new)
    comparison = compare(old.declaration, new.declaration, glossaries=glossaries, review=review)
    return Difference(old, new, comparison, select(comparison, only, languages))


def _side(copy: Copy) -> Side:
    from declaration_doc.formats import declaration as declarations

    if copy.data is None:
        return Side("", copy.revision)
    shown = f"{copy.revision}:{copy.path}" if copy.revision else copy.path
    parsed = declarations.parse(copy.data, shown)
    return Side(copy.path, copy.revision, parsed.declaration, parsed.findings)


def _glossary(copy: Copy) -> Glossary | None:
    from declaration_doc.formats import glossary

    return glossary.parse(copy.glossary, _companion(copy, "glossary.yaml"))[0] if copy.glossary else None


def _review(copy: Copy) -> Review | None:
    from declaration_doc.formats import review

    name = f"{PurePath(copy.path).stem}.review.yaml"
    return review.parse(copy.review, _companion(copy, name))[0] if copy.review else None


def _companion(copy: Copy, name: str) -> str:
    return str(PurePath(copy.path).with_name(name))
