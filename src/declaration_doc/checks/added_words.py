"""Words that the text of the keys states, and the other one denies: «est exclu» and 除名されない."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.sentence_words import SentenceWords
from declaration_doc.checks.stating import clause_that_states, predicates_of, words_denied
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.word import Word
from declaration_doc.model.finding import Span

_FAINT = frozenset(("hint", "even", "other", "sole", "more", "expletive"))
"""Forms that seldom answer the negation of a predicate."""
_INDIFFERENT = frozenset(("or-not", "whichever", "even"))
"""Forms that may say of something that it makes no difference."""
_SOFT = frozenset(("unless", "even", "only", "neither"))
"""Forms that make of a denial a condition, or deny twice with it."""
_LEAST = 3
"""Letters of words that are too short to be said to be stated."""


def added(
    between: SentenceWords, ours: Sequence[Negation], theirs: Sequence[Negation]
) -> Iterator[tuple[Span, Span, bool]]:
    """A word that is stated, where the other text denies it, and whether nothing else may be what it denies.

    `ours` and `theirs` are the negations of both texts that are left.
    """
    yield from _means_denied(between)
    left = [each for each in theirs if each.form == "clause"]
    if any(each.form in _SOFT for each in theirs):
        return
    heads = {head for each in between.ours for head in each.heads}
    # sans condition de taille: 規模を問わず
    either = min(sum(e.form == "or-not" for e in theirs), sum(e.form == "without" for e in ours))
    indifferent = sum(e.form == "or-not" for e in theirs)
    for denial in left:
        found = tuple(_stated(between, denial.span[0]))
        known = found if found and len(left) > max(0, _unknown(between, ours) - indifferent) else ()
        sure = next((each for each in known if _is_stated_for_sure(between, ours, each[0], denial)), None)
        if sure is not None:
            yield sure[0][1:], sure[1], True
            continue
        word, span = found[0] if found else (None, None)
        if not word or not span or word[0] in heads:
            continue
        others = [each for each in ours if each.span[0] != word[1] and each.form != "expletive"]
        if len(left) > sum(not _is_faint(each) for each in others) - either:
            yield word[1:], span, len(left) > len(others)


def _means_denied(between: SentenceWords) -> Iterator[tuple[Span, Span, bool]]:
    """Words by which something is done, and by which it is not in the other text: à l’unanimité, 全会一致によらず."""
    read, means = between.other.analysis.not_by, between.keyed.analysis.means
    low, high = between.span
    found = [span for span in between.other.read(read) if low <= span[0] < high] if read else []
    if not found or means is None or any(each.form in _INDIFFERENT for each in between.ours):
        return
    places = between.keyed.read(means)
    heads = {head for each in between.ours for head in each.heads}
    words = [word for word in between.words if word[1] in places and word[0] not in heads]
    for span in found:
        ending = (
            word for word in words if any(span[0] <= s.span[1] < span[1] for s in between.stances(word[0]))
        )
        yield from [(word[1:], span, True) for word in ending][:1]


def _is_faint(each: Negation) -> bool:
    """Whether it seldom answers the negation of a predicate; «sans délai» does not either."""
    return each.form in _FAINT or (each.form == "without" and each.firmness == Firmness.FREE)


def _is_stated_for_sure(
    between: SentenceWords, ours: Sequence[Negation], word: Word, denial: Negation
) -> bool:
    """Whether a word is what its clause states, and the other text says it nowhere but where it denies it."""
    if denial.firmness < Firmness.USUAL or not clause_that_states(between.keyed, word[1], between.ours):
        return False
    place = denial.span[0]
    said = between.stances(word[0])
    if any(s.negation != place for s in said) and len(said) > sum(w[0] == word[0] for w in between.words):
        return False  # 輸送費は負担するが、宿泊費は負担しない
    denied = {each for one in ours for each in (*one.heads, between.own(one)) if each}
    denied.update(each for each, _, _ in words_denied(between.keyed, between.words))
    return not any(stance.negation == place for each in denied for stance in between.stances(each))


def _unknown(between: SentenceWords, ours: Sequence[Negation]) -> int:
    """How many negations may deny anything: of words that the lexicon does not have, or of none."""
    predicates = predicates_of(between.keyed)
    return sum(
        not any(between.stances(head) for head in each.heads)
        if each.form in ("clause", "turned", "non") or (each.form == "bare" and not each.heads)
        else each.form == "word" and each.firmness >= Firmness.USUAL and each.span[0] in predicates
        for each in ours
    )


def _stated(between: SentenceWords, place: int) -> Iterator[tuple[Word, Span]]:
    """The words that the text of the keys may state while the other one denies them, and where."""
    denying = {each.span[0] for each in between.ours}
    within = [each.span for each in between.ours if each.form in ("sole", "clause")]
    for word in between.words:
        if len(word[0]) <= _LEAST or any(low <= word[1] < high for low, high in within):
            continue  # n’est renouvelable qu’une fois: 2回以上再任できない; nul patient ne: 患者がいない
        for stance in between.stances(word[0]):
            known = stance.denied and stance.firm and stance.negation == place
            if known and (word[1] not in denying or between.denies_itself(stance)):
                yield word, stance.span
