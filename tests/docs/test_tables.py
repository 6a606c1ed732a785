"""What the tables of the manual say is so, row by row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from declaration_doc.languages import fold, language
from declaration_doc.model.block import Kind
from declaration_doc.model.declaration import Authority, LanguageStatus
from tests.languages.cases_of import show
from tests.languages.markup import nodes, written

PAGES = Path(__file__).resolve().parents[2] / "docs" / "explanation"
_SEEN = str.maketrans({"␣": "\u00a0", "⍽": "\u202f", "⬚": "\u3000"})


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the rows whose table begins with `heading`, without the first."""
    text = (PAGES / page).read_text("utf-8")
    table = text[text.index(f"\n| {heading} |") :].lstrip("\n").partition("\n\n")[0]
    return [
        [cell.strip().strip("`").translate(_SEEN) for cell in line.strip("|").split(" | ")][1:]
        for line in table.splitlines()[2:]
    ]


def typeset() -> list[tuple[str, str, str]]:
    text = (PAGES / "typography.md").read_text("utf-8")
    found = []
    for tag, name in (("fr", "French"), ("ja", "Japanese")):
        section = text.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        for stored, printed in re.findall(r"^\| [^|]+ \| `([^|]+)` \| `([^|]+)` \|$", section, re.MULTILINE):
            found.append((tag, stored, printed.translate(_SEEN)))
    return found


@pytest.mark.parametrize(("tag", "stored", "printed"), typeset())
def test_a_text_is_set_as_the_manual_says(tag: str, stored: str, printed: str) -> None:
    assert show(written(language(tag).typeset(nodes(stored)))) == show(printed)


@pytest.mark.parametrize(("one", "other"), rows("typography.md", "may differ"))
def test_what_may_differ_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), rows("typography.md", "never the same"))
def test_what_is_wording_does_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_labels_are_those_of_the_languages() -> None:
    fr, ja, en = (language(tag) for tag in ("fr", "ja", "en"))
    table = {row[0]: row for row in rows("typography.md", "what | French")}
    for first, kind, number in (
        ("Article premier", Kind.ARTICLE, 1),
        ("Article 2", Kind.ARTICLE, 2),
        ("I.", Kind.SECTION, 1),
        ("Annexe 1", Kind.ANNEX, 1),
    ):
        labels = [each.number_label(kind, number, 1).replace("\u00a0", " ") for each in (fr, ja, en)]
        assert table[first] == labels
    assert rows("typography.md", "what | French")[-1] == [
        each.date_range("2022-10-03", "2022-10-06").replace("\u00a0", " ") for each in (fr, ja, en)
    ]


def test_the_marks_of_authority_are_those_of_the_languages() -> None:
    table = rows("authority.md", "`authority`")
    assert len(table) == len(Authority)
    for authority, row in zip(Authority, table, strict=True):
        status = LanguageStatus("fr", authority)
        assert row == [language(tag).mark(status) for tag in ("fr", "ja", "en")]
