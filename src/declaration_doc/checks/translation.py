"""Runs the rules of translation over any pairs of texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from declaration_doc.checks import settings
from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.kinds import TextRule
from declaration_doc.checks.manner import eased
from declaration_doc.checks.misplacement import REACH
from declaration_doc.checks.translation_rules import (
    BITEXT_RULES,
    PAIR_RULES,
    TEXT_RULES,
    TRANSLATION_RULES,
)
from declaration_doc.memory import collector_at_rest
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.pairs import PairFile

_BLOCK = 128
"""Pairs that a rule looks at before the next rule does. What a rule needs, its program and its tables, stays at hand in
the processor so: a fifth more pairs a second than with every rule in turn over each pair."""
_ADJUSTABLE = {rule.FAULT.code: rule.FAULT for rule in TRANSLATION_RULES}


def check_pairs(
    pairs: Iterable[tuple[str, str, str]],
    glossary: Glossary | None = None,
    languages: tuple[str, str] = ("fr", "ja"),
    configuration: Configuration | None = None,
) -> list[Finding]:
    """What the rules of translation find in `pairs` of (id, text, text), in the order of the pairs."""
    one, other = languages
    sides = ((Side(one, first, name), Side(other, second, name)) for name, first, second in pairs)
    return _check_whole(Bitext.of(sides, languages, glossary, configuration))


def check_texts(
    texts: PairFile,
    glossary: Glossary | None = None,
    configuration: Configuration | None = None,
    path: str = "",
) -> list[Finding]:
    """What they find in the pairs of a file, in its order."""
    first, second = texts.languages
    sides = (
        (
            Side(first, pair.first, pair.id, path=path, position=pair.position),
            Side(second, pair.second, pair.id, path=path, position=pair.position),
        )
        for pair in texts.pairs
    )
    return _check_whole(Bitext.of(sides, texts.languages, glossary, configuration))


def _check_whole(bitext: Bitext) -> list[Finding]:
    """What they find in a document that is no declaration, in its order; it is used up."""
    with collector_at_rest():
        found = [*eased(bitext, check_bitext(bitext, with_texts=True))]
    places = {pair.id: pair.index for pair in reversed(bitext.pairs)}
    found.sort(key=lambda finding: (places.get(finding.segment or "", -1), finding.code))
    bitext.dissolve()
    return list(settings.apply(bitext.configuration, found, _ADJUSTABLE))


def check_bitext(bitext: Bitext, *, with_texts: bool = False) -> Iterator[Finding]:
    """What the rules about pairs and about whole documents find; and those about each text, if wanted."""
    for about_all in BITEXT_RULES:
        if is_wanted(about_all.FAULT, bitext.configuration):
            yield from about_all.check(bitext)
    bitext.forget_survey()
    checks = [rule.check for rule in PAIR_RULES if is_wanted(rule.FAULT, bitext.configuration)]
    for start in range(0, len(bitext.pairs), _BLOCK):
        block = bitext.pairs[start : start + _BLOCK]
        for check in checks:
            for pair in block:
                yield from check(pair)
        if with_texts:
            yield from check_sides((side for pair in block for side in pair.sides), bitext.configuration)
        for pair in bitext.pairs[max(0, start - REACH) : start + _BLOCK - REACH]:
            pair.forget()  # the last ones are kept: rules look at the neighbours
    for pair in bitext.pairs[-REACH:]:
        pair.forget()


def check_sides(sides: Iterable[Side], configuration: Configuration) -> Iterator[Finding]:
    """What the rules about one language find."""
    rules = _text_rules(configuration)
    each = iter(sides)
    while block := [*islice(each, _BLOCK)]:
        written = [side for side in block if side.text]
        slipping = [side for side in written if _has_slips(side)]
        for rule, from_slips in rules:
            for side in slipping if from_slips else written:
                yield from rule.check(side)


def _text_rules(configuration: Configuration) -> tuple[tuple[TextRule, bool], ...]:
    """The rules about one text that are wanted, and whether each reports slips alone."""
    wanted = (rule for rule in TEXT_RULES if is_wanted(rule.FAULT, configuration))
    return tuple((rule, getattr(rule, "FROM_SLIPS", False)) for rule in wanted)


def _has_slips(side: Side) -> bool:
    read = side.analysis.form.slips
    return bool(read and side.read(read))


def is_wanted(fault: Fault, configuration: Configuration) -> bool:
    """Whether the rule that finds a fault is on, by default or as configured."""
    setting = configuration.setting(fault.code, fault.name)
    return fault.on if setting is None else setting.enabled
