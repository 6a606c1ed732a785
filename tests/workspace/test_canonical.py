"""The canonical form of a source on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.errors import DeclarationDocError
from declaration_doc.formats import declaration as format_of_declarations
from declaration_doc.workspace.canonical import canonical
from tests.small import declaration, put


def test_a_source_gets_its_canonical_form_without_being_written(tmp_path: Path) -> None:
    path = put(tmp_path, declaration().replace(b"    <preamble", b"\n\n<preamble"))
    before = path.read_bytes()
    form = canonical(path)
    assert form.after is not None
    assert form.after != form.before == before == path.read_bytes()


def test_a_source_that_is_not_xml_has_none(tmp_path: Path) -> None:
    form = canonical(put(tmp_path, b"<declaration>"))
    assert form.after is None
    assert form.findings


def test_ids_that_are_missing_are_proposed_and_the_others_kept(tmp_path: Path) -> None:
    whole = canonical(put(tmp_path)).after
    form = canonical(put(tmp_path, declaration().replace(b' xml:id="p-1-1"', b"")))
    assert whole is not None
    assert form.after == whole.replace(b'xml:id="p-1-1"', b'xml:id="p-1-text"')


def test_a_part_that_cannot_be_written_is_never_dropped(tmp_path: Path) -> None:
    foreign = declaration().replace(b"<title ", b'<x:y xmlns:x="urn:x"/><title ')
    assert canonical(put(tmp_path, foreign)).after is None


def test_a_form_that_would_not_read_the_same_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serialize = format_of_declarations.serialize

    def careless(tree: format_of_declarations.Element) -> bytes:
        return serialize(tree).replace("水憲章".encode(), "水の憲章".encode())

    monkeypatch.setattr(format_of_declarations, "serialize", careless)
    with pytest.raises(DeclarationDocError, match="would not read the same"):
        canonical(put(tmp_path))
