"""Negation in Japanese: 〜ない, 〜ません, 〜ず, なし, told from the many words that only look like it.

The characters that may deny are few; what stands around each of them decides.
"""

from __future__ import annotations

from declaration_doc.languages.alternation import places_of
from declaration_doc.languages.ja import polarity_tables as tables
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.model.finding import Span

_WORDS = (
    *tables.MUST,
    *tables.PROVISOS,
    *tables.EITHER,
    *tables.FREE_OF,
    *tables.WORDS,
    *tables.EXCEPT,
    *tables.HINTS,
    *tables.LIMITS,
    *tables.STATED,
)
_ENDINGS = "かね ませ まい ない なか なく なけ なき なし ざる ず ぬ 無".split()
"""What else denies: the first two characters."""
_place = lazy_pattern(places_of((*_ENDINGS, *_WORDS)))
"""Most characters begin nothing."""
_kernel = lazy_pattern(
    r"(?:(?P<masen>ません)"
    r"|(?P<nai>な(?:い|かった|かろう|かっ|くて|く|けれ|きゃ|き(?=[一-龥ァ-ヴ]))|無(?:い|かった|くて|く|けれ))"
    r"|(?P<nashi>(?<!もて)(?<!とみ)な(?:し(?=[にでのと、。」）)]|$))|無し)"
    r"|(?P<zu>(?<=[かがさざただなはばまらわえけげせぜてでねべめれきぎしじちにびみりい一-龥])ず(?=[にと、。はもし一-龥]|$)|(?<=なら)ず)"
    r"|(?P<nu>(?<![見み]知ら)(?<=[かがさたなばまらわえけせてねべめれじぎみり])(?:ぬ(?=[一-龥、。もが」]|こと|もの|まま|ほど|ほう|よう|ところ|ため|ゆえ|かぎり|のは|のが|のも)|ざる(?!を[得え])))"
    r"|(?P<mai>(?<=[うくすつぬむるぐぶ])まい(?=[。、とが]))"
    r"|(?P<kane>(?<=[いきしちりみびぎじえけせてねへめれべ])かね(?=[るてた]|ま[すし]))"
    r"|(?P<must>" + "|".join(tables.MUST) + ")"
    r"|(?P<proviso>" + "|".join(tables.PROVISOS) + ")"
    r"|(?P<either>" + "|".join(tables.EITHER) + ")"
    r"|(?P<free>" + "|".join(tables.FREE_OF) + ")"
    r"|(?P<except>" + "|".join(tables.EXCEPT) + ")"
    r"|(?P<word>" + "|".join(tables.WORDS) + ")"
    r"|(?P<hint>" + "|".join(tables.HINTS) + ")"
    r"|(?P<limit>" + "|".join(tables.LIMITS) + ")"
    r"|(?P<stated>" + "|".join(tables.STATED) + "))"
)
_REACH = 40
"""Characters between しか and its negation, at most."""
_only = lazy_pattern(r"(?<![もし])しか(?![しも。、])[^。、]*$")
_okurigana = lazy_pattern(r"[一-龥]?[ぁ-ん]{0,5}(?:こと[はがも]?でき)?")
_light = lazy_pattern(r"[がはをも]?[一-龥]?[ぁ-ん]{0,3}")
_neither = lazy_pattern(
    r"(?<!何)も(?![のうしっとちは])[^。も]{1,20}も[^。も]{0,12}$|たり[^。]{1,24}たり[^。]{0,2}$"
)
_too = lazy_pattern("(?<=こと)も(?![のうしっとちは])")
"""A further thing that is done: 契約を結ぶことも, 口座を開設することも."""
_parted = lazy_pattern("[。（(]")
_NEXT = 30
"""Characters from one of them to the next, at most."""
_declined = lazy_pattern("(?:遠慮|慎んで?|控えて?)(?:ください|下さい|くださ|下さ|いただ|頂|願)")
"""A request that something be not done: 喫煙はご遠慮ください."""
_not_by = lazy_pattern("(?:(?<=[一-龥])[ぁ-ん]{1,2}?)?によら(?:ず|な(?:い|く))")
_gone = lazy_pattern("なくな[りるらっれ]")
_removed = lazy_pattern("(?<=を)(?:なく|無く)[しすせそ]")
"""Somebody puts an end to something, and denies no predicate: 国境をなくす."""
_not_gone = lazy_pattern("なくなり(?:は|も)?ませ|なくならな")
_merely = lazy_pattern(r"単に[^。]*$")
_undertaken = lazy_pattern(
    r"(?:こと[をに]|ように?)[^、。]{0,6}"
    r"(?:決定|決議|決め|約束|誓|宣言|確認|合意|一致|求め|要請|要求|要望|促|呼びか|勧告|勧め|命じ|義務付|義務づ)"
)
"""What makes the clause before it the content of an act: 〜しないことを決定する denies as a predicate does."""
_closing = lazy_pattern(
    r"(?:でし(?:た|ょう)|です|だろう|であろう|と(?:する|した)|もの(?:とする|である|です)|こと(?:とする|である|です)?|わけ(?:だ|である|です))*"
    r"(?:[。.！!？?」』（）():：;；]|$|(?:が|けれども|けど|ので|から|し|ため)、)"
)


