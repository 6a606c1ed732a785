"""French, after the Lexique des règles typographiques en usage à l'Imprimerie nationale."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

from declaration_doc.languages.breaking import LineRules
from declaration_doc.languages.fr import dates, numbers, typography
from declaration_doc.languages.fr.names import NAMES
from declaration_doc.languages.fr.standing import STANDING
from declaration_doc.languages.fr.words import BULLET, LABEL_GAP, WEEKDAYS, WORDS
from declaration_doc.languages.latin import NARROW, NO_BREAK
from declaration_doc.languages.standing import Standing
from declaration_doc.languages.value import Language
from declaration_doc.model.typesetting import Guillemets, Typesetting


class _SetWords(Mapping[str, str]):
    """The words of the language, each set where it is first asked for: a check needs one of them."""

    def __init__(self, set_text: Callable[[str], str]) -> None:
        self._set_text = set_text
        self._set: dict[str, str] = {}

    def __getitem__(self, key: str) -> str:
        if key not in self._set:
            self._set[key] = self._set_text(WORDS[key])
        return self._set[key]

    def __iter__(self) -> Iterator[str]:
        return iter(WORDS)

    def __len__(self) -> int:
        return len(WORDS)


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
        words=_SetWords(set_text),
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
