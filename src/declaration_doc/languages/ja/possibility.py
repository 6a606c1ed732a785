"""Where Japanese says that something may be done: することができる, 〜してもよい; not できない."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_possible = lazy_pattern(
    r"(?:でき|出来)(?:る(?!限り|だけ|こと|よう|のは)|ます|た|まし|て|、|れば)|し?得る|可能(?!性|な限り|な範囲)"
    r"|ても?(?:よい|良い|よろしい|構いません|かまいません|構わない|かまわない|差し支え(?:ない|ありません))"
)

_only = lazy_pattern(r"限り、?[^、。]{0,12}$")


def possibilities(text: str) -> tuple[Span, ...]:
    """The words by which `text` says that something may be done, in reading order."""
    return tuple(
        match.span() for match in _possible.finditer(text) if not _only.search(text, 0, match.start())
    )
