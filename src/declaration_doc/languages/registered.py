"""Which languages of two letters there are (ISO 639-1, from which BCP 47 takes them), and what others mean.

Of languages with three letters there are thousands; their codes are not looked at.
"""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.model.tags import primary_subtag

CODES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik
    io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml
    mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd
    se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve
    vi vo wa wo xh yi yo za zh zu
    """.split()
)
COUNTRIES: Mapping[str, str] = {
    "cn": "zh",
    "cz": "cs",
    "dk": "da",
    "gr": "el",
    "jp": "ja",
    "ua": "uk",
    "vn": "vi",
}
"""Codes of countries (ISO 3166-1) that are no language, with the language that is meant by them."""


def is_registered(tag: str) -> bool:
    """Whether a BCP 47 tag begins with a language that there is, as far as its code has two letters."""
    primary = primary_subtag(tag)
    return len(primary) != 2 or primary in CODES


def probably(tag: str) -> str | None:
    """The tag that is meant by one that is not registered: `ja` for `jp`; None where nobody can tell."""
    primary, hyphen, rest = tag.partition("-")
    return f"{COUNTRIES[primary]}{hyphen}{rest}" if primary in COUNTRIES else None
