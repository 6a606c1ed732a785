"""The checker that judges the HTML editions is there, and judges."""

from __future__ import annotations

from tests.conftest import CheckHtml

PAGE = '<!doctype html><html lang="fr"><title>Déclaration</title><p>宣言</p></html>'


def test_a_valid_page_passes(nu: CheckHtml) -> None:
    assert nu(PAGE.encode()) == []


def test_a_faulty_page_does_not(nu: CheckHtml) -> None:
    assert any("blink" in message for message in nu(PAGE.replace("p>", "blink>").encode()))
