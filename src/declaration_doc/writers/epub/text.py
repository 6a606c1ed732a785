"""The text of the publication, and its style."""

from __future__ import annotations

from declaration_doc.errors import MissingPart
from declaration_doc.model.edition import Edition, Writing
from declaration_doc.resources import folder
from declaration_doc.writers.epub.xhtml import xhtml
from declaration_doc.writers.markup import Setting, body, cover, notes
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.markup.solid import keep_solid
from declaration_doc.writers.markup.vertical import set_vertical

_SHEET = "epub.css"
_HTML = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'


def text(setting: Setting) -> str:
    """Cover, body and notes as one XHTML document."""
    content = "\n".join(filter(None, (cover(setting), body(setting), notes(setting))))
    content = keep_solid(content, setting.edition.lead)
    return document(setting, set_vertical(content) if is_vertical(setting.edition) else content)


def is_vertical(edition: Edition) -> bool:
    """Whether its lines run from top to bottom, and its pages from right to left."""
    return edition.spec.writing is Writing.VERTICAL


def document(setting: Setting, content: str) -> str:
    """An XHTML document of the publication around `content`, which is shared markup."""
    edition = setting.edition
    head = (
        element("title", characters(edition.metadata.title)),
        '<link rel="stylesheet" type="text/css" href="style.css"/>',
    )
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            "<!DOCTYPE html>",
            f'{_HTML} lang="{edition.lead}" xml:lang="{edition.lead}" class="{edition.spec.writing}">',
            f"<head>{''.join(head)}</head>",
            f'<body class="{edition.spec.layout}">',
            xhtml(content),
            "</body>",
            "</html>",
            "",
        )
    )


def sheet() -> str:
    """The style sheet; raises MissingPart where it is not installed."""
    try:
        return (folder("styles") / _SHEET).read_text("utf-8")
    except OSError as error:
        message = f"the style sheet {_SHEET} cannot be read: {error}"
        raise MissingPart(message, "reinstall the package") from error
