"""`build`: write the editions of declarations."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import is_terminal, look_for, read_sources, say_trouble
from declaration_doc.errors import DeclarationDocError, FaultySource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from declaration_doc.building import Built
    from declaration_doc.model.finding import Finding
    from declaration_doc.model.style import Wish

FORMATS = ("pdf", "html", "txt", "epub", "md")
PAPERS = ("A4", "A5", "JIS-B5", "Letter")
FONTS = ("system", "embedded")

_EPILOG = """\
\b
Examples:
  declaration-doc build                          everything below sources/
  declaration-doc build charter -e fr-ja -f pdf  one file
  declaration-doc build charter --draft          while the translation is under way
  declaration-doc build charter --profile press  for the printer

Exit codes: 0 built, or nothing to do; 1 a source has errors: its earlier files
are untouched, the others are built; 2 a file could not be read or written.
"""


@click.command(epilog=_EPILOG)
@options.sources
@click.option(
    "-e",
    "--edition",
    "editions",
    multiple=True,
    help="An edition: fr, fr-ja, fr-ja-facing… Can be repeated.  [all]",
)
@click.option(
    "-f",
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(FORMATS),
    help="A format. Can be repeated.  [pdf, html and txt]",
)
@click.option("-o", "--output", type=click.Path(), metavar="DIR", help="Folder of the results.  [build]")
@click.option(
    "--draft", is_flag=True, help="Let untranslated segments through, marked, on pages marked as draft."
)
@click.option(
    "--corrections", is_flag=True, help="Print editorial corrections, each with the adopted wording."
)
@click.option(
    "--attach",
    "attach",
    multiple=True,
    type=click.Choice(("glossary", "review")),
    help="Put the glossary, or the state of review, inside the PDF, beside the source. Can be repeated.",
)
@click.option(
    "--no-attachments",
    is_flag=True,
    help="Put nothing inside the PDF, not even the source: PDF/A-2a instead of PDF/A-3a.",
)
@click.option(
    "--style", metavar="NAME|DIR", help="A style that is shipped (default, gazette), or the folder of one."
)
@click.option("--paper", type=click.Choice(PAPERS), help="The paper of the PDF.  [A4]")
@click.option(
    "--css",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="A style sheet on top of the style. Can be repeated.",
)
@click.option(
    "--fonts",
    type=click.Choice(FONTS),
    help="The fonts of HTML and EPUB: those of the reader's device, or those of the style, which then "
    "travel inside.  [system]",
)
@click.option(
    "--profile",
    type=click.Choice(("archive", "press")),
    default="archive",
    help="What the PDF is for: to be kept and read, or, as press, to be printed: PDF/X-4 in inks, with bleed "
    "and marks.  [archive]",
)
@click.option(
    "--imposition",
    type=click.Choice(("booklet",)),
    help="With --profile press: pages two by two on sheets, to be folded and stitched.",
)
@click.option(
    "--icc",
    type=click.Path(),
    metavar="FILE",
    help="With --profile press: the CMYK profile of the press.  [FOGRA39 coated]",
)
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes at a time.  [one a processor]")
@options.lang
@options.quiet
def command(  # noqa: PLR0913 (one for each option)
    *,
    sources: tuple[str, ...],
    editions: tuple[str, ...],
    formats: tuple[str, ...],
    output: str | None,
    draft: bool,
    corrections: bool,
    attach: tuple[str, ...],
    no_attachments: bool,
    style: str | None,
    paper: str | None,
    css: tuple[str, ...],
    fonts: str | None,
    profile: str,
    imposition: str | None,
    icc: str | None,
    jobs: int | None,
    lang: str | None,
) -> int:
    """Write the editions of declarations: PDF, HTML and text.

    The files are DIR/ID/ID.EDITION.FORMAT, where ID is that of the declaration; their paths go to
    standard output, one a line. The files of a declaration are replaced all together or not at all, and
    what has not changed is not written again.
    """
    from declaration_doc.building import Request, build_all, press_of
    from declaration_doc.workspace import find, gather, interpret

    inside = () if no_attachments else ("source", *attach)
    try:
        wished = _wish(style, paper, css, fonts)
    except FaultySource as trouble:
        _report(trouble.findings, lang)
        return trouble.exit_code
    press = press_of(profile, imposition, icc, formats, paper)
    request = Request.of(
        editions,
        formats,
        output,
        draft=draft,
        corrections=corrections,
        attach=inside,
        wish=wished,
        press=press,
    )
    progress = _Progress(shown=is_terminal(sys.stderr) and not options.is_quiet())
    worst = 0
    try:
        for built in build_all(find(sources), gather, interpret, request, jobs, progress):
            progress.clear()
            _say(built, lang)
            worst = max(worst, built.exit_code)
    finally:
        progress.clear()
    return worst


def _wish(style: str | None, paper: str | None, css: tuple[str, ...], fonts: str | None) -> Wish | None:
    """What is asked for otherwise than configured; reading style sheets takes a library of its own."""
    if style is None and paper is None and not css and fonts is None:
        return None
    from declaration_doc.workspace.styling import wish

    return wish(style, paper, css, fonts)


def _say(built: Built, lang: str | None) -> None:
    """Paths on standard output; findings and trouble on standard error."""
    for path in built.paths:
        click.echo(path)
    trouble = built.trouble
    if isinstance(trouble, FaultySource):
        _report(trouble.findings, lang)
        trouble = DeclarationDocError(str(trouble), trouble.remedy)
    elif not options.is_quiet():
        _report(built.findings, lang)
    if trouble:
        say_trouble(trouble)


def _report(findings: Sequence[Finding], lang: str | None) -> None:
    if not findings:
        return
    from declaration_doc.reports import write

    look = look_for(sys.stderr, options.message_language(lang), read_sources(findings, {}))
    click.echo(write(findings, look=look), nl=False, err=True, color=True)


class _Progress:
    """A bar on standard error while a declaration is built; nothing where it is not shown."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._bar: Any = None

    def __call__(self, done: int, total: int, name: str) -> None:
        if not self._shown or not total:
            return
        if self._bar is None:
            self._bar = click.progressbar(
                length=total, file=sys.stderr, item_show_func=lambda name: name or ""
            )
            self._bar.render_progress()
        self._bar.update(done - self._bar.pos, name)

    def clear(self) -> None:
        """Leave the line to what is said next."""
        if self._bar is not None:
            self._bar.render_finish()
            self._bar = None
