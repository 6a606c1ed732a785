"""Names known all over the world, from `lexicons/names.FIRST-SECOND.tsv`."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.terms import Finder, Sought, plain_finder
from declaration_doc.resources import lexicon as lexicon_file

_accents = lazy_pattern("[\u0300-\u036f]+")
_ORDINARY = "~"
SHORTEST_STEM = 4
"""Letters that a name shares with the words made of it: France, français."""


@dataclass(frozen=True)
class Known:
    """A name in two languages."""

    key: str
    kind: str
    """`land`, `place` or `body`."""
    forms: tuple[tuple[str, ...], tuple[str, ...]]
    """Of the first and of the second language."""

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """All forms without accents, in lower case."""
        return tuple(without_accents(form) for forms in self.forms for form in forms)

    @cached_property
    def made_of(self) -> tuple[str, ...]:
        """Its forms in Latin letters, without accents and articles, of which other words are made."""
        return tuple(
            name
            for forms in self.forms
            for form in forms
            if _is_latin(form)
            and not (self.kind == "body" and " " in form)
            and len(name := _bare(form)) >= SHORTEST_STEM
        )


@dataclass(frozen=True)
class KnownNames:
    """All that are known in two languages, and how to find them."""

    by_key: Mapping[str, Known]
    finders: tuple[Finder, Finder]
    latin: int
    """The number of the language in Latin letters."""
    ordinary: frozenset[str]
    """Forms that are ordinary words too: where they stand, nobody need be named."""

    @cached_property
    def lands(self) -> tuple[Known, ...]:
        """The countries and continents."""
        return tuple(known for known in self.by_key.values() if known.kind == "land")

    @cached_property
    def stems(self) -> Mapping[str, frozenset[str]]:
        """By key, beginnings of the words that are made of a name: long enough that no other country has them."""
        return _Stems(self.by_key)


class _Stems(dict[str, frozenset[str]]):
    """The stems of a name, worked out where they are first asked for: a document has few of the names."""

    def __init__(self, names: Mapping[str, Known]) -> None:
        super().__init__()
        self._names = names

    @cached_property
    def _lands(self) -> Mapping[str, set[str]]:
        """The first words of the names of lands, by the letters that every stem has."""
        found: dict[str, set[str]] = defaultdict(set)
        for known in self._names.values():
            for name in known.made_of if known.kind == "land" else ():
                found[name[:SHORTEST_STEM]].add(_head(name))
        return found

    def __missing__(self, key: str) -> frozenset[str]:
        known = self._names[key]
        others = self._lands if known.kind == "land" else {}
        found = self[key] = frozenset(
            _stem(name, others.get(name[:SHORTEST_STEM], ())) for name in known.made_of
        )
        return found


@cache
def known_names(first: str, second: str, latin: int) -> KnownNames | None:
    """The names known in two languages, by primary subtags; None: there is no table.

    `latin`: the number of the language in Latin letters.
    """
    turned = False
    data = lexicon_file(f"names.{first}-{second}.tsv")
    if data is None:
        turned, data = True, lexicon_file(f"names.{second}-{first}.tsv")
    if data is None:
        return None
    names = {}
    ordinary: set[str] = set()
    for number, line in enumerate(data.decode("utf-8").splitlines()):
        if line and not line.startswith("#"):
            kind, one, other = line.split("\t")
            forms = _forms(one), _forms(other)
            if _ORDINARY in line:
                ordinary |= {word[1:] for word in f"{one}; {other}".split("; ") if word.startswith(_ORDINARY)}
            names[str(number)] = Known(str(number), kind, forms[::-1] if turned else forms)
    return KnownNames(
        names, (_finder(names, first, 0), _finder(names, second, 1)), latin, frozenset(ordinary)
    )


def without_accents(text: str) -> str:
    """`text` in lower case, its letters without accents."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return _accents.sub("", unicodedata.normalize("NFD", folded))


def _forms(column: str) -> tuple[str, ...]:
    return tuple(form.removeprefix(_ORDINARY) for form in column.split("; "))


def _bare(form: str) -> str:
    return without_accents(form).removeprefix("le ").removeprefix("la ")


def _head(name: str) -> str:
    return name.split(maxsplit=1)[0]


def _stem(name: str, others: Iterable[str]) -> str:
    """The beginning of a name that those of other words have not: mauric of Maurice, for there is Mauritanie."""
    head = _head(name)
    rivals = {*others} - {head}
    length = SHORTEST_STEM
    while length < len(head) and any(other.startswith(name[:length]) for other in rivals):
        length += 1
    return name[:length]


def _is_latin(form: str) -> bool:
    return form[0] < "\u0250"


def _finder(names: Mapping[str, Known], tag: str, number: int) -> Finder:
    sought = [Sought(form, key, is_name=True) for key, known in names.items() for form in known.forms[number]]
    return (analysis(tag).form.terms or plain_finder)(sought)
