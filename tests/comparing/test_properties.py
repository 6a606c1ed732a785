from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.comparing import apply, compare, word_changes
from declaration_doc.comparing.wording import Edit
from declaration_doc.model.change import Change, Event
from declaration_doc.model.declaration import Declaration
from tests.comparing.revised import FRENCH, JAPANESE, declarations, revisions

_BACK = {
    Event.ADDED: Event.REMOVED,
    Event.REMOVED: Event.ADDED,
    Event.SPLIT: Event.MERGED,
    Event.MERGED: Event.SPLIT,
}


@given(revisions(), st.booleans())
def test_the_changes_made_to_the_old_revision_give_the_new_one(
    pair: tuple[Declaration, Declaration], by_id: bool
) -> None:
    old, new = pair
    assert apply(old, compare(old, new, by_id=by_id)) == new


@given(declarations(), st.booleans())
def test_a_revision_does_not_differ_from_itself(one: Declaration, by_id: bool) -> None:
    found = compare(one, one, by_id=by_id)
    assert not found
    assert found.arrangement is None


@given(revisions())
def test_revisions_that_differ_are_never_said_to_be_the_same(pair: tuple[Declaration, Declaration]) -> None:
    old, new = pair
    assert bool(compare(old, new).changes) == (old != new)


@given(revisions())
def test_the_way_back_has_the_same_changes(pair: tuple[Declaration, Declaration]) -> None:
    old, new = pair
    there = Counter(map(_forwards, compare(old, new).changes))
    back = Counter(map(_backwards, compare(new, old).changes))
    assert there == back


def _forwards(change: Change) -> tuple[object, ...]:
    ids = frozenset(change.old), frozenset(change.new)
    return change.event, *ids, change.language, change.subject, change.figures


def _backwards(change: Change) -> tuple[object, ...]:
    ids = frozenset(change.new), frozenset(change.old)
    return _BACK.get(change.event, change.event), *ids, change.language, change.subject, change.figures


_words = st.lists(st.sampled_from((*FRENCH, *JAPANESE, " ", "« ", " »", "2022年", "１４")), max_size=6)


@given(_words.map("".join), _words.map("".join))
def test_the_stretches_joined_are_both_texts(old: str, new: str) -> None:
    stretches = word_changes(old, new)
    assert "".join(stretch.old for stretch in stretches) == old
    assert "".join(stretch.new for stretch in stretches) == new


@given(_words.map("".join))
def test_a_text_is_kept_whole_against_itself(text: str) -> None:
    assert all(stretch.edit is Edit.KEPT for stretch in word_changes(text, text))
