"""Brackets and quotation marks that lack their counterpart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from declaration_doc.languages.lazy_pattern import lazy_pattern

PAIRS: Mapping[str, str] = {
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "[": "]",
    "［": "］",
    "【": "】",
    "〔": "〕",
    "〈": "〉",
    "《": "》",
    "«": "»",
    "“": "”",
}
"""Opening mark → closing mark. ‘ ’ and \" are left out: they are apostrophes and inches too."""

_CLASSES = {**dict.fromkeys("（(）)", "round"), **dict.fromkeys("［[］]", "square")}
_OPENING = {closing: opening for opening, closing in PAIRS.items()}
_mark = lazy_pattern("[" + re.escape("".join((*PAIRS, *_OPENING))) + "]")
_talked_about = lazy_pattern(
    # a mark that is itself what is meant: « [ », "(", Ctrl-], a smiley
    r"""(?<=["'`])[\[\]()](?=["'`])|(?<=[«“「][ \u00a0\u202f])[\[\]()](?=[ \u00a0\u202f][»”」])"""
    r"""|(?<=[«“「])[\[\]()](?=[»”」])|(?<=\w-)[\[\]]|(?:(?<=\s)|(?<=[、。]))[\[\]](?=\s)|[:;]-?[()]"""
)
_perhaps_talked_about = lazy_pattern(
    # It begins with the bracket, so that a search skips to it.
    r"""\((?:(?<=["'`«“「 \u00a0\u202f].)(?=[ \u00a0\u202f"'`»”」])|(?<=[:;].)|(?<=[:;]-.))"""
)
_enumerator = lazy_pattern(
    # a), 1), ア）, (i) without its opening: at the beginning, or after a mark or space
    r"(?:(?<=[\s、。；;:：,(（])|^)(?:[0-9０-９]{1,2}|[A-Za-zＡ-Ｚａ-ｚ]|[ivxIVX]{1,4}|[ア-ン]|[一二三四五六七八九十]|[例注])[)）]"
)
_spaces = lazy_pattern(r"\d°\)")


@dataclass(frozen=True, slots=True)
class Loose:
    """A mark without its counterpart."""

    mark: str
    at: int
    """Its place, in code points."""

    @property
    def opens(self) -> bool:
        """Whether it is an opening mark."""
        return self.mark in PAIRS

    @property
    def counterpart(self) -> str:
        """The mark that it lacks."""
        return PAIRS.get(self.mark) or _OPENING[self.mark]

    def is_like(self, other: Loose) -> bool:
        """Whether both are round, or square, or the same mark, and both open or both close."""
        return self.opens == other.opens and kind_of(self.mark) == kind_of(other.mark)

    def is_closed_by(self, other: Loose) -> bool:
        """Whether `other` may be what it lacks, in a later text."""
        return self.opens and not other.opens and kind_of(self.counterpart) == kind_of(other.mark)


def kind_of(mark: str) -> str:
    """Round and square brackets of any width are of one kind; every other mark is its own."""
    return _CLASSES.get(mark, mark)


def loose_marks(text: str) -> tuple[Loose, ...]:
    """Each bracket or quotation mark of `text` that lacks its counterpart, in reading order.

    The widths of the two need not agree: that is another slip.

    >>> [mark.mark for mark in loose_marks("日本（東京")]
    ['（']
    """
    if not _mark.search(text) or _is_even(text):
        return ()
    ignored = {
        at
        for pattern in (_talked_about, _enumerator, _spaces)
        for found in pattern.finditer(text)
        for at in range(*found.span())
        if text[at] in "[]" or not _opened_before(text, at)
    }
    open_: list[Loose] = []
    loose: list[Loose] = []
    for found in _mark.finditer(text):
        if found.start() in ignored:
            continue
        mark = Loose(found[0], found.start())
        if mark.opens:
            open_.append(mark)
        elif not _close(mark, open_, loose):
            loose.append(mark)
    return tuple(sorted((*loose, *open_), key=lambda mark: mark.at))


def _is_even(text: str) -> bool:
    """Whether every mark has its counterpart, and none stands where it may be what is meant itself."""
    if "[" in text or "]" in text or _perhaps_talked_about.search(text):
        return False
    open_: list[str] = []
    for mark in _mark.findall(text):
        if mark in PAIRS:
            open_.append(mark)
        elif not open_ or kind_of(PAIRS[open_.pop()]) != kind_of(mark):
            return False
    return not open_


def _close(closing: Loose, open_: list[Loose], loose: list[Loose]) -> bool:
    """Take the opening mark of `closing` from `open_`, what it leaves open inside being loose."""
    for depth in range(len(open_) - 1, -1, -1):
        if open_[depth].is_closed_by(closing):
            loose += open_[depth + 1 :]
            del open_[depth:]
            return True
    return False


def _opened_before(text: str, at: int) -> bool:
    """Whether a round bracket is open at the closing one that stands at `at`."""
    if text[at] not in ")）":
        return False
    before = text[:at]
    return sum(map(before.count, "(（")) > sum(map(before.count, ")）"))
