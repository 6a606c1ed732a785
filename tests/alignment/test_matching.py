from __future__ import annotations

from declaration_doc.alignment import Match, Unit, match

WATER = ("L’eau est un bien commun de toutes les villes.", "水はすべての都市の共有財産である。")
FOREST = ("La jeunesse plante des forêts nouvelles chaque année.", "若者は毎年新しい森を育てる。")
SEA = ("Les ports défendent les récifs de corail.", "港湾都市はサンゴ礁を守る。")


def unit(id: str, texts: tuple[str, str]) -> Unit:
    return Unit(id, dict(zip(("fr", "ja"), texts, strict=True)))


def pairs(old: list[Unit], new: list[Unit], *, by_id: bool = True) -> dict[str, str]:
    return {new[j].id: old[i].id for j, i in match(old, new, by_id=by_id).pairs.items()}


def test_the_same_id_is_the_same_segment_however_much_was_reworded() -> None:
    assert pairs([unit("a", WATER)], [unit("a", SEA)]) == {"a": "a"}


def test_a_text_that_stands_unchanged_under_another_id_has_been_renamed() -> None:
    old = [unit("a", WATER), unit("b", SEA)]
    assert pairs(old, [unit("c", WATER), unit("b", SEA)]) == {"c": "a", "b": "b"}


def test_two_segments_that_share_words_in_one_language_only_are_not_one() -> None:
    same_french = (WATER[0], SEA[1])
    assert pairs([unit("a", WATER)], [unit("b", ("Autre chose est dit ici.", WATER[1][:6]))]) == {}
    assert pairs([unit("a", WATER)], [unit("b", same_french)]) == {"b": "a"}


def test_a_segment_under_another_id_is_known_by_both_its_languages() -> None:
    reworded = ("L’eau est le bien commun de toutes les villes.", "水は、すべての都市の共有の財産である。")
    old, new = [unit("a", WATER), unit("b", SEA)], [unit("x", SEA), unit("y", reworded)]
    assert pairs(old, new, by_id=False) == {"x": "b", "y": "a"}


def test_of_equal_texts_the_one_beside_its_neighbour_is_the_same() -> None:
    old = [unit("a", WATER), unit("h1", SEA), unit("b", FOREST), unit("h2", SEA)]
    new = [unit("1", FOREST), unit("2", SEA)]
    assert pairs(old, new, by_id=False) == {"1": "b", "2": "h2"}


def test_one_segment_that_became_two_was_split() -> None:
    whole = unit("a", (f"{WATER[0]} {FOREST[0]}", WATER[1] + FOREST[1]))
    parts = [unit("a", WATER), unit("a-2", FOREST)]
    assert match([whole], parts) == Match(splits={0: (0, 1)})
    assert match(parts, [whole]) == Match(merges={0: (0, 1)})


def test_a_segment_that_kept_its_words_is_no_part_of_another() -> None:
    whole = unit("a", (f"{WATER[0]} {FOREST[0]}", WATER[1] + FOREST[1]))
    old = [whole, unit("b", SEA), unit("c", ("Ici.", "ここ。"))]
    new = [whole, unit("b", WATER), unit("c", FOREST)]
    assert pairs(old, new) == {"a": "a", "b": "b", "c": "c"}
