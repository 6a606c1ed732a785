"""Files that are no declaration, damaged or hostile: each gets a clear finding, none gets through."""

from __future__ import annotations

import codecs

import pytest

from declaration_doc.formats.declaration import MAX_BYTES, Parsed, judge, parse
from declaration_doc.formats.declaration.parsing import MAX_DEPTH, MAX_ELEMENTS
from declaration_doc.formats.declaration.report import MAX_FINDINGS
from declaration_doc.model.position import Position
from tests.formats.declaration.samples import EVERY_ELEMENT, codes, only, read, said, wrap

SMALL = wrap(f'<p xml:id="p">{said("p-1", "Déclaration", "宣言")}</p>')
ROOT = '<declaration xmlns="urn:declaration-doc:1" xml:id="essai">'


def refused(data: bytes) -> Parsed:
    """What is read of a file that must not give a tree; the judges are not asked either."""
    parsed = parse(data, "declaration.xml")
    assert parsed.tree is None
    assert parsed.declaration is None
    assert judge(data, "declaration.xml", parsed.findings) == ()
    assert all(finding.remedy and finding.path == "declaration.xml" for finding in parsed.findings)
    return parsed


@pytest.mark.parametrize("data", [b"", b" \n\t\n", codecs.BOM_UTF8])
def test_an_empty_file(data: bytes) -> None:
    assert "S001" in codes(refused(data))


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "«%PDF-1.7»"),
        (b"PK\x03\x04\x14\x00\x06\x00", "«PK"),
        (b"Nous, participantes et participants", "«Nous, participantes"),
        ("最終宣言".encode(), "«最終宣言»"),
        (b"\x1b[31mrouge", "«?[31mrouge»"),
    ],
    ids=["PDF", "docx", "French text", "Japanese text", "terminal codes"],
)
def test_what_is_not_xml(data: bytes, found: str) -> None:
    finding = only(refused(data))
    assert finding.code == "S002"
    assert found in finding.message


def test_a_file_of_100_megabytes_is_refused_by_its_size_without_being_read() -> None:
    finding = only(refused(b"<" * 100_000_000))
    assert finding.code == "S003"
    assert "100,000,000 bytes; expected at most 16,777,216" in finding.message


def test_the_largest_file_allowed_is_read() -> None:
    padding = b"<!--" + b"x" * (MAX_BYTES - len(SMALL) - 7) + b"-->"
    parsed = parse(SMALL + padding)
    assert parsed.declaration
    assert parsed.findings == ()


# --- encodings ----------------------------------------------------------------------------------------


def test_a_byte_order_mark_is_reported_and_the_rest_is_read() -> None:
    parsed = parse(codecs.BOM_UTF8 + SMALL)
    assert only(parsed).code == "S007"
    assert only(parsed).position == Position(1, 1)
    assert parsed.declaration == parse(SMALL).declaration
    assert judge(codecs.BOM_UTF8 + SMALL) == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_named_and_refused(encoding: str) -> None:
    finding = only(refused(SMALL.decode().encode(encoding)))
    assert finding.code == "S004"
    assert finding.message.startswith(f"the file is in {encoding[:6].upper()}")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("shift_jis", "Shift_JIS"), ("euc_jp", "EUC-JP")],
)
@pytest.mark.parametrize("declared", [True, False])
def test_a_japanese_encoding_is_named_and_refused(encoding: str, name: str, *, declared: bool) -> None:
    text = SMALL.decode().replace("é", "e").replace("宣言", "最終宣言を採択する")
    if declared:
        text = text.replace('"UTF-8"', f'"{name}"')
    parsed = refused(text.encode(encoding))
    assert codes(parsed) == (["S005", "S004"] if declared else ["S004"])
    assert f"the file is in {name}" in parsed.findings[-1].message
    assert f"iconv -f {name} -t UTF-8" in parsed.findings[-1].remedy


def test_latin_1_without_any_utf_8_is_one_finding() -> None:
    finding = only(refused(SMALL.decode().replace("宣言", "a").replace("本文", "b").encode("latin-1")))
    assert finding.code == "S004"
    assert "Windows-1252" in finding.message


def test_mixed_encodings_are_reported_line_by_line_with_their_column() -> None:
    lines = SMALL.splitlines(keepends=True)
    lines.insert(-1, "<!-- é".encode() + "é déjà".encode("latin-1") + b" -->\n")
    lines.insert(-1, b"<!-- " + "宣言".encode("shift_jis") + b" -->\n")
    parsed = refused(b"".join(lines))
    assert codes(parsed) == ["S004", "S004"]
    first, second = parsed.findings
    assert first.position == Position(len(lines) - 2, len("<!-- é") + 1)
    assert "the byte 0xE9 is not UTF-8 here" in first.message
    assert "Windows-1252" in first.remedy
    assert second.position == Position(len(lines) - 1, len("<!-- ") + 1)
    assert "Shift_JIS" in second.remedy


