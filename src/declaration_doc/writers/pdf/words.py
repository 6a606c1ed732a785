"""Words that the metadata of a PDF edition use, and that `provenance` reads back."""

CORRECTIONS, DRAFT, REDLINE = "corrections", "draft", "redline"
"""An edition that prints editorial corrections; one that is a draft; one that shows changes."""

NUMERALS = "numerals:"
"""Stands before the style of its numerals."""

STYLE, PAPER = "style:", "paper:"
"""Before the name of a style or paper that is not the default one."""

OWN_STYLE = "own-style"
"""An edition set in style sheets of its project."""
