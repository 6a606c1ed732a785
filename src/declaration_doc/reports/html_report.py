"""Findings as a page: both texts side by side, marked, with filters of style alone and no script.

The page is whole in itself: its style is inside, it fetches nothing, and its policy allows nothing else.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape

from declaration_doc.errors import MissingPart
from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Passage, Severity, Span
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look, summary
from declaration_doc.reports.words import counted, words
from declaration_doc.resources import folder

_AROUND = 200
"""Code points of a line of the source that are shown on either side of the place of a finding."""


def write(findings: Sequence[Finding], look: Look) -> str:
    """The page; where there is no finding it says so."""
    told = words(look.language)
    style = f"\n{_sheet().strip()}\n{''.join(map(_line, _filtering(findings)))}"
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = f"declaration-doc: {told['title']}"
    lines = [
        "<!doctype html>",
        f'<html lang="{escape(look.language)}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        f"<style>{style}</style>\n</head>",
        "<body>",
        f"<h1>{escape(told['title'])}</h1>",
        f'<p class="counts">{escape(counted(summary(findings), look.language) or told["none"])}</p>',
        *(_filters(findings, look) if findings else ()),
        "<main>",
        *_sections(findings, look),
        "</main>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines)


def _sheet() -> str:
    try:
        return (folder("styles") / "report.css").read_text("utf-8")
    except OSError as trouble:
        message = f"the style sheet report.css cannot be read: {trouble}"
        raise MissingPart(message, "reinstall declaration-doc") from trouble


def _line(text: str) -> str:
    return f"{text}\n"


def _filtering(findings: Sequence[Finding]) -> Iterator[str]:
    """What hides the findings that are not asked for; a browser without `:has` shows them all."""
    hidden = "{ display: none; }"
    for severity in _severities(findings):
        yield f"body:has(#show-{severity}:not(:checked)) .finding.{severity} {hidden}"
    for code in sorted({finding.code for finding in findings}):
        chosen = f"body:has(#rule-{_name(code)}:checked)"
        yield f"{chosen} .finding:not(.{_name(code)}), {chosen} section:not(:has(.{_name(code)})) {hidden}"


def _severities(findings: Iterable[Finding]) -> list[Severity]:
    return sorted({finding.severity for finding in findings}, reverse=True)


def _name(code: str) -> str:
    """A code as the name of a class: letters and digits alone, whoever made it."""
    return "".join(character for character in code if character.isalnum() and character.isascii()) or "none"


def _filters(findings: Sequence[Finding], look: Look) -> Iterator[str]:
    told = words(look.language)
    counts = Counter(finding.severity for finding in findings)
    boxes = (
        _choice("checkbox", f"show-{severity}", f"{told[str(severity)]} ({counts[severity]:,})", checked=True)
        for severity in _severities(findings)
    )
    of_rules = Counter((finding.code, finding.name) for finding in findings)
    buttons = [_choice("radio", "rule-all", f"{told['all']} ({len(findings):,})", checked=True)]
    buttons += [
        _choice("radio", f"rule-{_name(code)}", f"{code} {name} ({number:,})")
        for (code, name), number in sorted(of_rules.items())
    ]
    yield '<form autocomplete="off">'  # the page begins as it was written, also after a return to it
    yield from _group(told["severity"], boxes)
    yield from _group(told["rule"], buttons)
    yield "</form>"


def _group(legend: str, choices: Iterable[str]) -> Iterator[str]:
    yield f'<fieldset><legend>{escape(legend)}</legend><div class="choices">'
    yield from choices
    yield "</div></fieldset>"


def _choice(kind: str, id_: str, label: str, *, checked: bool = False) -> str:
    group = ' name="rule"' if kind == "radio" else ""
    on = " checked" if checked else ""
    return f'<label><input type="{kind}"{group} id="{id_}"{on}> <span>{_text(label)}</span></label>'


def _sections(findings: Sequence[Finding], look: Look) -> Iterator[str]:
    """A section a file, in the order in which the files come."""
    files: dict[str, list[tuple[int, Finding]]] = {}
    for number, finding in enumerate(findings, 1):
        files.setdefault(finding.path, []).append((number, finding))
    for path, found in files.items():
        yield f"<section>\n<h2>{_text(path or words(look.language)['nowhere'])}</h2>"
        source = look.sources.get(path, b"").splitlines()
        for number, finding in found:
            yield from _article(number, finding, source, look)
        yield "</section>"


def _article(number: int, finding: Finding, source: Sequence[bytes], look: Look) -> Iterator[str]:
    told = words(look.language)
    message, remedy = said(finding, look.language)
    severity = str(finding.severity)
    yield f'<article class="finding {severity} {_name(finding.code)}" id="finding-{number}">'
    kind = f"<code>{_text(finding.code)}</code> {_text(finding.name)}"
    yield f'<h3><span class="severity">{_text(told[severity])}</span> {kind}</h3>'
    yield f'<p class="where"><a href="#finding-{number}">{_where(finding)}</a></p>'
    yield f"<p>{_text(message)}</p>"
    passages = _passages(finding, look)
    if passages:
        yield '<div class="sides">'
        yield from (_side(passage, told["missing"]) for passage in passages)
        yield "</div>"
    else:
        yield from _excerpt(finding, source, told["at"])
    if remedy:
        yield f'<p class="remedy"><span class="hidden">{_text(told["remedy"])}: </span>→ {_text(remedy)}</p>'
    yield "</article>"


def _where(finding: Finding) -> str:
    place = f"{finding.position.line}:{finding.position.column}" if finding.position else ""
    named = (place, finding.segment or "", finding.language or "")
    return " · ".join(_text(part) for part in named if part) or _text(finding.path or "–")


def _passages(finding: Finding, look: Look) -> list[Passage]:
    """The texts of a finding, and those beside them, each language where it stands in the source."""
    if not finding.passages:
        return []
    found = {passage.language: passage for passage in finding.passages}
    beside = look.texts.get((finding.path, finding.segment or ""), {})
    order = [*beside, *sorted(found.keys() - beside.keys())] if beside else [*_given(finding)]
    # A text beside those of the finding has nothing to mark: an empty span would mark a place.
    return [found.get(tag) or Passage(tag, beside[tag]) for tag in order]


def _given(finding: Finding) -> list[str]:
    """The languages of a finding that stands alone, the one at fault last."""
    return list(dict.fromkeys(passage.language for passage in finding.passages))


def _side(passage: Passage, missing: str) -> str:
    tag = escape(passage.language)
    text = "".join(_marked(passage.text, passage.spans, missing)) or "–"
    return f'<div class="side"><span class="tag">{tag}</span>\n<p lang="{tag}">{text}</p></div>'


def _marked(text: str, spans: Iterable[Span], missing: str) -> Iterator[str]:
    at = 0
    for start, end in sorted(spans):
        first, last = min(max(start, at), len(text)), min(max(end, at), len(text))
        if first == last and start < end:
            continue  # inside what is marked already
        yield _text(text[at:first])
        if first < last:
            yield f"<mark>{_text(text[first:last])}</mark>"
        else:
            yield f'<mark class="gap"><span class="hidden">({_text(missing)})</span></mark>'
        at = last
    yield _text(text[at:])


def _excerpt(finding: Finding, source: Sequence[bytes], at: str) -> Iterator[str]:
    """The line of the source, its place marked."""
    place = finding.position
    if place is None or not 0 < place.line <= len(source):
        return
    line = source[place.line - 1].decode("utf-8-sig" if place.line == 1 else "utf-8", "replace")
    column = min(max(place.column - 1, 0), len(line))
    start, end = max(column - _AROUND, 0), column + _AROUND
    before, after = line[start:column].lstrip(), line[column:end].rstrip()
    if before or after:
        mark = f'<mark class="gap"><span class="hidden">({_text(at)})</span></mark>'
        left, right = "…" if start else "", "…" if end < len(line.rstrip()) else ""
        yield f"<pre><code>{left}{_text(before)}{mark}{_text(after)}{right}</code></pre>"


def _text(text: str) -> str:
    return escape(visible(text))
