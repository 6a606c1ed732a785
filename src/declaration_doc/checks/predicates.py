"""What two sentences that answer one another deny, word by word.

A negation is answered by the one that denies the same word: «ne peuvent pas dénoncer» by 破棄することができない.
What is answered so can answer nothing else; a word that one text denies and the other states is a negation lost or
added, however often the sentence denies besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from declaration_doc.checks.added_words import added
from declaration_doc.checks.answering_forms import as_word, conditions, exceptions, neither
from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.called_for import CalledFor, called_for
from declaration_doc.checks.lost_words import lost
from declaration_doc.checks.sentence_words import SentenceWords
from declaration_doc.checks.units import Unit, units
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.stance import Stance
from declaration_doc.model.finding import Span

_DENYING = frozenset(("word", "hint", "double", "free-of"))
_EITHER = frozenset(("or-not", "whichever", "without", "turned", "word"))
"""What «whatever it be» may answer."""
_MOST = 60
"""Negations of both texts beyond which they are not paired."""
_ENUMERATED = 16
"""Characters between the first of several things that make no difference and what says so, at most."""
_SHORT = 2
_LEAST = 3
"""Letters of words that are too short to be said to be stated."""
_WORDS = frozenset(("word", "hint", "limit", "free-of", "stated", "affirmed"))


class Differing(NamedTuple):
    """A word that one text denies, and the other states."""

    first: Span
    """The word, or what denies it, in the first text."""
    second: Span
    by_first: bool
    """Whether it is the first text that denies."""
    sure: bool = True
    """Whether nothing else in the sentence may answer the negation."""


class Answered(NamedTuple):
    """A pair of sentences without the negations that answer one another."""

    unit: Unit
    first: tuple[Negation, ...]
    second: tuple[Negation, ...]
    differing: tuple[Differing, ...] = ()
    unsaid: tuple[Span, ...] = ()
    """Words of the first text that deny plainly, of which the second one has no translation, or only of what «non» denies."""


def answered(pair: Pair) -> tuple[Answered, ...]:
    """The units of `pair`, each with the negations that no word of the lexicon shows to be answered."""
    functions = [side.analysis.negations for side in pair.sides]
    if functions[0] is None or functions[1] is None:
        return ()
    first, second = pair.first.read(functions[0]), pair.second.read(functions[1])
    plain = tuple(
        Answered(unit, _within(first, unit[0]), _within(second, unit[1])) for unit in pair.read(units)
    )
    tags = pair.bitext.tags
    for keyed, other, swapped in ((pair.first, pair.second, False), (pair.second, pair.first, True)):
        known = called_for(*(tags[::-1] if swapped else tags))
        if known is not None and other.analysis.stances is not None and keyed.analysis.words is not None:
            return tuple(
                _Sentences(known, keyed, other, each, swapped=swapped).compared()
                if _is_sentence(each)
                else each
                for each in plain
            )
    return plain


def _is_sentence(each: Answered) -> bool:
    """Whether anything is denied, and not so much that no sentences were told apart."""
    return 0 < len(each.first) + len(each.second) <= _MOST


def _within(negations: Sequence[Negation], span: Span) -> tuple[Negation, ...]:
    return tuple(each for each in negations if span[0] <= each.span[0] < span[1])


def _is_part(each: Negation, low: int, high: int) -> bool:
    """Whether it is of a word that stands there; of one character, what stands behind it may be of it: 拒否."""
    return low <= each.span[0] < high + (high - low == 1 and each.form in ("word", "hint"))


def _of_phrase(each: Negation) -> Negation:
    """«sans délai» denies its own noun alone: nothing but it is looked for."""
    if each.form == "without" and each.firmness == Firmness.FREE:
        return each._replace(heads=each.heads[:1])
    return each


def _of_the_word(hints: Iterable[Negation], spans: Sequence[Span]) -> list[Negation]:
    """Those that are no more than the word itself: 離れ for «quitter», not 予想外 for «s’attendre»."""
    return [
        each for each in hints if any(start <= each.span[0] and each.span[1] <= end for start, end in spans)
    ]


def _goes_on(each: Negation, without: Negation) -> bool:
    """Whether it is «ni» behind «sans», which denies no more than that does."""
    return (
        each.form == "bare"
        and each.firmness == Firmness.FREE
        and not each.heads
        and each.span[0] > without.span[0]
    )


class _Sentences(SentenceWords):
    """Two sentences, and what is left of their negations."""

    def __init__(self, known: CalledFor, keyed: Side, other: Side, each: Answered, *, swapped: bool) -> None:
        super().__init__(known, keyed, other, each.unit, (each.first, each.second), swapped=swapped)
        self.each = each
        self._denying = {self.own(each) for each in self.ours if each.form == "word"}

    def compared(self) -> Answered:
        """The sentences without the negations that answer one another, and the words that differ."""
        if not self.ours or not self.theirs:
            unsaid = () if self.swapped else self._unsaid(self.ours)
            return self.each._replace(differing=self._differing(self.ours, self.theirs), unsaid=unsaid)
        every = [each for each in self.ours if each.form != "again" or self._denies_often()]
        ours, theirs = exceptions(every, self._without_bounds(), reserved=self._is_reserved())
        ours, theirs = self._denied_alike(ours, theirs)
        ours, theirs = self._words_answered(ours, theirs)
        conditions(ours, theirs)
        neither(ours, theirs)
        if not any(
            each.form in _EITHER or (each.form == "clause" and each.firmness < Firmness.FIRM) for each in ours
        ):
            theirs = [each for each in theirs if each.form != "or-not" or each.firmness > Firmness.FREE]
        if not any(each.form == "clause" for each in theirs):
            theirs = [each for each in theirs if each.form != "neither"]
        ours, theirs = ([as_word(each) for each in some] for some in (ours, theirs))
        if sum(each.form == "clause" for each in theirs) > len(ours):
            ours.extend(self._denying_words())
        first, second = (theirs, ours) if self.swapped else (ours, theirs)
        unsaid = () if self.swapped else self._unsaid(ours)
        return Answered(self.each.unit, tuple(first), tuple(second), self._differing(ours, theirs), unsaid)

    def _without_bounds(self) -> list[Negation]:
        """What denies in the other text without the limits that a word of this one names, and that restrict nothing else.

        «Seuls … dans la limite de 600 euros» against 600ユーロを上限として.
        """
        restricting = {each.span[0] for each in self.ours if each.form in ("sole", "only")}
        limits = [each for each in self.theirs if each.form == "limit"] if restricting else []
        named = {
            place
            for word, start, _ in (self.words if limits else ())
            if len(word) > _LEAST and start not in restricting
            for stance in self.stances(word)
            for place in range(*stance.span)
        }
        return [each for each in self.theirs if each not in limits or each.span[0] not in named]

    def _denying_words(self) -> Iterator[Negation]:
        """Words whose translations deny, 無傷, and of which none is there: the other text may deny in their place."""
        prefixes = self.other.analysis.denying_prefixes
        for word, start, end in self.words:
            forms = self.known.asked_by(word) if len(word) > _LEAST else ()
            if 2 * sum(form[0] in prefixes for form in forms) >= len(forms) > 0 and not self.stances(word):
                yield Negation((start, end), Firmness.FREE, "word")

    def _unsaid(self, ours: Sequence[Negation]) -> tuple[Span, ...]:
        plain = [each for each in ours if each.form == "word" and each.firmness >= Firmness.USUAL]
        plainest = self.keyed.analysis.plainest
        unsaid = [
            each
            for each in plain
            if self.own(each).startswith(plainest)
            and self.known.asked_by(self.own(each))
            and not self.stances(self.own(each))
        ]
        return tuple([each.span for each in ours if each in unsaid or self._is_non_lost(each)])

    def _is_non_lost(self, each: Negation) -> bool:
        """Whether «non» is lost and what it denies is there: non-paiement, 支払."""
        is_non = each.form == "non" or self.denies_next(each)
        stances = self.stances(each.heads[0]) if is_non and each.heads else ()
        return bool(stances) and not any(stance.denied or stance.negation >= 0 for stance in stances)

    def _differing(self, ours: Sequence[Negation], theirs: Sequence[Negation]) -> tuple[Differing, ...]:
        """What one text denies and the other states, in the order of the pair."""
        denied = (Differing(here, there, by_first=True) for here, there in lost(self, ours, theirs))
        put_in = (Differing(here, there, False, sure) for here, there, sure in added(self, ours, theirs))
        found = (*denied, *put_in)
        if self.swapped:
            return tuple(Differing(e.second, e.first, not e.by_first, e.sure) for e in found)
        return found

    def _denies_often(self) -> bool:
        """Whether the other text denies more than once, as it may where one negation reaches over two verbs."""
        return sum(each.form == "clause" for each in self.theirs) > 1

    def _is_reserved(self) -> bool:
        """Whether the sentence has a word that begins a reserve: toutefois."""
        return not self.keyed.analysis.provisos.isdisjoint(self.alone)

    def _denied_alike(
        self, ours: list[Negation], theirs: list[Negation]
    ) -> tuple[list[Negation], list[Negation]]:
        """Without the negations that deny a word which the other text denies as well."""
        places = {
            each.span[0]: each for each in theirs if each.form in ("clause", "unless", "word", "free-of")
        }
        gone = list(self._said_to_be_indifferent(ours, theirs))
        clauses = [each for each in ours if each.form in ("clause", "without", "turned")]
        words = [each for each in ours if each.form in _WORDS]
        again = [each for each in ours if each.form == "again"]
        for some, proper in ((clauses, True), (clauses, None), (words, True), (again, True), (again, None)):
            for each in some:
                spare = len(places) - sum(one not in gone for one in clauses)
                if each in gone or (spare <= 0 and each.form == "hint") or self._is_said_by_word(each):
                    continue
                answer = self._answer(_of_phrase(each), proper, places, itself=spare > 0)
                if answer is not None:
                    head, stance = answer
                    gone.extend((each, places.pop(stance.negation)))
                    gone.extend(one for one in words if self.own(one) == head)
                    gone.extend(
                        one for one in theirs if one.form == "double" and one.span[0] in range(*stance.span)
                    )
        return [each for each in ours if each not in gone], [each for each in theirs if each not in gone]

    def _said_to_be_indifferent(self, ours: list[Negation], theirs: list[Negation]) -> Iterator[Negation]:
        """«sans condition de quorum» and 定足数にかかわらず: what is denied here makes no difference there."""
        left = [each for each in theirs if each.form == "or-not"]
        for each in [each for each in ours if each.form == "without"] if left else ():
            ends = {stance.span[1] for head in each.heads for stance in self.stances(head)}
            answer = next((one for one in left if any(self._is_listed(at, one) for at in ends)), None)
            if answer is not None:
                left.remove(answer)
                yield from (each, answer)
                yield from (one for one in ours if _goes_on(one, each))

    def _is_listed(self, end: int, indifferent: Negation) -> bool:
        """Whether what ends there is one of those that are said to make no difference: 居住地、年齢及び国籍を問わず."""
        distance, joints = indifferent.span[0] - end, self.other.analysis.joints
        if distance in (0, 1):
            return True
        return joints is not None and 0 < distance <= _ENUMERATED and end in self.other.read(joints)

    def _answer(
        self, each: Negation, proper: bool | None, places: Mapping[int, Negation], *, itself: bool
    ) -> tuple[str, Stance] | None:
        """Where the other text denies a word that a negation denies.

        `proper`: as the predicate of its clause; `itself`: or where it denies what would be the denying word itself.
        """
        own = self.own(each) if each.form in _WORDS and each.form != "hint" and itself else ""
        return next(
            (
                (head, stance)
                for head in ((own, *each.heads) if own else each.heads)
                for stance in self.stances(head)
                if stance.denied is proper
                and stance.negation in places
                and not (places[stance.negation].form == "unless" and each.firmness == Firmness.FIRM)
                and not (head == own and self.denies_itself(stance))
                and not (head != own and self._is_denied_by_half(head, stance))
            ),
            None,
        )

    def _is_said_by_word(self, each: Negation) -> bool:
        """Whether a word that denies is answered by one that denies as well: pénurie, 不足; what it is of is not denied."""
        if each.form not in _WORDS or not each.heads:
            return False
        return any(
            stance.denied is not True and self.denies_itself(stance)
            for stance in self.stances(self.own(each))
        )

    def _is_denied_by_half(self, head: str, stance: Stance) -> bool:
        """Whether what denies a word is its own: nul … l’ignorance against 知らない alone."""
        if head not in self._denying or self.denies_itself(stance):
            return False
        return self.other.text[stance.span[0]] not in self.other.analysis.denying_prefixes

    def _is_denial(self, span: Span) -> bool:
        """Whether what stands there is itself what denies, 無く, or takes something out, 除き."""
        return any(
            each.form in ("clause", "except") and span[0] <= each.span[0] < span[1] for each in self.theirs
        )

    def _words_answered(
        self, ours: list[Negation], theirs: list[Negation]
    ) -> tuple[list[Negation], list[Negation]]:
        """Words that deny, and those that only may, without those that are answered as words."""
        some = [each for each in theirs if each.form in _DENYING]
        gone: list[Negation] = []
        starts = {each.span[0]: each for each in ours}
        denied = {head: each for each in reversed(ours) for head in each.heads}
        for word, start, _ in self.words:
            own = starts.get(start)
            if not some and own is None:
                continue
            spans = [each.span for each in self.stances(word)] if len(word) > _SHORT else ()
            same = [each for each in some if any(_is_part(each, *span) for span in spans)]
            if not same:
                if own is not None and own.form in ("word", "hint") and not own.heads:
                    free = [span for span in spans if not self._is_denial(span)]
                    gone.extend([own] if free else [])  # its translation is there, and denies nothing
                continue
            if word in denied and own is None:
                # Its translation denies of itself, écarté 除外, and answers nothing else; 対象外 denies 対象, concerné.
                taken = [each for each in same if each.form in ("word", "free-of")][:1]
                gone.extend(taken or (_of_the_word(same, spans) if denied[word].form == "clause" else ()))
                if any(
                    start <= each.span[0] and end < each.span[1] for each in taken for start, end in spans
                ):
                    gone.append(denied[word])
                continue
            if own is not None and own.form in ("word", "hint", "non"):
                gone.append(own)
            elif own is not None and own.form == "clause":
                same = [each for each in same if each.form == "word"][:1]  # aucune … n’est valable: 無効
                gone.extend([own] if same else [])
            for each in same:
                some.remove(each)
                gone.append(each)
        return [each for each in ours if each not in gone], [each for each in theirs if each not in gone]
