"""What can be wrong with a file before its elements are looked at: S001 to S019."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

EMPTY_FILE = Fault(
    code="S001",
    name="empty-file",
    severity=Severity.ERROR,
    message="the file is empty; expected an XML file with the root element «declaration»",
    remedy="restore the file, or write a new one with `declaration-doc new`",
    why="An empty file is what a failed copy or an interrupted save leaves behind.",
)
NOT_XML = Fault(
    code="S002",
    name="not-xml",
    severity=Severity.ERROR,
    message="this is not XML: it begins with {found}; expected «<?xml» or «<declaration»",
    remedy="name an XML source; a text has to be turned into one first",
    why="Only XML sources can be read: nothing is guessed from other formats.",
    good='<declaration xmlns="urn:declaration-doc:1" …>',
    bad="%PDF-1.7",
)
TOO_LARGE = Fault(
    code="S003",
    name="file-too-large",
    severity=Severity.ERROR,
    message="the file has {found} bytes; expected at most {limit}",
    remedy="split it into several declarations, and keep pictures in files of their own",
    why="A limit keeps a wrong or hostile file from taking all memory; 16 MiB hold about 30,000 segments.",
)
NOT_UTF_8 = Fault(
    code="S004",
    name="not-utf-8",
    severity=Severity.ERROR,
    message="{found}; expected UTF-8",
    remedy="{remedy}",
    why="Read in a wrong encoding, a text changes its words without any sign of it: « é » becomes « Ã© ».",
    good="one encoding for the whole file: UTF-8",
    bad="a line pasted from a Shift_JIS or Windows-1252 file",
)
OTHER_ENCODING = Fault(
    code="S005",
    name="encoding-declared",
    severity=Severity.ERROR,
    message="the first line declares the encoding {found}; expected UTF-8",
    remedy='write encoding="UTF-8" there, after converting the file if it is not yet UTF-8',
    why="Programs believe the declaration: with a wrong one they read other characters than were written.",
    good='<?xml version="1.0" encoding="UTF-8"?>',
    bad='<?xml version="1.0" encoding="Shift_JIS"?>',
)
XML_VERSION = Fault(
    code="S006",
    name="xml-version",
    severity=Severity.ERROR,
    message="the first line declares XML {found}; expected 1.0",
    remedy='write version="1.0" there',
    why="XML 1.1 allows control characters and is read by few programs.",
    good='<?xml version="1.0" encoding="UTF-8"?>',
    bad='<?xml version="1.1" encoding="UTF-8"?>',
)
BYTE_ORDER_MARK = Fault(
    code="S007",
    name="byte-order-mark",
    severity=Severity.WARNING,
    message="the file begins with a byte-order mark; expected «<»",
    remedy="run `declaration-doc fmt`, which removes it, and save as “UTF-8 without BOM”",
    why="UTF-8 needs no byte-order mark, and some programs take it for text.",
)
DOCTYPE = Fault(
    code="S008",
    name="doctype-refused",
    severity=Severity.ERROR,
    message="the file has a DOCTYPE; expected none. Nothing behind it was read",
    remedy="delete the DOCTYPE and write the characters that its entities stand for",
    why="A DOCTYPE can define entities that grow without bound or pull in other files.",
    good='<?xml version="1.0" encoding="UTF-8"?>\n<declaration …>',
    bad='<!DOCTYPE declaration SYSTEM "declaration.dtd">',
)
UNKNOWN_ENTITY = Fault(
    code="S009",
    name="unknown-entity",
    severity=Severity.ERROR,
    message="«&{entity};» stands for nothing in this format; expected a character, or one of "
    "&amp; &lt; &gt; &quot; &apos;",
    remedy="{remedy}",
    why="The entities of HTML are not part of XML: without a DOCTYPE, which is refused, they have no "
    "meaning.",
    good='<t xml:lang="fr">Déclaration</t>',
    bad='<t xml:lang="fr">D&eacute;claration</t>',
)
BARE_AMPERSAND = Fault(
    code="S010",
    name="bare-ampersand",
    severity=Severity.ERROR,
    message="«&» stands alone; expected «&amp;»",
    remedy="write &amp;",
    why="In XML the ampersand begins a reference.",
    good='<t xml:lang="fr">recherche &amp; développement</t>',
    bad='<t xml:lang="fr">recherche & développement</t>',
)
INSTRUCTION = Fault(
    code="S011",
    name="instruction-refused",
    severity=Severity.ERROR,
    message="the processing instruction «{target}» {found}; expected none but xml-model, before the "
    "root element",
    remedy="delete it",
    why="A processing instruction tells some program to do something; only the one that names the grammar "
    "is known here.",
    good='<?xml-model href="../../schema/declaration.rng" type="application/xml"?>',
    bad='<?xml-stylesheet href="style.xsl"?>',
)
CONFLICT = Fault(
    code="S012",
    name="merge-conflict",
    severity=Severity.ERROR,
    message="an unresolved merge conflict of git begins here; expected one text. Its first side was read",
    remedy="choose between the two sides, or combine them, and delete the lines with <<<<<<<, ======= "
    "and >>>>>>>",
    why="Both sides of the conflict stand in the file: nobody has yet said which is the text.",
    bad="<<<<<<< HEAD",
)
NOT_WELL_FORMED = Fault(
    code="S013",
    name="not-well-formed",
    severity=Severity.ERROR,
    message="{found}; what follows could not be read",
    remedy="{remedy}",
    why="Where tags do not match, nobody can say what belongs to what.",
    good='<t xml:lang="fr">une <em>seule</em> fois</t>',
    bad='<t xml:lang="fr">une <em>seule</t> fois</em>',
)
TOO_DEEP = Fault(
    code="S014",
    name="too-deep",
    severity=Severity.ERROR,
    message="elements stand {limit} deep in one another here; expected less. The rest was not read",
    remedy="close the elements that are open; a declaration needs about a dozen levels",
    why="A limit keeps a wrong or hostile file from exhausting the program.",
)
TOO_MANY_ELEMENTS = Fault(
    code="S015",
    name="too-many-elements",
    severity=Severity.ERROR,
    message="the file has more than {limit} elements; expected fewer. The rest was not read",
    remedy="split it into several declarations",
    why="A limit keeps a wrong or hostile file from taking all memory; the limit is that of about "
    "80,000 segments.",
)
LONG_VALUE = Fault(
    code="S016",
    name="value-too-long",
    severity=Severity.ERROR,
    message="the attribute «{attribute}» of «{element}» has {found} characters; expected at most {limit}",
    remedy="shorten it; a text belongs into <t>",
    why="Attributes hold keys and short notes; what is read belongs into a text.",
)
TOO_MANY_FINDINGS = Fault(
    code="S017",
    name="too-many-findings",
    severity=Severity.ERROR,
    message="{limit} faults were found up to here; the search was ended",
    remedy="mend what is reported and check again",
    why="Where so much is wrong, one cause is usually behind most of it.",
)

FILE_FAULTS: tuple[Fault, ...] = (
    EMPTY_FILE,
    NOT_XML,
    TOO_LARGE,
    NOT_UTF_8,
    OTHER_ENCODING,
    XML_VERSION,
    BYTE_ORDER_MARK,
    DOCTYPE,
    UNKNOWN_ENTITY,
    BARE_AMPERSAND,
    INSTRUCTION,
    CONFLICT,
    NOT_WELL_FORMED,
    TOO_DEEP,
    TOO_MANY_ELEMENTS,
    LONG_VALUE,
    TOO_MANY_FINDINGS,
)
