"""Ways of writing of which a document chooses one: 、 or ，, ’ or '."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.model.finding import Span


class Choice(NamedTuple):
    """A place where one of several ways was taken."""

    between: str
    """What is chosen between, as a phrase of a message: `comma`."""
    way: str
    """The way taken, as it looks."""
    span: Span
