"""What the commands say to the person at the terminal, on standard error."""

from __future__ import annotations

import click

from declaration_doc.errors import DeclarationDocError


def say_trouble(trouble: DeclarationDocError) -> None:
    """The message of `trouble` and its remedy."""
    from declaration_doc.reports.escaping import visible

    click.echo(f"{click.style('error:', fg='red', bold=True)} {visible(str(trouble))}", err=True)
    if trouble.remedy:
        click.echo(f"  → {visible(trouble.remedy)}", err=True)


def is_quiet() -> bool:
    """Whether `--quiet` was given."""
    context = click.get_current_context(silent=True)
    return bool(context and context.find_root().obj and context.find_root().obj.get("quiet"))
