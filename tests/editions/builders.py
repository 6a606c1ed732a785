"""Small declarations, built in a line or two."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.model.block import Block, BlockData, Kind
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus, Meeting
from declaration_doc.model.edition import Edition, EditionBlock, EditionSpec, Layout
from declaration_doc.model.inline import Inline, Inlines, Words, plain
from declaration_doc.model.segment import Absent, Rendering, Segment, Text


def nodes(*parts: str | Inline) -> Inlines:
    """Inline nodes, with plain strings for words."""
    return tuple(Words(part) if isinstance(part, str) else part for part in parts)


def segment(id: str, **texts: str | Inlines | None) -> Segment:
    """A segment: `fr="…"`, `ja=(Words("…"), …)`; None: declared absent; "": not translated."""
    return Segment(id, tuple(_rendering(language, text) for language, text in texts.items()))


def _rendering(language: str, text: str | Inlines | None) -> Rendering:
    if text is None:
        return Absent(language, "a test")
    return Text(language, text if isinstance(text, tuple) else nodes(*[text] * bool(text)))


def block(
    kind: Kind, id: str, *inner: Block, data: BlockData | None = None, **texts: str | Inlines | None
) -> Block:
    """A block with one segment where texts are given, and with inner blocks."""
    segments = (segment(f"{id}-1", **texts),) if texts else ()
    return Block(kind, id, segments, inner, data)


def heading(id: str, **texts: str | Inlines | None) -> Block:
    """The heading of a division."""
    return Block(Kind.HEADING, f"{id}-heading", (segment(f"{id}-heading-1", **texts),))


def declaration(
    *body: Block,
    languages: Sequence[str] = ("fr", "ja"),
    notes: Sequence[Block] = (),
    back: Sequence[Block] = (),
    meeting: Meeting | None = None,
    adopted: str | None = None,
    prevailing: str | None = None,
) -> Declaration:
    """A declaration whose first language is authentic and whose others are provisional translations."""
    first, *others = languages
    return Declaration(
        id="accord",
        languages=(
            LanguageStatus(first, Authority.AUTHENTIC),
            *(LanguageStatus(tag, Authority.PROVISIONAL) for tag in others),
        ),
        title=Block(Kind.TITLE, "title", (segment("title-1", **dict.fromkeys(languages, "Titre")),)),
        body=body,
        back=tuple(back),
        notes=tuple(notes),
        meeting=meeting,
        adopted=adopted,
        prevailing=prevailing,
    )


def single(language: str, *, corrections: bool = False) -> EditionSpec:
    """The edition of one language."""
    return EditionSpec(language, (language,), Layout.SINGLE, corrections)


def parallel(*languages: str, corrections: bool = False) -> EditionSpec:
    """The edition with a column a language."""
    return EditionSpec("-".join(languages), languages, Layout.PARALLEL, corrections)


def found(edition: Edition, id: str) -> EditionBlock:
    """A block of an edition's body by its id."""
    return next(block for block in walk(edition.body) if block.id == id)


def walk(blocks: Sequence[EditionBlock]) -> list[EditionBlock]:
    """Every block, outer before inner."""
    return [each for block in blocks for each in (block, *walk(block.blocks))]


def labels(edition: Edition, id: str) -> list[str]:
    """The labels of a block, one a language."""
    return [cell.label for cell in found(edition, id).cells]


def words(block: EditionBlock, language: str) -> str:
    """The characters of a block in a language."""
    cell = next(cell for cell in block.cells if cell.language == language)
    return cell.joint.join(plain(piece.nodes) for piece in cell.pieces if piece.nodes)
