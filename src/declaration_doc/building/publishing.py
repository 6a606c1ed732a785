"""From sources to sets: a build, on one screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from declaration_doc.building.buildinfo import BUILDINFO, BuildInfo, Output, read, serialize
from declaration_doc.building.disk import writing_into
from declaration_doc.building.exclusive import exclusive
from declaration_doc.building.fresh import has_leftovers, unchanged
from declaration_doc.building.journal import recover
from declaration_doc.building.pressing import Press
from declaration_doc.building.request import SOURCE, Request, Source, SourceFiles, output_folder
from declaration_doc.building.sets import replace_set, require_writable
from declaration_doc.errors import DeclarationDocError, OutputTrouble, UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.building.planning import Plan
    from declaration_doc.building.rendering import Progress
    from declaration_doc.model.finding import Finding
    from declaration_doc.model.style import Wish

_ATTEMPTS = 3
"""How often a build starts again because another one wrote the same set meanwhile."""

AnyFiles = TypeVar("AnyFiles", bound=SourceFiles)


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one source."""

    source: Path
    paths: tuple[Path, ...] = ()
    """Its outputs, in the order asked for; empty where there was trouble."""
    findings: tuple[Finding, ...] = ()
    """What does not hinder a build; empty where nothing had changed since the last one."""
    trouble: DeclarationDocError | None = None
    """Why nothing was written; a FaultySource holds the findings."""

    @property
    def exit_code(self) -> int:
        """0 built, 1 the source has errors, 2 trouble."""
        return self.trouble.exit_code if self.trouble else 0


def publish(  # noqa: PLR0913 (what a user may ask for, each by its name)
    source: Source,
    editions: Sequence[str] | None = None,
    formats: Sequence[str] | None = None,
    output: str | Path | None = None,
    *,
    draft: bool = False,
    corrections: bool = False,
    attach: Sequence[str] = (SOURCE,),
    wish: Wish | None = None,
    press: Press | None = None,
    address: str | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write the editions of a source, and give the paths of the files, in the order asked for.

    They lie in the set `output/ID/`, with the names `ID.EDITION.FORMAT`; None stands for what the
    configuration says, or everything, and for the folder `build`. The set is replaced as a whole or
    not at all; what is right in it already is not written again.

    `draft`: let segments through that are not translated; `corrections`: print editorial corrections;
    `attach`: what travels inside a PDF, of `source`, `glossary` and `review`; with nothing it is PDF/A-2a,
    else PDF/A-3a; `wish`: a style otherwise than configured; `press`: the printer's file instead, a PDF/X-4
    in inks; `address`: where the folder is published, with a solidus at its end, otherwise than configured;
    `jobs`: processes at a time, None for one a processor.

    Raises FaultySource where the declaration has errors, UsageTrouble where something is asked for that
    there is not, OutputTrouble where the set cannot be written, MissingPart where fonts are missing.
    """
    request = Request.of(
        editions,
        formats,
        output,
        draft=draft,
        corrections=corrections,
        attach=attach,
        wish=wish,
        press=press,
    )
    request = replace(request, address=address)
    return unchanged(source.files, request) or _build(source, request, jobs, progress)


def build_all(
    found: Iterable[Path],
    gather: Callable[[Path], AnyFiles],
    interpret: Callable[[AnyFiles], Source],
    request: Request,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Iterator[Built]:
    """Build one source after the other; trouble with one does not keep the others from being built.

    A source is interpreted only where something has changed since it was last built.
    """
    claimed: dict[str, Path] = {}
    for path in found:
        try:
            built = _built(gather(path), interpret, request, claimed, jobs, progress)
        except DeclarationDocError as trouble:
            built = Built(path, trouble=trouble)
        yield built


def _built(
    files: AnyFiles,
    interpret: Callable[[AnyFiles], Source],
    request: Request,
    claimed: dict[str, Path],
    jobs: int | None,
    progress: Progress | None,
) -> Built:
    if paths := unchanged(files, request):
        claim(paths[0].parent, files.path, claimed)
        return Built(files.path, paths)
    from declaration_doc.building.soundness import harmless

    source = interpret(files)
    if source.declaration is not None:
        claim(output_folder(request, files) / source.declaration.id, files.path, claimed)
    paths = _build(source, request, jobs, progress)
    return Built(files.path, paths, harmless(source, draft=request.draft))


def claim(live: Path, path: Path, claimed: dict[str, Path]) -> None:
    """Raise UsageTrouble where a source of this build has the same set already."""
    owner = claimed.setdefault(os.path.realpath(live), path)
    if owner != path:
        message = f"{path} has the same id as {owner}: both would be written into {live}"
        raise UsageTrouble(
            message, "give each declaration an xml:id of its own, or build them into two folders"
        )


def _build(source: Source, request: Request, jobs: int | None, progress: Progress | None) -> tuple[Path, ...]:
    from declaration_doc.building.planning import make_plan
    from declaration_doc.building.rendering import render
    from declaration_doc.building.soundness import finding_places, sound

    declaration = sound(source, draft=request.draft)
    output = output_folder(request, source.files)
    _complete(output, output / declaration.id)
    with finding_places(source):
        for _ in range(_ATTEMPTS):
            plan = make_plan(source, declaration, request, output)
            if plan.missing:
                require_writable(plan.live)
            if _commit(output, plan, render(plan.missing, jobs, progress)):
                return plan.paths
    message = f"another build keeps writing {output / declaration.id}"
    raise OutputTrouble(message, "wait until it is done, or name another folder with --output")


def _complete(output: Path, live: Path) -> None:
    """Complete or take back what a build that was killed left."""
    if has_leftovers(output, live):
        with exclusive(output), writing_into(live):
            recover(live)


def _commit(output: Path, plan: Plan, data: Mapping[str, bytes]) -> bool:
    """Put what was rendered into the set; False where another build has changed the rest of it."""
    if not data and _described(plan, data) == _description(plan.live):
        return True
    with exclusive(output) as work:
        with writing_into(plan.live):
            recover(plan.live)
        before = read(plan.live)
        if any(before is None or before.outputs.get(name) != kept for name, kept in plan.kept.items()):
            return False
        replace_set(output, work, plan.live.name, {**data, BUILDINFO: _described(plan, data)})
        return True


def _described(plan: Plan, data: Mapping[str, bytes]) -> bytes:
    """What the set will say of itself: of what it was given now, and of what it keeps."""
    before = read(plan.live) or replace(plan.info, outputs={})
    asked = {
        task.name: task.written(data[task.name])
        if task.name in data
        else replace(task.key, size=plan.kept[task.name].size, sha256=plan.kept[task.name].sha256)
        for task in plan.tasks
    }
    info = replace(
        plan.info,
        sources={**before.sources, **plan.info.sources},
        environments={**before.environments, **plan.info.environments},
        outputs={**_still_there(plan.live, before), **asked},
    )
    return serialize(info)


def _still_there(live: Path, info: BuildInfo) -> dict[str, Output]:
    return {name: output for name, output in info.outputs.items() if os.path.lexists(live / name)}


def _description(live: Path) -> bytes:
    """What the set says of itself now."""
    try:
        return (live / BUILDINFO).read_bytes()
    except OSError:
        return b""
