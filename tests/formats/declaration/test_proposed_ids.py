"""Ids that `fmt` proposes: from the words at hand, unique, and never instead of one that is there."""

from __future__ import annotations

import re

from declaration_doc.formats.declaration import Element, parse, propose_ids, serialize
from declaration_doc.formats.declaration.values import ID
from tests.formats.declaration.samples import EVERY_ELEMENT, read, wrap


def proposed(fragment: str) -> list[str]:
    """The ids that the elements of a fragment get, in document order."""
    tree = parse(wrap(fragment)).tree
    assert tree is not None
    given = {element.id for element in tree.iter()}
    return [element.id for element in propose_ids(tree).iter() if element.id and element.id not in given]


def test_an_id_is_made_of_what_stands_around_it_and_of_words() -> None:
    assert proposed(
        '<workshop xml:id="w3"><heading><s><t xml:lang="fr">Mobilités</t></s></heading>'
        '<group><heading><s><t xml:lang="fr">L’hydrogène propre pour les cœurs de ville</t></s></heading>'
        '<item><s><t xml:lang="fr">des bus à hydrogène</t></s></item></group></workshop>'
    ) == [
        "w3-heading",
        "w3-heading-text",
        "w3-hydrogene-propre",
        "w3-hydrogene-propre-heading",
        "w3-hydrogene-propre-heading-text",
        "w3-hydrogene-propre-bus",
        "w3-hydrogene-propre-bus-text",
    ]


def test_several_segments_of_a_block_are_told_apart_by_their_words() -> None:
    assert proposed(
        '<p xml:id="theme"><s><t xml:lang="fr">Nous adoptons la déclaration.</t></s>'
        '<s><t xml:lang="fr">Nous adoptons la déclaration suivante.</t></s>'
        '<s><t xml:lang="fr">Elle engage chaque ville.</t></s></p>'
    ) == ["theme-adoptons-declaration", "theme-adoptons-declaration-suivante", "theme-engage-ville"]


def test_where_no_words_are_at_hand_the_kind_and_a_number_serve() -> None:
    assert proposed(
        '<p xml:id="theme"><s><t xml:lang="ja">採択する。</t></s><s><t xml:lang="ja">決定する。</t></s></p>'
    ) == ["theme-text-1", "theme-text-2"]


def test_no_id_is_given_twice_and_none_is_changed() -> None:
    tree = parse(re.sub(rb' xml:id="[^"]*(text|heading)"', b"", EVERY_ELEMENT)).tree
    assert tree is not None
    before = [element.id for element in tree.iter()]
    after = [element.id for element in propose_ids(tree).iter()]
    assert [element.id for element in tree.iter()] == before
    assert all(new == old for new, old in zip(after, before, strict=True) if old)
    ids = [id for id in after if id]
    assert len(ids) == len(set(ids))


def test_a_source_without_any_id_becomes_one_without_fault_of_grammar() -> None:
    tree = parse(re.sub(rb' xml:id="[^"]*"', b"", EVERY_ELEMENT)).tree
    assert tree is not None
    complete = propose_ids(tree)
    again = parse(serialize(complete))
    assert again.declaration
    assert all(ID.accepts(element.id) for element in complete.iter() if element.id)
    assert {finding.name for finding in again.findings} <= {
        "dangling-reference",
        "wrong-signing-order",
        "note-without-call",
        "wrong-target",
    }


def test_ids_once_proposed_stay() -> None:
    tree = parse(wrap('<p><s><t xml:lang="fr">Les villes</t><t xml:lang="ja">都市</t></s></p>')).tree
    assert tree is not None
    once = serialize(propose_ids(tree))
    again = parse(once).tree
    assert again is not None
    assert serialize(propose_ids(again)) == once


def test_a_very_long_id_is_shortened() -> None:
    long = "a" * 70
    ids = proposed(
        f'<p xml:id="{long}"><s><t xml:lang="fr">Les collectivités territoriales</t></s>'
        '<s><t xml:lang="fr">b</t></s></p>'
    )
    assert all(ID.accepts(id) for id in ids)


def test_a_missing_id_is_reported_with_the_way_to_get_one() -> None:
    parsed = read('<p><s xml:id="s"><t xml:lang="fr">a</t><t xml:lang="ja">い</t></s></p>')
    assert [finding.code for finding in parsed.findings] == ["S029"]
    assert "`declaration-doc fmt`, which proposes ids" in parsed.findings[0].remedy
    assert isinstance(parsed.tree, Element)


def test_an_id_that_lacks_its_prefix_is_left_for_its_author_to_mend() -> None:
    said = '<p {0}="art-eau"><s xml:id="art-eau-1"><t xml:lang="fr">L’eau</t></s></p>'
    assert proposed(said.format("id")) == []
