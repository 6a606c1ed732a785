"""Words of bounds and units in Japanese."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.languages.values import Bound


class Limit(NamedTuple):
    """The phrases that say one bound."""

    bound: Bound
    phrases: tuple[str, ...]
    """Regular expressions."""
    loose: bool = False
    """Whether ordinary language does not tell it from the bound beside it."""


BEHIND = (
    Limit(Bound.AT_LEAST, ("以上",)),
    Limit(Bound.MORE, ("を超え", "を越[えす]", "を上回", "を超過", "超(?!え|過)", "より(?:多|大き|古|長|高)")),
    Limit(Bound.MORE, ("[をが]経過", "[をが]過ぎ", "経過後"), loose=True),
    Limit(Bound.MORE, ("余り?(?!裕|地)", "あまり", "強", "有余", "にのぼ", "に上る", "に達(?!しな|せず|していな)", r"\+"), loose=True),
    Limit(Bound.AT_MOST, ("以内", "圏内", "範囲内", "まで(?!に|も|の間)"), loose=True),
    Limit(Bound.AT_MOST, ("以下", "を限度", "を上限")),
    Limit(Bound.LESS, ("未満", "を下回", "に満たな", "に達しな", "に達せず", "に達していな", "も(?:経[たっ]|た[たっ]|過ぎ)て?い?(?:な|ませ)", "足らず", "弱(?![いくめ体者])", "より(?:少な|小さ|新し|短|低)")),
)
"""Behind the number and its counter."""

BEFORE = (
    Limit(Bound.AT_LEAST, ("少なくとも", "最低でも", "最低限?")),
    Limit(Bound.AT_MOST, ("最大で?", "最長で?", "最高で?", "多くとも", "長くとも", "遅くとも")),
)

UNITS = {
    "EUR": "ユーロ|€",
    "JPY": "円|¥",
    "USD": r"米?ドル|\$",
    "GBP": "ポンド|£",
    "%": "%|パーセント|割(?!合|引|当)",
    "km2": "平方キロメートル|平方キロ|km²|km2|㎢",
    "m2": "平方メートル|m²|m2|㎡",
    "km": "キロメートル|km|㎞",
    "m": "メートル|m",
    "ha": "ヘクタール|ha",
    "t": "トン|t",
    "kg": "キログラム|kg|㎏",
    "century": "世紀",
    "year": "[かカヶヵ箇]年(?!度)|年間(?!に)|年(?!度|代|間|次|産|生)|歳|才",
    "month": "[かカヶヵケ箇]月",
    "week": "週間?",
    "day": "日間?",
    "hour": "時間?",
    "minute": "分間?(?!の|野|科)",
    "times": "回(?![目答復線転])|度(?![目合数])|倍",
}
"""Unit, the same in every language → regular expression of its forms, those that others begin with last."""

SIGNS = {"€": "EUR", "¥": "JPY", "￥": "JPY", "$": "USD", "＄": "USD"}
"""What may stand before an amount."""
