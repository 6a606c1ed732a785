"""`declaration-doc build --profile press`: names of files, what goes together, what is built again."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from declaration_doc.resources import folder
from tests.building.samples import build, write_source

FOGRA = folder("profiles") / "FOGRA39L_coated.icc"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_source(tmp_path / "sources" / "charte")
    return tmp_path


def test_the_printers_file_stands_beside_the_archive_edition(project: Path) -> None:
    build("-e", "fr", "-f", "txt", cwd=project)
    run = build("-e", "fr", "--profile", "press", cwd=project)
    assert (run.returncode, run.stdout) == (0, "build/charte/charte.fr.press.pdf\n")
    assert sorted(path.name for path in (project / "build" / "charte").iterdir()) == [
        "BUILDINFO.json",
        "charte.fr.press.pdf",
        "charte.fr.txt",
    ]


def test_facing_pages_face_each_other_in_the_folded_booklet(project: Path) -> None:
    words = ("-e", "fr-ja-facing", "--profile", "press", "--imposition", "booklet")
    run = build(*words, cwd=project)
    assert (run.returncode, run.stdout) == (0, "build/charte/charte.fr-ja-facing.press-booklet.pdf\n")
    with pypdfium2.PdfDocument(project / run.stdout.strip()) as pdf:
        middle = pdf[1].get_textpage()  # the inside of the only sheet
        left, _, right, _ = pdf[1].get_bbox()
        fold = (left + right) / 2
        halves = middle.get_text_bounded(right=fold), middle.get_text_bounded(left=fold)
        middle.close()
    assert "Les villes coopèrent." in halves[0]
    assert "都市は協力する。" in halves[1]


def test_it_is_built_again_for_another_profile_alone(project: Path) -> None:
    words = ("-e", "fr", "--profile", "press")
    path = project / "build" / "charte" / "charte.fr.press.pdf"
    build(*words, cwd=project)
    first = path.stat().st_mtime_ns
    build(*words, cwd=project)
    assert path.stat().st_mtime_ns == first
    data = bytearray(FOGRA.read_bytes())
    data[8:10] = b"\2\x10"  # the same profile, of an older version of the format
    (project / "own.icc").write_bytes(data)
    assert build(*words, "--icc", "own.icc", cwd=project).returncode == 0
    with pikepdf.open(path) as pdf:
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes() == bytes(data)


def test_a_printers_file_is_no_record_and_verify_says_so(project: Path) -> None:
    from declaration_doc.building.verifying import verify
    from declaration_doc.errors import InputTrouble

    build("-e", "fr", "--profile", "press", cwd=project)
    with pytest.raises(InputTrouble, match="printer's file") as trouble:
        verify(project / "build" / "charte" / "charte.fr.press.pdf")
    assert "archives" in trouble.value.remedy


@pytest.mark.parametrize(
    ("words", "message", "remedy"),
    [
        (["--profile", "press", "-f", "html"], "is a PDF, not html", "pdf alone"),
        (["--profile", "press", "--attach", "glossary"], "glossary cannot travel", "made for archives"),
        (["--imposition", "booklet"], "for the printer's file alone", "profile press"),
        (["--icc", "a.icc"], "for the printer's file alone", "profile press"),
        (["--profile", "press", "--icc", "a.icc"], "a.icc cannot be read", "ICC profile"),
        (["--profile", "press", "--icc", "build"], "build cannot be read", "ICC profile"),
        (
            ["--profile", "press", "--icc", "sources/charte/declaration.xml"],
            "is no ICC profile",
            "CMYK",
        ),
        (
            ["--profile", "press", "--imposition", "booklet", "--paper", "A4"],
            "not pages of A4",
            "ask for A5",
        ),
    ],
)
def test_what_does_not_go_together_is_said_and_nothing_written(
    project: Path, words: list[str], message: str, remedy: str
) -> None:
    (project / "build").mkdir()
    run = build("-e", "fr", *words, cwd=project)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert remedy in run.stderr
    assert "Traceback" not in run.stderr
    assert list((project / "build").iterdir()) == []
