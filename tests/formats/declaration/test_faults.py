"""Every kind of finding: its page in the manual, and the fault that brings it."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from declaration_doc.formats.declaration import FAULTS
from declaration_doc.formats.declaration.faults import GRAMMAR_FAULTS, MEANING_FAULTS
from declaration_doc.model.finding import Fault, Severity
from declaration_doc.model.position import Position
from tests.formats.declaration.samples import codes, only, read, said

EXAMPLES = [fault for fault in (*GRAMMAR_FAULTS, *MEANING_FAULTS) if fault.bad and "…" not in fault.bad]


def test_codes_and_names_are_each_given_once() -> None:
    assert len({fault.code for fault in FAULTS}) == len(FAULTS)
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: str(fault.name))
def test_a_fault_says_what_was_found_what_was_expected_why_and_what_to_do(fault: Fault) -> None:
    assert re.fullmatch(r"[SU][0-9]{3}", fault.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", fault.name)
    assert fault.remedy
    assert fault.why.endswith(".")
    for template in (fault.message, fault.remedy):
        assert all(field != "" for _, field, _, _ in Formatter().parse(template))


def test_the_fault_that_a_draft_tolerates_keeps_its_code() -> None:
    [missing] = [fault for fault in FAULTS if fault.name == "language-missing"]
    assert (missing.code, missing.severity) == ("S110", Severity.ERROR)


@pytest.mark.parametrize("fault", EXAMPLES, ids=lambda fault: str(fault.name))
def test_the_bad_example_of_a_fault_has_it_and_the_good_one_has_none(fault: Fault) -> None:
    assert fault.code in codes(read(fault.bad))
    if fault.good and "…" not in fault.good:
        assert codes(read(fault.good)) == []


MEETING = (
    '<meeting xml:id="m" from="2022-10-06" to="2022-10-03">'
    f'<designation xml:id="d">{said("a")}</designation></meeting>'
)
ONE_FAULT = {
    "a misspelt element": (
        '<t xml:lang="fr">un <nam key="nancy">nom</nam></t>',
        "there is no element «nam»; in «t» expected text, «em», «name», «term»",
        "write «name», if that is meant",
    ),
    "an element of another format": (
        '<t xml:lang="fr">un <strong>mot</strong></t>',
        "there is no element «strong»",
        "write «em», if that is meant",
    ),
    "a table, which the format has not": (
        f'<table><tr/></table><p xml:id="p">{said("a")}</p>',
        "there is no element «table»",
        "write «list», if that is meant",
    ),
    "an element that is like nothing": (
        f'<figure/><p xml:id="p">{said("a")}</p>',
        "there is no element «figure»",
        "take one of these, or delete its tags",
    ),
    "half of a word of a list": (
        f'<list xml:id="l" marker="num"><item xml:id="i">{said("a")}</item></list>',
        "the attribute «marker» of «list» is «num»; expected one of",
        'write it like marker="number"',
    ),
    "an element in a wrong place": (
        f'<p xml:id="p"><t xml:lang="fr">Texte</t>{said("a")}</p>',
        "«t» must not stand in «p»; expected «s»",
        "put it into an element that may hold it: «s»",
    ),
    "an element too early": (
        f'<final xml:id="f"><p xml:id="p">{said("a")}</p><heading xml:id="h">{said("b")}</heading></final>',
        "«heading» stands behind «p» in «final»; expected it before",
        "move it to the front of «p»",
    ),
    "nothing where something must be": (
        f'<section xml:id="w"><p xml:id="p">{said("a")}</p></section>',
        "«section» has no «heading»; expected at least one",
        "add it, in front of «section», «group», «article»",
    ),
    "a misspelt attribute": (
        f'<list xml:id="l" markr="none"><item xml:id="i">{said("a")}</item></list>',
        "«list» has no attribute «markr»; expected «xml:id» or «marker»",
        "write «marker», if that is meant",
    ),
    "a missing attribute": (
        '<t xml:lang="fr">à <name>Nancy</name></t>',
        "«name» lacks the attribute «key»; expected a key of the glossary",
        'write it like <name key="aix-en-provence">',
    ),
    "half a range": (
        '<t xml:lang="fr"><date from="2019">2019</date></t>',
        "«date» lacks the attribute «to»; expected «when» or «from» and «to»",
        'write it like <date to="',
    ),
    "a value of another kind": (
        '<t xml:lang="fr"><num value="1,5">1,5</num></t>',
        "the attribute «value» of «num» is «1,5»; expected a number in digits",
        'write it like value="14"',
    ),
    "a value that is too long": (
        f'<t xml:lang="fr"><name key="{"a" * 81}">a</name></t>',
        "the attribute «key» of «name» is 81 characters long; expected a key",
        'write it like key="aix-en-provence"',
    ),
    "text between two segments": (
        f'<p xml:id="p">{said("a")} égaré </p>',
        "text stands directly in «p»: «égaré»; expected «s»",
        "put it into a <t> with its language",
    ),
    "a reference to a misspelt id": (
        '<t xml:lang="fr"><ref target="titel">le titre</ref></t>',
        "«target» of «ref» is «titel», but nothing here has that id; expected the id of a block or segment",
        "write «title», if that is meant",
    ),
    "a note call that leads nowhere is not sent to what is no note": (
        '<t xml:lang="fr">a<noteref target="titl"/></t>',
        "«target» of «noteref» is «titl», but nothing here has that id",
        "write the id of a note",
    ),
    "a note call to a paragraph": (
        '<t xml:lang="fr">a<noteref target="title"/></t>',
        "«target» of «noteref» is «title», which is «title»; expected the id of a note",
        "use another element than «noteref»",
    ),
    "a misspelt language": (
        '<s xml:id="s"><t xml:lang="fr">a</t><t xml:lang="ja">い</t><absent xml:lang="frr" reason="r"/></s>',
        "«frr» is none of the languages of this declaration («fr» and «ja»)",
        "write «fr», if that is meant",
    ),
    "a 29th of February": (
        '<t xml:lang="fr"><date when="2023-02-29">29 février</date></t>',
        "«when» of «date» is «2023-02-29», which is not in the calendar",
        "look it up",
    ),
    "a range that begins on a day that does not exist": (
        '<t xml:lang="fr"><date from="2022-02-30" to="2022-02-10">février</date></t>',
        "«from» of «date» is «2022-02-30», which is not in the calendar",
        "look it up",
    ),
    "a no-break space of HTML": (
        '<t xml:lang="fr">Vu&nbsp;:</t>',
        "«&nbsp;» stands for nothing in this format",
        "write a plain space: editions set the no-break ones; or &#xA0;",
    ),
    "text directly in a ruby": (
        '<t xml:lang="ja"><ruby>憲章<rb>憲章</rb><rt>けんしょう</rt></ruby></t>',
        "text stands directly in «ruby»: «憲章»",
        "put the base into <rb> and its reading into <rt>",
    ),
    "a range the wrong way round": (
        MEETING,
        "«meeting» begins on 2022-10-06 and ends on 2022-10-03",
        "correct «from» or «to»",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fragment", "message", "remedy"), ONE_FAULT.values(), ids=ONE_FAULT)
def test_one_fault_brings_one_finding_in_the_words_of_the_format(
    fragment: str, message: str, remedy: str
) -> None:
    finding = only(read(fragment))
    assert message in finding.message
    assert remedy in finding.remedy


def test_no_remedy_claims_a_standing_that_nobody_gave() -> None:
    """A remedy is copied: an example must not make a text authentic."""
    for value, remedy in {"provisional": "provisional-translation", "sealed": "not-stated"}.items():
        finding = only(read(f'<language xml:lang="fr" authority="{value}"/>'))
        assert finding.remedy == f'write it like authority="{remedy}"'


def test_all_faults_of_a_file_are_found_in_one_run() -> None:
    parsed = read(
        '<p xml:id="P1"><s xml:id="title">'
        '<t xml:lang="fr">Le <emph>thème</emph> du <date when="2022-13">13</date></t>'
        '<t xml:lang="jp">テーマ<noteref target="nulle-part"/></t></s><x/></p>'
    )
    found = {finding.name for finding in parsed.findings}
    assert found == {
        "wrong-value",
        "duplicate-id",
        "unknown-element",
        "impossible-date",
        "language-missing",
        "language-undeclared",
        "dangling-reference",
    }
    assert codes(parsed).count("S023") == 2


def test_a_finding_names_file_place_segment_and_language() -> None:
    parsed = read(
        '<p xml:id="theme">\n<s xml:id="theme-1">\n'
        '<t xml:lang="fr">Déjà <em class="x">vu</em></t>\n<t xml:lang="ja">既視感</t></s></p>'
    )
    finding = only(parsed)
    assert finding.position
    assert (finding.path, finding.segment, finding.language) == ("declaration.xml", "theme-1", "fr")
    assert finding.position == Position(13, len('<t xml:lang="fr">Déjà <em ') + 1)


def test_columns_count_code_points_not_bytes() -> None:
    parsed = read('<s xml:id="s"><t xml:lang="fr">a</t>\n<t xml:lang="ja">日本𠮷<nam key="a">b</nam></t></s>')
    assert only(parsed).position == Position(12, len('<t xml:lang="ja">日本𠮷') + 1)


def test_the_first_of_two_ids_is_named_with_its_place() -> None:
    finding = only(read(f'<p xml:id="theme">\n{said("theme-1")}\n  {said("theme-1")}</p>'))
    assert "first given to «s» on line 12, column 1" in finding.message
    assert finding.position == Position(13, len("  <s ") + 1)


@pytest.mark.parametrize(
    "segment",
    [
        '<s xml:id="s"><t xml:lang="fr">a</t></s>',
        '<s xml:id="s"><t xml:lang="fr">a</t><t xml:lang="ja"/></s>',
        '<s xml:id="s"><t xml:lang="fr">a</t><t xml:lang="ja"> <em> </em><!-- plus tard --></t></s>',
    ],
    ids=["no text", "an empty text", "white space"],
)
def test_a_segment_says_something_in_each_language_or_why_not(segment: str) -> None:
    parsed = read(segment)
    finding = only(parsed)
    assert (finding.code, finding.segment, finding.language) == ("S110", "s", "ja")
    assert parsed.declaration
    found = next(each for each in parsed.declaration.segments() if each.id == "s")
    assert found.text("ja") == ()


def test_a_language_that_is_not_declared_is_reported_once_with_the_number_of_places() -> None:
    texts = "".join(
        f'<p xml:id="p-{n}"><s xml:id="p-{n}-1"><t xml:lang="fr">a</t><t xml:lang="ja">い</t>'
        '<t xml:lang="en">a</t></s></p>'
        for n in range(7)
    )
    finding = only(read(f'<preamble xml:id="preamble">{texts}</preamble>'))
    assert finding.code == "S112"
    assert "it stands in 6 more places" in finding.message


def test_the_prevailing_language_may_be_none_of_those_that_are_printed() -> None:
    both = '<language xml:lang="fr" authority="authentic"/><language xml:lang="ja" authority="authentic"/>'
    assert codes(read(f'<languages prevailing="en">{both}</languages>')) == []


SIGNATURES = (
    '<signatures xml:id="signatures">'
    f'<signatory xml:id="aix"><entity xml:id="aix-entity">{said("aix-name")}</entity></signatory>'
    f'<signatory xml:id="tours"><entity xml:id="tours-entity">{said("tours-name")}</entity></signatory>'
    "{}</signatures>"
)


@pytest.mark.parametrize(
    ("orders", "message"),
    [
        ('<order xml:lang="ja" signatories="tours aix"/>', None),
        ('<order xml:lang="ja" signatories="tours"/>', "in «ja» lacks «aix»"),
        ('<order xml:lang="ja" signatories="tours aix tours"/>', "has «tours» more than once"),
        ('<order xml:lang="ja" signatories="tours aix title"/>', "has «title», which signs nothing here"),
        (
            '<order xml:lang="ja" signatories="tours aix"/><order xml:lang="ja" signatories="aix tours"/>',
            "is given twice",
        ),
    ],
    ids=["another order", "one is missing", "one stands twice", "no signatory", "two orders"],
)
def test_in_each_language_every_party_signs_once(orders: str, message: str | None) -> None:
    parsed = read(SIGNATURES.format(orders))
    if message is None:
        assert parsed.findings == ()
    else:
        assert message in only(parsed).message


@pytest.mark.parametrize(("number", "fits"), [("1", False), ("2", True), ("3", False)])
def test_a_number_that_counts_participants_is_that_of_the_list(number: str, fits: bool) -> None:
    parsed = read(
        '<annex xml:id="annex"><heading xml:id="h"><s xml:id="h-1"><t xml:lang="fr">'
        f'Les <num value="{number}" counts="cities">{number}</num></t><t xml:lang="ja">市</t></s></heading>'
        '<participants xml:id="cities">'
        f'<participant xml:id="a">{said("a-1")}</participant>'
        f'<participant xml:id="b">{said("b-1")}</participant>'
        "</participants></annex>"
    )
    assert codes(parsed) == ([] if fits else ["S140"])


@pytest.mark.parametrize(
    ("date", "exists"),
    [("2024-02-29", True), ("2023-02-29", False), ("1900-02-29", False), ("2000-02-29", True),
     ("2022-04-31", False), ("2022-12-31", True), ("2022-00", False), ("2022-12", True), ("0000", False),
     ("0001", True)],
)  # fmt: skip
def test_dates_are_in_the_calendar(date: str, exists: bool) -> None:
    assert codes(read(f'<t xml:lang="fr"><date when="{date}">un jour</date></t>')) == (
        [] if exists else ["S130"]
    )
