"""Words for messages: lists of names, quoted text, the name that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from itertools import islice

from declaration_doc.model.characters import XML_SPACE

_LONGEST = 60
"""Code points of the document that a message quotes at most."""

_MOST = 24
"""Names that a message lists at most; no element has as many kinds of children."""

_LONGEST_NAME = 80
"""Code points of a name that others are compared with: the time grows with their product."""

_LIKE = 0.7
"""How like two names must be (difflib): «table» is no misspelling of «preamble», which has 0.62."""

_ELSEWHERE: Mapping[str, str] = {
    "abstract": "preamble",
    "appendix": "annex",
    "b": "em",
    "bold": "em",
    "chapter": "section",
    "emph": "em",
    "emphasis": "em",
    "fn": "noteref",
    "footnote": "note",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "head": "heading",
    "hi": "em",
    "i": "em",
    "italic": "em",
    "label": "heading",
    "li": "item",
    "link": "ref",
    "ol": "list",
    "para": "p",
    "paragraph": "p",
    "persName": "name",
    "placeName": "name",
    "q": "quote",
    "seg": "s",
    "sentence": "s",
    "strong": "em",
    "superscript": "sup",
    "table": "list",
    "target": "t",
    "text": "t",
    "tr": "item",
    "ul": "list",
    "xref": "ref",
}
"""What other formats call an element of ours."""


def names(of: Iterable[str], joint: str = "or") -> str:
    """«a», «b» or «c», the first of them where they are many; `nothing` where there is none."""
    quoted = [f"«{name}»" for name in islice(of, _MOST)]
    if len(quoted) < 2:
        return quoted[0] if quoted else "nothing"
    return f"{', '.join(quoted[:-1])} {joint} {quoted[-1]}"


def quoted(text: str) -> str:
    """A piece of the document as a message shows it: on one line, not too long, white space folded."""
    folded = " ".join(text.split())
    short = folded if len(folded) <= _LONGEST else f"{folded[: _LONGEST - 1]}…"
    return f"«{short}»" if short.strip(XML_SPACE) else "empty"


def meant(name: str, known: Iterable[str]) -> str | None:
    """The name out of `known` that `name` was probably meant to be."""
    if len(name) > _LONGEST_NAME:
        return None
    candidates = list(known)
    elsewhere = _ELSEWHERE.get(name)
    if elsewhere in candidates:
        return elsewhere
    longer = [candidate for candidate in candidates if name and candidate.startswith(name)]
    if longer:
        return longer[0]
    close = next(
        filter(None, (get_close_matches(form, candidates, 1, _LIKE) for form in (name, name.lower()))), []
    )
    return close[0] if close else None
