"""What a careful reviser tells apart: pairs of one French text, a sound translation and a faulty one."""

from __future__ import annotations

import pytest

from declaration_doc import Severity, check_pairs

PAIRS = (
    (
        "du 3 au 6 octobre 2022",
        "令和4年（2022年）10月3日から6日まで",
        "令和3年（2022年）10月3日から6日まで",
        "era-contradicts-year",
    ),
    (
        "Cette crise n’est pas que sanitaire.",
        "この危機は、保健衛生上の危機にとどまらない。",
        "この危機は、保健衛生上の危機ではない。",
        "negation-added",
    ),
    ("les villes, partenaires ou pas", "提携関係の有無を問わず、都市", "提携関係にある都市", "negation-lost"),
    ("à l’horizon 2030", "2030年までに", "2030年度までに", "fiscal-year-differs"),
    ("gratuité des évènements", "行事の無料化", "行事の有料化", "opposite-said"),
    (
        "technologique, organisationnel et social",
        "技術、組織及び社会",
        "技術及び社会",
        "list-item-lost",
    ),
    ("La seconde table ronde", "第2のラウンドテーブル", "第3のラウンドテーブル", "numbers-differ"),
    ("participantes et participants", "参加者", "非参加者", "opposite-said"),
    ("s’efforcera de développer", "開発に努める", "開発しなければならない", "commitment-differs"),
    ("au moins trois", "三つ以上", "三つを超える", "bounds-differ"),
)


@pytest.mark.parametrize(("french", "sound", "faulty", "fault"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_a_sound_translation_is_told_from_a_faulty_one(
    french: str, sound: str, faulty: str, fault: str
) -> None:
    grave = [f.name for f in check_pairs([("pair", french, sound)]) if f.severity > Severity.INFO]
    assert grave == []
    assert fault in {finding.name for finding in check_pairs([("pair", french, faulty)])}
