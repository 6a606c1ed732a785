"""Catalogues, memories and XLIFF, read by translate-toolkit itself; hostile ones are refused."""

from __future__ import annotations

import sys
from pathlib import PurePath

import pytest

from declaration_doc.errors import MissingPart
from declaration_doc.formats.pairs import holds_pairs, parse
from declaration_doc.model.finding import Finding
from declaration_doc.model.pairs import PairFile, TextPair

PO = r"""
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: ja\n"

#: app.c:1
msgid "Bonjour."
msgstr "こんにちは。"

#, fuzzy
msgctxt "menu"
msgid "Nous décidons."
msgstr ""
"我々は"
"決定する。"

msgid "%d ville"
msgid_plural "%d villes"
msgstr[0] "%d都市"

#~ msgid "Vieux"
#~ msgstr "古い"
""".lstrip()
TMX = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
  <header creationtool="x" segtype="sentence" o-tmf="x" adminlang="en" srclang="FR" datatype="plaintext"/>
  <body>
    <tu tuid="hello">
      <tuv lang="JA"><seg>こんにちは。</seg></tuv>
      <tuv lang="FR"><seg>Bon<bpt i="1">&lt;b&gt;</bpt>jour<ept i="1">&lt;/b&gt;</ept>.</seg></tuv>
    </tu>
    <tu><tuv lang="FR"><seg>Seul.</seg></tuv></tu>
  </body>
</tmx>
"""
XLIFF = """\
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="x" source-language="fr-FR" target-language="ja-JP" datatype="plaintext">
    <body>
      <trans-unit id="u1"><source>Une <g id="1">ville</g>
        hôte<x id="2"/>.</source>
        <target>開催<ph id="3">99</ph>都市。</target>
        <alt-trans><source>Une ville.</source><target>都市。</target></alt-trans></trans-unit>
      <trans-unit id="u2"><source>Non traduit.</source></trans-unit>
      <trans-unit id="u3" translate="no"><source>x1</source></trans-unit>
    </body>
  </file>
</xliff>
"""
XLIFF_2 = """\
<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="fr" trgLang="ja">
  <file id="f1"><unit id="u1"><segment><source>Une <pc id="1">ville</pc>.</source>
    <target>都市。</target></segment></unit></file>
</xliff>
"""


def read(
    text: str, name: str, languages: tuple[str, str] | None = None
) -> tuple[PairFile | None, tuple[Finding, ...]]:
    return parse(text.encode(), PurePath(name), languages)


def lines(file: PairFile | None) -> list[int]:
    assert file is not None
    return [pair.position.line if pair.position else 0 for pair in file.pairs]


def test_a_catalogue_gives_what_is_in_use_and_the_lines_of_its_translations() -> None:
    file, findings = read(PO, "ja.po")
    assert findings == ()
    assert file == PairFile(
        ("fr", "ja"),
        (
            TextPair("1", "Bonjour.", "こんにちは。"),
            TextPair("menu", "Nous décidons.", "我々は決定する。"),
            TextPair("3", "%d villes", "%d都市"),
        ),
    )
    assert lines(file) == [8, 13, 19]


def test_a_memory_gives_units_in_both_languages_without_the_markup_of_programs() -> None:
    file, findings = read(TMX, "omegat.tmx")
    assert findings == ()
    assert file == PairFile(("FR", "JA"), (TextPair("hello", "Bonjour.", "こんにちは。"),))
    assert lines(file) == [7]


def test_the_languages_asked_for_decide_the_order() -> None:
    file, _ = read(TMX, "a.tmx", ("ja", "fr"))
    assert file is not None
    assert (file.pairs[0].first, file.languages) == ("こんにちは。", ("ja", "fr"))


@pytest.mark.parametrize("name", ["a.xlf", "a.XLIFF"])
def test_xliff_keeps_text_inside_inline_elements_and_what_is_not_translated(name: str) -> None:
    file, findings = read(XLIFF, name)
    assert findings == ()
    assert file == PairFile(
        ("fr-FR", "ja-JP"),
        (TextPair("u1", "Une ville hôte.", "開催都市。"), TextPair("u2", "Non traduit.", "")),
    )
    assert lines(file) == [6, 8]


def test_xliff_of_the_second_generation() -> None:
    file, _ = read(XLIFF_2, "a.xlf")
    assert file == PairFile(("fr", "ja"), (TextPair("u1", "Une ville.", "都市。"),))


def test_a_language_that_is_not_there_is_said_with_those_that_are() -> None:
    file, (finding,) = read(TMX, "a.tmx", ("en", "ja"))
    assert file is None
    assert finding.code == "S355"
    assert finding.message == "the file has no texts in «en»; it has «JA», «FR»"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.tmx", "<tmx>", "S353"),
        ("a.tmx", "<html/>", "S353"),
        ("a.tmx", "", "S353"),
        ("a.xlf", "<xliff version='1.2'/>", "S353"),
        ("a.xlf", "\ud800", "S353"),
        ("a.po", "this is no catalogue", "S353"),
        ("a.po", 'msgid "a\nmsgstr', "S353"),
        ("a.po", 'msgid ""\nmsgstr "Content-Type: text/plain; charset=x-none\\n"\n', "S353"),
        ("a.tmx", "<!DOCTYPE tmx [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><tmx>&a;</tmx>", "S354"),
        ("a.tmx", "<!DOCTYPE tmx [<!ELEMENT tmx ANY>]><tmx/>", "S354"),
        ("a.tmx", TMX.replace("Seul", "&lol;"), "S354"),
        (
            "a.xlf",
            "<!DOCTYPE xliff [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><xliff>&c;</xliff>",
            "S354",
        ),
    ],
)
def test_what_is_not_sound_or_not_safe_is_a_finding(name: str, text: str, code: str) -> None:
    file, findings = parse(text.encode("utf-8", "surrogatepass"), PurePath(name))
    assert (file, [finding.code for finding in findings]) == (None, [code])
    assert "root:" not in findings[0].message


def test_a_document_type_of_another_place_is_never_fetched(tmp_path: PurePath) -> None:
    declared = TMX.replace("tmx11.dtd", f"{tmp_path}/nowhere.dtd")
    file, findings = read(declared, "a.tmx")
    assert findings == ()
    assert file is not None


def test_without_the_toolkit_it_is_missed_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*sys.modules]:
        if name.partition(".")[0] == "translate":
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "translate", None)
    with pytest.raises(MissingPart, match="translate-toolkit") as missed:
        read(PO, "a.po")
    assert "declaration-doc[formats]" in missed.value.remedy
    assert read("Eau\t水\n", "a.tsv")[1] == ()


def test_only_names_that_say_so_hold_pairs() -> None:
    assert [holds_pairs(PurePath(name)) for name in ("a.TSV", "a.po", "declaration.xml", "po")] == [
        True,
        True,
        False,
        False,
    ]
