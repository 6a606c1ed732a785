"""The command line: one module a command, imported only when it runs."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import click

from declaration_doc import __version__
from declaration_doc.cli import options
from declaration_doc.errors import DeclarationDocError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: dict[str, str] = {
    "build": "Write the editions of declarations: PDF, HTML and text.",
    "check": "Report every fault of declarations.",
    "review": "List what waits for a reviser, and record approvals.",
    "site": "Write a site of static pages: every declaration.",
    "preview": "Serve the site to a browser here, built again at each change.",
    "diff": "Show what changed between two revisions, and what is stale.",
    "log": "Show who changed a segment, in which language, when.",
    "blame": "Show the last change of every text, and what is stale.",
    "git": "Let git show, compare and merge by segment and language.",
    "fmt": "Bring declarations into their canonical form.",
    "verify": "Prove that PDF editions are what they say they are.",
    "new": "Start a declaration: a small valid source.",
    "explain": "Show the manual page of a rule, or list all rules.",
    "completion": "Print the set-up of completion for a shell.",
}
"""Name → summary, in the order in which `--help` lists them.

The module `cli/NAME.py` holds the command `command`; the summaries stand here so that `--help`
imports none of them.
"""


class _Lazy(click.Group):
    """A group that knows its commands by name and imports only the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the signature is click's)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"declaration_doc.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        import difflib

        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            hint = f" Did you mean «{near[0]}»?" if near else ""
            ctx.fail(f"There is no command «{args[0]}».{hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


_EPILOG = """\
\b
Examples:
  declaration-doc new charter --languages fr,ja    start a declaration in charter/
  declaration-doc check charter                    find its faults
  declaration-doc build charter                    write its editions into build/
  declaration-doc build                            the same for everything in sources/

With no SOURCE, a command takes every declaration below sources/, or else the
declaration.xml in the current folder.

Exit codes: 0 all is well; 1 a declaration has faults (or would change); 2 the
command could not do its work; 130 interrupted.
"""


@click.group(cls=_Lazy, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="%(prog)s %(version)s")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summaries; only results and errors.")
@click.option(
    "--lang",
    type=click.Choice(options.LANGUAGES),
    expose_value=False,
    help="Language of messages: en, fr or ja.",
)
@click.pass_context
def group(ctx: click.Context, *, quiet: bool) -> None:
    """Official declarations in two or more languages, from one XML file.

    A declaration is kept in one validated file in which every segment holds its text in each
    language side by side; from it come print-ready PDF, HTML and plain text.
    """
    ctx.obj = {"quiet": quiet}


def main() -> None:
    """Run the command line and exit: 0 done, 1 the document has faults, 2 trouble, 130 interrupted."""
    from declaration_doc.cli.streams import forgiving

    with forgiving():
        code = run()
    sys.exit(code)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code, and never a traceback for a fault of the input."""
    options.remember_language(sys.argv[1:] if arguments is None else arguments)
    try:
        result: Any = group.main(arguments, prog_name="declaration-doc", standalone_mode=False)
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except click.ClickException as trouble:
        from declaration_doc.cli.saying import say_misuse

        say_misuse(trouble)
        return 2
    except DeclarationDocError as trouble:
        from declaration_doc.cli.saying import say_trouble

        say_trouble(trouble)
        return trouble.exit_code
    return result if isinstance(result, int) else 0
