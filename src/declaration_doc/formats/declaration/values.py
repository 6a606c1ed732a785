"""The types of attribute values, as schema/declaration.rnc has them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ValueType:
    """What an attribute may hold."""

    name: str
    """As in the grammar."""
    pattern: re.Pattern[str]
    expected: str
    """What it is, for a message: "a day written YYYY-MM-DD"."""
    example: str
    longest: int | None = None
    """Length in code points; None: as long as a value may be."""
    values: tuple[str, ...] = ()
    """All that it accepts, where that is a list of words."""

    def accepts(self, value: str) -> bool:
        """Whether `value` is one of this type; the length first, which bounds what the pattern costs."""
        if self.longest is not None and len(value) > self.longest:
            return False
        return self.pattern.fullmatch(value) is not None


_ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_TAG = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?"

ID = ValueType(
    "Id",
    re.compile(_ID),
    "an id: words of a-z and 0-9 joined by hyphens, a letter first, at most 80 characters",
    "w3-mobility",
    80,
)
ID_REFS = ValueType(
    "IdRefs",
    re.compile(f"{_ID}(?: {_ID})*"),
    "ids with one space between two",
    "signatory-aix signatory-shizuoka",
)
KEY = ValueType(
    "Key",
    re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"),
    "a key of the glossary: words of a-z and 0-9 joined by hyphens, at most 80 characters",
    "aix-en-provence",
    80,
)
LANGUAGE = ValueType("Language", re.compile(_TAG), "a language tag", "fr")
LANGUAGES = ValueType(
    "Languages", re.compile(f"{_TAG}(?: {_TAG})*"), "language tags with one space between two", "fr ja"
)
DAY = ValueType("Day", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), "a day written YYYY-MM-DD", "2022-10-06")
MOMENT = ValueType(
    "Moment",
    re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"),
    "a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD",
    "2019-06",
)
COUNT = ValueType("Count", re.compile(r"[1-9][0-9]{0,4}"), "a whole number from 1 to 99999", "7")
DECIMAL = ValueType(
    "Decimal",
    re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?"),
    "a number in digits, a full stop before decimals, no zero that adds nothing",
    "14",
)
LINE = ValueType(
    "Line",
    re.compile(r"[^\n\r]*[^ \t\n\r][^\n\r]*"),
    "some words on one line, at most 200 characters",
    "the adopted text has no sentence here",
    200,
)
FILE_NAME = ValueType(
    "FileName",
    re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*\.(?:svg|png|jpg)"),
    "the name of an .svg, .png or .jpg file beside the source, at most 80 characters",
    "logo-aix.svg",
    80,
)
RULE = ValueType(
    "Rule",
    re.compile(r"[A-Z][0-9]{3}|[a-z]+(?:-[a-z]+)*"),
    "the code or the name of a rule",
    "numbers-differ",
)


def one_of(name: str, *values: str, example: str = "") -> ValueType:
    """The type of an attribute that holds one of `values`; the first is the example where none is given."""
    words = ", ".join(f'"{value}"' for value in values)
    pattern = re.compile("|".join(map(re.escape, values)))
    return ValueType(name, pattern, f"one of {words}", example or values[0], values=values)


AUTHORITY = one_of(
    "authority",
    "authentic",
    "official-translation",
    "provisional-translation",
    "unofficial-translation",
    "unofficial-provisional-translation",
    "not-stated",
    example="not-stated",  # an example is copied, and must not claim a standing that nobody gave
)
YES_NO = one_of("numbered", "yes", "no")
MARKER = one_of("marker", "bullet", "number", "none")
