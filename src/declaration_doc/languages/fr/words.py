"""Words that editions print in French; spaces are ordinary here and set like any text."""

from __future__ import annotations

from declaration_doc.languages.fr.reading_words import READING

BULLET = "–"
LABEL_GAP = " "

MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

WORDS = {
    # parts of a declaration
    "declaration": "Déclaration",
    "contents": "Sommaire",
    "preamble": "Préambule",
    "theme": "Thème",
    "workshop": "Atelier",
    "workshops": "Ateliers",
    "section": "Partie",
    "article": "Article",
    "articles": "Articles",
    "conclusion": "Conclusion",
    "resolution": "Résolution",
    "resolutions": "Résolutions",
    "decision": "Décision",
    "final": "Clause finale",
    "signatures": "Signatures",
    "annex": "Annexe",
    "annexes": "Annexes",
    "participants": "Participants",
    "errata": "Errata",
    "erratum": "Erratum",
    "erratum_on": "Erratum du {date}",
    "note": "Note",
    "notes": "Notes",
    # front matter
    "issuer": "Autorité émettrice",
    "meeting": "Réunion",
    "date": "Date",
    "dates": "Dates",
    "place": "Lieu",
    "venue": "Lieu",
    "host": "Hôte",
    "hosts": "Hôtes",
    "adopted": "Adoption",
    "adopted_on": "Adoption : {date}",
    "version": "Version",
    "number": "Numéro du document",
    "reference": "Référence",
    "language": "Langue",
    "languages": "Langues",
    "edition": "Édition",
    "edition_in": "Édition : {languages}",
    "source": "Source",
    # standing
    "authority": "Valeur des textes",
    "prevailing": "Texte qui prévaut",
    "translation": "Traduction",
    "translator": "Traducteur",
    "translated_by": "Traduction : {translator}",
    "translated_on": "Traduction du {date}",
    # pages and reading
    "page": "page",
    "of": "sur",
    "page_of": "page {page} sur {pages}",
    "continued": "suite",
    "permalink": "Lien permanent",
    "permalink_to": "Lien permanent vers ce passage",
    "skip_to_text": "Aller au texte",
    "back_to_text": "Retour au texte",
    "back_to_top": "Haut de page",
    "see_note": "Voir la note {number}",
    # states of a text
    "untranslated": "[à traduire]",
    "absent": "[sans équivalent dans cette langue]",
    "draft": "Projet",
    "draft_notice": "Projet : la traduction est inachevée ; ce texte ne doit pas être diffusé.",
    # editorial corrections
    "correction": "Correction",
    "corrections": "Corrections",
    "correction_note": "Texte adopté : « {sic} ».",
    "correction_note_reason": "Texte adopté : « {sic} » ({reason}).",
    "omission_note": "Mots ajoutés ; absents du texte adopté.",
    "corrections_notice": "Cette édition porte des corrections ; les notes donnent le texte adopté.",
    # punctuation between words that editions put together
    "label_value": "{label} : {value}",
    "list_separator": ", ",
    "title_separator": " – ",
    "in_brackets": " ({text})",
    "full_stop": ".",
    # the page for screens
    **READING,
}
