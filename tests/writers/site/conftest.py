"""The browser of the tests of pages."""

from tests.writers.html.conftest import axe, browser

__all__ = ["axe", "browser"]
