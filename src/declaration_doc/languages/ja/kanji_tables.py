"""Kanji that join words, and what may follow a word of kanji."""

from __future__ import annotations

PREFIXES = frozenset(
    "新旧全諸各両同当本前後再超非不未無第総準反脱副現元約毎計高低大小多少最初末半次翌昨来数何貴我主要対抗被正副仮公私他"
    "別両互相英独仏米日露伊西中韓豪印亜欧東南北右左今"
)
"""What stands before a word: 新制度, 各国."""

SUFFIXES = frozenset(
    "者性的化力率量数額費料金代賃税法権長員官相省庁局部課室班係所場署院館園店社会党派軍隊器機具品物類系型式版用別毎中内"
    "外間上下前後左右側面線点地域区圏国県市町村州府都島川山人民名氏君様殿学校校生語文字年月日時分秒週期回号条項章節巻号"
    "番位級段階層個件枚本台車船機円元割倍以未等他済宛付制案書体句目事所先元差帯策界部員士師手役口品席種強弱録症付調集網"
    "圧値比説論図誌紙状"
)
"""What stands behind a word: 参加者, 持続性."""

NUMERALS = frozenset("〇一二三四五六七八九十百千万億兆")

AFFIXES = PREFIXES | SUFFIXES | NUMERALS

PARTICLES = (
    *"は が を に の で と も へ や だ".split(),
    *"から まで よ[りう] だけ のみ ごと ほど こそ さえ かつ かど かも か[。？]".split(),
    *"する すべ し[たてなま、] しう され させ さま せず せよ".split(),
    *"および または について によ より ある あり いる いた な(?![うわえ])".split(),
)
"""What may follow a word of kanji that is no verb, as patterns."""
PLACE_PREFIXES = frozenset("大小東西南北上下中新元本")
PLACE_SUFFIXES = frozenset("市町村県府区郡州島山川氏様殿国君目語人")
"""Kanji with which names of places and persons begin or end: beside them no word can be told from a name."""
