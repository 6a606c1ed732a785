"""The page of findings: both texts, marks, filters without script, and nothing from a document takes effect."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from declaration_doc.model.finding import Finding, Passage, Severity
from declaration_doc.reports import Look, write
from declaration_doc.reports.escaping import visible
from tests.reports.findings import EVERY, HOSTILE, NOTE, SLIP, WORDING

ALLOWED = set(
    "html head meta title style body h1 h2 h3 p main section article div span code pre mark a form fieldset legend "
    "label input".split()
)


def page(*findings: Finding, **look: Any) -> Any:
    return html.document_fromstring(
        write(findings, "html", Look(**look)).encode(), parser=html.HTMLParser(encoding="utf-8")
    )


def marked(tree: Any, tag: str) -> list[str]:
    return [mark.text_content() for mark in tree.xpath(f"//p[@lang='{tag}']/mark")]


def test_both_texts_stand_side_by_side_with_their_spans_marked() -> None:
    tree = page(WORDING)
    assert [side.get("lang") for side in tree.xpath("//div[@class='sides']/div/p")] == ["fr", "ja"]
    assert marked(tree, "fr") == ["17", "169"]
    assert marked(tree, "ja") == ["１６", "(something is missing here)"]


def test_a_finding_about_one_text_shows_its_counterpart_too() -> None:
    texts = {(SLIP.path, "p-3-1"): {"fr": "La technique.", "ja": "技術、、組織。"}}
    sides = page(SLIP, texts=texts).xpath("//div[@class='sides']/div/p")
    assert [(side.get("lang"), side.text_content()) for side in sides] == [
        ("fr", "La technique."),
        ("ja", "技術、、組織。"),
    ]


def test_the_languages_stand_where_they_stand_in_the_source_whichever_is_at_fault() -> None:
    turned = replace(WORDING, passages=WORDING.passages[::-1])
    texts = {(WORDING.path, "p-2-1"): {"fr": "…", "ja": "…"}}
    sides = page(turned, texts=texts).xpath("//div[@class='sides']/div/p/@lang")
    assert sides == ["fr", "ja"]


def test_a_filter_a_severity_and_a_rule_and_style_for_each() -> None:
    tree = page(*EVERY)
    ids = tree.xpath("//input/@id")
    assert ids == ["show-error", "show-warning", "show-info", "rule-all"] + [
        f"rule-{code}" for code in ("P203", "R001", "S001", "S204", "T103")
    ]
    style = tree.xpath("string(//style)")
    assert all(f"#{id_}:" in style for id_ in ids if id_ != "rule-all")
    classes = {word for names in tree.xpath("//article/@class") for word in names.split()}
    assert {"error", "warning", "info", "T103", "S001"} <= classes


def test_the_page_fetches_and_runs_nothing_and_its_policy_allows_its_style() -> None:
    text = write(EVERY, "html")
    tree = page(*EVERY)
    assert {each.tag for each in tree.iter()} <= ALLOWED
    assert not tree.xpath("//@src | //@style | //@*[starts-with(name(), 'on')]")
    assert all(target.startswith("#") for target in tree.xpath("//@href"))
    style = text[text.index("<style>") + 7 : text.index("</style>")]
    assert f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}" in text
    assert "default-src 'none'" in text


def test_what_a_document_says_takes_no_effect() -> None:
    text = write([HOSTILE], "html")
    assert "<b>" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_a_page_without_findings_says_so() -> None:
    tree = page(language="fr")
    assert tree.xpath("string(//p)") == "aucun défaut"
    assert tree.get("lang") == "fr"
    assert not tree.xpath("//form")


def test_severities_are_said_in_the_language_of_the_reader() -> None:
    assert page(NOTE, language="ja").xpath("string(//h3/span)") == "情報"


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).map(sorted).map(tuple), max_size=4),
    st.text("<>&\"'éあ\u202e\x00/", max_size=20),
)
def test_marks_change_no_character_of_a_text(text: str, spans: list[tuple[int, int]], other: str) -> None:
    finding = Finding(
        other,
        other,
        Severity.ERROR,
        other,
        other,
        other,
        None,
        other,
        other,
        {},
        (Passage("ja", f"x{text}", tuple(spans)),),
    )
    tree = page(finding)
    assert {each.tag for each in tree.iter()} <= ALLOWED
    (side,) = tree.xpath("//div[@class='side']/p")
    for hidden in side.xpath(".//span"):
        hidden.text = ""
    assert side.text_content() == visible(f"x{text}")
