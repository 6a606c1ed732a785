"""Characters that do not belong into a source, or deserve a look: U001 to U007."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

CONTROL = Fault(
    code="U001",
    name="control-character",
    severity=Severity.ERROR,
    message="the control character {character} stands here; expected text",
    remedy="delete it; it is invisible in most editors",
    why="Control characters print nothing, break terminals and XML, and come from damaged copies.",
    good="une phrase",
    bad="une U+0085 phrase",
)
BIDI = Fault(
    code="U002",
    name="bidi-control",
    severity=Severity.ERROR,
    message="the character {character} changes the direction of the text; expected none",
    remedy="delete it; it is invisible, and makes an editor show another order of characters than the "
    "file has",
    why="With such a character a reviewer sees another text than the one that is printed.",
    good="Aix (France)",
    bad="Aix U+202E (France)",
)
ZERO_WIDTH = Fault(
    code="U003",
    name="invisible-character",
    severity=Severity.ERROR,
    message="the invisible character {character} stands here; expected text",
    remedy="delete it",
    why="A word with an invisible character inside is not found, not compared and not hyphenated as the "
    "word it is.",
    good="coopération",
    bad="coopéU+200Bration",
)
PRIVATE_USE = Fault(
    code="U004",
    name="private-use-character",
    severity=Severity.WARNING,
    message="the character {character} is for private use; expected one that Unicode defines",
    remedy="write the character it stands for; for a rare kanji look for its variation sequence",
    why="What a private-use character means is settled by one font on one machine.",
    good="葛U+E0100 (a variation sequence)",
    bad="U+E000",
)
NOT_NFC = Fault(
    code="U005",
    name="not-composed",
    severity=Severity.WARNING,
    message="{character} is written as several characters; expected {expected} (Unicode NFC)",
    remedy="write {expected}",
    why="The same word in two spellings is not found and not compared as one. Nothing is normalised "
    "silently.",
    good="é (U+00E9)",
    bad="e and U+0301",
)
COMPATIBILITY = Fault(
    code="U006",
    name="compatibility-ideograph",
    severity=Severity.INFO,
    message="{character} is a compatibility ideograph, which many programs turn into {expected}",
    remedy="keep it where a name is officially so written; for the form, base character and variation "
    "selector are safer",
    why="It is kept as it is here, but other programs normalise it (Unicode NFC) and change the form of "
    "a name.",
    good="神 (U+795E)",
    bad="神 (U+FA19)",
)
REPLACEMENT = Fault(
    code="U007",
    name="replacement-character",
    severity=Severity.ERROR,
    message="the character {character} stands where a conversion failed; expected the character that "
    "was lost",
    remedy="look it up in the original and write it",
    why="It marks a loss: some program could not read what stood here.",
    good="coopération",
    bad="coopU+FFFDration",
)

CHARACTER_FAULTS: tuple[Fault, ...] = (
    CONTROL,
    BIDI,
    ZERO_WIDTH,
    PRIVATE_USE,
    NOT_NFC,
    COMPATIBILITY,
    REPLACEMENT,
)
