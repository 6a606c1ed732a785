"""What a language says of its clauses: where each stands, and which words are what it says of its subject."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.model.finding import Span


class Clause(NamedTuple):
    """A clause, as far as its verb is known for one."""

    span: Span
    predicates: tuple[int, ...]
    """Where the words begin that say what happens: est convoquée, s’engagent à entretenir, prend effet."""
    denied: bool
    """Whether its verb is denied: ne … pas."""
    kind: str = "main"
    """`main`; `reported`, behind «que»; `bound`, behind a word of condition, of time or of relation."""
