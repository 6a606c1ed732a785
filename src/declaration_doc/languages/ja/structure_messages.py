"""Findings in Japanese: code → message and remedy.

About the languages side by side, the companions, suppressions and settings.
"""

from __future__ import annotations

STRUCTURE_MESSAGES: dict[str, tuple[str, str]] = {
    # --- the languages side by side ---
    "S201": (
        "名称が異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも同じ鍵を付けるか、誤っている方を直す。",
    ),
    "S202": (
        "用語が異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも同じ鍵を付けるか、誤っている方を直す。",
    ),
    "S203": (
        "日付が異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも日付の値をそろえるか、誤っている方を直す。",
    ),
    "S204": (
        "数が異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも数の値をそろえるか、誤っている方を直す。",
    ),
    "S205": (
        "参照が異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも同じ箇所を指す。",
    ),
    "S206": (
        "注の呼出しが異なる：「{here}」に{found}、「{there}」に{expected}。",
        "どの言語でも同じ注を呼ぶ。",
    ),
    # --- glossary and review state ---
    "S211": (
        "用語集に種別「{kind}」の「{key}」がない。",
        "鍵を直すか、{glossary} に種別「{kind}」の項目「{key}」を加える。",
    ),
    "S212": (
        "項目「{key}」に「{language_tag}」の語形がない。",
        "語形に「{language_tag}: …」を加える。",
    ),
    "S213": (
        "「{tag}」は登録された言語ではない。",
        "国ではなく言語の符号を書く：「{example}」。",
    ),
    "S221": (
        "宣言に文節「{key}」がない。",
        "この記録を削るか、文節の現在の識別子に改める。",
    ),
    "S222": (
        "宣言に言語「{tag}」がない。",
        "言語の標識を直す。宣言の言語：{known}。",
    ),
    # --- suppressions and settings ---
    "S231": (
        "「{rule}」という規則はない。",
        "規則の記号又は名前を書く。一覧は `declaration-doc explain` で見られる。",
    ),
    "S232": (
        "「{rule}」の抑止に、抑止すべきものがない。",
        "要素 <ignore> を削る。",
    ),
    "S233": (
        "規則「{rule}」の指摘は抑止できない。",
        "要素 <ignore> を削り、誤りを直す。",
    ),
    "S241": (
        "「{rule}」という規則はない。",
        "「{near}」のように、規則の記号又は名前を書く。一覧は `declaration-doc explain` で見られる。",
    ),
    "S242": (
        "規則「{rule}」は、止めることも緩めることもできない。",
        "この設定を削り、誤りを直す。",
    ),
    "S243": (
        "規則「{rule}」に閾値はない。",
        "「threshold」を削る。",
    ),
}
