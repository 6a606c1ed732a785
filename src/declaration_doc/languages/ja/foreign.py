"""Words of a Japanese text in Latin letters and in katakana."""

from __future__ import annotations

from declaration_doc.languages.latin_words import latin_words
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.proper_names import ForeignWord

_katakana = lazy_pattern(
    "[\u30a1-\u30fa](?:[\u30a1-\u30fa\u30fc-\u30fe]+|(?=[・＝゠=][\u30a1-\u30fa]))(?:[・＝゠=][\u30a1-\u30fa][\u30a1-\u30fa\u30fc-\u30fe]*)*"
)


def foreign_words(text: str) -> tuple[ForeignWord, ...]:
    """Each of them, those in Latin letters first; katakana joined by ・ or ＝ are one word.

    >>> [word.text for word in foreign_words("サン・マロとGNOME")]
    ['GNOME', 'サン・マロ']
    """
    latin = (ForeignWord(word, span, latin=True) for word, span in latin_words(text))
    return (*latin, *(ForeignWord(f[0], f.span(), latin=False) for f in _katakana.finditer(text)))
