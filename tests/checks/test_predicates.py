"""Negations are paired by their words, sentence by sentence."""

from __future__ import annotations

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.predicates import Answered, answered

FRENCH = "les Parties ne peuvent pas dénoncer l’accord"
JAPANESE = "両当事者は、協定を破棄することができず"


def sentence(times: int) -> Answered:
    """What is left of a sentence that says the same thing so often."""
    sides = (
        Side("fr", ", ".join([FRENCH] * times) + ".", "1"),
        Side("ja", "、".join([JAPANESE] * times) + "。", "1"),
    )
    (found,) = answered(Bitext.of([sides], ("fr", "ja")).pairs[0])
    return found


def test_what_denies_the_same_word_in_both_texts_is_answered() -> None:
    found = sentence(1)
    assert (found.first, found.second) == ((), ())


def test_a_sentence_that_denies_without_end_is_not_paired() -> None:
    """It would take time with the square of its length: its negations are counted alone."""
    found = sentence(40)
    assert len(found.first) == len(found.second) == 40
