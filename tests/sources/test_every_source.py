"""What holds for every declaration of this repository."""

from __future__ import annotations

import unicodedata
from collections import Counter

from declaration_doc.checks import check
from declaration_doc.formats.declaration import parse, serialize
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import Date, Inlines, Name, Number, Term, plain, walk
from declaration_doc.workspace import Source


def values(nodes: Inlines) -> Counter[tuple[str, str]]:
    """What a text names: (kind, key or value) → how often."""
    found: Counter[tuple[str, str]] = Counter()
    for node in walk(nodes):
        match node:
            case Name(key):
                found["name", key] += 1
            case Term(key):
                found["term", key] += 1
            case Date(start, end):
                found["date", start if end is None else f"{start}/{end}"] += 1
            case Number(value):
                found["number", value] += 1
    return found


def test_no_check_finds_anything(source: Source) -> None:
    assert check(source) == ()


def test_the_folder_is_named_after_the_declaration(source: Source, declaration: Declaration) -> None:
    assert source.path.parent.name == declaration.id


def test_the_file_is_canonical(source: Source) -> None:
    tree = parse(source.data).tree
    assert tree is not None
    assert serialize(tree) == source.data


def test_every_segment_has_every_language(declaration: Declaration) -> None:
    lacking = [(s.id, tag) for s in declaration.segments() for tag in declaration.tags if not s.text(tag)]
    assert lacking == []


def test_names_terms_dates_and_numbers_are_the_same_in_every_language(declaration: Declaration) -> None:
    first, *others = declaration.tags
    differing = {
        segment.id: (expected, found)
        for segment in declaration.segments()
        for tag in others
        if (expected := values(segment.text(first))) != (found := values(segment.text(tag)))
    }
    assert differing == {}


def test_texts_are_composed_characters_without_space_at_their_ends(declaration: Declaration) -> None:
    for segment in declaration.segments():
        for tag in declaration.tags:
            text = plain(segment.text(tag))
            assert unicodedata.is_normalized("NFC", text), segment.id
            assert text == text.strip(), segment.id
