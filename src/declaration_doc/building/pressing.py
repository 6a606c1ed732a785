"""What a printer's file is made for: how its pages are put on sheets, and the profile of the press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.errors import InputTrouble, UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.writers.press import Profile

PROFILES = ("archive", "press")
"""What a PDF is for: to be kept and read, or to be printed."""
IMPOSITIONS = ("booklet",)
_BOOKLET_PAPER = "A5"


@dataclass(frozen=True, slots=True)
class Press:
    """A printer's file."""

    imposition: str = ""
    """Of `IMPOSITIONS`; empty: a sheet for each page."""
    icc: bytes | None = field(default=None, repr=False)
    """The profile of the press; None: the one that is shipped."""
    icc_name: str = ""
    """What its file is called."""

    @property
    def form(self) -> str:
        """The name of the format, and so the end of the names of the files."""
        return f"press-{self.imposition}.pdf" if self.imposition else "press.pdf"

    @property
    def profile(self) -> Profile | None:
        """The profile that was given. Raises UsageTrouble where it is none of a press."""
        if self.icc is None:
            return None
        from declaration_doc.writers.press import profiles

        return profiles.read(self.icc, self.icc_name)


def press_of(
    profile: str,
    imposition: str | None,
    icc: str | Path | None,
    formats: Sequence[str] | None = None,
    paper: str | None = None,
) -> Press | None:
    """The printer's file that is asked for; None: none.

    Raises UsageTrouble where what is asked for does not go together, or the profile is none of a press;
    InputTrouble where its file cannot be read.
    """
    if profile not in PROFILES:
        raise UsageTrouble(f"there is no profile “{profile}”", f"ask for {' or '.join(PROFILES)}")
    if profile != "press":
        for name, value in (("imposition", imposition), ("ICC profile", icc)):
            if value is not None:
                message = f"an {name} is for the printer's file alone"
                raise UsageTrouble(message, "ask for the profile press as well")
        return None
    if others := [name for name in formats or () if name != "pdf"]:
        message = f"a printer's file is a PDF, not {others[0]}"
        raise UsageTrouble(message, "ask for the format pdf alone, or for none")
    if imposition not in (None, *IMPOSITIONS):
        message = f"there is no imposition “{imposition}”"
        raise UsageTrouble(message, f"ask for {', '.join(IMPOSITIONS)}")
    if imposition == "booklet" and paper not in (None, _BOOKLET_PAPER):
        message = f"a booklet has pages of {_BOOKLET_PAPER} on sheets of A4, not pages of {paper}"
        raise UsageTrouble(message, f"leave out the paper, or ask for {_BOOKLET_PAPER}")
    press = Press(imposition or "", *(_read(Path(icc)) if icc is not None else ()))
    if press.icc is not None:
        _ = press.profile
    return press


def _read(path: Path) -> tuple[bytes, str]:
    try:
        return path.read_bytes(), path.name
    except OSError as error:
        message = f"{path} cannot be read: {(error.strerror or str(error)).lower()}"
        raise InputTrouble(message, "name the file of an ICC profile") from error
