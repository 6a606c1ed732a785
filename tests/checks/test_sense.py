"""What pairs say: what is lost, added, turned round or exchanged is found; sound translations are left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from declaration_doc import Finding, Severity, check_pairs
from declaration_doc.languages.analysis import analysis
from declaration_doc.model.configuration import Configuration
from tests.checks.pairs_of import Case, found, pairs

GROUPS = ("T2", "T3", "T4", "T5")
SOUND = [case.values[0] for case in pairs("sense-*.txt") if not case.values[0].faults]
MOST_DOUBTS = 0.07
"""Share of sound pairs that may carry a remark for information."""


def grave(findings: list[Finding]) -> list[str]:
    """The names of the findings of warning and above of these groups."""
    return sorted(f.name for f in findings if f.code[:2] in GROUPS and f.severity >= Severity.WARNING)


def names(*texts: tuple[str, str]) -> list[str]:
    """The names of what is found in consecutive pairs."""
    rows = [(f"p{number}", *both) for number, both in enumerate(texts, 1)]
    return [finding.name for finding in check_pairs(rows) if finding.code[:2] in GROUPS]


@pytest.mark.parametrize("case", pairs("sense-*.txt"))
def test_a_pair_has_the_faults_of_its_case_and_no_others(case: Case) -> None:
    assert grave(found(case.french, case.japanese, "T")) == sorted(case.faults)


def test_sound_pairs_carry_few_remarks() -> None:
    remarked = [case for case in SOUND if any(found(case.french, case.japanese, group) for group in GROUPS)]
    assert len(remarked) <= MOST_DOUBTS * len(SOUND)


def test_sound_pairs_are_sound_as_one_document() -> None:
    rows = [(str(number), case.french, case.japanese) for number, case in enumerate(SOUND)]
    assert grave(check_pairs(rows)) == []


def test_sound_pairs_are_sound_with_the_japanese_first() -> None:
    rows = [(str(number), case.japanese, case.french) for number, case in enumerate(SOUND)]
    assert [
        name for name in grave(check_pairs(rows, languages=("ja", "fr"))) if name != "opposite-said"
    ] == []


def without_negation(japanese: str) -> Iterator[str]:
    """The text with the negation of one of its predicates taken away."""
    for denied, affirmed in (
        ("できない。", "できる。"),
        ("しない。", "する。"),
        ("されない。", "される。"),
        ("ならない。", "よい。"),
        ("ません。", "ます。"),
        ("要しない。", "要する。"),
        ("負わない。", "負う。"),
        ("有しない。", "有する。"),
        ("奪われない。", "奪われる。"),
    ):
        if japanese.count(denied) == 1 and "なければならない" not in japanese and "かもしれ" not in japanese:
            yield japanese.replace(denied, affirmed)


def with_negation(japanese: str) -> Iterator[str]:
    """The text with its last predicate denied."""
    for affirmed, denied in (
        ("する。", "しない。"),
        ("できる。", "できない。"),
        ("される。", "されない。"),
        ("します。", "しません。"),
        ("である。", "ではない。"),
        ("した。", "しなかった。"),
    ):
        if japanese.endswith(affirmed):
            yield japanese[: -len(affirmed)] + denied


@pytest.mark.parametrize(
    ("change", "least"),
    [(without_negation, 0.85), (with_negation, 0.85)],
)
def test_most_negations_that_are_taken_away_or_put_in_are_found(change: object, least: float) -> None:
    assert callable(change)
    changed = [(case.french, text) for case in SOUND for text in change(case.japanese)]
    assert len(changed) > 15
    hits = [pair for pair in changed if found(*pair, "T2")]
    assert len(hits) >= least * len(changed)


def test_nearly_every_text_left_untranslated_is_found() -> None:
    missed = [case.french for case in SOUND if "text-untranslated" not in names((case.french, case.french))]
    assert missed == []


def test_every_text_said_twice_is_found() -> None:
    texts = [case for case in SOUND if case.japanese.endswith("。")]
    assert all("sentence-doubled" in names((case.french, case.japanese * 2)) for case in texts)


def test_most_texts_cut_in_half_are_found() -> None:
    texts = [case for case in SOUND if len(case.japanese) > 20 and case.french.endswith(".")]
    hits = [case for case in texts if names((case.french, case.japanese[: len(case.japanese) // 2]))]
    assert len(hits) >= 0.9 * len(texts)


def test_nearly_all_translations_that_are_exchanged_are_found() -> None:
    document = [(case.french, case.japanese) for case in SOUND if len(case.french) > 40]
    hits = 0
    places = range(0, len(document) - 1, 2)
    for place in places:
        swapped = [*document]
        (first, one), (second, other) = swapped[place : place + 2]
        swapped[place : place + 2] = [(first, other), (second, one)]
        hits += any(name in ("segments-swapped", "texts-unrelated") for name in names(*swapped))
    assert hits >= 0.9 * len(places)


def test_a_document_that_has_slipped_by_one_segment_is_found_where_it_begins() -> None:
    document = [(case.french, case.japanese) for case in SOUND if len(case.french) > 40]
    japanese = [text for _, text in document]
    slipped = [
        (f"p{number}", french, text)
        for number, ((french, _), text) in enumerate(
            zip(document, [*japanese[:10], *japanese[11:], "終"], strict=True)
        )
    ]
    shifted = [finding for finding in check_pairs(slipped) if finding.name == "segments-shifted"]
    assert [finding.segment for finding in shifted][:1] in (["p10"], ["p11"], ["p12"])


def test_the_same_text_translated_in_two_ways_is_found_at_the_later_place() -> None:
    french = "Les villes adoptent la déclaration."
    findings = check_pairs([("a", french, "両市は宣言を採択する。"), ("b", french, "両市は声明を採択する。")])
    [finding] = [finding for finding in findings if finding.name == "translations-differ"]
    assert finding.segment == "b"
    [passage] = [passage for passage in finding.passages if passage.language == "ja"]
    assert [passage.text[slice(*span)] for span in passage.spans] == ["声明"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("14都市が参加する会議を開く。", "１４都市が参加する会議を開く。"),
        ("二つの都市が会議を開く。", "2つの都市が会議を開く。"),
        ("2022年に会議を開く。", "令和4年に会議を開く。"),
        ("「宣言」を採択する。", "『宣言』を採択する。"),
    ],
)
def test_the_same_number_written_otherwise_is_no_other_translation(first: str, second: str) -> None:
    french = "Une conférence des villes est organisée."
    assert not {"translations-differ", "repeated-numbers-differ"} & {
        *names((french, first), (french, second))
    }


@pytest.mark.parametrize(("text", "is_mixed"), [("市，州", True), ("１，１４０都市", False)])
def test_a_full_width_comma_within_a_number_is_none_of_the_text(text: str, is_mixed: bool) -> None:
    document = [(f"p{number}", "la ville, la région et l’État", "市、州、国") for number in range(9)]
    findings = check_pairs([*document, ("last", "1 140 villes", text)])
    assert any(finding.name == "ways-mixed" for finding in findings) is is_mixed


def test_texts_that_say_nearly_the_same_may_share_a_translation() -> None:
    assert (
        names(
            ("Deux villes organisent la conférence.", "2都市が会議を開催する。"),
            ("2 villes organisent la conférence.", "2都市が会議を開催する。"),
        )
        == []
    )


def test_operative_verbs_of_a_project_are_known() -> None:
    pair = [
        ("a", "Chaque ville s’efforcera de réduire ses émissions.", "各都市は、排出量の削減に意を用いる。")
    ]
    lowered = [("a", pair[0][1], "各都市は、排出量の削減を願う。")]
    verbs = Configuration(verbs={"endeavour": {"ja": ("願う",)}})
    from declaration_doc.checks import check_pairs as check

    assert "commitment-differs" not in [finding.name for finding in check(pair)]
    assert "commitment-differs" in [finding.name for finding in check(lowered)]
    assert "commitment-differs" not in [finding.name for finding in check(lowered, configuration=verbs)]


def test_a_language_without_analysis_is_compared_by_length_alone() -> None:
    rows = [
        (str(number), "Die Städte arbeiten zusammen.", "Le città lavorano insieme.") for number in range(30)
    ]
    assert names(*[(a, b) for _, a, b in rows]) == []
    rows.append(
        ("30", "Die Städte arbeiten auf allen Gebieten eng und mit großem Erfolg zusammen.", "Città.")
    )
    assert [f.name for f in check_pairs(rows, languages=("de", "it")) if f.segment == "30"]


def test_the_lexicon_names_a_word_once() -> None:
    from declaration_doc.resources import lexicon

    data = lexicon("fr-ja.tsv")
    assert data is not None
    lines = [line.split("\t") for line in data.decode().splitlines() if line and not line.startswith("#")]
    words = [word for line in lines for word in line[0].split()]
    assert len(words) == len({*words})
    assert all(len(line) in (2, 3) and line[1].split() for line in lines)
    assert {line[2] for line in lines if len(line) > 2} <= {"!", "~"}
    lex = analysis("fr").words
    assert lex is not None
    for word in words:
        parts = word.rstrip("-").split("_")
        text = " ".join(parts).replace("' ", "'")
        assert [part for part, _, _ in lex(f"{text}a" if text.endswith("'") else text)][: len(parts)] == parts


ARTICLES = (
    ("Article premier – Objet. Le bail porte sur une halle.", "第1条（目的）賃貸借の目的は、市場とする。"),
    ("Article 2 – Durée. Le bail est conclu pour neuf ans.", "第2条（期間）賃貸借の期間は、9年とする。"),
    ("Article 3 – Loyer. Le loyer est de 800 euros.", "第3条（賃料）賃料は、800ユーロとする。"),
    ("Article 4. Le bailleur entretient la toiture.", "第4条　屋根の維持は、貸主が行う。"),
)


def test_a_title_that_one_language_leaves_out_is_missed_where_other_articles_have_theirs() -> None:
    assert "title-lost" not in names(*ARTICLES)
    for row, text in ((1, "第2条　賃貸借の期間は、9年とする。"), (2, "第3条　賃料は、800ユーロとする。")):
        rows = [*ARTICLES[:row], (ARTICLES[row][0], text), *ARTICLES[row + 1 :]]
        assert "title-lost" in names(*rows)
    assert "title-lost" in names(*ARTICLES[:2], ("Article 3. Le loyer est de 800 euros.", ARTICLES[2][1]))
