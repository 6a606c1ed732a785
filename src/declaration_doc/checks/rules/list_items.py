"""An item of an enumeration that the translation leaves out.

`A, B, C et D` against A、B及びD: the enumeration of the translation that answers most items is shorter, and
an item of which the core lexicon or the glossary knows a word is answered nowhere in the text. Where only
the count differs, or only the word is missing, the finding is information: languages fold items together. So
it is where a sentence joins more nouns, by «et», «ou» or commas, than its translation has words and marks to
join them by: «droits et obligations» against 権利 alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.called_for import called_for
from declaration_doc.checks.correspondence import Correspondence, correspondence
from declaration_doc.checks.examples import shown
from declaration_doc.checks.joining import shortages
from declaration_doc.checks.unlisted import Unlisted, unlisted
from declaration_doc.model.finding import Fault, Finding, Severity, Span
from declaration_doc.model.tags import primary_subtag

GOOD = (
    (
        "Cela vise l’innovation technologique, organisationnelle et sociale.",
        "これは、技術、組織及び社会の革新を目指すものである。",
    ),
    ("La ville, la région et l’État y participent.", "市、州及び国がこれに参加する。"),
)
BAD = (("La culture, la langue, l’énergie et la santé sont concernées.", "文化、言語及び健康が対象となる。"),)
FAULT = Fault(
    code="T306",
    name="list-item-lost",
    severity=Severity.WARNING,
    message="the enumeration has {count} items in «{tag}», {found} in «{other}»: «{item}» is not answered",
    remedy="add the item to the enumeration, or delete it from the other",
    why="An item that one language lacks is an obligation, a right or a party that half the readers lack.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


_STRONG = -2.0
"""What the absence of a word says that is nearly always answered."""
_MOST_WORDS = 5


class _Item(NamedTuple):
    span: Span
    known: bool
    """Whether a word of it is known whose absence says something."""
    answers: tuple[int, ...]
    """Where such words are answered."""
    shared: bool
    """Whether it stands letter by letter in the other text."""

    @property
    def lost(self) -> bool:
        return self.known and not self.answers and not self.shared


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each enumeration of which an item is not answered."""
    gone = unlisted(pair)
    if gone is not None:
        yield _told(pair, gone)
        return
    common = pair.read(correspondence)
    if common is None:
        return
    functions = common.keyed.analysis.lists, common.other.analysis.lists
    if functions[0] is None or functions[1] is None:
        return
    others = common.other.read(functions[1])
    found = False
    for spans in common.keyed.read(functions[0]):
        items = [_item(common, span) for span in spans]
        lost = [item for item in items if item.lost]
        answered = sum(bool(item.answers) for item in items)
        match, count = _matched(items, others)
        unknown = any(not item.known and not item.shared for item in items)
        parallel = common.keyed.analysis.parallel
        if parallel is None:
            continue
        if answered < 2 or match is None:
            if len(others) == 1 and _is_shorter(common, spans, others[0]):
                item = next((each for each in items if not each.answers), items[0])
                yield _finding(pair, common, item.span, others[0], len(items), sure=False)
                found = True
            continue
        one_less = len(match) == len(items) - 1 and count >= 2
        alike = parallel(common.keyed.text, spans)
        sure = alike and one_less and len(lost) == 1 and answered == len(items) - 1
        doubtful = (one_less and (lost or unknown)) or (alike and (one_less or len(lost) == 1))
        meant = lost or [item for item in items if not item.known] or items
        if sure or (doubtful and pair.read(shortages) != () and not _has_digit(common.keyed, meant[0].span)):
            yield _finding(pair, common, meant[0].span, match, len(items), sure=sure)
            found = True
    if not found:
        yield from next(filter(None, (list(_coordinated(pair, common)), list(_counted(pair)))), ())


def _told(pair: Pair, gone: Unlisted) -> Finding:
    return pair.finding(
        FAULT,
        [gone.lost],
        severity=None if gone.sure else Severity.INFO,
        count=str(len(gone.items)),
        tag=pair.first.language,
        found="—",
        other=pair.second.language,
        item=pair.first.text[slice(*gone.lost)].strip(),
    )


def _has_digit(side: Side, span: Span) -> bool:
    """Whether an item has a number, by which it is found again: 14 % en 1990."""
    return any(char.isdigit() for char in side.text[slice(*span)])


