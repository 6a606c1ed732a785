"""Operative verbs: the acts that a declaration performs, and how strongly they bind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Act:
    """What a sentence does: promise, decide, recommend."""

    name: str
    strength: int | None
    """How strongly it binds, 1 to 100; None: it is not on the scale."""
    forms: Mapping[str, tuple[str, ...]] = field(hash=False)
    """Primary subtag → the expressions for it, as the analysis of the language reads them."""
    says: bool = False
    """Whether it commits nobody to anything, as recall and emphasise: translations exchange such acts."""


@dataclass(frozen=True, slots=True)
class Operatives:
    """The acts that are known, in the order of the file."""

    acts: tuple[Act, ...] = ()

    def extended(self, forms: Mapping[str, Mapping[str, tuple[str, ...]]]) -> Operatives:
        """With further forms: name of an act → primary subtag → expressions."""
        return Operatives(
            tuple(replace(act, forms=_joined(act.forms, forms.get(act.name, {}))) for act in self.acts)
        )


def _joined(
    forms: Mapping[str, tuple[str, ...]], further: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {tag: (*forms.get(tag, ()), *further.get(tag, ())) for tag in {**forms, **further}}
