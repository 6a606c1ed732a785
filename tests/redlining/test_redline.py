"""Two revisions as one edition: what a reader of the redline sees."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from declaration_doc.comparing import compare
from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Edition, EditionSpec, Layout
from declaration_doc.model.inline import Inlines, Mark, Marked, plain
from declaration_doc.redlining import Revision, redline
from declaration_doc.writers.text import write
from tests.comparing.revised import declaration, paragraph, revisions, segment

FR_JA = EditionSpec("fr-ja", ("fr", "ja"), Layout.PARALLEL)
FR = EditionSpec("fr", ("fr",), Layout.SINGLE)

WATER = segment("water", "L’eau est un bien commun.", "水は共有財産である。")
YOUTH = segment("youth", "La jeunesse plante des forêts.", "若者は森を育てる。")
TOWNS = segment("towns", "Les villes partagent leurs savoirs.", "都市は知識を共有する。")


def marked(old: Declaration, new: Declaration, spec: EditionSpec = FR_JA) -> Edition:
    sides = Revision(old, "old.xml", "0" * 64), Revision(new, "new.xml", "1" * 64)
    return redline(*sides, compare(old, new), spec)


def lines(old: Declaration, new: Declaration, spec: EditionSpec = FR) -> list[str]:
    """The blocks of the body as the text edition prints them."""
    edition = replace(
        marked(old, new, spec), cover=(), dates=(), references=(), statements=(), running=(), summary=None
    )
    return [line.strip() for line in write(edition, 10_000).decode().splitlines() if line]


def test_words_that_changed_are_marked_and_the_others_are_not() -> None:
    now = segment("water", "L’eau est un trésor commun.", "水は共有財産である。")
    assert lines(declaration(WATER), declaration(now), FR_JA) == [
        "L’eau est un [-bien-]{+trésor+} commun.",
        "水は共有財産である。 ［要見直し：フランス語の文言が変わったが、この文は変わっていない］",
    ]


def test_spaces_at_the_ends_of_a_change_stand_outside_its_marks() -> None:
    now = segment("water", "L’eau est un grand bien commun.", "水は共有財産である。")
    assert lines(declaration(WATER), declaration(now)) == ["L’eau est un {+grand+} bien commun."]


def test_a_text_of_which_little_stayed_is_replaced_whole() -> None:
    now = segment("water", "Nous protégerons chaque source.", "水は共有財産である。")
    assert lines(declaration(WATER), declaration(now)) == [
        "[-L’eau est un bien commun.-]{+Nous protégerons chaque source.+}"
    ]


def test_what_was_taken_out_stands_behind_its_nearest_neighbour_that_stayed() -> None:
    old = declaration(WATER, YOUTH, TOWNS)
    assert lines(old, declaration(WATER, TOWNS)) == [
        "L’eau est un bien commun.",
        "[-La jeunesse plante des forêts.-]",
        "Les villes partagent leurs savoirs.",
    ]
    assert lines(old, declaration(YOUTH, TOWNS))[0] == "[-L’eau est un bien commun.-]"


def test_a_sentence_taken_out_of_a_paragraph_stands_in_it() -> None:
    old = declaration(paragraph(WATER, YOUTH, TOWNS, id="p"))
    new = declaration(paragraph(WATER, TOWNS, id="p"))
    assert lines(old, new) == [
        "L’eau est un bien commun. [-La jeunesse plante des forêts.-] Les villes partagent leurs savoirs."
    ]


def test_a_move_is_shown_where_it_began_and_where_it_ended_under_one_number() -> None:
    more = segment("peace", "La paix unit les peuples.", "平和は人々を結ぶ。")
    found = lines(declaration(WATER, YOUTH, TOWNS, more), declaration(YOUTH, TOWNS, more, WATER))
    assert found == [
        "[→1 L’eau est un bien commun.→]",
        "La jeunesse plante des forêts.",
        "Les villes partagent leurs savoirs.",
        "La paix unit les peuples.",
        "{←1 L’eau est un bien commun.←}",
    ]


def test_a_number_that_changed_because_of_what_came_before_it_is_shown() -> None:
    first, second = (paragraph(s, id=f"r-{s.id}", kind=Kind.RESOLUTION) for s in (WATER, YOUTH))
    assert lines(declaration(second), declaration(first, second)) == [
        "{+1.+} {+L’eau est un bien commun.+}",
        "[-1.-]{+2.+} La jeunesse plante des forêts.",
    ]


def test_a_split_shows_each_part_with_what_changed_in_it() -> None:
    whole = segment(
        "w",
        "L’eau est un bien commun, et la jeunesse plante des forêts nouvelles.",
        "水は財産であり、若者は新しい森を育てる。",
    )
    one = segment("w-1", "L’eau est un bien commun.", "水は財産である。")
    two = segment("w-2", "La jeunesse plante des forêts nouvelles.", "若者は新しい森を育てる。")
    old, new = declaration(paragraph(whole, id="p")), declaration(paragraph(one, two, id="p"))
    assert [str(change.event) for change in compare(old, new).changes] == ["split"]
    assert "la jeunesse" not in "".join(_of(marked(old, new, FR), "fr", without={Mark.DELETED}))
    assert "bien commun" in lines(old, new)[0]


def test_a_bar_stands_beside_the_language_that_changed_alone() -> None:
    now = segment("water", "L’eau est un trésor commun.", "水は共有財産である。")
    (block,) = marked(declaration(WATER), declaration(now)).body
    assert [(cell.language, cell.changed) for cell in block.cells] == [("fr", True), ("ja", False)]


def test_the_front_page_names_what_was_compared_and_every_change() -> None:
    now = segment("water", "L’eau est un trésor commun.", "水は共有財産である。")
    summary = marked(declaration(WATER, YOUTH), declaration(now)).summary
    assert summary is not None
    told = {t.name: [[plain(n) for _, n in cell] for row in t.rows for cell in row] for t in summary.tables}
    assert ["old.xml"] in told["revisions"]
    assert ["1" * 64] in told["revisions"]
    assert ["water"] in told["changes"]
    assert ["youth"] in told["changes"]
    assert [line.text for line in summary.title] == ["Comparaison de deux versions", "新旧対照"]


def test_dates_that_changed_stand_in_both_wordings() -> None:
    old, new = (replace(declaration(WATER), adopted=day) for day in ("2022-10-06", "2022-10-07"))
    assert [(line.mark, line.text) for line in marked(old, new, FR).dates] == [
        (Mark.DELETED, "Adoption\u00a0: 6\u00a0octobre 2022"),
        (Mark.INSERTED, "Adoption\u00a0: 7\u00a0octobre 2022"),
    ]


@given(revisions())
@settings(max_examples=40)
def test_without_what_is_gone_a_redline_is_the_new_edition(pair: tuple[Declaration, Declaration]) -> None:
    old, new = pair
    after = compose(new, FR_JA, draft=True)
    found = marked(old, new)
    for tag in FR_JA.languages:
        assert _of(found, tag) == _of(after, tag)


def _of(
    edition: Edition, tag: str, without: frozenset[Mark] | set[Mark] = frozenset({Mark.DELETED, Mark.LEFT})
) -> list[str]:
    """The texts of a language in order, white space left out; those that are wholly gone are left out too."""
    texts = [
        (piece.segment, _plain(piece.nodes, {*without, Mark.REMARK}))
        for language, piece in edition.printed()
        if language == tag
    ]
    return ["".join(text.split()) for segment, text in texts if not segment.startswith("old.") and text]


def _plain(nodes: Inlines, without: set[Mark]) -> str:
    parts = []
    for node in nodes:
        if isinstance(node, Marked):
            parts.append("" if node.mark in without else _plain(node.children, without))
        else:
            parts.append(plain((node,)))
    return "".join(parts)
