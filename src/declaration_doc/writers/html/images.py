"""Logos inside the page, as data: addresses."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}
"""Extension → media type; the format allows no other."""


def addresses(assets: Mapping[str, bytes]) -> dict[str, str]:
    """File name → address that holds the image itself."""
    return {
        name: f"data:{media};base64,{b64encode(data).decode()}"
        for name, data in assets.items()
        if (media := _TYPES.get(name.rpartition(".")[2]))
    }
