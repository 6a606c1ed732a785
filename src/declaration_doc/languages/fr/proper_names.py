"""Words of a French text that are written like names: with a capital, and not at the beginning."""

from __future__ import annotations

from declaration_doc.languages.latin_words import latin_words
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.proper_names import ProperName

_start = lazy_pattern(r"(?:^|[.!?:;…«»“”\"(\[–—•/>=-])[\s\u00a0\u202f]*(?:(?:[LlDd]|[Qq]u)['’])?$")
_no_name = lazy_pattern(
    r"[IVXLC]+(?:e|er|ème)?|[KMGTP]i?[oOB]|[KMGT]?(?:bit|octet)s?|Ctrl(?:-.*)?|Mme|Mlle|MM|Dr|Pr|Me|Monsieur|Messieurs|Madame|Mesdames"
)
_foreign = lazy_pattern("[KkWw]|.[A-ZÀ-Þ]")
"""Letters that French words of its own lack, and capitals inside a word."""
_title = lazy_pattern(
    r"(?<!\w)(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mgr|docteure?s?|professeure?s?)[ \u00a0\u202f]"
    r"(?:[A-ZÀ-ÞŌ][\w’'-]*\.?[ \u00a0\u202f])?$"
)
_naming = lazy_pattern(
    r"(?<!\w)(?:(?:soci[ée]t[ée]|compagnie|laboratoire|cabinet|entreprise|fondation|villa|station|gare|arrêt|rue|avenue"
    r"|boulevard|quai|cours|impasse|passage|square|place|quartier|faubourg|hameau|village|commune|ville|navire|cargo"
    r"|paquebot|ferry|chalutier|typhon|cyclone|ouragan|tempête|logiciel|satellite|barrage|lycée|collège|stade|gymnase"
    r"|hôtel|café|restaurant|cinéma|camping|refuge|domaine|clinique|assurances?|marque|éditions|revue|îlot|île|lac|mont"
    r"|col)[ \u00a0\u202f](?:d['’]|de[ ]|dite?[ ]|«[ \u00a0\u202f]?)?|à[ \u00a0\u202f])$"
)
"""Nouns that a name follows without an article; so it follows à."""
_alone = lazy_pattern(
    r"(?:(?<=[(«“])|(?<=«[ \u00a0\u202f]))[A-ZÀ-ÞŌ][a-zß-ɏ][\w-]*(?:[),;]|[ \u00a0\u202f]?[»”])"
)
"""In brackets or quotation marks, and no sentence."""
_REACH = 24
"""Characters before a word in which the beginning of its sentence is looked for."""
_SHORTEST = 3
_ACRONYM = 5
"""Letters up to which a word in capitals is an abbreviation, which another language may have otherwise."""


def names(text: str) -> tuple[ProperName, ...]:
    """Each word that may be a name, in reading order; a text all in capitals has none.

    >>> [(name.text, name.sure) for name in names("Réunis à Aix-en-Provence, les maires de Tours")]
    [('Réunis', False), ('Aix-en-Provence', True), ('Tours', True)]
    """
    if text.isupper():
        return ()
    found = []
    for word, span in latin_words(text, capital=True):
        if not word[0].isupper() or len(word) < _SHORTEST or _no_name.fullmatch(word):
            continue
        if word.isupper() and len(word) <= _ACRONYM:
            sure = False
        else:
            sure = (
                _foreign.search(word) is not None
                or not _start.search(text, max(0, span[0] - _REACH), span[0])
                or _alone.match(text, span[0]) is not None
            )
        titled = _title.search(text, max(0, span[0] - _REACH), span[0]) is not None
        named = (
            sure
            and word[1:].islower()
            and _naming.search(text, max(0, span[0] - _REACH), span[0]) is not None
        )
        found.append(ProperName(word, span, sure or titled, titled, named))
    return tuple(found)
