"""The finished PDF says what the source says, segment by segment, in the order of the edition."""

from functools import cache
from pathlib import Path

import pytest

from declaration_doc.editions import built_in, compose
from declaration_doc.languages import fold
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Edition, EditionSpec, PieceState
from declaration_doc.model.inline import Reference, plain, walk
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.reading import Reading, text_of
from tests.writers.agreement import DATA, EVERY_ELEMENT, said, source

SOURCES = sorted((DATA.parents[1] / "sources").glob("*/declaration.xml"))
IMAGES = {
    "emblem.svg": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
}

every_edition = pytest.mark.parametrize(
    ("path", "spec"),
    [
        pytest.param(path, spec, id=f"{path.parent.name}.{spec.name}")
        for path in (EVERY_ELEMENT, *SOURCES)
        for spec in built_in(source(path).tags)
    ],
)


@cache
def read(path: Path, spec: EditionSpec) -> Reading:
    return Reading(write(compose(source(path), spec), IMAGES))


@every_edition
def test_every_segment_reads_as_in_the_source(path: Path, spec: EditionSpec) -> None:
    declaration = source(path)
    edition = compose(declaration, spec)
    typeset = {_anchor(language, p.segment, spec): plain(p.nodes) for language, p in edition.printed()}
    expected = {_anchor(language, segment, spec): text for language, segment, text in said(declaration, spec)}
    # A reference without words of its own prints a number, which the source does not hold.
    expected |= {name: fold(typeset[name]) for name in _referring(declaration, spec)}
    found = {
        name: fold(text_of(tag.runs("Reference", "Note", "RT"), typeset[name]))
        for name, tag in read(path, spec).spans().items()
    }
    assert found == expected


@every_edition
def test_segments_follow_one_another_as_the_edition_has_them(path: Path, spec: EditionSpec) -> None:
    edition = compose(source(path), spec)
    in_notes = {piece.segment for note in edition.notes for cell in note.cells for piece in cell.pieces}
    expected = [
        _anchor(language, piece.segment, spec)
        for language, piece in edition.printed()
        if piece.state is PieceState.TEXT and piece.segment not in in_notes | _logos(edition)
    ]
    assert [name for name in read(path, spec).spans() if name in set(expected)] == expected


def _anchor(language: str, segment: str, spec: EditionSpec) -> str:
    return segment if language == spec.languages[0] else f"{language}.{segment}"


def _referring(declaration: Declaration, spec: EditionSpec) -> list[str]:
    return [
        _anchor(language, segment.id, spec)
        for segment in declaration.segments()
        for language in spec.languages
        if any(isinstance(node, Reference) and not node.children for node in walk(segment.text(language)))
    ]


def _logos(edition: Edition) -> set[str]:
    return {
        piece.segment
        for block in edition.cover
        if block.image
        for cell in block.cells
        for piece in cell.pieces
    }
