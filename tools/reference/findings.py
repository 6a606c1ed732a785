"""The page of the findings: every kind, with its words, its reason and its examples."""

from __future__ import annotations

import re
from collections.abc import Iterable

from declaration_doc.model.finding import Fault
from tools.reference.markdown import fenced, paragraphs, prose

GROUPS = {
    "S0": "The file, its XML and its grammar",
    "S1": "Structure: ids, references, languages, dates, numbers",
    "S2": "Rules: what the languages must share",
    "S3": "Files beside the declaration",
    "U0": "Characters",
    "T1": "Translation: numbers and dates",
    "T2": "Translation: negation and obligation",
    "T3": "Translation: omission, addition, order",
    "T4": "Translation: untranslated, or in another language",
    "T5": "Translation: consistency within the document",
    "G1": "Glossary",
    "G2": "Names",
    "P1": "French typography",
    "P2": "Japanese typography",
    "P3": "Spelling",
    "R": "State of review",
    "D1": "Comparison: what a revision left stale",
    "D2": "Comparison: what a revision changed",
    "F0": "Editions",
}
_INTRODUCTION = """\
Each finding has a code that never changes, a name, a place and a remedy. `declaration-doc explain CODE`
prints its part of this page. A finding that was looked at and accepted is silenced in its segment:
`<ignore rule="…" reason="…"/>`, with its code or its name.
"""


def _group(fault: Fault) -> str:
    found = (name for prefix, name in GROUPS.items() if fault.code.startswith(prefix))
    return next(found, f"{fault.code[0]}…")


def _example(title: str, text: str) -> str:
    return paragraphs(title, fenced(text, "xml" if "<" in text else "text")) if text else ""


def _template(text: str) -> str:
    """A template in prose: what is filled in stands in italics."""
    return re.sub(r"\{(\w+)\}", r"*\1*", prose(text))


def _entry(fault: Fault) -> str:
    remedy = "" if fault.remedy in ("", "{remedy}") else f"**Remedy:** {_template(fault.remedy)}"
    return paragraphs(
        f"### {fault.code} {fault.name}",
        f"*{fault.severity}* · {_template(fault.message)}",
        prose(fault.why),
        remedy,
        _example("With the fault:", fault.bad),
        _example("Without it:", fault.good),
    )


def _chapter(name: str, faults: Iterable[Fault]) -> str:
    return paragraphs(f"## {name}", *map(_entry, faults))


def page() -> str:
    """Every fault of the catalogue, by group and code."""
    from declaration_doc.cli.faults import every_fault

    chapters: dict[str, list[Fault]] = {}
    for fault in every_fault():
        chapters.setdefault(_group(fault), []).append(fault)
    return paragraphs("# Findings", _INTRODUCTION.strip(), *(_chapter(*each) for each in chapters.items()))
