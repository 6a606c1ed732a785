"""Proposes the ids that a source lacks: mnemonic, from the words at hand, never a mere position.

An id is the id of what stands around it and one or two words of its own: `w3-mobilite-hydrogene`.
Existing ids are never touched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import count

from declaration_doc.formats.declaration.tree import Element, Root
from declaration_doc.formats.declaration.values import ID
from declaration_doc.formats.declaration.vocabulary import VOCABULARY

_SINGLE = frozenset(
    """
    capacity conclusion decision designation entity errata final heading issuer meeting participants
    person position preamble signatures subtitle theme title venue
    """.split()
)
"""Elements whose kind says enough: there is usually one in its place."""

_TOO_COMMON = frozenset(
    """
    a afin ainsi alors an and après are as at au aussi autres aux avec ayant be been by c ce cela celle
    celles cette ceux chaque comme d dans de depuis des deux doit dont du elle elles en entre est et for
    from have il ils in into is it its j l la le les leur leurs lors m mais même mêmes n ne nos not
    notamment notre nous of on or other par pas peut plus pour qu quant que quel quelle qui s sa sans se
    selon ses shall son sont sous such sur that the their these this those to tous tout toute toutes
    très un une vers vous where which will with y à être
    """.split()
)
"""Words that name nothing."""

_ID_NAMES = frozenset({"xml:id", "id"})
"""An id that was given without its prefix is for its author to mend: it is the name that they want."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_WORDS = 2
_ROOM = ID.longest or 80

_word = re.compile(r"[a-z0-9]+")


def propose_ids(tree: Element) -> Element:
    """A copy of `tree` in which every element that needs an id has one.

    Proposed ids are unique in the file, also among those already given.
    """
    proposals = _Proposals({element.attributes.get("xml:id", "") for element in tree.iter()})
    return proposals.complete(tree, "", alone=False)


class _Proposals:
    def __init__(self, taken: set[str]) -> None:
        self._taken = taken

    def complete(self, element: Element, stem: str, *, alone: bool) -> Element:
        """`element` and all that it holds, with ids.

        `stem`: the id around it; `alone`: it is the only segment there.
        """
        kind = VOCABULARY.get(element.name)
        attributes = element.attributes
        if kind and "xml:id" in kind.required and attributes.keys().isdisjoint(_ID_NAMES):
            attributes = {"xml:id": self._propose(element, stem, alone=alone), **attributes}
        inner = "" if element.name == "declaration" else attributes.get("xml:id", stem)
        single = sum(child.name == "s" for child in element.elements) == 1
        children = [
            self.complete(child, inner, alone=single) if isinstance(child, Element) else child
            for child in element.children
        ]
        if isinstance(element, Root):
            return Root(
                element.name, attributes, children, element.start, element.end, element.prolog, element.epilog
            )
        return Element(element.name, attributes, children, element.start, element.end)

    def _propose(self, element: Element, stem: str, *, alone: bool) -> str:
        namings = (_joined(stem, element.name, words) for words in _namings(element, stem, alone=alone))
        id = next(naming for naming in namings if naming not in self._taken)
        self._taken.add(id)
        return id


def _namings(element: Element, stem: str, *, alone: bool) -> Iterator[list[str]]:
    """The words that may name an element, the best first; without end."""
    words = _significant(element, stem.split("-"))[:6]
    if element.name in _SINGLE:
        yield [element.name]
    elif element.name == "s" and alone:
        yield ["text"]
    for length in range(_WORDS, len(words) + 1) if len(words) > 1 else [1] * len(words):
        yield words[:length]
    last = words[:_WORDS] or [element.name if element.name != "s" else "text"]
    for number in count(2 if words else 1):
        yield [*last, str(number)]


def _significant(element: Element, said: list[str]) -> list[str]:
    """The words of its heading or its first text that name something and are not yet `said`."""
    for text in element.iter():
        if text.name == "t":
            found = [word for word in _words(text.text) if word not in _COMMON and word not in said]
            long = [word for word in found if len(word) > 3]
            if found:
                return long or found
    return []


def _words(text: str) -> list[str]:
    """Its words in the letters that an id may have; none where it is written in other scripts."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return _word.findall("".join(each for each in plain if not unicodedata.combining(each)))


_COMMON = frozenset(word for common in _TOO_COMMON for word in _words(common))


def _joined(stem: str, name: str, words: list[str]) -> str:
    """The id made of an id around it and words; its longest part shortened where it is too long."""
    parts = [stem, *words] if stem else words
    if not parts[0][0].isalpha():
        parts = [name, *parts]
    while len("-".join(parts)) > _ROOM:
        longest = max(range(len(parts)), key=lambda index: len(parts[index]))
        parts[longest] = parts[longest][: len(parts[longest]) // 2].rstrip("-")
    return "-".join(parts)
