"""References, corrections and footnotes: what a source leaves open and an edition settles."""

from declaration_doc.editions import compose
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.edition import Edition
from declaration_doc.model.inline import (
    Correction,
    Emphasis,
    NoteReference,
    Reference,
    Superscript,
    plain,
    walk,
)
from tests.editions.builders import (
    block,
    declaration,
    found,
    heading,
    nodes,
    parallel,
    segment,
    single,
    words,
)


def paragraphs(*blocks: Block) -> Block:
    return block(Kind.PREAMBLE, "preamble", *blocks)


def calls(edition: Edition) -> list[str]:
    return [
        node.target
        for _, piece in edition.printed()
        for node in walk(piece.nodes)
        if isinstance(node, NoteReference)
    ]


# --- references ----------------------------------------------------------------------------------

RESOLUTION = block(Kind.RESOLUTION, "r", fr="Agir.", ja="行動する。")


def reference_to(target: str, *targets: Block) -> tuple[str, str]:
    pointing = block(
        Kind.PARAGRAPH,
        "p",
        fr=nodes("(", Reference(target, ()), ")"),
        ja=nodes("（", Reference(target, ()), "）"),
    )
    edition = compose(declaration(paragraphs(pointing), *targets), parallel("fr", "ja"))
    return words(found(edition, "p"), "fr").replace("\u00a0", " "), words(found(edition, "p"), "ja")


def test_an_empty_reference_names_its_target_as_the_language_does() -> None:
    assert reference_to("r", RESOLUTION) == ("(résolution 1)", "（決議1）")


def test_a_reference_to_a_segment_names_the_block_that_holds_it() -> None:
    assert reference_to("r-1", RESOLUTION) == ("(résolution 1)", "（決議1）")


def test_a_reference_into_a_numbered_part_names_that_part() -> None:
    article = block(Kind.ARTICLE, "a", block(Kind.PARAGRAPH, "inside", fr="Un.", ja="一。"))
    assert reference_to("inside", article) == ("(article premier)", "（第1条）")


def test_a_reference_to_a_part_without_a_number_gives_its_heading() -> None:
    conclusion = block(Kind.CONCLUSION, "c", heading("c", fr="Suites", ja="今後"), RESOLUTION)
    assert reference_to("c", conclusion) == ("(Suites)", "（今後）")


def test_the_words_of_a_reference_are_kept() -> None:
    pointing = block(Kind.PARAGRAPH, "p", fr=nodes(Reference("r", nodes("ceci"))), ja=nodes("これ"))
    edition = compose(declaration(paragraphs(pointing), RESOLUTION), single("fr"))
    assert words(found(edition, "p"), "fr") == "ceci"


# --- corrections ---------------------------------------------------------------------------------

SLIP = block(
    Kind.PARAGRAPH,
    "p",
    fr=nodes(Emphasis(nodes(Correction(nodes("ente"), nodes("entre"), "coquille"))), " autres"),
    ja="等",
)


def test_the_adopted_wording_is_printed_and_no_note() -> None:
    edition = compose(declaration(paragraphs(SLIP)), single("fr"))
    assert words(found(edition, "p"), "fr") == "ente autres"
    assert edition.notes == ()


def test_asked_for_the_correction_is_printed_and_a_note_gives_the_adopted_wording() -> None:
    edition = compose(declaration(paragraphs(SLIP)), parallel("ja", "fr", corrections=True))
    assert words(found(edition, "p"), "fr") == "entre autres"
    (note,) = edition.notes
    (cell,) = note.cells
    assert cell.language == "fr"
    assert plain(cell.pieces[0].nodes).replace("\u00a0", " ") == "Texte adopté : « ente »."
    assert calls(edition) == [note.id]


def test_words_that_were_added_have_a_note_that_says_so() -> None:
    omission = block(Kind.PARAGRAPH, "p", fr=nodes("la", Correction((), nodes(" seule")), " ville"), ja="市")
    adopted = compose(declaration(paragraphs(omission)), single("fr"))
    assert words(found(adopted, "p"), "fr") == "la ville"
    (note,) = compose(declaration(paragraphs(omission)), single("fr", corrections=True)).notes
    assert "absents du texte adopté" in plain(note.cells[0].pieces[0].nodes)


