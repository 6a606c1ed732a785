"""What the words of one text call for in the other, from `lexicons/words.FIRST-SECOND.tsv` and the core lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TypeAlias

from declaration_doc.checks.known_names import without_accents
from declaration_doc.checks.lexicon import Lexicon, core
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.mistaken import Answers, Wanted
from declaration_doc.languages.word import Word
from declaration_doc.resources import lexicon

_kanji = lazy_pattern("(?<![^\\s])[一-鿿]{2,3}(?![^\\s])")
_MOST_WORDS = 100_000
_HEAD = 4
"""Letters of the first word by which a phrase is found."""
_LEAST = 3
"""Letters of the shortest beginning."""


@dataclass(slots=True)
class _Rows:
    """What the lexicon has for a word, a beginning, or a phrase."""

    asked: list[str] = field(default_factory=list)
    borne: list[str] = field(default_factory=list)


_Said: TypeAlias = tuple[Answers, str]
"""Of a word, those that may answer it, and all that it bears out, one behind the other."""
_NOTHING: _Said = (), ""
_Phrases: TypeAlias = tuple[tuple[tuple[str, ...], _Rows], ...]


class _Headed(dict[str, dict[str, _Phrases]]):
    """The rest of the phrases that a word may begin: by the word as it is written, and the letter that follows."""

    def __init__(self, phrases: Mapping[str, _Phrases]) -> None:
        super().__init__()
        self._phrases = phrases

    def __missing__(self, word: str) -> dict[str, _Phrases]:
        if len(self) > _MOST_WORDS:
            self.clear()
        plain, found = _plain(word), dict[str, _Phrases]()
        for parts, rows in self._phrases.get(without_accents(word[:_HEAD]), ()):
            if plain.startswith(parts[0]):
                letter = parts[1][0]
                found[letter] = (*found.get(letter, ()), (parts[1:], rows))
        self[word] = found
        return found


@dataclass(eq=False, slots=True)
class CalledFor:
    """The words that a lexicon has, and what it says of them."""

    exact: Mapping[str, _Rows]
    beginnings: Mapping[str, _Rows]
    phrases: Mapping[str, _Phrases]
    """By first word, or beginning of it, in four letters."""
    judged: frozenset[str]
    """Words of which it says what bears them out."""
    asked: frozenset[str]
    """All words that it asks for."""
    answers: frozenset[str]
    """All words of two or three kanji that may answer one."""
    also: Lexicon | None
    """The core lexicon, whose forms answer as well."""
    _known: dict[str, _Said] = field(default_factory=dict)
    _headed: _Headed = field(init=False)

    def __post_init__(self) -> None:
        """Phrases are asked for with every word."""
        self._headed = _Headed(self.phrases)

    def wanted(self, words: tuple[Word, ...]) -> Wanted:
        """What a text of these words says of the words of the other text."""
        known = self._known
        said = [
            known[word] if word in known else self._look_up(word)
            for word in dict.fromkeys([word for word, _, _ in words])
        ]
        if phrases := self._phrases(words):
            said = [*((tuple(rows.asked), "\n".join(rows.borne)) for rows in phrases), *said]
        return Wanted(
            tuple([asked for asked, _ in said if asked]),
            tuple([borne for _, borne in said if borne]),
            self.judged,
            self.asked,
            self.answers,
        )

    def asked_by(self, word: str) -> Answers:
        """The words any of which may answer `word`; empty: the lexicon does not know."""
        return (self._known.get(word) or self._look_up(word))[0]

    def _look_up(self, word: str) -> _Said:
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        found = self._known[word] = self._said(word) if len(word) >= _LEAST else _NOTHING
        return found

    def _said(self, word: str) -> _Said:
        plain = without_accents(word).replace("œ", "oe")
        rows = [self.beginnings[b] for n in range(len(plain), 1, -1) if (b := plain[:n]) in self.beginnings]
        asking = [row for row in rows if row.asked][:1]
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
        return (tuple(asked), "\n".join(borne)) if borne else _NOTHING

    def _phrases(self, words: tuple[Word, ...]) -> list[_Rows]:
        found, headed = [], self._headed
        for at, (word, _, _) in enumerate(words[:-1], 1):
            following = headed[word]
            for parts, rows in following.get(_plain(words[at][0])[:1], ()) if following else ():
                here = words[at : at + len(parts)]
                if len(here) == len(parts) and all(map(_begins, here, parts)):
                    found.append(rows)
        return found


def _begins(word: Word, part: str) -> bool:
    return _plain(word[0]).startswith(part)


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    return without_accents(word).rstrip("'")


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
                rows = phrases[parts[0][:_HEAD]][parts]
            else:
                rows = exact[key[:-1]] if key[-1] == "." else beginnings[key]
            rows.borne.extend(words)
            if not mark:
                rows.asked.extend(words)
        if mark:
            judged.update(words)
    asked = frozenset([form for rows in (*exact.values(), *beginnings.values()) for form in rows.asked])
    by_phrases = [form for found in phrases.values() for rows in found.values() for form in rows.asked]
    return CalledFor(
        dict(exact),
        dict(beginnings),
        {start: tuple(found.items()) for start, found in phrases.items()},
        frozenset(judged),
        asked,
        asked.union(by_phrases, _kanji.findall((lexicon(f"{first}-{second}.tsv") or b"").decode("utf-8"))),
        core(first, second),
    )
