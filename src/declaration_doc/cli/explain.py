"""`explain`: the manual page of a rule, or the list of all."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import click

from declaration_doc.cli import options
from declaration_doc.cli.words import words
from declaration_doc.errors import UsageTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator

    from declaration_doc.model.finding import Fault

_OUTPUT = ("D", "F")
"""Groups of faults that no rule finds."""

_EPILOG = """\
\b
Examples:
  declaration-doc explain                      list every rule
  declaration-doc explain S203                 the page of one, by its code
  declaration-doc explain date-values-differ   or by its name
  declaration-doc explain T103 --lang fr       in French
"""


@click.command(epilog=_EPILOG)
@click.argument("rule", required=False, metavar="[CODE|NAME]")
@options.lang
def command(rule: str | None, lang: str | None) -> None:
    """Show the manual page of a rule, or list all rules.

    A page says what the rule finds, why it matters, how to mend it, and how to suppress it where
    that is possible.
    """
    from declaration_doc.cli.faults import every_fault, fault_named

    if rule is None:
        click.echo("\n".join(_line(fault) for fault in every_fault()))
        return
    fault = fault_named(rule)
    if fault is None:
        raise UsageTrouble(*_unknown(rule, every_fault()))
    click.echo("\n".join(_page(fault, options.message_language(lang))))


def _line(fault: Fault) -> str:
    return f"{fault.code}  {fault.severity!s:<7}  {fault.name}"


def _page(fault: Fault, language: str) -> Iterator[str]:
    from declaration_doc.checks import is_adjustable
    from declaration_doc.languages.messages import message, reason

    told = words(language)
    found, remedy = message(fault.code, language) or (fault.message, fault.remedy)
    why = reason(fault.code, language) or fault.why
    yield f"{fault.code} {fault.name} ({fault.severity})"
    yield ""
    yield from _paragraph(_blanked(found), language)
    for heading, text in (("why", why), ("mend", _blanked(remedy))):
        if text:
            yield ""
            yield told[heading]
            yield from _paragraph(text, language)
    for heading, example in (("with", fault.bad), ("without", fault.good)):
        if example:
            yield ""
            yield told[heading]
            yield from textwrap.indent(example, "  ").splitlines()
    yield ""
    yield told["settings"]
    if fault.code.startswith(_OUTPUT):
        yield f"  {told['no rule']}"
    elif is_adjustable(fault):
        yield f'  {told["in a segment"]}<ignore rule="{fault.name}" reason="…"/>'
        yield f"  declaration-doc.yaml rules: {{{fault.name}: off}}   {told['or a severity']}"
    else:
        yield f"  {told['fixed']}"


def _paragraph(text: str, language: str) -> list[str]:
    from declaration_doc.languages import language as language_of

    return language_of(language).break_text(text, 78, "  ", "  ")


def _blanked(template: str) -> str:
    """The words of a fault without those of a document."""
    return re.sub(r"\{\w+\}", "…", template)


def _unknown(rule: str, catalog: tuple[Fault, ...]) -> tuple[str, str]:
    import difflib

    near = difflib.get_close_matches(rule.lower(), [fault.name for fault in catalog], 3)
    remedy = f"do you mean {' or '.join(near)}? " if near else ""
    return f"there is no rule «{rule}»", f"{remedy}`declaration-doc explain` lists them all"
