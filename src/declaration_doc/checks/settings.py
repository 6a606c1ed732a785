"""What the configuration wants of the rules, and what is wrong with that."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.position import Position

RULE_UNKNOWN = Fault(
    code="S241",
    name="setting-rule-unknown",
    severity=Severity.ERROR,
    message="there is no rule «{rule}»",
    remedy="write the code or the name of a rule, such as «{near}»; `declaration-doc explain` lists them",
    why="A setting for a rule that there is not would silently do nothing.",
    good="rules: {name-keys-differ: warning}",
    bad="rules: {name-key-differs: warning}",
)

RULE_FIXED = Fault(
    code="S242",
    name="setting-rule-fixed",
    severity=Severity.ERROR,
    message="the rule «{rule}» can be neither switched off nor made milder",
    remedy="delete the setting, and mend the faults",
    why="What this rule finds makes an edition impossible or untrustworthy.",
)

NO_THRESHOLD = Fault(
    code="S243",
    name="setting-no-threshold",
    severity=Severity.ERROR,
    message="the rule «{rule}» has no threshold",
    remedy="delete «threshold»",
    why="A threshold for a rule that measures nothing would silently do nothing.",
)

FAULTS: tuple[Fault, ...] = (RULE_UNKNOWN, RULE_FIXED, NO_THRESHOLD)


def apply(
    configuration: Configuration, findings: Iterable[Finding], adjustable: Mapping[str, Fault]
) -> Iterator[Finding]:
    """The findings that are wanted, with the severities that are wanted."""
    for finding in findings:
        setting = configuration.setting(finding.code, finding.name)
        if setting is None or finding.code not in adjustable:
            yield finding
        elif setting.enabled:
            yield replace(finding, severity=setting.severity) if setting.severity else finding


def check_settings(
    configuration: Configuration,
    faults: Iterable[Fault],
    adjustable: Mapping[str, Fault],
    thresholds: Mapping[str, float],
) -> Iterator[Finding]:
    """What is wrong with the settings of rules.

    `faults`: all that there are; `adjustable`: those that a project may change, by code.
    """
    by_name = {word: fault for fault in faults for word in (fault.code, fault.name)}
    for word, setting in configuration.rules.items():
        fault = by_name.get(word)
        if fault is None:
            near = difflib.get_close_matches(word, by_name, 1, 0.0)
            what, arguments = RULE_UNKNOWN, {"rule": word, "near": near[0]}
        elif fault.code not in adjustable:
            what, arguments = RULE_FIXED, {"rule": word}
        elif setting.threshold is not None and fault.name not in thresholds:
            what, arguments = NO_THRESHOLD, {"rule": word}
        else:
            continue
        yield _finding(what, configuration, setting.position, arguments)


def _finding(
    fault: Fault, configuration: Configuration, position: Position | None, arguments: Mapping[str, str]
) -> Finding:
    values: dict[str, Any] = dict(arguments)
    return fault.finding(path=configuration.path, position=position, **values)
