"""What can be read out of a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.ja.quantities import quantities

ANALYSIS = Analysis(quantities=quantities)
