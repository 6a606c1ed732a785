"""Large sources made up for measuring are sources like any other."""

from __future__ import annotations

import pytest

from benchmarks.generate import generate
from declaration_doc.formats.declaration import judge, parse, serialize


@pytest.mark.parametrize("segments", [30, 137, 500])
def test_a_generated_source_is_valid_canonical_and_of_the_size_asked_for(segments: int) -> None:
    data = generate(segments)
    parsed = parse(data)
    assert parsed.findings == ()
    assert judge(data, "", ()) == ()
    assert parsed.declaration
    assert sum(1 for _ in parsed.declaration.segments()) == segments
    assert parsed.tree
    assert serialize(parsed.tree) == data


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert generate(50, 5, seed=3) == generate(50, 5, seed=3)
    assert generate(50, 5, seed=3) != generate(50, 5, seed=4)


def test_faults_asked_for_are_found_and_judged_alike() -> None:
    data = generate(500, 60)
    parsed = parse(data)
    assert len(parsed.findings) >= 60
    assert len({finding.code for finding in parsed.findings}) >= 6
    assert judge(data, "", parsed.findings) == ()
