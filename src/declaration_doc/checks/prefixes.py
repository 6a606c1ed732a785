"""Words that another prefix makes their contrary: valide and 無効, permanent and 非常勤, incorrect and 正確."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.called_for import CalledFor, called_for
from declaration_doc.checks.contraries import Contrary, form_at, is_denied, stands
from declaration_doc.checks.correspondence import Anchor, correspondence, folded
from declaration_doc.checks.units import units
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.word import Word, Words
from declaration_doc.model.finding import Span

_LEAST = 4
"""Letters of the shortest word of which one says that its contrary stands."""
_WORDS = frozenset(("word", "hint"))
"""Forms of words that deny, which a prefix of the other language may do."""
_CLAUSES = frozenset(("clause", "without", "bare", "non"))
"""Forms that a prefix may answer."""
_BESIDE = 3
"""Characters between a word that denies and one that it denies without governing it: inaptes permanents."""
_REACH = 64
"""Characters between a negation and the word of its clause that it may be of."""
_MARKS = frozenset(",;:!?()«»–")
_LENGTHS = (1, 2, 3)
"""Characters behind a prefix that may be its word."""
_WHOLE = 2
"""Characters of the shortest word that says something without its prefix."""


def turned_by_prefix(pair: Pair) -> tuple[Contrary, ...]:
    """The words of the first text of which the second has the contrary, by a prefix."""
    function, words = pair.first.analysis.negations, pair.first.analysis.words
    prefixes = pair.second.analysis.denying_prefixes
    if function is None or words is None or not prefixes:
        return ()
    text = pair.second.read(folded)
    every, denied = pair.first.read(words), pair.first.read(function)
    if not any(each in text for each in prefixes) and not any(each.form in _WORDS for each in denied):
        return ()
    known = called_for(*pair.bitext.tags)
    return (
        *_by_anchor(pair, every, denied, text),
        *(_by_word(pair, known, every, denied, text) if known is not None else ()),
    )


def put_in(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Sentences that deny nothing, and what is turned by a prefix in the other text, 不承認, or taken out, 以外."""
    functions, words = [side.analysis.negations for side in pair.sides], pair.first.analysis.words
    prefixes = pair.second.analysis.denying_prefixes
    known = called_for(*pair.bitext.tags)
    if functions[0] is None or functions[1] is None or words is None or not prefixes or known is None:
        return
    text = pair.second.text
    found = [
        n
        for n in pair.second.read(functions[1])
        if n.form == "except" or (text[n.span[0]] in prefixes and _turned(text, n) in known.asked)
    ]
    denied = pair.first.read(functions[0]) if found else ()
    for first, (low, high) in pair.read(units) if found else ():
        within = [each for each in found if low <= each.span[0] < high]
        if not within or _denies(denied, first):
            continue
        every = pair.first.read(words)
        here = Words(every[every.within(*first)])
        borne = known.wanted(here).bearing
        hinted = any(first[0] <= each.span[0] < first[1] for each in denied)
        for each in within:
            start = each.span[0]
            if each.form == "except":
                yield from [] if hinted else [(first, each.span)]
            elif text[start] + _turned(text, each) not in borne:
                yield first, (start, start + 1 + _WHOLE)


def _turned(text: str, each: Negation) -> str:
    """The word behind a prefix."""
    return text[each.span[0] + 1 : each.span[0] + 1 + _WHOLE]


def _by_word(
    pair: Pair, known: CalledFor, words: Words, denied: Sequence[Negation], text: str
) -> Iterator[Contrary]:
    """What the lexicon has for a word, with another prefix or without its own, and nothing that answers the word."""
    prefixes, having = pair.second.analysis.denying_prefixes, pair.second.analysis.having_prefix
    denying = {each.span[0] for each in denied if each.form in _WORDS}
    for (start, end), (low, high) in pair.read(units):
        part = text[low:high]
        said = _said_to_lack(part, pair, known)
        if not said and not any(start <= place < end for place in denying):
            continue
        here = [word for word in words[words.within(start, end)] if len(word[0]) >= _LEAST]
        asked = {word[0]: known.asked_by(word[0]) for word in here if said or word[1] in denying}
        for word in here:
            forms = asked.get(word[0])
            wrong = _contrary(forms, part, pair, said) if forms else None
            if wrong is None or _is_called_for(wrong, word[0], here, known):
                continue
            had = (
                having + wrong[1:] in asked[word[0]]
            )  # 有効: 無効 is its contrary wherever the sentence denies
            reach = [each for each in denied if start <= each.span[0] < end and _may_reach(pair, each, word)]
            if wrong[0] in prefixes and not had and any(each.form in _CLAUSES for each in reach):
                continue  # n’y a pas encore adhéré: 未参加
            at = low + part.index(wrong)
            if not is_denied(pair, reach, word, at + len(wrong), over_marks=True):
                yield Contrary((word[1], word[2]), (at, at + len(wrong)))


