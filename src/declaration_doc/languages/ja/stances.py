"""How Japanese words stand in their clause: 提出しない and 責任を負わない deny, 提出した and 責任を負う state.

A word is the predicate of its clause, or what a light verb makes one of (責任を負う, 影響を受ける), where nothing
but endings, particles and such verbs stand between it and the end of the clause or the negation.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from declaration_doc.languages.ja import stance_tables as tables
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.stance import Stance
from declaration_doc.model.finding import Span

_run = lazy_pattern(
    f"(?:[ぁ-ん{tables.LIGHT}]|何[もら]|一切|決して|全く|(?<=を)目的(?=と)|(?<=[がはも])存在(?=し)"
    "|(?<=[いきしちひみりぎじびえけせねめれげべ])[一-龥](?=[ぁ-ん]))*"
)
"""Its last line: the second verb of 飲み込む, 折り曲げる."""
_listed = lazy_pattern("(?:(?:及び|又は|若しくは|並びに|[・とや])[一-龥ァ-ヴー]{1,12})+(?=[をはがも])")
"""What shares the predicate of the noun behind it: 豚肉及び魚介類を使わない."""
_adverbial = lazy_pattern("|".join(tables.ADVERBIAL))
_softened = lazy_pattern("|".join(tables.SOFTENED))
_undone = lazy_pattern("|".join(tables.UNDONE))
_had = lazy_pattern("|".join(tables.HAD))
_derived = lazy_pattern("的な?(?:もの)?|化|済み?|上|も[^、。も]{1,8}(?=も)")
_argument = lazy_pattern(f"[がはをもにと][一-龥ァ-ヴー]{{1,6}}[ぁ-ん{tables.LIGHT}]*")
_allowed = lazy_pattern(f"(?:(?!な[いく]|ず)[ぁ-ん{tables.LIGHT}]){{0,10}}?[てで]も(?:かま|構|差し?支)")
"""What is said to be no harm: 譲っていただいてもかまいません states 譲る."""
_verb = lazy_pattern("(?!いかなる|あらゆる|よくある)[ぁ-ん]{3,}[うくすつむぶぐる]")
"""A verb in kana that is long enough to be no part of another word: とどまる."""
_DENYING = frozenset(("clause", "unless", "even", "only", "not-only", "affirmed"))
_shared = lazy_pattern(
    "、(?:[^。]{0,60}?、)?(?:又は|若しくは|または|もしくは|あるいは)"
    "|(?<=[しりきいちみびぎにえけせてねべめれげ])(?:又は|若しくは|または|もしくは)|(?<=たり)、?[^。]{0,60}?たり"
)
"""What makes a predicate share the end of another one, and what it denies: 譲渡し、又は転貸してはならない."""
_or = lazy_pattern("、(?:又は|若しくは|または|もしくは)")
_reported = lazy_pattern(
    f"(?<=[{tables.ENDINGS}])(?:(?:こと|もの|旨)(?:を(?!{'|'.join(tables.REFUSED)})|、|。)"
    f"|と(?:の|し|い)?(?:{'|'.join(tables.SAYING)}))"
)
_somebody = lazy_pattern("[一-龥ァ-ヶー]{1,6}[がはも](?:[一1１][つ人名校国個件社点]も|誰も|何も|全く|一切)?")
"""What a predicate may stand before whose being is denied: 求める者がなかった, 代わる便もありません."""
_SAID = 3
"""Characters behind a predicate by which one knows that it is reported."""
_ending = frozenset(tables.ENDINGS)


def stances(
    text: str, negations: Sequence[Negation], forms: Sequence[str], within: Span | None = None
) -> tuple[Stance, ...]:
    """How each of `forms` stands where it stands in `text`, or a part of it, whose negations are given."""
    stems = [stem for stem in _stems(tuple(forms)) if stem in text]
    if not stems:
        return ()  # of most forms nothing is there
    low, high = within or (0, len(text))
    found: dict[int, Stance] = {}
    for stem in stems:
        start = text.find(stem, low, high)
        while start >= 0:
            end = start + len(stem)
            known = found.get(start)
            if (known is None or known.denied is None) and (end - start > 1 or _stands_alone(text, start)):
                found[start] = _stance(text, negations, start, end)
            start = text.find(stem, end, high)
    return tuple([found[start] for start in sorted(found)])


def _before_word(text: str, begin: int, stop: int) -> int:
    """Where a run ends of which the last kanji is the first one of another word: 待って|対応する."""
    if "一" <= text[stop : stop + 1] <= "龥":
        while stop > begin and "一" <= text[stop - 1] <= "龥":
            stop -= 1
    return stop


def _denied_later(text: str, negations: Sequence[Negation], stop: int) -> Negation | None:
    """What denies the rest of the sentence: 譲渡し、又は転貸してはならない denies both verbs; so does することを禁ずる."""
    end = text.find("。", stop)
    within = [each for each in negations if stop <= each.span[0] < (end if end >= 0 else len(text))]
    return next((n for n in within if n.form in _DENYING or text.startswith("禁", n.span[0])), None)


@lru_cache(maxsize=16384)
def _stems(forms: tuple[str, ...]) -> tuple[str, ...]:
    """What inflected words keep, 認め of 認める, 有 of 有する, 行 of 行う, the longest first; in kana of verbs alone, of none that denies."""
    found = [
        _stem(form)
        for form in forms
        if (form[0] > "ん" or _verb.fullmatch(form)) and not form.endswith(tables.DENYING)
    ]
    return tuple(sorted(found, key=len, reverse=True))


def _stem(form: str) -> str:
    if form.endswith("する"):
        return form[:-2]
    return form[:-1] if len(form) > 1 and form[-1] in tables.DROPPED else form


def _stands_alone(text: str, at: int) -> bool:
    """Whether the character there is a word by itself, with no kanji beside it."""
    return not ("一" <= text[at - 1 : at] <= "龥" or "一" <= text[at + 1 : at + 2] <= "龥")


def _stance(text: str, negations: Sequence[Negation], start: int, end: int) -> Stance:
    span = (start, end)
    if start and text[start - 1] in tables.PREFIXES:
        return Stance(span, True, start - 1)
    listed = _listed.match(text, end)
    derived = _derived.match(text, listed.end() if listed else end)
    begin = derived.end() if derived else listed.end() if listed else end
    if _allowed.match(text, begin):
        return Stance(span, False)
    run = _run.match(text, begin)
    stop = _before_word(text, begin, run.end()) if run else begin
    denying = next((each for each in negations if begin <= each.span[0] and each.form in _DENYING), None)
    if stop == begin or _adverbial.match(text, begin):
        return Stance(span, None, had=_had.match(text, begin) is not None)
    if denying is None or denying.span[0] > stop:
        reported = _reported.search(text, begin, stop + _SAID)
        stop = reported.start() if reported else stop
        stated = (
            text[stop - 1] in _ending
            and text[begin:stop] not in tables.ATTRIBUTIVE
            and not _softened.search(text, begin, stop)
            and not _undone.match(text, stop)
        )
        nobody = _somebody.match(text, stop) if stated else None
        if nobody and denying is not None and text[nobody.end() : denying.span[0]] in tables.BEING:
            return Stance(span, True, denying.span[0], denying.firmness >= Firmness.USUAL)
        later = _denied_later(text, negations, stop) if stated and _shared.match(text, stop) else None
        if later is not None and _or.match(text, stop):
            return Stance(span, None, later.span[0])
        stated = stated and later is None
        if stated or denying is None:
            return Stance(span, False if stated else None, had=_had.match(text, begin) is not None)
        argument = _argument.match(text, begin)
        within = argument is not None and argument.end() >= denying.span[0]
        return Stance(span, None, denying.span[0] if within else -1)
    after = denying.span[1]
    again = any(after <= each.span[0] <= stop and each.form in _DENYING for each in negations)
    softened = _softened.search(text, begin, denying.span[0]) or text.startswith(tables.BOUNDS, after)
    if denying.form != "clause" or again or softened:
        return Stance(span, None, denying.span[0])
    soft = denying.firmness < Firmness.USUAL and not text.startswith(tables.CONDITIONS, after)
    return Stance(span, True, denying.span[0], not soft and not listed)
