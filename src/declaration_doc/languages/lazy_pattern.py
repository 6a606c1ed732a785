"""Regular expressions that are compiled where they are first used.

The rules have some five hundred, of which a text needs a few: to compile all of them takes longer than to
check a short document.
"""

from __future__ import annotations

import re
from typing import Any, cast

_leading_run = re.compile(
    r"(\(?)(\[\^?\]?(?:[^\]\\]|\\.)*\]|\\[dws])(?:\+|\{([1-9])(,?)(\d*)\})(?!\?)", re.DOTALL
)
"""A set of characters that an expression begins with, once or more often, or as often as it says."""
_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


class _Lazy:
    """Stands for a pattern; the first use of it puts the methods of the compiled one in their place."""

    def __init__(self, expression: str, flags: re.RegexFlag) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(skippable(self.pattern), self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def skippable(expression: str) -> str:
    r"""The same expression, so written that a search skips to the characters it may begin with.

    The engine does for `[0-9][0-9]*`, while it tries `[0-9]+` at every place: four times as slow.

    >>> skippable("[0-9]+"), skippable(r"(\d{2,})%")
    ('[0-9][0-9]*', '(\\d\\d{1,})%')
    """
    run = _leading_run.match(expression)
    if run is None:
        return expression
    group, one, least, comma, most = run.groups()
    left = f"{{{int(least) - 1}{comma}{int(most) - 1 if most else ''}}}" if least else "*"
    return f"{group}{one}{one}{left}{expression[run.end() :]}"


def lazy_pattern(expression: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, put off; to be used by its own methods, not as an argument of `re`.

    A fault of the expression shows at the first use.

    >>> lazy_pattern("[0-9]+").findall("du 3 au 6")
    ['3', '6']
    """
    return cast("re.Pattern[str]", _Lazy(expression, flags))
