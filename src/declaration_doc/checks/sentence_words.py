"""The words of a sentence, what they call for in the sentence that answers it, and how that stands there."""

from __future__ import annotations

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.called_for import CalledFor
from declaration_doc.checks.units import Unit
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.stance import Stance

_DENYING = frozenset(("word", "hint", "double", "free-of"))
"""Forms of words that deny by themselves."""


class SentenceWords:
    """Two sentences that answer one another: the one whose words the lexicon has, and the other one."""

    def __init__(
        self,
        known: CalledFor,
        keyed: Side,
        other: Side,
        unit: Unit,
        negations: tuple[tuple[Negation, ...], tuple[Negation, ...]],
        *,
        swapped: bool,
    ) -> None:
        self.known, self.keyed, self.other, self.swapped = known, keyed, other, swapped
        self.ours, self.theirs = negations[::-1] if swapped else negations
        self.span = unit[0 if swapped else 1]
        own = unit[1 if swapped else 0]
        words = keyed.read(keyed.analysis.words)  # type: ignore[arg-type]
        part = words.within(*own)
        self.words, self.alone = words[part], words.alone[part]
        self._at = {start: word for word, start, _ in self.words}
        self._stances: dict[str, tuple[Stance, ...]] = {}

    def stances(self, word: str) -> tuple[Stance, ...]:
        """How what answers to a word stands in the other text."""
        found = self._stances.get(word)
        if found is None:
            read, forms = self.other.analysis.stances, self.known.asked_by(word)
            found = read(self.other.text, self.theirs, forms, self.span) if read and forms else ()
            self._stances[word] = found
        return found

    def own(self, each: Negation) -> str:
        """A word that denies, which may itself be said by a negation: incompatible, 両立しない."""
        return self._at.get(each.span[0], "")

    def denies_next(self, each: Negation) -> bool:
        """Whether it denies the word behind it and nothing else: non-paiement."""
        negator = self.keyed.analysis.negator
        return bool(negator) and self.own(each) == negator

    def denies_itself(self, stance: Stance) -> bool:
        """Whether a word of the other text denies even where nothing denies it: 失う, 禁止する."""
        low, high = stance.span
        return any(low <= each.span[0] < high and each.form in _DENYING for each in self.theirs)
