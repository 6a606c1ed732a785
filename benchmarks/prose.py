"""How well the rules of translation do on official prose: the documents of `benchmarks/data/prose`.

    python -m benchmarks.prose                     recall by type of error, and false alarms
    python -m benchmarks.prose --show negation-dropped     what of a type is missed
    python -m benchmarks.prose --show clean                every alarm on sound texts

A file is a document; how one is written is said in `data/prose/README.md`. Each fault is planted alone into
its document, and found where the pair then carries a code that it did not carry before.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from declaration_doc import Finding, Glossary, Severity, check_pairs

FOLDER = Path(__file__).with_name("data") / "prose"
TARGETS = {
    "number": 95,
    "number-word": 95,
    "date": 95,
    "term": 95,
    "name": 95,
    "negation-dropped": 85,
    "negation-added": 85,
    "sentence-omitted": 90,
    "sentence-doubled": 90,
    "truncated": 90,
    "untranslated": 98,
    "part-untranslated": 98,
    "english": 98,
    "chinese": 98,
    "parenthesis-lost": 95,
    "ascii-comma": 95,
    "ascii-stop": 95,
    "mark-doubled": 95,
    "mark-unbalanced": 95,
    "final-mark-missing": 95,
    "list-item": 60,
    "kanji": 50,
    "swapped": 90,
    "two-ways": 95,
}
_HEADING = 20
"""Characters up to which a text may be a heading: two of them are not told apart by their words."""
_CUT = 0.55
_LEAST_CUT = 28
_sentence = re.compile(r"[^。]+。")
_parenthesis = re.compile(r"（[^（）]*）")
_closing = re.compile("[）」]")


@dataclass
class Segment:
    """A pair as it is sound, and what may be done to it."""

    french: str = ""
    japanese: str = ""
    changes: list[tuple[str, str]] = field(default_factory=list)
    """(type of error, or `ok-…` for what is no error, the Japanese text with it)."""


@dataclass
class Document:
    """The segments of a file and its glossary."""

    name: str
    terms: list[tuple[str, str]] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)


@dataclass(frozen=True)
class Planted:
    """A document with one change."""

    kind: str
    pairs: tuple[tuple[str, str, str], ...]
    at: frozenset[str]
    """Ids of the pairs at which a finding counts."""


def read(path: Path) -> Document:
    """A document; raises ValueError where a change does not fit its text."""
    document = Document(path.stem)
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.removeprefix("- ").partition(":")
        value = value.strip()
        if key in ("term", "name"):
            if line.startswith("- "):
                document.segments[-1].changes.append((key, _changed(document.segments[-1].japanese, line)))
            else:
                first, _, second = value.partition(" = ")
                document.terms.append((first, second))
        elif key == "fr":
            document.segments.append(Segment(value))
        elif key == "ja":
            document.segments[-1].japanese = value
        elif key in ("en", "zh"):
            document.segments[-1].changes.append(("english" if key == "en" else "chinese", value))
        elif line.startswith("- "):
            document.segments[-1].changes.append((key, _changed(document.segments[-1].japanese, line)))
    return document


def _changed(text: str, line: str) -> str:
    old, _, new = line.partition(": ")[2].partition(" =>")
    if text.count(old) < 1:
        raise ValueError(f"«{old}» is not in «{text}»")
    everywhere = line.startswith(("- term", "- name"))
    return text.replace(old, new.strip()) if everywhere else text.replace(old, new.strip(), 1)


def made(segment: Segment, number: int) -> Iterator[tuple[str, str]]:
    """Faults that can be planted into any text."""
    text = segment.japanese
    parts = _sentence.findall(text)
    if len(parts) > 1 and "".join(parts) == text:
        gone = number % len(parts)
        yield "sentence-omitted", "".join(part for at, part in enumerate(parts) if at != gone)
        yield "sentence-doubled", "".join(part * (1 + (at == gone)) for at, part in enumerate(parts))
    if len(text) >= _LEAST_CUT:
        yield "truncated", text[: int(len(text) * _CUT)]
    if len(text) > _HEADING:
        yield "untranslated", segment.french
    if _parenthesis.search(text):
        yield "parenthesis-lost", _parenthesis.sub("", text)
    if "、" in text:
        yield "ascii-comma", text.replace("、", ", ", 1)
    if text.endswith("。"):
        yield "ascii-stop", f"{text[:-1]}."
        yield "mark-doubled", f"{text}。"
        yield "final-mark-missing", text[:-1]
    if _closing.search(text):
        yield "mark-unbalanced", _closing.sub("", text, count=1)


def planted(document: Document) -> Iterator[Planted]:
    """Every change of a document, each alone."""
    pairs = tuple(
        (str(number), segment.french, segment.japanese) for number, segment in enumerate(document.segments)
    )
    for number, segment in enumerate(document.segments):
        before, name, after = pairs[:number], str(number), pairs[number + 1 :]
        for kind, text in (*segment.changes, *made(segment, number)):
            if kind == "two-ways":
                twice = (*pairs, ("again", segment.french, text))
                yield Planted(kind, twice, frozenset((name, "again")))
            else:
                yield Planted(kind, (*before, (name, segment.french, text), *after), frozenset((name,)))
        if after and min(len(segment.japanese), len(after[0][2])) > _HEADING:
            other, french, japanese = after[0]
            swapped = ((name, segment.french, japanese), (other, french, segment.japanese))
            yield Planted("swapped", (*before, *swapped, *after[1:]), frozenset((name, other)))


class Score:
    """What was found, by type."""

    def __init__(self, show: str | None) -> None:
        self.show = show
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        """All, found, found as a warning or above."""

    def add(self, document: Document) -> None:
        """Plant every change of `document` and check it."""
        glossary = Glossary.from_pairs(document.terms, ("fr", "ja"))
        clean = [(str(n), each.french, each.japanese) for n, each in enumerate(document.segments)]
        base = check_pairs(clean, glossary)
        for pair in clean:
            alarms = [f for f in base if f.segment == pair[0] and f.severity >= Severity.WARNING]
            self._count("clean", pair, alarms, alarms, wanted=False)
        for change in planted(document):
            found = check_pairs(change.pairs, glossary)
            new = _new(found, base, change.at)
            grave = [f for f in new if f.severity >= Severity.WARNING]
            pair = next(pair for pair in change.pairs if pair[0] in change.at)
            sound = change.kind.startswith("ok-")
            self._count(change.kind, pair, grave if sound else new, grave, wanted=not sound)

    def _count(
        self,
        kind: str,
        pair: tuple[str, str, str],
        found: list[Finding],
        grave: list[Finding],
        *,
        wanted: bool,
    ) -> None:
        count = self.counts[kind]
        count[0] += 1
        count[1] += bool(found)
        count[2] += bool(grave)
        if self.show == kind and bool(found) is not wanted:
            print(f"{pair[0]}\n  {pair[1]}\n  {pair[2]}")
            for finding in found:
                print(f"  {finding.severity} {finding.code} {finding.message}")

    def report(self) -> None:
        """Print recall by type, and the share of sound pairs with an alarm."""
        print(f"{'type':<22}{'rows':>5}{'found':>9}{'grave':>9}{'wanted':>9}")
        for kind, (rows, found, grave) in sorted(self.counts.items()):
            wanted = TARGETS.get(kind)
            mark = "" if wanted is None else f"{wanted:>7} %" + (" !" if 100 * found < wanted * rows else "")
            print(f"{kind:<22}{rows:>5}{100 * found / rows:>7.1f} %{100 * grave / rows:>7.1f} %{mark}")


def _new(found: list[Finding], base: list[Finding], at: frozenset[str]) -> list[Finding]:
    """The findings at a pair whose code, or that in this severity, it did not carry before."""
    before = {(f.segment, f.code, f.severity) for f in base}
    return [f for f in found if f.segment in at and (f.segment, f.code, f.severity) not in before]


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--show", help="A type of error, or clean.")
    wanted = parser.parse_args()
    score = Score(wanted.show)
    for path in sorted(wanted.folder.glob("*.txt")):
        score.add(read(path))
    if not wanted.show:
        score.report()


if __name__ == "__main__":
    main()
