"""The pages that people write, as what a reader does: blocks to read, files to edit, commands to run.

A page is followed from top to bottom in one empty folder.

- `sh`: commands, which succeed.
- `console`: a command behind each `$ `, then what it prints, on either stream. `…` stands for anything within
  a line; alone on a line, for any lines. `echo $?` shows the exit code of the command before.
- `python`: a program that is run.
- `xml`, `yaml`, `json`: examples that are valid; `yml` is the YAML of others.
- A comment on the line before a block makes its text part of the folder: `<!-- write: PATH -->` is the whole
  file; `<!-- in PATH, for ID -->` takes the place of the element with that id, or of that name;
  `<!-- in PATH, after ID -->` follows it.
- Indented blocks, and those of other kinds, are for the eye.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

GENERATED = ("commands.md", "findings.md", "api.md")

_block = re.compile(
    r"(?:^[ ]*<!-- (?P<order>(?:write|in)\b[^\n]*?) -->\n)?"
    r"^(?P<indent>[ ]*)```(?P<kind>[a-z]*)\n(?P<text>.*?)^[ ]*```[ ]*$",
    re.MULTILINE | re.DOTALL,
)
_write = re.compile(r"write: (\S+)")
_edit = re.compile(r"in (\S+), (for|after) (\S+)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page."""

    kind: str
    text: str
    order: str
    """What the comment before it says to do with it; empty: nothing."""
    line: int
    """Its first line in the page, from 1."""


def written(root: Path) -> list[Path]:
    """The pages that people write, README.md first."""
    pages = sorted(path for path in (root / "docs").rglob("*.md") if path.name not in GENERATED)
    return [root / "README.md", *pages]


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order."""
    text = page.read_text("utf-8")
    return [
        Block(
            found["kind"],
            textwrap.dedent(found["text"]),
            found["order"] or "",
            text.count("\n", 0, found.start("indent")) + 1,
        )
        for found in _block.finditer(text)
    ]


def apply(block: Block, folder: Path) -> None:
    """Do in `folder` what the comment before the block says."""
    if found := _write.fullmatch(block.order):
        path = folder / found[1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, "utf-8")
    elif found := _edit.fullmatch(block.order):
        path = folder / found[1]
        text = path.read_text("utf-8")
        start, end = _extent(text, found[3])
        start = end if found[2] == "after" else start
        path.write_text(text[:start] + ("\n" * (start == end)) + block.text.strip() + text[end:], "utf-8")
    else:
        assert not block.order, f"not understood: {block.order}"


def _extent(text: str, mark: str) -> tuple[int, int]:
    """Where the element with the id `mark`, or else the first of that name, starts and ends."""
    opening = re.search(rf'<([a-z]+)\b[^>]*xml:id="{mark}"', text) or re.search(rf"<({mark})[\s>/]", text)
    assert opening, f"there is no {mark}"
    depth = 0
    for tag in re.compile(rf"<(/?){opening[1]}\b[^>]*?(/?)>").finditer(text, opening.start()):
        depth += -1 if tag[1] else 0 if tag[2] else 1
        if depth == 0:
            return opening.start(), tag.end()
    raise AssertionError(f"{mark} does not end")


@dataclass(frozen=True, slots=True)
class Step:
    """A command and what it prints."""

    command: str
    output: str


def steps(text: str) -> list[Step]:
    """The commands of a `console` block; a line that ends in a backslash goes on."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)
    assert not parts[0].strip(), "a console block begins with a command"
    found = (re.fullmatch(r"((?:[^\n]*\\\n)*[^\n]*)\n?(.*)", part, re.DOTALL) for part in parts[1:])
    return [Step(each[1], each[2].strip("\n")) for each in found if each]


def agrees(expected: str, printed: str) -> bool:
    """Whether `printed` is what `expected` says, with `…` for anything."""
    pattern = "".join(
        r"(?:[^\n]*\n)*?" if line.strip() == "…" else ".*".join(map(re.escape, line.split("…"))) + r"\n"
        for line in expected.split("\n")
        if expected
    )
    return re.fullmatch(pattern, printed.strip("\n") + "\n" if printed.strip("\n") else "") is not None
