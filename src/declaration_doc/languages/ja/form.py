"""What can be read out of the form of a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.characters import character_slips
from declaration_doc.languages.form import Form
from declaration_doc.languages.ja.compounds import implied
from declaration_doc.languages.ja.foreign import foreign_words
from declaration_doc.languages.ja.lookalikes import lookalikes
from declaration_doc.languages.ja.marks import mark_slips
from declaration_doc.languages.ja.mistaken import mistaken
from declaration_doc.languages.ja.readings import readings, says
from declaration_doc.languages.ja.register import ending, speaks_politely, styles
from declaration_doc.languages.ja.romaji import beside, read_as
from declaration_doc.languages.ja.spelling import spellings
from declaration_doc.languages.ja.terms import content_words, finder, takes_up
from declaration_doc.languages.ja.widths import choices
from declaration_doc.languages.ja.wrong_kanji import wrong_kanji
from declaration_doc.languages.slip import Slip


def slips(text: str) -> tuple[Slip, ...]:
    """Every slip of marks, kanji and characters."""
    return (*mark_slips(text), *wrong_kanji(text), *lookalikes(text), *character_slips(text))


FORM = Form(
    slips=slips,
    choices=choices,
    ending=ending,
    styles=styles,
    polite=speaks_politely,
    terms=finder,
    foreign_words=foreign_words,
    content_words=content_words,
    implied=implied,
    says=says,
    takes_up=takes_up,
    readings=readings,
    read_as=read_as,
    beside=beside,
    mistaken=mistaken,
    spellings=spellings,
)
