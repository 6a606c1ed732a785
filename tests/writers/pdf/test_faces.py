"""The faces that the styles name, that are fetched, and that the check of characters knows."""

from pathlib import Path

import pytest

from declaration_doc.writers.pdf.coverage import coverage
from declaration_doc.writers.pdf.faces import LATIN, STACKS, files, stack
from declaration_doc.writers.pdf.styles import FONTS, read

FACES = files(read(FONTS))
KNOWN = {face for each in (LATIN, *STACKS.values()) for face in (*each.text, *each.display)}


def test_what_is_fetched_is_what_the_styles_name() -> None:
    lines = (Path(__file__).parents[3] / "fonts" / "faces.txt").read_text("utf-8").splitlines()
    assert {line for line in lines if line and not line.startswith("#")} == set(FACES)


def test_the_check_knows_faces_of_the_styles_only() -> None:
    assert set(FACES) >= KNOWN


@pytest.mark.parametrize("regular", sorted(KNOWN))
def test_every_face_of_a_family_has_the_characters_of_the_one_that_is_checked(regular: str) -> None:
    family = regular.partition("_")[0]
    expected = coverage(FACES[regular])
    for name, path in FACES.items():
        if name.startswith(family):
            assert coverage(path) == expected, name


def test_a_language_is_set_in_the_families_of_its_script() -> None:
    assert stack("ja-Hira") == stack("ja") == STACKS["ja"]
    assert stack("fr") == stack("en-GB") == LATIN
