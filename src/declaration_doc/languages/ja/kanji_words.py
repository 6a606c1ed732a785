"""Words of two kanji, and what they look or sound like: from `lexicons/words.ja.txt`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from declaration_doc.resources import lexicon


@dataclass(frozen=True)
class KanjiWords:
    """What is known of words of two kanji."""

    common: frozenset[str]
    """Words that an official text may be expected to have."""
    known: frozenset[str]
    """These, and words that one of them would turn into by a slip."""
    alike: dict[str, frozenset[str]]
    """Kanji → those that sound or look like it."""
    _meant: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def meant(self, pair: str) -> tuple[str, ...]:
        """The common words that two kanji, which are no word, may have been meant for."""
        if pair not in self._meant:
            self._meant[pair] = () if pair in self.known else tuple(sorted(self._neighbours(pair)))
        return self._meant[pair]

    def _neighbours(self, pair: str) -> Iterator[str]:
        first, second = pair[0], pair[1]
        yield from (word for kanji in self.alike.get(first, ()) if (word := kanji + second) in self.common)
        yield from (word for kanji in self.alike.get(second, ()) if (word := first + kanji) in self.common)


@cache
def kanji_words() -> KanjiWords:
    """The words of the lexicon, read once."""
    rows: dict[str, list[tuple[str, str]]] = defaultdict(list)
    section = ""
    for line in (lexicon("words.ja.txt") or b"").decode("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            head, _, rest = line.rpartition("\t")
            rows[section].append((head, rest))
    common = frozenset(_joined(rows["common"]))
    alike: dict[str, set[str]] = defaultdict(set)
    for _, kanji in (*rows["readings"], *rows["shapes"]):
        for one in kanji:
            alike[one] |= {*kanji} - {one}
    known = common | frozenset(_joined(rows["other"]))
    return KanjiWords(common, known, {kanji: frozenset(others) for kanji, others in alike.items()})


def _joined(rows: list[tuple[str, str]]) -> Iterator[str]:
    yield from (first + second for first, seconds in rows for second in seconds)
