"""What can be read out of a French text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.fr.announcing import announced, introduced
from declaration_doc.languages.fr.calendar import dates, fiscal_years, label_years, ranges, weekdays
from declaration_doc.languages.fr.clauses import clauses
from declaration_doc.languages.fr.contrasts import contrasts
from declaration_doc.languages.fr.coordination import coordinations
from declaration_doc.languages.fr.definitions import definitions
from declaration_doc.languages.fr.form import FORM
from declaration_doc.languages.fr.lexing import lex
from declaration_doc.languages.fr.means import means
from declaration_doc.languages.fr.measures import bound, bounding, measure
from declaration_doc.languages.fr.polarity import negations
from declaration_doc.languages.fr.possibility import forbids, possibilities
from declaration_doc.languages.fr.quantities import quantities
from declaration_doc.languages.fr.rates import rates
from declaration_doc.languages.fr.reach import limits, reach
from declaration_doc.languages.fr.sentences import courtesy, sentences, unfinished
from declaration_doc.languages.fr.series import LIGHT, name_within, series
from declaration_doc.languages.fr.titles import titles
from declaration_doc.languages.values import Values

VALUES = Values(
    bound=bound,
    bounding=bounding,
    measure=measure,
    rates=rates,
    dates=dates,
    weekdays=weekdays,
    ranges=ranges,
    fiscal_years=fiscal_years,
    label_years=label_years,
    announced=announced,
    introduced=introduced,
)
ANALYSIS = Analysis(
    quantities=quantities,
    values=VALUES,
    contrasts=contrasts,
    sentences=sentences,
    courtesy=courtesy,
    words=lex,
    negations=negations,
    clauses=clauses,
    unfinished=unfinished,
    volume=len,
    coordinations=coordinations,
    series=series,
    light=LIGHT,
    name_within=name_within,
    plainest=tuple(
        "interdi prohib proscri exclu refus absen sauf hormis excepté hors ignor insuffis inutil illimit invalid inoccup inaccess".split()
    ),
    negator="non",
    provisos=frozenset(("toutefois", "cependant", "néanmoins", "pourtant")),
    titles=titles,
    definitions=definitions,
    possibilities=possibilities,
    forbids=forbids,
    means=means,
    reach=reach,
    limits=limits,
    form=FORM,
)
