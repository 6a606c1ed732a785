"""By how many words and marks a Japanese text joins nouns: 及び, 又は, 並びに, と, や, ・, 、."""

from __future__ import annotations

from declaration_doc.languages.ja.items import ends_like_item
from declaration_doc.languages.lazy_pattern import lazy_pattern

_joint = lazy_pattern(
    r"及び|および|並びに|ならびに|(?<!一)又は|または|若しくは|もしくは|かつ|あるいは|そして"
    # compounds that are two or more, and words that say «each»
    r"|日仏|仏日|男女|官民|産学|産官学|国内外|両|(?<!の)双方|老若|東西|南北|心身|農林|夫婦|父母|親子|都道府県|それぞれ|各々|相互|いずれ"
    r"|(?<=[一-龥ァ-ヶー」）A-Za-z0-9])(?<!今)(?:(?<!」)[とや]|[とや](?=「))(?=[一-龥ァ-ヶーA-Za-z0-9「])"
    # with, not and
    r"(?!協力|連携|共同|共に|比較|交流|合意|同様|異な|同じ|同一|称|呼|認|考|定め|判|決|宣言|述|見|思|言|解|一致|対話|提携|締結|関係)"
    r"|(?<=[れりけち])や(?=[一-龥ァ-ヶー])|・(?=[一-龥])|も[^。]{1,20}も"
    r"|(?P<comma>、)(?!及び|並びに|又は|若しくは|かつ|そして)"
)
_ADVERBIAL = (
    "日", "月", "年", "際", "後", "時", "上", "下", "以前", "事前", "期間", "我々", "私たち", "但し", "第一", "当分の間", "の間", "の中", "場合", "当時",
    "結果", "一方", "他方", "以来", "以降", "今後", "現在", "今回", "最近", "ため", "ほか", "とおり", "また", "さらに", "なお", "ただし",
)  # fmt: skip
"""What a comma follows that joins nothing."""


_VERBAL = tuple("きえけせちびみめれげねべ")
_NOUNS = (
    "組み",
    "試み",
    "手続き",
    "働き",
    "備え",
    "受入れ",
    "流れ",
    "支え",
    "教え",
    "恵み",
    "ごみ",
    "営み",
    "痛み",
    "強み",
    "歩み",
)
"""Endings of verbs before a comma that joins clauses, and nouns that end so."""


def joints(text: str) -> tuple[int, ...]:
    """The places of what joins nouns, or may; rather too many than too few."""
    return tuple(
        match.start()
        for match in _joint.finditer(text)
        if match["comma"] is None or _joins(text, match.start())
    )


def _joins(text: str, comma: int) -> bool:
    if text.endswith(_VERBAL, 0, comma) and not text.endswith(_NOUNS, 0, comma):
        return False
    return ends_like_item(text, (0, comma)) and not text.endswith(_ADVERBIAL, 0, comma)
