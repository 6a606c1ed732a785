"""Findings for people: place, fault, the line of the source with a caret, and the remedy.

sources/x/declaration.xml:41:9: error S203 date-values-differ: the dates differ: …
   41 │ <t xml:lang="ja"><date when="2018">2018年</date>に</t>
      │ ^
      → give the date the same value in each language, or mend the side that is wrong

A finding of a rule of translation shows both texts instead, what it is about marked in either:

sources/x/declaration.xml:43:9: error T103 numbers-differ: the numbers differ: …
   fr │ Ces 17 objectifs
      │     ^^
   ja │ これら16の目標
      │       ^^
      → compare both texts, and mend the number that is wrong
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.excerpt import excerpt, marked
from declaration_doc.reports.look import Look

_GUTTER = 8
"""Columns before the line of the source: number, space, rule, space."""
_COLORS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36;1"}
"""Codes of ECMA-48 (SGR): red, yellow, cyan; bold."""


def write(findings: Sequence[Finding], look: Look) -> str:
    """The report; empty where there is no finding."""
    sources: dict[str, list[bytes]] = {}
    return "".join(_shown(finding, sources, look) for finding in findings)


def _shown(finding: Finding, sources: dict[str, list[bytes]], look: Look) -> str:
    return "".join(f"{line}\n" for line in _lines(finding, sources, look))


def _lines(finding: Finding, sources: dict[str, list[bytes]], look: Look) -> Iterator[str]:
    """`sources`: the lines of the files that were needed so far."""
    message, remedy = said(finding, look.language)
    yield f"{_head(finding, look)}: {visible(message)}"
    if finding.passages:
        yield from _passages(finding, look)
    else:
        if finding.path in look.sources and finding.path not in sources:
            sources[finding.path] = look.sources[finding.path].splitlines()
        yield from _excerpt(finding, sources.get(finding.path, []), look)
    if remedy:
        yield f"{' ' * (_GUTTER - 2)}→ {visible(remedy)}"
    yield ""


def _head(finding: Finding, look: Look) -> str:
    place = f":{finding.position.line}:{finding.position.column}" if finding.position else ""
    name = finding.path or finding.segment or ""  # texts of no file are known by their id
    where = f"{_colored(f'{visible(name)}{place}', '1', look)}: " if name or place else ""
    severity = _colored(str(finding.severity), _COLORS[finding.severity], look)
    return f"{where}{severity} {finding.code} {finding.name}"


def _excerpt(finding: Finding, lines: Sequence[bytes], look: Look) -> Iterator[str]:
    place = finding.position
    if place is None or not 0 < place.line <= len(lines):
        return
    line = lines[place.line - 1].decode("utf-8-sig" if place.line == 1 else "utf-8", "replace")
    part = excerpt(line, place.column, look.width - _GUTTER)
    if not part.text.strip():
        return
    yield f"{place.line:>{_GUTTER - 3}} │ {part.text}"
    caret = _colored("^", _COLORS[finding.severity], look)
    yield f"{' ' * (_GUTTER - 3)} │ {' ' * part.caret}{caret}"


def _passages(finding: Finding, look: Look) -> Iterator[str]:
    """Each text of the finding that says something, its spans marked."""
    for passage in finding.passages:
        if not passage.text:
            continue
        part = marked(passage.text, passage.spans, look.width - _GUTTER)
        yield f"{visible(passage.language):>{_GUTTER - 3}} │ {part.text}"
        if part.marks:
            space = len(part.marks) - len(part.marks.lstrip())
            carets = _colored(part.marks.lstrip(), _COLORS[finding.severity], look)
            yield f"{' ' * (_GUTTER - 3)} │ {' ' * space}{carets}"


def _colored(text: str, code: str, look: Look) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if look.color else text
