"""From a source to the declaration it states, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats.declaration import (
    Instruction,
    Root,
    parse,
    schema_instructions,
    serialize,
    to_tree,
)
from declaration_doc.model.block import (
    Amendment,
    Block,
    Entry,
    FinalClause,
    Image,
    Kind,
    Marking,
    SignatureOrder,
    Signing,
    walk_blocks,
)
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus
from declaration_doc.model.inline import (
    Correction,
    Date,
    Emphasis,
    Inlines,
    Name,
    NoteReference,
    Number,
    Quotation,
    Reference,
    Ruby,
    Superscript,
    Term,
    Words,
)
from declaration_doc.model.segment import Absent, Segment, Suppression, Text
from tests.formats.declaration.samples import EVERY_ELEMENT, wrap


@pytest.fixture(scope="module")
def whole() -> Declaration:
    declaration = parse(EVERY_ELEMENT).declaration
    assert declaration
    return declaration


def block(declaration: Declaration, id: str) -> Block:
    return next(each for each in declaration.blocks() if each.id == id)


def said(declaration: Declaration, id: str, language: str) -> Inlines:
    return next(each for each in declaration.segments() if each.id == id).text(language)


def test_front_matter(whole: Declaration) -> None:
    assert (whole.id, whole.version, whole.number, whole.adopted, whole.prevailing) == (
        "accord-de-tours-2016", "2.0", "DC 2016/12 rév.", "2016-10-14", "en",
    )  # fmt: skip
    assert whole.languages == (
        LanguageStatus("fr", Authority.AUTHENTIC),
        LanguageStatus("ja", Authority.OFFICIAL, "自治体国際化協会", "2017-02-28"),
    )
    assert whole.meeting
    assert (whole.meeting.start, whole.meeting.end, whole.meeting.ordinal) == ("2016-10-12", "2016-10-14", 5)
    assert [each.kind for each in whole.front] == [
        Kind.LOGO, Kind.ISSUER, Kind.DESIGNATION, Kind.VENUE, Kind.HOST, Kind.TITLE, Kind.SUBTITLE,
    ]  # fmt: skip


def test_every_kind_of_block_is_read(whole: Declaration) -> None:
    assert {each.kind for each in whole.blocks()} == set(Kind)


@pytest.mark.parametrize(
    ("id", "data"),
    [
        ("logo-tours", Image("logo-tours.svg")),
        ("w1-rail", Marking("number")),
        ("w2-ideas", Marking("none")),
        ("part-one-gifts", Marking("bullet")),
        ("final", FinalClause("tours", "2016-10-14", 2, ("fr", "ja", "en"), "en")),
        (
            "signatures",
            Signing(
                (
                    SignatureOrder("fr", ("sig-tours", "sig-kumamoto")),
                    SignatureOrder("ja", ("sig-kumamoto", "sig-tours")),
                )
            ),
        ),
        ("erratum-chartres", Amendment("parties-history", "2017-03-01")),
        ("participant-chartres", Entry("chartres")),
        ("participant-tours", Entry()),
        ("title", None),
    ],
)
def test_what_a_block_states_as_data(whole: Declaration, id: str, data: object) -> None:
    assert block(whole, id).data == data


@pytest.mark.parametrize(
    ("id", "number", "numbered"),
    [("w1", 1, True), ("w2", None, False), ("part-one", 1, True), ("res-bike", 1, True),
     ("w1-rail-stations", 1, True), ("w1-rail-stations-small", None, True), ("annex-map", None, False)],
)  # fmt: skip
def test_typed_numbers_and_what_is_not_numbered(
    whole: Declaration, id: str, number: int | None, *, numbered: bool
) -> None:
    found = block(whole, id)
    assert (found.number, found.numbered) == (number, numbered)


def test_blocks_stand_in_blocks_in_the_order_of_the_file(whole: Declaration) -> None:
    workshop = block(whole, "w1")
    assert [each.id for each in walk_blocks([workshop])][:6] == [
        "w1", "w1-heading", "w1-intro", "w1-rail", "w1-rail-heading", "w1-rail-stations",
    ]  # fmt: skip
    assert workshop.heading
    assert workshop.heading.segments[0].id == "w1-heading-text"
    assert [each.id for each in block(whole, "w1-rail-stations").blocks] == ["w1-rail-stations-small"]


def test_every_inline_node_is_read(whole: Declaration) -> None:
    assert said(whole, "parties-cities", "fr") == (
        Words("Les "),
        Number("3", "participants", (Words("trois"),)),
        Words(" "),
        Term("collectivite", (Words("collectivités"),)),
        Words(" réunies à "),
        Name("tours", (Words("Tours"),)),
        Words(" du "),
        Date("2016-10-12", "2016-10-14", (Words("12 au 14 octobre 2016"),)),
        Words(","),
        NoteReference("note-cities"),
        Words(" "),
        Emphasis((Words("animées"),)),
        Words(" d’un même "),
        Quotation((Words("esprit"),)),
        Words(","),
    )
    assert said(whole, "designation-name", "fr") == (
        Words("5"),
        Superscript((Words("e"),)),
        Words(" Rencontres"),
    )
    assert said(whole, "parties-history", "ja") == (
        Date("2010", None, (Words("2010年"),)),
        Words("に開催した"),
        Name("kanazawa", (Ruby("金沢", "かなざわ"),)),
        Words("及びシャルトルを含め、"),
    )
    assert Correction((Words("Chartes"),), (Words("Chartres"),), "faute de frappe") in said(
        whole, "parties-history", "fr"
    )
    assert said(whole, "w1-rail-end-text", "fr") == (Words("Voir "), Reference("res-bike", ()), Words("."))


def test_a_divergence_and_an_accepted_finding_are_part_of_the_segment(whole: Declaration) -> None:
    segments = {each.id: each for each in whole.segments()}
    assert segments["conclusion-heading-text"].texts == (
        Text("fr", (Words("Conclusion"),)),
        Absent("ja", "le japonais n’a pas de titre ici"),
    )
    assert segments["parties-cities"].suppressions == (
        Suppression("numbers-differ", "vu avec le traducteur", "ja"),
    )


def test_places_are_those_of_the_file(whole: Declaration) -> None:
    lines = EVERY_ELEMENT.decode().splitlines()
    for each in whole.blocks():
        assert each.position
        assert lines[each.position.line - 1][each.position.column - 1 :].startswith(
            f'<{each.kind} xml:id="{each.id}"'
        )
    for segment in whole.segments():
        for text in segment.texts:
            assert text.position
            start = lines[text.position.line - 1][text.position.column - 1 :]
            assert start.startswith((f'<t xml:lang="{text.language}"', f'<absent xml:lang="{text.language}"'))


def test_a_third_language_needs_nothing_new() -> None:
    data = EVERY_ELEMENT.replace(
        b"    </languages>", b'      <language xml:lang="zh-Hant" authority="not-stated"/>\n    </languages>'
    )
    parsed = parse(data)
    assert parsed.declaration
    assert parsed.declaration.tags == ("fr", "ja", "zh-Hant")
    assert {finding.name for finding in parsed.findings} == {"language-missing"}
    assert {finding.language for finding in parsed.findings} == {"zh-Hant"}


def test_a_declaration_with_faults_of_meaning_is_read() -> None:
    parsed = parse(
        wrap(
            '<p xml:id="p"><s xml:id="title">'
            '<t xml:lang="fr">un</t><t xml:lang="fr">deux</t><t xml:lang="en">x</t></s>'
            '<s xml:id="p-2"><t xml:lang="fr">a<noteref target="rien"/></t></s></p>'
        )
    )
    assert len(parsed.findings) == 6
    assert parsed.declaration
    segment = parsed.declaration.body[0].segments[0]
    assert segment == Segment("title", (Text("fr", (Words("un"),)), Text("en", (Words("x"),))))


# --- and back -----------------------------------------------------------------------------------------


def test_the_tree_of_a_declaration_reads_as_the_declaration(whole: Declaration) -> None:
    again = parse(serialize(to_tree(whole)))
    assert again.findings == ()
    assert again.declaration == whole


def test_a_source_without_comments_is_written_as_it_was(whole: Declaration) -> None:
    tree = to_tree(whole, "../../../../schema")
    lines = [line for line in EVERY_ELEMENT.decode().splitlines() if not line.startswith("<!--")]
    assert serialize(tree).decode().splitlines() == lines


def test_a_new_source_names_the_grammar_for_editors(whole: Declaration) -> None:
    tree = to_tree(whole)
    assert isinstance(tree, Root)
    assert [node for node in tree.prolog if isinstance(node, Instruction)] == schema_instructions()
    assert 'href="../../schema/declaration.rng"' in serialize(tree).decode()


def test_outside_a_checkout_the_grammar_is_named_by_what_the_catalogue_resolves() -> None:
    assert [node.text.split('"')[1] for node in schema_instructions("urn:declaration-doc:1")] == [
        "urn:declaration-doc:1:declaration.rng",
        "urn:declaration-doc:1:declaration.sch",
    ]


WORDS = st.text(
    st.sampled_from("aéZ09 «»—’日本のア、。<&>\"'\u00a0\u202f\u3000"), min_size=1, max_size=9
).filter(
    lambda text: (
        text.strip(" ") == text
        and "  " not in text
        and not any(f"{a} {b}" in text for a in KANA for b in KANA)
    )
)
KANA = "日本のア、。"
KEYS = st.sampled_from(("aix", "tours-2016", "7"))


def nodes(inner: st.SearchStrategy[Inlines]) -> st.SearchStrategy[Inlines]:
    """One node that holds others; white space never stands at its edges."""
    return st.one_of(
        inner.map(lambda held: (Emphasis(held),)),
        inner.map(lambda held: (Quotation(held),)),
        inner.map(lambda held: (Superscript(held),)),
        st.builds(lambda key, held: (Name(key, held),), KEYS, inner),
        st.builds(lambda key, held: (Term(key, held),), KEYS, inner),
        st.builds(lambda held: (Number("14", None, held),), inner),
        st.builds(lambda held: (Date("2022-10-03", "2022-10-06", held),), inner),
        st.builds(lambda held: (Date("2022", None, held),), inner),
        st.builds(lambda held: (Reference("title", held),), inner),
        st.builds(lambda sic, corr: (Correction(sic, corr, "vu"),), inner, inner),
        st.builds(lambda base, reading: (Ruby(base, reading),), WORDS, WORDS),
    )


INLINES = st.recursive(WORDS.map(lambda text: (Words(text),)), nodes, max_leaves=6)


@given(french=INLINES, japanese=INLINES)
def test_what_a_declaration_says_is_read_again_as_it_was(french: Inlines, japanese: Inlines) -> None:
    small = parse(wrap('<t xml:lang="fr">a</t>')).declaration
    assert small
    segment = Segment("x", (Text("fr", french), Text("ja", japanese)))
    declaration = Declaration(
        small.id, small.languages, small.title, (Block(Kind.PARAGRAPH, "p", (segment,)),)
    )
    again = parse(serialize(to_tree(declaration)))
    assert again.declaration == declaration
