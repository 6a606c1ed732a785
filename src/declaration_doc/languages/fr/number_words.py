"""The grammar of French numbers in words: quatre-vingt-dix-sept, deux cent mille, vingt et unième."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from declaration_doc.languages.fr.number_tables import LARGE, ORDINAL_STEMS, TENS, UNITS
from declaration_doc.languages.quantity import Value


class NumberWord(NamedTuple):
    """A word that is part of a number."""

    value: int
    ordinal: bool = False


class Reading(NamedTuple):
    """A number in words."""

    value: Value
    length: int
    """How many words it takes."""
    ordinal: bool


NUMBER_WORDS: dict[str, NumberWord] = {
    **{word: NumberWord(value) for word, value in {**UNITS, **TENS, **LARGE}.items()},
    **dict.fromkeys(("cent", "cents"), NumberWord(100)),
    **dict.fromkeys(("mille", "mil"), NumberWord(1000)),
    **{
        f"{stem}ième{end}": NumberWord(value, ordinal=True)
        for stem, value in ORDINAL_STEMS.items()
        for end in ("", "s", "ment")
    },
    **dict.fromkeys(("premier", "première"), NumberWord(1, ordinal=True)),
    **dict.fromkeys(("second", "seconde", "secondement"), NumberWord(2, ordinal=True)),
}


def read(words: Iterable[tuple[NumberWord, str]], start: Value | None = None) -> Reading:
    """The longest number at the head of `words`, each with what joins it to the one before.

    That is a space, or `et`. `start` is a number in digits before the words: 3 of `3 millions`.

    >>> read([(NumberWord(4), " "), (NumberWord(20), " "), (NumberWord(10), " "), (NumberWord(7), " ")])
    Reading(value=97, length=4, ordinal=False)
    """
    total: Value = 0
    group: Value = start or 0  # what has been read since the last thousand, million…
    last: Value = group
    limit = 10**15
    length = 0
    ordinal = False
    for word, joint in words:
        value = word.value
        if value >= 1000:
            if value >= limit:
                break
            total += (group or 1) * value
            group, limit = 0, value
        elif start is not None and not length:
            break
        else:
            more = _added(int(group), int(last), value, joint)
            if more is None:
                break
            group += more
        last = value
        length += 1
        if word.ordinal:
            ordinal = True
            break
    return Reading(total + group, length, ordinal)


def _added(group: int, last: int, value: int, joint: str) -> int | None:
    """What a word below a thousand adds to `group`; None: it begins another number."""
    rest = group % 100
    if joint == "et" and not (value in (1, 11) and rest >= 20 and last == rest):
        return None
    if value == 100:
        return 99 * group if 2 <= group <= 9 else 100 if group == 0 else None
    if value == 20 and last == 4 and rest == 4:
        return 76  # quatre-vingts
    if value >= 20:
        return value if rest == 0 else None
    if value >= 10:
        return value if rest in (0, 60, 80) else None
    if last == 10:
        return value if value >= 7 else None
    return value if rest == 0 or (rest >= 20 and rest % 10 == 0) else None
