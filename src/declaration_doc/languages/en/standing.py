"""The standing of texts, said in English."""

from __future__ import annotations

from declaration_doc.languages.standing import StandingWords
from declaration_doc.model.declaration import Authority

STANDING = StandingWords(
    text="the {name} text",
    unnamed_text="the text in the language {name}",
    statements={
        Authority.AUTHENTIC: "{text} is authentic{credit}.",
        Authority.OFFICIAL: "{text} is an official translation{credit}.",
        Authority.PROVISIONAL: "{text} is a provisional translation{credit}.",
        Authority.UNOFFICIAL: "{text} is an unofficial translation{credit}.",
        Authority.UNOFFICIAL_PROVISIONAL: "{text} is an unofficial provisional translation{credit}.",
        Authority.NOT_STATED: "{text} is not declared authentic{credit}.",
    },
    marks={
        Authority.AUTHENTIC: "authentic text",
        Authority.OFFICIAL: "official translation",
        Authority.PROVISIONAL: "provisional translation",
        Authority.UNOFFICIAL: "unofficial translation",
        Authority.UNOFFICIAL_PROVISIONAL: "unofficial provisional translation",
        Authority.NOT_STATED: "authenticity not stated",
    },
    credits=(
        " by {translator}, {date}",
        " by {translator}",
        ", {date}",
    ),
    notices=(
        "; translation by {translator}, {date}",
        "; translation by {translator}",
        "; {date}",
    ),
    prevails="if the texts diverge, {text} prevails.",
)
