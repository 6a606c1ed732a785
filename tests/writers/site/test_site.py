"""The site: valid pages in three languages that say what is published, and how it stands."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from declaration_doc.languages import language
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.history import Commit
from declaration_doc.model.site import Site, SiteEntry, SiteFile
from declaration_doc.writers.site import pages
from declaration_doc.writers.site.words import day, languages, number, size, word
from tests.conftest import CheckHtml
from tests.small import both
from tests.small import declaration as small
from tests.writers.agreement import source

DIGEST = "0123456789abcdef" * 4
ENTRY = SiteEntry(
    declaration=source(),
    files=(
        SiteFile("a.fr.pdf", "fr", "pdf", 63_400, DIGEST, pages=6, conformance=("PDF/A-3a", "PDF/UA-1")),
        SiteFile("a.fr.html", "fr", "html", 42_000, DIGEST),
        SiteFile("a.ja-fr.html", "ja-fr", "html", 74_000, DIGEST),
        SiteFile("a.xml", "", "xml", 9_000, DIGEST),
    ),
    glossary=Glossary.from_pairs([("ville hôte", "開催都市")], ("fr", "ja")),
    progress={"ja": {"approved": 12, "stale": 1}},
    commits=(
        Commit("b" * 40, "佐藤", "2025-05-18T10:00:00+09:00", "<Reword> & more"),
        Commit("a" * 40, "A. Martin", "2025-05-12T10:00:00+02:00", "Adopted"),
    ),
    compared="changes.html",
)
FOLDER = ENTRY.declaration.id


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    site = Site((ENTRY,), "https://example.org/declarations")
    return {path: data.decode() for path, data in pages(site).items()}


def test_every_page_is_there_in_every_language_and_under_its_plain_name(written: dict[str, str]) -> None:
    for name in ("index", f"{FOLDER}/index", f"{FOLDER}/glossary"):
        assert {f"{name}.html", *(f"{name}.{tag}.html" for tag in languages())} <= written.keys()
    assert written["index.html"] == written["index.fr.html"]


def test_pages_are_valid(written: dict[str, str], nu: CheckHtml) -> None:
    for path in ("index.fr.html", f"{FOLDER}/index.ja.html"):
        assert nu(written[path].encode()) == []


def test_languages_have_the_same_words() -> None:
    from declaration_doc.writers.site.words import _tables

    first, *others = (table.keys() for table in _tables().values())
    assert all(keys == first for keys in others)
    assert all(value for table in _tables().values() for value in table.values())


def test_dates_numbers_and_sizes_are_those_of_the_language() -> None:
    assert day("2022-10-06", "fr") == "6 octobre 2022"
    assert day("2022-10-06", "ja") == "2022年10月6日（令和4年）"
    assert day("2019-05-01", "ja") == "2019年5月1日（令和元年）"
    assert number(12345, "fr") == "12\u202f345"
    assert size(63_400, "en") == "64 kB"


def test_a_file_is_given_with_its_size_pages_standards_and_digest(written: dict[str, str]) -> None:
    page = written[f"{FOLDER}/index.en.html"]
    row = next(row for row in re.findall("<tr>.*?</tr>", page) if "a.fr.pdf" in row)
    assert [*filter(None, re.split("<.*?>", row))] == [
        "a.fr.pdf",
        "PDF",
        "64 kB",
        "6",
        "PDF/A-3a, PDF/UA-1",
        "0123456789abcdef…",
    ]
    assert f'title="{DIGEST}"' in row


def test_the_standing_of_each_text_is_said_in_the_language_of_the_page(written: dict[str, str]) -> None:
    from declaration_doc.languages import language

    for tag in ("fr", "ja", "en"):
        for status in ENTRY.declaration.languages:
            assert language(tag).statement(status) in written[f"{FOLDER}/index.{tag}.html"]


def test_the_text_that_prevails_is_named_where_one_does() -> None:
    declaration = replace(ENTRY.declaration, prevailing="fr")
    page = pages(Site((replace(ENTRY, declaration=declaration),)))[f"{FOLDER}/index.fr.html"].decode()
    said = language("fr").prevails("fr")
    assert f"<p>{said}</p>" in page
    without = replace(ENTRY, declaration=replace(declaration, prevailing=None))
    assert said not in pages(Site((without,)))[f"{FOLDER}/index.fr.html"].decode()


def test_review_history_and_comparison_are_told(written: dict[str, str]) -> None:
    page = written[f"{FOLDER}/index.fr.html"]
    assert f"12 {word('fr', 'approved')}, 1 {word('fr', 'stale')}" in page
    assert 'href="changes.html"' in page
    assert "&lt;Reword&gt; &amp; more" in page


def test_what_is_not_known_is_not_spoken_of() -> None:
    bare = SiteEntry(declaration=source(), files=ENTRY.files[:1])
    page = pages(Site((bare,)))[f"{FOLDER}/index.fr.html"].decode()
    for key in ("review", "history", "glossary", "compare"):
        assert word("fr", key) not in page
    assert f"{FOLDER}/glossary.fr.html" not in pages(Site((bare,)))


def test_the_glossary_gives_both_forms(written: dict[str, str]) -> None:
    page = written[f"{FOLDER}/glossary.ja.html"]
    assert '<td lang="fr">ville hôte</td><td lang="ja">開催都市</td>' in page


def test_every_text_can_be_searched(written: dict[str, str]) -> None:
    call = re.fullmatch(r"declarationTexts\((.*)\);\n", written["search.js"], re.DOTALL)
    assert call
    rows = json.loads(call[1])
    texts = {(address, tag) for address, tag, _, _ in rows}
    segment = next(s for s in ENTRY.declaration.segments() if s.text("fr") and s.text("ja"))
    assert (f"{FOLDER}/a.fr.html#{segment.id}", "fr") in texts
    assert {tag for _, tag in texts} == {"fr", "ja"}
    assert "</" not in written["search.js"]


def test_the_feed_and_the_map_are_well_formed_and_whole(written: dict[str, str]) -> None:
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ET.fromstring(written["feed.atom"])
    (entry,) = feed.findall(f"{atom}entry")
    assert entry.findtext(f"{atom}updated") == "2025-05-18T10:00:00+09:00"
    assert entry.findtext(f"{atom}id") == f"urn:declaration-doc:{FOLDER}"
    spots = ET.fromstring(written["sitemap.xml"])
    addresses = [spot.findtext("{*}loc") for spot in spots]
    assert f"https://example.org/declarations/{FOLDER}/a.fr.html" in addresses


def test_without_an_address_there_is_no_map_and_no_canonical_link() -> None:
    written = pages(Site((ENTRY,)))
    assert "sitemap.xml" not in written
    assert b"canonical" not in written["index.html"]


def test_the_same_site_gives_the_same_bytes() -> None:
    assert pages(Site((ENTRY,))) == pages(Site((ENTRY,)))


def test_the_feed_begins_with_what_changed_last_whatever_the_zone() -> None:
    def changed(id: str, when: str) -> SiteEntry:
        commits = (Commit("c" * 40, "佐藤", when, "Revu"),)
        return replace(ENTRY, declaration=replace(ENTRY.declaration, id=id), commits=commits)

    site = Site((changed("a", "2025-05-18T10:00:00+09:00"), changed("b", "2025-05-18T03:00:00+02:00")))
    later = Site((changed("a", "2025-05-18T10:00:00+09:00"), changed("b", "2025-05-18T03:01:00+02:00")))
    first = [
        re.findall(r"urn:declaration-doc:([ab])<", pages(each)["feed.atom"].decode())
        for each in (site, later)
    ]
    assert first == [["a", "b"], ["b", "a"]]


def test_no_text_can_end_the_script_that_carries_it() -> None:
    from declaration_doc.formats.declaration import parse

    declaration = parse(small(both("Ainsi &lt;/script>\u2028", "&lt;!-- 例"))).declaration
    assert declaration is not None
    script = pages(Site((replace(ENTRY, declaration=declaration),)))["search.js"].decode()
    assert not set("<\u2028\u2029") & set(script)
    rows = json.loads(script.removeprefix("declarationTexts(").removesuffix(");\n"))
    assert [words for *_, words in rows if "Ainsi" in words or "例" in words] == [
        "Ainsi </script>",
        "<!-- 例",
    ]
