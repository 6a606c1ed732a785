"""A redline as a PDF: its structure, what it says to those who listen, and the standards."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from declaration_doc.building.redline import redline_edition, write_redline
from declaration_doc.comparing import compare
from declaration_doc.errors import InputTrouble
from declaration_doc.formats.declaration import parse
from declaration_doc.redlining import Revision
from declaration_doc.writers.pdf.provenance import attachments, provenance
from declaration_doc.writers.pdf.reading import Reading, Tag
from tests.small import both, declaration
from tests.writers.pdf.test_conformance import faults

OLD = declaration(
    both("L'eau est un bien commun.", "水は共有財産である。"),
    both("Les villes partagent leurs savoirs.", "都市は知識を共有する。"),
    both("La jeunesse plante des forêts.", "若者は森を育てる。"),
)
NEW = (
    declaration(
        both("L'eau est un trésor commun.", "水は共有財産である。"),
        both("La jeunesse plante des forêts.", "若者は森を育てる。"),
        both("La paix unit les peuples.", "平和は人々を結ぶ。"),
    )
    .replace(b"p-3-1", b"p-4-1")
    .replace(b"p-2-1", b"p-3-1")
    .replace(b'"p-3"', b'"p-4"')
    .replace(b'"p-2"', b'"p-3"')
)


@cache
def redlined(edition: str | None = None) -> bytes:
    old, new = parse(OLD).declaration, parse(NEW).declaration
    assert old is not None
    assert new is not None
    sides = Revision(old, "old.xml", "0" * 64), Revision(new, "new.xml", "1" * 64)
    spec = redline_edition(old, new, edition)
    return write_redline(sides, compare(old, new), spec, "pdf", (OLD, NEW), {})


@cache
def read(edition: str | None = None) -> Reading:
    return Reading(redlined(edition))


def text(tag: Tag) -> str:
    return "".join(run.text for run in tag.runs()).replace("\u2060", "")


def of_body(role: str, language: str, reading: Reading) -> list[str]:
    """The words of the elements of a role inside segments, in a language; lines end where they will."""
    spans = [span for name, span in reading.spans().items() if name.startswith("ja.") == (language == "ja")]
    return ["".join(text(tag).split()) for span in spans for tag in span.all(role)]


def test_without_a_name_the_edition_is_the_first_parallel_one() -> None:
    assert "charter.fr-ja.redline" in read().pdf.Root.Metadata.read_bytes().decode()


def test_it_is_pdf_a_3a_and_pdf_ua_1(tmp_path: Path) -> None:
    for edition in (None, "fr"):
        (tmp_path / f"{edition}.pdf").write_bytes(redlined(edition))
    assert faults("pdfa-3a,pdfua-1", tmp_path) == {}


def test_it_is_the_same_to_the_byte_when_made_again() -> None:
    first = redlined("fr")
    redlined.cache_clear()
    assert redlined("fr") == first


def test_insertions_and_deletions_have_types_of_their_own_that_every_reader_knows_as_spans() -> None:
    assert of_body("Ins", "fr", read()) == ["[+trésor]", "[+Lapaixunitlespeuples.]"]
    assert of_body("Del", "fr", read()) == ["[−bien]", "[−Lesvillespartagentleurssavoirs.]"]
    assert of_body("Del", "ja", read()) == ["[−都市は知識を共有する。]"]
    known = {str(own): str(role) for own, role in read().pdf.Root.StructTreeRoot.RoleMap.items()}
    assert known == {"/Annotated": "/Span", "/Ins": "/Span", "/Del": "/Span"}


def test_signs_are_described_to_those_who_listen_and_words_are_read_as_they_are() -> None:
    inserted = next(tag for tag in read().spans()["p-1-1"].walk() if tag.role == "Ins")
    told = [(kid.alternative, text(kid)) for kid in inserted.kids if isinstance(kid, Tag)]
    assert told == [("insertion\u00a0: ", "[+"), (" fin de l’insertion", "]")]
    japanese = next(tag for tag in read().spans()["ja.p-4-1"].walk() if tag.role == "Ins")
    assert [kid.alternative for kid in japanese.kids if isinstance(kid, Tag)] == ["挿入、", "、挿入終わり"]


def test_a_text_left_behind_is_remarked_upon_beside_no_bar() -> None:
    (remark,) = [tag for tag in read().tree.walk() if tag.role == "Annotated" and "フランス語" in text(tag)]
    assert text(remark).strip() == "［要見直し：フランス語の文言が変わったが、この文は変わっていない］"


def test_what_is_gone_stands_where_it_stood() -> None:
    names = [name for name in read().spans() if not name.startswith("ja.")]
    assert names == ["title-1", "p-1-1", "old.p-2-1", "p-3-1", "p-4-1"]


def test_the_front_page_leads_to_each_change() -> None:
    tables = read().tree.all("Table")
    links = [text(link) for link in tables[3].all("Link")]
    assert len(links) == 3
    assert set(links) == {"2"}


def test_both_revisions_travel_inside() -> None:
    inside = {each.name: each.content for each in attachments(read())}
    assert list(inside) == ["charter.old.xml", "charter.new.xml"]
    assert parse(inside["charter.new.xml"]).declaration == parse(NEW).declaration


def test_verifying_says_that_a_redline_is_no_edition() -> None:
    with pytest.raises(InputTrouble, match="redline"):
        provenance(read())


def test_bookmarks_read_as_the_new_revision_does() -> None:
    with read().pdf.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
    assert titles == ["Comparaison de deux versions 新旧対照", "Charte de l’eau 水憲章"]
