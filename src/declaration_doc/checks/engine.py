"""Runs the rules over a declaration and settles what is reported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from declaration_doc.checks import settings
from declaration_doc.checks.catalog import ADJUSTABLE, CATALOG
from declaration_doc.checks.registry import RULES, THRESHOLDS
from declaration_doc.checks.rules import date_values, glossary_keys, name_keys, number_values, term_keys
from declaration_doc.checks.segments import check_declaration
from declaration_doc.checks.structure import run_rules
from declaration_doc.checks.suppressions import suppress
from declaration_doc.model.finding import Finding, Severity, in_order
from declaration_doc.model.source import ReadSource

_SAID_BY_MARKUP = {
    date_values.FAULT.code: "T1",
    number_values.FAULT.code: "T1",
    name_keys.FAULT.code: "G",
    term_keys.FAULT.code: "G",
    glossary_keys.FAULT.code: "G",
}
"""Rule about the markup → the rules that, reading the words of the segment, would say it again."""


class Subject(ReadSource, Protocol):
    """What can be checked: a source as the workspace reads it, or anything of its shape."""

    @property
    def data(self) -> bytes:
        """The bytes of the file."""


def check(subject: Subject) -> tuple[Finding, ...]:
    """Everything that is wrong with `subject`: what reading, the schema, the numbering and the rules found.

    Sorted by file and place. Findings that are switched off or suppressed are left out.
    """
    found = [*subject.findings, *_ruled(subject), *_verdict(subject)]
    found += settings.check_settings(subject.configuration, CATALOG, ADJUSTABLE, THRESHOLDS)
    wanted = settings.apply(subject.configuration, found, ADJUSTABLE)
    if subject.declaration is None:
        return in_order(wanted)
    return in_order(
        suppress(
            subject.declaration.segments(),
            wanted,
            path=str(subject.path),
            configuration=subject.configuration,
            faults=CATALOG,
            adjustable=ADJUSTABLE,
        )
    )


def fails(findings: Iterable[Finding], fail_on: str) -> bool:
    """Whether a finding is at least as grave as `fail_on`: error, warning or info; never: no."""
    if fail_on == "never":
        return False
    least = Severity[fail_on.upper()]
    return any(finding.severity >= least for finding in findings)


def _verdict(subject: Subject) -> tuple[Finding, ...]:
    """What schema and Schematron say beyond what the reader has said."""
    from declaration_doc.formats.declaration import judge

    path = str(subject.path)
    return judge(subject.data, path, [finding for finding in subject.findings if finding.path == path])


def _ruled(subject: Subject) -> list[Finding]:
    """What the numbering and the rules find."""
    if subject.declaration is None:
        return []
    found = [*run_rules(subject, subject.declaration, RULES)]
    said = {(f.segment, _SAID_BY_MARKUP[f.code]) for f in found if f.code in _SAID_BY_MARKUP}
    translation = check_declaration(
        subject.declaration, str(subject.path), subject.glossary, subject.configuration
    )
    found += (f for f in translation if not {(f.segment, f.code[:1]), (f.segment, f.code[:2])} & said)
    return found
