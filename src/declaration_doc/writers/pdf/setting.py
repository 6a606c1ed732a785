"""Japanese text made ready for the engine: where it stands apart from Latin, and where no line may break.

WeasyPrint knows neither. Between Japanese and Latin letters or digits stands a quarter of an em (JLREQ
3.2.6, 3.8): the character before it is set in a span whose margin the style sheet gives. A number is kept
with what counts it, 第7回, 10月3日, 2019〜2023年 (JLREQ 3.1.10), by a word joiner, which no reader sees.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from declaration_doc.writers.markup.tokens import Token, tokens

JOINER = "\u2060"
APART = "apart"
"""Class of the span whose margin parts Japanese from Latin."""

_IDEOGRAPHIC = (
    "\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff"
)
_LATIN = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f%"

_parted = re.compile(f"[{_IDEOGRAPHIC}][{_LATIN}]|[{_LATIN}][{_IDEOGRAPHIC}]")
_joined = re.compile(
    "[第約全計各][0-9]"
    "|[0-9][\u4e00-\u9fffカヵヶか箇つ％%〜～]"
    "|[月年時〜～][0-9]"
    # The parts of a dash or of points of omission.
    "|―[―]|…[…]"
)
_DASHES = "〜～"
_upright = re.compile(r'\bclass="(?:together|upright)"')
_label = re.compile(r'\bclass="(?:[^"]*\s)?(?:footnote|label)(?:\s[^"]*)?"')

_INLINE = frozenset({"a", "data", "del", "em", "ins", "span", "time"})
"""Elements over whose borders the text goes on."""


def set_japanese(markup: str, language: str) -> str:
    """`markup` with its Japanese text made ready; `language`: that of the page."""
    setting = _Setting()
    for token in tokens(markup, language):
        if token.name:
            setting.tag(token)
        elif token.is_text:
            setting.text(token)
    return "".join(setting.done)


@dataclass
class _Setting:
    """What has been read so far."""

    done: list[str] = field(default_factory=list)
    last: int | None = None
    """Where in `done` the text lies that the next text goes on from; None at the start of a block."""
    inside: bool = False
    """Whether we are in characters that stand upright in a vertical line."""
    upright: bool = False
    """Whether the last text or the next one is of such characters, which stand at no distance from kanji."""

    def tag(self, tag: Token) -> None:
        """Note a tag, and whether the text goes on over it."""
        if tag.name not in _INLINE or _label.search(tag.text):
            self.last = None
        self.inside = bool(_upright.search(tag.text))
        self.upright = self.upright or self.inside
        self.done.append(tag.text)

    def text(self, token: Token) -> None:
        """Set the text between two tags, and its border with the text before."""
        text = token.text
        if not token.speaks("ja"):
            self.last = None
            self.done.append(text)
            return
        joiner = self._join(text[0])
        self.upright = self.inside
        pairs = (text[index : index + 2] for index in range(len(text)))
        self.done.append(joiner + "".join(map(_set, pairs)))
        self.last = len(self.done) - 1

    def _join(self, first: str) -> str:
        """What stands before `first`, the border with the text before being set."""
        if self.last is None:
            return ""
        before = self.done[self.last]
        pair = before[-1] + first
        if _parted.fullmatch(pair) and not self.upright:
            self.done[self.last] = f"{before[:-1]}{_apart(before[-1])}"
        # Figures below each other are long: between two years a line of them may end after the dash.
        over_dash = self.upright and before[-1] in _DASHES
        return JOINER if _joined.fullmatch(pair) and not over_dash else ""


def _set(pair: str) -> str:
    """The first of two characters, and what stands between it and the other."""
    first = _apart(pair[0]) if _parted.fullmatch(pair) else pair[0]
    return first + JOINER if _joined.fullmatch(pair) else first


def _apart(character: str) -> str:
    return f'<span class="{APART}">{character}</span>'
