from __future__ import annotations

from dataclasses import replace

import pytest

from declaration_doc.comparing import compare
from declaration_doc.languages.digests import text_digest
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.change import Change, Comparison, Event, StaleReason
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import Emphasis, Number, Words
from declaration_doc.model.review import Record, Review, State
from declaration_doc.model.segment import Segment
from tests.comparing.revised import declaration, paragraph, segment, text

WATER = segment("water", "L’eau est un bien commun.", "水は共有財産である。")
FOREST = segment("forest", "Les forêts abritent la vie.", "森は生命を育む。")
PORTS = segment("ports", "Les ports relient les villes.", "港は都市を結ぶ。")


def only(comparison: Comparison) -> Change:
    """The one change there is."""
    (change,) = comparison.changes
    return change


def events(comparison: Comparison) -> list[str]:
    return [change.event.value for change in comparison.changes]


def test_a_text_reworded_in_one_language_makes_the_other_stale() -> None:
    new = segment("water", "L’eau est le bien commun de tous.", "水は共有財産である。")
    found = compare(declaration(WATER), declaration(new))
    assert only(found).event is Event.REWORDED
    assert only(found).language == "fr"
    (stale,) = found.stale
    assert (stale.segment, stale.language, stale.counterpart) == ("water", "ja", "fr")
    assert stale.reason is StaleReason.REWORDED
    assert (stale.before, stale.after) == ("L’eau est un bien commun.", "L’eau est le bien commun de tous.")


def test_a_text_reworded_in_both_languages_makes_nothing_stale() -> None:
    new = segment("water", "L’eau est le bien de tous.", "水は皆の財産である。")
    found = compare(declaration(WATER), declaration(new))
    assert events(found) == ["reworded", "reworded"]
    assert not found.stale


def test_spaces_quotes_and_widths_are_typography_and_make_nothing_stale() -> None:
    old = segment("s", "Le 7 : « oui »", "第7回")
    new = segment("s", "Le 7\u202f: «\u00a0oui\u00a0»", "第７回")
    found = compare(declaration(old), declaration(new))
    assert events(found) == ["typographic", "typographic"]
    assert not found.stale


def test_a_first_translation_does_not_make_its_original_stale() -> None:
    found = compare(declaration(segment("water", "L’eau est un bien commun.", None)), declaration(WATER))
    assert only(found).language == "ja"
    assert not found.stale


def test_numbers_that_no_longer_agree_are_stale_though_both_texts_were_reworded() -> None:
    def counted(french: str, japanese: str) -> Segment:
        return Segment(
            "s",
            (
                text("fr", Number(french, None, (Words(french),)), f" villes et {french} ports"),
                text("ja", Number(japanese, None, (Words(japanese),)), f"の都市と{japanese}の港"),
            ),
        )

    found = compare(declaration(counted("7", "7")), declaration(counted("8", "9")))
    assert {(one.language, one.reason) for one in found.stale} == {
        ("fr", StaleReason.FIGURES),
        ("ja", StaleReason.FIGURES),
    }
    assert all(change.figures for change in found.changes)
    assert not compare(declaration(counted("7", "7")), declaration(counted("8", "8"))).stale


def test_what_was_approved_against_an_older_wording_is_stale() -> None:
    def reviewed(against: str) -> Review:
        return Review((Record("water", "ja", State.APPROVED, against={"fr": against}),))

    one = declaration(WATER)
    assert not compare(one, one, review=reviewed(text_digest(WATER.text("fr")))).stale
    (stale,) = compare(one, one, review=reviewed("0" * 16)).stale
    assert stale.reason is StaleReason.APPROVAL


def test_markup_round_the_same_characters_is_told_apart() -> None:
    new = replace(
        WATER, texts=(text("fr", Emphasis((Words("L’eau"),)), " est un bien commun."), WATER.texts[1])
    )
    assert only(compare(declaration(WATER), declaration(new))).event is Event.RETAGGED


def test_another_id_with_the_same_texts_is_a_new_name() -> None:
    found = compare(declaration(WATER, FOREST), declaration(replace(WATER, id="common-water"), FOREST))
    assert ("renamed", ("water",), ("common-water",)) in [
        (change.event.value, change.old, change.new) for change in found.changes
    ]
    assert set(events(found)) == {"renamed"}  # segment, and block round it


def test_what_went_is_anchored_at_its_nearest_neighbour_that_stayed() -> None:
    found = compare(declaration(WATER, FOREST, PORTS), declaration(WATER, PORTS))
    assert only(found).event is Event.REMOVED
    assert only(found).anchor == "water"
    assert only(found).was == (FOREST,)


def test_a_block_that_came_with_its_segments_is_told_once() -> None:
    assert events(compare(declaration(WATER), declaration(WATER, FOREST))) == ["added"]


