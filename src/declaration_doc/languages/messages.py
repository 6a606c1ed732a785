"""Findings in the language of the reader.

A finding carries the code of its fault and the values in its message. The words of the fault are taken
from the table of the language; values that are themselves English phrases, from its table of phrases.
English needs no table: its words are those of the fault.
"""

from __future__ import annotations

from functools import cache
from string import Formatter

from declaration_doc.languages.wording import Wording
from declaration_doc.model.finding import Finding
from declaration_doc.model.tags import primary_subtag

_KEYS = "S2"
"""Codes of faults whose values are keys of the document: never a phrase, whatever they read like."""


def message(code: str, tag: str) -> tuple[str, str] | None:
    """Templates of the message and the remedy of a fault; None where the language has none.

    The placeholders are those of the English templates.
    """
    wording = _wording(primary_subtag(tag))
    return wording.messages.get(code) if wording else None


def reason(code: str, tag: str) -> str | None:
    """Why a fault matters; None where the language has no words for it."""
    wording = _wording(primary_subtag(tag))
    return wording.reasons.get(code) if wording else None


def said(finding: Finding, tag: str) -> tuple[str, str]:
    """Message and remedy of `finding` in a language; in English where the language has no words for it."""
    wording = _wording(primary_subtag(tag))
    templates = wording.messages.get(finding.code) if wording else None
    if wording is None or templates is None or not _placeholders(templates) <= finding.arguments.keys():
        return finding.message, finding.remedy
    values = dict(finding.arguments)
    if not finding.code.startswith(_KEYS):
        values = {
            name: value if _is_verbatim(name, templates, wording) else wording.phrase(value)
            for name, value in values.items()
        }
    found, remedy = templates
    return found.format(**values), remedy.format(**values)


def _placeholders(templates: tuple[str, str]) -> frozenset[str]:
    return frozenset(name for text in templates for _, name, _, _ in Formatter().parse(text) if name)


def _is_verbatim(name: str, templates: tuple[str, str], wording: Wording) -> bool:
    """Whether a value stands between quotation marks: it is a word of the document, not of the message."""
    opening, _ = wording.quotes
    return any(f"{opening}{{{name}}}" in text for text in templates)


@cache
def _wording(primary: str) -> Wording | None:
    """The tables of a primary subtag, loaded when first asked for."""
    match primary:
        case "fr":
            from declaration_doc.languages.fr.wording import WORDING as FRENCH

            return FRENCH
        case "ja":
            from declaration_doc.languages.ja.wording import WORDING as JAPANESE

            return JAPANESE
        case _:
            return None
