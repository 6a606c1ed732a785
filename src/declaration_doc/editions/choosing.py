"""Which edition is meant by a name."""

from __future__ import annotations

from dataclasses import replace

from declaration_doc.editions.built_in import VERTICAL, built_in, vertical
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionSpec


def available(declaration: Declaration, configuration: Configuration) -> dict[str, EditionSpec]:
    """Every edition that can be asked for, by name: the built-in ones, and those of the project."""
    own = (edition for edition in configuration.editions if isinstance(edition, EditionSpec))
    tags = declaration.tags
    specs = (*built_in(tags), *vertical(tags))
    usual = (replace(spec, typesetting=configuration.typesetting) for spec in specs)
    return {spec.name: spec for spec in (*usual, *own)}


def edition_named(declaration: Declaration, configuration: Configuration, name: str) -> EditionSpec:
    """The edition `name`; raises UsageTrouble where there is none."""
    known = available(declaration, configuration)
    if name not in known:
        message = f"{declaration.id} has no edition «{name}»"
        if name.partition(VERTICAL)[0] in declaration.tags and VERTICAL in name:
            message += ": the language is not written in vertical lines"
        raise UsageTrouble(message, f"ask for {', '.join(known)}")
    return known[name]
