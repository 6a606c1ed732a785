"""What French words are told by within a text of another language."""

from __future__ import annotations

from declaration_doc.languages.hallmarks import Hallmarks
from declaration_doc.languages.lazy_pattern import lazy_pattern

HALLMARKS = Hallmarks(
    shapes=lazy_pattern(
        "[àâçèéêëîïôùûüœ]"
        "|(?:aux|eaux|eux)$|(?:elle|eur|euse|ique|isme|aire|oire|trice|ière|ier|oir|uel|ette|esse|iste)s?$"
        "|(?:aient|ront|issent|issant|ais|ois|ement)$"
    ),
    joints=lazy_pattern(r"(?<!\w)(?:[cdjlmnst]|qu)['’](?=\w)|(?<!\S)à(?!\S)"),
    determined=lazy_pattern(
        r"(?:\b(?:l[ae]s?|une?|des?|du|aux?|ces?|cette|sa|son|ses|leurs?|nos|notre)\s|['’])$"
    ),
    finite=lazy_pattern("(?:ent|ont|ait|era|ée?s?)$"),
    adverbs=("ment", "dant", "fois"),
    name_joints=frozenset("de du des d l la le les et à en sur sous au aux lès pour".split()),
)
"""An elision may stand in a name too; adverbs: Cependant, Toutefois, Également."""
