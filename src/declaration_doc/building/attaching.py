"""What of a source travels inside an edition: the declaration in its canonical form, and its companions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.building.request import SOURCE, Source
from declaration_doc.formats.declaration import parse, serialize
from declaration_doc.model.edition import Attachment

IMAGE = "An image of the declaration"
"""What is said of each image that travels inside."""


def attachments(source: Source, declaration: str, wanted: Iterable[str]) -> tuple[Attachment, ...]:
    """The files of `source` that are wanted and there, under names made from the id of the declaration.

    So an edition does not change with the name that the user gave a file.
    """
    return tuple(_found(source, declaration, frozenset(wanted)))


def source_name(declaration: str) -> str:
    """The name under which the declaration itself travels."""
    return f"{declaration}.xml"


def _found(source: Source, declaration: str, wanted: frozenset[str]) -> Iterator[Attachment]:
    files = source.files
    if SOURCE in wanted:
        yield Attachment(
            source_name(declaration),
            canonical_source(files.data),
            "The declaration in every language: the source of this edition",
        )
        for name, content in sorted(source.assets.items()):
            yield Attachment(name, content, IMAGE)
    if "glossary" in wanted and files.glossary is not None:
        description = "Terms and names of the declaration in every language"
        yield Attachment(f"{declaration}.glossary.yaml", files.glossary, description, "Supplement")
    if "review" in wanted and files.review is not None:
        description = "How far the translation of each segment has been reviewed, and by whom"
        yield Attachment(f"{declaration}.review.yaml", files.review, description, "Supplement")


def canonical_source(data: bytes) -> bytes:
    """A declaration in its canonical form; as it is where it cannot be read."""
    tree = parse(data).tree
    return data if tree is None else serialize(tree)
