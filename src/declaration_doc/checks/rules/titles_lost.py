"""The title of an article that one language leaves out, where other articles of the document have theirs.

`Article 2 – Durée.` against 第2条 where `Article 3 – Loyer.` is 第3条（賃料）: how a title is set apart differs by
language, whether it is there does not. Where one other article alone shows that titles are kept, it is information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("Article 2 – Durée. Le bail est conclu pour neuf ans.", "第2条（期間）賃貸借の期間は、9年とする。"),
    ("Article 2. Le bail est conclu pour neuf ans.", "第2条　賃貸借の期間は、9年とする。"),
)
BAD = (("Article 7. – Hygiène et sécurité", "第7条"),)
FAULT = Fault(
    code="T314",
    name="title-lost",
    severity=Severity.WARNING,
    message="«{tag}» has the title «{title}» behind the number, «{other}» has none",
    remedy="add the title, or take it away in both",
    why="An article is looked for by its title; one without, among others that have theirs, is not found.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_USUAL = 2
"""Articles with a title in both languages from which on it is the rule of the document."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding where one text has a title and the other has none."""
    first, second = _titles(pair)
    if not first or not second or len(first) == len(second):
        return
    usual = pair.bitext.read(_entitled)
    full, bare = (pair.first, pair.second) if len(first) > len(second) else (pair.second, pair.first)
    nothing = not bare.text[(first if bare is pair.first else second)[0][1] :].strip(" .\u3000")
    if not usual and not nothing:
        return
    span = max(first, second, key=len)[1]
    yield pair.finding(
        FAULT,
        [span] if full is pair.first else (),
        [span] if full is pair.second else (),
        severity=None if nothing or usual >= _USUAL else Severity.INFO,
        at_first=bare is pair.first,
        tag=full.language,
        title=full.text[slice(*span)],
        other=bare.language,
    )


def _titles(pair: Pair) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The number and the title of either text."""
    functions = pair.first.analysis.titles, pair.second.analysis.titles
    if functions[0] is None or functions[1] is None:
        return (), ()
    first = pair.first.read(functions[0])
    return first, pair.second.read(functions[1]) if first else ()


def _entitled(bitext: Bitext) -> int:
    """How many articles of the document have a title in both languages."""
    return sum(len(first) == len(second) == 2 for first, second in map(_titles, bitext.pairs))
