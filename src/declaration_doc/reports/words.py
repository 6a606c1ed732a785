"""What reports of findings say, by language of the reader; codes and names are never translated."""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = {
    "joint": ", ",
    "title": "Findings",
    "none": "no faults",
    "severity": "Severity",
    "rule": "Rule",
    "all": "all",
    "thousands": ",",
    "error": "error",
    "1 error": "1 error",
    "errors": "{0} errors",
    "warning": "warning",
    "1 warning": "1 warning",
    "warnings": "{0} warnings",
    "info": "information",
    "1 info": "1 for information",
    "infos": "{0} for information",
    "nowhere": "Texts of no file",
    "missing": "something is missing here",
    "at": "the fault is here",
    "remedy": "Remedy",
    "cut": "{number} more findings are not shown here: the report would be too long.",
    "where": "where",
    "fault": "fault",
}
_FRENCH = {
    "joint": ", ",
    "title": "Constats",
    "none": "aucun défaut",
    "severity": "Gravité",
    "rule": "Règle",
    "all": "toutes",
    "thousands": "\u202f",
    "error": "erreur",
    "1 error": "1 erreur",
    "errors": "{0} erreurs",
    "warning": "avertissement",
    "1 warning": "1 avertissement",
    "warnings": "{0} avertissements",
    "info": "information",
    "1 info": "1 pour information",
    "infos": "{0} pour information",
    "nowhere": "Textes hors fichier",
    "missing": "il manque quelque chose ici",
    "at": "le défaut est ici",
    "remedy": "Remède",
    "cut": "{number} autres constats ne figurent pas ici : le rapport serait trop long.",
    "where": "où",
    "fault": "défaut",
}
_JAPANESE = {
    "joint": "、",
    "title": "指摘事項",
    "none": "誤りなし",
    "severity": "重大度",
    "rule": "規則",
    "all": "すべて",
    "thousands": ",",
    "error": "エラー",
    "1 error": "エラー1件",
    "errors": "エラー{0}件",
    "warning": "警告",
    "1 warning": "警告1件",
    "warnings": "警告{0}件",
    "info": "情報",
    "1 info": "情報1件",
    "infos": "情報{0}件",
    "nowhere": "ファイル外のテキスト",
    "missing": "ここに欠落がある",
    "at": "該当箇所",
    "remedy": "対処",
    "cut": "長さの制限により、ほか{number}件の指摘は省略した。",
    "where": "箇所",
    "fault": "誤り",
}
WORDS: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "fr": _FRENCH, "ja": _JAPANESE}
"""Language → key → words; every language has the keys of English."""


def words(language: str) -> Mapping[str, str]:
    """The words of a language; English where there are none."""
    return WORDS.get(language, _ENGLISH)


def counted(counts: Mapping[str, int], language: str) -> str:
    """How many findings there are of each severity, those there are none of left out."""
    told = words(language)
    return told["joint"].join(
        _counted(number, severity, told) for severity, number in counts.items() if number
    )


def _counted(number: int, severity: str, told: Mapping[str, str]) -> str:
    form = f"{severity}s" if number > 1 else f"1 {severity}"
    return told[form].format(f"{number:,}".replace(",", told["thousands"]))
