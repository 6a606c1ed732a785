"""Bilingual official declarations: one validated XML source, PDF, HTML and text editions.

    source = read("sources/charter/declaration.xml")
    findings = check(source)
    edition = compose(source, "fr-ja")
    paths = publish(source, output="build")

Importing this package loads neither lxml nor PyYAML: each function imports what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from declaration_doc.errors import (
        DeclarationDocError,
        FaultySource,
        InputTrouble,
        MissingGlyph,
        MissingPart,
        OutputTrouble,
        UsageTrouble,
    )
    from declaration_doc.model.change import Comparison
    from declaration_doc.model.declaration import Declaration
    from declaration_doc.model.edition import Edition, EditionSpec
    from declaration_doc.model.finding import Finding, Severity
    from declaration_doc.model.glossary import Glossary, GlossaryEntry
    from declaration_doc.model.position import Position
    from declaration_doc.workspace import Source

__version__ = "0.1.0"

__all__ = [
    "Comparison",
    "Declaration",
    "DeclarationDocError",
    "Edition",
    "EditionSpec",
    "FaultySource",
    "Finding",
    "Glossary",
    "GlossaryEntry",
    "InputTrouble",
    "MissingGlyph",
    "MissingPart",
    "OutputTrouble",
    "Position",
    "Severity",
    "Source",
    "UsageTrouble",
    "check",
    "check_pairs",
    "compare",
    "compose",
    "publish",
    "read",
    "read_glossary",
]

_HOMES = {
    **dict.fromkeys(
        (
            "DeclarationDocError",
            "FaultySource",
            "InputTrouble",
            "MissingGlyph",
            "MissingPart",
            "OutputTrouble",
            "UsageTrouble",
        ),
        "errors",
    ),
    "Comparison": "model.change",
    "Declaration": "model.declaration",
    "Edition": "model.edition",
    "EditionSpec": "model.edition",
    "Finding": "model.finding",
    "Glossary": "model.glossary",
    "GlossaryEntry": "model.glossary",
    "Position": "model.position",
    "Severity": "model.finding",
    "Source": "workspace",
}
"""Where the exported classes live; `__getattr__` imports them when they are first asked for (PEP 562)."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def read(path: str | Path) -> Source:
    """The source at `path`: a declaration, or a folder that holds one.

    What is wrong with it is in its `findings`; where it does not conform to the grammar, its
    `declaration` is None. Raises InputTrouble where it cannot be read, UsageTrouble where the folder
    holds none, or several.
    """
    from declaration_doc.workspace import find_one, load

    return load(find_one(path))


def read_glossary(path: str | Path) -> Glossary:
    """The glossary at `path`.

    Raises InputTrouble where it cannot be read, FaultySource, with the findings, where it has errors.
    """
    from declaration_doc.workspace import load_glossary

    return load_glossary(path)


def check(source: Source) -> list[Finding]:
    """Everything that is wrong with `source`: file, schema, structure, languages, glossary; by place.

    What its configuration switches off, and what is suppressed in it, is left out.
    """
    from declaration_doc import checks

    return list(checks.check(source))


def check_pairs(
    pairs: Iterable[tuple[str, str, str]],
    glossary: Glossary | None = None,
    languages: tuple[str, str] = ("fr", "ja"),
) -> list[Finding]:
    """What is wrong with a translation: `pairs` of (id, text, text), in the order of `languages`.

    For texts of any origin: what the rules of translation find, in the order of the pairs. The pairs are
    taken for consecutive parts of one document.
    """
    from declaration_doc import checks

    return checks.check_pairs(pairs, glossary, languages)


def compare(old: Source, new: Source) -> Comparison:
    """What changed between two revisions of a source, in which language, and what is stale.

    Glossaries are compared too; the review state of `new` tells what was approved against an older
    wording. Raises FaultySource where one of them does not conform to the grammar.
    """
    from declaration_doc import comparing
    from declaration_doc.errors import FaultySource

    before, after = old.declaration, new.declaration
    if before is None or after is None:
        faulty = old if before is None else new
        message = f"{faulty.path} cannot be compared"
        raise FaultySource(message, faulty.findings)
    glossaries = old.glossary, new.glossary
    return comparing.compare(before, after, glossaries=glossaries, review=new.review)


def compose(
    source: Source, edition: str | EditionSpec, *, draft: bool = False, corrections: bool = False
) -> Edition:
    """An edition of `source`, by its name (`fr-ja`) or as specified, ready for a writer.

    `draft`: mark what is not translated yet instead of refusing it; `corrections`: print editorial
    corrections. Raises UsageTrouble for an edition that the source does not have, FaultySource where the
    source does not allow it.
    """
    from dataclasses import replace

    from declaration_doc import editions
    from declaration_doc.building.soundness import sound

    declaration = sound(source, draft=draft)
    if isinstance(edition, str):
        edition = editions.edition_named(declaration, source.configuration, edition)
    spec = replace(edition, corrections=True) if corrections else edition
    return editions.compose(declaration, spec, draft=draft)


def publish(  # noqa: PLR0913 (what a user may ask for, each by its name)
    source: Source,
    editions: Sequence[str] | None = None,
    formats: Sequence[str] | None = None,
    output: str | Path | None = None,
    *,
    draft: bool = False,
    corrections: bool = False,
    attach: Sequence[str] = ("source",),
    style: str | None = None,
    paper: str | None = None,
    css: Sequence[str | Path] = (),
    fonts: str | None = None,
    profile: str = "archive",
    imposition: str | None = None,
    icc: str | Path | None = None,
) -> list[Path]:
    """Write editions of `source` into `output/ID/`, as pdf, html, txt, epub or md; gives the files' paths.

    Left out, `editions` and `formats` are what the configuration says, or all (epub and md on request), and
    `output` is the folder it names, or `build`. `attach` names what travels inside a PDF: `source`,
    `glossary`, `review`; with nothing inside it is PDF/A-2a instead of PDF/A-3a. `style` (shipped, or a
    folder), `paper` (A4, A5, JIS-B5, Letter) and `css` (further style sheets), of pdf and html, go before
    those of the configuration; so does `fonts`, of html and epub: `system`, the reader's, or `embedded`,
    those of the style. `profile="press"` makes the printer's file instead, PDF/X-4, as a
    `booklet` where `imposition` says so, for the press whose CMYK profile is the file `icc`, else offset
    printing on coated paper. The files of a declaration are replaced all together or not at all.
    Raises FaultySource where the source has errors, UsageTrouble for what it does not have,
    OutputTrouble where nothing can be written, MissingPart where fonts are missing.
    """
    from declaration_doc import building
    from declaration_doc.workspace.styling import wish

    paths = building.publish(
        source,
        editions,
        formats,
        output,
        draft=draft,
        corrections=corrections,
        attach=attach,
        wish=wish(style, paper, tuple(css), fonts),
        press=building.press_of(profile, imposition, icc, formats, paper),
    )
    return list(paths)
