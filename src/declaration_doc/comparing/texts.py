"""What changed in one segment, language by language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from declaration_doc.languages.digests import wording
from declaration_doc.languages.quantities import quantities, states_number
from declaration_doc.languages.quantity import Value, Weight
from declaration_doc.languages.tokens import folded_pieces
from declaration_doc.model.change import Change, Event
from declaration_doc.model.inline import Date, Inlines, Name, Number, plain, walk
from declaration_doc.model.segment import Rendering, Segment, Text

Figures = Counter[tuple[str, str]]

_digits = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


def text_changes(before: Segment, after: Segment) -> Iterator[Change]:
    """One event for each language whose text differs; last, what is of no language."""
    tags = dict.fromkeys(text.language for segment in (before, after) for text in segment.texts)
    for tag in tags:
        was, now = before.rendering(tag), after.rendering(tag)
        if was != now:
            old, new = before.text(tag), after.text(tag)
            event = _event(was, now)
            whole = was is None or now is None  # where it stands among the others is news too
            yield Change(
                event,
                (before.id,),
                (after.id,),
                language=tag,
                before=was,
                after=now,
                was=(before,) if whole else (),
                becomes=(after,) if whole else (),
                figures=figures(old) != figures(new)
                or (event is Event.REWORDED and numbers_differ(old, new, tag)),
            )
    if before.suppressions != after.suppressions or _order(before, after) != _order(after, before):
        yield Change(Event.RETAGGED, (before.id,), (after.id,), was=(before,), becomes=(after,))


def reworded(was: Segment, now: Segment, language: str) -> bool:
    """Whether the words of one language differ."""
    old, new = was.text(language), now.text(language)
    return old != new and wording(old) != wording(new)


def figures(nodes: Inlines) -> Figures:
    """The numbers, dates and names that a text states, by value and key."""
    return Counter(_figures(nodes))


def _figures(nodes: Inlines) -> Iterator[tuple[str, str]]:
    for node in walk(nodes):
        match node:
            case Number(value=value):
                yield "number", value
            case Date(start=start, end=end):
                yield "date", f"{start}/{end}" if end else start
            case Name(key=key):
                yield "name", key


def numbers_differ(old: Inlines, new: Inlines, tag: str) -> bool:
    """Whether two wordings state other numbers, in digits or in words, marked or not."""
    if _digits_of(old) != _digits_of(new):
        return True
    before, after = (Counter(folded_pieces(plain(nodes))) for nodes in (old, new))
    apart = (before - after) + (after - before)
    if not any(states_number(piece, tag) for piece in apart):  # most texts: the rest is slow
        return False
    return numbers(old, tag) != numbers(new, tag)


def numbers(nodes: Inlines, tag: str) -> Counter[tuple[Value, ...]]:
    """The numbers that a text states, by what they may be; an article, `un`, is none."""
    found = quantities(plain(nodes), tag)
    return Counter(quantity.values for quantity in found if quantity.weight > Weight.FAINT)


def _digits_of(nodes: Inlines) -> Counter[str]:
    """Numbers in digits, also those that are not marked as numbers."""
    return Counter(_digits.findall(wording(nodes)))


def _event(was: Rendering | None, now: Rendering | None) -> Event:
    if not (isinstance(was, Text) and isinstance(now, Text)):
        return Event.REWORDED
    if plain(was.nodes) == plain(now.nodes):
        return Event.RETAGGED
    return Event.TYPOGRAPHIC if wording(was.nodes) == wording(now.nodes) else Event.REWORDED


def _order(segment: Segment, other: Segment) -> list[str]:
    """The languages that both have, in the order of `segment`."""
    return [text.language for text in segment.texts if other.rendering(text.language)]
