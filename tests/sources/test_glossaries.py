"""What holds between each declaration and its glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from declaration_doc.languages import fold
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import Inlines, Name, Term, children_of, plain, walk

MASK = "\ue000"
"""Stands for a character inside a name or term, where other forms are looked for."""
INITIAL = re.compile("[A-ZÀ-Ý]")


def marked(declaration: Declaration) -> Iterator[tuple[str, str, Name | Term]]:
    """(segment, language, node) of every name and term; of a slip, the corrected wording is read too."""
    for segment in declaration.segments():
        for tag in declaration.tags:
            for node in walk(segment.text(tag)):
                if isinstance(node, Name | Term):
                    yield segment.id, tag, node


def folded(form: str) -> str:
    """Typography aside; a capital at the beginning says only where in its sentence a form stands."""
    text = fold(form)
    return text[:1].lower() + text[1:]


def unmarked(nodes: Inlines) -> str:
    """A text with its names and terms masked."""
    parts = []
    for node in nodes:
        if isinstance(node, Name | Term):
            parts.append(MASK * len(plain(node.children, corrected=True)))
        else:
            inner = children_of(node, corrected=True)
            parts.append(unmarked(inner) if inner else plain((node,)))
    return "".join(parts)


def test_every_marked_form_is_one_that_its_entry_allows(declaration: Declaration, glossary: Glossary) -> None:
    refused = []
    for segment, tag, node in marked(declaration):
        entry = glossary.get(node.key)
        assert entry is not None, (segment, node.key)
        assert entry.kind == ("name" if isinstance(node, Name) else "term"), (segment, node.key)
        form = plain(node.children, corrected=True)
        if folded(form) not in map(folded, entry.forms[tag]):
            refused.append((segment, tag, node.key, form))
    assert refused == []


def test_every_entry_is_used_and_every_form_is_in_every_language(
    declaration: Declaration, glossary: Glossary
) -> None:
    used = {node.key for _, _, node in marked(declaration)}
    assert [entry.key for entry in glossary.entries if entry.key not in used] == []
    assert [entry.key for entry in glossary.entries if set(entry.forms) != set(declaration.tags)] == []


def test_every_entry_names_its_source(glossary: Glossary) -> None:
    assert [entry.key for entry in glossary.entries if not entry.source] == []


def test_no_forbidden_form_stands_where_its_entry_is_named(
    declaration: Declaration, glossary: Glossary
) -> None:
    found = []
    for segment in declaration.segments():
        for tag in declaration.tags:
            nodes = segment.text(tag)
            text = plain(nodes)
            entries = [glossary.get(n.key) for n in walk(nodes) if isinstance(n, Name | Term)]
            found += [
                (segment.id, entry.key, form)
                for entry in entries
                if entry
                for form in entry.forbidden.get(tag, ())
                if form in text
            ]
    assert found == []


def test_a_form_of_the_first_language_is_marked_wherever_it_occurs(
    declaration: Declaration, glossary: Glossary
) -> None:
    first = declaration.tags[0]
    loose = []
    for segment in declaration.segments():
        text = unmarked(segment.text(first)).replace("’", "'")
        for entry in glossary.entries:
            for form in entry.forms[first]:
                # A form with a capital is a name or is meant so: Régions, not régions.
                straight = form.replace("’", "'")
                flags = 0 if INITIAL.match(form) else re.IGNORECASE
                if re.search(rf"(?<![\w-]){re.escape(straight)}(?![\w-])", text, flags):
                    loose.append((segment.id, entry.key, form))
    assert loose == []
