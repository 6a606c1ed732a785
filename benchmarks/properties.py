"""What holds of any two revisions, tried on many more of them than the suite has time for.

    python -m benchmarks.properties [CASES]

10,000 by default: apply(old, compare(old, new)) = new; compare(x, x) is empty; revisions that differ are
never said to be the same; the way back has the same changes. Exits with 1 where one does not hold.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import hypothesis

from tests.comparing import test_properties as properties

CASES = 10_000
HELD: tuple[Callable[..., None], ...] = (
    properties.test_the_changes_made_to_the_old_revision_give_the_new_one,
    properties.test_a_revision_does_not_differ_from_itself,
    properties.test_revisions_that_differ_are_never_said_to_be_the_same,
    properties.test_the_way_back_has_the_same_changes,
)


def holds(test: Callable[..., None], cases: int) -> bool:
    """Whether a property holds of so many cases, always the same ones; the one that it does not is shown."""
    many = hypothesis.settings(
        max_examples=cases,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    start = time.process_time()
    try:
        many(test)()
    except AssertionError as wrong:
        print(f"{test.__name__}: {wrong}")
        return False
    print(f"{test.__name__}: {cases:,} cases hold, {time.process_time() - start:.0f} s")
    return True


def main() -> int:
    """Try every property; 1 where one does not hold."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    found = [holds(test, cases) for test in HELD]  # each of them, also behind one that does not hold
    return int(not all(found))


if __name__ == "__main__":
    sys.exit(main())
