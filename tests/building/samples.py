"""A small declaration in French and Japanese, and what tests ask of a set built from it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_SOURCE = """\
<?xml version="1.0" encoding="UTF-8"?>
<declaration xmlns="urn:declaration-doc:1" xml:id="{id}">
  <front>
    <languages>
      <language xml:lang="fr" authority="not-stated"/>
      <language xml:lang="ja" authority="unofficial-translation"/>
    </languages>
    {front}<title xml:id="title">
      <s xml:id="title-1">
        <t xml:lang="fr">Charte des villes</t>

        <t xml:lang="ja">都市憲章</t>
      </s>
    </title>
  </front>
  <body>
    <p xml:id="aim">
      <s xml:id="aim-1">
        <t xml:lang="fr">{fr}</t>

        {ja}
      </s>
    </p>
  </body>
</declaration>
"""

_LOGO = """\
<logo xml:id="emblem" src="emblem.svg">
      <s xml:id="emblem-1">
        <t xml:lang="fr">Emblème</t>

        <t xml:lang="ja">市章</t>
      </s>
    </logo>
    """

EVERY = (
    *(f"{edition}.{form}" for edition in ("fr", "ja", "fr-ja", "ja-fr") for form in ("pdf", "html", "txt")),
    "fr-ja-facing.pdf",
    "ja-fr-facing.pdf",
)


def write_source(
    folder: Path,
    fr: str = "Les villes coopèrent.",
    ja: str | None = "都市は協力する。",
    id: str = "charte",
    *,
    logo: str = "",
) -> Path:
    """Write `folder/declaration.xml`; `ja` None: not translated; `logo`: an SVG image beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    japanese = f'<t xml:lang="ja">{ja}</t>' if ja is not None else ""
    if logo:
        (folder / "emblem.svg").write_text(logo, "utf-8")
    path = folder / "declaration.xml"
    path.write_text(_SOURCE.format(id=id, fr=fr, ja=japanese, front=_LOGO if logo else ""), "utf-8")
    return path


def names(*editions_and_formats: str, id: str = "charte") -> list[str]:
    """The file names of outputs, given as `fr.txt`."""
    return [f"{id}.{each}" for each in editions_and_formats]


def build(
    *arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `declaration-doc build` as a process of its own."""
    return subprocess.run(
        command(*arguments),
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )


def command(*arguments: str | Path) -> list[str]:
    """The words that run `declaration-doc build` with this Python."""
    return [
        sys.executable,
        "-c",
        "from declaration_doc.cli import main; main()",
        "build",
        *(os.fspath(argument) for argument in arguments),
    ]


def listing(folder: Path) -> set[str]:
    """The names in `folder`."""
    return {path.name for path in folder.iterdir()}


def description(live: Path) -> Any:
    """What a set says of itself."""
    return json.loads((live / "BUILDINFO.json").read_bytes())


def assert_whole(live: Path) -> None:
    """Every output that the set describes is there and is what it says, and nothing of ours is left over."""
    for name, output in description(live)["outputs"].items():
        assert hashlib.sha256((live / name).read_bytes()).hexdigest() == output["sha256"], name
    assert not list(live.parent.glob(".declaration-doc")), "a folder of ours is left over"
    assert not list(live.glob(".declaration-doc")), "a journal is left over"
