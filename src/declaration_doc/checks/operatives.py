"""What sentences do, by their operative verbs: promise, decide, recommend.

And where the sentence that answers one does something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.units import units
from declaration_doc.formats.operative import parse
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span
from declaration_doc.model.operative import Act, Operatives
from declaration_doc.model.tags import primary_subtag
from declaration_doc.resources import lexicon

_FILE = "operative.yaml"
_NEAR = 8
"""Characters between the verb and the end of the sentence, where verbs stand last: するものとする。"""
_LONGEST = 12
"""Characters of an expression, at most."""
_ENDING = "。．.」）) \u3000:：;；、"


class Difference(NamedTuple):
    """A sentence that does one thing, and the sentence that answers it and does another."""

    first: Act
    first_span: Span
    second: Act
    second_span: Span


def differences(pair: Pair) -> tuple[Difference, ...]:
    """The sentences of `pair` that do something else than those they answer.

    The first text is read by words, the second by its predicates, which stand last. Only a sentence with
    one act is compared, and only where no form of this act stands in the other at all.
    """
    words = pair.first.analysis.words
    if words is None or pair.second.analysis.predicate_last is not True or not pair.second.text:
        return ()
    known = pair.bitext.read(_forms)
    found = _acts(known.first, pair.first.read(words))
    if not found:
        return ()
    differing = []
    for first_span, second_span in pair.read(units):
        acts = {act.name: (act, span) for act, span in found if first_span[0] <= span[0] < first_span[1]}
        if len(acts) == 1:
            [(act, span)] = acts.values()
            other = _predicate(known, pair, second_span, act)
            if other is not None:
                differing.append(Difference(act, span, *other))
    return tuple(differing)


class _Forms(NamedTuple):
    first: Mapping[str, tuple[tuple[tuple[str, ...], Act], ...]]
    """By first word: the words of each expression; the longest first."""
    second: Mapping[str, Act]
    """By expression."""
    any_second: re.Pattern[str]
    """Finds any of them, the longest first."""


def _forms(bitext: Bitext) -> _Forms:
    first, second = bitext.tags
    if not bitext.configuration.verbs:
        return _shipped_forms(first, second)
    return _arranged(_shipped().extended(bitext.configuration.verbs).acts, first, second)


@cache
def _shipped_forms(first: str, second: str) -> _Forms:
    return _arranged(_shipped().acts, first, second)


def _arranged(acts: tuple[Act, ...], first: str, second: str) -> _Forms:
    expressions: dict[str, list[tuple[tuple[str, ...], Act]]] = {}
    for act in acts:
        for form in act.forms.get(first, ()):
            parts = tuple(form.split("_"))
            expressions.setdefault(parts[0], []).append((parts, act))
    predicates = {form: act for act in reversed(acts) for form in act.forms.get(second, ())}
    return _Forms(
        {word: tuple(sorted(each, key=lambda e: -len(e[0]))) for word, each in expressions.items()},
        predicates,
        re.compile("|".join(map(re.escape, sorted(predicates, key=len, reverse=True))) or "(?!)"),
    )


@cache
def _shipped() -> Operatives:
    data = lexicon(_FILE)
    operatives = parse(data, _FILE)[0] if data is not None else None
    return operatives or Operatives()


def _acts(
    forms: Mapping[str, tuple[tuple[tuple[str, ...], Act], ...]], words: Words
) -> list[tuple[Act, Span]]:
    found = []
    alone = words.alone
    for index in [at for at, word in enumerate(alone) if word in forms]:
        for parts, act in forms[alone[index]]:
            end = index + len(parts)
            if alone[index:end] == parts:
                found.append((act, (words[index][1], words[end - 1][2])))
                break
    return found


def _predicate(known: _Forms, pair: Pair, span: Span, expected: Act) -> tuple[Act, Span] | None:
    """The act of the predicate of a sentence; None: none that is known, or `expected` stands in it."""
    text = pair.second.text[slice(*span)].rstrip(_ENDING)
    tag = primary_subtag(pair.second.language)
    low = max(0, len(text) - _NEAR - _LONGEST)
    found = None
    for match in known.any_second.finditer(text, low):
        act = known.second[match[0]]
        # «recommend» and «may» are not on one scale
        if len(text) - match.end() <= _NEAR and (act.strength is None) == (expected.strength is None):
            found = act, (span[0] + match.start(), span[0] + match.end())
    if found is None or any(form in text for form in expected.forms.get(tag, ())):
        return None
    return found
