"""Words that an edition adds: ordinals are raised in them, and errata lead to what they correct."""

import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Amendment, Block, Kind
from declaration_doc.model.edition import Edition, EditionSpec
from declaration_doc.writers.html import write
from declaration_doc.writers.pdf.page import html as page
from tests.editions.builders import block, declaration, parallel, single

FR, FR_JA = single("fr"), parallel("fr", "ja")
RAISED = "1<sup>er</sup>"


def edition(spec: EditionSpec) -> Edition:
    paragraph = block(Kind.PARAGRAPH, "p", fr="Texte.", ja="文。")
    erratum = block(Kind.ERRATUM, "e", data=Amendment("p", "2025-06-01"), fr="Lire.", ja="読む。")
    back = (Block(Kind.ERRATA, "errata", (), (erratum,)),)
    return compose(declaration(paragraph, back=back, adopted="2022-10-01"), spec)


@pytest.mark.parametrize("spec", [FR, FR_JA], ids=lambda spec: spec.name)
def test_ordinals_of_dates_are_raised_on_the_cover_and_before_errata(spec: EditionSpec) -> None:
    for text in (write(edition(spec)).decode(), page(edition(spec), ())):
        assert f"Adoption\u00a0: {RAISED}\u00a0octobre 2022" in text
        assert f"Erratum du {RAISED}\u00a0juin 2025" in text


@pytest.mark.parametrize("spec", [FR, FR_JA], ids=lambda spec: spec.name)
def test_an_erratum_is_a_way_to_what_it_corrects(spec: EditionSpec) -> None:
    for text in (write(edition(spec)).decode(), page(edition(spec), ())):
        assert '(<a class="ref" href="#p">«\u00a0Texte.\u00a0»</a>)' in text
