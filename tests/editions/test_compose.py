"""What an edition decides: languages, labels, levels, order, lines."""

import pytest

from declaration_doc.editions import compose
from declaration_doc.errors import FaultySource, UsageTrouble
from declaration_doc.model.block import Amendment, Block, FinalClause, Kind, Marking, SignatureOrder, Signing
from declaration_doc.model.declaration import Meeting
from declaration_doc.model.edition import EditionSpec, PieceState
from declaration_doc.model.inline import Quotation, Words
from tests.editions.builders import (
    block,
    declaration,
    found,
    heading,
    labels,
    nodes,
    parallel,
    segment,
    single,
    walk,
    words,
)

WORKSHOP = block(
    Kind.WORKSHOP,
    "w1",
    heading("w1", fr="Quelle ville ?", ja="どのような都市か"),
    block(
        Kind.GROUP,
        "green",
        heading("green", fr="Promouvoir", ja="推進する"),
        block(Kind.ITEM, "trees", fr="des arbres ;", ja="樹木"),
        data=Marking("bullet"),
    ),
)


def test_the_number_of_a_workshop_stands_before_its_heading_in_the_manner_of_each_language() -> None:
    edition = compose(declaration(WORKSHOP), parallel("fr", "ja"))
    assert labels(edition, "w1-heading") == ["1.", "第1分科会"]


def test_bullets_and_gaps_are_those_of_the_language() -> None:
    cells = found(compose(declaration(WORKSHOP), parallel("fr", "ja")), "trees").cells
    assert [(cell.label, cell.gap) for cell in cells] == [("–", " "), ("・", "")]


def test_the_leading_language_comes_first() -> None:
    edition = compose(declaration(WORKSHOP), parallel("ja", "fr"))
    assert edition.lead == "ja"
    assert [cell.language for cell in found(edition, "trees").cells] == ["ja", "fr"]


def test_headings_go_down_one_level_at_a_time() -> None:
    edition = compose(declaration(WORKSHOP), single("fr"))
    assert [block.level for block in edition.cover] == [1]
    assert [block.level for block in walk(edition.body) if block.kind is Kind.HEADING] == [2, 3]


def test_a_division_without_a_heading_leaves_no_gap_in_the_levels() -> None:
    inner = block(
        Kind.GROUP, "g", heading("g", fr="Groupe", ja="組"), block(Kind.PARAGRAPH, "p", fr="Un.", ja="一。")
    )
    article = block(Kind.ARTICLE, "a", inner, data=None)
    unnumbered = block(Kind.CONCLUSION, "c", inner)
    assert found(compose(declaration(unnumbered), single("fr")), "g-heading").level == 2
    assert found(compose(declaration(article), single("fr")), "g-heading").level == 3


def test_an_article_without_a_heading_gets_a_line_for_its_number() -> None:
    article = block(Kind.ARTICLE, "a", block(Kind.PARAGRAPH, "p", fr="Un.", ja="一。"))
    edition = compose(declaration(article), parallel("fr", "ja"))
    assert labels(edition, "a.heading") == ["Article\u00a0premier", "第1条"]


def test_the_heading_of_an_annex_is_set_off_from_its_name() -> None:
    annex = block(
        Kind.ANNEX, "x", heading("x", fr="Villes", ja="都市"), block(Kind.PARAGRAPH, "p", fr="Un.", ja="一。")
    )
    edition = compose(declaration(WORKSHOP, back=[annex]), single("fr"))
    (cell,) = found(edition, "x-heading").cells
    assert (cell.label, cell.gap) == ("Annexe\u00a01", " – ")


def test_items_of_a_numbered_list_are_numbered_and_unmarked_ones_are_not() -> None:
    def listed(marker: str) -> list[str]:
        item = block(Kind.ITEM, "i", fr="Un.", ja="一")
        whole = block(Kind.LIST, "l", item, data=Marking(marker))
        return labels(compose(declaration(block(Kind.PREAMBLE, "p", whole)), parallel("fr", "ja")), "i")

    assert listed("number") == ["1.", "1"]
    assert listed("none") == ["", ""]


