"""Two revisions as one edition: the new one, with what was put in, taken out and moved marked in its text."""

from declaration_doc.redlining.composing import Revision, redline

__all__ = ["Revision", "redline"]
