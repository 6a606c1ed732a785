"""Reports of changes: the marks, the widths, the limits, and that nothing of a document takes effect."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from declaration_doc.comparing import Difference, Side, compare
from declaration_doc.languages import columns
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Segment
from declaration_doc.reports import Look
from declaration_doc.reports.changes import FORMATS, write
from declaration_doc.reports.changes.words import WORDS
from tests.comparing.revised import declaration, paragraph, segment

WATER = segment("water", "L’eau est un bien commun.", "水は共有財産である。")
FOREST = segment("forest", "Les forêts abritent la vie.", "森は生命を育む。")


def differing(old: Declaration, new: Declaration, path: str = "declaration.xml") -> Difference:
    comparison = compare(old, new)
    return Difference(Side(path, "HEAD", old), Side(path, "", new), comparison, comparison)


def reworded(french: str, japanese: str, id: str = "water") -> Difference:
    return differing(declaration(WATER), declaration(segment(id, french, japanese)))


def test_marks_survive_without_colour_and_colours_follow_them_over_lines() -> None:
    one = reworded("L’eau est " + "le bien de tous et de toutes " * 5, "水は共有財産である。")
    plain = write([one], look=Look(width=60))
    assert "[-un-]{+le+} bien" in plain
    colored = write([one], look=Look(width=60, color=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain
    for line in colored.splitlines():
        assert not line.count("\x1b[") or line.endswith("\x1b[0m") or "\x1b[0m" in line


def test_no_line_is_wider_than_the_terminal() -> None:
    one = reworded("L’eau " * 40, "水は共有財産であり、森は生命を育む。" * 8)
    assert max(map(columns, write([one], look=Look(width=60)).splitlines())) <= 60


def test_a_move_names_the_segment_behind_which_it_stands_now() -> None:
    extra = [segment(f"s{n}", f"Phrase numéro {n}.", f"第{n}文。") for n in range(3)]
    one = differing(declaration(WATER, *extra), declaration(*extra, WATER))
    assert "moved after s2: water" in write([one])
    page = write([one], "html")
    assert 'href="#from-water"' in page
    assert 'id="from-water"' in page
    assert page.index('id="from-water"') < page.index('id="water"')


def test_a_page_runs_nothing_and_fetches_nothing() -> None:
    one = reworded("<script>alert(1)</script>", "<img src=x onerror=y>")
    page = write([one], "html")
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert not re.search(r'(src|href)="(?!#)', page)


def test_a_page_is_well_formed_and_every_link_has_its_target() -> None:
    extra = [segment(f"s{n}", f"Phrase numéro {n}.", f"第{n}文。") for n in range(3)]
    page = write([differing(declaration(WATER, FOREST, *extra), declaration(*extra, WATER))], "html")
    seen = _Page()
    seen.feed(page)
    assert seen.open == []
    assert seen.links <= seen.ids
    assert len(seen.ids) == len(set(seen.listed))


def test_what_did_not_change_stands_on_the_page_for_those_who_ask_for_all() -> None:
    new = declaration(WATER, segment("forest", "Les forêts sont la vie.", "森は生命である。"))
    page = write([differing(declaration(WATER, FOREST), new)], "html")
    assert page.count('class="entry same"') == 2  # the title, and the water


def test_markdown_is_cut_between_entries_under_the_limit() -> None:
    def many(word: str) -> Declaration:
        return declaration(
            *(segment(f"s{n}", f"Phrase {n} {word} " * 9, f"第{n}文{word}。" * 9) for n in range(300))
        )

    report = write([differing(many("ancienne"), many("nouvelle"))], "md")
    assert report.startswith("<!-- declaration-doc: diff -->\n")
    assert 40_000 < len(report) < 65_536
    assert re.search(r"\*[0-9]+ more changes are not shown here", report)
    assert report.count("<table>") == report.count("</table>")


def test_markdown_lets_nothing_of_a_document_take_effect() -> None:
    report = write([reworded("@you <b>x</b> `y` | z [a](b)", "水")], "md")
    assert "<b>x" not in report
    assert "@you" not in report
    assert "`y`" not in report


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_holds_a_declaration_that_came(name: str) -> None:
    one = Difference(Side("", "HEAD"), Side("new.xml", "", declaration(WATER)))
    assert write([one], name) or name == "github"


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", ["\x1b[31m", "\u202e", "\u200b"])
def test_nothing_invisible_gets_through(name: str, hostile: str) -> None:
    assert hostile not in write([reworded(f"L’eau {hostile} vive.", "水")], name)


def test_the_words_are_the_same_in_each_language() -> None:
    assert {tuple(sorted(words)) for words in WORDS.values()} == {tuple(sorted(WORDS["en"]))}


def test_headings_say_where_a_segment_stands() -> None:
    from declaration_doc.model.block import Block, Kind

    def section(one: Segment) -> Declaration:
        heading = paragraph(segment("h-1", "L’eau", "水"), id="h", kind=Kind.HEADING)
        return declaration(Block(Kind.SECTION, "s", (), (heading, paragraph(one, id="p"))))

    one = differing(section(WATER), section(segment("water", "L’eau est à tous.", "水は皆の物。")))
    assert "water  L’eau  " in write([one], look=Look("fr"))
    assert "water  水  " in write([one], look=Look("ja"))


class _Page(HTMLParser):
    """The elements that are open, the ids and the links within the page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.listed: list[str] = []
        self.links: set[str] = set()

    @property
    def ids(self) -> set[str]:
        return set(self.listed)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag not in ("meta", "input"):
            self.open.append(tag)
        if named.get("id"):
            self.listed.append(str(named["id"]))
        if str(named.get("href", "")).startswith("#"):
            self.links.add(str(named["href"])[1:])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