def _is_shorter(common: Correspondence, spans: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    """Whether the only enumeration of either text has one item less in the other, for want of known words."""
    keyed = common.keyed
    lists, parallel = keyed.analysis.lists, keyed.analysis.parallel
    return bool(
        len(other) == len(spans) - 1 > 1
        and lists is not None
        and len(keyed.read(lists)) == 1
        and parallel is not None
        and parallel(keyed.text, spans)
    )


def _counted(pair: Pair) -> Iterator[Finding]:
    """It is information: where a language says a pair in one word, nothing is lost."""
    for short in pair.read(shortages) or ():
        unanswered = next(_unanswered(pair, short.items), None)
        if unanswered is None or any(_has_digit(pair.first, item) for item in short.items):
            continue
        yield pair.finding(
            FAULT,
            short.items,
            [short.second],
            severity=Severity.INFO,
            count=str(short.wanted + 1),
            tag=pair.first.language,
            found=str(short.had + 1) if short.had else "—",
            other=pair.second.language,
            item=pair.first.text[slice(*unanswered)].strip(),
        )
        return


def _unanswered(pair: Pair, items: Iterable[Span]) -> Iterator[Span]:
    """The items that call for words of which the other text has none."""
    words = pair.first.analysis.words
    known = called_for(*(primary_subtag(side.language) for side in pair.sides))
    if words is None or known is None:
        return
    everything = pair.first.read(words)
    for item in items:
        asked = [known.asked_by(word) for word, start, _ in everything if item[0] <= start < item[1]]
        answers = [answer for answers in asked for answer in answers]
        if not any(answer in pair.second.text for answer in answers):
            yield item


def _coordinated(pair: Pair, common: Correspondence) -> Iterator[Finding]:
    """Short parts between commas none of whose words is answered, of which one nearly always is."""
    function = common.keyed.analysis.coordinated
    if function is None or not [a for a in common.anchors if not a.answers and a.entry.miss <= _STRONG]:
        return
    for run in common.keyed.read(function):
        items = [_item(common, span) for span in run]
        for before, item, after in zip(items, items[1:], items[2:], strict=False):
            words = len(common.keyed.text[slice(*item.span)].split())
            weight = _missed(common, item.span)
            neighbours = bool(before.answers) + bool(after.answers)
            if item.lost and words <= _MOST_WORDS and neighbours and weight[1] < _STRONG:
                sure = neighbours == 2 and weight[0] < _STRONG
                yield _finding(pair, common, item.span, None, len(run), sure=sure)
                return


def _missed(common: Correspondence, span: Span) -> tuple[float, float]:
    """The weight of the surest word of a part that is not answered, and of all of them together."""
    missed = {
        anchor.entry.key: anchor.entry.miss
        for anchor in common.anchors
        if span[0] <= anchor.span[0] < span[1] and not anchor.answers
    }
    return min(missed.values(), default=0.0), sum(missed.values())


def _item(common: Correspondence, span: Span) -> _Item:
    anchors = [anchor for anchor in common.anchors if span[0] <= anchor.span[0] < span[1]]
    text = common.keyed.text[slice(*span)].strip()
    words = [word for word in text.split() if word[:1].isupper() or not word.isascii()]
    return _Item(
        span,
        any(anchor.entry.sure for anchor in anchors),
        tuple(place for anchor in anchors for place in anchor.answers),
        any(word in common.other.text for word in words),
    )


def _matched(
    items: Sequence[_Item], others: Sequence[tuple[Span, ...]]
) -> tuple[tuple[Span, ...] | None, int]:
    """The enumeration of the other text in which most items are answered, and how many are."""
    best: tuple[tuple[Span, ...] | None, int] = (None, 0)
    for other in others:
        low, high = other[0][0], other[-1][1]
        count = sum(any(low <= place < high for place in item.answers) for item in items)
        if count > best[1]:
            best = other, count
    return best


def _finding(
    pair: Pair,
    common: Correspondence,
    span: Span,
    match: tuple[Span, ...] | None,
    count: int,
    *,
    sure: bool,
) -> Finding:
    keyed_first = common.keyed is pair.first
    spans = [(match[0][0], match[-1][1])] if match else []
    return pair.finding(
        FAULT,
        [span] if keyed_first else spans,
        spans if keyed_first else [span],
        severity=None if sure else Severity.INFO,
        count=str(count),
        tag=common.keyed.language,
        found=str(len(match)) if match else "—",
        other=common.other.language,
        item=common.keyed.text[slice(*span)],
    )
