"""What a rule of translation sees: two texts that should say the same, and the document around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from declaration_doc.languages.analysis import Analysis, analysis
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Fault, Finding, Passage, Severity, Span
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.position import Position
from declaration_doc.model.tags import primary_subtag

if TYPE_CHECKING:
    from declaration_doc.model.inline import Inlines

T = TypeVar("T")
_NOTHING: tuple[Any, ...] = ()


@lru_cache(maxsize=1024)
def _shared(functions: tuple[Any, ...]) -> tuple[Any, ...]:
    """The tuple itself, the same one whenever it is asked for."""
    return functions


@dataclass(slots=True, eq=False)
class Side:
    """A text of one language: one side of a pair."""

    language: str
    """BCP 47 tag."""
    text: str
    """Its plain characters; empty where nothing is translated."""
    segment: str = ""
    """Id of the segment or pair."""
    kind: str = ""
    """The kind of block it stands in (`heading`, `item`, `p`); empty for texts of no declaration."""
    nodes: Inlines = ()
    """The same with its inline nodes; empty for texts of no declaration."""
    path: str = ""
    position: Position | None = None
    analysis: Analysis = field(init=False, repr=False)
    """What can be read out of texts of its language."""
    volume: float | None = field(default=None, init=False, repr=False)
    """How much it says, once that was worked out (`proportion`)."""
    _known: dict[Any, Any] | None = field(default=None, init=False, repr=False)
    _absent: tuple[Any, ...] = field(default=(), init=False, repr=False)
    """The functions that found nothing before one found something: one value for all sides, as most do."""

    def __post_init__(self) -> None:
        """Keep what every rule asks for."""
        self.analysis = analysis(self.language)

    def read(self, function: Callable[[str], T]) -> T:
        """`function` of the text, worked out once however many rules ask.

        `side.read(quantities)`, where `quantities` is a function of one argument that stays the same.
        """
        known = self._known
        if known is not None and function in known:
            found: T = known[function]
            return found
        if function in self._absent:
            return _NOTHING  # type: ignore[return-value] # it is what the function gave
        found = function(self.text)
        if known is not None:
            known[function] = found
        elif found is _NOTHING:  # there is one empty tuple; of anything else that is empty more may be asked
            self._absent = _shared((*self._absent, function))
        else:
            self._known = {function: found}
        return found

    def forget(self) -> None:
        """Free what was worked out."""
        self._known = None
        self._absent = _NOTHING

    def forget_found(self) -> None:
        """The same, but for what found nothing: that takes no room."""
        self._known = None

    def passage(self, spans: Iterable[Span] = ()) -> Passage:
        """The text with the parts that a finding is about."""
        return Passage(self.language, self.text, tuple(spans))

    def finding(
        self, fault: Fault, spans: Iterable[Span] = (), *, severity: Severity | None = None, **arguments: str
    ) -> Finding:
        """A fault of this text alone."""
        return fault.finding(
            path=self.path,
            position=self.position,
            segment=self.segment,
            language=self.language,
            severity=severity,
            passages=(self.passage(spans),),
            **arguments,
        )


@dataclass(slots=True, eq=False)
class Pair:
    """Two texts of one segment that should say the same."""

    id: str
    first: Side
    """The side that rules take as given: the language that stands first."""
    second: Side
    bitext: Bitext
    index: int
    """Its place in the document, from 0."""
    sides: tuple[Side, Side] = field(init=False, repr=False)
    """First and second."""
    _known: dict[Any, Any] | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep what every rule asks for."""
        self.sides = self.first, self.second

    def read(self, function: Callable[[Pair], T]) -> T:
        """`function` of the pair, worked out once however many rules ask."""
        known = self._known
        if known is None:
            known = self._known = {}
        if function not in known:
            known[function] = function(self)
        found: T = known[function]
        return found

    def forget(self) -> None:
        """Free what was worked out, of its sides too."""
        self._known = None
        self.first.forget()
        self.second.forget()

    def forget_found(self) -> None:
        """The same, but for the functions of the sides that found nothing: that takes no room."""
        self._known = None
        self.first.forget_found()
        self.second.forget_found()

    @property
    def previous(self) -> Pair | None:
        """The pair before it in the document."""
        return self.bitext.pairs[self.index - 1] if self.index else None

    @property
    def next(self) -> Pair | None:
        """The pair after it in the document."""
        after = self.index + 1
        return self.bitext.pairs[after] if after < len(self.bitext.pairs) else None

    def side(self, primary: str) -> Side | None:
        """The side in the language with this primary subtag: `fr` for `fr-CA` too."""
        return next((side for side in self.sides if primary_subtag(side.language) == primary), None)

    def finding(
        self,
        fault: Fault,
        first_spans: Iterable[Span] = (),
        second_spans: Iterable[Span] = (),
        *,
        severity: Severity | None = None,
        at_first: bool = False,
        **arguments: str,
    ) -> Finding:
        """A fault of this pair, with what it is about in either text.

        It stands at the second side, the translation, unless the fault is plainly `at_first`.
        """
        passages = (self.first.passage(first_spans), self.second.passage(second_spans))
        side = self.first if at_first else self.second
        return fault.finding(
            path=side.path,
            position=side.position,
            segment=self.id,
            language=side.language,
            severity=severity,
            passages=passages[::-1] if at_first else passages,
            **arguments,
        )


