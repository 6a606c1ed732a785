"""Options and arguments that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from itertools import pairwise
from typing import Any, TypeVar

import click

LANGUAGES = ("en", "fr", "ja")
"""Languages in which messages can be read."""

_chosen: ContextVar[str | None] = ContextVar("chosen", default=None)
"""What `--lang` says, wherever it stands on the command line."""

Function = TypeVar("Function", bound=Callable[..., Any])

sources = click.argument("sources", nargs=-1, metavar="[SOURCE]...", type=click.Path())
"""The declarations meant: files, or folders that hold some."""


def lang(function: Function) -> Function:
    """`--lang`: the language of messages; by default that of the locale."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        default=None,
        help="Language of messages. Default: that of the locale, else English.",
    )(function)


def quiet(function: Function) -> Function:
    """`--quiet`, also after the name of the command."""
    return click.option(
        "-q",
        "--quiet",
        is_flag=True,
        expose_value=False,
        callback=_remember_quiet,
        help="No progress, no summaries; only results and errors.",
    )(function)


def is_stdout(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Callback of an option that names a file: `-` is standard output, as if no file were named."""
    return None if value == "-" else value


def _remember_quiet(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        context.find_root().ensure_object(dict)["quiet"] = True


def is_quiet() -> bool:
    """Whether `--quiet` was given, before or after the name of the command."""
    context = click.get_current_context(silent=True)
    return bool(context and context.find_root().ensure_object(dict).get("quiet"))


def remember_language(arguments: Sequence[str]) -> None:
    """Keep what `--lang` says, for messages before a command has read it, and after it has ended."""
    said = [*pairwise(arguments), *(word.split("=", 1) for word in arguments if "=" in word)]
    _chosen.set(next((value for name, value in said if name == "--lang" and value in LANGUAGES), None))


def message_language(chosen: str | None = None) -> str:
    """The language of messages: the one chosen, else that of the locale (POSIX), else English."""
    chosen = chosen or _chosen.get()
    if chosen is not None:
        return chosen
    # POSIX, XBD 8.2: the first of these that is set and not empty counts.
    locale = next(
        (value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), ""
    )
    return locale[:2] if locale[:2] in LANGUAGES and not locale[2:3].isalpha() else "en"
