"""Built against built: PDF, HTML and text editions, and whole sets of them, compared by what they say.

The source that travels inside a PDF comes first, then the ids in an HTML edition, then the paragraphs of a
text edition. Text is never taken from a PDF that has its source inside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from declaration_doc.errors import InputTrouble, UsageTrouble
from declaration_doc.workspace.copies import Copy, Couple
from declaration_doc.workspace.files import read_bytes

MAX_BUILT = 128 * 1024 * 1024
"""Bytes of a built file."""
_SUFFIXES = (".pdf", ".html", ".txt")
"""Of built files, what says most of the source first."""


def is_built(path: Path) -> bool:
    """Whether a file is an edition rather than a source, by its name."""
    return path.suffix.lower() in _SUFFIXES


def is_set(folder: Path) -> bool:
    """Whether a folder holds editions, in itself or one level below, and no source."""
    return bool(_files(folder)) and not any(folder.rglob("declaration.xml"))


def couple(old: Path, new: Path) -> Couple:
    """Two files, of which at least one is built.

    Raises InputTrouble where one cannot be read, or says nothing that can be compared.
    """
    before, after = read_bytes(old, MAX_BUILT), read_bytes(new, MAX_BUILT)
    same_kind = old.suffix.lower() == new.suffix.lower()
    files = ((new.name, before, after),) if same_kind else ()
    return Couple(_copy(old, str(old), before), _copy(new, str(new), after), files)


def sets(old: Path, new: Path) -> Iterator[Couple]:
    """The sets of two folders, those that are the same to the byte left out; one answer a set."""
    before, after = _by_set(old), _by_set(new)
    for name in sorted(before.keys() | after.keys()):
        ours, theirs = ({p.name: p for p in side.get(name, ())} for side in (before, after))
        files = tuple(
            (each, _bytes(ours.get(each)), _bytes(theirs.get(each)))
            for each in sorted(ours.keys() | theirs.keys())
        )
        differing = tuple(each for each in files if each[1] != each[2])
        if differing:
            first, second = _telling(ours, theirs, differing)
            shown = tuple(str(folder / name) for folder in (old, new))
            yield Couple(_copy_of(first, shown[0]), _copy_of(second, shown[1]), differing)


def _telling(
    ours: Mapping[str, Path],
    theirs: Mapping[str, Path],
    differing: tuple[tuple[str, bytes | None, bytes | None], ...],
) -> tuple[Path | None, Path | None]:
    """The file of each set that says most: the same edition, of one that differs, where both have it."""
    common = [name for name, old, new in differing if old is not None and new is not None]
    for suffix in _SUFFIXES:
        for name in common:
            if name.endswith(suffix):
                return ours[name], theirs[name]
    return _first(ours), _first(theirs)


def _first(files: Mapping[str, Path]) -> Path | None:
    ranked = sorted(files.values(), key=lambda path: (_SUFFIXES.index(path.suffix.lower()), path.name))
    return ranked[0] if ranked else None


def _by_set(folder: Path) -> dict[str, list[Path]]:
    """The built files by the folder they lie in, below `folder`; `.` is itself."""
    found: dict[str, list[Path]] = {}
    for path in _files(folder):
        found.setdefault(str(path.parent.relative_to(folder)), []).append(path)
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(path for pattern in ("*", "*/*") for path in folder.glob(pattern) if is_built(path))


def _bytes(path: Path | None) -> bytes | None:
    return None if path is None else read_bytes(path, MAX_BUILT)


def _copy_of(path: Path | None, shown: str) -> Copy:
    return Copy("", "", None) if path is None else _copy(path, shown, read_bytes(path, MAX_BUILT))


def _copy(path: Path, shown: str, data: bytes) -> Copy:
    if data.startswith(b"%PDF"):
        return _of_pdf(shown, data)
    if not is_built(path):
        from declaration_doc.workspace.history import beside

        return beside(path)
    if path.suffix.lower() == ".html":
        from declaration_doc.formats import html_edition

        return _read_back(shown, html_edition.parse(data, path.name.partition(".")[0]))
    if path.suffix.lower() == ".txt":
        from declaration_doc.formats import text_edition
        from declaration_doc.languages import language

        tags = text_edition.languages_of(path.stem, data)
        joints = {tag: language(tag).joint for tag in tags}
        found = text_edition.parse(data, path.name.partition(".")[0], joints)
        return _read_back(shown, found, with_ids=False)
    message = f"{shown} is no PDF"
    raise InputTrouble(message, "check that this is the right file")


def _read_back(shown: str, found: object, *, with_ids: bool = True) -> Copy:
    from declaration_doc.model.declaration import Declaration

    if not isinstance(found, Declaration):
        message = f"{shown} holds no text of an edition"
        raise InputTrouble(message, "name an edition that declaration-doc has built")
    return Copy(shown, "", None, read_back=found, with_ids=with_ids)


def _of_pdf(shown: str, data: bytes) -> Copy:
    """The source inside a PDF with its companions; without one, a copy that has only pages."""
    inside = _inside(shown, data)
    sources = [name for name in inside if name.endswith(".xml")]
    if len(sources) > 1:
        message = f"{shown} is a redline: two revisions travel inside it"
        raise UsageTrouble(message, "compare two editions")
    if not sources:
        return Copy(shown, "", None)
    stem = sources[0].removesuffix(".xml")
    return Copy(
        shown,
        "",
        inside[sources[0]],
        inside.get(f"{stem}.glossary.yaml"),
        inside.get(f"{stem}.review.yaml"),
    )


def _inside(shown: str, data: bytes) -> dict[str, bytes]:
    from io import BytesIO

    import pikepdf

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return {name: each.get_file().read_bytes() for name, each in pdf.attachments.items()}
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError) as trouble:
        message = f"{shown} cannot be read as a PDF"
        raise InputTrouble(message, "check that the file is whole") from trouble
