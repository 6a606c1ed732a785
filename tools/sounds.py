"""Writes lexicons/sounds.ja.txt: words of two kanji that sound like a word of the lexicons.

    python -m tools.sounds

Which words there are, and how they are read, is taken from SudachiDict (Apache License 2.0, Works
Applications), where SudachiPy and a dictionary are installed. Run it after a change of `words.fr-ja.tsv` or
`fr-ja.tsv`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

LEXICONS = Path(__file__).resolve().parent.parent / "lexicons"
HEAD = """\
# Japanese words of two kanji that sound alike, a line for each sound that a word of the other lexicons has.
# Written by tools/sounds.py from SudachiDict (Apache License 2.0, Works Applications).
"""
_EDITION = "small"
_pair = re.compile("[一-鿿]{2}")
_KINDS = ("名詞", "形状詞", "副詞")


def wanted() -> frozenset[str]:
    """The words of two kanji that the lexicons have as what may be meant."""
    found: set[str] = set()
    for name in ("words.fr-ja.tsv", "fr-ja.tsv"):
        for line in (LEXICONS / name).read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                found |= {form for form in line.partition("\t")[2].split() if _pair.fullmatch(form)}
    text = (LEXICONS / "words.ja.txt").read_text(encoding="utf-8")
    common = text.partition("[common]\n")[2].partition("\n[")[0]
    for line in common.splitlines():
        if line[1:2] == "\t":
            found |= {line[0] + second for second in line[2:]}
    return frozenset(found)


def words() -> Iterator[tuple[str, str, str]]:
    """(word, reading, the spelling that stands for all of them) of the dictionary, in no order."""
    from sudachipy import Dictionary

    for entry in Dictionary(dict=_EDITION).entries():
        if _pair.fullmatch(entry.surface()):
            kind = entry.part_of_speech()
            if kind[0] in _KINDS and kind[1] != "固有名詞":
                yield entry.surface(), entry.reading_form(), entry.normalized_form()


def groups() -> Iterator[str]:
    """The lines of the file: words that are wanted first, then the others; no two spellings of one word."""
    meant = wanted()
    by_reading: dict[str, dict[str, str]] = defaultdict(dict)
    for surface, reading, spelling in words():
        by_reading[reading][surface] = spelling
    for _, found in sorted(by_reading.items()):
        targets = sorted(
            word for word in meant & found.keys() if found[word] == word or found[word] not in meant
        )
        spellings = {found[target] for target in targets}
        others = sorted(word for word, spelling in found.items() if word == spelling not in spellings)
        if targets and len(targets) + len(others) > 1:
            yield "".join((*targets, *others))


def main() -> None:
    """Write the file."""
    lines = sorted({*groups()})
    (LEXICONS / "sounds.ja.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
