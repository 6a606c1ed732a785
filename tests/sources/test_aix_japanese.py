"""The Japanese of Aix-en-Provence keeps the conventions of a Japanese declaration."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from declaration_doc.model.block import Block, Kind
from declaration_doc.model.characters import JAPANESE
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import plain

UNWANTED = {
    "a full-width or ASCII comma, a full-width full stop": r"[，,．]",
    "ASCII punctuation": r"[.;:?!()]",
    "a space beside a Japanese character": rf"(?<=[{JAPANESE}])[ \u3000]|[ \u3000](?=[{JAPANESE}])",
    "a full-width digit or letter": r"[０-９Ａ-Ｚａ-ｚ]",
    "half-width kana": r"[\uff61-\uff9f]",
    "です・ます": r"です(?![るれぎ])|ます(?!ます)|ました|ません|ましょう",
    "私たち for 我々": r"私たち|私達|われわれ",
    "a typed quotation mark": r"[「」『』«»“”\"]",
    "取り組み for the noun 取組": r"取り組み(?!、)|取組む",
    "すべて for 全て": r"すべて|総て",
    "さらなる for 更なる": r"さらなる",
    "および, または, ならびに, もしくは in kana": r"および|または|ならびに|もしくは",
    "等 beside など": r"(?<!不平)(?<!対)等",
    "a comma before 及び": r"、及び",
    "full-width tilde or hyphen in a range": r"[～\uff0d]|\d-\d",
    "靭 for 靱": r"靭",
    "ヶ or ケ as a counter": r"\d+[ヶケヵカ]",
}


def texts(aix: Declaration) -> Iterator[tuple[str, str]]:
    for segment in aix.segments():
        yield segment.id, plain(segment.text("ja"))


@pytest.mark.parametrize("what", UNWANTED)
def test_the_japanese_is_free_of(aix: Declaration, what: str) -> None:
    assert [(id, text) for id, text in texts(aix) if re.search(UNWANTED[what], text)] == []


def test_sentences_end_in_the_plain_style(aix: Declaration) -> None:
    ends = {text[-3:] for _, text in texts(aix) if text.endswith("。")}
    assert {end for end in ends if not re.search(r"[うくすつぬむるただい]。$|セス。$", end)} == set()


def test_recitals_end_in_considering(aix: Declaration) -> None:
    recitals = [block for block in aix.blocks() if block.kind is Kind.RECITAL]
    assert len(recitals) == 2
    assert all(plain(recital.segments[-1].text("ja")).endswith("考慮し、") for recital in recitals)


def test_headings_take_no_full_stop(aix: Declaration) -> None:
    headings = [block for block in aix.blocks() if block.kind is Kind.HEADING]
    assert not any(plain(heading.segments[-1].text("ja")).endswith("。") for heading in headings)


def items(group: Block) -> list[list[str]]:
    """The sentences of each item."""
    return [
        [plain(segment.text("ja")) for segment in block.segments]
        for block in group.blocks
        if block.kind is Kind.ITEM
    ]


def is_verbal(sentence: str) -> bool:
    return re.search(r"[うくすつぬむる]。?$", sentence) is not None


def groups(aix: Declaration) -> list[Block]:
    return [block for block in aix.blocks() if block.kind is Kind.GROUP and items(block)]


def test_the_items_of_a_group_are_all_verbal_or_all_nominal(aix: Declaration) -> None:
    forms = {group.id: {is_verbal(item[0]) for item in items(group)} for group in groups(aix)}
    assert {id: len(kinds) for id, kinds in forms.items()} == dict.fromkeys(forms, 1)
    assert {id for id, kinds in forms.items() if kinds == {False}} == {"w1-agriculture", "w1-resources"}


def test_an_item_takes_a_full_stop_when_it_is_verbal_or_a_sentence_follows(aix: Declaration) -> None:
    for group in groups(aix):
        for item in items(group):
            stopped = [sentence.endswith("。") for sentence in item]
            wanted = is_verbal(item[0]) or len(item) > 1
            assert stopped == [wanted] * len(item), item
