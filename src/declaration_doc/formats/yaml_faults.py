"""The faults that any of the YAML files beside a declaration can have."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

NOT_UTF8 = Fault(
    code="S301",
    name="yaml-not-utf8",
    severity=Severity.ERROR,
    message="a byte here is not UTF-8",
    remedy="save the file as UTF-8",
    why="A file in another encoding shows other characters than its author saw.",
)

MALFORMED = Fault(
    code="S302",
    name="yaml-malformed",
    severity=Severity.ERROR,
    message="this is not well-formed YAML: {what}",
    remedy="mend the syntax here or just above; mind the indentation, the colon and the quotation marks",
    why="Nothing after the place where the syntax breaks can be read.",
    good="note: 'Charte : version 2'",
    bad="note: Charte : version 2",
)

TAB = Fault(
    code="S319",
    name="yaml-tab",
    severity=Severity.ERROR,
    message="a tab stands where YAML takes spaces alone",
    remedy="write spaces in its place, two for each level",
    why="An editor shows a tab as wide as it likes, so YAML indents with spaces alone (YAML 1.2, 6.1).",
    good="forms:\n  fr: charte",
    bad="forms:\n\tfr: charte",
)

CHARACTER = Fault(
    code="S303",
    name="yaml-character",
    severity=Severity.ERROR,
    message="the character {character} must not stand in a YAML file",
    remedy="delete the character",
    why="Control characters are invisible in an editor and make a terminal misbehave.",
)

BEYOND_LIMITS = Fault(
    code="S304",
    name="yaml-beyond-limits",
    severity=Severity.ERROR,
    message="the file holds more than {limit}",
    remedy="check that this is the right file; split it if it is",
    why="A file without a limit could exhaust the memory of the machine that checks it.",
)

ANCHOR_OR_TAG = Fault(
    code="S305",
    name="yaml-anchor-or-tag",
    severity=Severity.ERROR,
    message="anchors (&…), aliases (*…) and tags (!…) are not accepted",
    remedy="write the value out; put a text that begins with &, * or ! between quotation marks",
    why="Aliases can multiply a short file beyond any memory, and tags can construct objects.",
    good="ja: ナンシー",
    bad="ja: *nancy",
)

DUPLICATE_KEY = Fault(
    code="S306",
    name="yaml-duplicate-key",
    severity=Severity.ERROR,
    message="the key «{key}» already stands in line {line}",
    remedy="keep one of the two",
    why="Of two values for one key a reader sees both and a program takes one.",
    good="fr: [Nancy, Nancy-ville]",
    bad="fr: Nancy\nfr: Nancy-ville",
)

KEY_IS_NO_TEXT = Fault(
    code="S307",
    name="yaml-key-not-text",
    severity=Severity.ERROR,
    message="a list or mapping stands where a key is expected",
    remedy="give the key as a word",
    why="A key names a value; only a word can do so.",
)

SECOND_DOCUMENT = Fault(
    code="S308",
    name="yaml-second-document",
    severity=Severity.ERROR,
    message="a second document begins here",
    remedy="delete the line «---» or what follows it",
    why="Only the first document of a file would be read.",
)

UNKNOWN_KEY = Fault(
    code="S309",
    name="yaml-unknown-key",
    severity=Severity.ERROR,
    message="no key «{key}» may stand here",
    remedy="the keys that may stand here: {known}",
    why="An unknown key would be passed over, and what it asks for would silently not happen.",
    good="note: the form of the prefecture",
    bad="colour: blue",
)

MISSPELT_KEY = Fault(
    code="S310",
    name="yaml-misspelt-key",
    severity=Severity.ERROR,
    message="no key «{key}» may stand here",
    remedy="write «{near}», if that is what is meant; the keys that may stand here: {known}",
    why="A misspelt key would be passed over, and what it asks for would silently not happen.",
    good="key: nancy",
    bad="kye: nancy",
)

MISSING_KEY = Fault(
    code="S311",
    name="yaml-missing-key",
    severity=Severity.ERROR,
    message="the key «{key}» is missing here",
    remedy="add «{key}: …»",
    why="Without it the entry cannot be used.",
)

WRONG_VALUE = Fault(
    code="S312",
    name="yaml-wrong-value",
    severity=Severity.ERROR,
    message="«{found}» is no value of «{key}»",
    remedy="write one of: {expected}",
    why="A value that is not understood would be passed over.",
    good="kind: name",
    bad="kind: nom",
)

NOT_A_NUMBER = Fault(
    code="S313",
    name="yaml-not-a-number",
    severity=Severity.ERROR,
    message="«{found}» is no value of «{key}»: a number from {low} to {high} is expected",
    remedy="write a number from {low} to {high}",
    why="A value that is not understood would be passed over.",
    good="width: 80",
    bad="width: wide",
)

WRONG_FORM = Fault(
    code="S314",
    name="yaml-wrong-form",
    severity=Severity.ERROR,
    message="«{found}» is no value of «{key}»: it must look like {example}",
    remedy="write it like {example}",
    why="Only a value of the known form can be compared with what it names.",
    good="when: '2024-11-05'",
    bad="when: 5 novembre",
)

NOT_TEXT = Fault(
    code="S315",
    name="yaml-not-text",
    severity=Severity.ERROR,
    message="«{key}» must be a text, and there is none here",
    remedy="write «{key}: text» on one line, or leave the key out",
    why="What has another shape than the one expected cannot be used.",
    good="note: the form of the prefecture",
    bad="note: [a, b]",
)

NOT_ITEMS = Fault(
    code="S316",
    name="yaml-not-a-list",
    severity=Severity.ERROR,
    message="«{key}» must be a list",
    remedy="write each item on a line of its own, after «- », or all of them as [one, two]",
    why="What has another shape than the one expected cannot be used.",
    good="editions: [fr, ja]",
    bad="editions: {fr: ja}",
)

NOT_FIELDS = Fault(
    code="S317",
    name="yaml-not-a-mapping",
    severity=Severity.ERROR,
    message="«{key}» must be a mapping",
    remedy="write «key: value» lines below it, indented",
    why="What has another shape than the one expected cannot be used.",
    good="forms: {fr: Nancy, ja: ナンシー}",
    bad="forms: [Nancy, ナンシー]",
)

MISNAMED = Fault(
    code="S318",
    name="yaml-misnamed",
    severity=Severity.WARNING,
    message="«{found}» is not read: the name that is looked for is «{expected}»",
    remedy="rename the file",
    why="A glossary under another name would silently check nothing.",
    good="glossary.yaml",
    bad="glossary.yml",
)

FAULTS: tuple[Fault, ...] = (
    NOT_UTF8,
    MALFORMED,
    TAB,
    CHARACTER,
    BEYOND_LIMITS,
    ANCHOR_OR_TAG,
    DUPLICATE_KEY,
    KEY_IS_NO_TEXT,
    SECOND_DOCUMENT,
    UNKNOWN_KEY,
    MISSPELT_KEY,
    MISSING_KEY,
    WRONG_VALUE,
    NOT_A_NUMBER,
    WRONG_FORM,
    NOT_TEXT,
    NOT_ITEMS,
    NOT_FIELDS,
    MISNAMED,
)
