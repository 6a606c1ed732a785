"""Where no line may break, whatever the language.

Tables of JLREQ (W3C, Requirements for Japanese Text Layout) in their strict form, and of Unicode Annex
14. The names are those of the classes of JLREQ, appendix A.
"""

from __future__ import annotations

OPENING_BRACKETS = "‘“（〔［｛〈《「『【〘〖〝｟｢«([{"
CLOSING_BRACKETS = "’”）〕］｝〉》」』】〙〗〟｠｣»)]}"
HYPHENS = "‐〜～゠–"
DIVIDING_PUNCTUATION = "！？‼⁇⁈⁉"
MIDDLE_DOTS = "・：；･"
FULL_STOPS = "。．｡"
COMMAS = "、，､"
ITERATION_MARKS = "ヽヾゝゞ々〻"
PROLONGED_SOUND_MARK = "ーｰ"
SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ"
VOICING_MARKS = "゛゜ﾞﾟ"
LATIN_PUNCTUATION = ",.;:!?%‰"
"""Not of JLREQ: in a text set solid nothing else keeps these marks from a line's head."""

NEVER_FIRST = frozenset(
    CLOSING_BRACKETS
    + HYPHENS
    + DIVIDING_PUNCTUATION
    + MIDDLE_DOTS
    + FULL_STOPS
    + COMMAS
    + ITERATION_MARKS
    + PROLONGED_SOUND_MARK
    + SMALL_KANA
    + VOICING_MARKS
    + LATIN_PUNCTUATION
)
"""Characters not starting a line (3.1.7)."""

NEVER_LAST = frozenset(OPENING_BRACKETS)
"""Characters not ending a line (3.1.8)."""

INSEPARABLE = frozenset("—―…‥")
"""Characters that stand in pairs: no break between two of the same (cl-08)."""

PREFIXED = frozenset("￥＄￡＃€№¥$£#§")
"""Abbreviations that stay with the number after them (cl-12)."""

POSTFIXED = frozenset("°′″℃￠％‰℉㎡㎥㎞㎝㎜㎏㏊%")
"""Abbreviations that stay with the number before them (cl-13)."""

GLUE = frozenset("\u00a0\u202f\u2007\u2011\u2060")
"""No break on either side (Unicode Annex 14, classes GL and WJ)."""

SPACES = frozenset(" \u3000")
"""Spaces a line may break after, and that then vanish."""
