"""A digest of a value: the same for equal values, on every machine and in every version of Python."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256


def canonical(value: object) -> bytes:
    """The value as JSON: dataclasses by class and field, mappings sorted, places in files left out."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":")).encode()


def digest_of(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return sha256(data).hexdigest()


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {"mapping": sorted(([str(key), _plain(item)] for key, item in value.items()), key=str)}
    if is_dataclass(value) and not isinstance(value, type):
        return {type(value).__name__: [_plain(getattr(value, name)) for name in _compared(type(value))]}
    raise TypeError(f"no canonical form for {type(value).__name__}")


@cache
def _compared(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.compare)
