"""An edition as one HTML file that needs nothing else: no script, no network, its style inside."""

from declaration_doc.writers.html.page import write

__all__ = ["write"]
