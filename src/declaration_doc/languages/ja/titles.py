"""The title behind the number of an article: 第2条（期間）."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_numbered = lazy_pattern(
    r"\s*(第[0-9０-９〇一二三四五六七八九十百]+[条章節款部編](?:の[0-9０-９一二三四五六七八九十]+)?)"
)
_title = lazy_pattern(
    r"[\s\u3000]*[（(【［〔「『]([^（）()【】［］〔〕「」『』]{1,30})[）)】］〕」』]"
    r"|[\s\u3000]+([^\s\u3000。、（）()はがを]{1,20})(?=[\s\u3000]|$)|[\s\u3000]+([^。]{1,30})$"
)


def titles(text: str) -> tuple[Span, ...]:
    """The number of an article or a chapter that begins the text, and its title, if it has one."""
    number = _numbered.match(text)
    if number is None:
        return ()
    title = _title.match(text, number.end())
    return (number.span(1),) if title is None else (number.span(1), title.span(title.lastindex or 0))
