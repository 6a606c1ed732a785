"""`declaration-doc.yaml`: what a project wants otherwise than by default.

Every key may be left out.

    editions:                       # which editions to build; default: every built-in one
      - fr-ja                       # a built-in edition, by its name
      - name: ja-fr-corrected       # an edition of one's own
        languages: [ja, fr]         # the leading language first
        layout: parallel            # single, parallel or facing; default: as many languages want
        corrections: true           # print editorial corrections, with the adopted wording in a note
      - name: ja-kanji
        languages: [ja]
        writing: vertical           # horizontal or vertical; default: horizontal
        numerals: kanji             # of vertical lines; default: numbers as the source has them
    formats: [pdf, html, txt]       # the default; epub and md on request
    output: build                   # folder of the results, relative to this file
    style: gazette                  # a style that is shipped (default, gazette), or the folder of one
    paper: A5                       # A4, A5, JIS-B5 or Letter; default: A4
    css: [house.css]                # style sheets on top of the style, relative to this file
    fonts: embedded                 # in html and epub, those of the style; default: system, the reader's
    address: https://example.org/declarations/   # where that folder is published
    text:
      width: 80                     # columns of the text edition, 40 to 400
    check:
      fail-on: error                # error, warning, info or never
    rules:                          # by code or name
      term-keys-differ: off         # off, on, info, warning or error
      U005: {severity: error}       # also: enabled: false; threshold: 2.5, of a rule that measures
    typesetting:                    # where more than one way is right; also within an edition of one's own
      guillemets: narrow            # U+202F inside « »; default: no-break, U+00A0
      hanging-punctuation: on       # 、。 beyond the end of a Japanese line; default: off
      opening-brackets: half        # at the head of Japanese lines: solid (default), half or full
      emphasis: dots                # in Japanese; default: gothic
      reading-order: languages      # of a tagged PDF in several languages; default: rows
    verbs:                          # operative verbs beside those that are shipped (lexicons/operative.yaml)
      endeavour: {ja: [尽くす]}      # act, language, expressions
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypedDict

from declaration_doc.formats.operative import forms
from declaration_doc.formats.yaml_fields import ID, KEY, LANGUAGE, Taker
from declaration_doc.formats.yaml_nodes import Fields, Items, Node, Scalar
from declaration_doc.formats.yaml_tree import read
from declaration_doc.model.configuration import DEFAULT_FORMATS, FORMATS, Configuration, RuleSetting
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.position import Position
from declaration_doc.model.style import PAPERS, Lettering
from declaration_doc.model.typesetting import CHOICES, Typesetting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from declaration_doc.model.edition import EditionSpec, Writing


class _Writing(TypedDict):
    writing: Writing
    numerals: str


TOP = (
    "editions",
    "formats",
    "output",
    "address",
    "style",
    "paper",
    "css",
    "fonts",
    "text",
    "check",
    "rules",
    "typesetting",
    "verbs",
)
EDITION = ("name", "languages", "layout", "corrections", "writing", "numerals", "typesetting")
RULE = ("enabled", "severity", "threshold")
_SEVERITIES = ("error", "warning", "info")
FAIL_ON = (*_SEVERITIES, "never")
_NAME = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_RULE_NAME = re.compile(r"[A-Z][0-9]{3}|[a-z]+[0-9]*(-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~%/-]*)?")
_FOLDER = re.compile(r"(?!/)(?!.*(^|/)\.\.(/|$))[^\\\x00-\x1f]+")

EDITION_TWICE = Fault(
    code="S331",
    name="edition-twice",
    severity=Severity.ERROR,
    message="there already is an edition «{name}»",
    remedy="give one of the two another name",
    why="The name is part of the names of the edition's files: one would overwrite the other.",
)

LAYOUT_UNFIT = Fault(
    code="S332",
    name="layout-unfit",
    severity=Severity.ERROR,
    message="the layout «{layout}» does not go with {count} language(s)",
    remedy="use «single» for one language, «parallel» for two or more, «facing» for two",
    why="A layout says how the languages of an edition stand to each other.",
)

FAULTS: tuple[Fault, ...] = (EDITION_TWICE, LAYOUT_UNFIT)


def parse(data: bytes, path: str = "") -> tuple[Configuration, tuple[Finding, ...]]:
    """The configuration, with the default for each value that cannot be used, and every fault."""
    root, findings = read(data, path)
    take = Taker(path, findings)
    if root is None or _is_empty(root):
        return Configuration(path=path), tuple(take.findings)
    top = take.fields(root, "declaration-doc.yaml", TOP)
    nodes = {key: value for key, (_, value) in top.items()}
    default = Configuration()
    typesetting = _typesetting(take, nodes.get("typesetting"), default.typesetting)
    value = Configuration(
        editions=_editions(take, nodes["editions"], typesetting) if "editions" in nodes else (),
        formats=_formats(take, nodes["formats"]) if "formats" in nodes else default.formats,
        output=take.formed(nodes["output"], "output", _FOLDER, "build/editions") or None
        if "output" in nodes
        else None,
        address=_address(take, nodes["address"]) if "address" in nodes else None,
        width=_width(take, nodes["text"]) if "text" in nodes else default.width,
        style=take.formed(nodes["style"], "style", _FOLDER, "gazette") or default.style
        if "style" in nodes
        else default.style,
        paper=take.choice(nodes["paper"], "paper", PAPERS) or default.paper
        if "paper" in nodes
        else default.paper,
        css=_css(take, nodes["css"]) if "css" in nodes else (),
        fonts=_fonts(take, nodes["fonts"]) if "fonts" in nodes else default.fonts,
        rules=_rules(take, nodes["rules"]) if "rules" in nodes else {},
        verbs=_verbs(take, nodes["verbs"]) if "verbs" in nodes else {},
        typesetting=typesetting,
        fail_on=_fail_on(take, nodes["check"]) if "check" in nodes else default.fail_on,
        path=path,
        places=_places(nodes),
    )
    return value, tuple(take.findings)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_null


def _editions(take: Taker, node: Node, usual: Typesetting) -> tuple[str | EditionSpec, ...]:
    editions: dict[str, str | EditionSpec] = {}
    for item in take.items(node, "editions"):
        edition = _edition(take, item, usual) if isinstance(item, Fields) else None
        if isinstance(item, Fields) and edition is None:
            continue
        name = edition.name if edition else take.formed(item, "editions", _NAME, "fr-ja")
        if name in editions:
            take.report(EDITION_TWICE, item.position, name=name)
        elif name:
            editions[name] = edition or name
    return tuple(editions.values())


def _edition(take: Taker, node: Node, usual: Typesetting) -> EditionSpec | None:
    from declaration_doc.model.edition import EditionSpec, Layout

    fields = {k: v for k, (_, v) in take.fields(node, "editions", EDITION, ("name", "languages")).items()}
    name = take.formed(fields["name"], "name", ID, "ja-fr-corrected") if "name" in fields else ""
    languages = _languages(take, fields["languages"]) if "languages" in fields else ()
    layout = Layout.SINGLE if len(languages) == 1 else Layout.PARALLEL
    if "layout" in fields:
        wanted = take.choice(fields["layout"], "layout", tuple(Layout))
        if wanted and languages and wanted != layout and (wanted, len(languages)) != (Layout.FACING, 2):
            count = str(len(languages))
            take.report(LAYOUT_UNFIT, fields["layout"].position, layout=wanted, count=count)
            return None
        layout = Layout(wanted) if wanted else layout
    corrections = "corrections" in fields and _truth(take, fields["corrections"], "corrections")
    if not (name and languages):
        return None
    typesetting = _typesetting(take, fields.get("typesetting"), usual)
    writing = _writing(take, fields)
    return EditionSpec(name, languages, layout, corrections, **writing, typesetting=typesetting)


def _writing(take: Taker, fields: Mapping[str, Node]) -> _Writing:
    from declaration_doc.model.edition import Writing

    word = take.choice(fields["writing"], "writing", tuple(Writing)) if "writing" in fields else ""
    numerals = take.formed(fields["numerals"], "numerals", ID, "kanji") if "numerals" in fields else ""
    return {"writing": Writing(word or Writing.HORIZONTAL), "numerals": numerals}


def _typesetting(take: Taker, node: Node | None, usual: Typesetting) -> Typesetting:
    """The choices that `node` states, the others as `usual`."""
    if node is None:
        return usual
    stated = take.fields(node, "typesetting", tuple(CHOICES))
    words = {key: take.choice(value, key, tuple(CHOICES[key][1])) for key, (_, value) in stated.items()}
    return usual.choosing({key: word for key, word in words.items() if word})


def _languages(take: Taker, node: Node) -> tuple[str, ...]:
    tags = [
        tag
        for item in take.items(node, "languages")
        if (tag := take.formed(item, "languages", LANGUAGE, "fr"))
    ]
    return tuple(dict.fromkeys(tags))


def _formats(take: Taker, node: Node) -> tuple[str, ...]:
    chosen = [take.choice(item, "formats", FORMATS) for item in take.items(node, "formats")]
    return tuple(name for name in FORMATS if name in chosen) or DEFAULT_FORMATS


def _address(take: Taker, node: Node) -> str | None:
    given = take.formed(node, "address", _ADDRESS, "https://example.org/declarations/")
    return f"{given.rstrip('/')}/" if given else None


def _width(take: Taker, node: Node) -> int:
    fields = take.fields(node, "text", ("width",))
    value = take.number(fields["width"][1], "width", 40, 400) if "width" in fields else None
    return int(value) if value is not None else Configuration().width


def _css(take: Taker, node: Node) -> tuple[str, ...]:
    named = [take.formed(item, "css", _FOLDER, "house.css") for item in take.items(node, "css")]
    return tuple(name for name in dict.fromkeys(named) if name)


def _fonts(take: Taker, node: Node) -> Lettering:
    return Lettering(take.choice(node, "fonts", tuple(Lettering)) or Lettering.SYSTEM)


def _places(nodes: Mapping[str, Node]) -> dict[str, Position]:
    """Where the style and each style sheet is named."""
    sheets = nodes.get("css")
    items = sheets.nodes if isinstance(sheets, Items) else ()
    named = {each.text.strip(): each.position for each in items if isinstance(each, Scalar)}
    return {**named, **({"style": nodes["style"].position} if "style" in nodes else {})}


def _fail_on(take: Taker, node: Node) -> str:
    fields = take.fields(node, "check", ("fail-on",))
    value = take.choice(fields["fail-on"][1], "fail-on", FAIL_ON) if "fail-on" in fields else ""
    return value or Configuration().fail_on


def _verbs(take: Taker, node: Node) -> dict[str, dict[str, tuple[str, ...]]]:
    acts = take.fields(node, "verbs")
    return {
        name: forms(take, value, name)
        for name, (place, value) in acts.items()
        if take.formed(place, "verbs", KEY, "endeavour")
    }


def _truth(take: Taker, node: Node, key: str) -> bool:
    return take.choice(node, key, ("true", "false")) == "true"


def _rules(take: Taker, node: Node) -> dict[str, RuleSetting]:
    rules = {}
    for name, (place, value) in take.fields(node, "rules").items():
        if take.formed(place, "rules", _RULE_NAME, "name-keys-differ"):
            rules[name] = _rule(take, name, place, value)
    return rules


def _rule(take: Taker, name: str, place: Scalar, node: Node) -> RuleSetting:
    if isinstance(node, Scalar):
        word = take.choice(node, name, ("off", "on", *_SEVERITIES))
        severity = Severity[word.upper()] if word in _SEVERITIES else None
        return RuleSetting(name, word != "off", severity, position=place.position)
    fields = {key: value for key, (_, value) in take.fields(node, name, RULE).items()}
    word = take.choice(fields["severity"], "severity", _SEVERITIES) if "severity" in fields else ""
    return RuleSetting(
        rule=name,
        enabled="enabled" not in fields or _truth(take, fields["enabled"], "enabled"),
        severity=Severity[word.upper()] if word else None,
        threshold=take.number(fields["threshold"], "threshold", 0, 1_000_000)
        if "threshold" in fields
        else None,
        position=place.position,
    )
