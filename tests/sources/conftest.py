"""The declarations of this repository as the workspace reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.model.declaration import Declaration
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.review import Review
from declaration_doc.workspace import Source, load

SOURCES = Path(__file__).resolve().parents[2] / "sources"


@pytest.fixture(
    scope="session", params=sorted(path.parent.name for path in SOURCES.glob("*/declaration.xml"))
)
def source(request: pytest.FixtureRequest) -> Source:
    """Each declaration in turn."""
    return load(SOURCES / request.param / "declaration.xml")


@pytest.fixture(scope="session")
def declaration(source: Source) -> Declaration:
    assert source.declaration is not None
    return source.declaration


@pytest.fixture(scope="session")
def glossary(source: Source) -> Glossary:
    assert source.glossary is not None
    return source.glossary


@pytest.fixture(scope="session")
def review(source: Source) -> Review:
    assert source.review is not None
    return source.review


@pytest.fixture(scope="session")
def aix_source() -> Source:
    """The final declaration of Aix-en-Provence with what stands beside it."""
    return load(SOURCES / "aix-en-provence-2022" / "declaration.xml")


@pytest.fixture(scope="session")
def aix(aix_source: Source) -> Declaration:
    """The final declaration of Aix-en-Provence."""
    assert aix_source.declaration is not None
    return aix_source.declaration
