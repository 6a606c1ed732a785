"""What a text says out of several things that exclude one another: last year or next year, doubled or halved.

The expressions stand in `lexicons/contrasts.*.txt`, where their form is explained.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from declaration_doc.languages.alternation import any_of, by_head
from declaration_doc.languages.beginnings import beginnings, literal
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon


class Contrast(NamedTuple):
    """One of the things that exclude one another."""

    kind: str
    """What they are about, the same in every language: year, part, often."""
    ways: frozenset[str]
    """Which of them it may be: 1 for l’année suivante; both 1 and 2 where the words do not tell."""
    span: Span


class _Expression(NamedTuple):
    pattern: re.Pattern[str] | None
    """None: it is no more than the letters that it begins with."""
    is_whole: bool
    """Whether its last letter is the last of a word; told by the pattern, where there is one."""
    says: tuple[tuple[str, frozenset[str]], ...]
    """Kinds and ways; empty: what it fits is none of the others."""

    def end(self, text: str, start: int, head: str) -> int | None:
        """Where it ends in `text`, which has its first letters at `start`; None: it does not stand there."""
        if self.pattern is None:
            end = start + len(head)
            return None if self.is_whole and _goes_on(text, end) else end
        match = self.pattern.match(text, start)
        return match.end() if match else None


def _goes_on(text: str, end: int) -> bool:
    """Whether a word does not end before `end`."""
    letter = text[end : end + 1]
    return letter.isalnum() or letter == "_"


class _Table(NamedTuple):
    starts: re.Pattern[str]
    """Finds the first of the letters that expressions begin with, as its group."""
    words: bool
    """Whether that is where words do, and the expression has the character before them as well."""
    heads: Mapping[str, tuple[str, ...]]
    """The first → all letters that may stand there, the longest first."""
    below: Mapping[str, tuple[_Expression, ...]]
    """All letters that an expression begins with → the expressions."""

    def beginning(self, text: str, start: int, head: str) -> list[tuple[str, _Expression]]:
        """What may stand at a place where `head` does: all letters that it begins with, and the expression."""
        return [
            (letters, each)
            for letters in self.heads[head]
            if text.startswith(letters, start)
            for each in self.below[letters]
        ]


_HEAD = 6
"""Letters of an expression that are sought in a text."""
_BEFORE_WORD = "[^0-9a-zß-öø-ɏ]"
"""A search skips to what stands before words, of which there are fewer than letters that they begin with."""
_part = lazy_pattern("<([a-z]+)>")


def reader(tag: str, fold: Callable[[str], str], *, words: bool) -> Callable[[str], tuple[Contrast, ...]]:
    """A function that reads them out of a text of the language, in reading order.

    `fold` makes the text what the expressions are written for, as long as before; `words`: whether they begin
    where words do.
    """

    def contrasts(text: str) -> tuple[Contrast, ...]:
        return tuple(_found(fold(text), _table(tag, words)))

    return contrasts


def _found(text: str, table: _Table) -> Iterator[Contrast]:
    at = 0
    sought = f" {text}" if table.words else text
    while found := table.starts.search(sought, at):
        start = found.start()
        at = start + 1
        seen: set[str] = set()
        for head, expression in table.beginning(text, start, found[1]):
            end = expression.end(text, start, head)
            if end is None:
                continue
            if not expression.says:
                at = end
                break
            for kind, ways in expression.says:
                if kind not in seen:
                    seen.add(kind)
                    yield Contrast(kind, ways, (start, end))


@cache
def _table(tag: str, words: bool) -> _Table:
    below: dict[str, list[_Expression]] = {}
    parts: dict[str, str] = {}
    for line in (lexicon(f"contrasts.{tag}.txt") or b"").decode("utf-8").splitlines():
        if line.startswith("@"):
            name, _, expression = line[1:].partition(" = ")
            parts[name] = _filled(expression, parts)
        elif line and line[0] != "#":
            said, _, expressions = line.partition("\t")
            says = _says(said)
            for each in expressions.split(" ; "):
                filled = _filled(each.strip(" "), parts)
                letters = filled.removesuffix(r"\b")
                is_plain = literal.fullmatch(letters) and letters[-1].isalnum()
                pattern = None if is_plain else lazy_pattern(filled)
                reading = _Expression(pattern, letters != filled, says)
                for head in beginnings(filled):
                    below.setdefault(head, []).append(reading)
    heads = by_head(below, _HEAD)
    starts = re.compile(f"{_BEFORE_WORD if words else ''}({any_of(heads)})")
    return _Table(starts, words, heads, {head: tuple(found) for head, found in below.items()})


def _says(said: str) -> tuple[tuple[str, frozenset[str]], ...]:
    pairs = (each.partition(":") for each in said.split() if each != "-")
    return tuple((kind, frozenset(ways.split(","))) for kind, _, ways in pairs)


def _filled(expression: str, parts: Mapping[str, str]) -> str:
    """The expression with the parts that it names."""
    return _part.sub(lambda name: f"(?:{parts[name[1]]})", expression) if "<" in expression else expression
