"""The standing of texts, said in Japanese."""

from __future__ import annotations

from declaration_doc.languages.standing import StandingWords
from declaration_doc.model.declaration import Authority

STANDING = StandingWords(
    text="{name}文",
    unnamed_text="言語「{name}」による文",
    statements={
        Authority.AUTHENTIC: "{text}は、正文である{credit}。",
        Authority.OFFICIAL: "{text}は、公定訳文である{credit}。",
        Authority.PROVISIONAL: "{text}は、仮訳である{credit}。",
        Authority.UNOFFICIAL: "{text}は、参考訳である{credit}。",
        Authority.UNOFFICIAL_PROVISIONAL: "{text}は、仮訳（参考訳）である{credit}。",
        Authority.NOT_STATED: "{text}について、正文の指定はない{credit}。",
    },
    marks={
        Authority.AUTHENTIC: "正文",
        Authority.OFFICIAL: "公定訳文",
        Authority.PROVISIONAL: "仮訳",
        Authority.UNOFFICIAL: "参考訳",
        Authority.UNOFFICIAL_PROVISIONAL: "仮訳（参考訳）",
        Authority.NOT_STATED: "正文の指定なし",
    },
    credits=(
        "（翻訳：{translator}、{date}）",
        "（翻訳：{translator}）",
        "（{date}）",
    ),
    notices=(
        "（翻訳：{translator}、{date}）",
        "（翻訳：{translator}）",
        "（{date}）",
    ),
    prevails="各言語の本文の間に相違がある場合には、{text}による。",
)
