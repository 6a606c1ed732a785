"""What can be wrong with a file of pairs."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

NOT_UTF8 = Fault(
    code="S351",
    name="pairs-not-utf8",
    severity=Severity.ERROR,
    message="the byte {byte} is not UTF-8",
    remedy="save the file in UTF-8",
    why="In another encoding the letters of one language or the other come out as different ones.",
)

COLUMNS = Fault(
    code="S352",
    name="pairs-columns",
    severity=Severity.ERROR,
    message="the row has {found} columns; expected {expected}",
    remedy="write the two texts, or an id and the two texts, with a tab between, on one line",
    why="A row that is not understood would not be checked.",
    good="hello\tBonjour\tこんにちは",
    bad="Bonjour",
)

UNREADABLE = Fault(
    code="S353",
    name="pairs-unreadable",
    severity=Severity.ERROR,
    message="the file cannot be read as {format}: {reason}",
    remedy="check that its name says what it is, and save it again with the program it comes from",
    why="What cannot be read cannot be checked.",
)

UNSAFE = Fault(
    code="S354",
    name="pairs-entities",
    severity=Severity.ERROR,
    message="the file declares or uses entities of its own",
    remedy="save it without a document type that declares any; write characters as they are",
    why="Entities can unfold into more than a machine holds, or fetch files; no translation needs them.",
)

NO_LANGUAGE = Fault(
    code="S355",
    name="pairs-language-missing",
    severity=Severity.ERROR,
    message="the file has no texts in «{tag}»; it has {found}",
    remedy="name two languages of the file: --languages {first},{second}",
    why="Texts in another language would be held to the wrong rules.",
)

NO_PAIRS = Fault(
    code="S356",
    name="pairs-none",
    severity=Severity.WARNING,
    message="the file holds no pair of texts that could be checked",
    remedy="see whether it is the right file, and whether its texts are translated",
    why="Where nothing is checked nothing is found: an empty export would pass for one without fault.",
)

FAULTS: tuple[Fault, ...] = (NOT_UTF8, COLUMNS, UNREADABLE, UNSAFE, NO_LANGUAGE, NO_PAIRS)
