"""The letters of a word, as the body of a character class."""

from __future__ import annotations

LETTERS = (
    "A-Za-zª²³µ¹º¼½¾À-ÖØ-öø-ˁ"  # Latin, and the figures that Unicode counts among letters here
    "\u0370-\u0373\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5"
    "\u03f7-\u0481\u048a-\u052f\u1e00-\u1f15"  # Greek, Cyrillic, Latin with two accents
    "々〆〇ぁ-ゖゝ-ゟァ-ヺー-ヿ\u3400-\u4dbf一-\u9fff"
)
"""Those of the scripts that stand in texts of French or Japanese: tried twice as fast as `[^\\W\\d_]`, which is all."""
