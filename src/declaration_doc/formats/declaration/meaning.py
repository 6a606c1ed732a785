"""What a grammar cannot say: ids, targets, languages, dates, counts.

The rules are those of schema/declaration.sch, one for one; a test with mutated sources holds that both
refuse the same documents. They look at the tree, not at the declaration, so that a file with faults
of grammar gets all its findings in one run.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from declaration_doc.formats.declaration import dates
from declaration_doc.formats.declaration.faults import meaning as faults
from declaration_doc.formats.declaration.folding import is_empty
from declaration_doc.formats.declaration.report import Report
from declaration_doc.formats.declaration.tree import Element
from declaration_doc.formats.declaration.words import meant, names
from declaration_doc.model.characters import XML_SPACE

_DATED = frozenset({"declaration", "language", "meeting", "final", "erratum", "date"})
"""Elements that have dates."""
_INNER = frozenset({"name", "term", "em", "quote", "sup", "ruby", "rb", "rt", "choice"})
"""Elements of which no rule asks."""
_DATES = ("adopted", "date", "when", "from", "to")
"""Attributes that hold them."""

_NUMBERED = frozenset({"workshop", "section", "article", "annex", "resolution", "item"})
"""What a reference without words can print the number of."""

_UNREFERABLE = frozenset({"declaration", "meeting"})
"""What has an id and is neither a block nor a segment."""

_GUESSES = 25
"""Ids that lead nowhere for which the one that was meant is looked for: each is compared with all others."""
_COMPARABLE = 2_000
"""With more ids than that none is looked for."""
_NAMED = 24
"""Signatories that a message names at most."""

_word = re.compile(r"[^ \t\r\n]+")


def check_meaning(report: Report) -> None:
    """Report every fault of meaning of a file that was read to its end."""
    _Rules(report).check()


@dataclass(slots=True)
class _Parties:
    """Who signs in one `signatures`."""

    ids: dict[str, None]
    """Ids of the signatories, in the order of the file."""
    ordered: set[str | None] = field(default_factory=set)
    """Languages that have an order."""


class _Rules:
    """The rules, with what they look up in the whole document."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._elements = report.outline.elements
        self._ids: dict[str, int] = {}
        """Id → index of the first element that has it."""
        self._declared: dict[str, int] = {}
        """Language → index of the element that declares it first."""
        self._prevailing: str | None = None
        self._undeclared: dict[str, list[int]] = {}
        """Language that is not declared → indices of the elements that speak it."""
        self._parties: dict[int, _Parties] = {}
        """Index of a `signatures` → who signs there."""
        self._counts: dict[int, int] = {}
        """Index of a list of participants → how many it has."""
        self._guesses = _GUESSES
        """How many ids are still compared with all others."""

    def check(self) -> None:
        """Every rule, on every element."""
        rules: Mapping[str, Callable[[int, Element], None]] = {
            "t": self._check_language,
            "absent": self._check_language,
            "ignore": self._check_language,
            "order": self._check_order,
            "s": self._check_segment,
            "ref": self._check_reference,
            "noteref": self._check_note_call,
            "erratum": self._check_erratum,
            "num": self._check_count,
            "note": self._check_note,
            "date": self._check_range,
            "meeting": self._check_range,
            "final": self._check_final,
            "sic": self._check_wording,
            "corr": self._check_wording,
        }
        self._collect()
        self._check_declared()
        for index, element in enumerate(self._elements):
            name = element.name
            if name in _INNER:  # nine of ten elements
                continue
            if name in rules:
                rules[name](index, element)
            if name in _DATED:
                self._check_dates(index, element)
        self._report_undeclared()

    # --- ids --------------------------------------------------------------------------------------

    def _collect(self) -> None:
        for index, element in enumerate(self._elements):
            id = element.attributes.get("xml:id")
            if id is not None and self._ids.setdefault(id, index) != index:
                self._report_duplicate(index, id)

    @cached_property
    def _called(self) -> set[str]:
        """Targets of note calls."""
        calls = (element for element in self._elements if element.name == "noteref")
        return {element.attributes.get("target", "") for element in calls}

    def _report_duplicate(self, index: int, id: str) -> None:
        first = self._elements[self._ids[id]]
        place = self._report.places.position(first.start)
        self._report.on(
            faults.DUPLICATE_ID, index, "xml:id",
            id=id, element=self._elements[index].name,
            first=first.name, line=str(place.line), column=str(place.column),
        )  # fmt: skip

    # --- languages --------------------------------------------------------------------------------

    def _declarations(self) -> Iterator[int]:
        """Indices of `declaration/front/languages/language`."""
        found = self._elements[:1]
        for name in ("front", "languages", "language"):
            found = [child for element in found for child in element.elements if child.name == name]
        return map(self._report.outline.index, found)

    def _check_declared(self) -> None:
        for index in self._declarations():
            element = self._elements[index]
            language = element.attributes.get("xml:lang")
            if language is None:
                continue
            if self._declared.setdefault(language, index) != index:
                first = self._elements[self._declared[language]]
                line = self._report.places.position(first.start).line
                self._report.on(
                    faults.LANGUAGE_DECLARED_TWICE, index, "xml:lang", lang=language, line=str(line)
                )
            self._check_prevailing(index, language)

    def _check_prevailing(self, index: int, language: str) -> None:
        parent = self._elements[self._report.outline.parent(index)]
        self._prevailing = self._prevailing or parent.attributes.get("prevailing")
        authority = self._elements[index].attributes.get("authority", "")
        if parent.attributes.get("prevailing") == language and authority.endswith("-translation"):
            self._report.on(
                faults.PREVAILING_TRANSLATION, index, "authority", lang=language, authority=authority
            )

    def _check_language(self, index: int, element: Element) -> None:
        language = element.attributes.get("xml:lang")
        if language is not None and self._declared and language not in self._declared:
            self._undeclared.setdefault(language, []).append(index)

    def _report_undeclared(self) -> None:
        for language, places in self._undeclared.items():
            guess = meant(language, self._declared)
            others = len(places) - 1
            self._report.on(
                faults.LANGUAGE_UNDECLARED,
                places[0],
                "xml:lang",
                lang=language,
                declared=names(self._declared, "and"),
                more=f". So it stands in {others} more places" if others else "",
                remedy=f"write «{guess}», if that is meant, or declare «{language}» in «languages»"
                if guess
                else f"declare «{language}» in «languages», or delete what is said in it",
            )

    def _check_segment(self, index: int, element: Element) -> None:
        first: dict[str | None, Element] = {}
        spoken: set[str | None] = set()
        for child in element.children:
            if not isinstance(child, Element) or child.name not in {"t", "absent"}:
                continue
            language = child.attributes.get("xml:lang")
            if first.setdefault(language, child) is not child and language is not None:
                self._report_twice(index, child, language, first[language])
            if child.name == "absent" or not is_empty(child):
                spoken.add(language)
        if not self._declared.keys() <= spoken:
            for language in self._declared:
                if language not in spoken:
                    self._report_missing(index, language, first.get(language))

    def _report_twice(self, index: int, child: Element, language: str, first: Element) -> None:
        segment, _ = self._report.outline.context(index)
        line = self._report.places.position(first.start).line
        self._report.add(
            faults.LANGUAGE_TWICE, child.start, (segment, language),
            id=segment or "without id", lang=language, line=str(line),
        )  # fmt: skip

    def _report_missing(self, index: int, language: str, empty: Element | None) -> None:
        segment, _ = self._report.outline.context(index)
        self._report.add(
            faults.LANGUAGE_MISSING,
            (empty or self._elements[index]).start,
            (segment, language),
            id=segment or "without id",
            lang=language,
            found=": its <t> is empty" if empty else "",
        )

    # --- targets ----------------------------------------------------------------------------------

    def _target(self, index: int, attribute: str, expected: str, kinds: frozenset[str]) -> Element | None:
        """The element that an attribute names, where it is of one of `kinds` (or none of them is given)."""
        element = self._elements[index]
        target = element.attributes.get(attribute)
        if target is None:
            return None
        if target not in self._ids:
            self._report_dangling(index, attribute, target, expected, kinds)
            return None
        found = self._elements[self._ids[target]]
        if found.name not in kinds if kinds else found.name in _UNREFERABLE:
            self._report_wrong_target(index, attribute, target, found, expected)
            return None
        return found

    def _report_dangling(
        self, index: int, attribute: str, target: str, expected: str, kinds: frozenset[str]
    ) -> None:
        guess = None
        if self._guesses and len(self._ids) < _COMPARABLE:
            names = {id: self._elements[at].name for id, at in self._ids.items()}
            fit = (id for id, name in names.items() if (name in kinds if kinds else name not in _UNREFERABLE))
            guess = meant(target, fit)
        self._guesses -= self._guesses > 0
        self._report.on(
            faults.DANGLING, index, attribute,
            element=self._elements[index].name, attribute=attribute, target=target, expected=expected,
            remedy=f"write «{guess}», if that is meant" if guess else f"write the id of {expected}",
        )  # fmt: skip

    def _report_wrong_target(
        self, index: int, attribute: str, target: str, found: Element, expected: str
    ) -> None:
        self._report.on(
            faults.WRONG_TARGET, index, attribute,
            element=self._elements[index].name, attribute=attribute, target=target,
            found=found.name, expected=expected,
        )  # fmt: skip

    def _check_reference(self, index: int, element: Element) -> None:
        found = self._target(index, "target", "a block or segment", frozenset())
        if found and found.name not in _NUMBERED and not element.text.strip(XML_SPACE):
            self._report.on(
                faults.WORDLESS_REFERENCE, index, target=element.attributes["target"], found=found.name
            )

    def _check_note_call(self, index: int, _: Element) -> None:
        self._target(index, "target", "a note", frozenset({"note"}))

    def _check_erratum(self, index: int, _: Element) -> None:
        self._target(index, "target", "a block or segment", frozenset())

    def _check_note(self, index: int, element: Element) -> None:
        if element.id is not None and element.id not in self._called:
            self._report.on(faults.UNCALLED_NOTE, index, id=element.id)

    def _check_count(self, index: int, element: Element) -> None:
        found = self._target(index, "counts", "a list of participants", frozenset({"participants"}))
        value = element.attributes.get("value", "")
        if found is None or not (value.isascii() and value.isdigit()):
            return
        count = self._count(self._ids[element.attributes["counts"]])
        if (value.lstrip("0") or "0") != str(count):
            self._report.on(
                faults.COUNT_DIFFERS, index, "value",
                target=element.attributes["counts"], found=value, expected=str(count),
            )  # fmt: skip

    def _count(self, index: int) -> int:
        if index not in self._counts:
            children = self._elements[index].elements
            self._counts[index] = sum(child.name == "participant" for child in children)
        return self._counts[index]

    # --- signatures -------------------------------------------------------------------------------

    def _check_order(self, index: int, element: Element) -> None:
        self._check_language(index, element)
        parties = self._parties_around(index)
        language = element.attributes.get("xml:lang")
        if language is not None and language in parties.ordered:
            self._report_order(index, "is given twice", parties)
        parties.ordered.add(language)
        if "signatories" not in element.attributes:
            return
        listed = Counter(_word.findall(element.attributes["signatories"]))
        strange = [id for id in listed if id not in parties.ids]
        if strange:
            self._report_order(index, f"has {names(strange, 'and')}, which signs nothing here", parties)
        lacking = list(islice((id for id in parties.ids if id not in listed), _NAMED))
        if lacking:
            self._report_order(index, f"lacks {names(lacking, 'and')}", parties)
        twice = [id for id, count in listed.items() if count > 1]
        if twice:
            self._report_order(index, f"has {names(twice, 'and')} more than once", parties)

    def _parties_around(self, index: int) -> _Parties:
        """The signatories beside an order."""
        parent = self._report.outline.parent(index)
        if parent not in self._parties:
            children = self._elements[parent].elements if parent >= 0 else []
            ids = (child.id for child in children if child.name == "signatory")
            self._parties[parent] = _Parties(dict.fromkeys(id for id in ids if id is not None))
        return self._parties[parent]

    def _report_order(self, index: int, found: str, parties: _Parties) -> None:
        self._report.on(
            faults.SIGNING_ORDER,
            index,
            "signatories",
            lang=self._elements[index].attributes.get("xml:lang", "?"),
            found=found,
            signatories=" ".join(islice(parties.ids, _NAMED)) or "one order a language",
        )

    # --- values -----------------------------------------------------------------------------------

    def _check_dates(self, index: int, element: Element) -> None:
        for name in _DATES:
            value = element.attributes.get(name)
            if value is not None and dates.is_date(value) and not dates.exists(value):
                self._report.on(
                    faults.IMPOSSIBLE_DATE, index, name, element=element.name, attribute=name, found=value
                )

    def _check_range(self, index: int, element: Element) -> None:
        start, end = element.attributes.get("from", ""), element.attributes.get("to", "")
        both = dates.is_date(start) and dates.is_date(end) and dates.exists(start) and dates.exists(end)
        if both and dates.is_inverted(start, end):
            self._report.on(faults.INVERTED_RANGE, index, "to", element=element.name, start=start, end=end)

    def _check_final(self, index: int, element: Element) -> None:
        prevailing = element.attributes.get("prevailing")
        if prevailing and self._prevailing and prevailing != self._prevailing:
            self._report.on(
                faults.PREVAILING_DIFFERS, index, "prevailing", found=prevailing, expected=self._prevailing
            )

    def _check_wording(self, index: int, element: Element) -> None:
        if is_empty(element):
            self._report.on(faults.EMPTY_WORDING, index, element=element.name)
