"""An office or institution in the place of another one: the prefect for the mayor, a court for the parliament.

Their names are translated by their meaning, each in its own way: `lexicons/offices.*.tsv` has what may answer to
each. A finding needs one in either text to which nothing of the other answers, so that what one text leaves unsaid,
or says by a pronoun, is no fault. Words for any of them (`autorité`, 当局) answer to all. What the glossary lists is
judged by `term-missing`, bodies known all over the world by `names-differ`. Where one of the two is named elsewhere
in the other text, but more often here, the finding is information. What no lexicon lists is known by its words
(`lexicons/institutions.*.tsv`): an agency of health is no office of labour.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.institutions import institutions_of
from declaration_doc.checks.offices import offices_of
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Le préfet a saisi le tribunal administratif.", "県知事は、行政裁判所に提訴した。"),
    ("Le maire en informe le conseil municipal.", "市長は、これを議会に報告する。"),
    ("L’autorité compétente statue.", "知事が決定する。"),
    ("L’Agence régionale de santé a autorisé l’essai.", "地方保健庁は、治験を承認した。"),
)
BAD = (
    ("Le préfet a saisi le tribunal administratif.", "市長は、行政裁判所に提訴した。"),
    ("Le ministre des Transports a présenté un plan.", "法務大臣が計画を提示した。"),
    ("Le parlement a adopté la loi.", "裁判所が法律を可決した。"),
    ("L’Agence régionale de santé a autorisé l’essai.", "地方労働庁は、治験を承認した。"),
)
FAULT = Fault(
    code="G207",
    name="offices-differ",
    severity=Severity.WARNING,
    message="«{first}» of «{first_language}» is another office or institution than «{second}» of «{second_language}»",
    remedy="compare both texts, and name the one that is meant; where it goes by another name, add it to the glossary",
    why="Who decides, judges or pays is what a text of law is about.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in which an office or institution stands for another one."""
    offices = pair.bitext.read(offices_of)
    first, second, certain = offices.unanswered(pair) if offices else ((), (), False)
    if not first:
        institutions = pair.bitext.read(institutions_of)
        exchanged = institutions.exchanged(pair) if institutions else None
        if exchanged is None:
            return
        first, second, certain = [exchanged.first], [exchanged.second], exchanged.certain
    yield pair.finding(
        FAULT,
        first,
        second,
        severity=None if certain else Severity.INFO,
        first=_quoted(pair.first.text, first[0]),
        first_language=pair.first.language,
        second=_quoted(pair.second.text, second[0]),
        second_language=pair.second.language,
    )


def _quoted(text: str, span: tuple[int, int]) -> str:
    return text[slice(*span)]
