"""Findings that a reviser looked at and accepted: `<ignore rule="…" reason="…"/>` in a segment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.segment import Segment, Suppression

RULE_UNKNOWN = Fault(
    code="S231",
    name="suppression-rule-unknown",
    severity=Severity.ERROR,
    message="there is no rule «{rule}»",
    remedy="write the code or the name of a rule; `declaration-doc explain` lists them",
    why="A suppression of a rule that there is not hides that nobody looked at what it was meant for.",
    good='<ignore rule="name-keys-differ" reason="the host is named in the next sentence"/>',
    bad='<ignore rule="names" reason="the host is named in the next sentence"/>',
)

UNUSED = Fault(
    code="S232",
    name="suppression-unused",
    severity=Severity.WARNING,
    message="there is nothing for the suppression of «{rule}» to suppress",
    remedy="delete the <ignore> element",
    why="A suppression that outlives its finding would hide the next one.",
)

RULE_FIXED = Fault(
    code="S233",
    name="suppression-refused",
    severity=Severity.ERROR,
    message="what the rule «{rule}» finds cannot be suppressed",
    remedy="delete the <ignore> element, and mend the fault",
    why="What this rule finds makes an edition impossible or untrustworthy.",
)

FAULTS: tuple[Fault, ...] = (RULE_UNKNOWN, UNUSED, RULE_FIXED)


def suppress(
    segments: Iterable[Segment],
    findings: Iterable[Finding],
    *,
    path: str,
    configuration: Configuration,
    faults: Iterable[Fault],
    adjustable: Mapping[str, Fault],
) -> Iterator[Finding]:
    """The findings that no suppression accepts, and a finding for each suppression that is no good.

    `faults`: all that there are; `adjustable`: those that may be suppressed, by code.
    """
    suppressing = {segment.id: segment.suppressions for segment in segments if segment.suppressions}
    used: set[tuple[str, int]] = set()
    for finding in findings:
        accepted = [
            number
            for number, suppression in enumerate(suppressing.get(finding.segment or "", ()))
            if finding.code in adjustable and _accepts(suppression, finding)
        ]
        used.update((finding.segment or "", number) for number in accepted)
        if not accepted:
            yield finding
    known = {word: fault for fault in faults for word in (fault.code, fault.name)}
    for segment, suppressions in suppressing.items():
        for number, suppression in enumerate(suppressions):
            if (segment, number) in used:
                continue
            fault = known.get(suppression.rule)
            if fault is not None and _is_off(configuration, fault):
                continue
            what = RULE_UNKNOWN if fault is None else UNUSED if fault.code in adjustable else RULE_FIXED
            yield what.finding(
                path=path,
                position=suppression.position,
                segment=segment,
                language=suppression.language,
                rule=suppression.rule,
            )


def _accepts(suppression: Suppression, finding: Finding) -> bool:
    if suppression.rule not in (finding.code, finding.name):
        return False
    return suppression.language is None or finding.language in (None, suppression.language)


def _is_off(configuration: Configuration, fault: Fault) -> bool:
    setting = configuration.setting(fault.code, fault.name)
    return setting is not None and not setting.enabled
