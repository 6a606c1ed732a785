"""Patterns are compiled where they are first used, and all of them can be."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc import checks, languages
from declaration_doc.languages.lazy_pattern import lazy_pattern, skippable
from declaration_doc.languages.letters import LETTERS

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


@pytest.mark.parametrize(
    "expression",
    ["[0-9]+", r"(\d{2,})%?", "[一-鿿々]{2,}+(?!び)", "[.!?…]+(?:»)?", r"\w+|»", "[]»]+0", "([0-9]+)?»"],
)
@given(st.text("0123%.!?… »]aé一二々び", max_size=24))
def test_a_search_that_skips_finds_the_same(expression: str, text: str) -> None:
    found = [(m.span(), m.groups()) for m in re.finditer(expression, text)]
    assert [(m.span(), m.groups()) for m in re.finditer(skippable(expression), text)] == found


def test_the_letters_are_all_that_french_and_japanese_have() -> None:
    named, every = re.compile(f"[{LETTERS}]"), re.compile(r"[^\W\d_]")
    assert not [char for char in map(chr, range(0x10000)) if named.match(char) and not every.match(char)]
    assert all(map(named.match, "AZazÀÖØßöøÿŒœŸぁんァヺー々〆〇一鿿㐀"))


def test_a_faulty_pattern_fails_at_its_first_use() -> None:
    faulty = lazy_pattern("(")
    with pytest.raises(re.error):
        faulty.search("")
