"""The fetcher of a rendering: it serves what was handed in and refuses everything else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weasyprint.urls import URLFetcher

BASE = "file:///declaration-doc/"
"""Where the page believes to lie; nothing is ever read there."""


def fetcher(files: Mapping[str, bytes | Path]) -> URLFetcher:
    """A fetcher of `files`: path below BASE → content, or the file that holds it.

    It opens no connection and no other file; what an address itself holds (`data:`) it decodes; for any
    other it raises ValueError, which WeasyPrint writes into its log.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    served = {BASE + path: content for path, content in files.items()}

    class Served(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, _headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
            if url.startswith("data:"):
                return super().fetch(url)
            if url not in served:
                raise ValueError(f"not part of the edition: {url}")
            content = served[url]
            return URLFetcherResponse(url, content.read_bytes() if isinstance(content, Path) else content)

    return Served()