def test_two_corrections_of_a_segment_have_a_note_each() -> None:
    def mend(sic: str, corr: str) -> Correction:
        return Correction(nodes(sic), nodes(corr))

    twice = block(
        Kind.PARAGRAPH, "p", fr=nodes(mend("ente", "entre"), " ", mend("Cezanne", "Cézanne")), ja="一"
    )
    edition = compose(declaration(paragraphs(twice)), single("fr", corrections=True))
    assert [note.label for note in edition.notes] == ["1", "2"]
    assert "Cezanne" in plain(edition.notes[1].cells[0].pieces[0].nodes)


# --- footnotes -----------------------------------------------------------------------------------

FIRST = block(Kind.NOTE, "n-first", fr="Première.", ja="一番。")
SECOND = block(Kind.NOTE, "n-second", fr="Seconde.", ja="二番。")


def calling(id: str, *, fr: str = "", ja: str = "") -> Block:
    return block(
        Kind.PARAGRAPH,
        id,
        fr=nodes("Un", *(NoteReference(each) for each in fr.split())),
        ja=nodes("一", *(NoteReference(each) for each in ja.split())),
    )


def numbered(edition: Edition) -> list[tuple[str, str]]:
    return [(note.label, note.id) for note in edition.notes]


def test_notes_are_numbered_in_the_order_of_their_first_call() -> None:
    source = declaration(
        paragraphs(calling("a", fr="n-second", ja="n-second"), calling("b", fr="n-first n-second")),
        notes=[FIRST, SECOND],
    )
    assert numbered(compose(source, single("fr"))) == [("1", "n-second"), ("2", "n-first")]


def test_one_numbering_serves_all_languages_and_follows_the_rows() -> None:
    source = declaration(
        paragraphs(calling("a", ja="n-second"), calling("b", fr="n-first", ja="n-second")),
        notes=[FIRST, SECOND],
    )
    assert numbered(compose(source, parallel("fr", "ja"))) == [("1", "n-second"), ("2", "n-first")]


def test_within_a_row_the_leading_language_counts_first() -> None:
    source = declaration(paragraphs(calling("a", fr="n-first", ja="n-second")), notes=[FIRST, SECOND])
    assert numbered(compose(source, parallel("fr", "ja"))) == [("1", "n-first"), ("2", "n-second")]
    assert numbered(compose(source, parallel("ja", "fr"))) == [("1", "n-second"), ("2", "n-first")]


def test_a_note_that_an_edition_does_not_call_is_not_in_it() -> None:
    source = declaration(paragraphs(calling("a", fr="n-first", ja="n-second")), notes=[FIRST, SECOND])
    assert numbered(compose(source, single("ja"))) == [("1", "n-second")]


def test_a_note_called_by_a_note_follows_it() -> None:
    outer = Block(
        Kind.NOTE, "n-outer", (segment("n-outer-1", fr=nodes("Voir", NoteReference("n-first")), ja="見よ"),)
    )
    source = declaration(paragraphs(calling("a", fr="n-outer n-second")), notes=[FIRST, SECOND, outer])
    assert [id for _, id in numbered(compose(source, single("fr")))] == ["n-outer", "n-second", "n-first"]


def test_an_empty_reference_to_a_note_calls_it() -> None:
    pointing = block(Kind.PARAGRAPH, "p", fr=nodes("Un", Reference("n-first", ())), ja="一")
    edition = compose(declaration(paragraphs(pointing), notes=[FIRST]), single("fr"))
    assert calls(edition) == ["n-first"]
    assert numbered(edition) == [("1", "n-first")]


def test_a_note_says_nothing_in_a_language_that_has_nothing_to_say() -> None:
    silent = block(Kind.NOTE, "n", fr="Pour le français.", ja=None)
    source = declaration(paragraphs(calling("a", fr="n", ja="n")), notes=[silent])
    (note,) = compose(source, parallel("fr", "ja")).notes
    assert [cell.language for cell in note.cells] == ["fr"]


def test_a_note_that_says_nothing_in_an_edition_has_no_number_there() -> None:
    silent = block(Kind.NOTE, "n", fr="Pour le français.", ja=None)
    source = declaration(paragraphs(calling("a", ja="n n-first")), notes=[silent, FIRST])
    assert numbered(compose(source, single("ja"))) == [("1", "n-first")]


def test_ordinals_are_raised() -> None:
    source = declaration(paragraphs(block(Kind.PARAGRAPH, "p", fr="La 7e fois.", ja="7回目")))
    (cell,) = found(compose(source, single("fr")), "p").cells
    assert any(isinstance(node, Superscript) for node in walk(cell.pieces[0].nodes))
