"""Where a Japanese text parts what it lists: 、, ・, 及び, と, や, も."""

from __future__ import annotations

from declaration_doc.languages.ja.items import ends_like_item
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


def joined(text: str, start: int, end: int) -> tuple[int, int]:
    """How many part nouns there and around it, as far as those reach; and how many may, those behind clauses too."""
    low = start
    while low > 0 and start - low < _REACH and not _bound.match(text, low - 1):
        low -= 1
    bound = _bound.search(text, end)
    high = min(bound.start() if bound else len(text), end + _REACH)
    least = most = 0
    for match in _separator.finditer(text, low, high):
        at = match.start()
        if at == low and low and text[low - 1] in "はがをにへで":
            continue  # it closes the clause before
        most += 1
        least += start <= at < end or match[0][0] not in "、，" or ends_like_item(text, (max(0, low - 1), at))
    return least, most
