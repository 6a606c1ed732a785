"""The judges: RELAX NG and Schematron have the last word on a source.

The reader says all they say, in plainer words and with places; what they find beyond that is a gap in
the reader, and reported as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from declaration_doc.formats.declaration.faults import FILE_FAULTS, GRAMMAR_FAULTS
from declaration_doc.formats.declaration.faults.file import INSTRUCTION
from declaration_doc.formats.declaration.faults.grammar import GRAMMAR_REFUSES
from declaration_doc.formats.declaration.faults.meaning import RULES_REFUSE
from declaration_doc.formats.declaration.reading import parse
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.model.position import Position
from declaration_doc.resources import folder

if TYPE_CHECKING:
    from lxml import etree

MAX_REPORTED = 2_000
"""With more findings than that the verdict is beyond doubt, and the judges may take very long."""
MAX_REFUSALS = 20
"""Findings of one judge at most: they are a gap in the reader, one is enough to know of it."""

_ACCESS = ("read_file", "write_file", "create_dir", "read_network", "write_network")
_FAILED = "{http://purl.oclc.org/dsdl/svrl}failed-assert"
_TEXT = "{http://purl.oclc.org/dsdl/svrl}text"
_GRAMMAR = frozenset(fault.code for fault in GRAMMAR_FAULTS)
_UNREADABLE = frozenset(
    fault.code for fault in FILE_FAULTS if fault.severity is Severity.ERROR and fault is not INSTRUCTION
)


def judge(data: bytes, path: str = "", reported: Iterable[Finding] | None = None) -> tuple[Finding, ...]:
    """What RELAX NG and Schematron say of a source beyond what its reader said.

    `reported`: the findings of `parse` for the same bytes; None: they are made here. A file that could
    not be read as XML and UTF-8 is not put before the judges. Raises MissingPart without the schema.
    """
    known = list(parse(data, path).findings if reported is None else reported)
    codes = {finding.code for finding in known}
    if len(known) > MAX_REPORTED or codes & _UNREADABLE:
        return ()
    from lxml import etree

    try:
        tree = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        refusal = GRAMMAR_REFUSES.finding(path=path, position=Position(error.lineno or 1, 1), found=error.msg)
        return () if any(finding.severity is Severity.ERROR for finding in known) else (refusal,)
    found = [] if codes & _GRAMMAR else [*_grammar_says(tree, path)]
    return (*found, *_rules_say(tree, path, {finding.name for finding in known}))


def _parser() -> etree.XMLParser:
    """Nothing loaded, nothing expanded; blank text goes, which neither judge looks at."""
    from lxml import etree

    return etree.XMLParser(
        encoding="utf-8",
        collect_ids=False,
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        remove_blank_text=True,
        remove_comments=True,
        remove_pis=True,
    )


def _grammar_says(tree: etree._Element, path: str) -> Iterator[Finding]:
    grammar = _grammar()
    if grammar.validate(tree):
        return
    for entry in grammar.error_log[:MAX_REFUSALS]:
        yield GRAMMAR_REFUSES.finding(path=path, position=Position(entry.line, 1), found=entry.message)


def _rules_say(tree: etree._Element, path: str, said: set[str]) -> Iterator[Finding]:
    failed = [
        element
        for element in _rules()(tree).iter(_FAILED)
        if element.get("id", "").partition(".")[0] not in said
    ]
    for element in failed[:MAX_REFUSALS]:
        words = " ".join((element.findtext(_TEXT) or "").split())
        yield RULES_REFUSE.finding(path=path, position=Position(1, 1), found=f"{element.get('id')}: {words}")


@cache
def _grammar() -> etree.RelaxNG:
    from lxml import etree

    return etree.RelaxNG(file=str(folder("schema") / "declaration.rng"))


@cache
def _rules() -> etree.XSLT:
    from lxml import etree

    style = etree.parse(str(folder("schema") / "declaration.sch.xsl"))
    nothing = etree.XSLTAccessControl(**dict.fromkeys(_ACCESS, False))
    return etree.XSLT(style, access_control=nothing)
