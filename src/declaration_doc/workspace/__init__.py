"""The one reader of files: a source with its glossary, review state, configuration and images."""

from declaration_doc.workspace.files import MAX_SOURCE, read_bytes, write_bytes
from declaration_doc.workspace.finding_sources import DECLARATION, find, find_one, find_only
from declaration_doc.workspace.loading import Files, Source, gather, interpret, load, load_all, load_glossary
from declaration_doc.workspace.pair_files import MAX_PAIRS, PairSource, load_pairs

__all__ = [
    "DECLARATION",
    "MAX_PAIRS",
    "MAX_SOURCE",
    "Files",
    "PairSource",
    "Source",
    "find",
    "find_one",
    "find_only",
    "gather",
    "interpret",
    "load",
    "load_all",
    "load_glossary",
    "load_pairs",
    "read_bytes",
    "write_bytes",
]
