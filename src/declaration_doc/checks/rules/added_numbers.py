"""A number of the second text that the first does not have.

Only numbers in digits, and those in words that are nothing else; a translation may count what is listed
(3つの道具), so a number of things below ten written with つ is none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import alone, compared, words_of
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("par l’eau, l’énergie et les transports", "水、エネルギー及び交通の3つにより"),
    ("une seule fois", "1回のみ"),
)
BAD = (
    ("quelques fois", "11回"),
    ("dans les délais convenus", "合意された30日の期間内に"),
)
FAULT = Fault(
    code="T105",
    name="number-added",
    severity=Severity.WARNING,
    message="«{second}» of «{second_language}» is nowhere in «{first_language}»",
    remedy="mend the number in the translation, or take it out",
    why="A number that the other text does not have binds one party only.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair whose second text has numbers of its own."""
    found = compared(pair)
    if found.differs:
        return
    if added := alone(found.second_new):
        yield pair.finding(
            FAULT,
            second_spans=[quantity.span for quantity in added],
            second=words_of(pair.second.text, added),
            second_language=pair.second.language,
            first_language=pair.first.language,
        )