def test_quotation_marks_and_spaces_are_set_over_the_borders_of_sentences() -> None:
    first = segment("p-1", fr=nodes("Le thème :"), ja="テーマ")
    second = segment("p-2", fr=nodes(Quotation(nodes("l'eau"))), ja=nodes(Quotation(nodes("水"))))
    paragraph = Block(Kind.PARAGRAPH, "p", (first, second))
    edition = compose(declaration(block(Kind.PREAMBLE, "preamble", paragraph)), parallel("fr", "ja"))
    assert words(found(edition, "p"), "fr") == "Le thème\u00a0: «\u00a0l’eau\u00a0»"
    assert words(found(edition, "p"), "ja") == "テーマ「水」"


def test_what_is_declared_absent_prints_nothing_and_has_no_label() -> None:
    group = block(
        Kind.GROUP,
        "g",
        heading("g", fr="Groupe", ja="組"),
        block(Kind.ITEM, "i", fr="un", ja=None),
        data=Marking("bullet"),
    )
    source = declaration(block(Kind.CONCLUSION, "c", group))
    assert labels(compose(source, parallel("fr", "ja")), "i") == ["–", ""]
    assert "i" not in [each.id for each in walk(compose(source, single("ja")).body)]


def test_a_division_that_says_nothing_in_a_language_leaves_no_trace_in_its_edition() -> None:
    silent = block(
        Kind.CONCLUSION, "c", heading("c", fr="Fin", ja=None), block(Kind.PARAGRAPH, "p", fr="Un.", ja=None)
    )
    assert [each.id for each in compose(declaration(WORKSHOP, silent), single("ja")).body] == ["w1"]


SIGNATURES = block(
    Kind.SIGNATURES,
    "signatures",
    block(Kind.SIGNATORY, "nancy", block(Kind.ENTITY, "nancy-entity", fr="Nancy", ja="ナンシー市")),
    block(Kind.SIGNATORY, "kanazawa", block(Kind.ENTITY, "kanazawa-entity", fr="Kanazawa", ja="金沢市")),
    data=Signing((SignatureOrder("ja", ("kanazawa", "nancy")),)),
)


@pytest.mark.parametrize(
    ("spec", "order"),
    [
        (single("fr"), ["nancy", "kanazawa"]),
        (single("ja"), ["kanazawa", "nancy"]),
        (parallel("fr", "ja"), ["nancy", "kanazawa"]),
        (parallel("ja", "fr"), ["kanazawa", "nancy"]),
    ],
)
def test_signatories_stand_in_the_order_of_the_leading_language(spec: EditionSpec, order: list[str]) -> None:
    edition = compose(declaration(SIGNATURES), spec)
    assert [each.id for each in found(edition, "signatures").blocks] == order


def test_an_erratum_says_when_it_was_made() -> None:
    errata = block(
        Kind.ERRATA,
        "errata",
        block(
            Kind.ERRATUM, "e", data=Amendment("trees", "2022-12-01"), fr="Lire : arbres.", ja="樹木と読む。"
        ),
    )
    edition = compose(declaration(WORKSHOP, back=[errata]), parallel("fr", "ja"))
    assert labels(edition, "e") == [
        "Erratum du 1er\u00a0décembre 2022 (Promouvoir)",
        "2022年12月1日訂正（推進する）",
    ]


# --- lines ---------------------------------------------------------------------------------------

MEETING = Meeting(
    "m", block(Kind.DESIGNATION, "d", fr="7e Rencontres", ja="第7回会議"), "2022-10-03", "2022-10-06"
)


def test_days_of_the_meeting_and_of_adoption_are_said_in_each_language() -> None:
    edition = compose(declaration(WORKSHOP, meeting=MEETING, adopted="2022-10-06"), parallel("fr", "ja"))
    said = [(line.language, line.text.replace("\u00a0", " ")) for line in edition.dates]
    assert said == [
        ("fr", "Du 3 au 6 octobre 2022"),
        ("fr", "Adoption : 6 octobre 2022"),
        ("ja", "2022年10月3日から6日まで"),
        ("ja", "2022年10月6日採択"),
    ]


