"""What can be read out of the form of a text of one language: marks, spelling, terms, names.

Like the other analyses, a function that a language does not have is None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from declaration_doc.languages.choice import Choice
from declaration_doc.languages.register import Ending, Sentence
from declaration_doc.languages.slip import Slip


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """The analyses of form: pure functions of a text, spans in code points."""

    slips: Callable[[str], tuple[Slip, ...]] | None = None
    """Places where it does not follow the customs of the language, in reading order."""
    choices: Callable[[str], tuple[Choice, ...]] | None = None
    """Places where several ways of writing are open, of which a document takes one."""
    ending: Callable[[str], Ending] | None = None
    """How it ends."""
    styles: Callable[[str], tuple[Sentence, ...]] | None = None
    """The ends of sentences that show a register."""
