"""Dates as the format writes them: 2008, 2019-06, 2022-10-03."""

from __future__ import annotations

import re
from calendar import monthrange

_shape = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def is_date(value: str) -> bool:
    """Whether `value` has the shape of a date, be it in the calendar or not."""
    return _shape.fullmatch(value) is not None


def exists(value: str) -> bool:
    """Whether a value that has the shape of a date is in the calendar; the year 0000 is not."""
    found = _shape.fullmatch(value)
    if not found:
        return False
    year, month, day = (int(part or "1") for part in found.groups())
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def is_inverted(start: str, end: str) -> bool:
    """Whether a range ends before it begins, in the precision that both have."""
    length = min(len(start), len(end))
    return start[:length] > end[:length]
