"""French, after the Lexique des règles typographiques en usage à l'Imprimerie nationale."""

from __future__ import annotations

from declaration_doc.languages.breaking import LineRules
from declaration_doc.languages.fr import dates, numbers, typography
from declaration_doc.languages.fr.names import NAMES
from declaration_doc.languages.fr.standing import STANDING
from declaration_doc.languages.fr.words import BULLET, LABEL_GAP, MONTHS, WEEKDAYS, WORDS
from declaration_doc.languages.language import Language
from declaration_doc.languages.standing import Standing

_standing = Standing(STANDING, NAMES, dates.on, typography.typeset_text)

FRENCH = Language(
    tag="fr",
    own_name="Français",
    joint=" ",
    bullet=BULLET,
    label_gap=LABEL_GAP,
    words={key: typography.typeset_text(value) for key, value in WORDS.items()},
    names=NAMES,
    months=MONTHS,
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
