"""Numbers of things that a Japanese sentence lists beside them: 三つの軸（A、B及びC）."""

from __future__ import annotations

from declaration_doc.languages.digits import ascii_digits
from declaration_doc.languages.ja.number_tables import NUMERALS
from declaration_doc.languages.ja.numerals import numeral_value
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.values import Announced, Introduced

_COUNTER = (
    "(?:つ|[かカヶヵ箇]国|都市|自治体|団体|機関|地域|項目|分野|分科会|課題|目標|原則|要素|軸|柱|点|種類|側面)"
)
_COUNTED = rf"(?<![第\d{NUMERALS}])(\d{{1,2}}|[{NUMERALS}]{{1,3}}){_COUNTER}"
_near_counted = lazy_pattern(rf"[\d{NUMERALS}]{_COUNTER}")
"""Without it nothing is counted: a search skips to the figures."""
_announced = lazy_pattern(
    _COUNTED
    + r"(?:の[^\d、。：:（()）「」]{1,12})?(?:は|を|に|、|である)?(?:[：:]|（|\()([^。：:（()）\n]+)(?:[)）]|。|$)"
)
_introduced = lazy_pattern(rf"(?:次の|以下の|下記の){_COUNTED}[^。：:]*[。：:]?$")
_opening = lazy_pattern("[：:（(]")
_joint = lazy_pattern(r"、(?:及び|並びに|又は|および|または|そして)?|及び|並びに|又は|および|または|，")
_soft_joint = lazy_pattern(r"と(?!も|いう|い|し|す|な|こ|き)|や(?!か)|・")
"""What may part two members, or stand within one."""
_pieces = lazy_pattern("[一-鿿ァ-ヶー]")
_clause = lazy_pattern(r"[るたいすむぐくつう]、|\d|ため|場合|など|等|その他|ほか|という")


def announced(text: str) -> tuple[Announced, ...]:
    """Where a number of things stands before a plain list of nouns, behind a colon or in brackets.

    >>> [(a.number, a.least, a.most) for a in announced("三つの軸（水とエネルギー、交通）")]
    [(3, 2, 3)]
    """
    found: list[Announced] = []
    if not _opening.search(text):
        return ()
    text = ascii_digits(text)
    for match in _announced.finditer(text) if _near_counted.search(text) else ():
        number = _value(match[1])
        if text[match.end(1)] == "点" and _pieces.match(text, match.start() - 1):
            continue  # 食品6点: six pieces, told by kinds
        joints = len(_joint.findall(match[2]))
        if number is None or number < 2 or not joints or _clause.search(match[2]):
            continue
        soft = len(_soft_joint.findall(match[2]))
        found.append(Announced(match.span(1), number, match.span(2), joints + 1, joints + 1 + soft))
    return tuple(found)


def introduced(text: str) -> Introduced | None:
    """The number of things in the last sentence of a text, behind which a list of them stands.

    >>> introduced("次の三つの軸を定める。").number
    3
    """
    match = _introduced.search(ascii_digits(text)) if _near_counted.search(text) else None
    number = _value(match[1]) if match else None
    return Introduced(match.span(1), number) if match and number else None


def _value(digits: str) -> int | None:
    value = int(digits) if digits.isascii() else numeral_value(digits)
    return value if isinstance(value, int) else None
