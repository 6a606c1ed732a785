"""Writes what is generated in schema/: the grammar in XML syntax, and the rules as a style sheet.

    python -m tools.schema           writes declaration.rng and declaration.sch.xsl
    python -m tools.schema --check   exit 1 where they are not what would be written

Compiling the rules takes longer than applying them: hence the style sheet is kept beside them.
"""

from __future__ import annotations

import sys
from pathlib import Path

SCHEMA = Path(__file__).resolve().parent.parent / "schema"

_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_XSL = "{http://www.w3.org/1999/XSL/Transform}"
_PARAMETERS = {
    "attributes": "'false'",  # no rule has an attribute for context
    "only-child-elements": "'true'",  # nor a comment
    "generate-paths": "'false'",  # the path of a node costs a walk over its siblings; the messages name ids
    "generate-fired-rule": "'false'",  # else the report holds an element for every node that passed
}
"""Parameters of the skeleton that compiles ISO Schematron to XSLT 1.0."""


def grammar() -> str:
    """The text of declaration.rng."""
    import rnc2rng

    with (SCHEMA / "declaration.rnc").open(encoding="utf-8") as source:
        text: str = rnc2rng.dumps(rnc2rng.load(source))
    return text.rstrip("\n") + "\n"


def rules() -> bytes:
    """The bytes of declaration.sch.xsl."""
    from lxml import etree
    from lxml.isoschematron import iso_abstract_expand, iso_dsdl_include, iso_svrl_for_xslt1

    source = etree.parse(SCHEMA / "declaration.sch")
    for step in (iso_dsdl_include, iso_abstract_expand):
        source = step(source)
    style = iso_svrl_for_xslt1(source, **_PARAMETERS)
    for walk in style.iterfind(f".//{_SVRL}active-pattern/{_XSL}apply-templates"):
        walk.getparent().remove(walk)  # a walk through the whole document in which no template does anything
    return etree.tostring(style, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def main(arguments: list[str]) -> int:
    """Write the generated files, or compare them."""
    wanted = {"declaration.rng": grammar().encode(), "declaration.sch.xsl": rules()}
    stale = [name for name, data in wanted.items() if not _is(SCHEMA / name, data)]
    if arguments == ["--check"]:
        for name in stale:
            print(f"schema/{name} is not what `make schema` writes")
        return 1 if stale else 0
    for name in stale:
        (SCHEMA / name).write_bytes(wanted[name])
        print(f"schema/{name}")
    return 0


def _is(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
