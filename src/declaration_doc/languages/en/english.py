"""English: the language of messages, and of the labels of a language without a folder of its own."""

from __future__ import annotations

from declaration_doc.languages.breaking import LineRules
from declaration_doc.languages.en import dates, numbers, typography
from declaration_doc.languages.en.names import NAMES
from declaration_doc.languages.en.standing import STANDING
from declaration_doc.languages.en.words import BULLET, LABEL_GAP, WEEKDAYS, WORDS
from declaration_doc.languages.standing import Standing
from declaration_doc.languages.value import Language

_standing = Standing(STANDING, NAMES, dates.date, typography.typeset_text)

ENGLISH = Language(
    tag="en",
    own_name="English",
    joint=" ",
    bullet=BULLET,
    label_gap=LABEL_GAP,
    words=WORDS,
    names=NAMES,
    weekdays=WEEKDAYS,
    lines=LineRules(),
    typeset=typography.typeset,
    number_label=numbers.label,
    mention=numbers.mention,
    date=dates.date,
    date_range=dates.date_range,
    statement=_standing.statement,
    mark=_standing.mark,
    prevails=_standing.prevails,
)
