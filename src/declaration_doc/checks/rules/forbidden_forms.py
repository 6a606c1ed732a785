"""No form that the glossary forbids stands for its entry.

A forbidden form of a name is wrong wherever it stands; that of a term only where the other text has the
term, since the same word may be right for something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.terms import terms_of
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.glossary import Glossary, GlossaryEntry

GLOSSARY = Glossary(
    (
        GlossaryEntry("regions", "term", {"fr": ("Régions",), "ja": ("地域圏",)}, forbidden={"ja": ("州",)}),
        GlossaryEntry(
            "tours", "name", {"fr": ("Tours",), "ja": ("トゥール",)}, forbidden={"ja": ("ツール",)}
        ),
    )
)
GOOD = (
    ("les Régions", "地域圏"),
    ("le Texas est un État", "テキサスは州である"),
    ("la ville de Tours", "トゥール市"),
)
BAD = (("les Régions", "州"), ("la ville de Tours", "ツール市"))
FAULT = Fault(
    code="G102",
    name="term-forbidden",
    severity=Severity.ERROR,
    message="«{found}» must not stand for «{term}»; the glossary allows «{expected}»",
    remedy="write «{expected}», or change the entry «{key}» of the glossary",
    why="Somebody looked at this form and rejected it: it means something else, or is out of use.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each entry and text with a form that is forbidden there."""
    terms = pair.bitext.read(terms_of)
    if terms is None or not terms.forbids:
        return
    for number in (0, 1):
        forbidden = terms.forbidden(pair, number)
        if not forbidden:
            continue
        meant = terms.allowed(pair, 1 - number)
        for key, occurrence in forbidden.items():
            entry = terms.entries[key]
            if key not in meant and (entry.kind != "name" or terms.allowed_keys(occurrence, number)):
                continue
            here, there = [occurrence.span], [meant[key].span] if key in meant else []
            side, other = pair.sides[number], pair.sides[1 - number]
            term = other.text[slice(*meant[key].span)] if key in meant else key
            yield pair.finding(
                FAULT,
                here if number == 0 else there,
                there if number == 0 else here,
                at_first=number == 0,
                found=side.text[slice(*occurrence.span)],
                term=term,
                expected="», «".join(terms.forms(key, number)),
                key=key,
            )