def test_a_stray_byte_does_not_hide_the_other_faults() -> None:
    data = wrap('<t xml:lang="fr">D@claration <nam key="a">b</nam></t>').replace(b"@", b"\xe9")
    assert codes(refused(data)) == ["S004", "S023"]


@pytest.mark.parametrize("declared", ["Shift_JIS", "ISO-8859-1", "UTF-16", "utf8", "nonsense"])
def test_a_declared_encoding_other_than_utf_8_is_a_fault_of_its_own(declared: str) -> None:
    data = SMALL.replace(b'"UTF-8"', f'"{declared}"'.encode())
    parsed = parse(data)
    assert only(parsed).code == "S005"
    assert declared in only(parsed).message
    assert parsed.declaration == parse(SMALL).declaration


def test_xml_1_1_is_a_fault() -> None:
    assert codes(parse(SMALL.replace(b'version="1.0"', b'version="1.1"', 1))) == ["S006"]


def test_utf_8_in_small_letters_is_none() -> None:
    assert codes(parse(SMALL.replace(b'"UTF-8"', b"'utf-8'"))) == []


# --- DOCTYPE, entities, instructions, inclusion -------------------------------------------------------

BILLION_LAUGHS = (
    '<?xml version="1.0"?>\n<!DOCTYPE declaration [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + f"]>\n{ROOT}&a9;</declaration>"
)


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE declaration>",
        '<!DOCTYPE declaration SYSTEM "http://example.org/x.dtd">',
        '<!DOCTYPE declaration [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE declaration [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>',
        "<!DOCTYPE declaration [<!ATTLIST p n CDATA 'v'>]>",
    ],
    ids=["bare", "external", "external entity", "parameter entity", "default attribute"],
)
def test_every_doctype_is_refused(doctype: str) -> None:
    data = SMALL.replace(b"<declaration", doctype.encode() + b"\n<declaration", 1)
    parsed = refused(data)
    assert only(parsed).code == "S008"
    assert only(parsed).position == Position(2, 1)


def test_a_billion_laughs_are_not_even_begun() -> None:
    assert codes(refused(BILLION_LAUGHS.encode())) == ["S008"]


def test_an_entity_of_html_is_named_with_the_character_it_stands_for() -> None:
    parsed = refused(wrap('<t xml:lang="fr">D&eacute;claration&nbsp;: R & D &inconnu; a&b</t>'))
    assert codes(parsed) == ["S009", "S009", "S010", "S009", "S010"]
    assert "«é», or &#xE9;" in parsed.findings[0].remedy
    assert "&#xA0;" in parsed.findings[1].remedy
    assert (parsed.findings[0].segment, parsed.findings[0].language) == ("around", "fr")


def test_ampersands_in_comments_and_cdata_are_left_alone() -> None:
    assert (
        codes(read('<t xml:lang="fr"><!-- R & D &eacute; --><![CDATA[R & D &nbsp;]]> &amp; &#233;</t>')) == []
    )


@pytest.mark.parametrize("where", ["prolog", "text", "epilog"])
def test_a_foreign_instruction_is_refused_wherever_it_stands(where: str) -> None:
    instruction = b'<?xml-stylesheet href="x.xsl"?>'
    data = {
        "prolog": SMALL.replace(b"<declaration", instruction + b"<declaration", 1),
        "text": SMALL.replace("Déclaration".encode(), instruction, 1),
        "epilog": SMALL + instruction,
    }[where]
    parsed = parse(data)
    [finding] = [finding for finding in parsed.findings if finding.code == "S011"]
    assert "«xml-stylesheet» is not known here" in finding.message


def test_the_instruction_that_names_the_grammar_stands_before_the_root() -> None:
    instruction = b'<?xml-model href="declaration.rng"?>'
    assert codes(parse(SMALL.replace(b"<declaration", instruction + b"<declaration", 1))) == []
    assert codes(parse(SMALL + instruction)) == ["S011"]
    assert codes(parse(SMALL.replace(b"<front>", b"<front>" + instruction))) == ["S011"]


def test_xinclude_is_refused() -> None:
    parsed = read('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>')
    assert parsed.declaration is None
    assert "S022" in codes(parsed)


@pytest.mark.parametrize("namespace", ["", ' xmlns="urn:other"', ' xmlns:d="urn:declaration-doc:1"'])
def test_another_namespace_is_one_clear_finding(namespace: str) -> None:
    data = SMALL.replace(b' xmlns="urn:declaration-doc:1"', namespace.encode())
    finding = only(refused(data))
    assert finding.code == "S021"
    assert "expected the namespace urn:declaration-doc:1" in finding.message
    assert 'write xmlns="urn:declaration-doc:1" on it' in finding.remedy


