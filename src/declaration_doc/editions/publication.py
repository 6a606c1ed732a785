"""What stands around the page of an edition: its PDF, other editions, what terms are called elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from declaration_doc.languages import language
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionSpec, Publication, Sibling
from declaration_doc.model.glossary import Glossary


def publication(
    declaration: Declaration,
    spec: EditionSpec,
    specs: Iterable[EditionSpec],
    files: Collection[str],
    glossary: Glossary | None = None,
    address: str | None = None,
) -> Publication:
    """What the page of `spec` may say of its surroundings.

    `specs`: every edition there is; `files`: names of the files beside the page; `address`: where the
    folder of sets is published.
    """
    pdf, source = f"{declaration.id}.{spec.name}.pdf", f"{declaration.id}.xml"
    return Publication(
        address=address,
        pdf=pdf if pdf in files else None,
        source=source if source in files else None,
        pages=tuple(_siblings(declaration, spec, specs, files)),
        terms=_terms(glossary, frozenset(declaration.tags)) if glossary else {},
    )


def _siblings(
    declaration: Declaration, spec: EditionSpec, specs: Iterable[EditionSpec], files: Collection[str]
) -> Iterator[Sibling]:
    for other in specs:
        file = f"{declaration.id}.{other.name}.html"
        if other.name != spec.name and file in files:
            names = (language(tag).own_name for tag in other.languages)
            yield Sibling(file, other.languages, " – ".join(names))


def _terms(glossary: Glossary, languages: frozenset[str]) -> Mapping[str, Mapping[str, str]]:
    """The preferred form in each language, of entries that have more than one."""
    found = {
        entry.key: {tag: forms[0] for tag, forms in entry.forms.items() if forms and tag in languages}
        for entry in glossary.entries
    }
    return {key: forms for key, forms in found.items() if len(forms) > 1}
