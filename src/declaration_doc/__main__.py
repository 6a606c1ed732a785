"""`python -m declaration_doc`: the command line."""

from declaration_doc.cli import main

main()
