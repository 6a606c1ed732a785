"""Style sheets (CSS Syntax 3): what they name, and whether a project's may be used."""

from declaration_doc.formats.css.judging import FAULTS, FILE_MISSING, STYLE_UNKNOWN, judge, judge_file
from declaration_doc.formats.css.reading import Address, Face, Stylesheet, families, parse
from declaration_doc.formats.css.rewriting import of_families, standalone

__all__ = [
    "FAULTS",
    "FILE_MISSING",
    "STYLE_UNKNOWN",
    "Address",
    "Face",
    "Stylesheet",
    "families",
    "judge",
    "judge_file",
    "of_families",
    "parse",
    "standalone",
]
