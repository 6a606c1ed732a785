"""The container: a ZIP archive whose first entry says what it is (EPUB 3.3, 4.2 OCF ZIP container)."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive can name; the clock would make other bytes of the same edition."""
_MIMETYPE = b"application/epub+zip"


def archive(files: Mapping[str, bytes]) -> bytes:
    """The archive of `files`, by path, in their order, behind the entry `mimetype`."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as container:
        container.writestr(_entry("mimetype", ZIP_STORED), _MIMETYPE)
        for path, data in files.items():
            container.writestr(_entry(path, ZIP_DEFLATED), data)
    return buffer.getvalue()


def _entry(path: str, compression: int) -> ZipInfo:
    entry = ZipInfo(path, _EPOCH)
    entry.compress_type = compression
    entry.create_system = 3  # Unix, whatever system this runs on
    entry.external_attr = 0o644 << 16
    return entry
