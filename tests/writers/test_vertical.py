"""Which characters stand upright in vertical lines (JLREQ 2.3.2, 3.2.4 to 3.2.6)."""

from __future__ import annotations

import pytest

from declaration_doc.writers.markup.vertical import set_vertical


def shown(text: str) -> str:
    """The marks as brackets: {side by side}, [upright]."""
    marked = set_vertical(text)
    for kind, left, right in (("together", "{", "}"), ("upright", "[", "]")):
        parts = marked.split(f'<span class="{kind}">')
        marked = left.join([parts[0], *(part.replace("</span>", right, 1) for part in parts[1:])])
    return marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第7回", "第[7]回"),
        ("10月3日", "{10}月[3]日"),
        ("2022年", "[2022]年"),
        ("2019〜2023年", "[2019]〜[2023]年"),
        ("A案", "[A]案"),
        ("SDGsの17の目標", "SDGsの{17}の目標"),
        ("G20、CO2", "G20、CO2"),
        ("1,700人、3.5倍、50%", "1,700人、3.5倍、50%"),
        ("123456人", "123456人"),
        ("Aix-en-Provence", "Aix-en-Provence"),
        ('<p id="p-10">10</p>', '<p id="p-10">{10}</p>'),
        ("&#39;&lt;3", "&#39;&lt;[3]"),
        ("第１回", "第１回"),
    ],
)
def test_figures_stand_upright_and_words_lie_on_their_side(text: str, expected: str) -> None:
    assert shown(text) == expected
