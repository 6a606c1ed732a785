"""The manual's pages that are written from the code are current."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.reference import markdown, pages


@pytest.mark.parametrize("name", ["api.md", "commands.md", "findings.md"])
def test_the_page_is_current(name: str) -> None:
    written = {path.name: (path, text) for path, text in pages().items()}
    path, text = written[name]
    assert path.read_text(encoding="utf-8") == text, "run `make reference`"


def test_every_page_of_the_manual_is_in_its_contents(root: Path) -> None:
    contents = (root / "mkdocs.yml").read_text(encoding="utf-8")
    held = {path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*.md")}
    assert {page for page in held if f"- {page}\n" not in contents} == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <t> in `<s>`", "a &lt;t> in `<s>`"),
        ("drawn:\n\n    <s>\n\nand <t>", "drawn:\n\n    <s>\n\nand &lt;t>"),
    ],
)
def test_what_looks_like_a_tag_is_shown(text: str, expected: str) -> None:
    assert markdown.prose(text) == expected


def test_an_example_of_a_docstring_becomes_code() -> None:
    assert markdown.docstring("Says.\n\n>>> f(1)\n2\n\nEnd.") == "Says.\n\n    >>> f(1)\n    2\n\nEnd."
