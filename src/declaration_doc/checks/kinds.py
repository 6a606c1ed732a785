"""The kinds of rules of translation, by what they are given.

A rule is a module: a docstring that is its page in the manual, the fault it finds, examples, a function.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.checks.examples import Document, Example
from declaration_doc.model.finding import Fault, Finding


class TextRule(Protocol):
    """A rule about one language.

    One that reports slips alone says `FROM_SLIPS = True`: it is passed over where a text has none.
    """

    @property
    def FAULT(self) -> Fault:  # noqa: N802 (a constant of the module)
        """Code, name, severity and words of what it finds."""

    @property
    def GOOD(self) -> tuple[Example, ...]:  # noqa: N802
        """Texts without the fault."""

    @property
    def BAD(self) -> tuple[Example, ...]:  # noqa: N802
        """Texts with it."""

    def check(self, side: Side) -> Iterator[Finding]:
        """Each place where the text has the fault; pure. It sees texts of every language."""


class PairRule(Protocol):
    """A rule about two texts that should say the same."""

    @property
    def FAULT(self) -> Fault:  # noqa: N802
        """Code, name, severity and words of what it finds."""

    @property
    def GOOD(self) -> tuple[Example | Document, ...]:  # noqa: N802
        """Pairs without the fault; whole documents, where the rule looks at the neighbours."""

    @property
    def BAD(self) -> tuple[Example | Document, ...]:  # noqa: N802
        """Pairs with it."""

    def check(self, pair: Pair) -> Iterator[Finding]:
        """Each fault of `pair`; pure. Either text may be empty."""


class BitextRule(Protocol):
    """A rule about a document as a whole."""

    @property
    def FAULT(self) -> Fault:  # noqa: N802
        """Code, name, severity and words of what it finds."""

    @property
    def GOOD(self) -> tuple[Document, ...]:  # noqa: N802
        """Documents without the fault."""

    @property
    def BAD(self) -> tuple[Document, ...]:  # noqa: N802
        """Documents with it."""

    def check(self, bitext: Bitext) -> Iterator[Finding]:
        """Each fault of the document, at the pair that is to be mended; pure."""
