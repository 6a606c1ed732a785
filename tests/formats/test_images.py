"""Images of logos: what they say they are, of a sane size, and inert."""

from __future__ import annotations

import struct

import pytest

from declaration_doc.formats.images import judge


def svg(inside: str, attributes: str = "") -> bytes:
    namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {namespaces} {attributes}>{inside}</svg>".encode()


def png(width: int, height: int) -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + b"\0\0\0\0"


def jpeg(width: int, height: int) -> bytes:
    application = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + b"\0" * 9
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8" + application + frame + b"\xff\xda"


def names(data: bytes, name: str) -> list[str]:
    return [finding.name for finding in judge(data, name, f"sources/a/{name}")]


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9v9z" fill="#0055a4"/>',
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)"/>',
        '<g id="star"><path d="M0 0h9"/></g><use xlink:href="#star"/><use href="#star" x="9"/>',
        "<style>.blue { fill: #0055a4 } rect { fill: url(#g) }</style>",
        "<title>Emblème</title><text>日仏</text>",
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    ],
)
def test_a_drawing_is_accepted(inside: str) -> None:
    assert names(svg(inside), "emblem.svg") == []


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path d="M0 0" onload="alert(1)"/>',
        '<path d="M0 0" onClick="alert(1)"/>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">text</p></foreignObject>',
        '<image href="file:///etc/passwd"/>',
        '<use xlink:href="other.svg#a"/>',
        '<use href="https://example.org/a.svg#a"/>',
        '<path fill="url(https://example.org/a.svg#a)"/>',
        "<path style=\"fill: url( 'http://example.org/#a')\"/>",
        '<path style="fill: u/**/rl(http://example.org)"/>',
        r'<path style="fill: \75rl(http://example.org)"/>',
        "<style>@import 'http://example.org/a.css';</style>",
        "<style>rect { fill: url(http://example.org/) }</style>",
        r"<style>rect { fill: \75 rl(http://example.org/) }</style>",
        '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
        '<animate attributeName="href" to="javascript:alert(1)"/>',
        '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
        '<?xml-stylesheet href="a.css"?>',
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    ],
)
def test_what_runs_or_fetches_is_refused(inside: str) -> None:
    assert set(names(svg(inside), "emblem.svg")) == {"logo-unsafe"}


def test_a_document_type_is_refused_before_its_entities() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>")
    assert names(bomb, "emblem.svg") == ["logo-unsafe"]


def test_repetitions_of_repetitions_are_counted() -> None:
    doubled = "".join(
        f'<g id="g{n}"><use href="#g{n - 1}"/><use href="#g{n - 1}"/></g>' for n in range(1, 40)
    )
    assert names(svg(f'<g id="g0"><path d="M0 0"/></g>{doubled}'), "emblem.svg") == ["logo-unsafe"]


def test_depth_and_number_have_limits() -> None:
    assert names(svg("<g>" * 200 + "</g>" * 200), "emblem.svg") == ["logo-unsafe"]
    assert names(svg("<g/>" * 50_001), "emblem.svg") == ["logo-unsafe"]


@pytest.mark.parametrize("data", [b"", b"no drawing", b"<html/>", b"\xff\xfe<\0", svg("<g>")])
def test_what_is_no_svg_is_refused(data: bytes) -> None:
    assert names(data, "emblem.svg") == ["logo-not-an-image"]


def test_a_finding_about_an_svg_has_its_place_in_it() -> None:
    [finding] = judge(svg("\n <script/>"), "emblem.svg", "sources/a/emblem.svg")
    assert finding.path == "sources/a/emblem.svg"
    assert finding.position is not None
    assert (finding.position.line, finding.position.column) == (2, 2)


def test_pixel_images_are_what_their_name_says() -> None:
    assert names(png(200, 100), "seal.png") == []
    assert names(jpeg(200, 100), "seal.jpg") == []
    assert names(png(200, 100), "seal.jpg") == ["logo-not-an-image"]
    assert names(jpeg(200, 100), "seal.png") == ["logo-not-an-image"]
    assert names(b"GIF89a", "seal.png") == ["logo-not-an-image"]
    assert names(b"\xff\xd8\xff", "seal.jpg") == ["logo-not-an-image"]


def test_an_image_that_unfolds_into_more_than_it_should_is_refused() -> None:
    assert names(png(60_000, 60_000), "seal.png") == ["logo-too-many-pixels"]
    assert names(jpeg(60_000, 60_000), "seal.jpg") == ["logo-too-many-pixels"]
