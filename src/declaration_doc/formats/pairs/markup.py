"""Translation memories (TMX) and files of XLIFF 1.2 and 2.0.

What a program put into a text as markup of its own (`ph`, `bpt`, `ept`, `it`, `ut`) is no text and left out;
what stands inside `g`, `pc`, `mrk` and `hi` is. A document type is read over and never fetched; one that
declares something is refused, and so is every entity.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from lxml import etree

from declaration_doc.formats.pairs.faults import NO_LANGUAGE, UNREADABLE, UNSAFE
from declaration_doc.formats.pairs.toolkit import storage
from declaration_doc.model.finding import Finding
from declaration_doc.model.pairs import PairFile, TextPair
from declaration_doc.model.position import Position
from declaration_doc.model.tags import primary_subtag

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NO_TEXT = frozenset(("bpt", "ept", "it", "ph", "ut", "note", "prop"))
_break = re.compile(r"[ \t]*\n\s*")
_Unit: TypeAlias = tuple[str, dict[str, Any]]
"""Id of a unit, and its texts by language tag."""


def parse(
    data: bytes, path: str, languages: tuple[str, str] | None
) -> tuple[PairFile | None, tuple[Finding, ...]]:
    """The pairs of the file; None where it cannot be read, or has none in `languages`.

    Raises MissingPart without translate-toolkit.
    """
    try:
        root = _safe_root(data)
    except (etree.XMLSyntaxError, ValueError) as trouble:
        line = getattr(trouble, "lineno", None)
        reason = str(getattr(trouble, "msg", None) or trouble)
        place = Position(line, 1) if line else None
        return None, (UNREADABLE.finding(path=path, position=place, format="XML", reason=reason),)
    if root is None:
        return None, (UNSAFE.finding(path=path),)
    kind = etree.QName(root).localname
    if kind not in ("tmx", "xliff"):
        reason = f"its root element is «{kind}»"
        return None, (UNREADABLE.finding(path=path, format="TMX, XLIFF", reason=reason),)
    try:
        units = _units(data, root, kind)
    except (ValueError, AttributeError, AssertionError, StopIteration) as trouble:
        # What the toolkit raises for a file without the parts that it takes for granted.
        reason = str(trouble).partition("\n")[0] or "parts of it are missing"
        return None, (UNREADABLE.finding(path=path, format=kind.upper(), reason=reason),)
    return _chosen(units, path, languages or _stated(root, units), is_memory=kind == "tmx")


def _safe_root(data: bytes) -> etree._Element | None:
    """The root; None where the file has or uses entities of its own. Raises XMLSyntaxError, ValueError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(data, parser)
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and (any(declared.iterentities()) or any(declared.iterelements())):
        return None
    return None if next(root.iter(etree.Entity), None) is not None else root


def _units(data: bytes, root: etree._Element, kind: str) -> list[_Unit]:
    """Id of each unit, and its texts by language tag."""
    if kind == "tmx":
        units = storage("tmx").tmxfile.parsestring(data).units
        return [
            (
                unit.xmlelement.get("tuid") or str(number),
                {_tag(node): node for node in unit.getlanguageNodes()},
            )
            for number, unit in enumerate(units, 1)
        ]
    is_second = root.get("version", "").startswith("2")
    module = storage("xliff2" if is_second else "xliff")
    store = (module.Xliff2File if is_second else module.Xliff1File).parsestring(data)
    return [
        (_id(unit, number), _by_language(unit))
        for number, unit in enumerate(store.units, 1)
        if unit.istranslatable() and not unit.isheader()
    ]


def _by_language(unit: Any) -> dict[str, Any]:
    """The texts of a unit of XLIFF that are there."""
    source, target = _languages(unit.xmlelement)
    nodes = {source: unit.source_dom, target: unit.target_dom}
    return {tag: node for tag, node in nodes.items() if node is not None}


def _id(unit: Any, number: int) -> str:
    """The id as the file has it: the toolkit joins that of the file to it."""
    element = unit.xmlelement
    parent = element.getparent()
    own = element.get("id") or (parent.get("id") if parent is not None else "")
    return own or str(number)


def _tag(node: etree._Element) -> str:
    return node.get(_XML_LANG) or node.get("lang") or ""


def _languages(unit: etree._Element) -> tuple[str, str]:
    """What the file, or the root for XLIFF 2, states of a unit; `source` and `target` where nothing."""
    source, target = "", ""
    for element in (unit, *unit.iterancestors()):
        source = source or element.get("source-language") or element.get("srcLang") or ""
        target = target or element.get("target-language") or element.get("trgLang") or ""
    return source or "source", target or "target"


def _stated(root: etree._Element, units: Iterable[_Unit]) -> tuple[str, str]:
    """The two languages that a file states or has; the default where these are not two."""
    from declaration_doc.formats.pairs import DEFAULT_LANGUAGES

    found = dict.fromkeys(tag for _, texts in units for tag in texts if tag not in ("", "source", "target"))
    header = root.find("header")
    stated = (header.get("srclang") or "").lower() if header is not None else ""
    tags = sorted(found, key=lambda tag: tag.lower() != stated)
    return (tags[0], tags[1]) if len(tags) == 2 else DEFAULT_LANGUAGES


def _chosen(
    units: Iterable[_Unit], path: str, languages: tuple[str, str], *, is_memory: bool
) -> tuple[PairFile | None, tuple[Finding, ...]]:
    """The pairs in two languages; a finding where the file has one of them nowhere.

    A memory may have units without one of them, which are no pairs; elsewhere they are not translated yet.
    """
    pairs = []
    seen: dict[str, None] = {}
    met = [False, False]
    for name, texts in units:
        seen.update(dict.fromkeys(texts))
        first, second = (
            _in(texts, tag, role) for tag, role in zip(languages, ("source", "target"), strict=True)
        )
        met = [met[0] or first is not None, met[1] or second is not None]
        if (first is None and second is None) or (is_memory and None in (first, second)):
            continue
        node = second if second is not None else first
        line = node.sourceline if node is not None else None
        place = Position(line, 1) if line else None
        pairs.append(TextPair(name, _text(first), _text(second), place))
    absent = [tag for tag, is_met in zip(languages, met, strict=True) if not is_met]
    others = [tag for tag in seen if tag not in ("source", "target")]
    if absent and len(others) > 1:
        found = ", ".join(f"«{tag}»" for tag in others)
        first, second, *_ = others
        fault = NO_LANGUAGE.finding(path=path, tag=absent[0], found=found, first=first, second=second)
        return None, (fault,)
    return PairFile(languages, tuple(pairs)), ()


def _in(texts: dict[str, Any], tag: str, role: str) -> Any:
    """The text in a language, also of a country; by its role where none is stated."""
    wanted = tag.lower()
    by_tag = {each.lower(): node for each, node in texts.items()}
    near = (each for each in by_tag if primary_subtag(each) == primary_subtag(wanted))
    return by_tag.get(wanted, by_tag.get(next(near, role)))


def _text(node: Any) -> str:
    """The characters of a text, its lines joined."""
    return _break.sub(" ", "".join(_characters(node))).strip() if node is not None else ""


def _characters(node: Any) -> Iterator[str]:
    if isinstance(node.tag, str) and etree.QName(node).localname not in _NO_TEXT:
        yield node.text or ""
        for child in node:
            yield from _characters(child)
            yield child.tail or ""
