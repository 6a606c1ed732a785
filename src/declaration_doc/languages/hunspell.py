"""Dictionaries of Hunspell, read just far enough to tell whether a word is in them.

Understood are stems with their flags, and prefixes and suffixes of one level each, which is what French
needs; not compounds, nor suggestions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class _Affix(NamedTuple):
    """A rule of a table of affixes."""

    flag: str
    strip: str
    """What is taken from the stem before the affix is put on."""
    condition: re.Pattern[str]
    """What the stem must end (or begin) with."""


@dataclass(frozen=True)
class Dictionary:
    """The two files of a dictionary, decoded."""

    affixes: str
    words: str

    def knows(self, word: str) -> bool:
        """Whether `word`, or the word in small letters, is in the dictionary."""
        return self._is_known(word) or (not word.islower() and self._is_known(word.lower()))

    def stem_near(self, word: str, letters: str) -> str | None:
        """A stem of the dictionary that is one letter away from `word`, of `letters`; None: there is none.

        Exchanged letters come first, then one too many, one wrong and one missing.
        """
        cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
        candidates = (
            *(a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1),
            *(a + b[1:] for a, b in cuts if b),
            *(a + letter + b[1:] for a, b in cuts if b for letter in letters),
            *(a + letter + b for a, b in cuts for letter in letters),
        )
        return next((candidate for candidate in candidates if candidate in self._stems), None)

    def _is_known(self, word: str) -> bool:
        stems = self._stems
        return word in stems or self._has_suffix(word) or self._has_prefix(word)

    def _has_suffix(self, word: str) -> bool:
        for length in range(1, len(word) + 1):
            for affix in self._suffixes.get(word[-length:], ()):
                stem = word[:-length] + affix.strip
                if affix.flag in self._stems.get(stem, "") and affix.condition.search(stem):
                    return True
        return False

    def _has_prefix(self, word: str) -> bool:
        for length in range(1, len(word)):
            for affix in self._prefixes.get(word[:length], ()):
                stem = affix.strip + word[length:]
                if affix.condition.match(stem) and (
                    affix.flag in self._stems.get(stem, "") or self._has_suffix(stem)
                ):
                    return True
        return False

    @cached_property
    def _stems(self) -> dict[str, str]:
        """Stem → its flags, each between spaces."""
        stems: dict[str, str] = {}
        for line in self.words.splitlines()[1:]:
            entry = line.partition("\t")[0].partition(" ")[0]
            stem, _, flags = entry.partition("/")
            stems[stem] = stems.get(stem, "") + self._separated(flags)
        return stems

    @cached_property
    def _is_long(self) -> bool:
        return "\nFLAG long" in self.affixes or self.affixes.startswith("FLAG long")

    def _separated(self, flags: str) -> str:
        """Flags with a space round each, so that one is found by itself."""
        if not flags:
            return ""
        if self._is_long:
            return f" {' '.join(flags[at : at + 2] for at in range(0, len(flags), 2))} "
        return f" {' '.join(flags.split(',') if ',' in flags else flags)} "

    @cached_property
    def _tables(self) -> dict[str, dict[str, list[_Affix]]]:
        tables: dict[str, dict[str, list[_Affix]]] = {"SFX": defaultdict(list), "PFX": defaultdict(list)}
        conditions: dict[tuple[str, str], re.Pattern[str]] = {}
        for line in self.affixes.splitlines():
            parts = line.split()
            if len(parts) < 5 or parts[0] not in tables:
                continue
            kind, flag, strip, added, condition = parts[:5]
            key = (kind, condition)
            if key not in conditions:
                conditions[key] = re.compile(condition + ("$" if kind == "SFX" else ""))
            affix = _Affix(f" {flag} ", "" if strip == "0" else strip, conditions[key])
            tables[kind][added.partition("/")[0].replace("0", "")].append(affix)
        return tables

    @property
    def _suffixes(self) -> dict[str, list[_Affix]]:
        return self._tables["SFX"]

    @property
    def _prefixes(self) -> dict[str, list[_Affix]]:
        return self._tables["PFX"]