def test_in_another_namespace_the_faults_of_grammar_are_found_all_the_same() -> None:
    data = (
        SMALL.replace(b' xmlns="urn:declaration-doc:1"', b"")
        .replace(b"<title", b"<titel")
        .replace(b"/title", b"/titel")
    )
    assert codes(refused(data)) == ["S021", "S027", "S023"]


def test_other_xml_is_named_as_such() -> None:
    finding = only(parse(b'<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'))
    assert finding.code == "S020"
    assert "the root element is «html»" in finding.message


# --- merge conflicts ----------------------------------------------------------------------------------

CONFLICT = """\
<p xml:id="p"><s xml:id="p-1">
<<<<<<< HEAD
<t xml:lang="fr">Les villes</t>
{base}=======
<t xml:lang="fr">Les cités</t>
>>>>>>> traduction
<t xml:lang="ja">都市</t></s></p>"""


@pytest.mark.parametrize(
    "base", ["", '||||||| base\n<t xml:lang="fr">Les communes</t>\n'], ids=["merge", "diff3"]
)
def test_a_merge_conflict_is_one_finding_at_its_first_line(base: str) -> None:
    finding = only(refused(wrap(CONFLICT.format(base=base))))
    assert finding.code == "S012"
    assert finding.position == Position(12, 1)
    assert (finding.segment, finding.language) == ("p-1", None)
    assert "<<<<<<<, ======= and >>>>>>>" in finding.remedy


def test_a_conflict_without_end_is_still_one() -> None:
    data = wrap(CONFLICT.format(base="")).replace(b">>>>>>> traduction\n", b"")
    assert "S012" in codes(refused(data))


def test_a_row_of_signs_in_a_text_is_no_conflict() -> None:
    assert codes(read('<t xml:lang="fr">\n=======\n</t>')) == []


# --- not well-formed ----------------------------------------------------------------------------------

