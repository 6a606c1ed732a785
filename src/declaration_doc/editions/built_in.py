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
    """The editions of the languages that can be written in vertical lines; built where they are asked for.

    One has the numbers of the source, and one more each style of numbers that the language has there.

    >>> [spec.name for spec in vertical(["fr", "ja"])]
    ['ja-vertical', 'ja-vertical-kanji']
    """
    return tuple(
        EditionSpec(
            f"{tag}{VERTICAL}{f'-{style}' if style else ''}",
            (tag,),
            Layout.SINGLE,
            writing=Writing.VERTICAL,
            numerals=style,
        )
        for tag in languages
        if (known := language(tag).vertical)
        for style in ("", *known.numerals)
    )


VERTICAL = "-vertical"
"""In the names of editions in vertical lines, after the language."""
