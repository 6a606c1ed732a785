"""What import-linter cannot say about the floors of the architecture."""

from __future__ import annotations

import ast
from pathlib import Path

import declaration_doc

PACKAGE = Path(declaration_doc.__path__[0])
GROUND = {"__version__", "errors", "memory", "resources"}
"""What any room may take from the package itself; the rest of it is the public API, above all rooms."""


def taken_from_the_package(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    whole = {alias.name for node in plain for alias in node.names if alias.name == "declaration_doc"}
    chosen = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return whole | {alias.name for node in chosen if node.module == "declaration_doc" for alias in node.names}


def test_no_room_reaches_up_to_the_public_api() -> None:
    rooms = [path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE]
    found = {path: names for path in rooms if (names := taken_from_the_package(path) - GROUND)}
    assert found == {}
