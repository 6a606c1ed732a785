"""The editions that every declaration has without being told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from declaration_doc.languages import language
from declaration_doc.model.edition import EditionSpec, Layout, Writing


def built_in(languages: Sequence[str]) -> tuple[EditionSpec, ...]:
    """One edition a language; of each pair in either order (alternat), one in columns, one on facing pages.

    >>> [spec.name for spec in built_in(["fr", "ja"])]
    ['fr', 'ja', 'fr-ja', 'ja-fr', 'fr-ja-facing', 'ja-fr-facing']
    """
    pairs = tuple(permutations(languages, 2))
    single = (EditionSpec(tag, (tag,), Layout.SINGLE) for tag in languages)
    parallel = (EditionSpec("-".join(pair), pair, Layout.PARALLEL) for pair in pairs)
    facing = (EditionSpec("-".join((*pair, "facing")), pair, Layout.FACING) for pair in pairs)
    return (*single, *parallel, *facing)


def vertical(languages: Sequence[str]) -> tuple[EditionSpec, ...]:
    """One edition for each language that can be written in vertical lines; built where it is asked for.

    >>> [spec.name for spec in vertical(["fr", "ja"])]
    ['ja-vertical']
    """
    return tuple(
        EditionSpec(f"{tag}{VERTICAL}", (tag,), Layout.SINGLE, writing=Writing.VERTICAL)
        for tag in languages
        if language(tag).vertical
    )


VERTICAL = "-vertical"
"""Ends the names of editions in vertical lines."""