@dataclass(eq=False)
class Bitext:
    """All pairs of one document in two languages, in reading order."""

    languages: tuple[str, str]
    glossary: Glossary | None = None
    configuration: Configuration = field(default_factory=Configuration)
    pairs: tuple[Pair, ...] = ()
    _known: dict[Any, Any] = field(default_factory=dict, repr=False)
    _surveyed: dict[Any, Any] = field(default_factory=dict, repr=False)

    def read(self, function: Callable[[Bitext], T]) -> T:
        """`function` of the document, worked out once however many rules ask."""
        known = self._known
        if function not in known:
            known[function] = function(self)
        found: T = known[function]
        return found

    def survey(self, function: Callable[[Bitext], T]) -> T:
        """The same for what is large: the last one is kept, so rules that share one stand side by side."""
        if function not in self._surveyed:
            self._surveyed = {function: function(self)}
        found: T = self._surveyed[function]
        return found

    def forget_survey(self) -> None:
        """Free the last one."""
        self._surveyed = {}

    def dissolve(self) -> None:
        """Let go of the pairs, which refer to the document in their turn: so all is freed at once."""
        self.pairs = ()

    @classmethod
    def of(
        cls,
        sides: Iterable[tuple[Side, Side]],
        languages: tuple[str, str],
        glossary: Glossary | None = None,
        configuration: Configuration | None = None,
    ) -> Bitext:
        """The bitext of `sides`; the id of a pair is that of its first side."""
        bitext = cls(languages, glossary, configuration or Configuration())
        bitext.pairs = tuple(
            Pair(first.segment, first, second, bitext, index) for index, (first, second) in enumerate(sides)
        )
        return bitext

    def threshold(self, fault: Fault) -> float:
        """Where the fault begins: as configured, or as the rule has it. Raises ValueError for none."""
        setting = self.configuration.setting(fault.code, fault.name)
        found = fault.threshold if setting is None or setting.threshold is None else setting.threshold
        if found is None:
            raise ValueError(f"the rule {fault.name} has no threshold")
        return found

    @cached_property
    def tags(self) -> tuple[str, str]:
        """The primary subtags of its languages, by which lexicons are named."""
        first, second = map(primary_subtag, self.languages)
        return first, second

    @cached_property
    def lengths(self) -> tuple[tuple[int, int], ...]:
        """Code points of the first and the second text of each pair."""
        return tuple((len(pair.first.text), len(pair.second.text)) for pair in self.pairs)
