"""The collector of cycles rests and goes on."""

from __future__ import annotations

import gc

import pytest

from declaration_doc.memory import collector_at_rest


def test_the_collector_rests_within_and_goes_on_afterwards() -> None:
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_where_something_is_raised() -> None:
    with pytest.raises(ValueError, match="broken"), collector_at_rest():
        raise ValueError("broken")
    assert gc.isenabled()


def test_one_that_rested_before_rests_on() -> None:
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
