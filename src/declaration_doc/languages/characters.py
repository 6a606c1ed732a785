"""Slips of characters in any language: letters of another script, and characters that nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip

_LOOKALIKES = {
    **dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx", strict=True)),  # Cyrillic
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True)),  # Greek
}
"""Letter of another script → the Latin one that it is taken for (Unicode, confusables)."""
_strange = lazy_pattern(f"[{''.join(_LOOKALIKES)}]")
_mixed_word = lazy_pattern(r"[A-Za-zÀ-ÖØ-öø-ÿ\u0370-\u03ff\u0400-\u04ff]+")
_latin = lazy_pattern("[A-Za-zÀ-ÖØ-öø-ÿ]")
_HIDDEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\ue000-\uf8ff"
)
_COMPATIBILITY = "\uf900-\ufaff\U0002f800-\U0002fa1f"
_RADICALS = "\u2e80-\u2fdf"
_hidden = lazy_pattern(f"[{_HIDDEN}]")
_compatibility = lazy_pattern(f"[{_COMPATIBILITY}]")
_radical = lazy_pattern(f"[{_RADICALS}]")
_suspect = lazy_pattern(f"[{_HIDDEN}{_COMPATIBILITY}{_RADICALS}{''.join(_LOOKALIKES)}]")
"""Any of them: most texts have none."""


def character_slips(text: str) -> tuple[Slip, ...]:
    """Each of them, in reading order; what is plain ASCII or Japanese is passed over quickly.

    >>> [(slip.kind, slip.expected) for slip in character_slips("la сoopération")]
    [('letter-lookalike', 'coopération')]
    """
    if text.isascii() or not (_suspect.search(text) or not unicodedata.is_normalized("NFC", text)):
        return ()
    found = [*_lookalikes(text), *_unseen(text)]
    return tuple(sorted(found, key=lambda slip: slip.span))


def _lookalikes(text: str) -> Iterator[Slip]:
    """Words of Latin letters with a letter of another script."""
    if _strange.search(text):
        for word in _mixed_word.finditer(text):
            letters = word[0]
            if _strange.search(letters) and _latin.search(letters):
                latin = "".join(_LOOKALIKES.get(letter, letter) for letter in letters)
                yield Slip("letter-lookalike", *word.span(), latin)


def _unseen(text: str) -> Iterator[Slip]:
    for found in _hidden.finditer(text):
        yield Slip("character-hidden", *found.span(), "")
    for found in _compatibility.finditer(text):
        expected = unicodedata.normalize("NFC", found[0])
        yield Slip("ideograph-compatible", *found.span(), expected, certain=False)
    for found in _radical.finditer(text):
        expected = unicodedata.normalize("NFKC", found[0])
        if expected != found[0]:
            yield Slip("radical", *found.span(), expected, safe=True)
    if not unicodedata.is_normalized("NFC", text) and not _compatibility.search(text):
        yield from _decomposed(text)


def _decomposed(text: str) -> Iterator[Slip]:
    """Letters written with their accents apart."""
    for found in re.finditer("[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+", text):
        composed = unicodedata.normalize("NFC", found[0])
        if composed != found[0]:
            yield Slip("not-composed-here", *found.span(), composed)
