"""Regular expressions that are compiled where they are first used.

The rules have some five hundred, of which a text needs a few: to compile all of them takes longer than to
check a short document.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


class _Lazy:
    """Stands for a pattern; the first use of it puts the methods of the compiled one in their place."""

    def __init__(self, expression: str, flags: re.RegexFlag) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def lazy_pattern(expression: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, put off; to be used by its own methods, not as an argument of `re`.

    A fault of the expression shows at the first use.

    >>> lazy_pattern("[0-9]+").findall("du 3 au 6")
    ['3', '6']
    """
    return cast("re.Pattern[str]", _Lazy(expression, flags))
