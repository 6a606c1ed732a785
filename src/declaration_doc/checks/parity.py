"""Parity of the inline nodes: what the texts of one segment name must be the same in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from declaration_doc.checks.context import Context, Marks
from declaration_doc.model.finding import Fault, Finding

NOTHING = "—"
"""Stands in a message where a language has nothing that the other lacks."""


def differences(
    context: Context, fault: Fault, pick: Callable[[Marks], Sequence[str]], *, repeated: bool
) -> Iterator[Finding]:
    """A finding for each text that names something else than the first text of its segment.

    `repeated`: how often something is named counts too. Names and terms may be repeated by one
    language where the other has a pronoun, or nothing.
    """
    for segment, texts in context.marked:
        first, first_marks = texts[0]
        expected = pick(first_marks)
        for text, marks in texts[1:]:
            found = pick(marks)
            if found == expected:
                continue
            more, fewer = _apart(found, expected, repeated=repeated)
            if more or fewer:
                yield fault.finding(
                    path=context.path,
                    position=text.position,
                    segment=segment.id,
                    language=text.language,
                    here=text.language,
                    found=", ".join(more) or NOTHING,
                    there=first.language,
                    expected=", ".join(fewer) or NOTHING,
                )


def _apart(found: Sequence[str], expected: Sequence[str], *, repeated: bool) -> tuple[list[str], list[str]]:
    """What only the one has, and what only the other, in reading order."""
    if repeated:
        counted, wanted = Counter(found), Counter(expected)
        return list((counted - wanted).elements()), list((wanted - counted).elements())
    more = dict.fromkeys(key for key in found if key not in expected)
    fewer = dict.fromkeys(key for key in expected if key not in found)
    return list(more), list(fewer)
