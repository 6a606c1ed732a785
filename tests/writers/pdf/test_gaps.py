"""Where a Japanese line may open: JLREQ 3.8."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.writers.pdf.engine.gaps import gaps, shares


def opened(line: str) -> str:
    """The line with | in each gap."""
    places = gaps(line)
    return "".join(character + "|" * (index in places) for index, character in enumerate(line))


@pytest.mark.parametrize(
    "shown",
    [
        "自|治|体",
        "第|7|回|会|議",
        "2022|年|10|月",  # digits stay together
        "採|択|し|た。|我|々",  # after a full stop, never before it
        "「会|議」|を",  # never after an opening bracket, never before a closing one
        "エ|ク|ス・ア|ン",  # not around a middle dot
        "次|の|――|と",  # a long dash is one sign
        "G20 |大|阪",  # a word space opens like any gap
        "か\u3099|っ",  # a combining mark belongs to its character
        "（1）\u3000地|域",  # the space after a label has its own width
        "ville hôte".replace(" ", " |"),
        "",
        "。",
    ],
)
def test_a_line_opens_only_where_the_rules_allow(shown: str) -> None:
    assert opened(shown.replace("|", "")) == shown


def test_no_gap_stands_at_the_end_of_a_line() -> None:
    assert all(place < len("持続可能な開発目標") - 1 for place in gaps("持続可能な開発目標"))


@given(total=st.integers(0, 100_000), count=st.integers(1, 200))
def test_shares_lose_nothing_and_differ_by_one_unit_at_most(total: int, count: int) -> None:
    dealt = shares(total, count)
    assert sum(dealt) == total
    assert len(dealt) == count
    assert max(dealt) - min(dealt) <= 1
