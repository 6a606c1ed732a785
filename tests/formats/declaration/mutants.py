"""Mutated sources: a rich valid one, changed at random in the ways that people and merges change files."""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from declaration_doc.formats.declaration.vocabulary import VOCABULARY

_NS = "{urn:declaration-doc:1}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_ATTRIBUTES = sorted({key for kind in VOCABULARY.values() for key in kind.attributes})
_VALUES = (
    "", " ", "fr", "ja", "en", "de", "FR", "x-y", "yes", "no", " yes ", "none", "number", "bullet",
    "authentic", "official-translation", "2016", "2016-02", "2016-13", "2016-02-30", "2015-02-29",
    "2016-02-29", "0000", "1900-02-29", "2000-02-29", "2016-00-10", "2016-10-00", "2017-01-01", "1", "3",
    "0", "007", "-3", "1.50", "3.0", "a  b", "une ligne", "é" * 201, "a" * 81, "tours", "w1", "meeting",
    "participants", "parties", "note-cities", "sig-tours", "title-text", "sig-tours sig-kumamoto",
    "sig-kumamoto", "sig-tours sig-tours sig-kumamoto", "accord-de-tours-2016", "nulle-part", "Majuscule",
    "-a", "a-", "a--b", "logo.svg", "../logo.svg", "logo.gif", "S110", "numbers-differ", "fr ja",
    "fr  ja", "trois\tmots", "deux\nlignes", "annex-list", "res-bike", "art-budget", "\u00a0",
    "parties-cities",
)  # fmt: skip
_TEXTS = ("", " ", "\n   ", "mot", "　", "\u00a0", " deux mots ", "語", "<&>")

Mutation = Callable[[etree._Element, random.Random], None]


def mutant(source: bytes, seed: int) -> bytes:
    """`source` with one to three changes; the same seed gives the same bytes."""
    chance = random.Random(seed)
    root = etree.fromstring(source, etree.XMLParser(remove_comments=chance.random() < 0.5))
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        chance.choice(_MUTATIONS)(root, chance)
    return etree.tostring(root.getroottree(), xml_declaration=True, encoding="UTF-8")


def _elements(root: etree._Element) -> list[etree._Element]:
    return [element for element in root.iter("*") if element is not root]


def _any(root: etree._Element, chance: random.Random) -> etree._Element:
    """Any element but the root; each kind is as likely as any other."""
    of_kind: dict[str, list[etree._Element]] = {}
    for element in _elements(root):
        of_kind.setdefault(element.tag, []).append(element)
    return chance.choice(of_kind[chance.choice(sorted(of_kind))])


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _delete(root: etree._Element, chance: random.Random) -> None:
    _drop(_any(root, chance))


def _copy(element: etree._Element) -> etree._Element:
    twin = deepcopy(element)
    twin.tail = None
    return twin


def _duplicate(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    twin = _copy(element)
    if chance.random() < 0.5:
        for inner in twin.iter("*"):
            if inner.get(f"{_XML}id"):
                inner.set(f"{_XML}id", inner.get(f"{_XML}id", "") + "-bis")
    element.addnext(twin)


def _move(root: etree._Element, chance: random.Random) -> None:
    element, parent = _any(root, chance), _any(root, chance)
    if element in parent.iterancestors() or element is parent:
        return
    _drop(element)
    parent.insert(chance.randrange(len(parent) + 1), element)


def _swap(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    following = element.getnext()
    if following is not None:
        element.addprevious(following)


def _rename(root: etree._Element, chance: random.Random) -> None:
    names = [*sorted(VOCABULARY), "emph", "para", "x"]
    _any(root, chance).tag = _NS + chance.choice(names)


def _expatriate(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    namespace = chance.choice(("", "{urn:other}", "{http://www.w3.org/2001/XInclude}"))
    element.tag = namespace + etree.QName(element).localname


def _insert(root: etree._Element, chance: random.Random) -> None:
    parent = _any(root, chance)
    parent.insert(chance.randrange(len(parent) + 1), etree.Element(_NS + chance.choice(sorted(VOCABULARY))))


def _borrow(root: etree._Element, chance: random.Random) -> None:
    """A copy of one element inside another."""
    parent = _any(root, chance)
    parent.insert(chance.randrange(len(parent) + 1), _copy(_any(root, chance)))


def _unwrap(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    for child in reversed(element):
        element.addnext(child)
    _drop(element)


def _wrap(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    around = etree.Element(_NS + chance.choice(sorted(VOCABULARY)))
    element.addprevious(around)
    around.append(element)


def _full(name: str) -> str:
    return name.replace("xml:", _XML)


def _drop_attribute(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    if element.attrib:
        del element.attrib[chance.choice(sorted(map(str, element.attrib)))]


def _set_attribute(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    name = chance.choice([*_ATTRIBUTES, "n", "{urn:other}when", "xml:space", "xml:base"])
    element.set(_full(name), chance.choice(_VALUES))


def _change_attribute(root: etree._Element, chance: random.Random) -> None:
    element = chance.choice([root, *[_any(root, chance)] * 9])
    if element.attrib:
        element.set(chance.choice(sorted(map(str, element.attrib))), chance.choice(_VALUES))


def _change_reference(root: etree._Element, chance: random.Random) -> None:
    """Another value for an attribute that some rule of meaning looks at."""
    name = chance.choice(
        ("target", "counts", "signatories", "when", "from", "to", "date", "value", "prevailing")
    )
    having = [element for element in _elements(root) if name in element.attrib]
    if having:
        chance.choice(having).set(name, chance.choice(_VALUES))


def _write(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    if chance.random() < 0.5:
        element.text = chance.choice(_TEXTS)
    else:
        element.tail = chance.choice(_TEXTS)


def _empty(root: etree._Element, chance: random.Random) -> None:
    element = _any(root, chance)
    for child in list(element):
        element.remove(child)
    element.text = chance.choice(("", " "))


def _change_language(root: etree._Element, chance: random.Random) -> None:
    speaking = [element for element in _elements(root) if f"{_XML}lang" in element.attrib]
    if speaking:
        chance.choice(speaking).set(f"{_XML}lang", chance.choice(("fr", "ja", "en", "de")))


_MUTATIONS: tuple[Mutation, ...] = (
    _delete, _duplicate, _move, _swap, _rename, _expatriate, _insert, _borrow, _unwrap, _wrap,
    _drop_attribute, _set_attribute, _change_attribute, _change_attribute, _change_reference,
    _change_reference, _write, _empty, _change_language,
)  # fmt: skip
