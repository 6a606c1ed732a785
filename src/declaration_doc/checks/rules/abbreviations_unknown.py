"""An abbreviation is introduced before it is used, in a document that introduces most of them.

What everybody knows (ONU, UE, PDF) needs no introduction.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from declaration_doc.checks.abbreviating import abbreviating
from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.resources import lexicon

GOOD = (
    (
        ("Les Objectifs de développement durable (ODD)", "持続可能な開発目標（SDGs）"),
        ("Les ODD et l’ONU", "SDGs及び国連"),
    ),
)
BAD = (
    (
        ("Cités Unies France (CUF) et les ZAC", "フランス都市連合（CUF）及び協議整備区域"),
        ("Les zones d’aménagement", "整備区域"),
    ),
)
FAULT = Fault(
    code="G206",
    name="abbreviation-not-introduced",
    severity=Severity.INFO,
    message="nothing says what «{abbreviation}» stands for before it is used",
    remedy="write the name in full where it first stands, with the abbreviation in brackets",
    why="In ten years, or in the other country, nobody knows what it stood for.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_EVERYWHERE = frozenset(
    "PDF HTML XML CD DVD TV PC USB GPS SMS OK ID IT TIC PME ADN VIH SIDA CO2 TVA SNCF LED URL".split()
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each abbreviation that is used first without an introduction, by language."""
    for found in bitext.survey(abbreviating):
        introduced = {abbreviation.text for _, abbreviation in found.introduced}
        unknown = [each for each in found.unannounced if _needs_words(each[1].text)]
        if len(introduced) >= len(unknown):
            for side, abbreviation in unknown:
                yield side.finding(FAULT, [abbreviation.span], abbreviation=abbreviation.text)


def _needs_words(abbreviation: str) -> bool:
    """Whether it is one of capitals alone, and not everybody knows it; MySQL is a name."""
    return abbreviation.rstrip("s").isupper() and abbreviation not in known_abbreviations()


@cache
def known_abbreviations() -> frozenset[str]:
    """Those that everybody knows, and those of the bodies of the lexicon of names."""
    words = (
        (lexicon("names.fr-ja.tsv") or b"")
        .decode("utf-8")
        .replace("\t", "; ")
        .replace("\n", "; ")
        .split("; ")
    )
    return _EVERYWHERE | frozenset(
        word for word in words if word.isascii() and not word.islower() and len(word) < 9
    )
