"""A style sheet of a project names files beside it and nothing else."""

import struct
from base64 import b64encode

import pytest

from declaration_doc.formats.css import (
    Address,
    Face,
    families,
    judge,
    judge_file,
    of_families,
    parse,
    standalone,
)
from declaration_doc.model.position import Position

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 1, 1, 8, 0, 0, 0, 0) + bytes(4)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
BILLION = (
    b'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><path d="M0 0"/><path d="M0 0"/></g>'
    + b"".join(b'<g id="%c">%s</g>' % (97 + n, b'<use href="#%c"/>' % (96 + n) * 9) for n in range(1, 11))
    + b"</svg>"
)


def names(text: str) -> list[str]:
    return [finding.name for finding in judge(text.encode(), "house.css")[2]]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "http://example.org/x.png",
        "//example.org/x.png",
        "/etc/passwd",
        "../other/x.png",
        "images/../../x.png",
        ".hidden/x.png",
        "x.png?version=2",
        "",
    ],
)
def test_an_address_that_leads_out_is_refused_where_it_stands(address: str) -> None:
    [finding] = judge(f'p {{}}\nh1 {{ background: url("{address}") }}'.encode(), "house.css")[2]
    assert (finding.name, finding.path, finding.position) == ("style-leads-out", "house.css", Position(2, 18))


def test_other_ways_to_name_a_file_are_seen_too() -> None:
    assert names('a { background: image-set("http://example.org/x.png" 1x) }') == ["style-leads-out"]
    assert names("@media screen { a { background: URL(http://example.org/x.png) } }") == ["style-leads-out"]
    assert names(r"a { background: u\72l(http://example.org/x.png) }") == ["style-leads-out"]


@pytest.mark.parametrize("rule", ['@import "tables.css";', "@IMPORT url(tables.css);"])
def test_no_sheet_draws_in_another(rule: str) -> None:
    assert "style-imports" in names(rule)


@pytest.mark.parametrize("text", ["p { color: red } }", "a { b: url(x y }", "a { b: ) }", "x { y: '\n' }"])
def test_what_is_no_css_is_refused(text: str) -> None:
    assert "style-malformed" in names(text)


def test_nothing_ends_the_style_element_of_a_web_page() -> None:
    assert names('a::before { content: "</STYLE><script>" }') == ["style-malformed"]


def test_bytes_that_are_no_utf_8_are_refused() -> None:
    assert [finding.name for finding in judge(b"a \xff {}")[2]] == ["style-malformed"]


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (b"data:image/png;base64," + b64encode(PNG), []),
        (b"data:image/svg+xml;base64," + b64encode(SVG), []),
        (b"data:image/svg+xml;base64," + b64encode(SCRIPT), ["style-file-unfit"]),
        (b"data:image/svg+xml;base64," + b64encode(BILLION), ["style-file-unfit"]),
        (b"data:image/png;base64," + b64encode(SVG), ["style-file-unfit"]),
        (b"data:image/png;base64,%%%", ["style-file-unfit"]),
        (b"data:text/html,<script>", ["style-file-unfit"]),
    ],
)
def test_an_image_inside_a_sheet_is_judged_like_one_beside_it(data: bytes, faults: list[str]) -> None:
    assert names(f'a {{ background: url("{data.decode()}") }}') == faults


def test_a_font_inside_a_sheet_is_refused() -> None:
    assert names('@font-face { font-family: "X"; src: url(data:font/ttf;base64,AAEAAA) }') == [
        "style-file-unfit"
    ]


@pytest.mark.parametrize(
    ("name", "data", "font", "fit"),
    [
        ("x.svg", SVG, False, True),
        ("x.svg", SCRIPT, False, False),
        ("x.svg", BILLION, False, False),
        ("x.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><use href="http://x/y#z"/></svg>', False, False),
        ("x.png", PNG, False, True),
        ("x.html", b"<p>", False, False),
        ("x.ttf", b"OTTO" + bytes(40), True, False),
        ("x.ttf", b"wOF2" + bytes(40), True, False),
        ("x.ttf", b"\0\1\0\0" + bytes(40), True, False),
    ],
)
def test_a_file_is_of_the_kind_that_its_place_wants(name: str, data: bytes, font: bool, fit: bool) -> None:
    assert (judge_file(data, Address(name, Position(1, 1), font)) == ()) == fit


def test_tokens_are_those_of_the_whole_page_in_print() -> None:
    sheet = parse(
        ':root { --a: 1mm; --a: 2mm } p { --b: 3mm } @media print { :root { --c: "X", "Y" } }'
        "@media screen { :root { --d: 0 } }"
    )
    assert sheet.tokens == {"--a": "2mm", "--c": '"X", "Y"'}
    assert families(sheet.tokens["--c"]) == ("X", "Y")


def test_faces_are_read_with_weight_and_slope() -> None:
    sheet = parse(
        '@font-face { font-family: "X"; src: url(x.ttf) }'
        "@font-face { font-family: X; font-weight: bold; font-style: italic; src: url('y.ttf') }"
    )
    assert sheet.faces == (Face("X", 400, False, "x.ttf"), Face("X", 700, True, "y.ttf"))
    assert "x.ttf" in of_families('@font-face { font-family: "X"; src: url(x.ttf) }', {"X"})
    assert "x.ttf" not in of_families('@font-face { font-family: "X"; src: url(x.ttf) }', {"Y"})


def test_for_a_web_page_images_go_inside_and_fonts_are_left_out() -> None:
    text = "@font-face { font-family: X; src: url(x.ttf) } a { background: url(x.svg) }"
    assert (
        standalone(text, {"x.svg": b"<svg/>"})
        == 'a { background: url("data:image/svg+xml;base64,PHN2Zy8+") }'
    )
