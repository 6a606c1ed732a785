"""`verify`: prove that a PDF edition is what it says it is."""

from __future__ import annotations

from pathlib import Path

import click

from declaration_doc.cli import options
from declaration_doc.cli.saying import say_trouble
from declaration_doc.errors import DeclarationDocError
from declaration_doc.reports.escaping import visible

_EPILOG = """\
\b
What is looked at:
  source     the declaration that travels inside is sound, and in its canonical form
  text       every segment reads as in that declaration, in the order of the edition
  glyphs     no character is printed as an empty box
  buildinfo  BUILDINFO.json beside the file states its digest
  rebuild    printed again from the declaration inside, it is the same to the byte

Exit codes: 0 nothing fails; 1 something does; 2 a file could not be read. What
cannot be told, for want of BUILDINFO.json or of the same versions, does not fail.
"""


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@options.lang
@options.quiet
def command(*, files: tuple[str, ...], lang: str | None) -> int:
    """Prove that PDF editions are what they say they are.

    The PDF alone is enough: its source travels inside. For each file, prints a line a check.
    """
    worst = 0
    for name in files:
        try:
            worst = max(worst, _verify(Path(name), options.message_language(lang)))
        except DeclarationDocError as trouble:
            say_trouble(trouble)
            worst = 2
    return worst


def _verify(path: Path, language: str) -> int:
    from declaration_doc.building.verifying import Verdict, verify
    from declaration_doc.reports.verification import said

    checks = verify(path)
    for check in checks:
        if check.verdict is Verdict.FAILS or not options.is_quiet():
            verdict = said(str(check.verdict), language)
            click.echo(visible(f"{path}: {check.name} {verdict}: {check.said(language)}"))
    return int(any(check.verdict is Verdict.FAILS for check in checks))
