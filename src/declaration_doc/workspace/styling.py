"""The style of a project: its folder or its style sheets, with the fonts and images these name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from declaration_doc.errors import FaultySource, InputTrouble, UsageTrouble
from declaration_doc.formats import css
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.finding import Finding
from declaration_doc.model.position import Position
from declaration_doc.model.style import PAPERS, Lettering, Medium, Sheet, Style, Wish
from declaration_doc.resources import folder
from declaration_doc.workspace.files import MAX_COMPANION, MAX_FONT, MAX_IMAGE, read_bytes

_SHEETS = {"style.css": Medium.ALL, "print.css": Medium.PRINT, "screen.css": Medium.SCREEN}
"""What the folder of a style may hold, one at least, in the order in which they count."""


@dataclass
class Gathered:
    """What has been read of the style of a project."""

    findings: list[Finding] = field(default_factory=list)
    files: dict[Path, bytes | None] = field(default_factory=dict)
    """Every file looked at; None: it is not there."""

    def sheet(self, path: Path, medium: Medium = Medium.ALL) -> Iterator[Sheet]:
        """The sheet at `path`, which is there; none where it must not be used."""
        data = self._read(path, MAX_COMPANION)
        if data is None:
            return
        text, said, faults = css.judge(data, str(path))
        self.findings += faults
        if not faults:
            found = len(self.findings)
            files = dict(self._named(path, said))
            if len(self.findings) == found:
                yield Sheet(path.name, text, medium, files)

    def missing(self, name: str, path: str, place: Position | None) -> None:
        """Note that a file which `path` names is not there."""
        self.findings.append(css.FILE_MISSING.finding(path=path, position=place, name=name))

    def _named(self, path: Path, said: css.Stylesheet) -> Iterator[tuple[str, bytes]]:
        """The files beside a sheet that it names, by their address."""
        for address in said.addresses:
            if address.value.startswith("data:"):
                continue
            beside = path.parent / address.value
            data = self._read(beside, MAX_FONT if address.font else MAX_IMAGE)
            if data is None:
                self.missing(address.value, str(path), address.position)
            else:
                self.findings += css.judge_file(data, address, str(beside))
                yield address.value, data

    def _read(self, path: Path, limit: int) -> bytes | None:
        """A file, no link; None where there is none."""
        there = path.is_file() and not path.is_symlink()
        self.files[path] = read_bytes(path, limit) if there else None
        return self.files[path]


def configured(configuration: Configuration, gathered: Gathered) -> Style:
    """The style that a configuration asks for; what is wrong with it is among the findings gathered."""
    above, path, places = Path(configuration.path).parent, configuration.path, configuration.places
    name, own = _chosen(configuration.style, above, gathered)
    if name is None:
        known = ", ".join(shipped())
        gathered.findings.append(
            css.STYLE_UNKNOWN.finding(
                path=path, position=places.get("style"), name=configuration.style, known=known
            )
        )
    added: list[Sheet] = []
    for each in configuration.css:
        if (above / each).is_file():
            added += gathered.sheet(above / each)
        else:
            gathered.files[above / each] = None
            gathered.missing(each, path, places.get(each))
    return Style(name or Style().name, configuration.paper, own, tuple(added), configuration.fonts)


def wish(
    style: str | None = None,
    paper: str | None = None,
    sheets: tuple[str | Path, ...] = (),
    fonts: str | None = None,
) -> Wish:
    """What a command or call asks for; names of files are relative to the current folder.

    Raises UsageTrouble for a style, paper or kind of fonts that there is not, InputTrouble for a sheet that
    cannot be read, FaultySource where one must not be used.
    """
    if paper is not None and paper not in PAPERS:
        message = f"there is no paper “{paper}”"
        raise UsageTrouble(message, f"name one of {', '.join(PAPERS)}")
    if fonts is not None and fonts not in tuple(Lettering):
        message = f"there are no fonts “{fonts}”"
        raise UsageTrouble(message, f"name one of {', '.join(Lettering)}")
    gathered = Gathered()
    name, own = _chosen(style, Path(), gathered) if style is not None else (None, ())
    if style is not None and name is None:
        message = f"there is no style “{style}”"
        raise UsageTrouble(message, f"name one of {', '.join(shipped())}, or a folder that holds a style.css")
    added: list[Sheet] = []
    for each in map(Path, sheets):
        if not each.is_file():
            message = f"there is no style sheet {each}"
            raise InputTrouble(message, "check the path")
        added += gathered.sheet(each)
    if gathered.findings:
        message = "the style cannot be used"
        raise FaultySource(message, gathered.findings)
    lettering = Lettering(fonts) if fonts else None
    return Wish(Style(name, own=own) if name else None, paper, tuple(added), lettering)


def shipped() -> tuple[str, ...]:
    """The names of the styles that come with the program."""
    places = folder("styles").glob("*/style.css")
    return tuple(sorted(path.parent.name for path in places))


def _chosen(name: str, above: Path, gathered: Gathered) -> tuple[str | None, tuple[Sheet, ...]]:
    """The shipped style called `name`, or, on the default one, the sheets in the folder of that name."""
    if name in shipped():
        return name, ()
    place = above / name
    gathered.files.update({place / each: None for each in _SHEETS if not (place / each).is_file()})
    found = [each for each in _SHEETS if (place / each).is_file()]
    if not found:
        return None, ()
    sheets = [sheet for each in found for sheet in gathered.sheet(place / each, _SHEETS[each])]
    return Style().name, tuple(sheets)
