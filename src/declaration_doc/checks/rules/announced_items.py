"""A number of things and the list of items behind it: `trois axes :`, followed by three items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from declaration_doc.checks.context import Context
from declaration_doc.languages.analysis import analysis
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.finding import Fault, Finding, Passage, Severity
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text

FAULT = Fault(
    code="T109",
    name="count-contradicts-items",
    severity=Severity.WARNING,
    message="«{number}» are announced, the list behind has {listed}",
    remedy="complete the list, or mend the number in every language",
    why="Either something agreed on has fallen out of the list, or the number is wrong.",
    good="""\
<p><s><t xml:lang="fr">Nous retenons deux axes :</t></s></p>
<list marker="bullet"><item>…</item><item>…</item></list>""",
    bad="""\
<p><s><t xml:lang="fr">Nous retenons trois axes :</t></s></p>
<list marker="bullet"><item>…</item><item>…</item></list>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text that announces another number than the list behind it has."""
    for block, items in _lists(context):
        for text in block.segments[-1].texts if block.segments else ():
            if not isinstance(text, Text):
                continue
            words = plain(text.nodes)
            read = analysis(text.language).values.introduced
            found = read(words) if read else None
            if found and found.number != items:
                yield FAULT.finding(
                    path=context.path,
                    position=text.position,
                    segment=block.segments[-1].id,
                    language=text.language,
                    passages=(Passage(text.language, words, (found.span,)),),
                    number=words[slice(*found.span)],
                    listed=str(items),
                )


def _lists(context: Context) -> Iterator[tuple[Block, int]]:
    """Each block of text right before a list, with the number of items that it has."""
    yield from _among(context.declaration.body)
    yield from _among(context.declaration.back)
    for block in context.declaration.blocks():
        yield from _among(block.blocks)


def _among(blocks: Iterable[Block]) -> Iterator[tuple[Block, int]]:
    for before, block in pairwise(blocks):
        if block.kind is Kind.LIST:
            yield before, len(block.blocks)
