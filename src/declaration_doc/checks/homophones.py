"""Words easily written for another of the same sound, from `lexicons/homophones.FIRST-SECOND.tsv`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from declaration_doc.checks.known_names import without_accents
from declaration_doc.languages.alternation import any_of
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon


@dataclass(frozen=True, slots=True)
class Homophone:
    """A word, and one that sounds like it."""

    word: str
    own: str
    """What the other language says for it: beginnings of words, parted by spaces."""
    other: str
    asking: str
    """What the other language says for the word that may be meant."""


@dataclass(frozen=True)
class Homophones:
    """All that a lexicon has."""

    words: re.Pattern[str]
    by_word: Mapping[str, tuple[Homophone, ...]]

    def suspects(self, text: str, counterpart: str) -> Iterator[tuple[Span, Homophone]]:
        """Each word of `text` that `counterpart` does not bear out, asking for one that sounds alike."""
        places = {found[0]: found.span() for found in self.words.finditer(text)}
        if not places:
            return
        plain = without_accents(counterpart)
        for word, span in places.items():
            for pair in self.by_word[word]:
                if pair.other not in text and _says(plain, pair.asking) and not _says(plain, pair.own):
                    yield span, pair
                    break


@cache
def homophones(first: str, second: str) -> Homophones | None:
    """Those of the second language, judged by the first; primary subtags; None: there is no lexicon."""
    data = lexicon(f"homophones.{first}-{second}.tsv")
    if data is None:
        return None
    rows: dict[str, list[Homophone]] = defaultdict(list)
    for line in data.decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            word, own, other, asking = line.split("\t")
            rows[word].append(Homophone(word, own, other, asking))
    return Homophones(re.compile(any_of(rows)), {word: tuple(found) for word, found in rows.items()})


def _says(text: str, column: str) -> bool:
    return _beginnings(column).search(text) is not None


@cache
def _beginnings(column: str) -> re.Pattern[str]:
    words = [without_accents(word).replace("_", " ") for word in column.split()]
    return re.compile(rf"\b(?:{any_of(words)})")
