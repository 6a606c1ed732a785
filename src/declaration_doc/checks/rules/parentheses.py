"""A parenthesis that the translation leaves out, or an enumerator such as (ii).

Parentheses are counted; what a missing one says is looked for elsewhere in the text. Where nothing of it is
found, the finding is a warning; where some of it may stand without brackets, information. A plural in
brackets, «habitant(s)», and the section of a manual, `ls(1)`, are no parentheses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import Correspondence, correspondence, folded
from declaration_doc.checks.examples import shown
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    (
        "La ville hôte (Aix-en-Provence) accueille les élu(e)s.",
        "開催都市（エクサンプロヴァンス）は議員を迎える。",
    ),
    ("(i) la culture ; (ii) la langue", "(i) 文化、(ii) 言語"),
)
BAD = (
    (
        "L’accord (conclu entre les universités et les entreprises) est prolongé.",
        "協定を延長する。",
    ),
    ("(i) la culture ; (ii) la langue", "(i) 文化、言語"),
)
FAULT = Fault(
    code="T307",
    name="parenthesis-lost",
    severity=Severity.WARNING,
    message="«{tag}» has {count} parentheses, «{other}» has {found}: «{parenthesis}»",
    remedy="restore the parenthesis, or mark that it is said otherwise",
    why="What stands in brackets defines, limits or excepts: without it the sentence says something else.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_brackets = lazy_pattern(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_no_parenthesis = lazy_pattern(r"\d{0,2}[a-z]{0,2}|n?es|ne|nes|ère|ères|[A-Z]|\W*")
_enumerator = lazy_pattern(r"\((i{1,3}|i?v|vi{0,3}|ix|x|[a-h]|\d)\)", re.IGNORECASE)
_word = lazy_pattern(r"[a-z][a-z0-9._/-]{2,}|\d+")


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair of which one text has fewer parentheses or enumerators."""
    if "(" not in pair.first.text and "（" not in pair.first.text:
        return
    texts = tuple(side.read(folded).replace("（", "(").replace("）", ")") for side in pair.sides)
    lost = sorted(_enumerators(texts[0]) - _enumerators(texts[1]))
    if lost and _enumerators(texts[1]):
        start = texts[0].lower().find(lost[0])
        yield _finding(pair, (start, start + len(lost[0])), texts, sure=True)
        return
    first, second = _parentheses(texts[0]), _parentheses(texts[1])
    if len(first) <= len(second):
        return
    common = pair.read(correspondence)
    gone = [span for span in first if not _is_said(common, pair, span, texts[1])]
    yield _finding(pair, (gone or first)[0], texts, sure=bool(gone) and len(gone) <= len(first) - len(second))


def _parentheses(text: str) -> list[Span]:
    """The contents of the parentheses of `text`."""
    return [
        match.span(1)
        for match in _brackets.finditer(text)
        if not _no_parenthesis.fullmatch(match[1]) and not _enumerator.fullmatch(match[0])
    ]


def _enumerators(text: str) -> set[str]:
    return {match[0].lower() for match in _enumerator.finditer(text)}


def _is_said(common: Correspondence | None, pair: Pair, span: Span, other: str) -> bool:
    """Whether anything of a parenthesis stands in the other text; also where too little is known."""
    start, end = span
    if common is None or common.keyed is not pair.first:
        return True
    words = {word for word in _word.findall(pair.first.text[start:end].lower()) if word in other.lower()}
    anchors = [anchor for anchor in common.anchors if start <= anchor.span[0] < end and anchor.entry.sure]
    return bool(words) or len({anchor.entry.key for anchor in anchors}) < 2 or any(a.answers for a in anchors)


def _finding(pair: Pair, span: Span, texts: Sequence[str], *, sure: bool) -> Finding:
    content = pair.first.text[slice(*span)]
    return pair.finding(
        FAULT,
        [span],
        severity=None if sure else Severity.INFO,
        tag=pair.first.language,
        count=str(texts[0].count("(")),
        other=pair.second.language,
        found=str(texts[1].count("(")),
        parenthesis=content if len(content) <= 40 else f"{content[:39]}…",
    )
