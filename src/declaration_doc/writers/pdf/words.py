"""Words that the metadata of a PDF edition use, and that `provenance` reads back."""

CORRECTIONS, DRAFT = "corrections", "draft"
"""An edition that prints editorial corrections; one that is a draft."""

NUMERALS = "numerals:"
"""Stands before the style of its numerals."""
