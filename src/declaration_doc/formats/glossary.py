"""`glossary.yaml`: what each name and term is called in each language.

entries:
  - key: nancy
    kind: name                  # name or term
    forms:                      # the preferred form first
      fr: Nancy
      ja: ナンシー
    forbidden:                  # forms that must not stand for it
      ja: [ナンシイ]
    note: the city in Lorraine
    source: clair.or.jp
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from declaration_doc.formats.yaml_fields import KEY, LANGUAGE, Taker
from declaration_doc.formats.yaml_nodes import Node, Scalar
from declaration_doc.formats.yaml_text import scalar
from declaration_doc.formats.yaml_tree import read
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.glossary import Glossary, GlossaryEntry

KINDS = ("name", "term")
_TOP = ("entries",)
_ENTRY = ("key", "kind", "forms", "forbidden", "note", "source")

DUPLICATE_ENTRY = Fault(
    code="S321",
    name="glossary-entry-twice",
    severity=Severity.ERROR,
    message="the key «{key}» already has an entry in line {line}",
    remedy="merge the two entries, or give this one a key of its own",
    why="A key names one entry; with two the forms allowed would depend on their order.",
    good="- key: tours-city\n- key: tours-agglomeration",
    bad="- key: tours\n- key: tours",
)

FORM_FORBIDDEN = Fault(
    code="S322",
    name="glossary-form-forbidden",
    severity=Severity.ERROR,
    message="«{form}» is both allowed and forbidden for «{key}»",
    remedy="delete it from «forms» or from «forbidden»",
    why="Every text with this form would be refused.",
)

FAULTS: tuple[Fault, ...] = (DUPLICATE_ENTRY, FORM_FORBIDDEN)


def parse(data: bytes, path: str = "") -> tuple[Glossary | None, tuple[Finding, ...]]:
    """The entries that can be used, and every fault of the file; None where it cannot be read."""
    root, findings = read(data, path)
    if root is None:
        return None, findings
    take = Taker(path, findings)
    entries: dict[str, GlossaryEntry] = {}
    for node in _entry_nodes(take, root):
        entry = _entry(take, node)
        if entry is None:
            continue
        if (first := entries.get(entry.key)) is not None:
            line = str(first.position.line if first.position else 0)
            take.report(DUPLICATE_ENTRY, entry.position, key=entry.key, line=line)
            continue
        entries[entry.key] = entry
    return Glossary(tuple(entries.values()), path), tuple(take.findings)


def serialize(glossary: Glossary) -> bytes:
    """The file, one entry after the other, a blank line between two."""
    if not glossary.entries:
        return b"entries: []\n"
    return ("entries:\n" + "\n".join(map(_lines, glossary.entries))).encode()


def _entry_nodes(take: Taker, root: Node) -> tuple[Node, ...]:
    if isinstance(root, Scalar) and root.is_null:
        return ()
    top = take.fields(root, "glossary", _TOP, required=_TOP)
    if "entries" not in top:
        return ()
    node = top["entries"][1]
    return () if isinstance(node, Scalar) and node.is_null else take.items(node, "entries")


def _entry(take: Taker, node: Node) -> GlossaryEntry | None:
    fields = take.fields(node, "entries", _ENTRY, required=("key", "kind", "forms"))
    key = take.formed(fields["key"][1], "key", KEY, "nancy") if "key" in fields else ""
    kind = take.choice(fields["kind"][1], "kind", KINDS) if "kind" in fields else ""
    forms = _forms(take, fields, "forms")
    forbidden = _forms(take, fields, "forbidden")
    for language, wrong in forbidden.items():
        for form in wrong:
            if form in forms.get(language, ()):
                take.report(FORM_FORBIDDEN, fields["forbidden"][0].position, form=form, key=key)
    if not key:
        return None
    return GlossaryEntry(
        key=key,
        kind=kind or "term",
        forms=forms,
        forbidden=forbidden,
        note=take.text(fields["note"][1], "note") or None if "note" in fields else None,
        source=take.text(fields["source"][1], "source") or None if "source" in fields else None,
        position=node.position,
    )


def _forms(take: Taker, fields: Mapping[str, tuple[Scalar, Node]], key: str) -> dict[str, tuple[str, ...]]:
    if key not in fields:
        return {}
    forms: dict[str, tuple[str, ...]] = {}
    for tag, (place, node) in take.fields(fields[key][1], key).items():
        if take.formed(place, key, LANGUAGE, "fr"):
            forms[tag] = take.texts(node, tag)
    return forms


def _lines(entry: GlossaryEntry) -> str:
    return "".join(f"  {line}\n" for line in _entry_lines(entry))


def _entry_lines(entry: GlossaryEntry) -> Iterator[str]:
    yield f"- key: {scalar(entry.key)}"
    yield f"  kind: {entry.kind}"
    for name, forms in (("forms", entry.forms), ("forbidden", entry.forbidden)):
        if forms:
            yield f"  {name}:"
            yield from (f"    {scalar(tag)}: {_list(texts)}" for tag, texts in forms.items())
    if not entry.forms:
        yield "  forms: {}"
    if entry.note is not None:
        yield f"  note: {scalar(entry.note)}"
    if entry.source is not None:
        yield f"  source: {scalar(entry.source)}"


def _list(texts: tuple[str, ...]) -> str:
    if len(texts) == 1:
        return scalar(texts[0])
    return "[" + ", ".join(map(scalar, texts)) + "]"
