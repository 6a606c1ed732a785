"""What is read out of French and Japanese texts: negations, sentences, enumerations, the language itself."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.scripts import language_of
from tests.languages.cases_of import cases

TEXTS = st.text(
    alphabet=st.sampled_from(
        "La ne pas. 「」（）()«»、。！?市は不ないませんずしかé’'A1１ \u00a0\u202f\u3000"
    ),
    max_size=60,
)


@pytest.mark.parametrize(("tag", "parts"), cases("negations.txt"))
def test_what_denies(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).negations
    assert read is not None
    lines = [f"{n.firmness.name.lower()} {n.form}: {text[slice(*n.span)]}" for n in read(text)]
    assert lines == expected.splitlines()


@pytest.mark.parametrize(("tag", "parts"), cases("denied_words.txt"))
def test_what_is_denied(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).negations
    assert read is not None
    assert [" ".join(each.heads) or "–" for each in read(text)] == expected.splitlines()


@pytest.mark.parametrize(("tag", "parts"), cases("stances.txt"))
def test_how_words_stand(tag: str, parts: tuple[str, ...]) -> None:
    text, words, expected = parts
    negations, stances = analysis(tag).negations, analysis(tag).stances
    assert negations is not None
    assert stances is not None
    said = {True: "denied", False: "stated", None: "open"}
    found = stances(text, negations(text), words.split(), None)
    lines = [f"{text[slice(*e.span)]}: {'had' if e.had else said[e.denied]}" for e in found]
    assert lines == expected.splitlines()


@pytest.mark.parametrize(("tag", "parts"), cases("clauses.txt"))
def test_what_clauses_say(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read, words = analysis(tag).clauses, analysis(tag).words
    assert read is not None
    assert words is not None
    at = {start: word for word, start, _ in words(text)}
    lines = [
        f"{each.kind}{' denied' if each.denied else ''}: {' '.join(at[start] for start in each.predicates)}"
        for each in read(text)
    ]
    assert lines == [line for line in expected.splitlines() if line != "–"]


@pytest.mark.parametrize(("tag", "parts"), cases("possibilities.txt"))
def test_what_may_be_done(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).possibilities
    assert read is not None
    assert [text[slice(*span)] for span in read(text)] == [
        line for line in expected.splitlines() if line != "–"
    ]


@pytest.mark.parametrize(("tag", "parts"), cases("sentences.txt"))
def test_where_sentences_end(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).sentences
    assert read is not None
    assert [text[slice(*span)] for span in read(text)] == expected.splitlines()


@pytest.mark.parametrize(("tag", "parts"), cases("series.txt"))
def test_what_is_listed_in_a_row(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).series
    assert read is not None
    lines = [" | ".join(text[slice(*span)] for span in spans) for spans in read(text)]
    assert lines == expected.splitlines()


@pytest.mark.parametrize(("tag", "parts"), cases("coordinations.txt"))
def test_what_conjunctions_join(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).coordinations
    assert read is not None
    lines = [" | ".join(text[slice(*span)].strip() for span in spans) for spans in read(text)]
    assert lines == [line.rstrip(".") for line in expected.splitlines()]


@pytest.mark.parametrize(("tag", "parts"), cases("titles.txt"))
def test_the_titles_of_articles(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).titles
    assert read is not None
    assert " | ".join(text[slice(*span)] for span in read(text)) == expected.strip()


@pytest.mark.parametrize(("tag", "parts"), cases("joints.txt"))
def test_by_what_nouns_are_joined(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    read = analysis(tag).joints
    assert read is not None
    assert [text[at] for at in read(text)] == expected.splitlines()


@pytest.mark.parametrize("tag", ["fr", "ja"])
@given(text=TEXTS)
def test_spans_lie_within_the_text_and_follow_one_another(tag: str, text: str) -> None:
    known = analysis(tag)
    assert known.sentences is not None
    assert known.negations is not None
    sentences = known.sentences(text)
    spans = [
        *sentences,
        *(n.span for n in known.negations(text)),
        *(s for each in (known.series(text) if known.series else ()) for s in each),
        *(s for each in (known.coordinations(text) if known.coordinations else ()) for s in each),
    ]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(sentences))


@pytest.mark.parametrize("tag", ["fr", "ja"])
@given(text=TEXTS)
def test_sentences_leave_out_nothing_but_white_space(tag: str, text: str) -> None:
    read = analysis(tag).sentences
    assert read is not None
    kept = "".join(text[slice(*span)] for span in read(text))
    assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("気候変動対策", None),
        ("結論", None),
        ("両市は協力する。", "ja"),
        ("人人有权享有生命、自由和人身安全。", "zh"),
        ("各城市加强文化交流。", "zh"),
        ("모든 사람은 자유롭다.", "ko"),
        ("Everyone has the right to life.", "en"),
        ("Toute personne a droit à la vie.", "fr"),
        ("Aix-en-Provence", None),
        ("GNU General Public License", None),
        ("Каждый человек имеет право на жизнь.", "ru"),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, expected: str | None) -> None:
    assert language_of(text) == expected


def test_a_kanji_says_more_than_a_kana() -> None:
    volume = analysis("ja").volume
    assert volume is not None
    assert volume("協力") > volume("カナ") > volume("かな") > volume("ab")


@pytest.mark.parametrize(
    "text",
    ["管理者しか変更できます。", "協議しなければなる。", "決して容易である。", "必要なものではあります。"],
)
def test_a_word_that_wants_a_negation_and_has_none(text: str) -> None:
    read = analysis("ja").unanswered
    assert read is not None
    assert read(text)


@pytest.mark.parametrize(
    "text",
    [
        "管理者しか変更できない。",
        "しかし、可能である。",
        "もしかすると可能である。",
        "読出しか書込みを行う。",
        "重要ではあるが、高価である。",
    ],
)
def test_a_word_that_has_its_negation_or_needs_none(text: str) -> None:
    read = analysis("ja").unanswered
    assert read is not None
    assert not read(text)
