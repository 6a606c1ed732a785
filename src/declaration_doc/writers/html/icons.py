"""The pictures on the buttons: strokes in a square of 24 units, drawn in the colour of the text."""

from __future__ import annotations

from declaration_doc.writers.markup.elements import element, tag

_STROKES = {
    "contents": "M4 6h16M4 12h10M4 18h13",
    "search": "M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM16 16l5 5",
    "display": "M3 19l5-14 5 14M5 14h6M14 19l3.5-9 3.5 9M15.2 16h4.6",
    "help": "M8.5 9a3.5 3.5 0 1 1 5 3.1c-1 .5-1.5 1.2-1.5 2.4M12 18.5v.5",
    "all": "M4 5h6v14H4zM14 5h6v14h-6z",
    "link": "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1",
    "quote": "M9 7c-3 1-5 3-5 7v3h5v-5H6.5M19 7c-3 1-5 3-5 7v3h5v-5h-2.5",
    "up": "M5 15l7-7 7 7",
    "down": "M5 9l7 7 7-7",
    "minus": "M5 12h14",
    "plus": "M5 12h14M12 5v14",
    "close": "M6 6l12 12M18 6L6 18",
}


def icon(name: str) -> str:
    """A picture that assistive technology passes over: the button says what it does."""
    path = element("path", "", d=_STROKES[name])
    return f"{tag('svg', viewBox='0 0 24 24', aria_hidden='true', class_='icon')}{path}</svg>"
