"""The standing of texts, said in French."""

from __future__ import annotations

from declaration_doc.languages.standing import StandingWords
from declaration_doc.model.declaration import Authority

STANDING = StandingWords(
    text="le texte {name}",
    unnamed_text="le texte en langue {name}",
    statements={
        Authority.AUTHENTIC: "{text} fait foi{credit}.",
        Authority.OFFICIAL: "{text} est une traduction officielle{credit}.",
        Authority.PROVISIONAL: "{text} est une traduction provisoire{credit}.",
        Authority.UNOFFICIAL: "{text} est une traduction non officielle{credit}.",
        Authority.UNOFFICIAL_PROVISIONAL: "{text} est une traduction provisoire non officielle{credit}.",
        Authority.NOT_STATED: "{text} n'est pas déclaré authentique{credit}.",
    },
    marks={
        Authority.AUTHENTIC: "texte faisant foi",
        Authority.OFFICIAL: "traduction officielle",
        Authority.PROVISIONAL: "traduction provisoire",
        Authority.UNOFFICIAL: "traduction non officielle",
        Authority.UNOFFICIAL_PROVISIONAL: "traduction provisoire non officielle",
        Authority.NOT_STATED: "caractère authentique non déclaré",
    },
    credits=(
        ", établie par {translator} {date}",
        ", établie par {translator}",
        ", établie {date}",
    ),
    notices=(
        " ; traduction établie par {translator} {date}",
        " ; traduction établie par {translator}",
        " ; texte établi {date}",
    ),
    prevails="en cas de divergence entre les textes, {text} prévaut.",
)
