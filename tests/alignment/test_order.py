from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.alignment import runs_out_of_order


@pytest.mark.parametrize(
    ("places", "moved"),
    [
        ([0, 1, 2], []),
        ([2, 0, 1], [range(1)]),
        ([1, 2, 3, 0], [range(3, 4)]),
        ([0, 4, 5, 1, 2, 3, 6], [range(1, 3)]),
        ([3, 4, 5, 0, 1, 2, 6, 7, 8, 10, 9], None),
    ],
)
def test_a_run_that_moved_together_is_one_move(places: list[int], moved: list[range] | None) -> None:
    found = runs_out_of_order(places)
    assert found == moved if moved is not None else len(found) == 2


@given(st.integers(0, 9).flatmap(lambda size: st.permutations(range(size))))
def test_what_is_left_stands_in_its_old_order_and_nothing_more_could_stay(places: list[int]) -> None:
    moved = {index for run in runs_out_of_order(places) for index in run}
    left = [place for index, place in enumerate(places) if index not in moved]
    assert left == sorted(left)
    assert len(left) == _longest(places)


@given(st.integers(0, 9).flatmap(lambda size: st.permutations(range(size))))
def test_the_way_back_moves_the_same_things(places: list[int]) -> None:
    names = [f"thing-{place}" for place in places]
    back = sorted(range(len(places)), key=places.__getitem__)
    there_moved = {names[i] for run in runs_out_of_order(places, names) for i in run}
    old_names = [f"thing-{place}" for place in range(len(places))]
    assert there_moved == {old_names[i] for run in runs_out_of_order(back, old_names) for i in run}


def _longest(places: list[int]) -> int:
    lengths: list[int] = []
    for index, place in enumerate(places):
        lengths.append(1 + max((lengths[i] for i in range(index) if places[i] < place), default=0))
    return max(lengths, default=0)
