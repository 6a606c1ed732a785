"""Writes a large bilingual source, for measuring.

    python benchmarks/generate.py 10000 > large.xml
    python benchmarks/generate.py 10000 --faults 1000 --seed 7 > faulty.xml

The text is made up but of the shape of a real declaration: a preamble, workshops with groups and items, a
conclusion, an annex with its participants; names, terms, dates and numbers marked in both
languages. The same arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from dataclasses import dataclass, field

_NAMES = (
    ("nancy", "Nancy", "ナンシー"),
    ("kanazawa", "Kanazawa", "金沢"),
    ("chartres", "Chartres", "シャルトル"),
    ("takamatsu", "Takamatsu", "高松"),
    ("tours", "Tours", "トゥール"),
    ("kumamoto", "Kumamoto", "熊本"),
    ("shizuoka", "Shizuoka", "静岡"),
    ("aix-en-provence", "Aix-en-Provence", "エクサンプロヴァンス"),
)
_TERMS = (
    ("collectivites", "collectivités territoriales", "自治体"),
    ("odd", "objectifs de développement durable", "持続可能な開発目標（SDGs）"),
    ("economie-circulaire", "économie circulaire", "循環型経済"),
    ("bien-commun", "bien commun", "共有財産"),
    ("decarbonation", "décarbonation", "脱炭素化"),
    ("vivre-ensemble", "vivre ensemble", "共生"),
)
_SENTENCES = (
    (
        "Les {term}, réunies à {name} en {date}, ont adopté {number} recommandations en faveur de {other}.",
        "{date}に{name}に集まった{term}は、{other}のために{number}の提言を採択した。",
    ),
    (
        "Ainsi, nous souhaitons que {name} poursuive ses échanges sur {term} avec {number} partenaires.",
        "よって、我々は、{name}が{number}の関係者と共に{term}に関する交流を継続することを希望する。",
    ),
    (
        "La <em>transition</em> engagée depuis {date} doit s’appuyer sur {term} et sur {other}.",
        "{date}から進められている<em>移行</em>は、{term}及び{other}に立脚しなければならない。",
    ),
    (
        "Nous rappelons le <quote>partenariat d’exception</quote> conclu à {name} et l’importance de {term}.",
        "我々は、{name}で結ばれた<quote>特別なパートナーシップ</quote>と{term}の重要性を想起する。",
    ),
    (
        "Il importe de renforcer {term} à {name}, où {number} projets ont vu le jour depuis {date}.",
        "{date}以降{number}の事業が生まれた{name}で{term}を強化することが重要である。",
    ),
)


@dataclass
class Source:
    """The lines of a source that is being written."""

    random: random.Random
    wanted: int
    lines: list[str] = field(default_factory=list)
    segments: int = 0

    def line(self, depth: int, text: str) -> None:
        """One line, two spaces a level."""
        self.lines.append("  " * depth + text)

    @property
    def full(self) -> bool:
        """Whether there are as many segments as wanted, but for those that end the file."""
        return self.segments >= self.wanted - _LAST - _SPARE

    def segment(self, depth: int, id: str, texts: tuple[str, str] | None = None) -> None:
        """A segment with a made-up sentence, or the given texts."""
        french, japanese = texts or _sentence(self.random)
        self.line(depth, f'<s xml:id="{id}">')
        self.line(depth + 1, f'<t xml:lang="fr">{french}</t>')
        self.line(0, "")
        self.line(depth + 1, f'<t xml:lang="ja">{japanese}</t>')
        self.line(depth, "</s>")
        self.segments += 1


_LAST = 5
"""Segments behind the body: heading and participants of the annex."""
_SPARE = 5
"""Segments kept for the conclusion, which makes the number exact: a group begun has two at least."""


def generate(segments: int, faults: int = 0, seed: int = 0) -> bytes:
    """A source of `segments` segments (at least 30), with about `faults` faults of about a dozen kinds."""
    source = Source(random.Random(seed), max(segments, 30))
    _head(source)
    _preamble(source)
    _workshops(source)
    _conclusion(source)
    _tail(source)
    if faults:
        _spoil(source, faults)
    return ("\n".join(source.lines) + "\n").encode()


def _sentence(chance: random.Random) -> tuple[str, str]:
    french, japanese = chance.choice(_SENTENCES)
    name, term, other = chance.choice(_NAMES), chance.choice(_TERMS), chance.choice(_TERMS)
    year, number = chance.randrange(2000, 2025), chance.randrange(2, 50)
    marked = [
        {
            "name": f'<name key="{name[0]}">{name[language]}</name>',
            "term": f'<term key="{term[0]}">{term[language]}</term>',
            "other": other[language],
            "date": f'<date when="{year}">{year}{"年" if language == 2 else ""}</date>',
            "number": f'<num value="{number}">{number}</num>',
        }
        for language in (1, 2)
    ]
    return french.format(**marked[0]), japanese.format(**marked[1])


_FRONT = """\
<?xml version="1.0" encoding="UTF-8"?>
<declaration xmlns="urn:declaration-doc:1" xml:id="large">
  <front>
    <languages>
      <language xml:lang="fr" authority="not-stated"/>
      <language xml:lang="ja" authority="unofficial-provisional-translation" date="2024-01-01"/>
    </languages>
    <meeting xml:id="meeting" from="2022-10-03" to="2022-10-06" ordinal="7">"""


def _head(source: Source) -> None:
    source.lines += _FRONT.splitlines()
    _block(source, 3, "designation", "designation", ("7e Rencontres", "第7回会議"))
    source.line(2, "</meeting>")
    _block(source, 2, "title", "title", ("Déclaration finale", "最終宣言"))
    source.line(1, "</front>")
    source.line(1, "<body>")


def _block(source: Source, depth: int, name: str, id: str, *texts: tuple[str, str] | None) -> None:
    """A block with a segment for each of `texts`; None: a made-up sentence."""
    source.line(depth, f'<{name} xml:id="{id}">')
    for number, text in enumerate(texts, 1):
        source.segment(depth + 1, f"{id}-{number}", text)
    source.line(depth, f"</{name}>")


def _preamble(source: Source) -> None:
    source.line(2, '<preamble xml:id="preamble">')
    for number in range(1 + source.wanted // 30):
        _block(source, 3, "p", f"preamble-p{number}", None, None, None)
    source.line(2, "</preamble>")


def _workshops(source: Source) -> None:
    number = 0
    while not source.full:
        number += 1
        id = f"w{number}"
        source.line(2, f'<workshop xml:id="{id}">')
        _block(source, 3, "heading", f"{id}-heading", (f"Atelier {number}", f"分科会の主題{number}"))
        _block(source, 3, "p", f"{id}-intro", None)
        for group in range(1, 5):
            if not source.full:
                _group(source, f"{id}-g{group}")
        source.line(2, "</workshop>")


def _group(source: Source, id: str) -> None:
    source.line(3, f'<group xml:id="{id}">')
    _block(source, 4, "heading", f"{id}-heading", None)
    for item in range(1, 7):
        if item == 1 or not source.full:
            _block(source, 4, "item", f"{id}-i{item}", None)
    source.line(3, "</group>")


def _conclusion(source: Source) -> None:
    source.line(2, '<conclusion xml:id="conclusion">')
    _block(source, 3, "p", "conclusion-p", *[None] * (source.wanted - _LAST - source.segments))
    source.line(2, "</conclusion>")


def _tail(source: Source) -> None:
    source.line(1, "</body>")
    source.line(1, "<back>")
    source.line(2, '<annex xml:id="annex">')
    _block(source, 3, "heading", "annex-heading", ("Participants", "参加者"))
    source.line(3, '<participants xml:id="participants">')
    for key, french, japanese in _NAMES[:4]:
        _block(source, 4, "participant", f"participant-{key}", (french, japanese))
    for text in (3, "</participants>"), (2, "</annex>"), (1, "</back>"), (0, "</declaration>"):
        source.line(*text)


# --- faults -------------------------------------------------------------------------------------------

_SPOILERS: tuple[tuple[str, str], ...] = (
    (r'<t xml:lang="ja">.*</t>', '<t xml:lang="ja"/>'),
    (r'<s xml:id="w[^"]*"', '<s xml:id="title-1"'),
    (r'<name key="([a-z-]*)"', r'<name kye="\1"'),
    (r"<em>(.*?)</em>", r"<emph>\1</emph>"),
    (r'<date when="[0-9]+"', '<date when="2022-02-30"'),
    (r'<num value="', '<num value="env. '),
    (r"<quote>(.*?)</quote>", r'<ref target="nulle-part">\1</ref>'),
    (r'<t xml:lang="fr">', '<t xml:lang="fr">\u200b'),
    (r'<t xml:lang="ja">', '<t xml:lang="jp">'),
    (r"</s>", "</s> égaré"),
)
"""Pattern → what makes a fault of it: a text not translated, an id given twice, a misspelt attribute…"""


def _spoil(source: Source, faults: int) -> None:
    """Spoil so many lines, spread over the file, each in one of the ways that it allows."""
    places = [number for number, line in enumerate(source.lines) if "<t " in line or "s>" in line]
    for number in source.random.sample(places, min(faults, len(places))):
        ways = [way for way in _SPOILERS if re.search(way[0], source.lines[number])]
        pattern, spoilt = source.random.choice(ways or [("$", "")])
        source.lines[number] = re.sub(pattern, spoilt, source.lines[number], count=1)


def main() -> None:
    """Write a source to standard output."""
    parser = argparse.ArgumentParser(description="Write a large bilingual source, for measuring.")
    parser.add_argument("segments", type=int, help="number of segments, at least 30")
    parser.add_argument("--faults", type=int, default=0, help="number of lines to spoil")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    sys.stdout.buffer.write(generate(arguments.segments, arguments.faults, arguments.seed))


if __name__ == "__main__":
    main()
