"""The redline of two revisions, written: a PDF that carries both of them, or a text edition."""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.building.attaching import canonical_source
from declaration_doc.building.outputs import format_named, write
from declaration_doc.editions import built_in, edition_named
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.change import Comparison
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Attachment, EditionSpec, Layout, Writing
from declaration_doc.redlining import Revision, redline


def redline_edition(old: Declaration, new: Declaration, name: str | None) -> EditionSpec:
    """The edition `name`; without a name the first parallel one, or that of the only language.

    Raises UsageTrouble where there is none of that name, or a revision lacks one of its languages.
    """
    if name is None:
        both = [tag for tag in new.tags if old.status(tag)]
        if not both:
            message = f"the two revisions have no language in common: {_tags(old)} and {_tags(new)}"
            raise UsageTrouble(message, "compare revisions that share a language")
        return built_in(both)[len(both) if len(both) > 1 else 0]
    spec = edition_named(new, Configuration(), name)
    if spec.writing is Writing.VERTICAL or spec.layout is Layout.FACING:
        message = f"the edition {name} has no redline"
        raise UsageTrouble(message, "choose one in horizontal lines, in one language or in parallel columns")
    if lacking := [tag for tag in spec.languages if not old.status(tag)]:
        message = f"the old revision has no language {', '.join(lacking)}"
        raise UsageTrouble(message, f"choose an edition in {_tags(old)}")
    return spec


def write_redline(
    sides: tuple[Revision, Revision],
    comparison: Comparison,
    spec: EditionSpec,
    format_name: str,
    sources: tuple[bytes, bytes],
    images: Mapping[str, bytes],
) -> bytes:
    """The redline in `format_name`, `pdf` or `txt`; `sources`: the bytes of both revisions.

    A PDF carries both in their canonical form. Raises what composing and writing raise.
    """
    old, new = sides
    form = format_named(format_name)
    assert form is not None  # noqa: S101 (the caller has no other)
    edition = redline(old, new, comparison, spec)
    inside = tuple(
        Attachment(f"{side.declaration.id}.{age}.xml", canonical_source(data), f"The {age} revision")
        for age, side, data in zip(("old", "new"), sides, sources, strict=True)
    )
    return write(form, edition, images, inside, 80)


def _tags(declaration: Declaration) -> str:
    return ", ".join(declaration.tags)
