"""Bilingual official declarations: one validated XML source, PDF, HTML and text editions."""

__version__ = "0.1.0"
