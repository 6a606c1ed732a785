"""The style sheets of a PDF edition, from the folder of styles."""

from __future__ import annotations

from declaration_doc.errors import MissingPart
from declaration_doc.model.edition import EditionSpec, Writing
from declaration_doc.resources import folder

FONTS = "fonts.css"
"""Names every face; the other style sheets name families."""


def of(spec: EditionSpec, *, redline: bool = False) -> tuple[str, ...]:
    """The style sheets of an edition, the later one stronger: pages, layout, each language, writing, marks.

    Raises MissingPart where one that every edition needs is not there.
    """
    common = (read(FONTS), read("print.css"), read(f"layout-{spec.layout}.css"))
    languages = dict.fromkeys(tag.partition("-")[0] for tag in spec.languages)
    present = (folder("styles") / f"lang-{language}.css" for language in languages)
    of_languages = (path.read_text("utf-8") for path in present if path.is_file())
    writing = (read("writing-vertical.css"),) if spec.writing is Writing.VERTICAL else ()
    marks = (read("print-redline.css"),) if redline else ()
    return (*common, *of_languages, *writing, *marks)


def read(name: str) -> str:
    """A style sheet. Raises MissingPart where it is not there."""
    try:
        return (folder("styles") / name).read_text("utf-8")
    except OSError as error:
        raise MissingPart(
            f"the style sheet {name} cannot be read: {error}", "reinstall declaration-doc"
        ) from error
