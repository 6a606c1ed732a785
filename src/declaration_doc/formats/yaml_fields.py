"""Typed values out of a YAML tree: what has another shape than expected becomes a finding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from declaration_doc.formats import yaml_faults as faults
from declaration_doc.formats.yaml_nodes import Fields, Items, Node, Scalar
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.position import Position

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
"""A language tag, as the grammar of the declaration has it."""
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""A key of the glossary, as the grammar has it."""
ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""An id of the declaration, as the grammar has it."""


class Taker:
    """Takes values of the expected shape out of nodes, and collects a finding for each of another.

    A method that finds another shape returns an empty value, so that the rest of the file is still
    read and every fault is reported in one run.
    """

    def __init__(self, path: str, findings: Iterable[Finding] = ()) -> None:
        self.path = path
        self.findings: list[Finding] = list(findings)

    def report(self, fault: Fault, position: Position | None, **arguments: str) -> None:
        """Add a finding at `position`."""
        values: dict[str, Any] = dict(arguments)
        self.findings.append(fault.finding(path=self.path, position=position, **values))

    def fields(
        self, node: Node, key: str, known: Sequence[str] | None = None, required: Sequence[str] = ()
    ) -> dict[str, tuple[Scalar, Node]]:
        """The entries of a mapping; `known` are the keys that may stand in it (None: any)."""
        if not isinstance(node, Fields):
            self.report(faults.NOT_FIELDS, node.position, key=key)
            return {}
        for name, (place, _) in node.entries.items():
            if known is not None and name not in known:
                self._report_unknown(name, place.position, known)
        for name in required:
            if name not in node.entries:
                self.report(faults.MISSING_KEY, node.position, key=name)
        if known is None:
            return node.entries
        return {name: entry for name, entry in node.entries.items() if name in known}

    def items(self, node: Node, key: str) -> tuple[Node, ...]:
        """The items of a list."""
        if isinstance(node, Items):
            return node.nodes
        self.report(faults.NOT_ITEMS, node.position, key=key)
        return ()

    def text(self, node: Node, key: str) -> str:
        """A text with at least one character that is no space; empty where it is none."""
        if isinstance(node, Scalar) and not node.is_null and node.text.strip():
            return node.text.strip()
        self.report(faults.NOT_TEXT, node.position, key=key)
        return ""

    def texts(self, node: Node, key: str) -> tuple[str, ...]:
        """One text, or a list of texts."""
        nodes = node.nodes if isinstance(node, Items) else (node,)
        if not nodes:
            self.report(faults.NOT_TEXT, node.position, key=key)
        return tuple(text for item in nodes if (text := self.text(item, key)))

    def formed(self, node: Node, key: str, form: re.Pattern[str], example: str) -> str:
        """A text of the given form; empty where it has another."""
        text = self.text(node, key)
        if text and not form.fullmatch(text):
            self.report(faults.WRONG_FORM, node.position, found=text, key=key, example=example)
            return ""
        return text

    def choice(self, node: Node, key: str, values: Sequence[str]) -> str:
        """One of `values`; empty where it is none of them."""
        text = self.text(node, key)
        if text and text not in values:
            self.report(faults.WRONG_VALUE, node.position, found=text, key=key, expected=", ".join(values))
            return ""
        return text

    def number(self, node: Node, key: str, low: float, high: float) -> float | None:
        """A number within bounds; None where it is none."""
        text = self.text(node, key)
        if not text:
            return None
        value = float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
        if value is None or not low <= value <= high:
            self.report(
                faults.NOT_A_NUMBER, node.position, found=text, key=key, low=f"{low:g}", high=f"{high:g}"
            )
            return None
        return value

    def _report_unknown(self, key: str, position: Position, known: Sequence[str]) -> None:
        import difflib

        near = difflib.get_close_matches(key.lower(), known, 1, 0.6)
        if near:
            self.report(faults.MISSPELT_KEY, position, key=key, near=near[0], known=", ".join(known))
        else:
            self.report(faults.UNKNOWN_KEY, position, key=key, known=", ".join(known))
