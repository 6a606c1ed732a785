"""`diff` of what was built: the source inside a PDF first, ids in HTML, paragraphs of texts, pages last."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Run
from tests.small import both, declaration, put

OLD = declaration(
    both("L'eau est un bien commun.", "水は共有財産である。"), both("Il y a 7 villes.", "7都市ある。")
)
NEW = OLD.replace(b"un bien commun", b"le bien de tous")


@pytest.fixture(scope="session")
def sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sets `old` and `new`, made once."""
    folder = tmp_path_factory.mktemp("sets")
    for name, data in (("old", OLD), ("new", NEW)):
        put(folder / "sources" / name, data)
        words = ("build", f"sources/{name}", "-e", "fr-ja", "-o", name, "--quiet")
        path = [str(Path(part).resolve()) for part in os.environ.get("PYTHONPATH", "").split(":") if part]
        environment = {**os.environ, "PYTHONPATH": ":".join(path)}
        subprocess.run(
            [sys.executable, "-m", "declaration_doc", *words], cwd=folder, check=True, env=environment
        )
    return folder


def edition(sets: Path, name: str, suffix: str) -> Path:
    return sets / name / "charter" / f"charter.fr-ja.{suffix}"


def without_source(pdf: bytes) -> bytes:
    opened = pikepdf.open(BytesIO(pdf))
    del opened.Root.Names, opened.Root.AF
    return saved(opened)


def saved(pdf: pikepdf.Pdf) -> bytes:
    room = BytesIO()
    pdf.save(room)
    return room.getvalue()


@pytest.mark.parametrize("suffix", ["pdf", "html"])
def test_the_answer_is_by_segment(run: Run, sets: Path, suffix: str) -> None:
    ran = run("diff", *(edition(sets, name, suffix) for name in ("old", "new")), "--format", "json")
    (one,) = json.loads(ran.out)["declarations"]
    assert ran.code == 1
    assert [(c["event"], c["new"], c["language"]) for c in one["changes"]] == [("reworded", ["p-1-1"], "fr")]
    assert [(s["segment"], s["language"]) for s in one["stale"]] == [("p-1-1", "ja")]


def test_a_text_edition_is_compared_by_its_paragraphs(run: Run, sets: Path) -> None:
    ran = run("diff", *(edition(sets, name, "txt") for name in ("old", "new")))
    assert ran.code == 1
    assert "  fr  L’eau est [-un-]{+le+} bien [-commun-]{+de tous+}." in ran.out
    assert "  ja  水は共有財産である。" in ran.out
    assert "renamed" not in ran.out


def test_whole_sets_are_one_answer_and_name_their_files(run: Run, sets: Path) -> None:
    ran = run("diff", sets / "old", sets / "new")
    assert ran.code == 1
    assert ran.out.count("[-commun-]") == 1
    assert "file charter.fr-ja.pdf: changed\n" in ran.out
    assert "file charter.fr-ja.txt: changed\n" in ran.out


def test_a_pdf_against_its_source(run: Run, sets: Path) -> None:
    source = sets / "sources" / "new" / "declaration.xml"
    assert "[-commun-]{+de tous+}" in run("diff", edition(sets, "old", "pdf"), source).out
    assert run("diff", edition(sets, "new", "pdf"), source, "--fail-on", "any").out.endswith("no changes\n\n")


def test_a_pdf_that_changed_though_its_text_did_not(run: Run, sets: Path, tmp_path: Path) -> None:
    old = edition(sets, "old", "pdf")
    pdf = pikepdf.open(old)
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(b"0.9 0 0 rg 100 100 60 20 re f\n" + page.Contents.read_bytes())
    (tmp_path / "new.pdf").write_bytes(saved(pdf))
    assert run("diff", old, "new.pdf").code == 0
    ran = run("diff", old, "new.pdf", "--fail-on", "any", "--format", "json")
    (one,) = json.loads(ran.out)["declarations"]
    assert (ran.code, one["status"], one["changes"]) == (1, "changed", [])
    (file,) = one["files"]
    (found,) = file["pages"]
    (area,) = found["areas"]
    assert (file["resolution"], found["number"], found["gone"], found["come"]) == (96, 1, [], [])
    # 100 pt from the left are 35.3 mm; 722 pt from the top of a page of 842 pt are 254.7 mm.
    assert 32 < area["left"] < 36
    assert 252 < area["top"] < 256
    assert 20 < area["width"] < 27


def test_a_pdf_saved_anew_looks_the_same(run: Run, sets: Path, tmp_path: Path) -> None:
    old = edition(sets, "old", "pdf")
    (tmp_path / "new.pdf").write_bytes(saved(pikepdf.open(old)))
    assert "  its pages read and look the same\n" in run("diff", old, "new.pdf").out


def test_without_sources_inside_pages_are_compared_and_that_is_said(
    run: Run, sets: Path, tmp_path: Path
) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{name}.pdf").write_bytes(without_source(edition(sets, name, "pdf").read_bytes()))
    ran = run("diff", "old.pdf", "new.pdf", "--fail-on", "any")
    assert ran.code == 1
    assert "pages alone are compared" in ran.out
    assert "    {+L’eau est le bien de tous." in ran.out


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("new.pdf", b"%PDF-1.7\nbroken", "new.pdf cannot be read as a PDF"),
        ("new.pdf", b"no PDF", "new.pdf is no PDF"),
        ("new.html", b"<!doctype html><p>Bonjour", "new.html holds no text of an edition"),
        ("new.txt", b"\n\n", "new.txt holds no text of an edition"),
    ],
)
def test_a_file_that_is_no_edition_is_2(
    run: Run, sets: Path, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    ran = run("diff", edition(sets, "old", "pdf"), name)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_source_on_one_side_alone_is_2(run: Run, sets: Path, tmp_path: Path) -> None:
    old = edition(sets, "old", "pdf")
    (tmp_path / "bare.pdf").write_bytes(without_source(old.read_bytes()))
    ran = run("diff", old, "bare.pdf")
    assert ran.code == 2
    assert "bare.pdf carries no source" in ran.err
