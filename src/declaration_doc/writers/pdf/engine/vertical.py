"""Pages laid out on their side, shown upright: vertical lines, from right to left.

`/Rotate` turns a page clockwise as it is shown and printed; text, links and places stay in the space in
which they were laid out. ISO 32000-1, 7.7.3.3, 12.2 (`Direction`) and 14.8.5.4.3 (`WritingMode`).
"""

from __future__ import annotations

from collections.abc import Iterator

import pydyf


def turn(pdf: pydyf.PDF) -> None:
    """Show every page of a finished PDF turned clockwise, bound on the right."""
    for each in _dictionaries(pdf):
        if each.get("Type") == "/Page":
            each["Rotate"] = 90
        elif each.get("S") == "/Document":
            each["A"] = pydyf.Dictionary({"O": "/Layout", "WritingMode": "/TbRl"})
    preferences = pdf.catalog.setdefault("ViewerPreferences", pydyf.Dictionary())
    preferences["Direction"] = "/R2L"


def _dictionaries(pdf: pydyf.PDF) -> Iterator[pydyf.Dictionary]:
    return (each for each in pdf.objects if isinstance(each, pydyf.Dictionary))
