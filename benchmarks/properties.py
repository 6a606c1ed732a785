"""What holds of any two revisions, tried on many more of them than the suite has time for.

    python -m benchmarks.properties [CASES]

Of each of 10,000 pairs: apply(old, compare(old, new)) = new, with ids and without; compare(x, x) is empty;
revisions that differ are never said to be the same; the way back has the same changes. Exits with 1 where
one does not hold, and shows the smallest pair of which it does not.
"""

from __future__ import annotations

import sys
import time

import hypothesis

from declaration_doc.model.declaration import Declaration
from tests.comparing import test_properties as properties
from tests.comparing.revised import revisions

CASES = 10_000


def holds(pair: tuple[Declaration, Declaration]) -> None:
    """Every property of the suite, of one pair."""
    for by_id in (True, False):
        _of(properties.test_the_changes_made_to_the_old_revision_give_the_new_one, pair, by_id)
        _of(properties.test_a_revision_does_not_differ_from_itself, pair[1], by_id)
    _of(properties.test_revisions_that_differ_are_never_said_to_be_the_same, pair)
    _of(properties.test_the_way_back_has_the_same_changes, pair)


def _of(test: object, *arguments: object) -> None:
    """The statement of a test, of these arguments."""
    test.hypothesis.inner_test(*arguments)  # type: ignore[attr-defined]


def main() -> int:
    """Try them; 1 where one does not hold."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    many = hypothesis.settings(
        max_examples=cases,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    start = time.process_time()
    try:
        many(hypothesis.given(revisions())(holds))()
    except AssertionError as wrong:
        print(f"a property does not hold: {wrong}")
        return 1
    print(f"{cases:,} pairs of revisions: every property holds ({time.process_time() - start:.0f} s)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
