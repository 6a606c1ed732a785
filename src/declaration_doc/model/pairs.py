"""Pairs of texts that should say the same, of any origin: what can be checked without being a declaration."""

from __future__ import annotations

from dataclasses import dataclass, field

from declaration_doc.model.position import Position


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts that should say the same."""

    id: str
    first: str
    second: str
    position: Position | None = field(default=None, compare=False)
    """Where its second text stands in its file; None where that is not known."""

    def texts(self, languages: tuple[str, str]) -> dict[str, str]:
        """Its texts by language."""
        return dict(zip(languages, (self.first, self.second), strict=True))


@dataclass(frozen=True, slots=True)
class PairFile:
    """The pairs of one file, in its order: consecutive parts of one document."""

    languages: tuple[str, str]
    """BCP 47 tags of the first and the second text of each pair."""
    pairs: tuple[TextPair, ...] = ()
