"""Japanese, after JLREQ and the customs of official documents (公用文)."""

from __future__ import annotations

from declaration_doc.languages.breaking import LineRules
from declaration_doc.languages.flow import Marks
from declaration_doc.languages.ja import dates, numbers
from declaration_doc.languages.ja.names import NAMES
from declaration_doc.languages.ja.standing import STANDING
from declaration_doc.languages.ja.tables import COUNTERS
from declaration_doc.languages.ja.vertical import kanji
from declaration_doc.languages.ja.words import BULLET, LABEL_GAP, WEEKDAYS, WORDS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.standing import Standing
from declaration_doc.languages.value import Language, Vertical

MARKS = Marks((("「", "」"), ("『", "』")))

_number = "[0-9０-９]+(?:[,.，．][0-9０-９]+)*"
_together = lazy_pattern(
    # 10月3日, 2019〜2023年, 第7回, 1万2千か所, 3か所
    rf"第?{_number}(?:月{_number}日|[〜～～－–-]{_number})?(?:[万億兆千百]{_number}?)*(?:{'|'.join(COUNTERS)})?"
    r"|第[〇一二三四五六七八九十百千]+(?:" + "|".join(COUNTERS) + ")?"
)

_standing = Standing(STANDING, NAMES, dates.date, str)

JAPANESE = Language(
    tag="ja",
    own_name="日本語",
    joint="",
    bullet=BULLET,
    label_gap=LABEL_GAP,
    words=WORDS,
    names=NAMES,
    weekdays=WEEKDAYS,
    lines=LineRules(together=_together),
    typeset=MARKS.quoted,
    number_label=numbers.label,
    mention=numbers.mention,
    date=dates.date,
    date_range=dates.date_range,
    statement=_standing.statement,
    mark=_standing.mark,
    prevails=_standing.prevails,
    vertical=Vertical({"kanji": kanji}),
)
