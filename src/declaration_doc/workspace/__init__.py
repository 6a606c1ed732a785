"""The one reader of files: a source with its glossary, review state, configuration and images."""

from declaration_doc.workspace.files import MAX_SOURCE, read_bytes, write_bytes
from declaration_doc.workspace.finding_sources import DECLARATION, find, find_one, find_only
from declaration_doc.workspace.loading import Files, Source, gather, interpret, load, load_all, load_glossary

__all__ = [
    "DECLARATION",
    "MAX_SOURCE",
    "Files",
    "Source",
    "find",
    "find_one",
    "find_only",
    "gather",
    "interpret",
    "load",
    "load_all",
    "load_glossary",
    "read_bytes",
    "write_bytes",
]
