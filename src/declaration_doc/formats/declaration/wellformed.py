"""What expat says of a file that is not well-formed, in plain words."""

from __future__ import annotations

import re
import sys
from xml.parsers import expat

from declaration_doc.formats.declaration.faults import file as faults
from declaration_doc.formats.declaration.parsing import TreeBuilder
from declaration_doc.formats.declaration.report import Report
from declaration_doc.formats.declaration.words import quoted

_codes = expat.errors.codes
_end_tag = re.compile(rb"</\s*([^\s>]*)")

_PLAIN: dict[int, tuple[str, str]] = {
    _codes[expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE]: (
        "the element has the attribute {here} twice; expected it once",
        "delete one of the two",
    ),
    _codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]: (
        "{here} stands behind the end of the root element; expected the end of the file",
        "move it into the root element, or delete it",
    ),
    _codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN]: (
        "what begins here has no end: {here}; expected «>» (or «-->» for a comment)",
        "close the tag, its quotation marks, or the comment",
    ),
    _codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION]: (
        "the CDATA section has no end; expected «]]>»",
        "close it, or write the text without CDATA",
    ),
    _codes[expat.errors.XML_ERROR_MISPLACED_XML_PI]: (
        "«<?xml …?>» does not stand at the very beginning; expected nothing before it",
        "move it to the first character of the file, or delete it",
    ),
    _codes[expat.errors.XML_ERROR_UNBOUND_PREFIX]: (
        "{here} has a prefix that stands for no namespace; expected names without prefix",
        "delete the prefix and its colon",
    ),
    _codes[expat.errors.XML_ERROR_INVALID_TOKEN]: (
        "{here} is not XML at this place; expected text or a tag",
        "write &lt; for a «<» that is text; put quotation marks around attribute values",
    ),
}
_BEGINNINGS = {
    _codes[expat.errors.XML_ERROR_TAG_MISMATCH]: (b"</", 2),
    _codes[expat.errors.XML_ERROR_INVALID_TOKEN]: (b"<", 2),
    _codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION]: (b"<![CDATA[", sys.maxsize),
}
"""Error → the characters with which what is wrong begins, and how far behind them expat may stop."""
_OTHER = (
    "{here} is not XML at this place ({words})",
    "look for an unclosed tag or quotation mark just before",
)


def report_ill_formed(error: expat.ExpatError, builder: TreeBuilder, report: Report) -> None:
    """One finding: what is wrong, where, and how to mend it."""
    offset = _beginning(error.code, report.data, min(builder.offset, len(report.data)))
    if error.code == _codes[expat.errors.XML_ERROR_TAG_MISMATCH]:
        found, remedy = _mismatch(builder, report, offset)
    elif error.code == _codes[expat.errors.XML_ERROR_NO_ELEMENTS]:
        found, remedy = _end(builder, report)
    else:
        plain, remedy = _PLAIN.get(error.code, _OTHER)
        found = plain.format(here=_here(report.data, offset), words=expat.ErrorString(error.code))
    context = report.outline.context(report.outline.at(offset))
    report.add(faults.NOT_WELL_FORMED, offset, context, found=found, remedy=remedy)


def _here(data: bytes, offset: int) -> str:
    line = data[offset : offset + 120].splitlines()
    text = line[0].decode(errors="replace") if line else ""
    return quoted(text if len(text) <= 20 else f"{text[:20]}…") if text.strip() else "the end of the line"


def _beginning(code: int, data: bytes, offset: int) -> int:
    """Where what is wrong begins; expat stops behind its first characters, or at the end of the file."""
    mark, within = _BEGINNINGS.get(code, (b"", 0))
    found = data.rfind(mark, max(0, offset - within), offset + 1) if mark else -1
    return found if found >= 0 else offset


def _still_open(builder: TreeBuilder, report: Report) -> str:
    element = builder.open[-1]
    place = report.places.position(element.start)
    return f"«{element.name}», opened on line {place.line}, column {place.column}, is still open"


def _mismatch(builder: TreeBuilder, report: Report, offset: int) -> tuple[str, str]:
    tag = _end_tag.match(report.data, offset)
    name = tag[1].decode(errors="replace") if tag else "?"
    expected = f"</{builder.open[-1].name}>"
    found = f"«</{name}>» closes nothing here: {_still_open(builder, report)}; expected «{expected}»"
    return found, f"write {expected} where that element ends, or correct one of the two tags"


def _end(builder: TreeBuilder, report: Report) -> tuple[str, str]:
    if not builder.open:
        return "the file has no element; expected the root element «declaration»", "restore the file"
    expected = f"</{builder.open[-1].name}>"
    found = f"the file ends while {_still_open(builder, report)}; expected «{expected}»"
    return found, f"restore what is missing, or write {expected}"
