"""What the commands say of their work, by language of the reader: one table a language.

Names of commands, options, codes and states are the same in every language; so is what is for programs.
"""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = {
    "error:": "error: ",
    "usage": "Usage: ",
    "help": "Help: ",
    "no difference": "no declaration differs",
    "conflict": "{path}: a conflict is left to be resolved",
    "unmerged": "{path}: in conflict; resolve it, and `git add` the file",
    "not understood": "{path} is left as it is: it cannot be understood",
    "next": "next: edit it, then `declaration-doc check {path}` and `declaration-doc build {path}`",
    "joint": ", ",
    "thousands": ",",
    "1 declaration": "1 declaration",
    "declarations": "{0} declarations",
    "1 file": "1 file of texts",
    "files": "{0} files of texts",
    "1 pair": "1 pair",
    "pairs": "{0} pairs",
    "checked": "{what} checked: {counts}",
    "1 not checked": "1 file could not be checked",
    "not checked": "{0} files could not be checked",
    "no faults": "no faults",
    "1 error": "1 error",
    "errors": "{0} errors",
    "1 warning": "1 warning",
    "warnings": "{0} warnings",
    "1 info": "1 info",
    "infos": "{0} info",
    "1 slip": "{path}: 1 slip mended",
    "slips": "{path}: {0} slips mended",
    "1 waiting": "1 text waits for a reviser",
    "waiting": "{0} texts wait for a reviser",
    "reworded since": "reworded since: {tags}",
    "lost": "no committed revision has the earlier wording",
    "1 recorded": "{path}: 1 text in «{tag}» {state} by {by}",
    "recorded": "{path}: {0} texts in «{tag}» {state} by {by}",
    "why": "Why it matters",
    "mend": "How to mend it",
    "with": "With the fault",
    "without": "Without it",
    "settings": "Settings",
    "no rule": "none: no rule finds it, but a comparison or a build",
    "in a segment": "in a segment         ",
    "or a severity": "(or info, warning, error)",
    "fixed": "none: it can be neither switched off nor suppressed",
    "own work": "{by} translated them, and nobody else has looked: {ids}",
}
_FRENCH = {
    "error:": "erreur : ",
    "usage": "Utilisation : ",
    "help": "Aide : ",
    "no difference": "aucune déclaration ne diffère",
    "conflict": "{path} : il reste un conflit à résoudre",
    "unmerged": "{path} : en conflit ; le résoudre, puis `git add` du fichier",
    "not understood": "{path} reste tel quel : il ne peut être compris",
    "next": "ensuite : le modifier, puis `declaration-doc check {path}` et `declaration-doc build {path}`",
    "joint": ", ",
    "thousands": "\u202f",
    "1 declaration": "1 déclaration vérifiée",
    "declarations": "{0} déclarations vérifiées",
    "1 file": "1 fichier de textes vérifié",
    "files": "{0} fichiers de textes vérifiés",
    "1 pair": "1 paire",
    "pairs": "{0} paires",
    "checked": "{what} : {counts}",
    "1 not checked": "1 fichier n’a pu être vérifié",
    "not checked": "{0} fichiers n’ont pu être vérifiés",
    "no faults": "aucun défaut",
    "1 error": "1 erreur",
    "errors": "{0} erreurs",
    "1 warning": "1 avertissement",
    "warnings": "{0} avertissements",
    "1 info": "1 information",
    "infos": "{0} informations",
    "1 slip": "{path} : 1 coquille corrigée",
    "slips": "{path} : {0} coquilles corrigées",
    "1 waiting": "1 texte attend un réviseur",
    "waiting": "{0} textes attendent un réviseur",
    "reworded since": "reformulé depuis : {tags}",
    "lost": "aucune révision enregistrée n’a l’ancienne rédaction",
    "1 recorded": "{path} : 1 texte en « {tag} », état {state}, par {by}",
    "recorded": "{path} : {0} textes en « {tag} », état {state}, par {by}",
    "why": "Pourquoi c’est important",
    "mend": "Comment le corriger",
    "with": "Avec le défaut",
    "without": "Sans lui",
    "settings": "Réglages",
    "no rule": "aucun : nulle règle ne le trouve, mais une comparaison ou une construction",
    "in a segment": "dans un segment      ",
    "or a severity": "(ou info, warning, error)",
    "fixed": "aucun : il ne peut être ni désactivé ni excepté",
    "own work": "traduits par {by}, et vus de personne d’autre : {ids}",
}
_JAPANESE = {
    "error:": "エラー：",
    "usage": "使い方：",
    "help": "ヘルプ：",
    "no difference": "異なる宣言はない",
    "conflict": "{path}：解消すべき競合が残っている",
    "unmerged": "{path}：競合中。解消し、ファイルを`git add`する",
    "not understood": "{path}はそのまま残す。理解できない",
    "next": "次に：編集し、`declaration-doc check {path}`と`declaration-doc build {path}`を実行する",
    "joint": "、",
    "thousands": ",",
    "1 declaration": "宣言1件",
    "declarations": "宣言{0}件",
    "1 file": "対訳ファイル1件",
    "files": "対訳ファイル{0}件",
    "1 pair": "1組",
    "pairs": "{0}組",
    "checked": "{what}を検査：{counts}",
    "1 not checked": "1件のファイルは検査できなかった",
    "not checked": "{0}件のファイルは検査できなかった",
    "no faults": "誤りなし",
    "1 error": "エラー1件",
    "errors": "エラー{0}件",
    "1 warning": "警告1件",
    "warnings": "警告{0}件",
    "1 info": "情報1件",
    "infos": "情報{0}件",
    "1 slip": "{path}：1か所を修正",
    "slips": "{path}：{0}か所を修正",
    "1 waiting": "校閲待ちのテキストは1件",
    "waiting": "校閲待ちのテキストは{0}件",
    "reworded since": "その後変わった文言：{tags}",
    "lost": "元の文言を持つコミットがない",
    "1 recorded": "{path}：「{tag}」のテキスト1件を{state}として記録（{by}）",
    "recorded": "{path}：「{tag}」のテキスト{0}件を{state}として記録（{by}）",
    "why": "なぜ問題か",
    "mend": "直し方",
    "with": "誤りのある例",
    "without": "誤りのない例",
    "settings": "設定",
    "no rule": "なし：規則ではなく、比較または版の作成が見つける",
    "in a segment": "セグメントの中で     ",
    "or a severity": "（または info、warning、error）",
    "fixed": "なし：無効にも抑制にもできない",
    "own work": "{by}自身の訳であり、ほかの誰も見ていない：{ids}",
}
WORDS: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "fr": _FRENCH, "ja": _JAPANESE}
"""Language → key → words; every language has the keys of English."""


def words(language: str) -> Mapping[str, str]:
    """The words of a language; English where there are none."""
    return WORDS.get(language, _ENGLISH)


def count(number: int, thing: str, language: str, **values: str) -> str:
    """A number of things: `1 declaration`, `2,000 declarations`."""
    told = words(language)
    if number == 1:
        return told[f"1 {thing}"].format(**values)
    return told[PLURALS.get(thing, f"{thing}s")].format(
        f"{number:,}".replace(",", told["thousands"]), **values
    )


PLURALS: Mapping[str, str] = {key: key for key in ("not checked", "waiting", "recorded")}
"""Key of one thing → key of several, where that is not made with an s."""
