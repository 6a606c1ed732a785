"""`verify`: the proof of a PDF edition, and everything that must not pass it."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from declaration_doc.building.buildinfo import BUILDINFO, read, serialize
from declaration_doc.building.canonical import digest_of
from declaration_doc.building.environment import environment_key
from declaration_doc.building.verifying import Verdict, verify
from declaration_doc.cli import run
from declaration_doc.errors import InputTrouble
from declaration_doc.model.edition import EditionSpec, Layout
from declaration_doc.reports.verification import WORDS
from declaration_doc.writers.pdf import write
from tests.building.samples import write_source
from tests.writers.agreement import edition

HOLDS, FAILS, UNKNOWN = Verdict


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set of PDF editions."""
    folder = tmp_path_factory.mktemp("verify")
    write_source(folder / "charte")
    assert run(["build", str(folder / "charte"), "-f", "pdf", "-o", str(folder / "build")]) == 0
    return next((folder / "build").iterdir())


@pytest.fixture
def file(built: Path, tmp_path: Path) -> Path:
    """A PDF edition with its BUILDINFO.json, to be spoilt."""
    for path in built.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return next(tmp_path.glob("*.fr-ja.pdf"))


def verdicts(path: Path) -> dict[str, Verdict]:
    return {check.name: check.verdict for check in verify(path)}


def altered(path: Path, change: Callable[[pikepdf.Pdf], None]) -> Path:
    """The file with something changed in it."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(path)
    return path


def test_every_edition_of_a_set_holds_in_every_respect(built: Path) -> None:
    files = list(built.glob("*.pdf"))
    assert files
    for path in files:
        assert set(verdicts(path).values()) == {HOLDS}, path


def test_the_pdf_alone_is_enough(file: Path) -> None:
    (file.parent / BUILDINFO).unlink()
    found = verdicts(file)
    assert found.pop("buildinfo") is UNKNOWN
    assert set(found.values()) == {HOLDS}


def test_another_source_inside_is_found_out(file: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        (spec,) = pdf.Root.AF
        text = spec.EF.F.read_bytes().replace("協力する。".encode(), "協力しない。".encode())
        assert text != spec.EF.F.read_bytes()
        spec.EF.F.write(text)

    found = verdicts(altered(file, change))
    assert (found["text"], found["buildinfo"], found["rebuild"]) == (FAILS, FAILS, FAILS)


def test_a_source_that_is_no_declaration_is_found_out(file: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        (spec,) = pdf.Root.AF
        spec.EF.F.write(b"<declaration/>")

    found = verdicts(altered(file, change))
    assert (found["source"], found["text"]) == (FAILS, UNKNOWN)


def test_a_file_that_was_only_saved_again_no_longer_has_its_bytes(file: Path) -> None:
    found = verdicts(altered(file, lambda pdf: None))
    assert (found["text"], found["buildinfo"], found["rebuild"]) == (HOLDS, FAILS, FAILS)


def test_an_empty_box_is_found_out(file: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].Resources.Font.values():
            font.ToUnicode.write(
                font.ToUnicode.read_bytes().replace(b"endbfchar", b"<0000> <0041>\nendbfchar")
            )
        content = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents.write(content.replace(b"] TJ", b"<0000>] TJ", 1))

    assert verdicts(altered(file, change))["glyphs"] is FAILS


def test_other_versions_are_said_and_are_no_fault(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("declaration_doc.building.verifying.__version__", "99")
    assert verdicts(file)["rebuild"] is UNKNOWN


def test_what_the_edition_was_made_with_and_is_not_here_is_named(file: Path) -> None:
    info = read(file.parent)
    assert info
    (environment,) = info.environments.values()
    other = {**environment, "libraries": {**environment["libraries"], "harfbuzz": "1.0"}}  # type: ignore[dict-item]
    key = environment_key(other)
    data = altered(file, lambda pdf: None).read_bytes()
    outputs = {
        name: replace(output, environment=key, sha256=digest_of(data)) if name == file.name else output
        for name, output in info.outputs.items()
    }
    environments = {**info.environments, key: other}
    (file.parent / BUILDINFO).write_bytes(
        serialize(replace(info, outputs=outputs, environments=environments))
    )
    checks = {check.name: check for check in verify(file)}
    assert checks["buildinfo"].verdict is HOLDS
    assert checks["rebuild"].verdict is UNKNOWN
    assert "harfbuzz 1.0 ≠ " in checks["rebuild"].detail


def test_a_buildinfo_of_another_edition_is_found_out(file: Path) -> None:
    info = read(file.parent)
    assert info
    other = replace(info.outputs[file.name], content="0" * 64)
    (file.parent / BUILDINFO).write_bytes(
        serialize(replace(info, outputs={**info.outputs, file.name: other}))
    )
    (check,) = (check for check in verify(file) if check.name == "buildinfo")
    assert (check.verdict, check.key) == (FAILS, "other-content")


def test_a_damaged_buildinfo_is_found_out(file: Path) -> None:
    info = file.parent / BUILDINFO
    info.write_bytes(info.read_bytes().replace(b'"draft": false', b'"draft": true ', 1))
    assert verdicts(file)["buildinfo"] is FAILS


def test_without_attachments_there_is_nothing_to_compare_with(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(write(edition(EditionSpec("fr", ("fr",), Layout.SINGLE))))
    found = verdicts(path)
    assert (found["source"], found["text"], found["glyphs"]) == (UNKNOWN, UNKNOWN, HOLDS)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"hello", b"%PDF-1.7\n" + bytes(range(256)) * 9])
def test_what_is_no_pdf_is_said_so(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    with pytest.raises(InputTrouble) as trouble:
        verify(path)
    assert str(trouble.value).startswith(f"{path}: ")
    assert "no PDF" in str(trouble.value) or data.startswith(b"%PDF")
    assert " at 0x" not in str(trouble.value)


def test_a_pdf_of_another_program_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(path)
    with pytest.raises(InputTrouble):
        verify(path)


def test_the_command_says_what_holds(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", str(file)]) == 0
    assert capsys.readouterr().out.count(" holds: ") == 5
    assert run(["verify", "--quiet", str(file)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("language", "holds"), [("en", "holds"), ("fr", "tient"), ("ja", "合格")])
def test_the_command_speaks_the_language_of_its_reader(
    language: str, holds: str, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["verify", "--lang", language, str(file)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[1] for line in lines] == [
        f"{name} {holds}" for name in ("source", "text", "glyphs", "buildinfo", "rebuild")
    ]


def test_a_segment_that_reads_otherwise_is_named_in_each_language(file: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        (spec,) = pdf.Root.AF
        spec.EF.F.write(spec.EF.F.read_bytes().replace("協力する。".encode(), "協力しない。".encode()))

    (check,) = (check for check in verify(altered(file, change)) if check.name == "text")
    assert [check.said(language) for language in ("en", "fr", "ja")] == [
        "otherwise than in the source: ja.aim-1",
        "autrement que dans la source\u00a0: ja.aim-1",
        "原稿と異なる：ja.aim-1",
    ]


def test_the_words_are_complete_and_hold_the_same_values() -> None:
    values = [
        {key: set(re.findall(r"\{\w+\}", text)) for key, text in words.items()} for words in WORDS.values()
    ]
    assert values[0] == values[1] == values[2]
    assert {str(verdict) for verdict in Verdict} <= WORDS["en"].keys()


def test_the_command_fails_where_a_check_does(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    altered(file, lambda pdf: None)
    assert run(["verify", str(file), str(file.parent)]) == 2
    assert run(["verify", str(file)]) == 1
    assert " fails: " in capsys.readouterr().out
