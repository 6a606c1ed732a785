"""What a build has to write: every output asked for, and which of them the set already holds."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from declaration_doc.building.attaching import attachments
from declaration_doc.building.buildinfo import BuildInfo, Digests, Output, read, source_key
from declaration_doc.building.canonical import canonical, digest_of
from declaration_doc.building.contents import content_digest
from declaration_doc.building.environment import code_digest, describe, environment_key
from declaration_doc.building.fresh import digests_of, is_intact, output_name
from declaration_doc.building.linking import linked, source_file, standing
from declaration_doc.building.outputs import FORMATS, SOURCE_FORM, Format, format_named
from declaration_doc.building.pressing import Press
from declaration_doc.building.request import (
    Request,
    Source,
    addressed,
    attached,
    pairs,
    pressed,
    shaping,
    style_digest,
    wished,
)
from declaration_doc.editions import available, built_in, compose, edition_named, publication
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.block import Image
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Attachment, Edition, EditionSpec, Layout, Publication
from declaration_doc.model.style import Lettering, Style


@dataclass(frozen=True, slots=True)
class Task:
    """One output, with everything its writer needs."""

    name: str
    form: Format
    edition: Edition
    images: Mapping[str, bytes]
    attachments: Sequence[Attachment]
    style: Style
    publication: Publication
    width: int
    press: Press | None
    cost: int
    """A measure of the work: bytes of the edition in canonical form."""
    key: Output
    """What will be known of the output; its size and digest are still to come."""

    def written(self, data: bytes) -> Output:
        """What is known of the output once it is written."""
        return replace(self.key, size=len(data), sha256=digest_of(data))


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build of one declaration does."""

    live: Path
    """The folder of the set."""
    info: BuildInfo
    """What is known of the set once all is written, but for its outputs."""
    tasks: tuple[Task, ...]
    """Every output asked for, in the order asked for."""
    kept: Mapping[str, Output]
    """Those that the set already holds, as it describes them."""

    @property
    def missing(self) -> tuple[Task, ...]:
        """What is to be written."""
        return tuple(task for task in self.tasks if task.name not in self.kept)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the outputs lie."""
        return tuple(self.live / task.name for task in self.tasks if task.form is not SOURCE_FORM)


def make_plan(source: Source, declaration: Declaration, request: Request, output: Path) -> Plan:
    """What to build of `source`, whose declaration is sound.

    Raises UsageTrouble for an edition that it does not have, FaultySource where it is not translated.
    """
    beside = {**_image_digests(declaration, source.assets), **_style_digests(source)}
    digests = digests_of(source.files, beside)
    forms = list(_forms(source, request))
    environments = {form: describe(form) for form in forms}
    keys = {form: environment_key(environments[form]) for form in forms}
    specs = _specs(declaration, source.configuration, request)
    _require_formats(specs, forms, request)
    live = output / declaration.id
    tasks = tuple(_tasks(source, declaration, specs, keys, request, (source_key(digests), live)))
    info = BuildInfo(
        declaration=declaration.id,
        source=source_key(digests),
        code=code_digest(),
        editions=_default_names(declaration, source.configuration),
        facing=_facing(available(declaration, source.configuration).values()),
        formats=source.configuration.formats,
        sources={source_key(digests): digests},
        environments={
            environment_key(each): each for each in (*environments.values(), describe(SOURCE_FORM))
        },
    )
    return Plan(live, info, tasks, kept=dict(_kept(live, tasks)))


def _forms(source: Source, request: Request) -> Iterator[Format]:
    embedded = request.wish.upon(source.style).fonts is Lettering.EMBEDDED
    for name in request.formats or source.configuration.formats:
        if form := format_named(name):
            yield form.with_fonts() if embedded else form


def _specs(
    declaration: Declaration, configuration: Configuration, request: Request
) -> tuple[EditionSpec, ...]:
    chosen = request.editions or _default_names(declaration, configuration)
    specs = [edition_named(declaration, configuration, name) for name in chosen]
    return tuple(replace(spec, corrections=True) if request.corrections else spec for spec in specs)


def _facing(specs: Iterable[EditionSpec]) -> tuple[str, ...]:
    return tuple(spec.name for spec in specs if spec.layout is Layout.FACING)


def _require_formats(specs: Sequence[EditionSpec], forms: Sequence[Format], request: Request) -> None:
    """Raise UsageTrouble where an edition asked for by name has none of the formats asked for."""
    names, formats = [spec.name for spec in specs], [form.name for form in forms]
    made = {edition for edition, _ in pairs(names, formats, _facing(specs))}
    if without := [name for name in names if name not in made and (request.editions or not made)]:
        able = ", ".join(form.name for form in FORMATS if form.facing)
        message = f"the edition {without[0]}, of facing pages, is not made as {', '.join(formats)}"
        raise UsageTrouble(message, f"ask for {able}, or for an edition in parallel columns")


def _default_names(declaration: Declaration, configuration: Configuration) -> tuple[str, ...]:
    if configuration.editions:
        return tuple(e.name if isinstance(e, EditionSpec) else e for e in configuration.editions)
    return tuple(spec.name for spec in built_in(declaration.tags))


def _image_digests(declaration: Declaration, assets: Mapping[str, bytes]) -> Digests:
    named = [logo.data.source for logo in declaration.logos if isinstance(logo.data, Image)]
    return {name: digest_of(assets[name]) if name in assets else None for name in named}


def _style_digests(source: Source) -> Digests:
    """Digests of the files of a project's style, by name relative to the folder of the source."""
    folder = source.files.path.parent
    return {
        Path(os.path.relpath(path, folder)).as_posix(): None if data is None else digest_of(data)
        for path, data in source.style_files.items()
    }


