"""The names of two texts, and what explains them in the other one."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.called_for import called_for
from declaration_doc.checks.known_names import SHORTEST_STEM, Known, KnownNames, without_accents
from declaration_doc.checks.name_sounds import (
    LONGEST,
    SOUNDS_ALIKE,
    SOUNDS_LITTLE,
    SOUNDS_THE_SAME,
    explains,
    is_joined,
    is_rare,
    part_of_name,
    parts_of,
    sound_in_turn,
)
from declaration_doc.checks.name_words import begins_word, has_word, is_common_word, overlaps
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.proper_names import ForeignWord, ProperName
from declaration_doc.languages.terms import Occurrence
from declaration_doc.languages.transliteration import likeness, part_likeness
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag

SOUNDS_AS_WRITTEN = 0.84
"""Likeness from which on katakana is a name of syllables, which it writes as they are."""
SOUNDS_CERTAIN = 0.9
"""Likeness from which on a name of several parts is heard as a whole."""
READS_ALIKE = 0.85
"""Likeness from which on the reading of kanji, which leaves less room, is the name."""
_PARTICLES = frozenset("デュ デュー シュル スー オー アン ファン フォン ディ デル サン サント".split())
"""Parts of names that small words stand for, and that many names have."""
_SPACES = (" ", "\u00a0", "\u202f")
_given_before = lazy_pattern(r"([A-ZÀ-Ý][\w-]+)[ \u00a0]$")
"""What may be the first name before another name."""
_LONG = 6
"""Letters from which on kanji that can be read as a name of a place are hardly so by chance."""
_NATIVE_ENDS = "aiou"
"""How words of French seldom end, and names of a language of syllables often do."""
_nation = lazy_pattern(
    r"\b(?:[a-z-]{4,}(?:ais|ien|ois|ain|ol|and|ec|que|ese|ene)(?:ne|e)?|suisse|belge|russe|serbe|croate|bulgare|afghane?)s?(?<!graphique)(?<!graphiques)(?<!logique)(?<!logiques)\b"
)
"""The shape of words made of the name of a country, without accents."""
_article_before = lazy_pattern(r"\b(?:l[ae’']|les|des|aux?|du|une?)\s?$")
"""Before those who live in a town, and not before the town: les Nantais."""
_person_behind = lazy_pattern(".?[ 　]?(?:氏|さん|様|殿|先生|教授|名誉教授|博士|夫妻)")


class Name(NamedTuple):
    """A name that stands in one text only."""

    text: str
    span: Span
    kind: str
    """`land`, `place`, `body`; `ordinary`: a land, or an ordinary word; `native`: by its letters one of the other
    text's language; `person`, `given`: what stands there in the place of a surname, of a first name; `word`: none
    that is known."""
    sure: bool = True
    """False where it may be no name at all."""


class Comparison:
    """The names of two texts, and what explains them in the other one."""

    def __init__(
        self, side: Side, other: Side, names: tuple[str, ...], foreign: tuple[ForeignWord, ...]
    ) -> None:
        self.side = side
        self.other = other
        self.names = names
        """Words of the first text that are written like names."""
        self.foreign = foreign
        self.others: frozenset[str] = frozenset()
        """Known names of the other text that the first one lacks."""

    @cached_property
    def written(self) -> set[str]:
        """Words of the other text in Latin letters, and the parts of those with a hyphen."""
        return {part for word in self.foreign if word.latin for part in (word.text, *word.text.split("-"))}

    @cached_property
    def words(self) -> set[str]:
        """The same in lower case and without accents."""
        return {without_accents(word) for word in self.written}

    @cached_property
    def plain(self) -> str:
        """The first text in lower case and without accents."""
        return without_accents(self.side.text)

    @cached_property
    def _apart(self) -> frozenset[str]:
        """What stands between two spaces in the first text."""
        return frozenset(self.side.text.split())

    def lost_known(self, known: KnownNames, found: Iterable[Occurrence], taken: list[Span]) -> Iterator[Name]:
        """Known names of the first text, of those `found` there, that the other one lacks."""
        number = known.latin
        for occurrence in found:
            if overlaps(occurrence.span, taken):
                continue
            names = [known.by_key[form.key] for form in occurrence.forms]
            if not any(self._has(name, 1 - number, occurrence) for name in names):
                text = self.side.text[slice(*occurrence.span)]
                yield Name(text, occurrence.span, names[0].kind)

    def stray_known(
        self, known: KnownNames, found: Iterable[Occurrence], taken: list[Span]
    ) -> Iterator[Name]:
        """Known names of the other text, of those `found` there, that the first one lacks."""
        for occurrence in found:
            text = self.other.text[slice(*occurrence.span)]
            if overlaps(occurrence.span, taken):
                continue
            names = [known.by_key[form.key] for form in occurrence.forms]
            kind = names[0].kind
            if text in known.ordinary:
                if kind != "land":
                    continue
                kind = "ordinary"
            said = any(self._is_said(name, known.stems[name.key]) for name in names)
            if not said and self.is_whole(occurrence.span):
                yield Name(text, occurrence.span, kind)

    def lost_nations(self, known: KnownNames) -> Iterator[Name]:
        """Words made of the name of a country that the other text lacks: «le peuple japonais»."""
        for found in _nation.finditer(self.plain) if len(self.plain) == len(self.side.text) else ():
            names = [k for k in known.lands if any(map(found[0].startswith, known.stems[k.key]))]
            occurrence = Occurrence(found.span(), ())
            if names and not any(self._has(name, 1 - known.latin, occurrence) for name in names):
                yield Name(self.side.text[slice(*found.span())], found.span(), "land")

    def lost_words(
        self, names: Iterable[ProperName], taken: list[Span], common: frozenset[str]
    ) -> Iterator[Name]:
        """Words written like names that the other text lacks."""
        listed = tuple(names)
        for at, name in enumerate(listed):
            plain = without_accents(name.text)
            if overlaps(name.span, taken) or self._is_written(name.text, plain):
                continue
            if at and self._is_parted(listed[at - 1], name):
                yield Name(name.text, name.span, "native")
                continue
            sure = name.titled or (name.sure and plain not in common and not self._is_common(name.text))
            sure = sure or (
                name.named and not self._is_meant(name.text) and not self._sounds(name.text, SOUNDS_LITTLE)
            )
            if not sure and name.sure and at and self._touch(listed[at - 1].span, name.span):
                sure = self._is_first_name(listed[at - 1].text)
            if not (sure and self._is_heard(name.text)):
                native = sure and name.text[1:].islower() and self._places(name.text) is not None
                yield Name(name.text, name.span, "native" if native else "word", sure)

    def _is_parted(self, given: ProperName, name: ProperName) -> bool:
        """Whether a person's first name stands in the other text at the side of another surname than this one.

        森山浩氏 is not Hiroshi Morikawa, though 森川 stands elsewhere.
        """
        if not self._touch(given.span, name.span):
            return False
        ends = {end for _, end in self._places(name.text) or ()}
        starts = [
            start
            for start, end in self._places(given.text) or ()
            if _person_behind.match(self.other.text, end - 1)  # 浩氏 may be read as Hiroshi itself
        ]
        return bool(ends and starts) and not any(
            start - 1 in ends or start in ends or start == 0 for start in starts
        )

    def _is_first_name(self, name: str) -> bool:
        """Whether a katakana word of several parts begins with a name: ゾエ・マルシャン for Zoé."""
        return any(
            not word.latin
            and len(parts := part_of_name.findall(word.text)) > 1
            and likeness(name, parts[0]) >= SOUNDS_THE_SAME
            for word in self.foreign
        )

    def _is_common(self, word: str) -> bool:
        """Whether a word with a capital may be a word of the language as well."""
        if word[-1] in _NATIVE_ENDS and self._places(word) is not None:
            return False
        return all(is_common_word(part, self.side.language) for part in word.split("-") if len(part) > 2)

    def _is_meant(self, word: str) -> bool:
        """Whether the other text has a word that answers one which is written like a name: 中央駅, gare Centrale."""
        known = called_for(primary_subtag(self.side.language), primary_subtag(self.other.language))
        answers = known.borne_by(word.lower()).split() if known else ()
        return any(len(answer) > 1 and answer in self.other.text for answer in answers)

    def beside(self, name: Name, names: Iterable[ProperName]) -> list[Name] | None:
        """What stands in the other text at the side of the other part of a person's name; None: it has no such part.

        Nothing stands there where a first name was left out.
        """
        read = self.other.analysis.form.beside
        if name.kind != "native" or read is None:
            return None
        parts = [each.text for each in names if self._touch(name.span, each.span)]
        places = [place for part in parts for place in self._places(part) or ()]
        spans = dict.fromkeys(span for place in places for span in read(self.other.text, place))
        others = [place for each in names for place in self._places(each.text) or ()]
        free = [span for span in spans if not overlaps(span, others)]
        if not places:
            return None
        ends = {place[1] for place in places}
        return [
            Name(self.other.text[slice(*span)], span, "given" if span[0] in ends else "person")
            for span in free
        ]

    def _touch(self, one: Span, other: Span) -> bool:
        """Whether nothing but a space stands between two words of the first text."""
        first, second = sorted((one, other))
        return first != second and self.side.text[first[1] : second[0]] in _SPACES

    def _places(self, name: str) -> tuple[Span, ...] | None:
        """Where the other text can be read as a name; None where the name is of no such language."""
        read_as = self.other.analysis.form.read_as
        return read_as(self.other.text, name) if read_as else None

    def stray_words(self, taken: list[Span]) -> Iterator[Name]:
        """Latin words with a capital that the first text has not."""
        for word in self.foreign:
            if (
                word.latin
                and word.text[0].isupper()
                and not overlaps(word.span, taken)
                and without_accents(word.text) not in self.plain
            ):
                yield Name(word.text, word.span, "word")

    def stray_sounds(self, taken: Iterable[Span], among: Container[str] | None = None) -> Iterator[Name]:
        """Katakana, of all or of what is `among` some, that no name of the first text sounds like."""
        pieces = [*self.names, *(piece for name in self.names if "-" in name for piece in name.split("-"))]
        for word in self.foreign:
            if word.latin or overlaps(word.span, taken):
                continue
            parts = parts_of(word.text)
            rare = [
                (part, at)
                for part, at in parts
                if (among is None or part in among) and is_rare(part, self.other.language)
            ]
            if len(parts) > 1:
                rare = [(part, at) for part, at in rare if part not in _PARTICLES]
            elif rare and any(likeness(name, word.text) >= SOUNDS_ALIKE for name in self.names):
                continue
            for part, at in rare:
                if not explains(pieces, part, SOUNDS_ALIKE, self._parts):
                    start = word.span[0] + at
                    yield Name(part, (start, start + len(part)), "sound", sure=False)

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The words of the other text by their sound, and the parts of what is joined."""
        return frozenset(part for word in self.foreign if not word.latin for part, _ in parts_of(word.text))

    def _has(self, name: Known, number: int, occurrence: Occurrence) -> bool:
        """Whether the other text says a known name in any of its forms."""
        if any(form in self.other.text or form in self._joints_alike for form in name.forms[number]):
            return True
        implied = self.other.analysis.form.implied
        if implied and not self.other.read(implied).isdisjoint(name.forms[number]):
            return True
        word = self.side.text[slice(*occurrence.span)]
        plain = without_accents(word)
        if self._stands_there(plain) or self._sounds(word, SOUNDS_THE_SAME):
            return True
        # somebody of that name, 森岡 for Morioka; short ones can be read anywhere
        places = self._places(word) if word[-1] in _NATIVE_ENDS else None
        return (
            places is not None
            and len(places) > 0
            and (len(word) >= _LONG or self._is_behind_first_name(places, occurrence.span[0]))
        )

    @cached_property
    def _joints_alike(self) -> str:
        """The other text with one sign for all that stand between the parts of names: サン・マロ, サン＝マロ."""
        return self.other.text.replace("＝", "・").replace("゠", "・")

    def _is_behind_first_name(self, places: Sequence[Span], start: int) -> bool:
        """Whether what stands before a name in the first text stands beside `places` in the other: 坂井冬子, Fuyuko Sakai."""
        given = _given_before.search(self.side.text, 0, start)
        ends = {end for _, end in places}
        beside = self._places(given[1]) if given else None
        return any(low in ends or low - 1 in ends for low, _ in beside or ())

    def _is_said(self, name: Known, stems: Iterable[str]) -> bool:
        """Whether the first text has a known name, or a word that is made of it and begins like one of `stems`."""
        plain = self.plain
        return any(
            begins_word(form, plain) and (len(form) >= SHORTEST_STEM or has_word(form, plain))
            for form in name.plain
        ) or any(
            begins_word(stem, plain) if name.kind == "land" else self._is_derived(stem) for stem in stems
        )

    def _is_derived(self, stem: str) -> bool:
        """Whether a word may be made of the name of a town, or is one: nantais; Valenciennes has nothing of Valence."""
        plain, text = self.plain, self.side.text
        at = plain.find(stem)
        while at >= 0:
            begins = at == 0 or not plain[at - 1].isalpha()
            is_name = (
                len(plain) == len(text)
                and text[at].isupper()
                and not (_nation.match(plain, at) and _article_before.search(plain, max(0, at - 4), at))
            )
            if begins and not is_name:
                return True
            at = plain.find(stem, at + 1)
        return False

    def _is_written(self, word: str, plain: str) -> bool:
        """Whether the other text has a word in Latin letters."""
        if plain in self.side.text and plain.islower() and word not in self.written and plain in self._apart:
            return False  # the first text has the word in small letters as well, which is another one
        if self._stands_there(plain):
            return True
        parts = [part for part in plain.split("-") if len(part) > 2]
        return len(parts) > 1 and all(map(self._stands_there, parts))

    def _is_heard(self, word: str) -> bool:
        """Whether the other text writes a word by its sound, or has kanji that read so."""
        places = self._places(word)
        is_native = places is not None and word[-1] in _NATIVE_ENDS
        if places or self._sounds(word, SOUNDS_AS_WRITTEN if is_native else SOUNDS_ALIKE):
            return True
        if self._sounds_within(word):
            return True
        if "-" in word:
            parts = [part for part in word.split("-") if len(part) > 2]
            return any(map(self._places, parts)) and all(map(self._is_heard, parts))
        readings = self.other.analysis.form.readings
        if readings is None:
            return False
        if places is not None:  # what is read otherwise is another name: クロサワ is not Karasawa
            read_as = self.other.analysis.form.read_as
            return read_as is not None and any(read_as(sound, word) for sound in self.other.read(readings))
        return any(likeness(word, reading) >= READS_ALIKE for reading in self.other.read(readings))

    def _sounds(self, word: str, least: float) -> bool:
        """Whether a katakana word that is no other known name, or a part of one, sounds like a word."""
        return any(
            text not in self.others
            and (alike := likeness(word, text)) >= least
            and not self._is_rather(text, alike)
            and (alike >= SOUNDS_CERTAIN or not is_joined(word, text) or sound_in_turn(word, text))
            for text in self._spoken
            if "-" not in word or self._spoken[text]
        )

    @cached_property
    def _spoken(self) -> dict[str, bool]:
        """The katakana words of the other text, then the parts of those that are joined; whether it is a whole word."""
        words = [word.text for word in self.foreign if not word.latin]
        joined = [part for word in words if "・" in word for part in word.split("・") if "＝" in part]
        return dict.fromkeys((part for word in words for part, _ in parts_of(word)), False) | dict.fromkeys(
            (*words, *joined), True
        )  # レンヌ・サン＝マロ

    def _is_rather(self, katakana: str, alike: float) -> bool:
        """Whether a katakana word is plainly another name than that which it sounds like by `alike`."""
        return alike < SOUNDS_THE_SAME and any(
            likeness(name, katakana) >= SOUNDS_THE_SAME for name in self.names
        )

    def _sounds_within(self, word: str) -> bool:
        """Whether a part of a long katakana compound sounds like a word."""
        return any(
            not f.latin
            and len(f.text) > LONGEST
            and part_likeness(word, f.text) >= SOUNDS_THE_SAME
            and (not is_joined(word, f.text) or sound_in_turn(word, f.text))
            for f in self.foreign
        )

    def _stands_there(self, plain: str) -> bool:
        """Whether the other text has a word, or one that begins like it, in Latin letters."""
        return any(
            word.startswith(plain) or (len(word) > 3 and plain.startswith(word)) for word in self.words
        )

    def is_whole(self, span: Span) -> bool:
        """Whether no katakana word goes on where a name ends."""
        return not any(
            not word.latin and word.span[0] <= span[0] and span[1] <= word.span[1] and word.span != span
            for word in self.foreign
        )
