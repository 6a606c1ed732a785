"""`explain`: the manual page of a rule, or the list of all."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

import click

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
"""


@click.command(epilog=_EPILOG)
@click.argument("rule", required=False, metavar="[CODE|NAME]")
def command(rule: str | None) -> None:
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
    click.echo("\n".join(_page(fault)))


def _line(fault: Fault) -> str:
    return f"{fault.code}  {fault.severity!s:<7}  {fault.name}"


def _page(fault: Fault) -> Iterator[str]:
    from declaration_doc.checks import is_adjustable

    yield f"{fault.code} {fault.name} ({fault.severity})"
    yield ""
    yield from _paragraph(_blanked(fault.message))
    for heading, text in (("Why it matters", fault.why), ("How to mend it", _blanked(fault.remedy))):
        if text:
            yield ""
            yield heading
            yield from _paragraph(text)
    for heading, example in (("With the fault", fault.bad), ("Without it", fault.good)):
        if example:
            yield ""
            yield heading
            yield from textwrap.indent(example, "  ").splitlines()
    yield ""
    yield "Settings"
    if fault.code.startswith(_OUTPUT):
        yield "  none: no rule finds it, but a comparison or a build"
    elif is_adjustable(fault):
        yield f'  in a segment         <ignore rule="{fault.name}" reason="…"/>'
        yield f"  declaration-doc.yaml rules: {{{fault.name}: off}}   (or info, warning, error)"
    else:
        yield "  none: it can be neither switched off nor suppressed"


def _paragraph(text: str) -> list[str]:
    return textwrap.wrap(text, 78, initial_indent="  ", subsequent_indent="  ")


def _blanked(template: str) -> str:
    """The words of a fault without those of a document."""
    return re.sub(r"\{\w+\}", "…", template)


def _unknown(rule: str, catalog: tuple[Fault, ...]) -> tuple[str, str]:
    import difflib

    near = difflib.get_close_matches(rule.lower(), [fault.name for fault in catalog], 3)
    remedy = f"do you mean {' or '.join(near)}? " if near else ""
    return f"there is no rule «{rule}»", f"{remedy}`declaration-doc explain` lists them all"
