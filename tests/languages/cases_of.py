"""Reading of the language cases; cases/README.md says how they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).with_name("cases")
VISIBLE = {"␣": "\u00a0", "⍽": "\u202f", "⬚": "\u3000"}

_shown = str.maketrans({character: sign for sign, character in VISIBLE.items()})
_meant = str.maketrans(VISIBLE)


def show(text: str) -> str:
    """`text` with its invisible characters made visible."""
    return text.translate(_shown)


def cases(name: str) -> list[Any]:
    """Parameters (tag, parts) of every case in the files called `name`, one folder a language."""
    return [
        pytest.param(path.parent.name, parts, id=f"{path.parent.name}: {title}")
        for path in sorted(FOLDER.glob(f"*/{name}"))
        for title, parts in _read(path)
    ]


def _read(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for case in "\n".join(lines).split("=== ")[1:]:
        title, _, body = case.partition("\n")
        yield title, tuple(part.strip("\n").translate(_meant) for part in body.split("\n---\n"))
