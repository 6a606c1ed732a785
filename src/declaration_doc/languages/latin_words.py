"""Words in Latin letters, without what is part of an address, a path or a command."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_chunk = lazy_pattern(r"[A-Za-zÀ-ÖØ-öø-ɏ0-9@#$%&*+./:=_~^\\|‐‑-]+")
"""Those without a letter have no words: it takes less time to see that later."""
_chunk_with_capital = lazy_pattern(
    r"(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9@#$%&*+./:=_~^\\|‐‑-])[a-zß-öø-ɏ0-9@#$%&*+./:=_~^\\|‐‑-]*+[A-ZÀ-ÖØ-ÞĀĒĪŌŪŒČŁŚŠŽ]"
    r"[A-Za-zÀ-ÖØ-öø-ɏ0-9@#$%&*+./:=_~^\\|‐‑-]*"
)
_word = lazy_pattern(r"[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ0-9]+(?:[-‐‑][A-Za-zÀ-ÖØ-öø-ɏ0-9]+)*")
_several = lazy_pattern(r"[A-ZÀ-Þ][\wÀ-ÿ-]*(?:/[A-ZÀ-Þ][\wÀ-ÿ-]*)+")
_titled = lazy_pattern(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9]+(?=\.[a-z]{2,3}$)")
"""A name with an ending, which goes on without it: Node.js."""
_technical = lazy_pattern(r"[@#$%&*+=_~^\\|/]|://|\w\.\w|\w:\w|^[-.:]")


def latin_words(text: str, *, capital: bool = False) -> Iterator[tuple[str, Span]]:
    """Each word with its place; GNU/Linux is two, and /etc/hosts none. `capital`: where it may have one.

    >>> [word for word, _ in latin_words("Debian GNU/Linux, ~/bin, debian.org")]
    ['Debian', 'GNU', 'Linux']
    """
    for chunk in (_chunk_with_capital if capital else _chunk).finditer(text):
        start, end = chunk.span()
        bare = chunk[0].rstrip(".:-")
        is_word = bare.isalnum()
        if not is_word:
            titled = _titled.match(bare)
            if titled:
                yield titled[0], (start, start + titled.end())
                continue
            if _technical.search(bare) and not _several.fullmatch(bare):
                continue
        if text[end : end + 2].strip("0123456789") == "(":  # a page of a manual: apt(8)
            continue
        if is_word and bare[0].isalpha():
            if len(bare) > 1:
                yield bare, (start, start + len(bare))
            continue
        for word in _word.finditer(text, start, start + len(bare)):
            yield word[0], word.span()
