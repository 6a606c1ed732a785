"""Runs the rules of translation over a file of pairs, and settles what is reported."""

from __future__ import annotations

from pathlib import PurePath
from typing import Protocol

from declaration_doc.checks import settings
from declaration_doc.checks.catalog import ADJUSTABLE, CATALOG
from declaration_doc.checks.registry import THRESHOLDS
from declaration_doc.checks.translation import check_texts
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Finding, in_order
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.pairs import PairFile


class Texts(Protocol):
    """A file of pairs that can be checked, as the workspace reads it, or anything of its shape."""

    @property
    def path(self) -> PurePath:
        """The file, as the user named it."""

    @property
    def texts(self) -> PairFile | None:
        """None where it cannot be read."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What reading found."""

    @property
    def glossary(self) -> Glossary | None:
        """None: there is none."""

    @property
    def configuration(self) -> Configuration:
        """What the project wants."""


def check_file_of_pairs(subject: Texts) -> tuple[Finding, ...]:
    """Everything that is wrong with a file of pairs: what reading and the rules of translation found."""
    found = [*subject.findings]
    found += settings.check_settings(subject.configuration, CATALOG, ADJUSTABLE, THRESHOLDS)
    if subject.texts is not None:
        found += check_texts(subject.texts, subject.glossary, subject.configuration, str(subject.path))
    return in_order(found)
