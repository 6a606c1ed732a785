"""Findings as reports: one format, one module, one function `write`."""

from declaration_doc.reports.look import FORMATS, Look, summary, texts_of, write

__all__ = ["FORMATS", "Look", "summary", "texts_of", "write"]
