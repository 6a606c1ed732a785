"""What the glossary lists is rendered by one of the forms that it allows.

Forms are found in any inflection, the longest first, and inside compounds: 日仏 says France and Japan. Where
the markup of a declaration names the entry in both texts, it is there.

In a declaration, which marks what is meant as an entry, other words are reported for information.

A document that often has another word for a term, or a pronoun, uses it loosely: for such a term the finding
is for information, unless the same other word stands in its place again. The threshold is the share of the
pairs without the term from which on it is loose; it counts for terms that the document has ten times. So it is
where the translation has a word that takes the term up, 同市 or 応募した者; and where only the sentence that answers
lacks it, while another one has it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.terms import Terms, terms_of
from declaration_doc.checks.units import units
from declaration_doc.languages.terms import Occurrence
from declaration_doc.model.finding import Fault, Finding, Severity, Span
from declaration_doc.model.glossary import Glossary

GLOSSARY = Glossary.from_pairs(
    [("ville hôte", "開催都市"), ("droits de l’homme", "人権"), ("France", "フランス")], ("fr", "ja")
)
GOOD = (
    (
        ("Les villes hôtes.", "開催都市。"),
        ("La France respecte les droits de l'homme.", "仏側は、人権を尊重する。"),
    ),
)
BAD = (
    (("Les villes hôtes.", "ホストシティ。"),),
    (("les droits de l’homme", "民権"),),
    (
        (
            "Les villes hôtes sont choisies ce jour. Chaque ville hôte désigne un délégué.",
            "会場は本日選ばれる。各開催都市は、代表者を指名する。",
        ),
    ),
)
FAULT = Fault(
    code="G101",
    name="term-missing",
    severity=Severity.WARNING,
    message="«{term}» is «{expected}» in the glossary, and what answers it has no such form",
    remedy="use a form of the glossary, or add the one that stands here to its entry «{key}»",
    why="A term that is rendered now so, now otherwise reads like two notions; in a treaty it is two.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.03,
)
_OFTEN = 10
"""Pairs with a term from which on the document shows how it uses it."""
_SHARED = 3
"""Pairs without a term that have another word in common, from which on it stands for the term."""


class Missing(NamedTuple):
    """A term without its counterpart."""

    pair: Pair
    occurrence: Occurrence
    key: str


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each term of the first text that the second one lacks."""
    terms = bitext.read(terms_of)
    if terms is None:
        return
    seen: Counter[str] = Counter()
    missing: dict[str, list[Missing]] = defaultdict(list)
    for pair in bitext.pairs:
        for case in _cases(terms, pair, seen):
            missing[case.key].append(case)
        yield from (_finding(terms, case, Severity.INFO) for case in _elsewhere(terms, pair))
    loose = {key for key in missing if _is_loose(len(missing[key]), seen[key], bitext.threshold(FAULT))}
    substitutes = _substitutes(bitext, {key: [case.pair for case in missing[key]] for key in loose})
    for key, cases in missing.items():
        for case in cases:
            marked = case.pair.first.kind != ""
            mild = (
                marked
                or _is_taken_up(terms, case)
                or (key in loose and not substitutes[key] & _content(case.pair))
            )
            yield _finding(terms, case, Severity.INFO if mild else None)


def _cases(terms: Terms, pair: Pair, seen: Counter[str]) -> Iterator[Missing]:
    """The terms of a pair that have no counterpart; counts those that it has in `seen`."""
    if not pair.first.text or not pair.second.text:
        return
    here = terms.in_side(pair, 0)
    if not here:
        return  # so the second text need not be read
    there = terms.presence(pair, 1)
    told: set[str] = set()
    for occurrence in here:
        keys = terms.allowed_keys(occurrence, 1)
        if not keys or keys[0] in told:
            continue
        told.add(keys[0])
        seen[keys[0]] += 1
        if not any(map(there, keys)):
            yield Missing(pair, occurrence, keys[0])


def _elsewhere(terms: Terms, pair: Pair) -> Iterator[Missing]:
    """The terms of a pair that its second text has, but not in the sentence which answers that of the first one."""
    here = terms.in_side(pair, 0) if pair.second.text and not pair.first.kind else ()
    several = pair.read(units) if here else ()
    for unit in several if len(several) > 1 else ():
        told = set[str]()
        for occurrence in _within(here, unit[0]):
            keys = terms.allowed_keys(occurrence, 1)
            if keys and keys[0] not in told and _is_elsewhere(terms, pair, keys, unit[1]):
                told.add(keys[0])
                yield Missing(pair, occurrence, keys[0])
    if several:
        pair.forget_found()  # the sentences of all pairs would fill the memory


def _is_elsewhere(terms: Terms, pair: Pair, keys: Sequence[str], sentence: Span) -> bool:
    """Whether the second text has a form of one of the entries, and none in a sentence of it."""
    text, part = pair.second.text, pair.second.text[slice(*sentence)]
    forms = [form for key in keys for form in terms.forms(key, 1)]
    said = {form.key for each in _within(terms.in_side(pair, 1), sentence) for form in each.forms}
    return said.isdisjoint(keys) and any(f in text for f in forms) and not any(f in part for f in forms)


def _within(occurrences: Iterable[Occurrence], span: Span) -> list[Occurrence]:
    return [each for each in occurrences if span[0] <= each.span[0] < span[1]]


def _finding(terms: Terms, case: Missing, severity: Severity | None) -> Finding:
    first = case.pair.first
    return case.pair.finding(
        FAULT,
        [case.occurrence.span],
        severity=severity,
        term=first.text[slice(*case.occurrence.span)],
        expected="», «".join(terms.forms(case.key, 1)),
        key=case.key,
    )


def _is_taken_up(terms: Terms, case: Missing) -> bool:
    """Whether the second text takes the term up by a word that stands for it: 入札した者, 同市."""
    side = case.pair.second
    takes_up = side.analysis.form.takes_up
    if terms.entries[case.key].kind == "name":
        return False
    return takes_up is not None and any(takes_up(side.text, form) for form in terms.forms(case.key, 1))


def _is_loose(missing: int, seen: int, threshold: float) -> bool:
    """Whether a document uses a term loosely: it often lacks it, or mostly where it is rare."""
    return (seen >= _OFTEN and missing > threshold * seen) or (missing > 1 and 2 * missing >= seen)


def _substitutes(bitext: Bitext, lacking: dict[str, list[Pair]]) -> dict[str, frozenset[str]]:
    """By term, the words that at least three of the pairs that lack it share, and that few others have."""
    shared = {}
    for key, pairs in lacking.items():
        here = Counter(word for pair in pairs for word in _content(pair))
        shared[key] = {word: times for word, times in here.items() if times >= _SHARED}
    wanted = {word for words in shared.values() for word in words}
    everywhere = Counter(word for pair in bitext.pairs for word in wanted & _content(pair)) if wanted else {}
    return {
        key: frozenset(word for word, times in words.items() if 2 * times >= everywhere[word])
        for key, words in shared.items()
    }


def _content(pair: Pair) -> frozenset[str]:
    """Not kept: few pairs are asked more than once, and those of all would fill the memory."""
    read = pair.second.analysis.form.content_words
    return read(pair.second.text) if read else frozenset()
