"""A number of the first text that the second leaves out.

Only numbers that a translation keeps as a rule: digits and number words from three on; no 1, no number of a
section, figure or page, which another edition may give by its title.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import alone, compared, words_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Quantity
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Ces 17 objectifs", "これら17の目標"),
    ("Voir la section 4, « Durée »", "「期間」を参照"),
    ("un cadre unique", "枠組み"),
)
BAD = (
    ("Ces 17 objectifs", "これらの目標"),
    ("réunis pendant quatre jours", "数日にわたり集い"),
    ("adoptée en juin 2019", "採択された"),
)
FAULT = Fault(
    code="T104",
    name="number-missing",
    severity=Severity.WARNING,
    message="«{first}» of «{first_language}» is nowhere in «{second_language}»",
    remedy="add the number to the translation, or suppress the finding where it is said otherwise",
    why="A number left out is a condition, a date or a sum left out.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


_FEW = 9
_list = lazy_pattern(r"(?:\s[^\W\d_]+){1,4}\s?[:：]\s")


def _announces(text: str, number: Quantity) -> bool:
    """Whether the number only counts what stands behind it: trois départs sont prévus : le 5 km …, le 10 km …."""
    return number.values[0] <= _FEW and _list.match(text, number.span[1]) is not None


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair whose second text lacks numbers."""
    found = compared(pair)
    if found.differs:
        return
    if missing := [each for each in alone(found.first_new) if not _announces(pair.first.text, each)]:
        yield pair.finding(
            FAULT,
            [quantity.span for quantity in missing],
            first=words_of(pair.first.text, missing),
            first_language=pair.first.language,
            second_language=pair.second.language,
        )