ILL_FORMED = {
    "a tag that closes another": (
        '<t xml:lang="fr">un <em>mot</t></em>',
        "«</t>» closes nothing here: «em», opened on line 11, column 55, is still open; expected «</em>»",
        "write </em>",
    ),
    "a less-than sign": ('<t xml:lang="fr">a < b</t>', "«< b</t>", "write &lt;"),
    "no quotation marks": ("<t xml:lang=fr>a</t>", "is not XML at this place", "quotation marks around"),
    "an attribute twice": (
        '<t xml:lang="fr" xml:lang="fr">a</t>',
        "has the attribute «xml:lang=",
        "delete one of the two",
    ),
    "a prefix that means nothing": (
        "<t xml:lang='fr'><x:em>a</x:em></t>", "stands for no namespace", "delete the prefix"
    ),
    "an unclosed comment": ('<t xml:lang="fr">a <!-- b</t>', "has no end: «<!-- b", "close the tag"),
    "an unclosed CDATA section": (
        '<t xml:lang="fr"><![CDATA[a</t>', "the CDATA section has no end", "close it"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fragment", "message", "remedy"), ILL_FORMED.values(), ids=ILL_FORMED)
def test_what_is_not_well_formed_is_said_in_plain_words(fragment: str, message: str, remedy: str) -> None:
    data = wrap('<p xml:id="p"/>').replace(
        b'<p xml:id="p"/>', f'<p xml:id="p"><s xml:id="p-1">{fragment}</s></p>'.encode()
    )
    finding = only(refused(data))
    assert finding.code == "S013"
    assert message in finding.message
    assert remedy in finding.remedy
    assert finding.position
    assert finding.position.line == 11
    assert finding.segment == "p-1"


def test_a_file_that_was_cut_off_says_what_is_still_open() -> None:
    finding = only(refused(EVERY_ELEMENT[: len(EVERY_ELEMENT) // 2].rpartition(b"</t>")[0] + b"</t>\n"))
    assert finding.code == "S013"
    assert "the file ends while «s», opened on line" in finding.message


def test_what_stands_behind_the_root() -> None:
    assert "«<p/>» stands behind the end of the root element" in only(refused(SMALL + b"<p/>")).message
    assert "stands behind the end" in only(refused(SMALL + b"mot")).message


def test_a_declaration_that_is_not_at_the_beginning() -> None:
    finding = only(refused(b"\n" + SMALL))
    assert "does not stand at the very beginning" in finding.message


def test_faults_before_the_place_that_cannot_be_read_are_found() -> None:
    data = wrap('<p xml:id="P"><s xml:id="p-1"><t xml:lang="fr">a</em></t></s></p>')
    assert codes(refused(data)) == ["S030", "S013"]


# --- too much -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [MAX_DEPTH, 1_000, 100_000])
def test_elements_too_deep_in_one_another(depth: int) -> None:
    data = wrap(f'<t xml:lang="fr">{"<em>" * depth}a{"</em>" * depth}</t>')
    finding = only(refused(data))
    assert finding.code == "S014"
    assert f"elements stand {MAX_DEPTH} deep" in finding.message
    assert finding.segment == "around"


def test_too_many_elements() -> None:
    data = wrap(f'<t xml:lang="fr">{"<em/>" * MAX_ELEMENTS}</t>')
    assert codes(refused(data)) == ["S015"]


def test_too_many_faults_end_the_search() -> None:
    parsed = refused(wrap(f'<t xml:lang="fr">{"<x/>" * (MAX_FINDINGS + 5)}</t>'))
    assert len(parsed.findings) == MAX_FINDINGS + 1
    assert parsed.findings[-1].code == "S017"


def test_a_value_as_long_as_a_book() -> None:
    parsed = read(f'<t xml:lang="fr"><name key="{"a" * 1_000_000}">a</name></t>')
    assert codes(parsed) == ["S016", "S030"]
    assert all(len(finding.message) < 500 for finding in parsed.findings)


def test_a_long_comment_and_many_comments_are_only_comments() -> None:
    assert codes(read(f'<t xml:lang="fr">a<!--{"-x" * 1_000_000}-->{"<!---->" * 10_000}</t>')) == []


@pytest.mark.parametrize(
    "piece",
    [b"<!--", b"<![CDATA[", b"<?", b"&", b"&a", b"&#", b"<<<<<<< a\n", b"<a ", b'<a b="', b"]]>", b"\xe9",
     b"<a>", b"\x00"],
)  # fmt: skip
def test_garbage_repeated_for_long_is_refused_in_reasonable_time(piece: bytes) -> None:
    refused(SMALL.replace(b"<front>", b"<front>" + piece * 200_000))


MANY = 5_000


def many(template: str, times: int = MANY) -> str:
    """`template` so many times, `@` standing for the number."""
    return "".join(template.replace("@", str(number)) for number in range(times))


COUNTED = many(f'<participant xml:id="c@">{said("c@-1")}</participant>')
COUNTING = said("h-1", f'<num value="{MANY}" counts="l">x</num>' * MANY)
SIGNING = many(f'<signatory xml:id="c@"><entity xml:id="e@">{said("c@-1")}</entity></signatory>')
ORDERS = many('<order xml:lang="fr" signatories="c1"/>')
ATTRIBUTES = many(' a@="1"', 20 * MANY)
REFERENCES = many('<ref target="titel-@">x</ref>')
BLOCKS = many(f'<p xml:id="a">{said("a")}</p>')
HOSTILE = {
    "numbers that count a long list": (
        f'<annex xml:id="annex"><heading xml:id="h">{COUNTING}</heading>'
        f'<participants xml:id="l">{COUNTED}</participants></annex>'
    ),
    "many orders of many signatories": (f'<signatures xml:id="signatures">{SIGNING}{ORDERS}</signatures>'),
    "many unknown attributes": f'<t xml:lang="fr"><em{ATTRIBUTES}>x</em></t>',
    "many references that lead nowhere": f'<t xml:lang="fr">{REFERENCES}</t>',
    "one id for all": f'<preamble xml:id="p">{BLOCKS}</preamble>',
    "a name as long as a book": f'<t xml:lang="fr">a<{"n" * 1_000_000}/></t>',
    "an id as long as a book": f'<p xml:id="{"a" * 1_000_000}">{many("x<y/>")}</p>',
    "a value with a line end": (
        f'<t xml:lang="fr"><choice reason="{"a" * 1_000_000}&#10;"><sic>a</sic><corr>b</corr></choice></t>'
    ),
    "nothing but compatibility ideographs": f'<t xml:lang="ja">{chr(0xFA19) * 100 * MANY}</t>',
    "one letter with many marks": f'<t xml:lang="fr">e{chr(0x301) * 100 * MANY}</t>',
}


@pytest.mark.parametrize("fragment", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_takes_the_product_of_two_sizes(fragment: str) -> None:
    """Each of these took minutes or gigabytes in some version of a reader; they must simply end."""
    data = wrap(fragment)
    parsed = parse(data)
    assert judge(data, "", parsed.findings) == ()
    assert all(len(finding.message) < 2_000 for finding in parsed.findings)
    assert all(finding.segment is None or len(finding.segment) <= 80 for finding in parsed.findings)
