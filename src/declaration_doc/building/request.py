"""What a build is asked for, and what it reads of a source."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from declaration_doc.building.canonical import canonical, digest_of
from declaration_doc.building.outputs import FORMATS, Format, format_named
from declaration_doc.building.pressing import Press
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.source import ReadSource
from declaration_doc.model.style import Lettering, Style, Wish

SOURCE = "source"
ATTACHABLE = (SOURCE, "glossary", "review")
"""What can travel inside an edition; what a source does not have is left out."""

DEFAULT_OUTPUT = "build"
"""Where sets are written, when neither the command nor the configuration says."""


class SourceFiles(Protocol):
    """The bytes of a source and of its companions, of which some may not be there; see `workspace.Files`."""

    @property
    def path(self) -> Path:
        """The declaration, as the user named it."""

    @property
    def data(self) -> bytes:
        """The declaration."""

    @property
    def glossary_path(self) -> Path:
        """Where the glossary would lie."""

    @property
    def glossary(self) -> bytes | None:
        """The glossary."""

    @property
    def review_path(self) -> Path:
        """Where the review state would lie."""

    @property
    def review(self) -> bytes | None:
        """The review state."""

    @property
    def configuration_path(self) -> Path | None:
        """The configuration that governs the source."""

    @property
    def configuration(self) -> bytes | None:
        """The configuration."""


class Source(ReadSource, Protocol):
    """A declaration as read, with all that its editions are made of; see `workspace.Source`."""

    @property
    def path(self) -> Path:
        """The declaration, as the user named it."""

    @property
    def assets(self) -> Mapping[str, bytes]:
        """Images of the logos, by file name."""

    @property
    def style(self) -> Style:
        """What the configuration has editions set in."""

    @property
    def style_files(self) -> Mapping[Path, bytes | None]:
        """The files of that style, where it is the project's; None: looked for, and not there."""

    @property
    def files(self) -> SourceFiles:
        """The bytes it was read from."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for; None: what the configuration says, or everything."""

    editions: tuple[str, ...] | None = None
    formats: tuple[str, ...] | None = None
    output: Path | None = None
    draft: bool = False
    corrections: bool = False
    attach: tuple[str, ...] = (SOURCE,)
    """What of the source travels inside formats that can hold it, of `ATTACHABLE`."""
    wish: Wish = field(default_factory=Wish)
    """What editions are to be set in otherwise than configured."""
    press: Press | None = None
    """The printer's file that is asked for; None: none, but the formats."""
    address: str | None = None
    """Where the folder of the results is published, with a solidus at its end; None: as configured."""

    @classmethod
    def of(
        cls,
        editions: Sequence[str] | None,
        formats: Sequence[str] | None,
        output: str | Path | None,
        *,
        draft: bool,
        corrections: bool,
        attach: Sequence[str] = (SOURCE,),
        wish: Wish | None = None,
        press: Press | None = None,
    ) -> Request:
        """A request, each edition and format once; raises UsageTrouble for a format that there is not."""
        if unknown := [name for name in attach if name not in ATTACHABLE]:
            message = f"there is no “{unknown[0]}” to attach"
            raise UsageTrouble(message, f"ask for {', '.join(ATTACHABLE)}")
        if press and (inside := [name for name in attach if name != SOURCE]):
            message = f"the {inside[0]} cannot travel inside a printer's file"
            raise UsageTrouble(message, "attach it to the PDF edition that is made for archives")
        known = [form.name for form in FORMATS]
        for name in formats or ():
            if name not in known:
                message = f"there is no format “{name}”"
                raise UsageTrouble(message, f"ask for {', '.join(known)}")
        return cls(
            editions=tuple(dict.fromkeys(editions)) if editions else None,
            formats=(press.form,) if press else tuple(dict.fromkeys(formats)) if formats else None,
            output=None if output is None else Path(output),
            draft=draft,
            corrections=corrections,
            attach=tuple(name for name in ATTACHABLE if name in attach),
            wish=wish or Wish(),
            press=press,
        )


def attached(request: Request, form: str) -> str:
    """What travels inside outputs of the format called `form`, as `Output.attachments` states it."""
    found = format_named(form)
    return ",".join(request.attach) if found and found.attachments else ""


def wished(request: Request, form: str) -> str:
    """What outputs of the format called `form` are set in at request, as `Output.style` states it."""
    found = format_named(form)
    asked = shaping(request.wish, found) if found else Wish()
    return style_digest(asked) if asked != Wish() else ""


Shape = TypeVar("Shape", Style, Wish)


def shaping(value: Shape, form: Format) -> Shape:
    """What of a style or wish shapes outputs in `form`; the rest as where nothing is asked for."""
    usual = type(value)()
    if form.style:
        return value if form.embeds else replace(value, fonts=usual.fonts)
    if form.embeds and value.fonts is Lettering.EMBEDDED:
        return value  # the fonts are those of the style
    return replace(usual, fonts=value.fonts) if form.embeds else usual


def style_digest(value: Style | Wish) -> str:
    """SHA-256 of a style or of a wish for one, with the files that its sheets name."""
    base = value if isinstance(value, Style) else value.style
    own = base.own if base else ()
    sheets = [
        (each.medium, each.text, {name: digest_of(data) for name, data in each.files.items()})
        for each in (*own, *value.added)
    ]
    parts = (base.name if base else "", value.paper, len(own), sheets, value.fonts or "")
    return digest_of(canonical(parts))


def addressed(request: Request, form: str) -> str:
    """The address asked for that outputs of the format called `form` state, as `Output.address` has it."""
    found = format_named(form)
    return request.address or "" if found and found.links else ""


def pressed(request: Request, form: str) -> str:
    """SHA-256 of the profile given for outputs of the format called `form`, as `Output.press` states it."""
    found = format_named(form)
    given = request.press.icc if request.press and found and found.press else None
    return digest_of(given) if given is not None else ""


def pairs(
    editions: Iterable[str], formats: Iterable[str], facing: Container[str]
) -> tuple[tuple[str, str], ...]:
    """Every edition in every format that it has. `facing`: the editions of facing pages."""
    found = ((edition, format_named(form)) for edition in editions for form in formats)
    return tuple(
        (edition, form.name) for edition, form in found if form and (form.facing or edition not in facing)
    )


def output_folder(request: Request, files: SourceFiles) -> Path:
    """The folder of the sets: as asked for, as configured, or `build` in the current folder."""
    if request.output is not None:
        return request.output
    if files.configuration is None or files.configuration_path is None:
        return Path(DEFAULT_OUTPUT)
    from declaration_doc.formats import configuration

    value, _ = configuration.parse(files.configuration, str(files.configuration_path))
    return Path(DEFAULT_OUTPUT) if value.output is None else files.configuration_path.parent / value.output
