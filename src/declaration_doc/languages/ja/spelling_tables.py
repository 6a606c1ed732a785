"""Words that Japanese writes in several ways, of which a document chooses one.

The first way of a row is that of official documents (公用文における漢字使用等について, 送り仮名の付け方).
"""

from __future__ import annotations

_NOUNS = """
取組 取り組み 取組み
受入れ 受け入れ 受入
打合せ 打ち合わせ 打合わせ
申込み 申し込み 申込
手続 手続き
組合せ 組み合わせ 組合わせ
取扱い 取り扱い 取扱
問合せ 問い合わせ 問合わせ
話合い 話し合い
支払 支払い
売上げ 売り上げ 売上
引上げ 引き上げ
引下げ 引き下げ
立上げ 立ち上げ
繰返し 繰り返し
書込み 書き込み
読込み 読み込み
見積り 見積もり 見積
締切り 締め切り 締切
割当て 割り当て 割当
振替え 振り替え
入替え 入れ替え
切替え 切り替え
埋立て 埋め立て
積立て 積み立て
貸出し 貸し出し 貸出
持込み 持ち込み
呼出し 呼び出し
乗換え 乗り換え
暮らし 暮し
"""
NOUNS: tuple[tuple[str, ...], ...] = tuple(tuple(row.split()) for row in _NOUNS.strip().splitlines())
"""Nouns made of verbs. A way with all its kana is the verb too, so it counts only before a particle."""

_WORDS = """
及び および
又は または
並びに ならびに
若しくは もしくは
子供 子ども こども
全て すべて
更に さらに
既に すでに
例えば たとえば
様々 さまざま
我々 われわれ
私たち 私達 わたしたち
一人一人 一人ひとり ひとりひとり
か所 ヶ所 カ所 箇所 ヵ所 ケ所
か月 ヶ月 カ月 箇月 ヵ月 ケ月
か国 ヶ国 カ国 箇国 ヵ国 ケ国
ください 下さい
まちづくり 街づくり 町づくり
ものづくり モノづくり
引き続き 引続き ひきつづき
初めて はじめて
ただし 但し
なお 尚
したがって 従って
すなわち 即ち
ほとんど 殆ど
おおむね 概ね
ごとに 毎に
いずれ 何れ
いただ 頂
行う 行なう
行い 行ない
行わ 行なわ
行っ 行なっ
表す 表わす
現れ 現われ
関わ かかわ 係わ
基づ もとづ
位置付け 位置づけ
裏付け 裏づけ
関連付け 関連づけ
結び付 結びつ
義務付け 義務づけ
でき 出来
良い よい
分か わか 解
障害者 障がい者 障碍者
ウェブサイト ウエブサイト
インターフェース インターフェイス インタフェース
メール メイル
ウィルス ウイルス
ソフトウェア ソフトウエア ソフトウェアー ソフトウエアー
ハードウェア ハードウエア ハードウェアー ハードウエアー
ディレクトリ ディレクトリー
バイオリン ヴァイオリン
ヨーロッパ ヨオロッパ
パートナーシップ パートナシップ
ボランティア ボランテイア
コミュニティ コミュニティー
アイデア アイディア
プロフェッショナル プロフェショナル
エネルギー エナジー
ディジタル デジタル
ダイヤモンド ダイアモンド
ギリシャ ギリシア
ベネチア ヴェネツィア ヴェネチア ベネツィア
ベルサイユ ヴェルサイユ
"""
_AMBIGUOUS = frozenset("でき 良い 分か いただ いずれ 基づ なお".split())
"""First ways of rows that are left out of the folding: their kana are parts of other words."""
WORDS: tuple[tuple[str, ...], ...] = tuple(
    row for line in _WORDS.strip().splitlines() if (row := tuple(line.split()))[0] not in _AMBIGUOUS
)
"""Words that mean the same in each way."""
