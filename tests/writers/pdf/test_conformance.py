"""PDF/A and PDF/UA: by veraPDF, and what veraPDF does not see."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from declaration_doc.model.edition import Attachment, EditionSpec
from declaration_doc.model.style import Style
from declaration_doc.model.typesetting import Typesetting
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.reading import Reading
from tests.conftest import ROOT
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition
from tests.writers.pdf.facing import FR_JA_FACING, JA_FR_FACING
from tests.writers.pdf.test_agreement import IMAGES
from tests.writers.pdf.test_write import FR, FR_JA, JA, JA_FR, every_edition, read

XML = Attachment("declaration.xml", EVERY_ELEMENT.read_bytes(), "The source")
GLOSSARY = Attachment("glossary.yaml", "ville hôte: 開催都市\n".encode(), "The terms", "Supplement")
PUBLISHED = [path for path in SOURCES if path != EVERY_ELEMENT]
XMP = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}


def faults(standards: str, folder: Path) -> dict[str, list[str]]:
    """What veraPDF finds in the files of a folder; only files with faults are named."""
    files = sorted(folder.glob("*.pdf"))
    assert files
    command = (sys.executable, "-m", "tools.verapdf", standards, *map(str, files))
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout, run.stderr
    return {Path(name).name: found for name, found in json.loads(run.stdout).items() if found}


def test_every_edition_is_pdf_a_3a_and_pdf_ua_1_at_once(tmp_path: Path) -> None:
    for spec in (FR, JA, FR_JA, JA_FR, FR_JA_FACING, JA_FR_FACING):
        pdf = write(edition(spec), IMAGES, [XML, GLOSSARY])
        (tmp_path / f"{spec.name}.pdf").write_bytes(pdf)
    other = replace(FR_JA, typesetting=Typesetting.of_words(("reading-order-languages", "emphasis-dots")))
    (tmp_path / "by-language.pdf").write_bytes(write(edition(other), IMAGES, [XML]))
    (tmp_path / "draft.pdf").write_bytes(write(edition(FR_JA, draft=True), IMAGES, [XML]))
    for spec in (JA, FR_JA):
        pdf = write(edition(spec), IMAGES, [XML], Style("gazette", "A5"))
        (tmp_path / f"gazette.{spec.name}.pdf").write_bytes(pdf)
    for path in PUBLISHED:
        source = Attachment("declaration.xml", path.read_bytes(), "The source")
        (tmp_path / f"{path.parent.name}.pdf").write_bytes(write(edition(FR_JA, path), {}, [source]))
    assert faults("pdfa-3a,pdfua-1", tmp_path) == {}


def test_without_attachments_it_is_pdf_a_2a_and_pdf_ua_1(tmp_path: Path) -> None:
    (tmp_path / "fr-ja.pdf").write_bytes(write(edition(FR_JA), IMAGES))
    assert faults("pdfa-2a,pdfua-1", tmp_path) == {}


def test_verapdf_finds_what_is_wrong(tmp_path: Path) -> None:
    pdf = read(FR).pdf
    path = tmp_path / "broken.pdf"
    title = pdf.Root.ViewerPreferences.DisplayDocTitle
    pdf.Root.ViewerPreferences.DisplayDocTitle = False
    pdf.save(path)
    pdf.Root.ViewerPreferences.DisplayDocTitle = title
    assert any("7.1" in fault for fault in faults("pdfa-3a,pdfua-1", tmp_path)["broken.pdf"])


# --- what travels inside -------------------------------------------------------------------------


def test_the_source_travels_inside_to_the_byte() -> None:
    pdf = Reading(write(edition(FR_JA), IMAGES, [XML, GLOSSARY])).pdf
    inside = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
    assert inside == {XML.name: XML.content, GLOSSARY.name: GLOSSARY.content}


def test_what_travels_inside_is_associated_with_the_document_once() -> None:
    pdf = Reading(write(edition(FR_JA), IMAGES, [XML, GLOSSARY])).pdf
    found = [(str(spec.UF), str(spec.AFRelationship), str(spec.Desc)) for spec in pdf.Root.AF]
    assert found == [
        (XML.name, "/Source", XML.description),
        (GLOSSARY.name, "/Supplement", GLOSSARY.description),
    ]


def test_what_travels_inside_has_the_date_of_the_document_not_of_the_build() -> None:
    pdf = Reading(write(edition(FR_JA), IMAGES, [XML])).pdf
    (spec,) = pdf.Root.AF
    assert str(spec.EF.F.Params.CreationDate) == str(spec.EF.F.Params.ModDate) == "D:20221006000000Z"
    assert str(spec.EF.F.Subtype) in ("/application/xml", "/text/xml")


# --- metadata ------------------------------------------------------------------------------------


@every_edition
def test_the_metadata_state_both_standards_and_the_edition(spec: EditionSpec) -> None:
    pdf = Reading(write(edition(spec), IMAGES, [XML])).pdf
    with pdf.open_metadata() as metadata:
        found = {f"{space}:{key}": metadata.get(f"{{{XMP[space]}}}{key}") for space, key in _STATED}
        assert metadata["dc:title"] == str(pdf.docinfo["/Title"])
    assert found == {
        "pdfaid:part": "3",
        "pdfaid:conformance": "A",
        "pdfuaid:part": "1",
        "dc:identifier": f"accord-de-nancy.{spec.name}",
        "dc:language": set(spec.languages),
        "dc:type": {spec.layout},
    }


_STATED = [
    ("pdfaid", "part"),
    ("pdfaid", "conformance"),
    ("pdfuaid", "part"),
    ("dc", "identifier"),
    ("dc", "language"),
    ("dc", "type"),
]


@pytest.mark.parametrize("title", ["Villes & <régions>", "都市 & 地域"])
def test_metadata_hold_any_title(title: str) -> None:
    composed = edition(FR)
    named = replace(composed, metadata=replace(composed.metadata, title=title))
    with Reading(write(named, IMAGES)).pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == title


# --- fonts ---------------------------------------------------------------------------------------


@every_edition
def test_no_glyph_is_the_empty_box(spec: EditionSpec) -> None:
    assert read(spec).notdef == []
