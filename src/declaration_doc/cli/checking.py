"""Everything that a call of `check` is about, checked: declarations and files of pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.cli.parallel import spread
from declaration_doc.errors import DeclarationDocError, InputTrouble, MissingPart

if TYPE_CHECKING:
    from declaration_doc.model.finding import Finding
    from declaration_doc.workspace import PairSource, Source

WORTH_A_PROCESS = 60_000
"""Bytes of the documents beside the longest one from which on a process more pays: a third of a second."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was read, what was found in it, and why the rest could not be read."""

    declarations: tuple[tuple[Source, tuple[Finding, ...]], ...]
    files: tuple[tuple[PairSource, tuple[Finding, ...]], ...]
    troubles: tuple[DeclarationDocError, ...]

    @property
    def _each(self) -> Iterator[tuple[Source | PairSource, tuple[Finding, ...]]]:
        yield from self.declarations
        yield from self.files

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, each once: a file that several sources share is said to be faulty once."""
        found = (finding for _, findings in self._each for finding in findings)
        return tuple(dict.fromkeys(found))

    @property
    def data(self) -> dict[str, bytes]:
        """Path → bytes of the declarations."""
        return {str(source.path): source.data for source, _ in self.declarations}

    def fails(self, fail_on: str | None) -> bool:
        """Whether a finding is as grave as `fail_on`, or, without it, as its configuration says."""
        from declaration_doc.checks import fails

        return any(fails(found, fail_on or source.configuration.fail_on) for source, found in self._each)

    def texts(self) -> dict[tuple[str, str], dict[str, str]]:
        """Path and segment → language → text, for a report that shows a text with its counterpart."""
        from declaration_doc.reports import texts_of

        found: dict[tuple[str, str], dict[str, str]] = {}
        for source, _ in self.declarations:
            if source.declaration:
                rows = texts_of(source.declaration).items()
                found |= {(str(source.path), segment): texts for segment, texts in rows}
        for file, _ in self.files:
            if file.texts:
                tags = file.texts.languages
                found |= {(str(file.path), pair.id): pair.texts(tags) for pair in file.texts.pairs}
        return found


def check_all(
    paths: Sequence[Path], pairs: Iterable[Path], languages: tuple[str, str] | None, glossary: str | None
) -> Checked:
    """Check the declarations at `paths` and the files of `pairs`; one never hides the next."""
    from declaration_doc.checks import check, check_file_of_pairs
    from declaration_doc.workspace import load_all, load_pairs

    loaded, found = load_all(paths)
    troubles: list[DeclarationDocError] = [*found]
    files = []
    for path in pairs:
        try:
            files.append(load_pairs(path, languages, glossary))
        except (InputTrouble, MissingPart) as trouble:
            troubles.append(trouble)
    results = _each_checked(
        [
            *(partial(check, source) for source in loaded),
            *(partial(check_file_of_pairs, file) for file in files),
        ],
        [*(len(source.data) for source in loaded), *(file.size for file in files)],
    )
    return Checked(
        tuple(zip(loaded, results[: len(loaded)], strict=True)),
        tuple(zip(files, results[len(loaded) :], strict=True)),
        tuple({str(trouble): trouble for trouble in troubles}.values()),
    )


def _each_checked(
    checks: Sequence[Callable[[], tuple[Finding, ...]]], sizes: Sequence[int]
) -> list[tuple[Finding, ...]]:
    """What each check finds; long documents are shared out among the processors."""
    if len(checks) < 2 or sum(sizes) - max(sizes) < WORTH_A_PROCESS:
        return [check() for check in checks]
    return spread(methodcaller("__call__"), checks, sizes)