def negations(text: str) -> tuple[Negation, ...]:
    """Where `text` denies, in reading order."""
    found: list[Negation] = []
    done = 0
    for place in _place.finditer(text):
        match = _kernel.match(text, place.start()) if place.start() >= done else None
        if match is None:
            continue
        done = match.end()
        judged = _judged(text, *match.span(), match.lastgroup or "")
        if judged is not None:
            negation = Negation(match.span(), *judged)
            if judged[1] == "clause":
                _join(text, found, negation)
            elif judged[1] == "not-only" and found and found[-1].form == "limit":
                found.pop()  # it belongs to だけでなく
            found.append(negation)
    return tuple(found)


def not_by(text: str) -> tuple[Span, ...]:
    """What says of the word before it that nothing is done by it, with the kana it may end with: 協議によらず, 借入れによらず."""
    return tuple(found.span() for found in _not_by.finditer(text)) if "よら" in text else ()


def _judged(text: str, start: int, end: int, kind: str) -> tuple[Firmness, str] | None:
    """How surely what was found at a place denies, and its form; None: not at all."""
    match kind:
        case "masen":
            return _polite(text, start, end)
        case "nai" if _removed.match(text, start):
            return Firmness.FREE, "hint"
        case "nai" if text[start - 1 : start] in tables.BEFORE_GONE and _gone.match(text, start):
            return Firmness.FREE, ("affirmed" if _not_gone.match(text, start) else "clause")
        case "nai":
            return _plain(text, start, end)
        case "zu":
            return _continued(text, start)
        case "either":
            return (Firmness.USUAL if text.startswith(tables.WHETHER, start) else Firmness.FREE), "or-not"
        case "free":
            return Firmness.FREE, "free-of"
        case "stated" | "must" | "proviso":
            return Firmness.FREE, kind
        case "word" | "except" | "hint" | "limit":
            return _worded(text, start, kind)
    is_free = kind == "nu" and text.endswith(tables.LASTING, 0, start)  # 変わらぬ御支援: constant
    return (Firmness.FREE if is_free else Firmness.USUAL), "clause"


def _worded(text: str, start: int, kind: str) -> tuple[Firmness, str] | None:
    """A word that denies, or may: 取り除く takes nothing out of a rule, ご遠慮ください asks that something be not done."""
    if kind == "hint" and _declined.match(text, start):
        return Firmness.USUAL, "clause"
    if _is_affirmed(text, start) or (kind == "except" and text.endswith("取り", 0, start)):
        return None
    return Firmness.FREE, kind


def _join(text: str, found: list[Negation], clause: Negation) -> None:
    """What stands before a clause that denies: 失わない denies a word that denies; AもBも〜ない denies twice."""
    start = clause.span[0]
    if (
        found
        and found[-1].form == "hint"
        and text.startswith(tables.DOUBLED, found[-1].span[0])
        and _okurigana.fullmatch(text, found[-1].span[1], start)
    ):
        found[-1] = Negation(found[-1].span, Firmness.FREE, "double")
    if found and found[-1].form == "must" and _light.fullmatch(text, found[-1].span[1], start):
        found.pop()  # 要しない, 必要はない
    neither = _neither.search(text, max(0, start - _REACH), start)
    if neither is not None:
        first = neither.start()
        found += [Negation((at, at + 1), Firmness.FREE, "neither") for at in _more_of_them(text, first)]
        found.append(Negation((first, first + 1), Firmness.FREE, "neither"))


def _more_of_them(text: str, first: int) -> list[int]:
    """Where も stands before the first of two that were found: of AもBもCもしない, the one behind A."""
    places = [each.start() for each in _too.finditer(text, max(0, first - _REACH), first)]
    for at in range(len(places) - 1, -1, -1):
        following = places[at + 1] if at + 1 < len(places) else first
        if following - places[at] > _NEXT or _parted.search(text, places[at], following):
            return places[at + 1 :]
    return places


def _polite(text: str, start: int, end: int) -> tuple[Firmness, str] | None:
    """〜ません: かもしれません and なければなりません deny nothing; くださいませんか asks."""
    before = start
    affirmed: tuple[str, ...] = tables.AFFIRMED_POLITE
    if text.endswith("あり", 0, start):
        before = start - 3 if text.startswith("は", start - 3) else start - 2
        affirmed = tables.AFFIRMED_BEFORE
    if text.endswith(tables.STATED_BEFORE, 0, before):
        return Firmness.FREE, "affirmed"
    if text.endswith(affirmed, 0, before):
        return None
    form = _free(text, start, before)
    if form is None and text.startswith(tables.ASKING_AFTER, end):
        form = "clause"
    return (Firmness.FIRM, "clause") if form is None else (Firmness.FREE, form)


