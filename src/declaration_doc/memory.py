"""The collector of cycles at rest, while something large without cycles is made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Within it no cycles are looked for: trees, texts and findings have none, and are walked in vain.

    The collector goes on afterwards if it did before, also where something is raised.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
