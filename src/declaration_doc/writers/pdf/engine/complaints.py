"""What WeasyPrint says in its log while it works; it reports a missing font or glyph nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_LOGGER = "weasyprint"


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def named(complaints: list[str], name: str) -> Iterator[None]:
    """Say of what is complained of meanwhile that it stands in the file called `name`."""
    before = len(complaints)
    yield
    complaints[before:] = [f"{name}: {complaint}" if name else complaint for complaint in complaints[before:]]


@contextmanager
def collected() -> Iterator[list[str]]:
    """Warnings and errors of WeasyPrint, as they come; they go to no other handler meanwhile."""
    logger = logging.getLogger(_LOGGER)
    collector = _Collector()
    handlers, propagate, disabled, level = logger.handlers[:], logger.propagate, logger.disabled, logger.level
    logger.handlers[:] = [collector]
    logger.propagate, logger.disabled = False, False
    logger.setLevel(logging.WARNING)
    try:
        yield collector.messages
    finally:
        logger.handlers[:] = handlers
        logger.propagate, logger.disabled = propagate, disabled
        logger.setLevel(level)
