"""The words, dates, numbers and sizes of the site, in the language of a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from importlib import import_module, resources
from typing import Any

from declaration_doc.errors import MissingPart
from declaration_doc.languages.ja.dates import era_year


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    import yaml

    data = resources.files(__package__).joinpath("labels.yaml").read_text("utf-8")
    tables: Mapping[str, Mapping[str, str]] = yaml.safe_load(data)
    return tables


def languages() -> tuple[str, ...]:
    """The languages in which the pages of the site are written."""
    return tuple(_tables())


def word(language: str, key: str) -> str:
    """A label; the keys are those of labels.yaml."""
    return _tables()[language][key]


def require_parts() -> None:
    """Raise MissingPart where Babel is not installed."""
    _babel("dates")


def day(iso: str, language: str) -> str:
    """An ISO 8601 date in words; in Japanese with the year of the era: 2022年10月6日（令和4年）."""
    if len(iso) < 10:
        return iso
    date = dt.date.fromisoformat(iso[:10])
    words: str = _babel("dates").format_date(date, format="long", locale=language)
    year = era_year(date) if word(language, "calendar") == "japanese" else None
    return f"{words}（{year}）" if year else words


def number(value: int, language: str) -> str:
    """A whole number with the separators of the language."""
    words: str = _babel("numbers").format_decimal(value, locale=language)
    return words


def size(octets: int, language: str) -> str:
    """A size in kilobytes, of 1,000 bytes each, rounded up."""
    words: str = _babel("units").format_unit(-(-octets // 1000), "kilobyte", length="short", locale=language)
    return words


def _babel(module: str) -> Any:
    try:
        return import_module(f"babel.{module}")
    except ImportError as error:
        message = "a site needs Babel, which is not installed"
        raise MissingPart(message, "install the extra: pip install 'declaration-doc[site]'") from error
