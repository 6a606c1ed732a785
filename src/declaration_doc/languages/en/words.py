"""Words that editions print in English; these keys are those of every language."""

from __future__ import annotations

from declaration_doc.languages.en.reading_words import READING

BULLET = "•"
LABEL_GAP = " "

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

WORDS = {
    # parts of a declaration
    "declaration": "Declaration",
    "contents": "Contents",
    "preamble": "Preamble",
    "theme": "Theme",
    "workshop": "Workshop",
    "workshops": "Workshops",
    "section": "Section",
    "article": "Article",
    "articles": "Articles",
    "conclusion": "Conclusion",
    "resolution": "Resolution",
    "resolutions": "Resolutions",
    "decision": "Decision",
    "final": "Final clause",
    "signatures": "Signatures",
    "annex": "Annex",
    "annexes": "Annexes",
    "participants": "Participants",
    "errata": "Errata",
    "erratum": "Erratum",
    "erratum_on": "Erratum of {date}",
    "note": "Note",
    "notes": "Notes",
    # front matter
    "issuer": "Issued by",
    "meeting": "Meeting",
    "date": "Date",
    "dates": "Dates",
    "place": "Place",
    "venue": "Venue",
    "host": "Host",
    "hosts": "Hosts",
    "adopted": "Adopted",
    "adopted_on": "Adopted on {date}",
    "version": "Version",
    "number": "Document number",
    "reference": "Reference",
    "language": "Language",
    "languages": "Languages",
    "edition": "Edition",
    "edition_in": "Edition: {languages}",
    "source": "Source",
    # standing
    "authority": "Standing of the texts",
    "prevailing": "Prevailing text",
    "translation": "Translation",
    "translator": "Translator",
    "translated_by": "Translation: {translator}",
    "translated_on": "Translation of {date}",
    # pages and reading
    "page": "page",
    "of": "of",
    "page_of": "page {page} of {pages}",
    "continued": "continued",
    "permalink": "Permalink",
    "permalink_to": "Permalink to this passage",
    "skip_to_text": "Skip to the text",
    "back_to_text": "Back to the text",
    "back_to_top": "Top of the page",
    "see_note": "See note {number}",
    # states of a text
    "untranslated": "[to be translated]",
    "absent": "[no equivalent in this language]",
    "draft": "Draft",
    "draft_notice": "Draft: the translation is unfinished; not for distribution.",
    # editorial corrections
    "correction": "Correction",
    "corrections": "Corrections",
    "correction_note": "Adopted wording: “{sic}”.",
    "correction_note_reason": "Adopted wording: “{sic}” ({reason}).",
    "omission_note": "Words added; not in the adopted wording.",
    "corrections_notice": "This edition contains corrections; the notes give the adopted wording.",
    # punctuation between words that editions put together
    "label_value": "{label}: {value}",
    "list_separator": ", ",
    "title_separator": " – ",
    "in_brackets": " ({text})",
    "full_stop": ".",
    # the page for screens
    **READING,
}
