"""Sources for the tests of our own format: whole ones from fragments, and the one that uses everything."""

from __future__ import annotations

import re
from pathlib import Path

from declaration_doc.formats.declaration import Parsed, parse
from declaration_doc.model.finding import Finding

EVERY_ELEMENT = (Path(__file__).parent / "data" / "every-element.xml").read_bytes()

_FRONT = """\
<front>
    {languages}
    {front}
    <title xml:id="title">
      <s xml:id="title-text"><t xml:lang="fr">Déclaration</t><t xml:lang="ja">宣言</t></s>
    </title>
  </front>"""
_BODY = """\
<body>
    {body}
  </body>"""
_WHOLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<declaration xmlns="urn:declaration-doc:1" xml:id="essai-2022">
  {front}
  {body}
  {after}
</declaration>
"""
_LANGUAGES = (
    '<languages><language xml:lang="fr" authority="authentic"/>'
    '<language xml:lang="ja" authority="authentic"/></languages>'
)
_FILLER = (
    '<p xml:id="filler"><s xml:id="filler-text"><t xml:lang="fr">Texte</t><t xml:lang="ja">本文</t></s></p>'
)
_HEADING = (
    '<heading xml:id="{id}-heading"><s xml:id="{id}-heading-text">'
    '<t xml:lang="fr">Titre</t><t xml:lang="ja">見出し</t></s></heading>'
)

_AROUND = {
    # in a text
    **dict.fromkeys(
        ("em", "name", "term", "date", "num", "ref", "ruby", "quote", "sup", "noteref", "choice"),
        '<t xml:lang="fr">{}</t>',
    ),
    "rb": "<ruby>{}<rt>かな</rt></ruby>",
    "rt": "<ruby><rb>仮名</rb>{}</ruby>",
    "sic": "<choice>{}<corr>bien</corr></choice>",
    "corr": "<choice><sic>bein</sic>{}</choice>",
    # in a segment
    "absent": '<s xml:id="around"><t xml:lang="fr">Texte</t>{}</s>',
    "ignore": '<s xml:id="around"><t xml:lang="fr">Texte</t><t xml:lang="ja">本文</t>{}</s>',
    "s": '<p xml:id="around-p">{}</p>',
    # in a block
    "item": '<list xml:id="around-list">{}</list>',
    "group": f'<workshop xml:id="around-workshop">{_HEADING.format(id="around")}{{}}</workshop>',
    "entity": '<signatory xml:id="around-signatory">{}</signatory>',
    **dict.fromkeys(
        ("position", "person", "capacity"),
        '<signatory xml:id="around-signatory"><entity xml:id="entity"><s xml:id="entity-text">'
        '<t xml:lang="fr">Ville</t><t xml:lang="ja">市</t></s></entity>{}</signatory>',
    ),
    "participant": '<participants xml:id="around-list">{}</participants>',
    "erratum": '<errata xml:id="around-errata">{}</errata>',
    "participants": f'<annex xml:id="around-annex">{_HEADING.format(id="around")}{{}}</annex>',
    **dict.fromkeys(
        ("designation", "venue", "host"), '<meeting xml:id="around-meeting" from="2022-10-03">{}</meeting>'
    ),
    "language": '<languages>{}<language xml:lang="ja" authority="authentic"/></languages>',
    "note": "<notes>{}</notes>",
    "heading": f'<preamble xml:id="around-preamble">{{}}{_FILLER}</preamble>',
}
"""Element → what has to stand around it; an element that is not named stands in body, front, back…"""


def wrap(fragment: str) -> bytes:
    """A whole declaration in French and Japanese around a fragment of any element; a root stays alone."""
    name = name_of(fragment)
    if name in {"declaration", "html"}:
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{fragment}\n'.encode()
    if name == "t":
        other = "ja" if 'xml:lang="fr"' in fragment.partition(">")[0] else "fr"
        return wrap(f'<s xml:id="around">{fragment}<t xml:lang="{other}">Texte</t></s>')
    if name in _AROUND:
        return wrap(_AROUND[name].format(fragment))
    parts = {"languages": _LANGUAGES, "front": "", "body": _FILLER, "after": ""}
    if name not in {"front", "body"}:
        parts |= _place(name, fragment)
    front = fragment if name == "front" else _FRONT.format(**parts)
    body = fragment if name == "body" else _BODY.format(**parts)
    return _WHOLE.format(front=front, body=body, after=parts["after"]).encode()


def _place(name: str, fragment: str) -> dict[str, str]:
    """Which part of a whole declaration a fragment makes."""
    for part, (names, around) in _PARTS.items():
        if name in names:
            return {part.partition(" ")[0]: around.format(fragment)}
    return {"body": fragment}


_PARTS = {
    "languages": ({"languages"}, "{}"),
    "front": ({"logo", "issuer", "meeting"}, "{}"),
    "after the body": ({"back", "notes"}, "{}"),
    "after in back": ({"annex", "errata"}, "<back>{}</back>"),
    "body and more": ({"final", "signatures"}, _FILLER + "{}"),
    "body with signatures": (
        {"signatory", "order"},
        f'{_FILLER}<signatures xml:id="around-signatures">{{}}</signatures>',
    ),
}


def said(id: str, french: str = "Texte", japanese: str = "本文") -> str:
    """A segment with a text in both languages."""
    return f'<s xml:id="{id}"><t xml:lang="fr">{french}</t><t xml:lang="ja">{japanese}</t></s>'


def name_of(fragment: str) -> str:
    """The name of the element that a fragment begins with."""
    found = re.match(r"<([A-Za-z:]+)", fragment)
    assert found, f"no element: {fragment}"
    return found[1]


def read(fragment: str) -> Parsed:
    """What the reader makes of a declaration around a fragment."""
    return parse(wrap(fragment), "declaration.xml")


def only(parsed: Parsed) -> Finding:
    """The one finding."""
    assert len(parsed.findings) == 1, [f"{f.code} {f.message}" for f in parsed.findings]
    return parsed.findings[0]


def codes(parsed: Parsed) -> list[str]:
    """The codes of the findings, in the order of their places."""
    return [finding.code for finding in parsed.findings]
