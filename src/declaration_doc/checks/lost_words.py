"""Words that the text of the keys denies, and the other one states: «ne sont pas admis» and 認める."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.clauses import in_one_clause
from declaration_doc.checks.sentence_words import SentenceWords
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.stance import Stance
from declaration_doc.model.finding import Span

_STATED = frozenset(("stated", "limit", "must", "proviso"))
"""Forms of words that state."""
_UNDOING = frozenset(("clause", "double", "affirmed", "even", "unless", "or-not", "not-only"))
"""Forms that may deny a word that denies."""
_ASKED = frozenset(("clause", "without", "turned", "bare", "again"))
"""Forms that deny a predicate, or a noun."""
_FARTHER = 16
"""Characters behind a word that denies within which something may deny it."""
_BEHIND = 4
"""Characters behind a word within which a verb has it as its object: 利用をやめる."""


def lost(
    between: SentenceWords, ours: Sequence[Negation], theirs: Sequence[Negation]
) -> Iterator[tuple[Span, Span]]:
    """What denies, of the negations that are left of both texts, and the word as the other one states it."""
    answered = [each.firmness for each in theirs if each.form == "clause"]
    soft = sum(each.form == "clause" and each.firmness == Firmness.USUAL for each in ours)
    # 〜しない場合 answers «s’il ne», and no predicate
    answers = len(answered) - max(0, answered.count(Firmness.FREE) - (soft if len(answered) > 1 else 0))
    asked = sum(each.form in _ASKED for each in ours)
    paired = asked % 2 == 0 and in_one_clause(between.keyed, ours)
    if paired and any(each.form == "must" for each in theirs):
        return  # ne peut … sans accord: 承認を得なければならない
    twice = paired and answers == 0 and any(each.form == "clause" for each in ours)
    if twice and any(each.form == "limit" for each in theirs):
        return  # ne … sans accord: 合意がある場合に限り
    worded = any(each.form not in _STATED and each.form != "hint" for each in theirs)
    yield from _half_denied(between, ours, theirs)
    for each in ours:
        # Another word may deny what «interdit» does, and may not what «ne … pas» does.
        enough = worded if each.form == "word" else answers >= asked
        if between.denies_next(each):
            enough = any(one.form in _UNDOING for one in theirs)
        if enough or not each.heads or not _denies(each) or (twice and each.form == "without"):
            continue
        found = _stated(between, each)
        if found is not None:
            yield each.span, found.span


def _half_denied(
    between: SentenceWords, ours: Sequence[Negation], theirs: Sequence[Negation]
) -> Iterator[tuple[Span, Span]]:
    """What denies a word that denies, of which the other text has the word alone: n’est pas interdit, 禁じられている."""
    for each in ours:
        if not each.twice or not each.heads:
            continue
        stances = between.stances(each.heads[0])
        alone = [stance for stance in stances if stance.denied is False and between.denies_itself(stance)]
        undoing = [one.span[0] for one in theirs if one.form in _UNDOING]
        undone = any(0 <= at - stance.span[1] <= _FARTHER for at in undoing for stance in alone)
        if len(alone) == len(stances) > 0 and not undone:
            yield each.span, alone[0].span


def _stated(between: SentenceWords, each: Negation) -> Stance | None:
    """Where the other text states what a negation denies; None: nowhere, or it denies it as well."""
    if any(s.denied or s.negation >= 0 for head in each.heads for s in between.stances(head)):
        return None
    for head in each.heads if each.form == "without" else each.heads[:1]:
        stated = [s for s in between.stances(head) if _is_stated(between, s, each)]
        if stated and len(stated) > _others(between, head, each.heads, stated):
            return stated[-1]
    return None


def _denies(each: Negation) -> bool:
    """Whether it denies so surely that what the other text states in its place is a fault."""
    return (each.form in _ASKED and not (each.twice and each.firmness == Firmness.FREE)) or (
        each.form == "word" and each.firmness >= Firmness.USUAL
    )


def _is_stated(between: SentenceWords, stance: Stance, each: Negation) -> bool:
    """Whether the other text states what a negation denies, or has what there is not: sans indemnité, 補償の上で."""
    had = stance.had and each.form in ("without", "word", "non")
    return (stance.denied is False or had) and not _is_ended(between, stance)


def _is_ended(between: SentenceWords, stance: Stance) -> bool:
    """Whether a word right behind what is stated may deny it: 近代化をやめる."""
    end = stance.span[1]
    return any(each.form == "hint" and end <= each.span[0] <= end + _BEHIND for each in between.theirs)


def _others(between: SentenceWords, head: str, heads: Sequence[str], stated: Sequence[Stance]) -> int:
    """How many other words may be what is stated, and nothing else."""
    places = [each.span for each in stated]
    return (
        sum(
            bool(other := between.stances(word)) and all(_is_at(each.span, places) for each in other)
            for word, _, _ in between.words
            if word not in heads
        )
        + sum(word == head for word, _, _ in between.words)
        - 1
    )


def _is_at(span: Span, places: Sequence[Span]) -> bool:
    """Whether a word stands where one of `places` is, as no mere character of it: 有 of 効力を有する."""
    low, high = span
    return any(low < end and start < high and not (high - low == 1 < end - start) for start, end in places)
