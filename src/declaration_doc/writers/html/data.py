"""What the script of the page has to know: languages, words, terms, how the page is cited."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from declaration_doc.model.edition import Edition, Layout, Publication
from declaration_doc.model.inline import Inlines, Name, Term, walk
from declaration_doc.writers.html.controls import PREFIX, said
from declaration_doc.writers.markup.elements import element

COMMON = ("contents", "back_to_top", "skip_to_text", "in_brackets", "list_separator")
"""Words that the script says beside those of the page's own."""


def page_data(edition: Edition, publication: Publication, terms: Mapping[str, int]) -> str:
    """A data block, which no browser runs. `terms`: key → number, of those that the page tells."""
    data = {**_data(edition, publication), "terms": _terms(edition, publication, terms)}
    return data_block(data, "application/json", id="page.data")


def data_block(value: object, media: str, **attributes: str) -> str:
    """A value as JSON inside a script element, with nothing that could end it (HTML, 4.12.1.3)."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return element("script", safe, type=media, **attributes)


def address_of(edition: Edition, publication: Publication) -> str | None:
    """Where the page is published; None where that is not known."""
    if publication.address is None:
        return None
    return f"{publication.address}{edition.declaration}/{edition.id}.html"


def _data(edition: Edition, publication: Publication) -> Mapping[str, object]:
    languages = edition.spec.languages
    return {
        "languages": languages,
        "layout": "facing" if edition.spec.layout is Layout.FACING else "side",
        "vertical": [text.language for text in edition.record.texts if text.vertical],
        "names": dict(edition.names),
        "address": address_of(edition, publication),
        "file": f"{edition.id}.html",
        "texts": {
            text.language: _cited(text.title, text.mark, text.date, text.edition)
            for text in edition.record.texts
        },
        "words": {tag: _words(edition.words[tag]) for tag in languages},
    }


def _terms(
    edition: Edition, publication: Publication, terms: Mapping[str, int]
) -> Mapping[int, Mapping[str, str]]:
    """Number of a term → what it is called in the languages where the page itself never names it."""
    named = {(language, key) for language, piece in edition.printed() for key in keys_of(piece.nodes)}
    told = {
        number: {tag: form for tag, form in publication.terms[key].items() if (tag, key) not in named}
        for key, number in terms.items()
    }
    return {number: forms for number, forms in told.items() if forms}


def keys_of(nodes: Inlines) -> Iterator[str]:
    """The keys of the terms and names in a text."""
    yield from (node.key for node in walk(nodes) if isinstance(node, Term | Name))


def _words(words: Mapping[str, str]) -> Mapping[str, str]:
    own = (key.removeprefix(PREFIX) for key in words if key.startswith(PREFIX))
    return {key: said(words, key) for key in (*own, *COMMON)}


def _cited(title: str, mark: str, date: str, name: str) -> Mapping[str, str]:
    """What a citation says of the text after its words; its standing is never left out."""
    return {"title": title, "mark": mark, "date": date, "edition": name}
