"""A Japanese word is the one that the other text asks for, not another of the same sound.

An input method offers words that sound alike: 衛星 (satellite) for 衛生 (hygiene). The lexicon says what the
other language has for each. Reported is a word that nothing there bears out, while something asks for one of
the same sound: a warning where it stands in the sentence that answers, information where it stands in another.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.called_for import CalledFor, called_for
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import around
from declaration_doc.checks.terms import is_in_glossary
from declaration_doc.checks.units import counterpart
from declaration_doc.languages.mistaken import Mistaken
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.tags import primary_subtag

GOOD = (
    ("la crise sanitaire", "保健衛生上の危機"),
    ("les images des satellites", "衛星の画像"),
    ("la protection sociale", "社会保障"),
)
BAD = (
    ("la crise sanitaire", "保健衛星上の危機"),
    ("l’égalité d’accès et la liberté de chacun", "平等な利用及び各人の事由"),
)
FAULT = Fault(
    code="P302",
    name="homophone-confused",
    severity=Severity.WARNING,
    message="«{word}» in «{found}»: the other text speaks rather of «{expected}»",
    remedy="write «{expected}» if it is meant",
    why="An input method offers words of one sound, and the wrong one passes every check of spelling.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each word that another one of the same sound or shape suits better."""
    for side, other in (pair.sides, pair.sides[::-1]):
        find, words = side.analysis.form.mistaken, other.analysis.words
        if find is None or words is None or not other.text:
            continue
        known = called_for(primary_subtag(other.language), primary_subtag(side.language))
        if known is None:
            continue
        wanted = known.wanted(other.read(words))
        for found in find(side.text, wanted):
            if is_in_glossary(pair, side, found.word):
                continue
            certain = found.certain and _is_called_for_beside(pair, side, found, known)
            yield side.finding(
                FAULT,
                [found.span],
                severity=None if certain else Severity.INFO,
                word=found.word,
                expected="», «".join(found.meant),
                found=around(side.text, found.span),
            )


def _is_called_for_beside(pair: Pair, side: Side, found: Mistaken, known: CalledFor) -> bool:
    """Whether what is meant is called for by the sentence that answers the one in which the word stands."""
    number = 1 if side is pair.second else 0
    other = pair.sides[1 - number]
    function, part = other.analysis.words, counterpart(pair, number, found.span[0])
    if function is None or part is None:
        return True
    words = other.read(function)
    wanted = known.wanted(Words(words[words.within(*part)]))
    return any(map(wanted.bears, found.meant))
