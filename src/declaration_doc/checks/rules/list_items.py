"""An item of an enumeration that the translation leaves out.

`A, B, C et D` against A、B及びD: the neighbours of an item are answered side by side, and what the lexicon knows of the
item itself stands nowhere in the other text. Where less is known, or an item is the first or the last one, the finding
is information: languages fold items together. So it is where a sentence joins more nouns, by «et», «ou» or commas, than
its translation has words and marks to join them by: «droits et obligations» against 権利 alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.joining import shortages
from declaration_doc.checks.unlisted import is_answered, unlisted
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    (
        "Cela vise l’innovation technologique, organisationnelle et sociale.",
        "これは、技術、組織及び社会の革新を目指すものである。",
    ),
    ("La ville, la région et l’État y participent.", "市、州及び国がこれに参加する。"),
)
BAD = (
    ("La culture, la langue, l’énergie et la santé sont concernées.", "文化、言語及び健康が対象となる。"),
    ("La coopérative achète, transforme et vend le lait.", "協同組合は、生乳を買い取り、販売する。"),
)
FAULT = Fault(
    code="T306",
    name="list-item-lost",
    severity=Severity.WARNING,
    message="of {count} items that «{tag}» enumerates, «{item}» is not answered in «{other}»",
    remedy="add the item to the enumeration, or delete it from the other",
    why="An item that one language lacks is an obligation, a right or a party that half the readers lack.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the item that is most surely gone."""
    gone = pair.read(unlisted)
    if gone is not None:
        yield _finding(pair, gone.items, gone.lost, sure=gone.sure)
        return
    for short in pair.read(shortages) or ():
        lost = next((item for item in short.items if not is_answered(pair, item)), None)
        if lost is not None and not any(_has_digit(pair, item) for item in short.items):
            yield _finding(pair, short.items, lost, sure=False)
            return


def _has_digit(pair: Pair, item: Span) -> bool:
    """Whether an item has a number, by which it is found again: 14 % en 1990."""
    return any(char.isdigit() for char in pair.first.text[slice(*item)])


def _finding(pair: Pair, items: tuple[Span, ...], lost: Span, *, sure: bool) -> Finding:
    keyed, other = pair.sides if pair.first.analysis.series is not None else pair.sides[::-1]
    return pair.finding(
        FAULT,
        [lost] if keyed is pair.first else (),
        () if keyed is pair.first else [lost],
        severity=None if sure else Severity.INFO,
        count=str(len(items)),
        tag=keyed.language,
        other=other.language,
        item=keyed.text[slice(*lost)].strip(" .,;"),
    )
