"""A file of pairs with its glossary and configuration: what can be checked without being a declaration."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.workspace.files import MAX_COMPANION, read_bytes
from declaration_doc.workspace.loading import GLOSSARY, configuration_of

if TYPE_CHECKING:
    from declaration_doc.model.configuration import Configuration
    from declaration_doc.model.finding import Finding
    from declaration_doc.model.glossary import Glossary
    from declaration_doc.model.pairs import PairFile

MAX_PAIRS = 128 * 1024 * 1024
"""Bytes of a file of pairs: translation memories are larger than declarations."""


@dataclass(frozen=True, slots=True)
class PairSource:
    """A file of pairs as read, with its glossary and configuration."""

    path: Path
    """The file, as the user named it."""
    size: int
    """Bytes of the file; they are not kept, as its texts are."""
    texts: PairFile | None
    """None where it cannot be read; `findings` say why."""
    findings: tuple[Finding, ...]
    """What reading found, in all the files; the rules have not run yet."""
    glossary: Glossary | None
    configuration: Configuration


def load_pairs(
    path: str | Path, languages: tuple[str, str] | None = None, glossary: str | Path | None = None
) -> PairSource:
    """The pairs at `path`, by the ending of its name: .tsv, .po, .tmx, .xlf.

    `languages`: which texts are meant, in this order; None: those that the file states, or French and
    Japanese. `glossary`: the file of the glossary, .yaml, or a table of terms; by default `glossary.yaml`
    beside `path`, where there is one. A fault of the files is a finding; raises InputTrouble where one of
    them cannot be read, MissingPart where translate-toolkit is needed and not installed.
    """
    from declaration_doc.formats import pairs

    path = Path(path)
    data = read_bytes(path, MAX_PAIRS)
    texts, found = pairs.parse(data, path, languages)
    configuration, faults = configuration_of(path.parent)
    findings = [*found, *faults]
    used = (texts.languages if texts else languages) or pairs.DEFAULT_LANGUAGES
    terms = _glossary(path, Path(glossary) if glossary is not None else None, used, findings)
    return PairSource(path, len(data), texts, tuple(findings), terms, configuration)


def _glossary(
    path: Path, named: Path | None, languages: tuple[str, str], findings: list[Finding]
) -> Glossary | None:
    beside = path.parent / GLOSSARY
    if named is None and not beside.is_file():
        return None
    file = named or beside
    data = read_bytes(file, MAX_COMPANION)
    if file.suffix.lower() in (".tsv", ".txt", ".utf8"):  # the endings that OmegaT gives to its glossaries
        from declaration_doc.formats.pairs import terms

        glossary, faults = terms.parse(data, str(file), languages)
    else:
        from declaration_doc.formats import glossary as glossaries

        glossary, faults = glossaries.parse(data, str(file))
    findings += faults
    return glossary
