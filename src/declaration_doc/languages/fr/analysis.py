"""What can be read out of a French text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.fr.form import FORM
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.polarity import negations
from declaration_doc.languages.fr.quantities import quantities
from declaration_doc.languages.fr.sentences import sentences

ANALYSIS = Analysis(quantities=quantities, sentences=sentences, words=lex, negations=negations, volume=len, form=FORM)
