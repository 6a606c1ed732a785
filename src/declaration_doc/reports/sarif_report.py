"""Findings as SARIF 2.1.0 (OASIS), for code scanning: rules with stable ids, results with fingerprints."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.reports.escaping import escaped_json, visible
from declaration_doc.reports.look import Look

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def write(findings: Sequence[Finding], look: Look) -> str:
    """The log with one run, two spaces a level."""
    rules = list(dict.fromkeys((finding.code, finding.name) for finding in findings))
    value = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "declaration-doc", "rules": [_rule(*rule) for rule in rules]}},
                "columnKind": "unicodeCodePoints",
                "results": list(_results(findings, [code for code, _ in rules], look)),
            }
        ],
    }
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def fingerprints(findings: Sequence[Finding]) -> Iterator[str]:
    """For each finding a name that stays while it does, wherever it moves in its file.

    Made of rule, file, segment and language; of several with these, their order.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        key = (finding.code, finding.path, finding.segment or "", finding.language or "")
        seen[key] += 1
        yield sha256("\0".join((*key, str(seen[key]))).encode("utf-8", "surrogateescape")).hexdigest()


def _rule(code: str, name: str) -> dict[str, Any]:
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": name.replace("-", " ")},
        "help": {"text": f"declaration-doc explain {code}"},
    }


def _results(findings: Sequence[Finding], codes: Sequence[str], look: Look) -> Iterator[dict[str, Any]]:
    places = {code: index for index, code in enumerate(codes)}
    for finding, fingerprint in zip(findings, fingerprints(findings), strict=True):
        message, remedy = said(finding, look.language)
        yield {
            "ruleId": finding.code,
            "ruleIndex": places[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": visible(f"{message}: {remedy}" if remedy else message)},
            "locations": [_location(finding)],
            "partialFingerprints": {"ruleAndSegment/v1": fingerprint},
        }


def _location(finding: Finding) -> dict[str, Any]:
    # Paths are relative to where the tool ran, as code scanning expects; characters beyond URI escaped.
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.path, errors="surrogateescape")}}
    if finding.position:
        physical["region"] = {
            "startLine": finding.position.line,
            "startColumn": finding.position.column,
        }
    location: dict[str, Any] = {"physicalLocation": physical}
    if finding.segment:
        named = "/".join(filter(None, (finding.segment, finding.language)))
        location["logicalLocations"] = [{"fullyQualifiedName": named, "kind": "element"}]
    return location
