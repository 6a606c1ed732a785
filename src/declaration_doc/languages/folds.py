"""The typographic folds: what may differ between a text as stored and as printed.

`fold` maps both to one string. Two texts with the same fold have the same letters, digits, words and
punctuation, in the same order; all else is typography.
"""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.characters import JAPANESE

APOSTROPHES = {"\u2019": "'", "\u02bc": "'"}
"""Forms of the apostrophe → the straight one, which counts between two letters only."""

FOLDED = {
    # dashes and hyphens; not ー, which is a letter, nor 〜, which is punctuation
    **dict.fromkeys("\u2010\u2011\u2013\u2014\u2015", "-"),
    # the ellipsis
    "\u2026": "...",
    # quotation marks: stored as a node, printed as the language has them; « » go with the space inside
    **dict.fromkeys('“”„‟‘‚「」『』"', ""),
    # characters that show nothing
    **dict.fromkeys("\u00ad\u200b\u200c\u2060\ufeff", ""),
}
"""Character of a text → what it stands for when two texts are compared."""

_apostrophes = str.maketrans(APOSTROPHES)
_idle_apostrophe = lazy_pattern(r"'(?!(?:«\s*|[“\"„‟‘‚「『])*\w)|(?<!\w)'")
"""One that stands before no letter, be it one in quotation marks."""
_guillemet = lazy_pattern(r"«\s*|\s*»")
_folded = str.maketrans(FOLDED)
_spaces = lazy_pattern(r"\s+")
# A space tells words apart; beside a Japanese character or a mark it is typography.
_idle_space = lazy_pattern(rf" (?![^\W{JAPANESE}])|(?<![^\W{JAPANESE}]) ")


def fold(text: str) -> str:
    """The canonical form of `text` under the folds.

    >>> fold("« L’innovation… » – ici !")
    "L'innovation...-ici!"
    """
    text = _idle_apostrophe.sub("", text.translate(_apostrophes))
    text = _guillemet.sub("", text).translate(_folded)
    return _idle_space.sub("", _spaces.sub(" ", text))
