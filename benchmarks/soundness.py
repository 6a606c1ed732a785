"""What the rules of translation tell of texts that are sound: pairs joined, and written in other ways.

    python -m benchmarks.soundness                 how many of each are told
    python -m benchmarks.soundness --show          and which

The sound pairs of `benchmarks/data/prose` are joined two by two, at random: what one says may not be taken
for what the other leaves out. Then each document is written otherwise, digits full-width or in kanji, other
apostrophes and spaces, 及び as および: nothing may be told that was not told before.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.prose import FOLDER, Document, read
from declaration_doc import Finding, Glossary, Severity, check_pairs

LANGUAGES = ("fr", "ja")
_OF_SENSE = "TG"
"""Groups of rules that judge what texts say; those of punctuation may well tell how a text is written."""
_OF_DOCUMENTS = ("T303", "P209")
"""Rules that may be right of two documents joined: an article stands twice, the style changes."""
_POLITE = 3
"""Sentences in ます from which on a document is in the polite style."""
_number = re.compile(r"(?<![\d.,A-Za-z／/：:・－-])[1-9]\d?(?=[人名回社校国市町村件点条項つ倍票階])")
_before_mark = re.compile(r" (?=[:;!?»%€])")
_NUMERALS = "〇一二三四五六七八九"
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def _in_kanji(found: re.Match[str]) -> str:
    tens, units = divmod(int(found[0]), 10)
    return (
        (_NUMERALS[tens] if tens > 1 else "") + ("十" if tens else "") + (_NUMERALS[units] if units else "")
    )


def _kana(japanese: str) -> str:
    words = {"及び": "および", "又は": "または", "並びに": "ならびに", "若しくは": "もしくは", "か月": "ヶ月"}
    for kanji, kana in words.items():
        japanese = japanese.replace(kanji, kana)
    return japanese


WAYS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "digits full-width": lambda fr, ja: (fr, ja.translate(_FULL_WIDTH)),
    "numerals of kanji": lambda fr, ja: (fr, _number.sub(_in_kanji, ja)),
    "other apostrophes": lambda fr, ja: (fr.translate(str.maketrans("'’", "’'")), ja),
    "no-break spaces": lambda fr, ja: (_before_mark.sub("\u202f", fr).replace("« ", "«\u00a0"), ja),
    "no spaces before marks": lambda fr, ja: (_before_mark.sub("", fr).replace("« ", "«"), ja),
    "conjunctions in kana": lambda fr, ja: (fr, _kana(ja)),
    "œ as oe": lambda fr, ja: (fr.replace("œ", "oe"), ja),
}


def _graves(findings: list[Finding]) -> list[Finding]:
    return [f for f in findings if f.severity >= Severity.WARNING and f.code not in _OF_DOCUMENTS]


def _pairs(document: Document) -> list[tuple[str, str, str]]:
    return [(str(n), each.french, each.japanese) for n, each in enumerate(document.segments)]


def joined(documents: list[Document], seed: int) -> Iterator[tuple[str, str, list[Finding]]]:
    """Sound pairs of one style, two by two, and what is told of each."""
    chance = random.Random(seed)
    styles: dict[bool, list[tuple[str, str]]] = {True: [], False: []}
    for document in documents:
        polite = sum(each.japanese.count("ます。") for each in document.segments) > _POLITE
        styles[polite] += [
            (fr, ja)
            for _, fr, ja in _pairs(document)
            if fr.endswith((".", "!", "?"))
            and ja.endswith("。")
            and not _graves(check_pairs([("1", fr, ja)], None, LANGUAGES))
        ]
    for every in styles.values():
        chance.shuffle(every)
        for (first, first_ja), (second, second_ja) in zip(every[::2], every[1::2], strict=False):
            text, translation = f"{first} {second}", first_ja + second_ja
            yield text, translation, _graves(check_pairs([("1", text, translation)], None, LANGUAGES))


def rewritten(document: Document, way: str) -> Iterator[tuple[str, str, list[Finding]]]:
    """The pairs of a document written in another way, and what is told of each that was not told before."""
    glossary = Glossary.from_pairs(document.terms, LANGUAGES)
    before = {(f.segment, f.code) for f in _graves(check_pairs(_pairs(document), glossary, LANGUAGES))}
    pairs = [(number, *WAYS[way](fr, ja)) for number, fr, ja in _pairs(document)]
    found = _graves(check_pairs(pairs, glossary, LANGUAGES))
    for number, text, translation in pairs:
        new = [f for f in found if f.segment == number and f.code[0] in _OF_SENSE]
        yield text, translation, [f for f in new if (number, f.code) not in before]


def _report(name: str, checked: Iterator[tuple[str, str, list[Finding]]], *, show: bool) -> None:
    every, told, codes = 0, 0, Counter[str]()
    for text, translation, findings in checked:
        every += 1
        told += bool(findings)
        codes.update(f.code for f in findings)
        if show and findings:
            print(text, translation, *(f"  {f.code} {f.message}" for f in findings), sep="\n")
    print(f"{name:<26}{told:>5} of {every:<6}", ", ".join(f"{code} {n}" for code, n in codes.most_common()))


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--seed", type=int, default=1, help="Which pairs are joined.")
    parser.add_argument("--show", action="store_true")
    wanted = parser.parse_args()
    documents = [read(path) for path in sorted(wanted.folder.glob("*.txt"))]
    _report("joined two by two", joined(documents, wanted.seed), show=wanted.show)
    for way in WAYS:
        _report(way, (each for d in documents for each in rewritten(d, way)), show=wanted.show)


if __name__ == "__main__":
    main()
