"""A text that turns denials round again and again is translated freely; one that never does so is not."""

from __future__ import annotations

import pytest

from declaration_doc import Severity, check_pairs

TURNED = (
    (
        "Prenez votre temps, la mer n’est jamais loin.",
        "海はいつもすぐそばに。どうぞごゆっくりお過ごしください。",
    ),
    ("Un marché qui ne dort jamais.", "いつも目を覚ましている市場。"),
    ("Yvonne n’a pas manqué un seul samedi.", "イヴォンヌさんは土曜日は皆勤です。"),
    ("Il ne reste plus rien sur la place.", "広場に残るのはコーヒーの香りです。"),
    ("On ne s’ennuie pas ici.", "ここは毎日がにぎやかで楽しいところです。"),
)
"""Sound translations that do not deny."""
PLAIN = (
    ("Le musée est au bord du fleuve.", "美術館は川のほとりにあります。"),
    ("La visite dure deux heures.", "見学には二時間かかります。"),
)
COUNTED = ("Les photographies ne sont pas autorisées.", "写真撮影は自由にお楽しみください。")
STATED = ("Les parties ne peuvent pas dénoncer l’accord.", "両当事者は、協定を破棄することができる。")


def worst(*texts: tuple[str, str]) -> dict[str, Severity]:
    """Of each pair that a finding about a denial is at, the gravest."""
    found = check_pairs((str(at), french, japanese) for at, (french, japanese) in enumerate(texts))
    told = [each for each in found if each.code in ("T201", "T202")]
    return {each.segment or "": max(e.severity for e in told if e.segment == each.segment) for each in told}


def test_a_leaflet_that_turns_denials_round_has_no_warning_for_it() -> None:
    assert set(worst(*TURNED, *PLAIN, *PLAIN).values()) == {Severity.INFO}


def test_where_nearly_every_pair_differs_they_are_errors_and_no_manner() -> None:
    assert set(worst(*[COUNTED] * 12).values()) == {Severity.ERROR}


def test_what_is_turned_round_once_is_told_as_ever() -> None:
    assert worst(*PLAIN, COUNTED, *PLAIN) == {"2": Severity.ERROR}


def test_far_from_the_free_passage_the_translation_is_close_again() -> None:
    far = [*TURNED, *PLAIN * 6, COUNTED]
    assert worst(*far)[str(len(far) - 1)] == Severity.ERROR


@pytest.mark.parametrize("at", range(len(TURNED) + 1))
def test_a_word_that_is_denied_here_and_stated_there_is_an_error_anywhere(at: int) -> None:
    assert worst(*TURNED[:at], STATED, *TURNED[at:])[str(at)] == Severity.ERROR
