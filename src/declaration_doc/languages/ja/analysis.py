"""What can be read out of a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.analysis import Analysis
from declaration_doc.languages.ja.announcing import announced, introduced
from declaration_doc.languages.ja.calendar import dates, eras, fiscal_years, ranges, weekdays
from declaration_doc.languages.ja.contrasts import contrasts
from declaration_doc.languages.ja.definitions import definitions
from declaration_doc.languages.ja.expecting import unanswered
from declaration_doc.languages.ja.form import FORM
from declaration_doc.languages.ja.joints import joints
from declaration_doc.languages.ja.measures import bound, bounding, measure
from declaration_doc.languages.ja.polarity import negations, not_by
from declaration_doc.languages.ja.possibility import possibilities
from declaration_doc.languages.ja.quantities import quantities
from declaration_doc.languages.ja.rates import rates
from declaration_doc.languages.ja.sentences import closed, courtesy, sentences, unfinished
from declaration_doc.languages.ja.separators import joined, separators
from declaration_doc.languages.ja.stances import stances
from declaration_doc.languages.ja.titles import titles
from declaration_doc.languages.ja.volume import volume
from declaration_doc.languages.values import Values

VALUES = Values(
    bound=bound,
    bounding=bounding,
    measure=measure,
    rates=rates,
    dates=dates,
    eras=eras,
    weekdays=weekdays,
    ranges=ranges,
    fiscal_years=fiscal_years,
    announced=announced,
    introduced=introduced,
)
ANALYSIS = Analysis(
    quantities=quantities,
    values=VALUES,
    contrasts=contrasts,
    sentences=sentences,
    negations=negations,
    not_by=not_by,
    stances=stances,
    unanswered=unanswered,
    unfinished=unfinished,
    closed=closed,
    courtesy=courtesy,
    volume=volume,
    separators=separators,
    joined=joined,
    joints=joints,
    predicate_last=True,
    denying_prefixes=frozenset("非未不無"),
    having_prefix="有",
    denied_behind="[^、。]{0,8}(?:な[くいしかけ]|ず|ぬ|ませ|無)",
    titles=titles,
    definitions=definitions,
    possibilities=possibilities,
    form=FORM,
)
