"""French made ready for the engine, by the Lexique des règles typographiques de l'Imprimerie nationale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.french import set_french
from declaration_doc.writers.pdf.reading import Reading, Run, text_of
from tests.editions.builders import block, declaration
from tests.writers.pdf.test_write import FR, FR_JA

HYPHENS = ("-", "\u2010")
WORDS = (
    "Les collectivités territoriales favoriseront le développement des coopérations internationales et "
    "l’approfondissement des collaborations administratives, environnementales et universitaires. "
)


def shown(markup: str) -> str:
    """What was set, in signs that can be read: `{XXI}` a century, `[franco-japonais]` a compound."""
    found = re.sub('<span class="century">(.*?)</span>', "{\\1}", set_french(markup, "fr"))
    return re.sub('<span class="compound">(.*?)</span>', "[\\1]", found)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("le XXI<sup>e</sup>\u00a0siècle", "le {XXI}<sup>e</sup>\u00a0siècle"),
        ("au I<sup>er</sup>\u00a0siècle", "au {I}<sup>er</sup>\u00a0siècle"),
        (
            "aux XIX<sup>e</sup> et XX<sup>e</sup>\u00a0siècles",
            "aux {XIX}<sup>e</sup> et {XX}<sup>e</sup>\u00a0siècles",
        ),
        ("<p>XV<sup>e</sup>–XVI<sup>e</sup>\u00a0s.", "<p>{XV}<sup>e</sup>–{XVI}<sup>e</sup>\u00a0s."),
    ],
)
def test_siecles_the_figures_of_a_century_are_told_apart(markup: str, expected: str) -> None:
    assert shown(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "les ODD et la RSE au G20",
        "Louis XIV au siècle des Lumières",
        "la V<sup>e</sup>\u00a0République",
        "les VII<sup>e</sup>\u00a0Rencontres",
        "le chapitre IV",
        '<p lang="ja">XXI<sup>e</sup>\u00a0siècle</p>',
    ],
)
def test_siecles_nothing_else_is_set_in_small_capitals(markup: str) -> None:
    assert shown(markup) == markup


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("franco-japonaises", "[franco-japonaises]"),
        ("à Aix-en-Provence (France)", "à [Aix-en-Provence] (France)"),
        ("2019-2023", "2019-2023"),
        ("les Nations unies", "les Nations unies"),
    ],
)
def test_coupures_a_compound_is_told_apart(markup: str, expected: str) -> None:
    assert shown(markup) == expected


def test_coupures_a_compound_is_divided_at_its_hyphen_only() -> None:
    paragraphs = (
        block(
            Kind.PARAGRAPH, f"p{turn}", fr="Ô " * turn + "les rencontres franco-japonaises. " * 6, ja="文。"
        )
        for turn in range(0, 24, 2)
    )
    ends = line_ends(Reading(write(compose(declaration(*paragraphs), FR_JA))))
    assert any(end.endswith("franco-") for end in ends)
    assert not [end for end in ends if re.search("fran[-\u2010]$|japo[-\u2010]$", end)]


def test_coupures_no_name_is_divided() -> None:
    text = "les collaborations environnementales de Christopherville et internationales de Montpellieraine, "
    paragraphs = (
        block(Kind.PARAGRAPH, f"p{turn}", fr="à " * turn + text * 3, ja="文。") for turn in range(0, 16, 2)
    )
    ends = line_ends(Reading(write(compose(declaration(*paragraphs), FR_JA))))
    divided = [end.split()[-1] for end in ends if end.endswith(HYPHENS)]
    assert len(divided) > 3
    assert not [word for word in divided if word[0].isupper()]


def test_siecles_small_capitals_read_as_written() -> None:
    source = declaration(block(Kind.PARAGRAPH, "p", fr="Au XXIe siècle, la RSE.", ja="文。"))
    reading = Reading(write(compose(source, FR)))
    text = "Au XXIe\u00a0siècle, la RSE."
    assert text_of(reading.spans()["p-1"].runs(), text).replace("\u00a0", " ") == text.replace("\u00a0", " ")


@pytest.mark.parametrize("spec", [FR, FR_JA], ids=lambda spec: spec.name)
def test_coupures_no_page_ends_in_a_divided_word(spec: EditionSpec) -> None:
    paragraphs = (
        block(Kind.PARAGRAPH, f"p{number}", fr=WORDS * (9 + number % 4), ja="都市は協力する。" * 30)
        for number in range(9)
    )
    reading = Reading(write(compose(declaration(*paragraphs), spec)))
    ends = [run.text for run in last_of_pages(reading)]
    assert len(ends) >= 2
    assert not [end for end in ends if end.endswith(HYPHENS)]
    assert len([end for end in line_ends(reading) if end.endswith(HYPHENS)]) > 5


LOOSE = (
    "Au travers des nombreuses coopérations décentralisées franco-japonaises, nous avons pu ensuite "
    "présenter et confronter les diverses solutions développées au cours de trois ateliers, selon les "
    "sous-thèmes suivants."
)


def test_a_loose_line_is_mended_by_the_lines_before_it() -> None:
    """Filled one after the other, the third line would be: senter et confronter les diverses solutions."""
    source = declaration(block(Kind.PARAGRAPH, "p", fr=LOOSE, ja="文。"))
    reading = Reading(write(compose(source, FR_JA)))
    lines: dict[float, str] = {}
    for run in reading.spans()["p-1"].runs():
        lines[run.line] = lines.get(run.line, "") + run.text
    assert list(lines.values())[2].startswith("présenter et confronter les diverses solutions déve")


def last_of_pages(reading: Reading) -> list[Run]:
    """The last run on its page of each French segment that goes over."""
    return [run for run, after in french_runs(reading) if run.page != after.page]


def line_ends(reading: Reading) -> list[str]:
    """The last run of each French line but the last ones of segments."""
    return [
        run.text for run, after in french_runs(reading) if (run.page, run.line) != (after.page, after.line)
    ]


def french_runs(reading: Reading) -> Iterator[tuple[Run, Run]]:
    for span in reading.spans().values():
        if span.language == "fr":
            yield from pairwise(span.runs())