def _tasks(
    source: Source,
    declaration: Declaration,
    specs: Sequence[EditionSpec],
    environments: Mapping[Format, str],
    request: Request,
    place: tuple[str, Path],
) -> Iterator[Task]:
    """Every output; `environments`: the key of each format's; `place`: the key of the source, its set."""
    wanted = [
        (spec, form)
        for spec in specs
        for form in environments
        if form.facing or spec.layout is not Layout.FACING
    ]
    asked = [output_name(declaration.id, spec.name, form.name) for spec, form in wanted]
    beside = source_file(declaration.id, {form.name for _, form in wanted}, request.attach)
    key, live = place
    options = (request.draft, request.corrections)
    files = standing(live, read(live), key, options, (*asked, *beside))
    given = _Given.of(source, declaration, request, key, files)
    for spec in specs:
        edition = compose(declaration, spec, draft=request.draft)
        composed = canonical(edition)
        for form in (form for other, form in wanted if other is spec):
            name = output_name(declaration.id, spec.name, form.name)
            yield given.task(name, form, edition, composed, environments[form])
    for name in beside:
        edition = compose(declaration, specs[0], draft=request.draft)
        yield given.task(name, SOURCE_FORM, edition, b"", environment_key(describe(SOURCE_FORM)))


@dataclass(frozen=True, slots=True)
class _Given:
    """What every output of a source is made from."""

    source: Source
    declaration: Declaration
    request: Request
    key: str
    """Of the source."""
    files: frozenset[str]
    """What stands in the set once it is built."""
    inside: Sequence[Attachment]
    """What of the source travels inside editions: the declaration first."""
    style: Style

    @classmethod
    def of(
        cls, source: Source, declaration: Declaration, request: Request, key: str, files: frozenset[str]
    ) -> _Given:
        inside = attachments(source, declaration.id, request.attach)
        return cls(source, declaration, request, key, files, inside, request.wish.upon(source.style))

    def task(self, name: str, form: Format, edition: Edition, composed: bytes, environment: str) -> Task:
        """One output; `composed`: the edition in canonical form."""
        images, style, press = self.source.assets, self.style, pressed(self.request, form.name)
        links = linked(name, self.files)
        beside = self._around(edition.spec, links) if form.links else Publication()
        width = self.source.configuration.width if form.width else 0
        inside = self.inside[:1] if form is SOURCE_FORM else self.inside
        return Task(
            name=name,
            form=form,
            edition=edition,
            images=images,
            attachments=inside,
            style=style,
            publication=beside,
            width=width,
            press=self.request.press,
            cost=len(composed),
            key=Output(
                edition=edition.spec.name,
                format=form.name,
                draft=self.request.draft,
                corrections=self.request.corrections,
                attachments=attached(self.request, form.name),
                style=wished(self.request, form.name),
                links=",".join(links),
                address=addressed(self.request, form.name),
                source=self.key,
                environment=environment,
                content=content_digest(
                    composed, form, images, inside, style_digest(shaping(style, form)), width, press, beside
                ),
                size=0,
                sha256="",
                press=press,
            ),
        )

    def _around(self, spec: EditionSpec, files: Collection[str]) -> Publication:
        configuration = self.source.configuration
        specs = available(self.declaration, configuration).values()
        address = self.request.address or configuration.address
        return publication(self.declaration, spec, specs, files, self.source.glossary, address)


def _kept(live: Path, tasks: Iterable[Task]) -> Iterator[tuple[str, Output]]:
    """The outputs of the set that a build would write again byte for byte."""
    info = read(live)
    for task in tasks:
        output = info.outputs.get(task.name) if info else None
        if output is not None and _same(output, task.key) and is_intact(live, task.name, output):
            yield task.name, output


def _same(one: Output, other: Output) -> bool:
    return (one.content, one.environment) == (other.content, other.environment)
