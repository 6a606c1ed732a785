"""What languages without a folder call themselves."""

from __future__ import annotations

OWN_NAMES = {
    "ar": "العربية",
    "br": "Brezhoneg",
    "ca": "Català",
    "co": "Corsu",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "es": "Español",
    "eu": "Euskara",
    "fi": "Suomi",
    "hu": "Magyar",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ko": "한국어",
    "la": "Latina",
    "nl": "Nederlands",
    "oc": "Occitan",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sv": "Svenska",
    "th": "ไทย",
    "tr": "Türkçe",
    "uk": "Українська",
    "vi": "Tiếng Việt",
    "zh": "中文",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}

SET_SOLID = frozenset({"ja", "yue", "zh"})
"""Languages that set no space between sentences."""
