"""Runs the rules of translation: over any pairs of texts, and over the segments of a declaration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.registry import BITEXT_RULES, PAIR_RULES, TEXT_RULES
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text


def check_bitext(bitext: Bitext) -> Iterator[Finding]:
    """What the rules about pairs and about whole documents find, in the order of the pairs."""
    rules = [rule for rule in PAIR_RULES if _wanted(rule.FAULT, bitext.configuration)]
    found: dict[str, list[Finding]] = {}
    for rule in BITEXT_RULES:
        if _wanted(rule.FAULT, bitext.configuration):
            for finding in rule.check(bitext):
                found.setdefault(finding.segment or "", []).append(finding)
    yield from found.pop("", ())
    for pair in bitext.pairs:
        for rule in rules:
            yield from rule.check(pair)
        yield from found.pop(pair.id, ())
        if pair.previous is not None:  # a rule may look at the neighbours
            pair.previous.first.forget()
            pair.previous.second.forget()


def check_sides(sides: Iterable[Side], configuration: Configuration) -> Iterator[Finding]:
    """What the rules about one language find."""
    rules = [rule for rule in TEXT_RULES if _wanted(rule.FAULT, configuration)]
    for side in sides:
        for rule in rules:
            yield from rule.check(side)


def check_pairs(
    pairs: Iterable[tuple[str, str, str]],
    glossary: Glossary | None = None,
    languages: tuple[str, str] = ("fr", "ja"),
    configuration: Configuration | None = None,
) -> Iterator[Finding]:
    """What the rules of translation find in `pairs` of (id, text, text), in their order."""
    wanted = configuration or Configuration()
    first, second = languages
    sides = ((Side(first, one, name), Side(second, other, name)) for name, one, other in pairs)
    bitext = Bitext.of(sides, languages, glossary, wanted)
    for finding in check_bitext(bitext):
        yield _graded(finding, wanted)
    for pair in bitext.pairs:
        for finding in check_sides(pair.sides, wanted):
            yield _graded(finding, wanted)
