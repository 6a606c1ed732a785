"""What typesetting does to a text, case by case, and what it never does."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from declaration_doc.languages import fold, language
from declaration_doc.model.inline import (
    Correction,
    Emphasis,
    Inline,
    Inlines,
    Name,
    Number,
    Quotation,
    Superscript,
    Words,
    plain,
    walk,
)
from declaration_doc.model.typesetting import Guillemets, Typesetting
from tests.languages.cases_of import cases, show
from tests.languages.markup import NOTE, RUBY, nodes, written

TAGS = ("fr", "ja", "en", "de")


@pytest.mark.parametrize(("tag", "parts"), cases("typography.txt"))
def test_a_text_is_set_in_the_manner_of_its_language(tag: str, parts: tuple[str, ...]) -> None:
    source, expected = parts
    assert show(written(language(tag).typeset(nodes(source)))) == show(expected)


@pytest.mark.parametrize(("tag", "parts"), cases("typography.txt"))
def test_a_text_already_set_stays_as_it_is(tag: str, parts: tuple[str, ...]) -> None:
    once = language(tag).typeset(nodes(parts[0]))
    assert language(tag).typeset(once) == once


NARROW = Typesetting(guillemets=Guillemets.NARROW)


@pytest.mark.parametrize(("tag", "parts"), cases("typography.txt"))
def test_guillemets_may_hold_narrow_spaces_and_nothing_else_changes(tag: str, parts: tuple[str, ...]) -> None:
    usual = plain(language(tag).typeset(nodes(parts[0])))
    narrow = language(tag, NARROW).typeset(nodes(parts[0]))
    expected = usual.replace("«\u00a0", "«\u202f").replace("\u00a0»", "\u202f»") if tag == "fr" else usual
    assert plain(narrow) == expected
    assert language(tag, NARROW).typeset(narrow) == narrow


CHARACTERS = st.sampled_from("aélMXVIe1230  \u00a0\u202f;:!?«»“”'’-–—….,()%€°h日「」『』、/@\n")
FRAGMENTS = st.sampled_from(
    (
        "7e ",
        " - ",
        " – ",
        "...",
        "M. ",
        " octobre",
        "n° ",
        "https://a.b/c?d",
        "10:30",
        "« ",
        " »",
        "l'",
        "10 000 %",
    )
)
TEXTS = st.lists(CHARACTERS | FRAGMENTS, max_size=12).map("".join)


def _nodes(texts: st.SearchStrategy[str], *, quotations: bool = True) -> st.SearchStrategy[Inlines]:
    def carriers(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
        inlines = st.lists(inner, max_size=3).map(tuple)
        return st.one_of(
            inlines.map(Emphasis),
            inlines.map(lambda n: Name("aix", n)),
            inlines.map(lambda n: Number("7", None, n)),
            inlines.map(Quotation if quotations else Emphasis),
            inlines.map(Superscript),
            st.builds(Correction, inlines, inlines),
        )

    leaves: st.SearchStrategy[Inline] = st.one_of(texts.map(Words), st.sampled_from((NOTE, RUBY)))
    return st.lists(st.recursive(leaves, carriers, max_leaves=6), max_size=5).map(tuple)


NODES = _nodes(TEXTS)
# An apostrophe beside a quotation mark may be either, and a space belongs to the mark: no fold tells.
CLEAR_TEXTS = TEXTS.map(lambda text: text.strip("'’ \u00a0\u202f\n"))
CLEAR_NODES = {
    "fr": _nodes(CLEAR_TEXTS),
    "ja": _nodes(CLEAR_TEXTS),
    # ’ closes an inner quotation too.
    "en": _nodes(CLEAR_TEXTS, quotations=False),
    "de": _nodes(CLEAR_TEXTS, quotations=False),
}


@pytest.mark.parametrize("tag", TAGS)
@given(text=NODES)
def test_typesetting_twice_is_typesetting_once(tag: str, text: Inlines) -> None:
    once = language(tag).typeset(text)
    assert language(tag).typeset(once) == once


@pytest.mark.parametrize("tag", TAGS)
@given(data=st.data())
def test_no_letter_digit_or_mark_is_changed_but_by_the_declared_folds(tag: str, data: st.DataObject) -> None:
    text = data.draw(CLEAR_NODES[tag])
    assert fold(plain(language(tag).typeset(text))) == fold(plain(text))


@pytest.mark.parametrize("tag", TAGS)
@given(text=NODES)
def test_every_node_but_quotations_is_kept(tag: str, text: Inlines) -> None:
    def kinds(nodes: Inlines) -> list[str]:
        left_out = (Words, Quotation, Superscript)
        return [type(node).__name__ for node in walk(nodes) if not isinstance(node, left_out)]

    found = language(tag).typeset(text)
    assert kinds(found) == kinds(text)
    assert not any(isinstance(node, Quotation) for node in walk(found, corrected=True))
    assert sum(isinstance(n, Superscript) for n in walk(found)) >= sum(
        isinstance(n, Superscript) for n in walk(text)
    )


@given(st.lists(TEXTS, min_size=1, max_size=4))
@example(["Pourquoi", " ?"])
@example(["les 7", "e Rencontres « ", "Aix", "»"])
def test_the_borders_of_nodes_do_not_change_how_french_is_set(parts: list[str]) -> None:
    french = language("fr")
    split: Inlines = tuple(
        Name("x", (Words(part),)) if i % 2 else Words(part) for i, part in enumerate(parts)
    )
    assert plain(french.typeset(split)) == plain(french.typeset((Words("".join(parts)),)))


def test_both_halves_of_a_correction_are_set() -> None:
    correction = Correction((Words("ente autres :"),), (Words("entre autres :"),))
    assert language("fr").typeset((correction,)) == (
        Correction((Words("ente autres\u00a0:"),), (Words("entre autres\u00a0:"),)),
    )


def test_a_language_without_a_folder_keeps_its_text_and_gets_quotation_marks() -> None:
    text = (Words("so: "), Quotation((Words("Erklärung ..."),)), Words(" - 7e ?"))
    assert language("de").typeset(text) == (Words("so: “Erklärung ...” - 7e ?"),)
