"""translate-toolkit, imported where it is needed, and missed with a remedy."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from declaration_doc.errors import MissingPart


def storage(name: str) -> Any:
    """The module of the toolkit that reads a format.

    Raises MissingPart where the toolkit is not installed.
    """
    try:
        return import_module(f"translate.storage.{name}")
    except ModuleNotFoundError as trouble:
        message = "translate-toolkit is not installed: it reads .po, .tmx and .xlf"
        raise MissingPart(message, "install the extra: pip install 'declaration-doc[formats]'") from trouble
