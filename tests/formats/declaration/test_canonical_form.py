"""The canonical form: one text one line, nothing said is changed, git merges two languages cleanly."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats.declaration import Element, parse, serialize
from declaration_doc.model.characters import XML_SPACE, fold_space
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text
from tests.formats.declaration.samples import EVERY_ELEMENT, wrap

CANONICAL = """\
<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="../../schema/declaration.rng" type="application/xml"?>
<!-- Version de travail. -->
<declaration xmlns="urn:declaration-doc:1" xml:id="essai-2022" version="1">
  <front>
    <languages>
      <language xml:lang="fr" authority="authentic"/>
      <language xml:lang="ja" authority="official-translation" translator="通訳案内所" date="2023-01-31"/>
    </languages>
    <title xml:id="title">
      <s xml:id="title-text">
        <t xml:lang="fr">Déclaration</t>

        <!-- à revoir -->
        <t xml:lang="ja">宣言</t>

        <ignore rule="numbers-differ" reason="vu" xml:lang="ja"/>
      </s>
    </title>
  </front>
  <body>
    <p xml:id="p">
      <s xml:id="p-1">
        <t xml:lang="fr">À <name key="nancy">Nancy</name>, « R&amp;D &lt; 3 »</t>

        <absent xml:lang="ja" reason="pas de &quot;texte&quot;"/>
      </s>
    </p>
  </body>
