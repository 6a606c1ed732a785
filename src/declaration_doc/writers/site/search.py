"""The texts that the index searches, as a script that it loads when somebody types."""

from __future__ import annotations

import json
from collections.abc import Iterator

from declaration_doc.languages import language as language_of
from declaration_doc.model.inline import plain
from declaration_doc.model.site import Site, SiteEntry


def search_index(site: Site) -> str:
    """A call of `declarationTexts` with a row a text: address, language, title, words.

    A script and not JSON, because a page that was opened from a disk may load no other file.
    """
    rows = [row for entry in site.entries for row in _rows(entry)]
    # Within a string of JSON, only these could end a script or a line of one (ECMA-262, 12.3).
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"declarationTexts({data});\n".replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _rows(entry: SiteEntry) -> Iterator[tuple[str, str, str, str]]:
    declaration = entry.declaration
    pages = {file.edition: file.name for file in entry.files if file.format == "html"}
    for tag in declaration.tags:
        page = pages.get(tag) or next(iter(pages.values()), None)
        if page is None:
            continue
        voice = language_of(tag)
        title = voice.joint.join(plain(s.text(tag)) for s in declaration.title.segments)
        anchor = "" if page == pages.get(tag) or page.split(".")[1].startswith(tag) else f"{tag}."
        for segment in declaration.segments():
            if words := plain(voice.typeset(segment.text(tag))):
                yield f"{declaration.id}/{page}#{anchor}{segment.id}", tag, title, words
