"""Findings as reports: one format, one module, one function `write`."""

from declaration_doc.reports.look import FORMATS, Look, summary, write

__all__ = ["FORMATS", "Look", "summary", "write"]
