"""Numbers of blocks as each language writes them."""

from __future__ import annotations

import pytest

from declaration_doc.languages import language
from declaration_doc.model.block import Kind
from tests.languages.cases_of import cases, show


@pytest.mark.parametrize(("tag", "parts"), cases("numbers.txt"))
def test_a_block_is_labelled_in_the_manner_of_its_language(tag: str, parts: tuple[str, ...]) -> None:
    asked, expected = (part.splitlines() for part in parts)
    labels = []
    for line in asked:
        kind, *numbers = line.split()
        labels.append(show(language(tag).number_label(Kind(kind), *map(int, numbers))))
    assert labels == [show(line) for line in expected]


@pytest.mark.parametrize(
    ("tag", "kind", "number", "depth", "said"),
    [
        ("fr", Kind.ARTICLE, 1, 1, "article\u00a0premier"),
        ("fr", Kind.RESOLUTION, 2, 1, "résolution\u00a02"),
        ("fr", Kind.WORKSHOP, 3, 1, "atelier\u00a03"),
        ("fr", Kind.SECTION, 2, 1, "partie\u00a0II"),
        ("fr", Kind.ITEM, 2, 2, "b)"),
        ("fr", Kind.ITEM, 2, 3, "2e\u00a0tiret"),
        ("ja", Kind.ARTICLE, 1, 1, "第1条"),
        ("ja", Kind.RESOLUTION, 2, 1, "決議2"),
        ("ja", Kind.WORKSHOP, 3, 1, "第3分科会"),
        ("ja", Kind.ITEM, 2, 2, "(2)"),
        ("en", Kind.ARTICLE, 1, 1, "Article\u00a01"),
        ("en", Kind.RESOLUTION, 2, 1, "resolution\u00a02"),
        ("en", Kind.ITEM, 1, 1, "1"),
    ],
)
def test_a_sentence_names_a_block_by_its_number(
    tag: str, kind: Kind, number: int, depth: int, said: str
) -> None:
    assert language(tag).mention(kind, number, depth) == said


@pytest.mark.parametrize("tag", ["fr", "ja", "en"])
@pytest.mark.parametrize("depth", [1, 2])
def test_no_two_items_of_a_list_bear_the_same_label(tag: str, depth: int) -> None:
    labels = [language(tag).number_label(Kind.ITEM, number, depth) for number in range(1, 200)]
    assert len(set(labels)) == len(labels)
