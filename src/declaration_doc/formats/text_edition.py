"""The paragraphs of a text edition, read back: for comparing what was published.

A text has no ids: paragraphs are named after their place, and matched by what they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from declaration_doc.formats.html_edition import flat_declaration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import Words
from declaration_doc.model.segment import Segment, Text

_underline = re.compile(r"\s*(=+|-+)")
_japanese = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_FURTHER = "    "
"""Before each line of a language that does not lead."""


def parse(data: bytes, name: str, joints: Mapping[str, str]) -> Declaration | None:
    """The declaration `name` as a text edition gives it.

    `joints`: its languages, the leading one first, with what stands between two lines of each. None
    where there is no text in it.
    """
    text = data.decode("utf-8", "replace")
    paragraphs = (part for part in re.split(r"\n\s*\n", text) if part.strip())
    segments = [
        Segment(f"paragraph-{number}", tuple(_texts(paragraph, joints)))
        for number, paragraph in enumerate(paragraphs, 1)
    ]
    return flat_declaration(segments, name, list(joints)) if segments else None


def languages_of(stem: str, data: bytes) -> tuple[str, ...]:
    """The languages of an edition by the stem of its file, `NAME.fr-ja`; else by the script of its text."""
    _, _, edition = stem.rpartition(".")
    tags = tuple(part for part in edition.split("-") if re.fullmatch("[a-z]{2,3}", part))
    if tags and stem != edition:
        return tags
    return ("ja",) if _japanese.search(data.decode("utf-8", "replace")) else ("und",)


def _texts(paragraph: str, joints: Mapping[str, str]) -> Iterator[Text]:
    lines = [line for line in paragraph.splitlines() if not _underline.fullmatch(line)]
    further = [line.startswith(_FURTHER) and len(joints) > 1 for line in lines]
    for (tag, joint), is_further in zip(joints.items(), (False, True), strict=False):
        own = [line.strip() for line, inner in zip(lines, further, strict=True) if inner is is_further]
        if own:
            yield Text(tag, (Words(joint.join(own)),))
