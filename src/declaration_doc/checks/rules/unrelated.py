"""Two texts that have nothing in common: not the words, not the names, not the figures, not the length.

Told by the core lexicon and the glossary. Weaker evidence is given as information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.called_for import called_for
from declaration_doc.checks.correspondence import Correspondence, correspondence
from declaration_doc.checks.courtesy import is_courtesy
from declaration_doc.checks.examples import shown
from declaration_doc.checks.misplacement import misplacement
from declaration_doc.checks.rules import (
    language_wrong,
    parentheses,
    sentences_omitted,
    truncated,
    untranslated,
)
from declaration_doc.checks.values import compared
from declaration_doc.languages.quantity import Weight
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.tags import primary_subtag

GOOD = (("Les villes renforcent leurs échanges culturels.", "両市は文化交流を強化する。"),)
BAD = (
    (
        "Les universités et les entreprises participent à la recherche sur l’énergie.",
        "住民は、観光の振興及び文化遺産の保護に貢献した。",
    ),
)
FAULT = Fault(
    code="T313",
    name="texts-unrelated",
    severity=Severity.ERROR,
    message="the texts in «{first}» and «{second}» have next to nothing in common",
    remedy="see whether another segment was pasted here, or segments were shifted",
    why="A text in the wrong place is right in itself: only the comparison shows it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=-6.0,
)
_DOUBT = -3.5
"""Evidence below which it is worth a look: free translations and formulas of courtesy share few known words."""
_LEAST = 4
"""Words of the lexicon without which nothing can be said."""
_SHARE = 0.4
"""Share of answered words from which two texts have something in common."""
_ANSWERED = 2
"""Words that the greater lexicon finds answered from which two texts have something in common."""
_TOO_SHORT = -1.0
"""What the length says of a pair a part of which may be gone."""
_SHORT = 7
"""Words of the core lexicon below which one of them is enough."""
_CAUSES = (untranslated, language_wrong, truncated, sentences_omitted, parentheses)
"""Rules that say why a pair has little in common: it need not be said twice."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for a pair the evidence of which is below the threshold."""
    found = pair.read(correspondence)
    if found is None or len(found.anchors) < _LEAST:
        return
    total, threshold = found.total, pair.bitext.threshold(FAULT)
    if total >= max(_DOUBT, threshold, threshold / 2):
        return
    answered = len([anchor for anchor in found.anchors if anchor.answers])
    sure = total < (threshold if answered else threshold / 2) and len(found.anchors) > _LEAST
    if (total >= _DOUBT and not sure) or is_courtesy(pair):
        return
    if answered > _SHARE * len(found.anchors) or pair.read(misplacement) is not None:
        return  # half of it is there; or its translation stands beside it, which is said there
    if any(each.severity > Severity.INFO for rule in _CAUSES for each in rule.check(pair)):
        return
    yield pair.finding(
        FAULT,
        severity=None if sure and not (_shares_a_number(pair) or _shares_words(found)) else Severity.INFO,
        first=pair.first.language,
        second=pair.second.language,
    )


def _shares_words(found: Correspondence) -> bool:
    """Whether the greater lexicon, which knows more of the words that may answer one, finds some answered.

    Of a text that is too short or too long for its original, that says nothing: a part of it may be gone.
    """
    keyed, other = found.keyed, found.other
    known, words = (
        called_for(primary_subtag(keyed.language), primary_subtag(other.language)),
        keyed.analysis.words,
    )
    if known is None or words is None or found.length < _TOO_SHORT:
        return False
    said = dict.fromkeys(word for word, _, _ in keyed.read(words))
    answered = sum(
        any(len(each) > 1 and each in other.text for each in known.asked_by(word)) for word in said
    )
    return answered >= _ANSWERED or (answered > 0 and len(found.anchors) < _SHORT)


def _shares_a_number(pair: Pair) -> bool:
    return any(one.weight is other.weight is Weight.FIRM for one, other in compared(pair).matched)
