"""A source: one declaration with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.errors import DeclarationDocError, FaultySource, InputTrouble
from declaration_doc.workspace.files import MAX_COMPANION, read_bytes, read_if_there

if TYPE_CHECKING:
    # A build with nothing to do gathers the bytes of a source and needs no model of it.
    from declaration_doc.model.configuration import Configuration
    from declaration_doc.model.declaration import Declaration
    from declaration_doc.model.finding import Finding
    from declaration_doc.model.glossary import Glossary
    from declaration_doc.model.review import Review
    from declaration_doc.model.style import Style

GLOSSARY = "glossary.yaml"
CONFIGURATION = "declaration-doc.yaml"


@dataclass(frozen=True, slots=True)
class Files:
    """The bytes of a source and of the files beside it, as they stood on the disk at one moment."""

    path: Path
    """The declaration, as the user named it."""
    data: bytes
    glossary_path: Path
    glossary: bytes | None
    review_path: Path
    review: bytes | None
    configuration_path: Path | None
    """The nearest `declaration-doc.yaml`, in the folder of the source or in one above it."""
    configuration: bytes | None


@dataclass(frozen=True, slots=True)
class Source:
    """A declaration as read, with its glossary, review state, configuration and images."""

    path: Path
    """The declaration, as the user named it."""
    data: bytes
    declaration: Declaration | None
    """None where the file does not conform to the grammar; `findings` say why."""
    findings: tuple[Finding, ...]
    """What reading found, in all the files; the rules have not run yet."""
    glossary: Glossary | None
    """None where there is no glossary, or none that can be read."""
    review: Review | None
    """None where there is no review file, or none that can be read."""
    configuration: Configuration
    assets: Mapping[str, bytes] = field(hash=False)
    """Images of the logos, by file name; one that is missing or unsafe is not there."""
    style: Style
    """What the configuration has editions set in."""
    style_files: Mapping[Path, bytes | None] = field(hash=False, repr=False)
    """The files of that style, where it is the project's; None: looked for, and not there."""
    files: Files = field(repr=False)


def gather(path: str | Path) -> Files:
    """The bytes of the declaration at `path` and of its companions; nothing is interpreted.

    Raises InputTrouble where one of them cannot be read.
    """
    declaration = Path(path)
    folder = declaration.parent
    review = folder / f"{declaration.stem}.review.yaml"
    configuration = _configuration_above(folder)
    return Files(
        path=declaration,
        data=read_bytes(declaration),
        glossary_path=folder / GLOSSARY,
        glossary=read_if_there(folder / GLOSSARY),
        review_path=review,
        review=read_if_there(review),
        configuration_path=configuration,
        configuration=read_if_there(configuration) if configuration else None,
    )


def load(path: str | Path) -> Source:
    """The source at `path`.

    A fault of its files is a finding; raises InputTrouble where one of them cannot be read.
    """
    return interpret(gather(path))


def load_glossary(path: str | Path) -> Glossary:
    """The glossary at `path`.

    Raises InputTrouble where it cannot be read, FaultySource where it has errors.
    """
    from declaration_doc.formats import glossary

    value, findings = glossary.parse(read_bytes(Path(path), MAX_COMPANION), str(path))
    if value is None or findings:
        message = f"{path} has faults"
        raise FaultySource(message, findings)
    return value


def load_all(paths: Iterable[Path]) -> tuple[list[Source], list[DeclarationDocError]]:
    """The sources that can be read, and why the others cannot: one never hides the next."""
    sources: list[Source] = []
    troubles: list[DeclarationDocError] = []
    for path in paths:
        try:
            sources.append(load(path))
        except InputTrouble as trouble:
            troubles.append(trouble)
    return sources, troubles


def interpret(files: Files) -> Source:
    """The source that `files` hold; reads the images that the declaration names."""
    from declaration_doc.formats import declaration as declarations
    from declaration_doc.model.finding import in_order
    from declaration_doc.workspace.images import read_images
    from declaration_doc.workspace.styling import Gathered, configured

    parsed = declarations.parse(files.data, str(files.path))
    findings = [*parsed.findings]
    glossary = _glossary(files, findings)
    review = _review(files, findings)
    configuration = _configuration(files, findings)
    findings += _misnamed(files)
    gathered = Gathered(findings)
    style = configured(configuration, gathered)
    assets: dict[str, bytes] = {}
    if parsed.declaration is not None:
        assets, faults = read_images(parsed.declaration, files.path)
        findings += faults
    return Source(
        path=files.path,
        data=files.data,
        declaration=parsed.declaration,
        findings=in_order(findings),
        glossary=glossary,
        review=review,
        configuration=configuration,
        assets=assets,
        style=style,
        style_files=gathered.files,
        files=files,
    )


def _glossary(files: Files, findings: list[Finding]) -> Glossary | None:
    if files.glossary is None:
        return None
    from declaration_doc.formats import glossary

    value, faults = glossary.parse(files.glossary, str(files.glossary_path))
    findings += faults
    return value


def _review(files: Files, findings: list[Finding]) -> Review | None:
    if files.review is None:
        return None
    from declaration_doc.formats import review

    value, faults = review.parse(files.review, str(files.review_path))
    findings += faults
    return value


def configuration_of(folder: Path) -> tuple[Configuration, tuple[Finding, ...]]:
    """What governs the files in `folder`, and what is wrong with it: the nearest `declaration-doc.yaml`."""
    from declaration_doc.formats import configuration
    from declaration_doc.model.configuration import Configuration

    path = _configuration_above(folder)
    data = read_if_there(path) if path else None
    return (Configuration(), ()) if data is None else configuration.parse(data, str(path))


def _configuration(files: Files, findings: list[Finding]) -> Configuration:
    from declaration_doc.model.configuration import Configuration

    if files.configuration is None:
        return Configuration()
    from declaration_doc.formats import configuration

    value, faults = configuration.parse(files.configuration, str(files.configuration_path))
    findings += faults
    return value


def _misnamed(files: Files) -> Iterator[Finding]:
    """A finding for each companion that lies there under a name that is not read."""
    wanted = (
        (files.glossary_path, files.glossary),
        (files.review_path, files.review),
        (files.path.with_name(CONFIGURATION), files.configuration),
    )
    for path, content in wanted:
        other = path.with_suffix(".yml")
        if content is None and other.is_file():
            from declaration_doc.formats.yaml_faults import MISNAMED
            from declaration_doc.model.position import Position

            yield MISNAMED.finding(
                path=str(other), position=Position(1, 1), found=other.name, expected=path.name
            )


def _configuration_above(folder: Path) -> Path | None:
    """The configuration in `folder` or in the nearest folder above that has one.

    The search ends at the root of a repository, so that a project is never governed from outside.
    """
    nearest = folder.absolute()
    for candidate in (nearest, *nearest.parents):
        if (candidate / CONFIGURATION).is_file():
            return _shortened(candidate / CONFIGURATION)
        if (candidate / ".git").exists():
            return None
    return None


def _shortened(path: Path) -> Path:
    """The path from the current folder, where it lies below it: messages stay short."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
