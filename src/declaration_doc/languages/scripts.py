"""Which language a text is in, as far as its script and its function words say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from declaration_doc.languages.lazy_pattern import lazy_pattern

HANGUL = lazy_pattern("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
KANA = lazy_pattern("[\u3041-\u309f\u30a1-\u30fa\u30fc]")
HAN = lazy_pattern("[\u3005\u3400-\u9fff\uf900-\ufaff]")
NAME_CHARACTERS = "一-鿿々ァ-ヴー・"
"""What names of institutions are written with in Japanese, for a class of an expression."""
JAPANESE = lazy_pattern("[\u3005\u3041-\u30ff\u3400-\u9fff]")
_han_run = lazy_pattern("[\u3005\u3400-\u9fff\uf900-\ufaff]+")
_LEAST_CLAUSE = 6
"""Characters that stand together in a clause of Chinese, at least."""
OTHER_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "ru": lazy_pattern("[\u0400-\u04ff]"),
    "el": lazy_pattern("[\u0370-\u03ff]"),
    "ar": lazy_pattern("[\u0600-\u06ff]"),
    "he": lazy_pattern("[\u0590-\u05ff]"),
    "th": lazy_pattern("[\u0e00-\u0e7f]"),
}
_word = lazy_pattern(r"[^\W\d_]+")

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "fr": (
            "le la les l d des du de un une et en est sont dans pour que qui qu sur par avec ce "
            "cette ces vous nous il elle ils elles ou où au aux ne pas plus être a ont été se son sa "
            "ses leur leurs mais donc comme n s c j"
        ),
        "en": (
            "the of and to in is for that you this with are be on or it as your from not can by an "
            "if will shall has have was were their its his her he she they we our which any all no "
            "one everyone may without such"
        ),
        "de": (
            "der die das und ist nicht mit den dem des ein eine einer zu auf für von im sich werden "
            "wird auch oder"
        ),
        "es": (
            "el los las y en que del por con para una es se al su sus como más pero sin sobre todo toda tiene"
        ),
        "it": (
            "il lo gli e di che della dei delle per con una è nel alla si sono più non come anche "
            "ogni ha diritto"
        ),
        "pt": ("o os as e do da dos das que em um uma para com não por no na se ao pessoa toda tem"),
    }.items()
}
"""Words without which hardly a sentence of the language is written."""

_CHINESE_WORDS = frozenset("的這这們们爲为嗎吗呢您她它啊哪沒没說说還还應应讓让與与")
"""Characters of Chinese function words; 的 stands in Japanese too, but not twice in a text without kana."""
_SIMPLIFIED = frozenset(
    "们这还说时间对话语汉际权进过发动产实现应该关东车马门问题见规则华为从众经济结组织线级约纪红纯纳细终绍给统维绝处"
    "备复够头导师带庆开张录态战执扩报择换无显术杀极构标样树桥检欢毕汇灭灾热爱环电疗监盘确离种积穷笔签简纠缘罚职联"
    "肃胜脏脑节艺药营虑虽补观觉视览计订认讨训议讯记讲许论设访证评识诉词译试诗诚详误请诸读课谁调谈谋谓谢负财责败货"
    "质贫购费贸资赋赏赔赖赛赞趋转轮软轻载较辅输边达迁运远违连迟适选递遗邮邻释针钟钱铁银链错键长闻队阳阴阶陆陈险隐"
    "难页顶项顺须预领频额风飞饭饮馆验鱼鸟龙丰临举义乐习书买亲亿仅仪价优传伤债倾偿储兴兽军农决冻刚创删劝办务劳势协"
    "单卖卫厅历压厌县变响团园图圆圣场坏块坛业员谊诺谐谨谱贡贤贴贵贷贺赁赠跃踪逊邓郑释钢锋锐镇闭闲阅阐韩颁颂颇饰驱"
    "驶骗鲜鸡黄齐"
) - frozenset("黄决离")
"""Characters that China alone writes so: none of them stands in a Japanese text."""


def language_of(text: str) -> str | None:
    """The primary subtag of the language of `text`; None: too little to tell.

    Han characters alone are Japanese as well as Chinese; simplified forms and Chinese function words decide.
    """
    if len(HANGUL.findall(text)) >= 2:
        return "ko"
    kana, han = len(KANA.findall(text)), len(HAN.findall(text))
    if kana:
        return "ja" if kana + han > 1 else None
    if han:
        return _chinese(text, han)
    for tag, script in OTHER_SCRIPTS.items():
        if len(script.findall(text)) >= 4:
            return tag
    return latin_language(text)


def _chinese(text: str, han: int) -> str | None:
    """Chinese, or None where it may be Japanese without kana: a title, a name; but no sentence."""
    simplified = sum(char in _SIMPLIFIED for char in text)
    words = sum(char in _CHINESE_WORDS for char in text)
    if simplified or words >= 2 or (words and han > 12):
        return "zh"
    # a roll of short words is Japanese as well: 在職議員数 19名、出席 16名、欠席 3名。
    longest = max(map(len, _han_run.findall(text)))
    sentence = han >= 7 and text.rstrip().endswith(("。", "；"))
    return "zh" if longest >= _LEAST_CLAUSE and (han >= 40 or sentence) else None


def short_sentence(text: str) -> str | None:
    """The language of five words or more with a single function word, which no other language has."""
    words = [word.lower() for word in _word.findall(text)]
    tags = {tag for tag, known in FUNCTION_WORDS.items() if not known.isdisjoint(words)}
    small = sum(word.islower() for word in _word.findall(text))
    return tags.pop() if len(tags) == 1 and len(words) > 4 and small > 0.7 * len(words) else None


def latin_language(text: str) -> str | None:
    """The language whose function words `text` has: a fair share, and more than of any other."""
    words = [word.lower() for word in _word.findall(text)]
    if len(words) < 3:
        return None
    shares = sorted(
        ((sum(word in known for word in words), tag) for tag, known in FUNCTION_WORDS.items()), reverse=True
    )
    (most, tag), (next_most, _) = shares[0], shares[1]
    if most < 2 or most < 0.15 * len(words) or most <= next_most:
        return None
    return tag
