"""What a PDF edition promises besides its text."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

import declaration_doc
from declaration_doc import resources
from declaration_doc.editions import compose
from declaration_doc.errors import DeclarationDocError, MissingGlyph, MissingPart
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Edition, EditionSpec
from declaration_doc.writers.pdf import prepare, write
from declaration_doc.writers.pdf.engine import Printed
from declaration_doc.writers.pdf.reading import Reading, Run
from tests.editions.builders import block, declaration, parallel, single
from tests.writers.agreement import edition
from tests.writers.pdf.test_agreement import IMAGES

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = Path(declaration_doc.__file__).resolve().parents[1]
FR, JA = single("fr"), single("ja")
FR_JA, JA_FR = parallel("fr", "ja"), parallel("ja", "fr")

every_edition = pytest.mark.parametrize("spec", [FR, JA, FR_JA, JA_FR], ids=lambda spec: spec.name)


@cache
def read(spec: EditionSpec, *, draft: bool = False) -> Reading:
    return Reading(write(edition(spec, draft=draft), IMAGES))


def small(fr: str, ja: str, spec: EditionSpec) -> Edition:
    return compose(declaration(block(Kind.PARAGRAPH, "p", fr=fr, ja=ja)), spec)


# --- properties ----------------------------------------------------------------------------------


@every_edition
def test_properties_are_those_of_the_edition(spec: EditionSpec) -> None:
    properties, info = edition(spec).metadata, read(spec).pdf.docinfo
    assert str(info["/Title"]) == properties.title
    assert str(info["/Subject"]) == properties.subject
    assert str(info["/Author"]) == properties.author
    assert str(info["/CreationDate"]) == str(info["/ModDate"]) == "D:20221006"


@every_edition
def test_the_standing_of_each_text_is_said_in_the_properties_and_the_running_head(spec: EditionSpec) -> None:
    composed = edition(spec)
    assert composed.statements[0].text in str(read(spec).pdf.docinfo["/Subject"])
    heads = texts(read(spec).artifacts[1])
    assert all(line.text in heads for line in composed.running)


@every_edition
def test_language_and_title_are_shown_by_a_viewer(spec: EditionSpec) -> None:
    root = read(spec).pdf.Root
    assert str(root.Lang) == spec.languages[0]
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert bool(root.MarkInfo.Marked)


@every_edition
def test_the_identifier_names_the_edition_and_the_state(spec: EditionSpec) -> None:
    whole, changed = (
        pikepdf.open(BytesIO(write(small("Texte.", text, spec)))) for text in ("文。", "別の文。")
    )
    before, after = whole.trailer.ID, changed.trailer.ID
    assert bytes(before[0]) == bytes(after[0])
    assert (bytes(before[1]) == bytes(after[1])) == (spec is FR)


# --- pages ---------------------------------------------------------------------------------------


@every_edition
def test_pages_are_a4(spec: EditionSpec) -> None:
    for page in read(spec).pdf.pages:
        assert [round(float(side)) for side in page.MediaBox] == [0, 0, 595, 842]


@every_edition
def test_every_page_says_its_number_and_how_many_there_are(spec: EditionSpec) -> None:
    pages = read(spec).artifacts
    for number, artifacts in enumerate(pages, 1):
        assert any(line.replace("\u2009", "") == f"{number}/{len(pages)}" for line in texts(artifacts))


def test_the_leading_language_stands_left_in_the_running_head() -> None:
    for spec in (FR_JA, JA_FR):
        heads = [line.text for line in edition(spec).running]
        assert [text for text in texts(read(spec).artifacts[1]) if text in heads] == heads


def test_columns_are_named_again_on_every_page() -> None:
    assert {"Français", "日本語"} <= set(texts(read(FR_JA).artifacts[1]))
    (table,) = read(FR_JA).tree.all("Table")
    assert [run.text for run in table.all("THead")[0].runs()] == ["Français", "日本語"]


@every_edition
def test_a_draft_says_so_on_every_page_and_nothing_else_does(spec: EditionSpec) -> None:
    draft = edition(spec, draft=True)
    marks = [line.text for line in draft.draft]
    assert marks
    assert all(set(marks) <= set(texts(page)) for page in read(spec, draft=True).artifacts)
    assert not any(set(marks) & set(texts(page)) for page in read(spec).artifacts)


def texts(runs: list[Run]) -> list[str]:
    return [run.text for run in runs]


# --- ways through the document -------------------------------------------------------------------


def test_bookmarks_are_the_headings_in_the_leading_language() -> None:
    with read(JA_FR).pdf.open_outline() as outline:
        titles = [item.title for item in outline.root[0].children]
    assert titles[0] == "第1分科会\u3000どのような都市か"
    assert not any("ville" in title for title in titles)


@every_edition
def test_links_lead_to_places_that_there_are(spec: EditionSpec) -> None:
    pdf = read(spec).pdf
    names = pdf.Root.Names.Dests.Names
    known = {str(name) for name in list(names)[::2]}
    targets = [
        str(link.Dest) for page in pdf.pages for link in page.get("/Annots", []) if link.Subtype == "/Link"
    ]
    assert targets
    assert set(targets) <= known


@every_edition
def test_notes_stand_in_the_language_that_calls_them(spec: EditionSpec) -> None:
    notes = read(spec).tree.all("Note")
    assert {(note.id.rpartition(".")[2], note.language) for note in notes} == {
        (note, language) for note in ("note-cities", "note-second") for language in spec.languages
    }


@every_edition
def test_a_note_stands_on_the_page_that_calls_it(spec: EditionSpec) -> None:
    tree = read(spec).tree
    called = [run.page for tag in tree.all("Reference") for run in tag.runs()]
    assert called == [tag.runs()[0].page for tag in tree.all("Note")]


# --- faces ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("spec", [FR_JA, JA_FR], ids=lambda spec: spec.name)
def test_each_language_is_set_in_its_own_families(spec: EditionSpec) -> None:
    families: dict[str, set[str]] = {"fr": set(), "ja": set()}
    for tag in read(spec).spans().values():
        families[tag.language] |= {run.font.partition(",")[0] for run in tag.runs("Reference") if run.font}
    assert families["fr"] == {name for name in families["fr"] if name.startswith("Source-")}
    # Latin raised figures are the only guests in Japanese.
    assert {name for name in families["ja"] if not name.startswith("Noto-")} <= {"Source-Serif-4"}


def test_digits_and_latin_words_in_japanese_are_those_of_the_japanese_face() -> None:
    spans = Reading(write(small("Texte.", "2022年のSDGsとG20である。", JA))).spans()
    assert {run.font.partition(",")[0] for run in spans["p-1"].runs()} == {"Noto-Serif-JP"}


def test_an_ordinal_leaves_the_lines_where_they_are() -> None:
    words = "Les Rencontres de la coopération décentralisée ont eu lieu. " * 6
    plain, raised = (
        lines(Reading(write(small(words + end, "文。", FR))))
        for end in ("Les 7 Rencontres.", "Les 7es Rencontres.")
    )
    assert plain == raised


def lines(reading: Reading) -> list[float]:
    return sorted({round(run.line, 2) for run in reading.spans()["p-1"].runs()})


def test_only_faces_of_the_styles_are_embedded_and_all_are() -> None:
    fonts = [font for page in read(FR_JA).pdf.pages for font in page.Resources.Font.values()]
    families = ("Source-Serif-4", "Source-Sans-3", "Noto-Serif-JP", "Noto-Sans-JP")
    assert all(str(font.BaseFont).partition("+")[2].startswith(families) for font in fonts)
    assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts)


# --- what cannot be printed ----------------------------------------------------------------------


def test_a_character_that_no_font_has_is_named_with_its_segment() -> None:
    with pytest.raises(MissingGlyph) as raised:
        write(small("Un chat 🐈.", "猫。", FR_JA))
    (finding,) = raised.value.findings
    assert finding.message == "no font of the edition has U+1F408 CAT, «🐈»"
    assert str(raised.value) == "the fonts lack 1 character of the text"
    assert (finding.segment, finding.language, finding.code) == ("p-1", "fr", "F001")


def test_every_missing_character_is_reported_at_once() -> None:
    with pytest.raises(MissingGlyph) as raised:
        write(small("☭ et ش", "\ue000の字", FR_JA))
    assert [(f.language, f.arguments["code"], f.arguments["name"]) for f in raised.value.findings] == [
        ("fr", "U+0634", "ARABIC LETTER SHEEN"),
        ("fr", "U+262D", "HAMMER AND SICKLE"),
        ("ja", "U+E000", "<private-use-E000>"),
    ]
    assert str(raised.value) == "the fonts lack 3 characters of the text"


def test_what_a_running_head_repeats_is_reported_once() -> None:
    source = replace(declaration(), title=block(Kind.TITLE, "title", fr="Chat 🐈", ja="猫"))
    with pytest.raises(MissingGlyph) as raised:
        write(compose(source, FR_JA))
    assert [finding.segment for finding in raised.value.findings] == ["title-1"]


def test_a_character_left_out_by_the_check_is_still_no_empty_box(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declaration_doc.writers.pdf.glyphs.missing", lambda *_: ())
    with pytest.raises(MissingGlyph, match="U\\+1F408"):
        write(small("Un chat 🐈.", "猫。", FR))


def test_a_japanese_name_in_a_french_sentence_is_printed() -> None:
    runs = Reading(write(small("La ville de 静岡.", "文。", FR))).spans()["p-1"].runs()
    assert "".join(run.text for run in runs) == "La ville de 静岡."


def test_an_image_that_is_no_image_is_an_error() -> None:
    with pytest.raises(DeclarationDocError, match="emblem"):
        write(edition(FR), {"emblem.svg": b"no image"})


def test_a_complaint_of_the_engine_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "declaration_doc.writers.pdf.print_page", lambda _: Printed(b"%PDF", ("Ignored `x`",))
    )
    with pytest.raises(DeclarationDocError, match="Ignored `x`"):
        write(edition(FR), IMAGES)


def test_missing_fonts_are_named_with_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = resources.folder
    monkeypatch.setattr(
        "declaration_doc.writers.pdf.styles.folder", lambda name: tmp_path if name == "fonts" else real(name)
    )
    with pytest.raises(MissingPart, match=r"NotoSerifJP_400Regular\.ttf") as raised:
        write(edition(JA), IMAGES)
    assert "make fonts" in raised.value.remedy


# --- the same bytes ------------------------------------------------------------------------------

_WRITE = """
import hashlib
from tests.writers.pdf.test_write import FR_JA, IMAGES, edition, write
print(hashlib.sha256(write(edition(FR_JA), IMAGES)).hexdigest())
"""


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LC_ALL": "ja_JP.UTF-8", "LANGUAGE": "ko:zh"},
    ],
)
def test_the_same_edition_gives_the_same_bytes(surroundings: dict[str, str], tmp_path: Path) -> None:
    paths = os.pathsep.join((str(PACKAGE), str(ROOT)))
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": paths, "HOME": str(tmp_path), **surroundings}
    command = [sys.executable, "-c", _WRITE]
    there = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert there.stdout.strip() == hashlib.sha256(write(edition(FR_JA), IMAGES)).hexdigest()


def test_other_editions_printed_before_change_nothing() -> None:
    first = write(edition(JA), IMAGES)
    write(edition(FR_JA), IMAGES)
    assert write(edition(JA), IMAGES) == first


# --- any number of languages ---------------------------------------------------------------------


def test_a_third_language_is_a_third_column() -> None:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Texte français.", ja="日本語の文。", en="English text.")
    edition = compose(declaration(paragraph, languages=("fr", "ja", "en")), parallel("fr", "ja", "en"))
    (table,) = Reading(write(edition)).tree.all("Table")
    cells = [run.text for cell in table.all("TD") for run in cell.runs()]
    assert cells == ["Texte français.", "日本語の文。", "English text."]


def test_an_edition_names_what_the_engine_is_given() -> None:
    page = prepare(edition(FR), IMAGES)
    assert 'src="assets/emblem.svg"' in page.html
    assert page.files["assets/emblem.svg"] == IMAGES["emblem.svg"]
    styles = "".join(each if isinstance(each, str) else each.text for each in page.styles)
    assert all(part in styles for part in ("@page", "@font-face", '[lang|="fr"]'))
