"""The one place that knows where schema, styles, lexicons and fonts lie: in a checkout or in the wheel."""

from __future__ import annotations

from pathlib import Path

from declaration_doc.errors import MissingPart

_package = Path(__file__).resolve().parent
_checkout = _package.parents[1]

_REMEDY = {
    "fonts": "run `make fonts` in the checkout, or install the wheel, which bundles them",
    "lexicons": "reinstall declaration-doc",
    "schema": "reinstall declaration-doc",
    "styles": "reinstall declaration-doc",
}


def folder(name: str) -> Path:
    """The folder `schema`, `styles`, `lexicons` or `fonts`.

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
