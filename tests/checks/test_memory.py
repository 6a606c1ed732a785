"""What a document keeps in memory while it is checked: its texts and its findings, not what was read in them."""

from __future__ import annotations

import tracemalloc
from collections import deque
from collections.abc import Iterator

import pytest

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.translation import check_bitext

FRENCH = (
    "La jeunesse de la ville participe à la vie culturelle, et les habitants protègent leur patrimoine.",
    "Les entreprises investissent dans l’hydrogène et dans les énergies renouvelables de la région.",
    "Les universités mènent des recherches sur le changement climatique et sur la santé des enfants.",
)
JAPANESE = (
    "議長は、会議の終了を宣言し、市長は、宣言の採択に感謝する。",
    "両国の観光産業は、二〇二二年に大きな危機に直面した。",
    "農業及び林業に関する条約は、まだ署名されていない。",
)
PAIRS = 120
MOST_LEFT = 1_500
"""Bytes of a pair beyond its texts: the words of both with their places take three times as many."""


def unrelated() -> Bitext:
    """Pairs that do not answer each other: each is compared with its neighbours before and behind it."""
    sides = (
        (Side("fr", f"{number}. {FRENCH[number % 3]}", f"{number}"), Side("ja", JAPANESE[number % 3]))
        for number in range(PAIRS)
    )
    return Bitext.of(sides, ("fr", "ja"))


def run(bitext: Bitext) -> None:
    """Check it, and keep no finding."""
    deque(check_bitext(bitext, with_texts=True), maxlen=0)


@pytest.fixture
def filled() -> None:
    """Lexicons are loaded and caches filled."""
    run(unrelated())


@pytest.fixture
def counted() -> Iterator[None]:
    """Memory is counted."""
    tracemalloc.start()
    yield
    tracemalloc.stop()


def test_nothing_that_was_read_in_a_pair_is_left_when_the_rules_have_passed_it(
    filled: None, counted: None
) -> None:
    bitext = unrelated()
    before, _ = tracemalloc.get_traced_memory()
    run(bitext)
    after, _ = tracemalloc.get_traced_memory()
    assert (after - before) / PAIRS < MOST_LEFT


@pytest.mark.usefixtures("counted")
def test_what_was_surveyed_is_freed_when_something_else_is() -> None:
    bitext = unrelated()
    before, _ = tracemalloc.get_traced_memory()
    assert len(bitext.survey(lambda _: bytearray(1_000_000))) == 1_000_000
    assert bitext.survey(lambda _: 1) == 1
    after, _ = tracemalloc.get_traced_memory()
    assert after - before < 10_000


def test_a_function_that_found_nothing_is_asked_once_although_what_was_found_is_freed() -> None:
    asked: list[str] = []

    def nothing(text: str) -> tuple[str, ...]:
        asked.append(text)
        return ()

    def words(text: str) -> tuple[str, ...]:
        asked.append(text)
        return tuple(text.split())

    pair = unrelated().pairs[0]
    for _ in range(2):
        assert pair.first.read(nothing) == ()
        assert pair.first.read(words)[:2] == ("0.", "La")
        pair.forget_found()
    assert asked == [pair.first.text] * 3
    pair.forget()
    assert pair.first.read(nothing) == ()
    assert len(asked) == 4
