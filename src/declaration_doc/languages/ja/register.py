"""The ends of Japanese sentences: です・ます and である."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.register import Ending, Sentence

_POLITE = "です|ます|でした|ました|ません|でしょう|ましょう"
_polite_end = lazy_pattern(rf"(?:{_POLITE}|ください|下さい)(?:か|ね|よ)?$")
"""A request is polite in either style: it ends a sentence, and shows none."""
_polite = lazy_pattern(rf"{_POLITE}|ください|下さい")
_plain_end = lazy_pattern(
    "(?:である|であった|であろう|ではない|ではなかった|[るた]|ない|なかった|[たさ]せる|[一-鿿][うくぐすつぬぶむい]|だ"
    "|[をにがとはでへも、][一-鿿]?[ぁ-ん]{1,4}[うくぐすつぬぶむ]|べき|べし|まい|[らけさまわたかば]ず|ざる)$"
)
_no_predicate = lazy_pattern(
    "(?:あなた|かた|くらい|ぐらい|まだ|[願思違扱狙想誓報競争]い|[一二三四五六七八九幾]つ|[のよほ]う|ごとく|すべく|べく|ふう)$"
)
_marked = lazy_pattern(r"[。．.！？!?…:：;；、][\s」』）)\]”\"']*$")
_bracketed = lazy_pattern(r"\s?[（(][^（()）]*[）)]$")
_remark = lazy_pattern(r"(?<=[^。．.！？!?…\s])（[^（()）]*[。．！？]）$")
"""A remark within a sentence that has its own full stop: that of the sentence stands behind it (公用文)."""
_quoted = lazy_pattern("[「『][^「『」』]*[」』]")

_styled = _POLITE.replace("ます", "(?<!願い)ます", 1)
"""A request, 静粛に願います, is said in either style."""
_sentence = lazy_pattern(
    "(?=[でまく下のだすしさなあい]|.だ)"  # most characters begin none
    rf"(?:(?P<polite>(?:{_styled})(?:か|ね|よ)?)(?=[。！？])"
    "|(?P<plain>(?:である|であった|であろう|のだ|だった|[^んまた]だ)(?=[。！？]))"
    "|(?P<verb>(?:する|した|される|された|している|なる|ある|いる)(?=。)))"
)


def ending(text: str) -> Ending:
    """How `text` ends; a remark in brackets at the end is looked past.

    >>> ending("参加者は、宣言を採択する").name, ending("青少年の交流").name
    ('PREDICATE', 'OPEN')
    """
    text = text.rstrip()
    if text.endswith("）"):
        text = _remark.sub("", text).rstrip()
    if _marked.search(text):
        return Ending.MARKED
    text = _bracketed.sub("", text)
    if _marked.search(text):
        return Ending.MARKED
    if _polite_end.search(text):
        return Ending.POLITE
    if _plain_end.search(text) and not _no_predicate.search(text):
        return Ending.PREDICATE
    return Ending.OPEN


def speaks_politely(text: str) -> bool:
    """Whether any of its words is of the style in です・ます, or asks for something.

    >>> speaks_politely("次の手順に従ってください:"), speaks_politely("次の手順に従う。")
    (True, False)
    """
    return _polite.search(text) is not None


def styles(text: str) -> tuple[Sentence, ...]:
    """The ends of sentences that show a register, quoted words left out.

    >>> [sentence.polite for sentence in styles("宣言を採択します。これは憲章である。")]
    [True, False]
    """
    hidden = _quoted.sub(lambda found: "〓" * len(found[0]), text)
    return tuple(
        Sentence(found["polite"] is not None, found.span(), found["verb"] is None)
        for found in _sentence.finditer(hidden)
    )
