"""What `verify` says of a PDF, by language of the reader; names of checks are never translated."""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = {
    "holds": "holds",
    "fails": "fails",
    "unknown": "unknown",
    "none-inside": "no source travels inside",
    "no-declaration": "the source inside is no canonical declaration of this id",
    "no-edition": "the source inside makes no such edition: {reason}",
    "digest": "SHA-256 {digest}",
    "nothing-to-compare": "there is no source to compare it with",
    "otherwise": "otherwise than in the source: {places}",
    "differs": "{id}",
    "missing": "{id} (missing)",
    "added": "{id} (not in the source)",
    "order": "the order of the segments",
    "read": "{count} segments read as in the source",
    "boxes": "empty boxes on page {pages}",
    "every-glyph": "no character is missing",
    "damaged": "{file} is damaged, or does not name this file",
    "not-beside": "there is no {file} beside the file",
    "other-digest": "{file} states other digests",
    "other-content": "{file} was written for another edition than the source inside makes",
    "nothing-to-print": "there is no source to print again",
    "other-makers": "made by {there}; here is {here}",
    "unprintable": "it cannot be printed again: {reason}",
    "own-style": "it is set in style sheets of its project, which are not inside",
    "same": "printed again from the source inside, it is the same to the byte",
    "other-bytes": "printed again with the same versions, it has other bytes",
    "other-parts": "here is not what it was made with: {parts}",
    "other-unknown": "libraries, fonts or styles here are not those it was made with",
}
_FRENCH = {
    "holds": "tient",
    "fails": "ne tient pas",
    "unknown": "reste indécis",
    "none-inside": "aucune source n’est jointe",
    "no-declaration": "la source jointe n’est pas une déclaration canonique de cet identifiant",
    "no-edition": "la source jointe ne donne pas cette édition\u00a0: {reason}",
    "digest": "SHA-256 {digest}",
    "nothing-to-compare": "aucune source à laquelle le comparer",
    "otherwise": "autrement que dans la source\u00a0: {places}",
    "differs": "{id}",
    "missing": "{id} (manque)",
    "added": "{id} (absent de la source)",
    "order": "l’ordre des segments",
    "read": "segments lus comme dans la source\u00a0: {count}",
    "boxes": "cases vides à la page {pages}",
    "every-glyph": "aucun caractère ne manque",
    "damaged": "{file} est endommagé, ou ne nomme pas ce fichier",
    "not-beside": "pas de {file} à côté du fichier",
    "other-digest": "{file} donne d’autres empreintes",
    "other-content": "{file} a été écrit pour une autre édition que celle de la source jointe",
    "nothing-to-print": "aucune source à réimprimer",
    "other-makers": "produit par {there}\u202f; ici\u00a0: {here}",
    "unprintable": "réimpression impossible\u00a0: {reason}",
    "own-style": "composé avec des feuilles de style de son projet, qui ne sont pas jointes",
    "same": "réimprimé à partir de la source jointe, il est le même à l’octet près",
    "other-bytes": "réimprimé avec les mêmes versions, il a d’autres octets",
    "other-parts": "ce qui l’a produit n’est pas ce qui est ici\u00a0: {parts}",
    "other-unknown": "les bibliothèques, polices ou styles d’ici ne sont pas ceux qui l’ont produit",
}
_JAPANESE = {
    "holds": "合格",
    "fails": "不合格",
    "unknown": "判定不能",
    "none-inside": "原稿が添付されていない",
    "no-declaration": "添付の原稿は、この識別子の正規形の宣言ではない",
    "no-edition": "添付の原稿からこの版は作れない：{reason}",
    "digest": "SHA-256 {digest}",
    "nothing-to-compare": "照合する原稿がない",
    "otherwise": "原稿と異なる：{places}",
    "differs": "{id}",
    "missing": "{id}（欠落）",
    "added": "{id}（原稿にない）",
    "order": "セグメントの順序",
    "read": "{count}個のセグメントが原稿のとおり読める",
    "boxes": "{pages}ページに空の枠がある",
    "every-glyph": "欠けた文字はない",
    "damaged": "{file}が破損しているか、このファイルを挙げていない",
    "not-beside": "ファイルの隣に{file}がない",
    "other-digest": "{file}のダイジェストが一致しない",
    "other-content": "{file}は、添付の原稿とは別の版について書かれている",
    "nothing-to-print": "再び印刷する原稿がない",
    "other-makers": "作成は{there}、ここにあるのは{here}",
    "unprintable": "再び印刷できない：{reason}",
    "own-style": "プロジェクト独自のスタイルシートで組まれており、それは添付されていない",
    "same": "添付の原稿から再び印刷すると、1バイトも違わない",
    "other-bytes": "同じバージョンで再び印刷したが、バイト列が異なる",
    "other-parts": "作成時と異なるもの：{parts}",
    "other-unknown": "ライブラリ、フォント又はスタイルが作成時と異なる",
}
WORDS: Mapping[str, Mapping[str, str]] = {"en": _ENGLISH, "fr": _FRENCH, "ja": _JAPANESE}
"""Language → key → words, with placeholders; English has them all."""
_JOINTS = {"en": ", ", "fr": ", ", "ja": "、"}


def said(key: str, language: str, **values: str) -> str:
    """The words for `key` in a language; in English where it has none."""
    return WORDS.get(language, _ENGLISH)[key].format(**values)


def listed(parts: list[str], language: str) -> str:
    """Parts as an enumeration."""
    return _JOINTS.get(language, ", ").join(parts)
