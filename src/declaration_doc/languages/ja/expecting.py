"""Japanese words that only a negation may follow, where none does."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_denied = lazy_pattern(
    "ない|なかっ|なく|なけれ|なかろ|ません|ず|ぬ|ざる|なし|まい|ねば|ねえ|[無不非未禁否拒避難困]"
    "|だめ|ダメ|駄目|にく[いく]|づら[いく]|やめ|止め|反対"
)
_AFTER_VERB = "出示話渡残消返押写移直貸探増減隠表現起倒回流も"
"""Characters before しか where it is the end of a verb and か: 読出しか書込み; or もしか."""
_word = lazy_pattern(
    r"(?<=[一-龥ァ-ヶーA-Za-z0-9) ）」でにへとらのつかう])"
    rf"(?<![{_AFTER_VERB}])しか(?![しもるっけくたらりれろ]|か[らりるれろっ])"
    r"|(?<![一-龥])決して|必ずしも|めったに|滅多に|二度と|少しも|何も(?!か)|何の[^。、\s]{1,8}も(?!の)|あまり(?![にのもで])"
)
_half = lazy_pattern(
    # ではあります ends no sentence: it concedes, ではありますが
    r"(?:べき|もの|わけ|の|だけ)?ではあ(?:る|った|ります|りました)(?=[。)）」])"
    r"|(?:なけれ|ね)ばな(?:る|り|っ)(?!ま?せん)|(?:なけれ|ね)ばいけ(?:る|ます)|なくてはな(?:る|ります)"
    r"|かもしれ(?:る|ます)"
)
_any = lazy_pattern(
    "あまり|しか|決して|必ずしも|めったに|滅多に|二度と|少しも|何も|何の|ばな|ばいけ|はなる|はなり|もしれ[るま]|ではあ"
)
"""What a text must have for any of these to be in it."""
_end = lazy_pattern(r"[。！？!?](?![」』）)])|\n|$")


def unanswered(text: str) -> tuple[Span, ...]:
    """The words of `text` that want a negation, where the rest of their sentence has none.

    Half of なければならない without the other is one too.
    """
    if _any.search(text) is None:
        return ()
    found = [match.span() for match in _half.finditer(text)]
    for match in _word.finditer(text):
        end = _end.search(text, match.end())
        if end is not None and not _denied.search(text, match.end(), end.start()):
            found.append(match.span())
    return tuple(sorted(found))
