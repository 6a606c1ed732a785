"""A digest tells wording from typography."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from declaration_doc.languages import fold, language
from declaration_doc.languages.digests import text_digest, wording
from declaration_doc.model.inline import (
    Correction,
    Emphasis,
    Inlines,
    Name,
    NoteReference,
    Quotation,
    Ruby,
    Words,
)


def said(text: str) -> Inlines:
    return (Words(text),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("l'eau ; la « vie »", "l’eau\u202f; la «\u00a0vie\u00a0»"),
        ("第７回", "第7回"),
        ("ｱｲﾁ県", "アイチ県"),
        ("共生(SDGs)", "共生（SDGs）"),
        ("Cités Unies", "Cite\u0301s Unies"),
        ("ガイド", "カ\u3099イド"),
        (" deux  mots ", "deux mots"),
    ],
)
def test_a_change_of_typography_keeps_the_digest(one: str, other: str) -> None:
    assert text_digest(said(one)) == text_digest(said(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7e Rencontres", "8e Rencontres"),
        ("第7回", "第8回"),
        ("entre autres", "ente autres"),
        ("Cézanne", "Cezanne"),
        ("採択する", "採択した"),
        ("\ufa19戸", "神戸"),
        ("quoi que", "quoique"),
        ("oui, tous", "oui tous"),
    ],
)
def test_a_change_of_wording_changes_the_digest(one: str, other: str) -> None:
    assert text_digest(said(one)) != text_digest(said(other))


def test_markup_is_no_wording() -> None:
    marked = (Emphasis((Words("à "),)), Name("nancy", (Words("Nancy"),)), NoteReference("note-1"))
    assert text_digest(marked) == text_digest(said("à Nancy"))
    assert text_digest((Ruby("城端", "じょうはな"),)) == text_digest(said("城端"))
    assert text_digest((Quotation((Words("vie"),)),)) == text_digest(said("« vie »"))


def test_the_adopted_wording_counts_not_its_correction() -> None:
    corrected = (Correction(sic=said("ente"), corr=said("entre"), reason="slip"), Words(" autres"))
    assert wording(corrected) == "ente autres"


def test_a_digest_is_sixteen_hexadecimal_digits_that_never_change() -> None:
    assert text_digest(said("À Nancy, en 2008.")) == "76bcb5a96bf51a2a"


@given(st.text(alphabet="aeé l'7回第（）。、ー «»;:?!-", max_size=30), st.sampled_from(["fr", "ja", "en"]))
def test_typesetting_never_changes_the_digest(text: str, tag: str) -> None:
    assert text_digest(language(tag).typeset(said(text))) == text_digest(said(text))


@given(st.text(max_size=40))
@example("0'\"")
@example("l'« eau »")
def test_what_the_folds_make_one_the_digest_makes_one(text: str) -> None:
    assert wording(said(fold(text))) == wording(said(text))
