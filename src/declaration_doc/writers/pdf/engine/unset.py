"""Values of the properties that no rule of a style sheet sets, found the short way.

Of the some hundred properties of an element nearly all are inherited or have their initial value. WeasyPrint
looks for each in the order of the cascade, with names in their CSS spelling and for calculations that cannot
be there: a tenth of the time of a long document. What is set, or computed from others, goes that way still.
And its own style sheet has every element bear a marker and the call of a note; here those alone have a style
for them that show one.
"""

from __future__ import annotations

from typing import Any

from weasyprint.css import ComputedStyle, StyleFor
from weasyprint.css.computed_values import PHYSICAL_FUNCTIONS
from weasyprint.css.functions import check_math
from weasyprint.css.properties import INHERITED, INITIAL_NOT_COMPUTED, INITIAL_VALUES

TOUCHED = (ComputedStyle, StyleFor)
"""The private parts that this module replaces in part."""

original = ComputedStyle.__missing__
original_styles = StyleFor.set_computed_styles

_OF_THEIR_OWN = frozenset({"display", "float", "page", "position"})
"""Properties whose value depends on others, or on what surrounds the element."""


def _plain(name: str) -> bool:
    return name not in _OF_THEIR_OWN and not name.startswith("text_decoration_")


_inherited = frozenset(filter(_plain, INHERITED))
_initial = {
    name: value
    for name, value in INITIAL_VALUES.items()
    if _plain(name) and name not in INHERITED and name not in INITIAL_NOT_COMPUTED and not check_math(value)
}
_logical = {
    name: (logical(block="ttb", inline="ltr"), logical(block="ttb", inline="rtl"))
    for name, logical in PHYSICAL_FUNCTIONS.items()
}
"""Physical property → the logical ones that may stand for it: `margin_left` → `margin_inline_start`, …"""


def _value(style: Any, name: str) -> Any:
    """In place of `ComputedStyle.__missing__`: the value of a property that is asked for the first time."""
    rules, parent = style.cascaded, style.parent_style
    logical = _logical.get(name)
    if name in rules or parent is None or (logical and (logical[0] in rules or logical[1] in rules)):
        return original(style, name)
    if name in _inherited:
        value = style[name] = parent[name]
    elif name in _initial:
        value = style[name] = _initial[name]
    else:
        value = original(style, name)
    return value


_SHOWN_BY_FEW = frozenset(
    {"marker", "footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"}
)


def _set_styles(
    styles: Any, element: Any, parent: Any, root: Any = None, pseudo_type: str | None = None, **more: Any
) -> None:
    """In place of `StyleFor.set_computed_styles`."""
    if pseudo_type not in _SHOWN_BY_FEW or _shows(styles.get_computed_styles()[element, None]):
        original_styles(styles, element, parent, root, pseudo_type, **more)


def _shows(style: Any) -> bool:
    """Whether an element is an item of a list or a note."""
    return style["float"] == "footnote" or "list-item" in style["display"] or style["position"][0] == "note()"


def install() -> None:
    """Replace what gives elements their styles, and styles their values, once a process."""
    StyleFor.set_computed_styles = _set_styles
    ComputedStyle.__missing__ = _value
