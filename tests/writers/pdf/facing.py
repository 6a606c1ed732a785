"""Facing pages read back: which segments stand on each page, and how full it is; and documents to try them."""

from __future__ import annotations

from random import Random

from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionSpec, Layout
from declaration_doc.model.inline import NoteReference, Words
from declaration_doc.writers.pdf.reading import Reading, Tag
from tests.editions.builders import block, declaration, heading

FR_JA_FACING = EditionSpec("fr-ja-facing", ("fr", "ja"), Layout.FACING)
JA_FR_FACING = EditionSpec("ja-fr-facing", ("ja", "fr"), Layout.FACING)

FR_SENTENCE = "Les collectivités favorisent les échanges et la coopération entre elles. "
JA_SENTENCE = "自治体は、相互の交流及び協力を促進する。"
TITLE_PAGES = 1


def spreads(reading: Reading) -> list[tuple[list[str], list[str]]]:
    """The segments of the text on each spread, left and right, in order; without the title page."""
    found: list[list[str]] = [[] for _ in reading.pdf.pages]
    for span in _text(reading):
        for page in sorted({run.page for run in span.runs("Note")}):
            found[page].append(span.id.partition(".")[2] or span.id)
    text = found[TITLE_PAGES:]
    return list(zip(text[::2], text[1::2], strict=True))


def white(reading: Reading) -> float:
    """The share of the pages, between the first line and the last, that is left white; not of the last spread."""
    lines = [(run.page, run.line) for span in _text(reading) for run in span.runs("Note")]
    notes = [(run.page, run.line) for note in reading.tree.all("Note") for run in note.runs()]
    first, last = min(line for _, line in lines), max(line for _, line in lines)
    pages = range(TITLE_PAGES, len(reading.pdf.pages) - 2)
    left = [
        min((line for at, line in notes if at == page), default=last)
        - max((line for at, line in lines if at == page), default=first)
        for page in pages
    ]
    return sum(left) / (len(pages) * (last - first))


def _text(reading: Reading) -> list[Tag]:
    """The segments that stand on the spreads, above the footnotes."""
    notes = {id(span) for note in reading.tree.all("Note") for span in note.all("Span")}
    return [
        span
        for span in reading.spans().values()
        if id(span) not in notes and span.runs()[0].page >= TITLE_PAGES
    ]


def long_text(count: int, seed: int = 1, longest: int = 9) -> Declaration:
    """About `count` segments under headings, of very unequal lengths, every ninth with a footnote."""
    random = Random(seed)
    sections, notes = [], []
    for number in range(count // 10):
        inner: list[Block] = []
        for place in range(9):
            id = f"w{number}-p{place}"
            fr, ja = (sentence * random.choice((1, 2, 3, longest)) for sentence in (FR_SENTENCE, JA_SENTENCE))
            if place == 4:
                notes.append(block(Kind.NOTE, f"{id}-note", fr=FR_SENTENCE * 2, ja=JA_SENTENCE))
                call = NoteReference(f"{id}-note")
                inner.append(block(Kind.PARAGRAPH, id, fr=(Words(fr), call), ja=(Words(ja), call)))
            else:
                inner.append(block(Kind.PARAGRAPH, id, fr=fr, ja=ja))
        title = heading(f"w{number}", fr=f"Quel modèle {number} ?", ja="どのようなモデルか")
        sections.append(block(Kind.WORKSHOP, f"w{number}", title, *inner))
    return declaration(*sections, notes=notes)
