"""French, after the Lexique des règles typographiques en usage à l'Imprimerie nationale."""

from __future__ import annotations

from functools import cache, partial

from declaration_doc.languages.breaking import LineRules
from declaration_doc.languages.fr import dates, numbers, typography
from declaration_doc.languages.fr.names import NAMES
from declaration_doc.languages.fr.standing import STANDING
from declaration_doc.languages.fr.words import BULLET, LABEL_GAP, WEEKDAYS, WORDS
from declaration_doc.languages.language import Language
from declaration_doc.languages.latin import NARROW, NO_BREAK
from declaration_doc.languages.standing import Standing
from declaration_doc.model.typesetting import Guillemets, Typesetting


@cache
def _french(inside: str) -> Language:
    """French with the space `inside` « »."""
    set_text = partial(typography.typeset_text, inside=inside)
    standing = Standing(STANDING, NAMES, dates.on, set_text)
    return Language(
        tag="fr",
        own_name="Français",
        joint=" ",
        bullet=BULLET,
        label_gap=LABEL_GAP,
        words={key: set_text(value) for key, value in WORDS.items()},
        names=NAMES,
        weekdays=WEEKDAYS,
        lines=LineRules(),
        typeset=partial(typography.typeset, inside=inside),
        number_label=numbers.label,
        mention=numbers.mention,
        date=dates.date,
        date_range=dates.date_range,
        statement=standing.statement,
        mark=standing.mark,
        prevails=standing.prevails,
        styled=_styled,
    )


def _styled(typesetting: Typesetting) -> Language:
    return _french(NARROW if typesetting.guillemets is Guillemets.NARROW else NO_BREAK)


FRENCH = _french(NO_BREAK)
