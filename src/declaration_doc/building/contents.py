"""What an output is known by before it is written: its edition, and what goes into the file with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from declaration_doc.building.canonical import canonical, digest_of
from declaration_doc.building.outputs import Format
from declaration_doc.model.edition import Attachment, Publication

_ALONE = Publication()


def content_digest(
    composed: bytes,
    form: Format,
    images: Mapping[str, bytes],
    inside: Iterable[Attachment],
    style: str,
    width: int,
    press: str = "",
    beside: Publication = _ALONE,
) -> str:
    """SHA-256 of an output in `form`, as `Output.content` states it.

    `composed`: the edition in canonical form; `style`: the digest of the style that is asked for; `press`:
    that of a profile given for the press; `beside`: what a page says of its surroundings.
    """
    parts = (
        composed,
        canonical({name: digest_of(data) for name, data in images.items()}) if form.images else b"",
        canonical({each.name: digest_of(each.content) for each in inside}) if form.attachments else b"",
        style.encode() if form.style or form.embeds else b"",
        canonical(beside) if form.links else b"",
        b"%d" % (width if form.width else 0),
        press.encode(),
    )
    return digest_of(b"\0".join(parts))
