"""A new declaration: a small valid source to start from."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from declaration_doc.errors import OutputTrouble, UsageTrouble
from declaration_doc.languages import language
from declaration_doc.languages.registered import is_registered, probably
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus
from declaration_doc.model.glossary import Glossary, GlossaryEntry
from declaration_doc.model.inline import Inlines, Term, Words
from declaration_doc.model.segment import Segment, Text
from declaration_doc.workspace.files import write_bytes
from declaration_doc.workspace.finding_sources import DECLARATION
from declaration_doc.workspace.loading import GLOSSARY
from declaration_doc.workspace.starter_texts import TEXTS, StarterTexts

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_ID_LONGEST = 80
_ID_FORM = "small Latin letters, digits and hyphens, a letter first"
_TERM = "declaration"
"""Key of the term that the starter declaration marks."""
_GLOSSARY_HEAD = """\
# The names and terms of the declaration: what each is called in every language, the preferred form
# first. In the text: <name key="…">…</name> and <term key="…">…</term>.
"""


def start(
    path: Path, languages: Sequence[str], titles: Mapping[str, str], identifier: str = ""
) -> list[Path]:
    """Write a small valid source into the folder `path`; gives the files written.

    `titles`: by language; one that is left out gets a placeholder. `identifier`: the id of the
    declaration; by default it is made of the name of the folder. Raises UsageTrouble where that is
    impossible, or a file is there already; OutputTrouble where nothing can be written.
    """
    _check_languages(languages, titles)
    if identifier and not _is_id(identifier):
        message = f"«{identifier}» is no id"
        raise UsageTrouble(message, f"write it like water-charter-2024: {_ID_FORM}")
    files = {path / DECLARATION: b"", path / GLOSSARY: b""}
    for file in files:
        if os.path.lexists(file):
            message = f"{file} is there already"
            raise UsageTrouble(message, "name another folder; an existing source is never overwritten")
    declaration = starter(identifier or _identifier_of(path), languages, titles)
    files[path / DECLARATION] = _serialized(declaration, path)
    files[path / GLOSSARY] = _GLOSSARY_HEAD.encode() + _glossary(languages)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        message = f"the folder {path} cannot be made: {(trouble.strerror or str(trouble)).lower()}"
        raise OutputTrouble(message, "name another folder") from trouble
    for file, data in files.items():
        write_bytes(file, data)
    return list(files)


def titles_by_language(titles: Sequence[str], languages: Sequence[str]) -> dict[str, str]:
    """Titles written as `fr=Titre`, or without a tag, which stands for the first language.

    >>> titles_by_language(["ja=水憲章", "E = mc²"], ["fr", "ja"])
    {'ja': '水憲章', 'fr': 'E = mc²'}
    """
    found: dict[str, str] = {}
    for title in titles:
        tag, equals, text = title.partition("=")
        if not (equals and _TAG.fullmatch(tag)):
            tag, text = (languages[0] if languages else ""), title
        if not text.strip():
            message = f"the title «{title}» is empty"
            raise UsageTrouble(message, "write it like this: --title fr=…")
        if tag in found:
            message = f"there are two titles in «{tag}»"
            raise UsageTrouble(message, "keep one of them, or say which language each is in: --title ja=…")
        found[tag] = text.strip()
    return found


def starter(identifier: str, languages: Sequence[str], titles: Mapping[str, str]) -> Declaration:
    """A declaration with a title, an opening sentence and a resolution."""

    def block(kind: Kind, name: str, say: Callable[[str], Inlines]) -> Block:
        texts = tuple(Text(tag, say(tag)) for tag in languages)
        return Block(kind, name, (Segment(f"{name}-1", texts),))

    preamble = Block(
        Kind.PREAMBLE, "preamble", blocks=(block(Kind.PARAGRAPH, "preamble-adoption", _opening(languages)),)
    )
    resolution = block(
        Kind.RESOLUTION, "resolution-meeting", lambda tag: _words(tag, lambda texts: texts.resolution)
    )
    title = block(
        Kind.TITLE,
        "title",
        lambda tag: (Words(titles[tag]),) if tag in titles else _words(tag, lambda texts: texts.title),
    )
    return Declaration(
        id=identifier,
        languages=tuple(LanguageStatus(tag, Authority.NOT_STATED) for tag in languages),
        title=title,
        body=(preamble, resolution),
    )


def _check_languages(languages: Sequence[str], titles: Mapping[str, str]) -> None:
    for tag in languages:
        if not _TAG.fullmatch(tag):
            message = f"«{tag}» is no language tag"
            raise UsageTrouble(message, "write tags like fr, ja, zh-Hant, separated by commas")
        if not is_registered(tag):
            message = f"«{tag}» is no registered language"
            raise UsageTrouble(message, f"write the code of the language, such as {probably(tag) or 'ja'}")
    if not languages or len(set(languages)) < len(languages):
        message = "a declaration has one or more languages, each once"
        raise UsageTrouble(message, "write them like this: --languages fr,ja")
    for tag in titles:
        if tag not in languages:
            message = f"there is a title in «{tag}», which is none of the languages"
            raise UsageTrouble(message, f"the languages are {', '.join(languages)}; see --languages")


def _identifier_of(path: Path) -> str:
    """An id made of the name of the folder: `Charte de l'eau` → `charte-de-l-eau`."""
    name = path.resolve().name
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    identifier = re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:_ID_LONGEST].rstrip("-")
    if not _is_id(identifier):
        message = f"no id can be made of the name of the folder «{name}»"
        raise UsageTrouble(message, f"give one with --id: {_ID_FORM}")
    return identifier


def _is_id(text: str) -> bool:
    return len(text) <= _ID_LONGEST and _ID.fullmatch(text) is not None


def _opening(languages: Sequence[str]) -> Callable[[str], Inlines]:
    """The opening sentence, its term marked where every language has one."""
    if any(tag not in TEXTS for tag in languages):
        return lambda tag: _words(tag, lambda texts: "".join(texts.opening))

    def say(tag: str) -> Inlines:
        before, term, after = TEXTS[tag].opening
        return (Words(before), Term(_TERM, (Words(term),)), Words(after))

    return say


def _words(tag: str, pick: Callable[[StarterTexts], str]) -> Inlines:
    """The words of a language, or the mark of a text that is still to be translated."""
    return (Words(pick(TEXTS[tag]) if tag in TEXTS else language(tag).words["untranslated"]),)


def _serialized(declaration: Declaration, path: Path) -> bytes:
    from declaration_doc.formats.declaration import SCHEMA, serialize, to_tree

    beside = path.absolute() / SCHEMA / "declaration.rng"
    return serialize(to_tree(declaration, SCHEMA if beside.is_file() else "urn:declaration-doc:1"))


def _glossary(languages: Sequence[str]) -> bytes:
    from declaration_doc.formats.glossary import serialize

    if any(tag not in TEXTS for tag in languages):
        return serialize(Glossary())
    forms = {tag: (TEXTS[tag].term,) for tag in languages}
    return serialize(Glossary((GlossaryEntry(key=_TERM, kind="term", forms=forms),)))
