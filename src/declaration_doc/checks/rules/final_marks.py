"""A Japanese sentence ends with 。 where its counterpart is a sentence too.

A heading, and an item that ends with a noun, need none. Where the items around it have one, or nearly every text
near it whose counterpart ends with the same mark, a text that has none is reported as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair, Side
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
_LEAST_ALIKE = 3
"""Texts with the same mark in the other language from which their marks are a custom."""
_NEAR = 5
"""Pairs before and behind in which a custom is looked for."""
_CUSTOM = 0.8
"""Share of them that have a mark."""
_formal = lazy_pattern(
    "(?:こと|もの|とき|ため|ところ|場合|とおり|通り|次第|限り|べく|など|から|まで|のみ|だけ)$"
)
"""Nouns and particles that end a sentence without its predicate, or an item: すること, するとき."""
_topic = lazy_pattern("[^でにとの、又](?<!あるい)(?<!しく)は、?[^、。]+$")
"""A topic, of which something is said: 入場は無料."""
_SLOGAN = 24
"""Characters of a slogan, at most."""
_HEAD = 10
"""Characters before the last space of a line of a notice, which has more than the number of an article there."""
_CRIES = frozenset("!?！？")
_CLOSING = "»”\"')]」』）\u00a0\u202f "


def check(pair: Pair) -> Iterator[Finding]:
    """A finding where one text ends like a sentence, by its mark, and the other by its words alone."""
    for side, other in (pair.sides, pair.sides[::-1]):
        ending = side.analysis.form.ending
        if ending is None or not side.text or not other.text or side.kind == "heading":
            continue
        found = side.read(ending)
        if found is Ending.MARKED or not _clause_end.search(other.text) or _is_slogan(side, other):
            continue
        wanted = found is Ending.POLITE or (found is Ending.PREDICATE and _sentence_end.search(other.text))
        if wanted or _is_odd(pair, side is pair.second) or _is_against_custom(pair, side, other, found):
            end = len(side.text.rstrip())
            yield side.finding(FAULT, [(end, end)], found=side.text[:end][-_SHOWN:], expected="。")


def _is_slogan(side: Side, other: Side) -> bool:
    """Whether a short line answers a cry or a question, or it is a line of a notice: these drop their marks."""
    head, _, last = side.text.strip().rpartition("\u3000")
    if len(head) >= _HEAD and len(last) <= _SLOGAN and "。" not in head:
        return True
    return len(side.text) <= _SLOGAN and _mark(other.text) in _CRIES


def _is_odd(pair: Pair, second: bool) -> bool:
    """Whether both neighbours, of the same kind of text, have a mark."""
    side = pair.sides[second]
    near = [other.sides[second] for other in (pair.previous, pair.next) if other is not None]
    return (
        side.kind == "item"
        and len(near) == 2
        and all(n.kind == side.kind and _sentence_end.search(n.text) is not None for n in near)
    )


def _is_against_custom(pair: Pair, side: Side, other: Side, ending: Ending) -> bool:
    """Whether the texts around it have a mark: those whose counterpart ends as its own, or that have a predicate."""
    if ending is Ending.OPEN and not (_formal.search(side.text.rstrip()) or _topic.search(side.text)):
        return False
    second = side is pair.second
    near = pair.bitext.pairs[max(0, pair.index - _NEAR) : pair.index + _NEAR + 1]
    mark = _mark(other.text)
    marked = bare = 0
    for each in near:
        found = _ending(each, second) if each is not pair else None
        if found is None or (
            (found is Ending.OPEN or ending is Ending.OPEN) and _mark(each.sides[not second].text) != mark
        ):
            continue
        marked += found is Ending.MARKED
        bare += found is not Ending.MARKED
    return marked >= _LEAST_ALIKE and marked >= _CUSTOM * (marked + bare)


def _ending(pair: Pair, second: bool) -> Ending | None:
    """How a text of a pair ends; None for a heading, or where either is not there."""
    side, other = pair.sides[second], pair.sides[not second]
    read = side.analysis.form.ending
    return (
        None if read is None or not side.text or not other.text or side.kind == "heading" else read(side.text)
    )


def _mark(text: str) -> str:
    """The mark that a text ends with."""
    return text.rstrip(_CLOSING)[-1:]
