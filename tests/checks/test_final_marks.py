"""The mark that ends a sentence: what is missing is told from what needs none by the texts around it."""

from __future__ import annotations

import pytest

from declaration_doc import check_pairs

ITEMS = (
    ("créer un fonds commun ;", "共同基金を設立すること。"),
    ("ouvrir les archives ;", "公文書を公開すること。"),
    ("publier un rapport annuel ;", "年次報告書を公表すること。"),
)
SENTENCES = (
    ("Le musée ouvre à 9 heures.", "博物館は、午前9時に開館する。"),
    ("Il ferme à 17 heures.", "博物館は、午後5時に閉館する。"),
    ("Les chiens ne sont pas admis.", "犬の入館は認めない。"),
)


def unmarked(*pairs: tuple[str, str]) -> list[str]:
    """The Japanese texts whose last mark is missed."""
    numbered = [(str(number), *pair) for number, pair in enumerate(pairs)]
    found = check_pairs(numbered)
    return [pairs[int(f.segment or 0)][1] for f in found if f.name == "final-mark-missing"]


@pytest.mark.parametrize(
    ("others", "pair"),
    [
        (ITEMS, ("planter des arbres ;", "樹木を植えること")),
        (SENTENCES, ("L’entrée est gratuite pour les enfants.", "児童の入場は無料")),
        (SENTENCES, ("décidons ce qui suit :", "次のとおり決定する")),
    ],
    ids=["item", "sentence that a noun ends", "announcement"],
)
def test_a_text_has_the_mark_that_those_around_it_have(
    others: tuple[tuple[str, str], ...], pair: tuple[str, str]
) -> None:
    assert unmarked(*others, pair) == [pair[1]]
    assert unmarked(pair) == []


def test_items_that_have_no_marks_need_none() -> None:
    bare = [(french, japanese.removesuffix("。")) for french, japanese in ITEMS]
    assert unmarked(*bare, ("planter des arbres ;", "樹木を植えること")) == []


def test_a_heading_among_sentences_needs_none() -> None:
    assert unmarked(*SENTENCES, ("Horaires d’ouverture", "開館時間")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "発酵技術は長い歴史を持つ",
        "その請求は、認められたものとみなす",
        "博士課程学生は、各大学で18か月を過ごす",
        "「委員会」とは、合同委員会をいう",
        "記憶は防災施設である（維持費のかからない施設である。）",
    ],
)
def test_a_sentence_that_stands_alone_is_known_by_its_predicate(sentence: str) -> None:
    assert unmarked(("C’est une phrase.", sentence)) == [sentence]
    assert unmarked(("C’est une phrase.", f"{sentence}。")) == []
