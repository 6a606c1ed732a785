"""No character, particle or word of Japanese stands twice by mistake."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "民主主義と国々の一つ一つ"), ("", "変更を行う。"))
BAD = (("", "制度の変更更を行う。"), ("", "制度をを変更する。"), ("", "推進することすることを決定した。"))
FAULT = Fault(
    code="P303",
    name="japanese-word-doubled",
    severity=Severity.WARNING,
    message="something stands twice in «{found}»; expected «{expected}»",
    remedy="keep one",
    why="It is left over from editing: 変更更, をを, することすること.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "doubled")
