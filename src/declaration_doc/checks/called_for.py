"""What the words of one text call for in the other, from `lexicons/words.FIRST-SECOND.tsv` and the core lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple, TypeAlias, TypeVar

from declaration_doc.checks.known_names import without_accents
from declaration_doc.checks.lexicon import Lexicon, core
from declaration_doc.languages.mistaken import Answers, Wanted
from declaration_doc.languages.word import Words
from declaration_doc.resources import lexicon

_MOST_WORDS = 100_000
_HEAD = 4
"""Letters of the first word by which a phrase is found."""
_LEAST = 3
"""Letters of the shortest beginning."""


_Lines: TypeAlias = str
"""What the lexicon has for a word, a beginning or a phrase: the ends of its lines, read where a text has it."""
_Key = TypeVar("_Key")
_Said: TypeAlias = tuple[Answers, str]
"""Of a word, those that may answer it, and all that it bears out, one behind the other."""
_NOTHING: _Said = (), ""
_Phrases: TypeAlias = tuple[tuple[tuple[str, ...], _Lines], ...]


class _Rows(NamedTuple):
    """What lines of the lexicon say."""

    asked: tuple[str, ...]
    borne: tuple[str, ...]


@cache
def _rows(lines: _Lines) -> _Rows:
    parts = [line.partition("\t") for line in lines.split("\n")]
    return _Rows(
        tuple(" ".join([forms for forms, _, mark in parts if not mark]).split()),
        tuple(" ".join([forms for forms, _, _ in parts]).split()),
    )


class _Sayings(dict[str, _Said]):
    """What the lexicon says of a word, looked up where it is first asked for."""

    def __init__(self, look_up: Callable[[str], _Said]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> _Said:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = self[word] = self._look_up(word) if len(word) >= _LEAST else _NOTHING
        return found


class _Headed(dict[str, dict[str, _Phrases]]):
    """The rest of the phrases that a word may begin: by the word as it is written, and the letter that follows."""

    def __init__(self, phrases: Mapping[str, _Phrases]) -> None:
        super().__init__()
        self._phrases = phrases

    def __missing__(self, word: str) -> dict[str, _Phrases]:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = dict[str, _Phrases]()
        for parts, rows in self._phrases.get(without_accents(word[:_HEAD]), ()):
            if _begins(word, parts[0]):
                letter = parts[1][0]
                found[letter] = (*found.get(letter, ()), (parts[1:], rows))
        self[word] = found
        return found


@dataclass(eq=False, slots=True)
class CalledFor:
    """The words that a lexicon has, and what it says of them."""

    exact: Mapping[str, _Lines]
    beginnings: Mapping[str, _Lines]
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
    _known: _Sayings = field(init=False)
    _headed: _Headed = field(init=False)

    def __post_init__(self) -> None:
        """Both are asked for with every word."""
        self._known = _Sayings(self._said)
        self._headed = _Headed(self.phrases)

    def wanted(self, words: Words) -> Wanted:
        """What a text of these words says of the words of the other text."""
        every = map(self._known.__getitem__, words.alone)
        said = [each for each in every if each is not _NOTHING]
        if phrases := self._phrases(words.alone):
            said = [*((rows.asked, "\n".join(rows.borne)) for rows in map(_rows, phrases)), *said]
        return Wanted(
            tuple([asked for asked, _ in said if asked]),
            "\n".join(["", *[borne for _, borne in said if borne], ""]),
            self.judged,
            self.asked,
            self.answers,
        )

    def asked_by(self, word: str) -> Answers:
        """The words any of which may answer `word`; empty: the lexicon does not know."""
        return self._known[word][0]

    def borne_by(self, word: str) -> str:
        """All words that `word` bears out, one to a line."""
        return self._known[word][1]

    def _said(self, word: str) -> _Said:
        plain = without_accents(word).replace("œ", "oe")
        beginnings = self.beginnings
        rows = [
            _rows(beginnings[each])
            for length in range(len(plain), 1, -1)
            if (each := plain[:length]) in beginnings
        ]
        asking = [row.asked for row in rows if row.asked][:1]
        if plain in self.exact:
            rows.append(_rows(self.exact[plain]))
            asking.append(rows[-1].asked)
        entry = self.also.words[word] if self.also else None
        forms = entry.forms if entry else ()
        if not rows and not forms:
            return _NOTHING
        asked = dict.fromkeys(chain(*asking, forms))
        borne = dict.fromkeys(chain(*[row.borne for row in rows], forms))
        return (tuple(asked), "\n".join(borne)) if borne else _NOTHING

    def _phrases(self, words: tuple[str, ...]) -> list[_Lines]:
        found = []
        headed = enumerate(map(self._headed.__getitem__, words[:-1]), 1)
        for at, following in [(at, following) for at, following in headed if following]:
            for parts, rows in following.get(_plain(words[at])[:1], ()):
                here = words[at : at + len(parts)]
                if len(here) == len(parts) and all(map(_begins, here, parts)):
                    found.append(rows)
        return found


def _begins(word: str, part: str) -> bool:
    return _plain(word).startswith(part)


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    return without_accents(word).rstrip("'")


@cache
def called_for(first: str, second: str) -> CalledFor | None:
    """What texts of the first language call for in the second; primary subtags; None: there is no lexicon."""
    data = lexicon(f"words.{first}-{second}.tsv")
    return None if data is None else _read(data, lexicon(f"{first}-{second}.tsv"), core(first, second))


@cache
def things_called_for(first: str, second: str) -> CalledFor | None:
    """What names of everyday things call for besides, where they are listed; None: there is no lexicon."""
    data = lexicon(f"things.{first}-{second}.tsv")
    return None if data is None else _read(data, None, None)


def _read(data: bytes, others: bytes | None, also: Lexicon | None) -> CalledFor:
    exact: dict[str, _Lines] = {}
    beginnings: dict[str, _Lines] = {}
    phrases: dict[str, dict[tuple[str, ...], _Lines]] = defaultdict(dict)
    judged: list[str] = []
    asked: list[str] = []
    asked_by_phrases: list[str] = []
    for line in data.decode("utf-8").splitlines():
        if not line or line[0] == "#":
            continue
        keys, _, rest = line.partition("\t")
        forms, _, mark = rest.partition("\t")
        (judged if mark else asked_by_phrases if _are_phrases(keys) else asked).append(forms)
        for key in keys.split():
            if "_" in key:
                parts = tuple(part for part in key.split("_") if part)
                _add(phrases[parts[0][:_HEAD]], parts, rest)
            elif key[-1] == ".":
                _add(exact, key[:-1], rest)
            else:
                _add(beginnings, key, rest)
    words = _words(asked)
    return CalledFor(
        exact,
        beginnings,
        {start: tuple(found.items()) for start, found in phrases.items()},
        _words(judged),
        words,
        words.union(_words(asked_by_phrases), _kanji_of(others or b"")),
        also,
    )


def _are_phrases(keys: str) -> bool:
    return "_" in keys and all("_" in key for key in keys.split())


def _add(table: dict[_Key, _Lines], key: _Key, line: str) -> None:
    table[key] = f"{table[key]}\n{line}" if key in table else line


def _words(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(forms).split())


def _kanji_of(data: bytes) -> Iterator[str]:
    """The words of two or three kanji in a lexicon."""
    return (
        word
        for word in data.decode("utf-8").split()
        if 2 <= len(word) <= 3 and min(word) >= "一" and max(word) <= "鿿"
    )
