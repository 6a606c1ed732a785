"""Runs the rules of translation over the segments of a declaration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.manner import eased
from declaration_doc.checks.translation import check_bitext, check_sides, is_wanted
from declaration_doc.checks.translation_rules import TRANSLATION_RULES
from declaration_doc.languages import language
from declaration_doc.languages.analysis import analysis
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text


def check_declaration(
    declaration: Declaration,
    path: str = "",
    glossary: Glossary | None = None,
    configuration: Configuration | None = None,
) -> Iterator[Finding]:
    """What they find in the segments of `declaration`; each language is compared with the first one.

    A text that is not yet translated, or declared absent, is compared with nothing.
    """
    configuration = configuration or Configuration()
    if not any(is_wanted(rule.FAULT, configuration) for rule in TRANSLATION_RULES):
        return
    sides = _sides(declaration, path)
    lead, *others = declaration.tags
    for tag in others:
        both = [(texts[lead], texts[tag]) for texts in sides if lead in texts and tag in texts]
        bitext = Bitext.of(both, (lead, tag), glossary, configuration)
        yield from eased(bitext, check_bitext(bitext))
        bitext.dissolve()
    every = (side for texts in sides for side in texts.values())
    yield from check_sides(every, configuration)


def _sides(declaration: Declaration, path: str) -> list[dict[str, Side]]:
    """The texts of each segment by language, in document order; of a correction, the adopted wording."""
    marks = {tag: language(tag).words["untranslated"] for tag in declaration.tags}
    return [
        {
            text.language: Side(
                text.language,
                "" if (words := plain(text.nodes)) == marks.get(text.language) else words,
                segment.id,
                kind=str(block.kind),
                nodes=text.nodes,
                path=path,
                position=text.position,
            )
            for text in segment.texts
            if isinstance(text, Text) and text.nodes and not _is_open(text, marks)
        }
        for block in declaration.blocks()
        for segment in block.segments
    ]


def _is_open(text: Text, marks: Mapping[str, str]) -> bool:
    """Whether the mark of what is to be translated stands for a text of a language that no rule can read.

    `new` writes it where it has no words. In French or Japanese it is a text that is missing.
    """
    known = analysis(text.language)
    return plain(text.nodes) == marks.get(text.language) and known.sentences is None
