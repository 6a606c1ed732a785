"""Patterns are compiled where they are first used, and all of them can be."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from declaration_doc import checks, languages
from declaration_doc.languages.lazy_pattern import lazy_pattern

MODULES = [
    module.name
    for room in (checks, languages)
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_a_module_is_sound(name: str) -> None:
    for held in vars(importlib.import_module(name)).values():
        if type(held) is type(lazy_pattern("")):
            assert held.flags == re.compile(held.pattern, held.flags).flags


def test_a_pattern_put_off_finds_what_a_compiled_one_finds() -> None:
    late, text = lazy_pattern("ÉTAT|(?P<kana>[ぁ-ん]+)", re.IGNORECASE), "l’État と まち"
    now = re.compile("ÉTAT|(?P<kana>[ぁ-ん]+)", re.IGNORECASE)
    assert late.findall(text) == now.findall(text)
    assert [found.span() for found in late.finditer(text)] == [found.span() for found in now.finditer(text)]
    assert late.sub("…", text) == now.sub("…", text)
    assert (late.flags, late.groupindex) == (now.flags, now.groupindex)


def test_a_faulty_pattern_fails_at_its_first_use() -> None:
    faulty = lazy_pattern("(")
    with pytest.raises(re.error):
        faulty.search("")
