"""Places are lines and columns as an editor counts them: in code points, whatever the line ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.formats.declaration.places import Places
from declaration_doc.model.position import Position


@pytest.mark.parametrize(
    ("text", "before", "place"),
    [
        ("abc", "", (1, 1)),
        ("abc", "abc", (1, 4)),
        ("é日𠮷x", "é日𠮷", (1, 4)),
        ("a\nb\nc", "a\nb\n", (3, 1)),
        ("a\r\nb", "a\r\n", (2, 1)),
        ("a\rb", "a\r", (2, 1)),
        ("a\n", "a\n", (2, 1)),
        ("a\u2028b\u0085c", "a\u2028b\u0085", (1, 5)),
    ],
)
def test_columns_are_counted_in_characters_and_lines_by_their_ends(
    text: str, before: str, place: tuple[int, int]
) -> None:
    assert Places(text.encode()).position(len(before.encode())) == Position(*place)


@given(st.text(st.sampled_from("aé日𠮷\n"), max_size=40), st.integers(1, 900), st.data())
def test_an_offset_found_from_its_place_is_that_of_the_place(
    text: str, times: int, data: st.DataObject
) -> None:
    """Also in lines far longer than anyone writes."""
    whole = text * times
    index = data.draw(st.integers(0, len(whole)))
    encoded = whole.encode()
    places = Places(encoded)
    offset = len(whole[:index].encode())
    position = places.position(offset)
    assert position == Position(
        whole.count("\n", 0, index) + 1, index - (whole.rfind("\n", 0, index) + 1) + 1
    )
    assert places.offset(position) == offset