</declaration>
<!-- fin -->
"""


def canonical(data: bytes) -> bytes:
    tree = parse(data).tree
    assert tree is not None
    return serialize(tree)


def text_of(inside: str, language: str = "fr") -> str:
    """What a `t` with `inside` says, as its declaration has it."""
    parsed = parse(wrap(f'<t xml:lang="{language}">{inside}</t>'))
    assert parsed.declaration, parsed.findings
    segment = next(segment for segment in parsed.declaration.segments() if segment.id == "around")
    return plain(segment.text(language))


def test_a_canonical_source_stays_as_it_is() -> None:
    assert canonical(CANONICAL.encode()).decode() == CANONICAL
    assert canonical(EVERY_ELEMENT) == EVERY_ELEMENT


LAYOUTS = {
    "no indentation": (r"\n\s*", "\n"),
    "no line breaks": (r">\s+<(?![!?])", "><"),
    "Windows line ends": ("\n", "\r\n"),
    "byte-order mark": (r"\A", "\ufeff"),
    "attributes in another order": (r'(xml:lang="ja") (authority="[a-z-]*")', r"\2\n        \1"),
    "single quotation marks": (r'xml:id="([^"]*)"', r"xml:id = '\1'"),
    "space around a text": ("Déclaration</t>", "\n     Déclaration\t\n</t>"),
    "a broken Japanese line": ("宣言", "宣\n            言"),
    "CDATA": ("« R&amp;D &lt; 3 »", "<![CDATA[« R&D < 3 »]]>"),
    "character references": ("宣", "&#23459;"),
    "a prefix": (r"<(/?)([a-z]+)(?= xmlns)?", r"<\1d:\2"),
}
"""What an editor, a person or a program may make of the same source: pattern, replacement."""


@pytest.mark.parametrize(("pattern", "replacement"), LAYOUTS.values(), ids=LAYOUTS)
def test_however_it_was_laid_out_a_source_has_one_canonical_form(pattern: str, replacement: str) -> None:
    spoilt = re.sub(pattern, replacement, CANONICAL)
    if "d:" in replacement:
        spoilt = spoilt.replace("xmlns=", "xmlns:d=")
    assert spoilt != CANONICAL
    assert canonical(spoilt.encode()).decode() == CANONICAL


WHITE = st.text(" \t\n", max_size=3)
WORDS = st.text(st.sampled_from("aé :»宣言、。(３ \u00a0\u202f\u3000&<>\"'\n"), max_size=8)


KINDS = ("words", "words", "em", "name", "quote", "noteref", "ref", "ruby", "choice", "comment")


@st.composite
def insides(draw: st.DrawFn, depth: int = 2) -> str:
    """What may stand in a `t`: words, elements, comments, white space anywhere."""
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(
            st.sampled_from(
                ("words", "words", "em", "name", "quote", "noteref", "ref", "ruby", "choice", "comment")
            )
        )
        inner = "x" if depth == 0 else draw(insides(depth - 1))
        words = draw(WORDS).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        parts.append(
            {
                "words": words,
                "em": f"<em>{inner}</em>",
                "name": f'<name key="k">{inner}</name>',
                "quote": f"<quote>{inner}</quote>",
                "noteref": '<noteref target="n"/>',
                "ref": '<ref target="w"/>',
                "ruby": f"<ruby> <rb>{words}</rb>\n<rt>かな</rt></ruby>",
                "choice": f"<choice><sic>a{inner}</sic> <corr>{inner}b</corr></choice>",
                "comment": "<!-- vu\n  hier -->",
            }[kind]
        )
        parts.append(draw(WHITE))
    return "".join(parts)


def characters(element: Element) -> str:
    """The characters of a text without any white space: what no layout may change."""
    return re.sub(f"[{XML_SPACE}]", "", element.text)


@given(insides(), st.sampled_from(("fr", "ja")))
def test_canonical_form_changes_no_character_and_is_its_own(inside: str, language: str) -> None:
    data = wrap(f'<t xml:lang="{language}">{inside}</t>')
    first = parse(data)
    assert first.tree is not None
    once = serialize(first.tree)
    again = parse(once)
    assert again.tree is not None
    assert serialize(again.tree) == once
    assert again.declaration == first.declaration
    assert [characters(t) for t in again.tree.iter()] == [characters(t) for t in first.tree.iter()]
    assert all(line.count("<t ") <= 1 for line in once.decode().splitlines())
    assert all(
        "</t>" in line or line.rstrip().endswith("/>") for line in once.decode().splitlines() if "<t " in line
    )


@given(insides(), st.sampled_from(("fr", "ja")))
def test_what_a_text_says_is_folded_whatever_elements_stand_in_it(inside: str, language: str) -> None:
    parsed = parse(wrap(f'<t xml:lang="{language}">{inside}</t>'))
    assert parsed.declaration is not None
    for segment in parsed.declaration.segments():
        for text in segment.texts:
            if isinstance(text, Text) and "<ref" not in inside:
                said = plain(text.nodes)
                assert said == fold_space(said).strip(XML_SPACE)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("un  deux\n trois", "un deux trois"),
        ("採択\n  する", "採択する"),
        ("採択 <em> する</em>", "採択する"),
        ("un<em> deux </em>trois", "un deux trois"),
        ("un <em> deux </em> trois", "un deux trois"),
        ("un <noteref target='n'/> deux", "un deux"),
        ("採択 <noteref target='n'/> する", "採択する"),
        ("un <!-- vu --> deux", "un deux"),
        ("<choice> <sic>bar </sic> <corr>baz</corr> </choice>qux", "bar qux"),
        ("« à »", "« à »"),
        ("日\u3000本", "日\u3000本"),
        ("2022 年", "2022 年"),
        ("<ruby><rb>金沢</rb> <rt>かなざわ</rt></ruby>\n  で", "金沢で"),
    ],
)
def test_white_space_is_one_space_or_nothing_between_two_japanese_characters(inside: str, said: str) -> None:
    assert text_of(inside) == said


def test_both_wordings_of_a_correction_keep_the_spaces_around_it() -> None:
    parsed = parse(wrap('<t xml:lang="fr">foo <choice><sic>bar </sic><corr>baz</corr></choice>qux</t>'))
    assert parsed.declaration
    nodes = next(s for s in parsed.declaration.segments() if s.id == "around").text("fr")
    assert (plain(nodes), plain(nodes, corrected=True)) == ("foo bar qux", "foo baz qux")


# --- git ----------------------------------------------------------------------------------------------


class Repository:
    """A git repository with one canonical source."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "declaration.xml"
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit(EVERY_ELEMENT.decode(), "first")

    def git(self, *arguments: str) -> str:
        options = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
        done = subprocess.run(
            ["git", *options, *arguments], cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def commit(self, text: str, message: str) -> None:
        self.file.write_bytes(canonical(text.encode()))
        self.git("add", "declaration.xml")
        self.git("commit", "--quiet", "--message", message)

    def edit(self, branch: str, old: str, new: str) -> None:
        self.git("switch", "--quiet", "--create", branch, "main")
        text = self.file.read_text("utf-8")
        assert text.count(old) == 1
        self.commit(text.replace(old, new), branch)


@pytest.mark.parametrize(
    "edits",
    [
        (("Préambule", "Préambule de l’accord"), ("前文", "協定前文")),
        (("Le maire", "La maire"), ("ジャンヌ・マルタン", "ジャンヌ・マルタン氏")),
        (("の下に、", "の下で、"), ("dont <name", "parmi lesquelles <name")),
    ],
    ids=["one segment, two languages", "two segments", "two neighbouring segments"],
)
def test_git_merges_two_branches_that_edit_one_text_each(
    tmp_path: Path, edits: tuple[tuple[str, str], ...]
) -> None:
    repository = Repository(tmp_path)
    for number, (old, new) in enumerate(edits):
        repository.edit(f"branch-{number}", old, new)
    repository.git("merge", "--quiet", "--no-edit", "branch-0")
    merged = repository.file.read_bytes()
    assert all(new in merged.decode() for _, new in edits)
    assert parse(merged).findings == ()
    assert canonical(merged) == merged
