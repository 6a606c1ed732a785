"""Reading of the pairs that translators extend; pairs/README.md says how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from declaration_doc import Finding, check_pairs

FOLDER = Path(__file__).with_name("pairs")


@dataclass(frozen=True)
class Case:
    """A pair and the faults that must be found in it."""

    french: str
    japanese: str
    faults: tuple[str, ...] = ()


def pairs(pattern: str) -> list[Any]:
    """A parameter for each pair of the files that fit `pattern`."""
    return [
        pytest.param(case, id=f"{path.stem}: {title}")
        for path in sorted(FOLDER.glob(pattern))
        for title, case in _read(path)
    ]


def _read(path: Path) -> Iterator[tuple[str, Case]]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for part in "\n".join(lines).split("=== ")[1:]:
        title, _, body = part.partition("\n")
        french, japanese, faults = f"{body}\n".split("\n---\n")
        yield title, Case(french, japanese, tuple(faults.split()))


def found(french: str, japanese: str, group: str) -> list[Finding]:
    """The findings of one group of rules in a pair that stands alone."""
    findings = check_pairs([("pair", french, japanese)])
    return [finding for finding in findings if finding.code.startswith(group)]
