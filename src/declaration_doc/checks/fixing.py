"""Which slips have one right answer, so that a program may write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from declaration_doc.checks.rules import (
    french_doubled_marks,
    japanese_ascii_marks,
    japanese_digit_widths,
    japanese_doubled_marks,
    japanese_half_kana,
    radicals,
)
from declaration_doc.checks.slips import mended_spans
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.slip import Slip
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Segment, Text
from declaration_doc.model.tags import primary_subtag

FIXABLE: Mapping[tuple[str, str], Fault] = {
    ("fr", "mark-doubled"): french_doubled_marks.FAULT,
    ("ja", "mark-doubled"): japanese_doubled_marks.FAULT,
    ("ja", "ascii-mark"): japanese_ascii_marks.FAULT,
    ("ja", "half-width-kana"): japanese_half_kana.FAULT,
    ("ja", "digit-widths"): japanese_digit_widths.FAULT,
    ("ja", "radical"): radicals.FAULT,
}
"""Language and kind of slip → the fault that reports it."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A slip of a text of a declaration, with what is to stand there."""

    segment: str
    language: str
    slip: Slip


def fixes(declaration: Declaration, configuration: Configuration) -> Iterator[Fix]:
    """Each slip that may be mended, in document order.

    Not mended is what a rule that is switched off would find, what a suppression of the segment accepts, and
    an adopted wording that has a correction.
    """
    for segment in declaration.segments():
        for text in segment.texts:
            if isinstance(text, Text):
                yield from _fixes(segment, text, configuration)


def _fixes(segment: Segment, text: Text, configuration: Configuration) -> Iterator[Fix]:
    read = analysis(text.language).form.slips
    mended = [*mended_spans(text.nodes)]
    end = 0
    for slip in sorted(read(plain(text.nodes)) if read else (), key=lambda slip: slip.span):
        fault = FIXABLE.get((primary_subtag(text.language), slip.kind))
        if fault is None or not slip.safe or slip.start < end or any(a <= slip.start < b for a, b in mended):
            continue
        setting = configuration.setting(fault.code, fault.name)
        if (setting is None or setting.enabled) and not _is_accepted(segment, text.language, fault):
            end = slip.end
            yield Fix(segment.id, text.language, slip)


def _is_accepted(segment: Segment, language: str, fault: Fault) -> bool:
    return any(
        suppression.rule in (fault.code, fault.name) and suppression.language in (None, language)
        for suppression in segment.suppressions
    )