def _may_reach(pair: Pair, each: Negation, word: Word) -> bool:
    """Whether a negation may be of a word: it stands in one clause with it, and is no word that denies something else."""
    if word[0] in each.heads or each.span[0] == word[1]:
        return True
    if each.form in _WORDS:
        return 0 <= word[1] - each.span[1] <= _BESIDE
    (low, high) = (each.span[1], word[1]) if each.span[0] < word[1] else (word[2], each.span[0])
    return high - low <= _REACH and not _MARKS.intersection(pair.first.text[low:high])


def _said_to_lack(part: str, pair: Pair, known: CalledFor) -> dict[str, str]:
    """Words that the lexicon asks for, and how they stand with a prefix that denies them: 有効, 無効."""
    found: dict[str, str] = {}
    having = pair.second.analysis.having_prefix
    for prefix in pair.second.analysis.denying_prefixes:
        at = part.find(prefix)
        while at >= 0:
            for bare in (part[at + 1 : at + 1 + length] for length in _LENGTHS):
                for word in (having + bare, bare) if len(bare) >= _WHOLE else (having + bare,):
                    if word in known.asked:
                        found.setdefault(word, prefix + bare)
            at = part.find(prefix, at + 1)
    return found


def _contrary(forms: Sequence[str], part: str, pair: Pair, said: Mapping[str, str]) -> str | None:
    """The contrary of a word that stands where none of its answers does: 無効 for 有効, 常勤 for 非常勤."""
    prefixes, having = pair.second.analysis.denying_prefixes, pair.second.analysis.having_prefix
    found = None
    for form in forms:
        if form[0] == having and form in said and form not in part:
            return said[form]  # 無効 for 有効, whatever else may answer
    for form in forms:
        if stands(form, part, prefixes):
            return None
        # 無くす is no くす with a prefix, and stands in なくす
        rest = form[1:] if form[0] in prefixes and form[1:2] > "ん" else ""
        wrong = said.get(form) or (rest and having + rest)
        if wrong and wrong not in part:
            wrong = rest if len(rest) >= _WHOLE and stands(rest, part, prefixes) else ""
        found = found or wrong
    return found or None


def _is_called_for(wrong: str, own: str, words: Sequence[Word], known: CalledFor) -> bool:
    """Whether another word calls for what stands there."""
    return any(
        wrong.startswith(form) or form.startswith(wrong)
        for word, _, _ in words
        if word != own
        for form in known.asked_by(word)
    )


def _by_anchor(
    pair: Pair, words: Sequence[Word], denied: Sequence[Negation], text: str
) -> Iterator[Contrary]:
    """非, 未 or 不 right before the only answer to a word, in a sentence that denies nothing."""
    prefixes = pair.second.analysis.denying_prefixes
    common = pair.read(correspondence) if prefixes and any(each in text for each in prefixes) else None
    if common is None or common.keyed is not pair.first or prefixes is None:
        return
    for anchor in common.anchors:
        if not anchor.entry.sure or not all(_prefixed(text, at, prefixes) for at in anchor.answers):
            continue
        places = [at for at in anchor.answers if len(form_at(anchor.entry.forms, text, at)) > 1]
        if not places:
            continue
        unit = next((first for first, _ in pair.read(units) if first[0] <= anchor.span[0] < first[1]), None)
        if unit is not None and not _denies(denied, unit) and not _negative(words, unit, anchor):
            yield Contrary(anchor.span, (places[0] - 1, places[0] + 1))


def _prefixed(text: str, at: int, prefixes: frozenset[str]) -> bool:
    return at > 0 and text[at - 1] in prefixes


def _denies(denied: Sequence[Negation], span: Span) -> bool:
    return any(span[0] <= each.span[0] < span[1] and each.form != "hint" for each in denied)


def _negative(words: Sequence[Word], span: Span, anchor: Anchor) -> bool:
    """Whether the sentence has the word with a prefix that denies as well: «non-membres», «instable»."""
    stem = anchor.entry.key.rstrip("-")
    previous = ""
    for word, start, _ in words:
        if span[0] <= start < span[1] and stem in word and (not word.startswith(stem) or previous == "non"):
            return True
        previous = word
    return False
