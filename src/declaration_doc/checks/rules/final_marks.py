"""A Japanese sentence ends with 。 where its counterpart is a sentence too.

A heading, and an item that ends with a noun, need none. Where the items around it have one, an item that
has none is reported as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.register import Ending
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Les participants adoptent la déclaration.", "参加者は、宣言を採択する。"),
    ("Déclaration finale", "最終宣言"),
    ("l’échange de jeunes ;", "青少年の交流"),
)
BAD = (("Les participants adoptent la déclaration.", "参加者は、宣言を採択する"),)
FAULT = Fault(
    code="P208",
    name="final-mark-missing",
    severity=Severity.WARNING,
    message="the sentence ends without a mark: «{found}»; expected «{expected}»",
    remedy="write «{expected}», or find what was cut off",
    why="It shows that a text was cut short, or that an item is not set like the others.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_sentence_end = lazy_pattern(r"[.!?…。！？][\s»”\"')\]」』）]*$")
_clause_end = lazy_pattern(r"[.!?…;:。！？；：][\s»”\"')\]」』）]*$")
_SHOWN = 12


def check(pair: Pair) -> Iterator[Finding]:
    """A finding where one text ends like a sentence, by its mark, and the other by its words alone."""
    for side, other in (pair.sides, pair.sides[::-1]):
        ending = side.analysis.form.ending
        if ending is None or not side.text or not other.text or side.kind == "heading":
            continue
        found = ending(side.text)
        if found is Ending.MARKED or not _clause_end.search(other.text):
            continue
        wanted = found is Ending.POLITE or (found is Ending.PREDICATE and _sentence_end.search(other.text))
        if wanted or _is_odd(pair, side is pair.second):
            end = len(side.text.rstrip())
            yield side.finding(FAULT, [(end, end)], found=side.text[:end][-_SHOWN:], expected="。")


def _is_odd(pair: Pair, second: bool) -> bool:
    """Whether both neighbours, of the same kind of text, have a mark."""
    side = pair.sides[second]
    near = [other.sides[second] for other in (pair.previous, pair.next) if other is not None]
    return (
        side.kind == "item"
        and len(near) == 2
        and all(n.kind == side.kind and _sentence_end.search(n.text) is not None for n in near)
    )
