"""What may stand between a Japanese word and the negation or the end of its clause."""

from __future__ import annotations

LIGHT = "得能要至行認許受及与生有負持設付来出見対象義務必権利可余地予定図性"
"""Kanji of verbs and nouns that say little by themselves: 責任を負う, 影響を及ぼす, 報告する必要がある."""

ADVERBIAL = (
    "に(?:より|よっ|よる|つい|つき|関|対|基|おい|おけ|際|当|従|応|向|加|伴|比|お[けい]|とっ|あた|て)",
    "に(?!は|も|な|至|及|当た|反|応じ|従わ|適|属|対象|要)",
    "及び", "並びに", "又は", "若しくは", "として", "とし、", "とと", "から", "まで", "へ", "より", "や", "など", "の(?!対象|義務|必要|余地|権利|可能|予定|意図|である|であ)",
    "のため", "ため",
)  # fmt: skip
"""What makes a noun no predicate: により, について, として, の."""

ENDINGS = "るたうくすつむぶぐりしてれえせけめいきぎちびみ"
"""What a predicate that states ends with."""

REFUSED = ("禁", "防", "避", "拒", "控", "妨", "怠", "免", "制限", "差し控", "断", "阻", "やめ", "停止", "中止", "除", "条件")
"""Verbs that deny the clause before them: 持ち込むことを禁ずる."""

SAYING = ("主張", "述べ", "考え", "認め", "認識", "判断", "判示", "指摘", "説明", "報告", "表明", "確認", "見解", "発言", "回答", "強調", "語", "意見", "認定", "結論", "思")
"""Verbs of which the clause before them, closed by と, is what is said."""

BEING = frozenset(("", "い", "あり", "おり", "おら", "いら", "ござい", "見当たら"))
"""What stands between a noun and 〜ない, 〜ません that deny its being: 求める者がいない."""

HAD = (
    "の(?:上|うえ)(?:で|、)", "に(?:基づ|応じ|従[いっ]|よって|より|沿)", "を(?:得て|得た|経て|もって|伴[いうっ]|挟[みんむ]|付[けし]|添え|受けて|払[いう]|条件と|前提と)", "付き", "込み", "[^、。]{0,8}を含[むめみん]", "が(?:あ(?:る|り|っ(?!て(?:はじめて|初めて|こそ)|たからこそ))|いる|いた)", "とともに", "を(?:理由|原因)と",
)  # fmt: skip
"""What behind a noun says that there is what it means, or that it is a means, a ground or a condition."""

SOFTENED = ("かね", "だけ", "のみ", "まで", "しか", "ほか", "より", "ほど", "どころ", "かのよう", "ながら", "やすい", "[てで]も(?!よ|良|構|かま|差)", "にく", "づら", "すぎ", "たい", "そう")
"""What within a predicate makes it less than stated or denied."""

UNDONE = (
    "(?<=べき)[一-龥]", "前", "以前", "以外", "代わ", "替", "場合を除", "に先立", "限", "か否か", "かどうか", "以上", "者以外", "範囲", "[一-龥]{1,3}でな[けい]", "場合に限", "時まで", "場合にのみ",
)  # fmt: skip
"""What behind a predicate that states makes it one that does not yet, or not always."""

BOUNDS = ("範囲", "限度")
"""What behind a negation makes it a bound of something else: 5を超えない範囲で設ける."""

CONDITIONS = ("場合", "とき", "時", "際")
"""What may follow a negation without softening it: 〜しない場合."""

DENYING = ("ない", "なし", "無し", "ず", "ぬ")
DROPPED = frozenset("るうくすつぬむぶぐい")
"""Endings of dictionary forms, which inflection changes."""
PREFIXES = frozenset("無不非未")
"""What denies the word behind it: 無報酬, 未納."""
ATTRIBUTIVE = frozenset(("い", "しい", "く", "しく", "き", "に", "の"))
"""Endings of adjectives that stand before a noun or a verb: 新しい, 早く."""
