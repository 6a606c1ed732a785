"""What the markup of Aix-en-Provence says of numbers and dates is what the words say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from declaration_doc.languages import fold, language
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import Date, Number, plain, walk

WORDS = {
    "première": "1",
    "seconde": "2",
    "deux": "2",
    "trois": "3",
    "cinq": "5",
    "二つ": "2",
    "三つ": "3",
}
SPAN_OF_YEARS = re.compile(r"([0-9]{4})[-〜]([0-9]{4})年?")


def marked(declaration: Declaration) -> Iterator[tuple[str, Date | Number]]:
    for segment in declaration.segments():
        for tag in declaration.tags:
            for node in walk(segment.text(tag)):
                if isinstance(node, Date | Number):
                    yield tag, node


def test_each_number_has_the_value_that_its_words_say(aix: Declaration) -> None:
    for _, node in marked(aix):
        if isinstance(node, Number):
            text = plain(node.children)
            said = WORDS.get(text) or re.sub("[^0-9]", "", text)
            assert said == node.value, text


def test_each_date_has_the_value_that_its_words_say(aix: Declaration) -> None:
    for tag, node in marked(aix):
        if isinstance(node, Date):
            text = plain(node.children)
            if years := SPAN_OF_YEARS.fullmatch(text):
                assert years.groups() == (node.start, node.end)
            else:
                here = language(tag)
                said = here.date_range(node.start, node.end) if node.end else here.date(node.start)
                assert fold(text) == fold(said), text


def test_no_number_is_left_unmarked(aix: Declaration) -> None:
    marks = re.compile(r"[0-9]+")
    for segment in aix.segments():
        for tag in aix.tags:
            nodes = segment.text(tag)
            inside = [n for n in walk(nodes) if isinstance(n, Date | Number)]
            told = sum(len(marks.findall(plain(n.children))) for n in inside)
            others = len(re.findall("G20", plain(nodes)))
            assert len(marks.findall(plain(nodes))) == told + others, (segment.id, tag)
