"""Where a Japanese text parts what it lists: 、, ・, 及び, と, や, も."""

from __future__ import annotations

from declaration_doc.languages.ja.lists import ends_like_item
from declaration_doc.languages.lazy_pattern import lazy_pattern

_separator = lazy_pattern(
    r"[、，・](?:及び|および|並びに|ならびに|又は|または|若しくは|もしくは|かつ|そして|あるいは)?"
    r"|及び|および|並びに|ならびに|(?<!一)又は|または|若しくは|もしくは|かつ|あるいは|そして|とともに|ほか|。"
    r"|(?<=[一-龥々ァ-ヶー」）A-Za-z0-9りちけれみい])[とやも](?=[一-龥ァ-ヶーA-Za-z0-9「お])"
)
_bound = lazy_pattern("[。はがをにへで「」（）：:]")
_REACH = 20
"""Characters to either side that may belong to what is listed."""


def separators(text: str, start: int, end: int) -> int:
    """How many marks and words part something between two places."""
    return sum(1 for _ in _separator.finditer(text, start, end))


def joined(text: str, start: int, end: int) -> int:
    """The same for the words around them as well, as far as their noun reaches."""
    low, high = start, end
    while low > 0 and start - low < _REACH and not _bound.match(text, low - 1):
        low -= 1
    bound = _bound.search(text, end)
    high = min(bound.start() if bound else len(text), end + _REACH)
    found = 0
    for match in _separator.finditer(text, low, high):
        at = match.start()
        found += start <= at < end or match[0][0] not in "、，" or ends_like_item(text, (max(0, low - 1), at))
    return found
