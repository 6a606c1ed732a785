"""What can be read out of a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.ja.form import FORM
from declaration_doc.languages.ja.polarity import negations
from declaration_doc.languages.ja.quantities import quantities
from declaration_doc.languages.ja.sentences import sentences
from declaration_doc.languages.ja.volume import volume

ANALYSIS = Analysis(quantities=quantities, sentences=sentences, negations=negations, volume=volume, form=FORM)