def _plain(text: str, start: int, end: int) -> tuple[Firmness, str] | None:
    """〜ない and its forms: firm where the predicate of a sentence denies, usual within one."""
    if _is_no_negation(text, start):
        return None
    if text.startswith(tables.OBLIGATION_AFTER, end):
        return Firmness.FREE, "must"
    if text.endswith(tables.STATED_BEFORE, 0, start) or text.startswith(tables.DENIED_AFTER, end):
        return Firmness.FREE, "affirmed"
    if text.endswith(tables.AFFIRMED_BEFORE, 0, start) or _is_in_nau(text, start):
        return None
    form = _free(text, start, start)
    if form is None and _is_concessive(text, start, end):
        return Firmness.FREE, "even"
    if form is None and _undertaken.match(text, end):
        return Firmness.FIRM, "clause"
    if form is None:
        form = _condition(text, start, end)
    if form is None and text.startswith(tables.FREE_AFTER, end) and not _is_without(text, start, end):
        form = "clause"
    if form is not None:
        return Firmness.FREE, form
    return (Firmness.FIRM if _closing.match(text, end) else Firmness.USUAL), "clause"


def _is_no_negation(text: str, start: int) -> bool:
    """Whether ない is of another word: 第四条ないし第九条, to or; 可能ないくつかの, some that are possible."""
    if text.startswith(tables.NO_NEGATION, start):
        return True
    return text.startswith("ないし", start) and not "ぁ" <= text[start - 1 : start] <= "ん"


def _is_without(text: str, start: int, end: int) -> bool:
    """Whether it is 〜なくして, without; not 財布をなくして, having lost."""
    return text.startswith(tables.WITHOUT_AFTER, end) and text[start - 1 : start] != "を"


def _is_in_nau(text: str, start: int) -> bool:
    """Whether 〜ない is the end of a verb in 〜なう: 行ない, 損ない; not 同行ない."""
    return (
        text.startswith("ない", start)
        and text[start - 1 : start] in tables.IN_NAU
        and not "一" <= text[start - 2 : start - 1] <= "龥"
    )


def _condition(text: str, start: int, end: int) -> str | None:
    """〜なければ, 〜ない限り: unless; いずれも…なければ: neither."""
    if text.startswith(tables.IF_AFTER, start):
        return "neither" if text.endswith("も", 0, start) else "unless"
    return "unless" if text.startswith(tables.AS_LONG_AFTER, end) else None


def _free(text: str, start: int, before: int) -> str | None:
    """The form of a negation that another language often states; `before`: where its own words end."""
    if text.endswith(tables.NOT_ONLY_BEFORE, 0, before):
        return "not-only"
    if text.endswith(("では", "で"), 0, before) and _merely.search(text, max(0, start - _REACH), start):
        return "not-only"
    if text.endswith(tables.ONLY_BEFORE, 0, before) or _restricted(text, start):
        return "only"
    return "clause" if text.endswith(tables.FREE_BEFORE, 0, before) else None


def _continued(text: str, start: int) -> tuple[Firmness, str] | None:
    """〜ず: 必ず, はず and ずつ have it too; のみならず says: not only."""
    if text.endswith(tables.NOT_ONLY_BEFORE, 0, start):
        return Firmness.FREE, "not-only"
    if text.endswith(tables.AFFIRMED_ZU_BEFORE, 0, start):
        return Firmness.FREE, "affirmed"  # 二千に満たず: fewer than; 残さず: wholly
    if _restricted(text, start):
        return Firmness.FREE, "only"
    if text.endswith(tables.NOT_ZU_BEFORE, 0, start) or _is_kana(text, start):
        return None
    return (Firmness.FREE, "even") if text.startswith("とも", start + 1) else (Firmness.USUAL, "clause")


def _is_kana(text: str, start: int) -> bool:
    """Whether ず belongs to a word in kana, まず or みず, and ends no verb."""
    if text[start - 1 : start] not in tables.KANA_BEFORE_ZU:
        return False
    before = text[start - 2 : start - 1] if start > 1 else ""
    behind_kanji = (
        before in ("し", "づ") and "一" <= text[start - 3 : start - 2] <= "龥"
    )  # 惜しまず, 基づかず
    return not ("一" <= before <= "龥" or before == "で" or behind_kanji)


def _is_concessive(text: str, start: int, end: int) -> bool:
    """Whether it is 〜なくても, 〜なくとも (even without), not 〜なくてもよい (need not)."""
    word = text[start:end]
    for form in ("なくても", "なくとも", "無くても", "無くとも"):
        if form.startswith(word) and text.startswith(form, start):
            return not text.startswith(tables.ALLOWED_AFTER, start + len(form))
    return False


def _restricted(text: str, start: int) -> bool:
    """Whether しか stands before in the clause: only."""
    return _only.search(text, max(0, start - _REACH), start) is not None


def _is_affirmed(text: str, start: int) -> bool:
    """Whether the word at `start`, or one that begins a character before it, denies nothing after all."""
    return text.startswith(tables.AFFIRMED_WORDS, start) or text.startswith(
        tables.AFFIRMED_WORDS, max(start - 1, 0)
    )
