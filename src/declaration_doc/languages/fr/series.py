"""Series of a French text: three or more of one form, commas between them and «et», «ou» or «ni» before the last.

Looser than a coordination of nouns: verbs and what they govern, participles and what stands behind a preposition make
a series as well. The first item is what of its part has the same form, and may be too short or too long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_MOST_WORDS = 8
"""Words of an item; a longer part is a clause."""
_TAIL = 5
"""Words of the first part that may belong to its item, where nothing shows its beginning."""
_SHORT = 2
"""Words of adjectives, participles and infinitives that govern nothing."""
LIGHT = frozenset(
    "les des une leur leurs mes tes ses nos vos notre votre son mon ton ces cet cette aux chaque tout toute tous toutes"
    " deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"
    " cinquante soixante cent mille entre sur sous par pour dans avec sans selon contre vers chez depuis aucun aucune"
    " petit petite petits petites grand grande grands grandes autre autres même mêmes".split()
)
"""Articles, prepositions, numbers and the like: words that say nothing of an item."""
_name = lazy_pattern(
    r"(?<![’'\w])(?<![Ll]a )(?<![Ll]e )(?<![Ll]es )[A-ZÀ-Ý][\w’'-]+(?: (?:du |de |d['’])?[A-ZÀ-Ý][\w’'-]+)*"
)
"""A name without an article; with one, a word may have a capital as well: l’État."""
_closing = lazy_pattern(
    r"[,\s](?:(?<=,)\s|(?<!,))(?:et/ou|et|ou|ainsi que|ni|puis)(?:,[^,.;:]{1,40},)?\s+(?!non\b|pas\b|plus\b)"
)
_stop = lazy_pattern(r"[.;:()«»!?–—](?=\s|$)|[()«»]")
_end = lazy_pattern(
    r"[,.;:()«»!?–—]|\s(?:et|ou|ni|qui|que|dont|où|mais|afin|lors|ainsi|puis|est|sont|a|ont|ne|[a-zà-ÿ]+(?:ront|èrent))(?=\s)|\s(?:qu|n)['’]"
    # a verb that governs something: le maïs fournissent la moitié
    r"|\s(?!contre|entre|toute|outre|avant|devant|durant|pendant|suivant|concernant)[a-zà-ÿ]{3,}(?:e|t|a|ent)"
    r"\s(?=l[ae]s?\s|l['’]|une?\s|leurs?\s|sa\s|son\s|ses\s)"
)
_conjunction = lazy_pattern(r"\s(?:et|ou|ni|mais|puis)\s")
_no_item = lazy_pattern(
    r"(?:ils?|elles?|nous|vous|je|on|que|qui|dont|où|si|ne|pas|non|notamment|même|y compris|puis|ainsi|donc|enfin|lorsque"
    r"|quand|car|mais|comme|aussi|tell?e?s?|soit|après|avant|ensuite|alors|etc|dûment|sauf|tant|bien|autant|lors|afin|ci)\b"
    r"|(?:qu|n|j)['’]",
    re.IGNORECASE,
)
_heads = lazy_pattern(
    r"(?P<de>d(?:e|u|es)\b|d['’])"
    r"|(?P<place>à\b|aux?\b|en\b)"
    r"|(?P<determiner>(?:l[ae]s?|une?|[lmts]es|[mts]on|[mts]a|leurs?|[nv]o(?:s|tre)|ce(?:t|tte|s)?|aucune?|chaque"
    r"|tou(?:t|te|s|tes)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+)\b|l['’])"
    r"|(?P<preposition>entre|sur|sous|par|pour|dans|avec|sans|selon|contre|vers|chez|depuis)\b",
    re.IGNORECASE,
)
_starts = {
    "de": lazy_pattern(r"(?<![\w’'-])(?:de |d['’]|du |des )", re.IGNORECASE),
    "place": lazy_pattern(r"(?<![\w’'-])(?:à |aux? |en )", re.IGNORECASE),
    "determiner": lazy_pattern(
        r"(?<![\w’'-])(?:l[ae]s? |l['’]|une? |des |du |[lmts]es |[mts]on |[mts]a |leurs? |[nv]o(?:s|tre) |ce(?:t|tte|s)? "
        r"|chaque |tou(?:t|te|s|tes) |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |onze |douze |\d+ )",
        re.IGNORECASE,
    ),
}


def series(text: str) -> tuple[tuple[Span, ...], ...]:
    """The items of each series, in reading order."""
    if "," not in text:
        return ()
    return tuple(items for joint in _closing.finditer(text) if (items := _items(text, joint)))


def name_within(text: str) -> str:
    """The first name in a part of a text, of several words too, without an article; empty: none.

    >>> name_within("à Saint-Malo"), name_within("la Région")
    ('Saint-Malo', '')
    """
    name = _name.search(text) if text != text.lower() else None
    return name[0] if name else ""


def _items(text: str, joint: re.Match[str]) -> tuple[Span, ...]:
    """What a conjunction closes; empty where it joins two, or clauses."""
    start, begin = joint.end(), 0
    for stop in _stop.finditer(text, 0, joint.start()):
        begin = stop.end()
    if text.find(",", begin, joint.start()) < 0 or _no_item.match(text, start):
        return ()
    end = _end.search(text, start + 1)
    kind = _kind(text, start)
    any_kind = "ni" in joint[0]
    items: list[Span] = [(start, end.start() if end else len(text))]
    for chunk, is_first in _chunks(text, begin, joint.start()):
        if is_first or not _is_item(text, chunk, _kind(text, chunk[0]) if any_kind else kind):
            first = _first(text, chunk, kind, items)
            items += [first] if first else []
            break
        items.append(chunk)
    return tuple(items[::-1]) if len(items) > 2 else ()


def _chunks(text: str, begin: int, end: int) -> Iterator[tuple[Span, bool]]:
    """The parts between commas, the last one first, and whether nothing stands before it."""
    comma = 0
    while comma >= 0:
        comma = text.rfind(", ", begin, end)
        start = comma + 2 if comma >= 0 else begin
        while text[start : start + 1].isspace():
            start += 1
        if text.startswith("ni ", start):
            start += 3
        yield (start, max(start, end)), comma < 0
        end = comma


def _is_item(text: str, chunk: Span, kind: str) -> bool:
    return (
        0 < len(text[slice(*chunk)].split()) <= _MOST_WORDS
        and _kind(text, chunk[0]) == kind
        and not _no_item.match(text, *chunk)
        and not _conjunction.search(text, *chunk)
    )


def _kind(text: str, start: int) -> str:
    """The form of what begins at a place: by its article or its preposition."""
    head = _heads.match(text, start)
    if head is None:
        return ""
    return head[0].lower() if head.lastgroup == "preposition" else str(head.lastgroup)


def _first(text: str, chunk: Span, kind: str, items: list[Span]) -> Span | None:
    """What of the part before the first comma has the form of the items behind it."""
    joined = [match.end() for match in _conjunction.finditer(text, *chunk)]
    low = joined[-1] if joined else chunk[0]
    if not kind:
        most = max(len(text[slice(*item)].split()) for item in items)
        words = text[low : chunk[1]].rsplit(None, 1 if most <= _SHORT else _TAIL)
        behind = words[1:] if len(words) > (1 if most <= _SHORT else _TAIL) else words
        place = text.index(behind[0], low) if behind else chunk[1]
        # Nous, participantes et participants
        is_item = behind and not _no_item.fullmatch(text, place, chunk[1])
        return (place, chunk[1]) if is_item else None
    starts = _starts.get(kind) or re.compile(rf"\b{kind} ", re.IGNORECASE)
    found = [match.start() for match in starts.finditer(text, low, chunk[1])]
    return (found[-1], chunk[1]) if found else None
