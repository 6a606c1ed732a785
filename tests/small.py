"""Small declarations for tests, in French and Japanese."""

from __future__ import annotations

import textwrap
from pathlib import Path

_WHOLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<declaration xmlns="urn:declaration-doc:1" xml:id="{id}">
  <front>
    <languages>
      <language xml:lang="fr" authority="not-stated"/>
      <language xml:lang="ja" authority="not-stated"/>
    </languages>
{front}
    <title xml:id="title">
      <s xml:id="title-1">
        <t xml:lang="fr">Charte de l'eau</t>

        <t xml:lang="ja">水憲章</t>
      </s>
    </title>
  </front>
  <body>
    <preamble xml:id="preamble">
{body}
    </preamble>
  </body>
{after}
</declaration>
"""


def declaration(*texts: str, front: str = "", after: str = "", identifier: str = "charter") -> bytes:
    """A declaration whose segments hold `texts`: the XML inside `<s>`, numbered p-1-1, p-2-1…"""
    paragraphs = "\n".join(
        f'<p xml:id="p-{n}">\n  <s xml:id="p-{n}-1">\n{textwrap.indent(text, "    ")}\n  </s>\n</p>'
        for n, text in enumerate(texts or (both("L'eau est un bien commun.", "水は共有財産である。"),), 1)
    )
    whole = _WHOLE.format(id=identifier, front=front, body=textwrap.indent(paragraphs, "      "), after=after)
    return "".join(f"{line}\n" for line in whole.splitlines() if line.strip()).encode()


def both(french: str, japanese: str) -> str:
    """The inside of a segment: one text a language."""
    return f'<t xml:lang="fr">{french}</t>\n<t xml:lang="ja">{japanese}</t>'


def put(folder: Path, data: bytes | None = None, **companions: str | bytes) -> Path:
    """Write a source into `folder`; `glossary`, `review` and `configuration` are its companions."""
    names = {
        "glossary": "glossary.yaml",
        "review": "declaration.review.yaml",
        "configuration": "declaration-doc.yaml",
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "declaration.xml"
    path.write_bytes(declaration() if data is None else data)
    for key, content in companions.items():
        (folder / names[key]).write_bytes(content.encode() if isinstance(content, str) else content)
    return path
