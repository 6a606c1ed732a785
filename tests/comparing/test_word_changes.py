from __future__ import annotations

from declaration_doc.comparing import word_changes
from declaration_doc.comparing.wording import Edit


def marked(old: str, new: str) -> str:
    shown = []
    for stretch in word_changes(old, new):
        if stretch.edit is Edit.KEPT:
            shown.append(stretch.new)
        else:
            shown.append(
                f"[-{stretch.old}-]" * bool(stretch.old) + f"{{+{stretch.new}+}}" * bool(stretch.new)
            )
    return "".join(shown)


def test_french_goes_by_words() -> None:
    assert marked("Les villes plantent.", "Les maires plantent.") == "Les [-villes-]{+maires+} plantent."


def test_an_elided_article_stays_where_its_noun_changes() -> None:
    assert marked("dans l’accord", "dans l’entente") == "dans l’[-accord-]{+entente+}"


def test_japanese_goes_by_characters_and_runs_of_katakana_and_digits() -> None:
    assert (
        marked("2022年にナンシーで", "2024年にシャルトルで")
        == "[-2022-]{+2024+}年に[-ナンシー-]{+シャルトル+}で"
    )


def test_a_tiny_island_between_two_changes_is_swallowed() -> None:
    old, new = "Nous avons vu le port et la vieille ville.", "Nous allons à Nice et aux îles de Lérins."
    assert marked(old, new).count("[-") == 1


def test_typography_is_no_change_of_words() -> None:
    assert marked("d'accord", "d’accord") == "d’accord"
