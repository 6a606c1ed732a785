"""The folds tell wording from typography."""

from __future__ import annotations

import pytest

from declaration_doc.languages import fold


@pytest.mark.parametrize(
    ("stored", "printed"),
    [
        ("l'urgence ; la « fin »", "l’urgence\u202f; la «\u00a0fin\u00a0»"),
        ("l'avenir", "l’«\u00a0avenir\u00a0»"),
        ("l'avenir", "l’「avenir」"),
        ("les liens - mais aussi - entre", "les liens –\u00a0mais aussi\u00a0– entre"),
        ("10% de 3 000", "10\u00a0% de\n3\u202f000"),
        ("franco-japonaises...", "franco-\njaponaises…"),
        ("宣言を採択する。", "宣言を採\n択する。"),
        ("以下の共生（SDGs）を", "以下の「共生」（SDGs）\nを"),
        ("第7回G20会議", "第7回\nG20会議"),
        ("the cities' text, or draft", "the cities’ text, or ‘draft’"),
    ],
)
def test_a_printed_text_folds_to_what_is_stored(stored: str, printed: str) -> None:
    assert fold(stored) == fold(printed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("multi acteurs", "multi-acteurs"),
        ("quoi que", "quoique"),
        ("ente autres", "entre autres"),
        ("7e Rencontres", "7es Rencontres"),
        ("Cezanne", "Cézanne"),
        ("oui ; non", "oui : non"),
        ("エクサンプロヴァンス", "エクサンプロバンス"),
        ("及び、", "及び"),
        ("1 0", "10"),
    ],
)
def test_a_change_of_wording_is_not_folded_away(one: str, other: str) -> None:
    assert fold(one) != fold(other)