def test_the_standing_of_each_text_is_said_in_each_language_of_the_edition() -> None:
    edition = compose(declaration(WORKSHOP), parallel("ja", "fr"))
    assert [line.language for line in edition.statements] == ["ja", "ja", "fr", "fr"]
    assert "仮訳" in edition.statements[0].text
    assert "provisoire" in edition.statements[2].text


def test_an_edition_of_one_language_speaks_of_its_own_text() -> None:
    assert [line.text for line in compose(declaration(WORKSHOP), single("fr")).statements] == [
        "Le texte français fait foi."
    ]


@pytest.mark.parametrize("by_final_clause", [True, False])
def test_the_language_that_prevails_is_named_even_where_the_edition_lacks_it(by_final_clause: bool) -> None:
    final = block(
        Kind.FINAL,
        "final",
        block(Kind.PARAGRAPH, "f", fr="Fait.", ja="作成した。"),
        data=FinalClause(prevailing="en" if by_final_clause else None),
    )
    edition = compose(declaration(final, prevailing=None if by_final_clause else "en"), single("fr"))
    assert "anglais" in edition.statements[-1].text


def test_running_heads_give_title_and_standing() -> None:
    assert [line.text for line in compose(declaration(WORKSHOP), parallel("fr", "ja")).running] == [
        "Titre (texte faisant foi)",
        "Titre（仮訳）",
    ]


def test_properties_come_from_the_document_alone() -> None:
    about = compose(declaration(WORKSHOP, meeting=MEETING), single("fr")).metadata
    assert about.title.replace("\u00a0", " ") == "Titre – 7e Rencontres"
    assert about.date == "2022-10-06"
    assert about.subject == "Le texte français fait foi."
    assert compose(declaration(WORKSHOP), single("fr")).metadata.date is None
    assert compose(
        declaration(WORKSHOP, adopted="2022-10-07", meeting=MEETING), single("fr")
    ).metadata.date == ("2022-10-07")


# --- what is missing -----------------------------------------------------------------------------

UNTRANSLATED = block(Kind.PREAMBLE, "preamble", block(Kind.PARAGRAPH, "p", fr="Un.", ja=""))


def test_an_edition_is_refused_where_a_text_is_not_translated() -> None:
    with pytest.raises(FaultySource) as caught:
        compose(declaration(UNTRANSLATED), parallel("fr", "ja"))
    (finding,) = caught.value.findings
    assert (finding.code, finding.segment, finding.language) == ("S110", "p-1", "ja")
    assert finding.remedy


def test_the_language_that_is_whole_has_its_edition() -> None:
    assert compose(declaration(UNTRANSLATED), single("fr")).body


def test_a_draft_marks_what_is_not_translated_and_itself() -> None:
    edition = compose(declaration(UNTRANSLATED), parallel("fr", "ja"), draft=True)
    french, japanese = (cell.pieces[0] for cell in found(edition, "p").cells)
    assert french.state is PieceState.TEXT
    assert (japanese.state, japanese.nodes) == (PieceState.UNTRANSLATED, (Words("［未訳］"),))
    assert [(mark.language, mark.text) for mark in edition.draft] == [("fr", "Projet"), ("ja", "案")]


def test_a_language_that_the_declaration_has_not_is_trouble_of_usage() -> None:
    with pytest.raises(UsageTrouble, match="no language en") as caught:
        compose(declaration(WORKSHOP), single("en"))
    assert "fr, ja" in caught.value.remedy


def test_a_third_language_needs_no_code() -> None:
    workshop = block(
        Kind.WORKSHOP,
        "w",
        heading("w", fr="Un", de="Eins", en="One"),
        block(Kind.PARAGRAPH, "p", fr="Un.", de="Eins.", en="One."),
    )
    source = declaration(workshop, languages=("fr", "de", "en"))
    edition = compose(source, parallel("de", "fr", "en"))
    assert [cell.language for cell in found(edition, "p").cells] == ["de", "fr", "en"]
    assert all(labels(edition, "w-heading"))
    assert {line.language for line in edition.statements} == {"de", "fr", "en"}
