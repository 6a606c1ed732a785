"""The digest of a text: the same under every change of typography, another one under any of wording.

Review records hold it, and what compares revisions uses it, so that the two never disagree on what
makes a translation stale.
"""

from __future__ import annotations

import unicodedata

from declaration_doc.languages.folds import fold
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.inline import Inlines, plain
from declaration_doc.model.review import digest

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
"""Full-width forms of ASCII → ASCII (Unicode, Halfwidth and Fullwidth Forms)."""
_other_than_compatibility = lazy_pattern("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
_half_width_kana = lazy_pattern("[\uff61-\uff9f]+")


def wording(nodes: Inlines) -> str:
    """What `nodes` say, without its typography: the string that two texts of one wording share.

    Of a correction the adopted wording counts; readings of ruby, emphasis, note calls and the keys of
    names do not. Beyond the folds, widths are one (第７回 and 第7回) and so are the ways to compose an
    accent; compatibility ideographs stay apart (NFC would make 神 of U+FA19), since a name may be
    spelt with one.
    """
    text = _composed(plain(nodes)).translate(_FULL_WIDTH)
    return fold(_half_width_kana.sub(lambda kana: unicodedata.normalize("NFKC", kana.group()), text)).strip()


def text_digest(nodes: Inlines) -> str:
    """The digest of the wording of `nodes`: 16 hexadecimal digits."""
    return digest(wording(nodes))


def _composed(text: str) -> str:
    """`text` with letters and their accents composed, compatibility ideographs untouched."""
    if unicodedata.is_normalized("NFC", text):
        return text
    return _other_than_compatibility.sub(lambda part: unicodedata.normalize("NFC", part.group()), text)
