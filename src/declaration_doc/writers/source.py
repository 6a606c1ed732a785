"""The declaration itself, beside the pages that link to it."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.model.edition import Attachment, Edition


def write(edition: Edition, attachments: Sequence[Attachment]) -> bytes:
    """The source of `edition`, in every language, as it also travels inside PDF editions."""
    name = f"{edition.declaration}.xml"
    return next(each.content for each in attachments if each.name == name)
