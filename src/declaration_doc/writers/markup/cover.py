"""What stands before the body: title, dates, statements, contents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionBlock, Line
from declaration_doc.writers.markup.changes import bar, line_text
from declaration_doc.writers.markup.elements import characters, classes, element, tag
from declaration_doc.writers.markup.form import Setting
from declaration_doc.writers.markup.text import cell_text, cell_words, entry_words


def cover(setting: Setting) -> str:
    """Logos, issuers, meeting, title, venue, dates and the standing of each text.

    Languages stand below each other, the leading one first; both titles are in the one `h1`.
    """
    edition = setting.edition
    parts = (
        _lines("draft", edition.draft, setting),
        _logos(setting),
        *(_block(block, setting) for block in edition.cover if block.kind is not Kind.LOGO),
        _lines("dates", edition.dates, setting),
        _lines("references", edition.references, setting),
        statements(setting),
    )
    return element("header", "\n".join(("", *filter(None, parts), "")), class_="cover")


def statements(setting: Setting) -> str:
    """The standing of each language's text: one group a language, one paragraph a sentence."""
    return _lines("statements", setting.edition.statements, setting)


def contents(setting: Setting, deepest: int = 3) -> str:
    """The table of contents, down to headings of level `deepest`; empty where there are none."""
    entries = _entries(setting.edition.body, setting, deepest)
    if not entries:
        return ""
    words = (
        element("span", characters(setting.edition.words[language]["contents"]), lang=language)
        for language in setting.edition.spec.languages
    )
    title = element("h2", " ".join(words), id="page.contents")
    content = f"\n{title}\n{entries}\n"
    return element("nav", content, id="page.nav", class_="contents", aria_labelledby="page.contents")


def _block(block: EditionBlock, setting: Setting) -> str:
    """A block of the cover: a paragraph a language; of the title, a line of the `h1`."""
    if block.kind is Kind.TITLE:
        lines = (
            element("span", cell_text(cell, setting), class_=classes("title", bar(cell)), lang=cell.language)
            for cell in block.cells
        )
        title = " ".join(map(cell_words, block.cells)) if setting.edition.summary else None
        return element("h1", " ".join(lines), id=block.id, data_title=title)
    paragraphs = (
        element("p", text, lang=cell.language, class_=classes(bar(cell)))
        for cell in block.cells
        if (text := cell_text(cell, setting))
    )
    return element("div", "".join(paragraphs), class_=block.kind, id=block.id)


def _logos(setting: Setting) -> str:
    logos = "".join(_logo(block, setting) for block in setting.edition.cover if block.kind is Kind.LOGO)
    return element("div", logos, class_="logos") if logos else ""


def _logo(block: EditionBlock, setting: Setting) -> str:
    """An image with its alternate text in the leading language: an image has but one."""
    cell = block.cells[0]
    address = setting.form.images.get(block.image or "")
    if address is None:
        return element("p", cell_text(cell, setting), class_="logo", lang=cell.language, id=block.id)
    return tag("img", src=address, alt=cell_words(cell), lang=cell.language, class_="logo", id=block.id)


def _lines(kind: str, lines: Iterable[Line], setting: Setting) -> str:
    languages: dict[str, list[str]] = {}
    for line in lines:
        languages.setdefault(line.language, []).append(element("p", line_text(line, setting)))
    groups = (element("div", "".join(group), lang=language) for language, group in languages.items())
    content = "".join(groups)
    return element("div", content, class_=kind) if content else ""


def _entries(blocks: Iterable[EditionBlock], setting: Setting, deepest: int) -> str:
    items = "\n".join(_items(blocks, setting, deepest))
    return element("ol", f"\n{items}\n") if items else ""


def _items(blocks: Iterable[EditionBlock], setting: Setting, deepest: int) -> Iterator[str]:
    for block in blocks:
        heading = next((b for b in block.blocks if b.kind is Kind.HEADING and b.level <= deepest), None)
        if heading:
            inner = _entries(block.blocks, setting, deepest)
            yield element("li", _entry(block, heading) + (f"\n{inner}" if inner else ""))
        elif not block.cells:
            yield from _items(block.blocks, setting, deepest)


def _entry(division: EditionBlock, heading: EditionBlock) -> str:
    words = (
        element("span", text, lang=cell.language) for cell in heading.cells if (text := entry_words(cell))
    )
    return element("a", " ".join(words), href=f"#{division.id}")
