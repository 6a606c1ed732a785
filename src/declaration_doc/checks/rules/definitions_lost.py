"""What the first text calls something from there on, and the translation does not say.

`ci-après dénommés « les Parties »` is 以下「両当事者」という. Where the translation defines something, but less than
the first text does, it is information: one word may stand for two. One in brackets is a parenthesis that is lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        "Les deux villes, ci-après dénommées « les Parties », conviennent de ce qui suit :",
        "両市（以下「両当事者」という。）は、次のとおり合意する。",
    ),
    ("Les règles énoncées ci-après s’appliquent.", "次の規則を適用する。"),
)
BAD = (
    (
        "Les deux villes, ci-après dénommées « les Parties », conviennent de ce qui suit :",
        "両市は、次のとおり合意する。",
    ),
)
FAULT = Fault(
    code="T315",
    name="definition-lost",
    severity=Severity.WARNING,
    message="«{tag}» says what it calls something from there on, «{definition}»; «{other}» does not",
    remedy="say in both what it is called from there on",
    why="A short form that a text never introduces leaves its readers to guess what it stands for.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_BRACKETS = ("(", "（")


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the last definition of the first text, where the second has fewer."""
    functions = [side.analysis.definitions for side in pair.sides]
    if functions[0] is None or functions[1] is None:
        return
    first = pair.first.read(functions[0])
    second = pair.second.read(functions[1]) if first else ()
    text = pair.first.text
    bare = [span for span in first if text[max(0, span[0] - 1) : span[0]] not in _BRACKETS]
    if bare and len(first) > len(second):
        yield pair.finding(
            FAULT,
            [bare[-1]],
            (),
            severity=Severity.INFO if second else None,
            tag=pair.first.language,
            definition=text[slice(*bare[-1])].strip(),
            other=pair.second.language,
        )
