"""The rules that decide whether a declaration can be built: they read its markup, never its sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from declaration_doc.checks import settings, suppressions
from declaration_doc.checks.context import Context, Rule
from declaration_doc.checks.rules import (
    date_values,
    glossary_forms,
    glossary_keys,
    language_unregistered,
    name_keys,
    note_calls,
    number_values,
    reference_targets,
    review_languages,
    review_segments,
    term_keys,
)
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding, in_order
from declaration_doc.model.source import ReadSource
from declaration_doc.numbering import check_numbers

STRUCTURE_RULES: tuple[Rule, ...] = (
    name_keys,
    term_keys,
    date_values,
    number_values,
    reference_targets,
    note_calls,
    glossary_keys,
    glossary_forms,
    language_unregistered,
    review_segments,
    review_languages,
)
"""That the languages of a segment carry the same markup, and that the companions name what there is."""

_ADJUSTABLE = {rule.FAULT.code: rule.FAULT for rule in STRUCTURE_RULES}
_FAULTS: tuple[Fault, ...] = tuple(_ADJUSTABLE.values())
_ABOUT_SUPPRESSIONS = frozenset(fault.code for fault in suppressions.FAULTS)


def check_structure(subject: ReadSource) -> tuple[Finding, ...]:
    """What reading, the numbering and the rules of structure find: the part of `check` a build stands on.

    Settings and suppressions hold as they do in `check`; whether they are themselves right is for `check`
    to say, which knows every rule.
    """
    if subject.declaration is None:
        return in_order(subject.findings)
    found = [*subject.findings, *run_rules(subject, subject.declaration, STRUCTURE_RULES)]
    settled = suppressions.suppress(
        subject.declaration.segments(),
        settings.apply(subject.configuration, found, _ADJUSTABLE),
        path=str(subject.path),
        configuration=subject.configuration,
        faults=_FAULTS,
        adjustable=_ADJUSTABLE,
    )
    return in_order(finding for finding in settled if finding.code not in _ABOUT_SUPPRESSIONS)


def run_rules(subject: ReadSource, declaration: Declaration, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What the numbering and `rules` find in the declaration with its markup, but for rules switched off."""
    context = Context(
        declaration=declaration,
        path=str(subject.path),
        glossary=subject.glossary,
        review=subject.review,
        configuration=subject.configuration,
    )
    for finding in check_numbers(declaration):
        yield replace(finding, path=context.path)
    for rule in rules:
        setting = subject.configuration.setting(rule.FAULT.code, rule.FAULT.name)
        if setting is None or setting.enabled:
            yield from rule.check(context)
