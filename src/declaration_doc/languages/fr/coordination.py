"""What a French text joins by «et», «ou» and «ni»: les droits et les obligations, française et japonaise.

Looser than an enumeration, for two items are enough; stricter in what an item is: nouns and adjectives of
one form. Clauses and infinitives are left out, which other languages join without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_MOST_WORDS = 8
"""Words of the item before the conjunction; what is longer is a clause."""
_MOST = 60
"""Characters of an item before it in a chain."""
_joint = lazy_pattern(
    # It begins with one of few characters, so that the search skips to them.
    r"[,\s](?=[\seoan])(?:(?P<comma>(?<=,))\s|(?<!,))(?P<word>et/ou|et|ou|ainsi que|ni)(?:,[^,.;:]{1,40},)?\s+"
)
_strong = lazy_pattern(r"[.;:()«»!?–]")
_FINITE = r"(?:est|sont|a|ont|sera|seront|ne|se|peut|peuvent|doit|doivent|font|fait)(?=\s)|[ns]['’]"
_end = lazy_pattern(
    rf"[,.;:()«»!?–]|\s(?P<verb>{_FINITE})"
    r"|\s(?:(?:et|ou|ni|qui|que|dont|où|ainsi|mais|pour|afin|par|en|dans|sur|avec|sans|aux?|à|lors|entre|selon|sous"
    r"|ils?|elles?|nous|[a-zà-ÿ]+(?:ront|èrent))(?=\s)|qu['’])",
    re.IGNORECASE,
)
_finite = lazy_pattern(rf"\b(?:{_FINITE}|\w{{2,}}(?:ons|ent|ront|era))(?=\s)", re.IGNORECASE)
_no_item = lazy_pattern(
    rf"{_FINITE}|qu['’]|c['’]|\d|(?:ils?|elles?|nous|on|que|qui|dont|où|si|y|en|non|pas|plus|moins|même|notamment|donc"
    r"|enfin|ensuite|surtout|près|après|avant|pendant|ceux|celles?|celui|chaque|plusieurs|onze|cinquante|soixante|quarante"
    r"|trente|vingt|demie?|\w+ment|une?)\b",
    re.IGNORECASE,
)
_predicate = lazy_pattern(
    r"(?:le |la |les |l['’]|en |y |se |s['’])?[a-zà-ÿ]{2,}(?:e|t|d|nt|a)\s(?:sa|ses|son|leurs?|une? |aux?)\b(?!\s(?:moins|plus|minimum))"
    r"|déjà\b|remplacent?\b|[Mm]essieurs\b|de\s(?:ne|n['’])|par\s(?:an|jour|mois|semaine|personne|tête|habitant|heure)\b|(?:les?|la)\s[a-zà-ÿ]+\s[a-zà-ÿ]+ée?s?\spar\b"
)
"""What begins a predicate, an infinitive that is denied, or a rate: et rend son avis, et de ne pas, et par an."""
_infinitive = lazy_pattern(
    # a noun with its article: le chantier, la mémoire, l’œuvre
    r"(?!(?:le |la |l['’])(?!\w*(?:fier|dier|blier|relier|socier|gocier|récier|voyer|ployer)\b)"
    r"\w*(?:[iy]er|[oa]ir(?<!voir)|oire|[ln]aire|[st]aire|(?<!f)aire|lettre|[iuè](?<!sui)vre|maître|soir|pouvoir|devoir|savoir)\b)"
    r"(?:d['’]|de |à |pour |en |y |s['’]|se |les? |la |l['’]|lui |leur )*(?!mer\b|fer\b|hiver\b|danger|avenir\b|cadre\b|ordre\b)[a-zà-ÿ]+(?:er|ir|oir|dre|ttre|ire|vre|clure|aître|pre)\b"
)
_HEADS = (
    (
        "de",
        lazy_pattern(r"(?:d(?:e|u|es)\b|d['’])", re.IGNORECASE),
        lazy_pattern(r"\b(?:de |d['’]|du |des )", re.IGNORECASE),
    ),
    ("à", lazy_pattern(r"(?:à\b|aux?\b)", re.IGNORECASE), lazy_pattern(r"\b(?:à |aux? )", re.IGNORECASE)),
    (
        "determiner",
        lazy_pattern(
            r"(?:l[ae]s?\b|l['’]|une?\b|des\b|du\b|[lmts]es\b|[mts]on\b|[mts]a\b|leurs?\b|[nv]o(?:s|tre)\b"
            r"|ce(?:t|tte|s)?\b|aucune?\b|deux\b|trois\b|quatre\b)",
            re.IGNORECASE,
        ),
        lazy_pattern(
            r"\b(?:l[ae]s? |l['’]|une? |des |du |[lmts]es |[mts]on |[mts]a |leurs? |[nv]o(?:s|tre) |ce(?:t|tte|s)? "
            r"|aucune? |deux |trois |quatre |cinq |aux? )",
            re.IGNORECASE,
        ),
    ),
)
_preposition = lazy_pattern(r"(en|entre|sur|sous|par|pour|dans|avec|selon|contre|vers|chez)\s", re.IGNORECASE)
_joined = lazy_pattern(r"\s(?:et|ou|ni)\s")
_word = lazy_pattern(r"[\w’'-]+")
_last_word = lazy_pattern(r"[\w’'-]+$")
_chained = lazy_pattern(r"(?<![\w’'-])([\w’'-]+), $")
_verbal = lazy_pattern(r"(?:er|ir|re|és?|ées?|ent|ont|ra|uits?|erts?|is|i|us?|ans?|ant)$")
_finite_ending = lazy_pattern(r"(?:ient|ons|ront)$")
_pronoun = lazy_pattern(r"\b(?:se |s['’]|en |y |ne |n['’]|il |elle |ils |elles |on )$", re.IGNORECASE)
_tens = lazy_pattern(r"(?:vingt|trente|quarante|cinquante|soixante)$")
_LONGEST_PRONOUN, _LONGEST_TEN = len("elles \n"), len("cinquante\n")
_ending = lazy_pattern(r"(?:trices?|teurs?|euses?|eurs?|ières?|iers?|ennes?|iens?|es|e|s)$")
_series = lazy_pattern(r":\s([^.]*;[^.]*)")
_insertion = lazy_pattern(
    rf"\b(?:{_FINITE}|à|du|de la|d['’]être|en|le|les|la|pour|avec|par)\b", re.IGNORECASE
)
_bracketed = lazy_pattern(r"\(([^\W\d][^()\d;]*,[^()\d;]*)\)")


def coordinations(text: str) -> tuple[tuple[Span, ...], ...]:
    """The items of each coordination of nouns or adjectives, in reading order."""
    found = []
    for joint in _joint.finditer(text):
        items = _items(text, joint)
        if len({_stem(text[slice(*item)]) for item in items}) > 1:  # participantes et participants: one
            found.append(items)
    if ";" in text:
        found += [tuple(_parted(text, match.span(1), ";")) for match in _series.finditer(text)]
    if "(" in text:
        found += [
            tuple(_parted(text, match.span(1), ","))
            for match in _bracketed.finditer(text)
            if not _joint.search(match[1]) and not _insertion.search(match[1])
        ]
    return tuple(found)


def _stem(item: str) -> str:
    return _ending.sub("", item.rsplit(maxsplit=1)[-1].lower()) if item.strip() else ""


def _parted(text: str, span: Span, mark_between: str) -> Iterator[Span]:
    """The parts between marks."""
    start = span[0]
    for mark in re.finditer(mark_between, text[slice(*span)]):
        yield start, span[0] + mark.start()
        start = span[0] + mark.end()
    yield start, span[1]


def _items(text: str, joint: re.Match[str]) -> tuple[Span, ...]:
    """What a conjunction joins; empty where it joins clauses."""
    start, begin = joint.end(), _clause_start(text, joint.start())
    if joint["word"] == "ni" and " ni " not in text[begin : joint.start()]:
        return ()  # the first one of ni … ni
    if (
        _infinitive.match(text, start)
        or _predicate.match(text, start)
        or _tens.search(text, max(begin, joint.start() - _LONGEST_TEN), joint.start())
    ):
        return ()
    end = _end.search(text, start + 1)
    stop = end.start() if end else len(text)
    pattern = next((behind for _, head, behind in _HEADS if head.match(text, start)), None)
    preposition = _preposition.match(text, start)
    if preposition is not None:
        pattern = re.compile(rf"\b{preposition[1]} ", re.IGNORECASE)
    elif pattern is None:
        return () if _no_item.match(text, start) else _bare(text, joint, begin)
    if end is not None and end["verb"] and _finite.search(text, begin, joint.start()):
        return ()  # a clause with a verb of its own
    items = (*_before(text, pattern, begin, joint.start()), (start, stop))
    short = len(items) > 2 or (len(items) == 2 and joint["comma"] is None)
    return items if short and not _are_dates(text, items) else ()


def _clause_start(text: str, end: int) -> int:
    start = 0
    for mark in _strong.finditer(text, 0, end):
        start = mark.end()
    return start


def _are_dates(text: str, items: tuple[Span, ...]) -> bool:
    return all(any(char.isdigit() for char in text[slice(*item)]) for item in items)


def _before(text: str, pattern: re.Pattern[str], begin: int, end: int) -> list[Span]:
    """The items before the conjunction that begin as the one behind it does."""
    heads = [match.start() for match in pattern.finditer(text, begin, end)]
    items: list[Span] = []
    stop = end
    while True:
        least = max(text.rfind(",", begin, stop), stop - _MOST)
        places = [at for at in heads if least < at < stop]
        if not places:
            return items
        place = next((at for at in places if text.endswith((", ", ", ni "), begin, at)), places[-1])
        if _joined.search(text, place, stop):
            return items
        if not items and len(text[place:stop].split()) > _MOST_WORDS:
            return []
        items.insert(0, (place, stop))
        comma = text.rfind(", ", begin, place)
        if comma < 0 or text[comma + 2 : place] not in ("", "ni "):
            return items
        stop = comma


def _are_plural(last: str, word: str) -> bool:
    """Publics et privés, les lundis et jeudis: no verb of the third person."""
    return last.endswith("s") and word.endswith("s")


def _governs(text: str, word: re.Match[str]) -> bool:
    """Objet et durée du marché, entrée et sortie des véhicules: a noun."""
    return word[0].endswith(("ée", "ie", "is")) and text.startswith(
        (" de ", " du ", " des ", " d’", " d'"), word.end()
    )


def _bare(text: str, joint: re.Match[str], begin: int) -> tuple[Span, ...]:
    """Words without an article: française et japonaise, droits et obligations."""
    space = text.rfind(" ", begin, joint.start())
    last, word = _last_word.search(text, max(begin, space), joint.start()), _word.match(text, joint.end())
    if last is None or word is None or joint["comma"] is not None or last[0][0].isdigit():
        return ()
    if (
        (_verbal.search(word[0]) and not _are_plural(last[0], word[0]) and not _governs(text, word))
        or _finite_ending.search(last[0])
        or _pronoun.search(text, max(begin, last.start() - _LONGEST_PRONOUN), last.start())
    ):
        return ()
    items = [last.span(), word.span()]
    while (before := _chained.search(text, begin, items[0][0])) is not None:
        if before[1].lower() in ("nous", "vous", "non") or before[1][0].isdigit():
            break
        items.insert(0, before.span(1))
    return tuple(items)
