"""The footnotes as a list after the body, each with the way back to its call."""

from __future__ import annotations

from declaration_doc.model.edition import Cell, EditionNote
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.markup.form import Setting
from declaration_doc.writers.markup.text import call_anchor, cell_text


def notes(setting: Setting) -> str:
    """The notes; to be written after the body, whose calls they link back to. Empty where there are none."""
    edition = setting.edition
    if not edition.notes:
        return ""
    words = (
        element("span", characters(edition.words[language]["notes"]), lang=language)
        for language in edition.spec.languages
    )
    title = element("h2", " ".join(words), id="page.notes")
    items = "\n".join(_note(note, setting) for note in edition.notes)
    body = f"\n{title}\n{element('ol', f'{chr(10)}{items}{chr(10)}', class_='list of-note')}\n"
    return element("section", body, class_="notes", role="doc-endnotes", aria_labelledby="page.notes")


def _note(note: EditionNote, setting: Setting) -> str:
    label = element("span", characters(f"{note.label} "), class_="label")
    cells = "".join(_cell(note, cell, label, setting) for cell in note.cells)
    return element("li", cells, id=note.id)


def _cell(note: EditionNote, cell: Cell, label: str, setting: Setting) -> str:
    text = label + cell_text(cell, setting)
    if (cell.language, note.id) in setting.called:
        word = setting.edition.words[cell.language]["back_to_text"]
        address = f"#{call_anchor(cell.language, note.id)}"
        # Not ↩, which few fonts have and some devices show as an emoji.
        text += " " + element("a", "↑", class_="back", href=address, aria_label=word, role="doc-backlink")
    return element("p", text, lang=cell.language)
