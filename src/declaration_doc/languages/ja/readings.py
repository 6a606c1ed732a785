"""What a Japanese text says by its morphemes: terms in any inflection and spelling, the sounds of its names."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.languages.ja.morphology import Morpheme, morphemes
from declaration_doc.languages.lazy_pattern import lazy_pattern

_kana = lazy_pattern("[ァ-ヺー]{2,}")


def says(text: str, form: str) -> bool:
    """Whether `text` has the words of `form`, however inflected and spelt.

    Always no where no morphology is installed.
    """
    wanted = _lemmas(form)
    if not wanted:
        return False
    there = _lemmas(text)
    length = len(wanted)
    return any(there[at : at + length] == wanted for at in range(len(there) - length + 1))


def readings(text: str) -> tuple[str, ...]:
    """The sounds of its proper names, in katakana: of each word, and of those that stand together.

    Empty where no morphology is installed.
    """
    return tuple(
        dict.fromkeys(sound for run in _names(text) for sound in _sounds(run) if _kana.fullmatch(sound))
    )


def is_word(text: str, start: int, end: int) -> bool:
    """Whether the dictionary has a word that covers the span; no where none is installed."""
    return any(
        found.is_known and found.span[0] <= start and end <= found.span[1] for found in morphemes(text)
    )


def _lemmas(text: str) -> tuple[str, ...]:
    return tuple(found.lemma for found in morphemes(text))


def _names(text: str) -> Iterator[list[Morpheme]]:
    """The names of a text, those together that touch."""
    run: list[Morpheme] = []
    for found in morphemes(text):
        if not found.is_name and run:
            yield run
            run = []
        if found.is_name:
            run.append(found)
    if run:
        yield run


def _sounds(run: list[Morpheme]) -> Iterator[str]:
    yield "".join(name.reading for name in run)
    yield from (name.reading for name in run)
