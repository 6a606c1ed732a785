"""What stands inside a line: segments, names, dates, references, calls of notes."""

from __future__ import annotations

from declaration_doc.model.edition import Cell, EditionNote, Piece, PieceState
from declaration_doc.model.inline import (
    Correction,
    Date,
    Emphasis,
    Inline,
    Inlines,
    Marked,
    Name,
    NoteReference,
    Number,
    Quotation,
    Reference,
    Ruby,
    Superscript,
    Term,
    Words,
    plain,
)
from declaration_doc.writers.markup.changes import label_text, marked, staying
from declaration_doc.writers.markup.composed import words_of
from declaration_doc.writers.markup.elements import characters, classes, element
from declaration_doc.writers.markup.form import Notes, Setting


def cell_text(cell: Cell, setting: Setting) -> str:
    """Label and segments of a cell; empty where it prints nothing."""
    texts = (_segment(piece, cell.language, setting) for piece in cell.pieces)
    text = characters(cell.joint).join(filter(None, texts))
    # The gap stands inside the label, where a style sheet can keep it from being stretched.
    label = label_text(cell, setting) + (characters(cell.gap) if text else "")
    return (element("span", label, class_="label") if cell.label or cell.former else "") + text


def cell_words(cell: Cell) -> str:
    """The words of a cell without markup or calls of notes: for a table of contents."""
    texts = cell.joint.join(filter(None, (plain(staying(piece.nodes)) for piece in cell.pieces)))
    return f"{cell.label}{cell.gap if texts else ''}{texts}" if cell.label else texts


def entry_words(cell: Cell) -> str:
    """The same as markup, with the endings of ordinals raised."""
    texts = (words_of(staying(piece.nodes)) for piece in cell.pieces)
    text = characters(cell.joint).join(filter(None, texts))
    return f"{characters(cell.label + (cell.gap if text else ''))}{text}" if cell.label else text


def _segment(piece: Piece, language: str, setting: Setting) -> str:
    if piece.state is PieceState.ABSENT:
        return ""
    anchor = setting.anchor(language, piece.segment)
    state = "untranslated" if piece.state is PieceState.UNTRANSLATED else ""
    link = _permalink(anchor, language, setting) if setting.form.permalinks else ""
    text = inline(piece.nodes, language, setting)
    return element("span", text + link, class_=classes("s", state), id=anchor)


def _permalink(anchor: str, language: str, setting: Setting) -> str:
    label = setting.edition.words[language]["permalink"]
    # Without content: its sign comes from the style sheet, so that it is neither copied nor searched.
    return element("a", "", class_="permalink", href=f"#{anchor}", aria_label=label)


def inline(nodes: Inlines, language: str, setting: Setting) -> str:
    """The markup of `nodes`."""
    return "".join(_node(node, language, setting) for node in nodes)


def _node(node: Inline, language: str, setting: Setting) -> str:
    match node:
        case Words(text):
            return characters(text)
        case Ruby(base, reading):
            return _ruby(base, reading)
        case NoteReference(target):
            return _call(target, language, setting)
        case Marked(mark, children, label):
            return marked(mark, inline(children, language, setting), language, setting, label)
        case Correction() | Quotation():
            raise AssertionError(f"an edition holds no {type(node).__name__}")
        case _:
            return _around(node, inline(node.children, language, setting), language, setting)


def _around(
    node: Emphasis | Name | Term | Date | Number | Reference | Superscript,
    content: str,
    language: str,
    setting: Setting,
) -> str:
    match node:
        case Emphasis() | Superscript():
            return element("em" if isinstance(node, Emphasis) else "sup", content)
        case Name(key):
            # A name in one piece, such as Aix-en-Provence, must not be broken at its hyphens.
            text = plain(node.children)
            solid = "solid" if "-" in text and " " not in text else ""
            return element("span", content, class_=classes("name", solid), data_key=_number(key, setting))
        case Date(start, None):
            return element("time", content, datetime=start)
        case Number(value):
            return element("data", content, value=value)
        case Reference(target):
            address = setting.address(language, target)
            return element("a", content, class_="ref", href=f"#{address}") if address else content
        case _:
            return _told(node, content, setting)


def _told(node: Term | Date, content: str, setting: Setting) -> str:
    """A term, or a range of dates: HTML has no element for them, the script wants the key of a term."""
    number = _number(node.key, setting) if isinstance(node, Term) else None
    return element("span", content, data_key=number) if number else content


def _number(key: str, setting: Setting) -> str | None:
    return str(setting.form.terms[key]) if key in setting.form.terms else None


def _ruby(base: str, reading: str) -> str:
    brackets = element("rp", "（"), element("rp", "）")
    return element("ruby", characters(base) + brackets[0] + element("rt", characters(reading)) + brackets[1])


def _call(target: str, language: str, setting: Setting) -> str:
    note = setting.notes.get(target)
    if note is None:
        return ""
    if setting.form.notes is Notes.INLINE:
        return _call_inline(note, language, setting)
    first = (language, target) not in setting.called
    setting.called.add((language, target))
    return _link_to_note(note, target, id=call_anchor(language, target) if first else None)


def _call_inline(note: EditionNote, language: str, setting: Setting) -> str:
    """The note at its first call in a language; where that language lacks it, in the first that has it."""
    cell = next((cell for cell in note.cells if cell.language == language), note.cells[0])
    anchor = setting.anchor(cell.language, note.id)
    if (cell.language, note.id) in setting.called:
        return _link_to_note(note, anchor)
    setting.called.add((cell.language, note.id))
    text = cell_text(cell, setting)
    return element("span", text, class_="footnote", id=anchor, lang=cell.language, data_label=note.label)


def _link_to_note(note: EditionNote, anchor: str, id: str | None = None) -> str:
    link = element("a", characters(note.label), href=f"#{anchor}", role="doc-noteref")
    return element("sup", link, class_="call", id=id)


def call_anchor(language: str, note: str) -> str:
    """The id of the first call of a note in a language."""
    return f"{language}.call.{note}"
