"""`completion`: how to complete commands and options in a shell."""

from __future__ import annotations

import click

_EPILOG = """\
\b
Set-up, once:
  bash   declaration-doc completion bash >> ~/.bashrc
  zsh    declaration-doc completion zsh >> ~/.zshrc
  fish   declaration-doc completion fish > ~/.config/fish/completions/declaration-doc.fish
"""


@click.command(epilog=_EPILOG)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def command(shell: str) -> None:
    """Print the set-up of completion for a shell: commands, options, files."""
    from click.shell_completion import get_completion_class

    from declaration_doc.cli import group

    kind = get_completion_class(shell)
    if kind is None:  # click supports the three
        raise click.UsageError(f"no completion for {shell}")
    completion = kind(group, {}, "declaration-doc", "_DECLARATION_DOC_COMPLETE")
    click.echo(completion.source(), nl=False)
