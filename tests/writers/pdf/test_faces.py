"""The faces that the styles name, that are fetched, and that the check of characters knows."""

from pathlib import Path

import pytest

from declaration_doc.errors import DeclarationDocError
from declaration_doc.formats import css
from declaration_doc.model.style import Sheet, Style
from declaration_doc.resources import folder
from declaration_doc.writers.pdf.coverage import coverage
from declaration_doc.writers.pdf.faces import Faces, faces_of
from declaration_doc.writers.pdf.styles import FONTS, of, read
from tests.editions.builders import parallel

FR_JA = parallel("fr", "ja")
SHIPPED = css.parse(read(FONTS)).faces


def faces(style: Style | None = None) -> Faces:
    return faces_of(of(FR_JA, style or Style()))


def names(addresses: tuple[str, ...]) -> list[str]:
    return [address.rpartition("/")[2] for address in addresses]


def test_what_is_fetched_is_what_the_styles_name() -> None:
    lines = (Path(__file__).parents[3] / "fonts" / "faces.txt").read_text("utf-8").splitlines()
    named = {face.address.rpartition("/")[2] for face in SHIPPED}
    assert {line for line in lines if line and not line.startswith("#")} == named


@pytest.mark.parametrize("family", sorted({face.family for face in SHIPPED}))
def test_every_face_of_a_family_has_the_characters_of_the_one_that_is_checked(family: str) -> None:
    files = [folder("fonts") / face.address.rpartition("/")[2] for face in SHIPPED if face.family == family]
    expected = coverage(files[0])
    for path in files:
        assert coverage(path) == expected, path.name


def test_a_language_is_set_in_the_families_of_its_script() -> None:
    known = faces()
    assert names(known.stack("ja").text) == ["NotoSerifJP_400Regular.ttf", "SourceSerif4_400Regular.ttf"]
    assert names(known.stack("fr").display) == ["SourceSans3_400Regular.ttf", "NotoSansJP_400Regular.ttf"]
    assert known.stack("ja-Hira") == known.stack("ja")
    assert known.stack("en-GB") == known.stack("fr")


def test_a_sheet_of_the_project_changes_families() -> None:
    sheet = Sheet("house.css", ':root { --text-latin: "Source Sans 3" }')
    assert names(faces(Style(added=(sheet,))).stack("fr").text)[0] == "SourceSans3_400Regular.ttf"


def test_a_family_without_a_font_is_refused_by_name() -> None:
    sheet = Sheet("house.css", ':root { --text-latin: "Comic Neue" }')
    with pytest.raises(
        DeclarationDocError, match=r"“Comic Neue” \(--text-latin\), of which there is no font"
    ):
        faces(Style(added=(sheet,)))
