"""A rule looks at a block of pairs before the next rule does: what is found does not tell where blocks begin."""

from __future__ import annotations

import pytest

from declaration_doc.checks import check_pairs, translation
from declaration_doc.model.finding import Finding

_PAIRS = (
    ("La ville accueille trois délégations.", "市は、三つの代表団を迎える。"),
    ("Les maires adoptent deux textes.", "市長は、三つの文書を採択する。"),
    (
        "La jeunesse participe à la vie culturelle de la ville.",
        "企業は、水素及び再生可能エネルギーに投資する。",
    ),
    (
        "Les entreprises investissent dans l’hydrogène et les énergies renouvelables.",
        "若者は、市の文化生活に参加する。",
    ),
    ("La 2ème réunion n’est pas publique.", "第2回会議は、公開する。"),
    ("Les frais sont remboursés.", "費用は、、償還する。"),
)


def _found(size: int, monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    monkeypatch.setattr(translation, "_BLOCK", size)
    return check_pairs([(f"s{number}", *texts) for number, texts in enumerate(_PAIRS * 3)])


@pytest.mark.parametrize("size", [1, 2, 3, 5, 6, 7, 18])
def test_blocks_of_any_size_give_the_same_findings(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    every = _found(1000, monkeypatch)
    assert {finding.name for finding in every} >= {
        "segments-swapped",
        "numbers-differ",
        "japanese-mark-doubled",
    }
    assert _found(size, monkeypatch) == every
