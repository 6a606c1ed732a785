"""The semantic markup of an edition, which the writers of HTML and PDF share.

Anchors: a block has its own id; a segment has its own id in the leading language and `ja.` + its own id
in another, so that a permalink to `#ID` leads to the segment in every edition. What the page adds has
ids with a full stop in them (`page.notes`, `fr.call.ID`), which no source can have.
"""

from __future__ import annotations

from declaration_doc.model.edition import Edition
from declaration_doc.writers.markup.blocks import sections
from declaration_doc.writers.markup.cover import contents, cover, statements
from declaration_doc.writers.markup.elements import element
from declaration_doc.writers.markup.form import Columns, Form, Notes, Setting
from declaration_doc.writers.markup.notes import notes
from declaration_doc.writers.markup.summary import summary
from declaration_doc.writers.markup.table import table

__all__ = [
    "Columns",
    "Form",
    "Notes",
    "Setting",
    "body",
    "contents",
    "cover",
    "markup",
    "notes",
    "statements",
]


def markup(edition: Edition, form: Form) -> str:
    """The content of `<body>` for pages: cover, body, and the notes where they do not stand in the text.

    A writer that sets more around them calls the parts one by one, with one Setting, in this order.
    """
    setting = Setting.of(edition, form)
    parts = (
        summary(setting),
        cover(setting),
        body(setting),
        notes(setting) if form.notes is Notes.END else "",
    )
    return "\n".join(filter(None, parts)) + "\n"


def body(setting: Setting) -> str:
    """The body of the edition in its `<main>`."""
    tabular = setting.parallel and setting.form.columns is Columns.TABLE
    content = table(setting) if tabular else sections(setting)
    return element("main", f"\n{content}\n", id=setting.own("page.text"))
