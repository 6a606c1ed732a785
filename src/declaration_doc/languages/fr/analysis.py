"""What can be read out of a French text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.fr.quantities import quantities

ANALYSIS = Analysis(quantities=quantities)
