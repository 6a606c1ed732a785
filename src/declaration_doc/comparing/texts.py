"""What changed in one segment, language by language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from declaration_doc.languages import fold
from declaration_doc.model.change import Change, Event
from declaration_doc.model.inline import Date, Inlines, Name, Number, plain, walk
from declaration_doc.model.segment import Rendering, Segment, Text

Figures = Counter[tuple[str, str]]


def text_changes(before: Segment, after: Segment) -> Iterator[Change]:
    """One event for each language whose text differs; last, what is of no language."""
    tags = dict.fromkeys(text.language for segment in (before, after) for text in segment.texts)
    for tag in tags:
        was, now = before.rendering(tag), after.rendering(tag)
        if was != now:
            yield Change(
                _event(was, now),
                (before.id,),
                (after.id,),
                language=tag,
                before=was,
                after=now,
                figures=figures(_nodes(was)) != figures(_nodes(now)),
            )
    if before.suppressions != after.suppressions or _order_kept(before, after) != _order(after):
        yield Change(Event.RETAGGED, (before.id,), (after.id,), was=(before,), becomes=(after,))


def figures(nodes: Inlines) -> Figures:
    """The numbers, dates and names that a text states, by value and key."""
    return Counter(_figures(nodes))


def wording(nodes: Inlines) -> str:
    """The words of a text, typography taken out."""
    return fold(plain(nodes))


def _figures(nodes: Inlines) -> Iterator[tuple[str, str]]:
    for node in walk(nodes):
        match node:
            case Number(value=value):
                yield "number", value
            case Date(start=start, end=end):
                yield "date", f"{start}/{end}" if end else start
            case Name(key=key):
                yield "name", key


def _event(was: Rendering | None, now: Rendering | None) -> Event:
    if not (isinstance(was, Text) and isinstance(now, Text)):
        return Event.REWORDED
    if plain(was.nodes) == plain(now.nodes):
        return Event.RETAGGED
    return Event.TYPOGRAPHIC if wording(was.nodes) == wording(now.nodes) else Event.REWORDED


def _nodes(text: Rendering | None) -> Inlines:
    return text.nodes if isinstance(text, Text) else ()


def _order(segment: Segment) -> list[str]:
    return [text.language for text in segment.texts]


def _order_kept(before: Segment, after: Segment) -> list[str]:
    """The languages of `after` in the order of `before`, new ones last."""
    return [tag for tag in dict.fromkeys(_order(before) + _order(after)) if tag in _order(after)]
