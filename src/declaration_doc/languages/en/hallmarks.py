"""What English words are told by within a text of another language."""

from __future__ import annotations

from declaration_doc.languages.hallmarks import Hallmarks
from declaration_doc.languages.lazy_pattern import lazy_pattern

HALLMARKS = Hallmarks(
    shapes=lazy_pattern(
        "(?:ing|ed|ly|ness|ship|ful|ity|ies|ers|ors|ians|ments|ions|ous|ive|able|ible|ance|ence|ical|tion|sion"
        "|ment|ism)$"
    ),
    name_joints=frozenset("of the and for".split()),
    offices=frozenset(
        # who decides and where
        "academy administration agency ambassador assembly association attorney authority bank board branch "
        "bureau cabinet center centre chairman chairperson chamber chancellor clerk college commission "
        "commissioner committee confederation conference consul consulate corporation council councillor court "
        "delegation department deputy directorate director district division embassy envoy executive federation "
        "foundation fund general government governor headquarters institute institution inspector judge judiciary "
        "league legislature library mayor minister ministry mission mayoral municipality museum observatory office "
        "officer ombudsman organisation organization panel parliament plenipotentiary police prefect prefectural "
        "prefecture presidency president principal professor prosecutor province rector region registrar registry "
        "representative republic school secretariat secretary section senate senator service society station "
        "subcommittee summit tribunal treasurer treasury trust trustee union university vice "
        # what they write
        "act agreement amendment annex appendix article bill bulletin bylaws card certificate charter chapter clause "
        "code communique constitution contract convention covenant declaration decree directive edition framework "
        "gazette guideline guidelines handbook law letter licence license list manual memorandum minutes notice "
        "official ordinance paper paragraph pact passport permit plan policy preamble procedure programme protocol "
        "provision provisions record recommendation regulation regulations report resolution rule rules scheme "
        "statement statute statutes strategy treaty understanding "
        # what they are about
        "affairs agricultural agriculture aviation budget civil commerce common consumer cooperation culture "
        "cultural customs defence defense development economic economy education employment energy environment "
        "environmental european exchange exploration export finance financial fire fisheries food foreign forestry "
        "forest health heritage higher housing human import industrial industry insurance interior international "
        "joint justice labour labor land legal maritime medical meteorological military monetary mutual national "
        "nations nuclear peace pension permanent power property protection public regional relations research "
        "rights rural safety sanitary science scientific security social special standing state states supreme "
        "medicine medicines lost tax technical technology tourism trade training transport united urban water welfare world youth".split()
    ),
)