def test_a_run_that_moved_together_is_one_move() -> None:
    extra = [segment(f"s{n}", f"Phrase numéro {n}.", f"第{n}文。") for n in range(4)]
    found = compare(declaration(WATER, FOREST, *extra), declaration(*extra, WATER, FOREST))
    assert only(found).event is Event.MOVED
    assert only(found).new == ("water", "forest")


def test_a_segment_that_went_into_another_block_is_told_though_the_order_is_the_same() -> None:
    old = declaration(paragraph(WATER, FOREST, id="a"), paragraph(PORTS, id="b"))
    new = declaration(paragraph(WATER, id="a"), paragraph(FOREST, PORTS, id="b"))
    change = only(compare(old, new))
    assert (change.event, change.subject, change.said) == (Event.STRUCTURE, "parent", ("a", "b"))


def test_a_block_of_another_kind_is_a_change_of_structure() -> None:
    old, new = (declaration(paragraph(WATER, kind=kind)) for kind in (Kind.PARAGRAPH, Kind.RECITAL))
    change = only(compare(old, new))
    assert (change.event, change.said) == (Event.STRUCTURE, ("p", "recital"))


def test_each_datum_is_reported_once() -> None:
    old = declaration(WATER)
    new = replace(old, version="2", prevailing="fr", languages=old.languages[:1])
    subjects = [(change.event.value, change.subject) for change in compare(old, new).changes]
    assert subjects == [("metadata", "version"), ("authority", "ja"), ("authority", "prevailing")]


def test_entries_of_the_glossary_are_compared() -> None:
    one = declaration(WATER)
    was = Glossary.from_pairs([("eau", "水")], ("fr", "ja"))
    now = Glossary.from_pairs([("eau", "お水")], ("fr", "ja"))
    change = only(compare(one, one, glossaries=(was, now)))
    assert (change.event, change.subject) == (Event.GLOSSARY, "eau")
    assert change.said == ("term; fr: eau; ja: 水", "term; fr: eau; ja: お水")


def test_a_sentence_that_was_split_and_reworded_in_one_language_is_stale_in_the_other() -> None:
    water = ("L’eau est un bien commun de toutes les villes.", "水はすべての都市の共有財産である。")
    forest = ("La jeunesse plante chaque année des forêts nouvelles.", "若者は毎年新しい森を育てる。")
    whole = segment("a", f"{water[0]} {forest[0]}", water[1] + forest[1])
    reworded = forest[0].replace("nouvelles", "anciennes")
    parts = (segment("a", *water), segment("a-2", reworded, forest[1]))
    found = compare(declaration(paragraph(whole, id="p")), declaration(paragraph(*parts, id="p")))
    assert events(found) == ["split"]
    assert {(one.segment, one.language) for one in found.stale} == {("a", "ja"), ("a-2", "ja")}


def test_the_summary_counts_events_in_their_order() -> None:
    found = compare(declaration(WATER, FOREST), declaration(PORTS, segment("water", "L’eau.", "水。")))
    assert dict(found.summary) == {"added": 1, "removed": 1, "reworded": 2}


def test_a_block_without_segments_that_changes_place_is_no_silence() -> None:
    def empty(id: str) -> Block:
        return Block(Kind.LIST, id)

    found = compare(declaration(empty("a"), empty("b")), declaration(empty("b"), empty("a")))
    assert only(found).subject == "order"


# --- numbers in words ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "differ"),
    [
        ("Les deux villes signent.", "Les trois villes signent.", True),
        ("Vingt et une villes signent.", "Vingt-deux villes signent.", True),
        ("Les deux villes signent.", "Les deux communes signent.", False),
        ("Une ville signe.", "La ville signe.", False),
    ],
)
def test_a_number_in_words_that_changed_is_a_change_of_figures(old: str, new: str, differ: bool) -> None:
    (change,) = compare(
        declaration(segment("s", old, "署名する。")), declaration(segment("s", new, "署名する。"))
    ).changes
    assert change.figures is differ


def test_a_japanese_number_in_words_that_changed_is_one_too() -> None:
    old, new = (declaration(segment("s", "Signé.", f"{n}つの都市が署名する。")) for n in "二三")
    (change,) = compare(old, new).changes
    assert change.figures


def test_where_both_were_reworded_numbers_in_words_that_parted_make_each_stale() -> None:
    old = declaration(segment("s", "Les trois villes signent.", "三つの都市が署名する。"))
    new = declaration(segment("s", "Les quatre villes agissent.", "三つの都市が行動する。"))
    found = [(stale.language, stale.reason) for stale in compare(old, new).stale]
    assert found == [("ja", StaleReason.FIGURES)]


def test_where_both_numbers_changed_together_nothing_is_stale() -> None:
    old = declaration(segment("s", "Les trois villes signent.", "三つの都市が署名する。"))
    new = declaration(segment("s", "Les quatre villes signent.", "四つの都市が署名する。"))
    assert compare(old, new).stale == ()
