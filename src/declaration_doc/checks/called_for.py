"""What the words of one text call for in the other, from `lexicons/words.FIRST-SECOND.tsv` and the core lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from declaration_doc.checks.known_names import without_accents
from declaration_doc.checks.lexicon import Lexicon, core
from declaration_doc.languages.mistaken import Answers, Wanted
from declaration_doc.languages.word import Word
from declaration_doc.resources import lexicon

_MOST_WORDS = 100_000
_LEAST = 3
"""Letters of the shortest beginning."""


@dataclass(slots=True)
class _Rows:
    """What the lexicon has for a word, a beginning, or a phrase."""

    asked: list[str] = field(default_factory=list)
    borne: list[str] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class CalledFor:
    """The words that a lexicon has, and what it says of them."""

    exact: Mapping[str, _Rows]
    beginnings: Mapping[str, _Rows]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], _Rows], ...]]
    """By first word, or beginning of it, in four letters."""
    judged: frozenset[str]
    """Words of which it says what bears them out."""
    asked: frozenset[str]
    """All words that it asks for."""
    also: Lexicon | None
    """The core lexicon, whose forms answer as well."""
    _known: dict[str, tuple[Answers, Answers]] = field(default_factory=dict)

    def wanted(self, words: tuple[Word, ...]) -> Wanted:
        """What a text of these words says of the words of the other text."""
        return Wanted(self._calls(words), self._borne(words), self.judged, self.asked)

    def _calls(self, words: tuple[Word, ...]) -> tuple[Answers, ...]:
        """For each word that asks for some, the words that may answer it."""
        known = self._known
        found = {}
        for word, _, _ in words:
            if word not in found and len(word) >= _LEAST:
                asked = (known.get(word) or self._look_up(word))[0]
                if asked:
                    found[word] = asked
        return (*(tuple(rows.asked) for rows in self._phrases(words)), *found.values())

    def _borne(self, words: tuple[Word, ...]) -> frozenset[str]:
        """All that the words bear out."""
        found: set[str] = set()
        for word, _, _ in words:
            if len(word) >= _LEAST:
                found.update((self._known.get(word) or self._look_up(word))[1])
        for rows in self._phrases(words):
            found.update(rows.borne)
        return frozenset(found)

    def _look_up(self, word: str) -> tuple[Answers, Answers]:
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        plain = without_accents(word)
        rows = [self.beginnings[b] for n in range(len(plain), 1, -1) if (b := plain[:n]) in self.beginnings]
        asking = rows[:1]
        if plain in self.exact:
            rows.append(self.exact[plain])
            asking.append(self.exact[plain])
        entry = (
            next((found[0] for found in self.also.entries(((word, 0, len(word)),))), None)
            if self.also
            else None
        )
        forms = entry.forms if entry else ()
        asked = dict.fromkeys((*(form for row in asking for form in row.asked), *forms))
        borne = dict.fromkeys((*(form for row in rows for form in row.borne), *forms))
        found = self._known[word] = (tuple(asked), tuple(borne))
        return found

    def _phrases(self, words: tuple[Word, ...]) -> list[_Rows]:
        plain = None
        found = []
        for at, (word, _, _) in enumerate(words):
            for parts, rows in self.phrases.get(without_accents(word[:4]), ()):
                plain = plain or [without_accents(each).rstrip("'") for each, _, _ in words]
                here = plain[at : at + len(parts)]
                if len(here) == len(parts) and all(map(str.startswith, here, parts)):
                    found.append(rows)
        return found


@cache
def called_for(first: str, second: str) -> CalledFor | None:
    """What texts of the first language call for in the second; primary subtags; None: there is no lexicon."""
    data = lexicon(f"words.{first}-{second}.tsv")
    if data is None:
        return None
    exact: dict[str, _Rows] = defaultdict(_Rows)
    beginnings: dict[str, _Rows] = defaultdict(_Rows)
    phrases: dict[str, dict[tuple[str, ...], _Rows]] = defaultdict(lambda: defaultdict(_Rows))
    judged: set[str] = set()
    for line in data.decode("utf-8").splitlines():
        if not line or line[0] == "#":
            continue
        keys, forms, *mark = line.split("\t")
        words = forms.split()
        for key in keys.split():
            if "_" in key:
                parts = tuple(part for part in key.split("_") if part)
                rows = phrases[parts[0][:4]][parts]
            else:
                rows = exact[key[:-1]] if key[-1] == "." else beginnings[key]
            rows.borne.extend(words)
            if not mark:
                rows.asked.extend(words)
        if mark:
            judged.update(words)
    return CalledFor(
        dict(exact),
        dict(beginnings),
        {start: tuple(found.items()) for start, found in phrases.items()},
        frozenset(judged),
        frozenset(form for rows in (*exact.values(), *beginnings.values()) for form in rows.asked),
        core(first, second),
    )
