"""A source with its slips mended that have one right answer."""

from __future__ import annotations

from dataclasses import dataclass

from declaration_doc.errors import DeclarationDocError
from declaration_doc.workspace.loading import Source

_ROUNDS = 4
"""Times that a source is gone through: a mended slip may uncover another one, hardly ever a third."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """The bytes of a source as they stand and as they should stand."""

    before: bytes
    after: bytes
    count: int
    """Slips mended."""


def fixed(source: Source) -> Fixed:
    """`source` with every slip mended that may be; nothing is written.

    A source that does not conform to the grammar is left as it is.
    """
    from declaration_doc.checks.fixing import fixes
    from declaration_doc.formats.declaration import parse
    from declaration_doc.formats.declaration.editing import Edit, edited

    data, declaration, count = source.data, source.declaration, 0
    for _ in range(_ROUNDS):
        found = [*fixes(declaration, source.configuration)] if declaration else []
        changed = edited(data, (Edit(f.segment, f.language, f.slip.span, f.slip.expected) for f in found))
        if changed == data:
            break
        again = parse(changed, str(source.path)).declaration
        if again is None:
            message = f"{source.path} is left as it is: mended it could not be read"
            raise DeclarationDocError(message, "please report this, with the file")
        data, declaration, count = changed, again, count + len(found)
    return Fixed(source.data, data, count)
