"""Words that Japanese compounds hold in short: 日仏 is Japan and France, 訪日 a visit to Japan."""

from __future__ import annotations

from functools import lru_cache

from declaration_doc.languages.lazy_pattern import lazy_pattern

COUNTRIES = {
    "日": "日本",
    "仏": "フランス",
    "米": "アメリカ",
    "英": "イギリス",
    "独": "ドイツ",
    "伊": "イタリア",
    "西": "スペイン",
    "葡": "ポルトガル",
    "蘭": "オランダ",
    "露": "ロシア",
    "中": "中国",
    "韓": "韓国",
    "朝": "北朝鮮",
    "豪": "オーストラリア",
    "加": "カナダ",
    "印": "インド",
    "越": "ベトナム",
    "泰": "タイ",
    "比": "フィリピン",
    "墺": "オーストリア",
    "瑞": "スイス",
    "白": "ベルギー",
    "欧": "ヨーロッパ",
    "亜": "アジア",
}
"""Kanji that stands for a country in a compound → its name."""
_OTHER_NAMES = {
    "アメリカ": ("アメリカ合衆国", "米国"),
    "イギリス": ("英国", "連合王国"),
    "ヨーロッパ": ("欧州",),
    "フランス": ("フランス共和国", "仏国"),
    "日本": ("日本国", "我が国", "わが国"),
    "韓国": ("大韓民国",),
    "中国": ("中華人民共和国",),
    "ドイツ": ("ドイツ連邦共和国",),
    "オーストラリア": ("豪州",),
    "スペイン": (),
}
_SHORT = {
    "国連": ("国際連合", "国際連合機関"),
    "国際連合": ("国連",),
    "両国": ("日本", "フランス"),
    "我が国": ("日本",),
    "わが国": ("日本",),
    "邦人": ("日本",),
    "和訳": ("日本語",),
    "邦訳": ("日本語",),
    "仏語": ("フランス語",),
    "EU": ("欧州連合",),
    "欧州連合": ("EU",),
    "NPO": ("非営利団体", "非営利組織"),
    "NGO": ("非政府組織", "非政府団体"),
    "SDGs": ("持続可能な開発目標",),
    "万博": ("万国博覧会",),
    "五輪": ("オリンピック",),
}
_kanji = "".join(COUNTRIES)
_several = lazy_pattern(
    rf"(?<![一-鿿])[{_kanji}]{{2,4}}(?=$|[^一-鿿]|両|間|関|首|友|協|交|共|外|文|学|経|修|会|同|自|地|研|安|対|の)"
)
_with = lazy_pattern(
    rf"[訪来在対駐滞渡帰親反離](?P<after>[{_kanji}])(?![一-鿿]{{0,1}}[目間曜])"
    rf"|(?P<before>[{_kanji}])(?:語|国|側|軍|系|製|政府|大統領|領)"
)


@lru_cache(maxsize=4096)
def implied(text: str) -> frozenset[str]:
    """The words that are said in `text` as parts of compounds.

    >>> {"日本", "フランス", "国際連合"} <= implied("日仏両国は、国連において")
    True
    """
    signs = {sign for found in _several.finditer(text) for sign in found[0]}
    signs |= {found["after"] or found["before"] for found in _with.finditer(text)}
    countries = {COUNTRIES[sign] for sign in signs}
    short = {word for key, words in _SHORT.items() if key in text for word in words}
    others = {other for country in countries for other in _OTHER_NAMES.get(country, ())}
    return frozenset(countries | others | short)
