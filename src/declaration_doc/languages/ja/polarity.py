"""Negation in Japanese: 〜ない, 〜ません, 〜ず, なし, told from the many words that only look like it.

The characters that may deny are few; what stands around each of them decides.
"""

from __future__ import annotations

from declaration_doc.languages.ja import polarity_tables as tables
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Firmness, Negation

_WORDS = (*tables.EITHER, *tables.FREE_OF, *tables.WORDS, *tables.HINTS, *tables.STATED)
_kernel = lazy_pattern(
    f"(?=[まな無ずぬざ{''.join(sorted({word[0] for word in _WORDS}))}])"  # most characters begin nothing
    r"(?:(?P<masen>ません)"
    r"|(?P<nai>な(?:い|かった|かろう|かっ|くて|く|けれ|きゃ)|無(?:い|かった|くて|く|けれ))"
    r"|(?P<nashi>な(?:し(?=[にでのと、。」）)]|$))|無し)"
    r"|(?P<zu>(?<=[かがさざただなはばまらわえけげせぜてでねべめれきぎしじちにびみりい一-龥])ず(?=[にと、。はもし]|$)|(?<=なら)ず)"
    r"|(?P<nu>(?<![見み]知ら)(?<=[かがさたなばまらわえけせてねべめれじぎみり])(?:ぬ(?=[一-龥、。も])|ざる(?!を[得え])))"
    r"|(?P<mai>(?<=[うくすつぬむるぐぶ])まい(?=[。、とが]))"
    r"|(?P<either>" + "|".join(tables.EITHER) + ")"
    r"|(?P<free>" + "|".join(tables.FREE_OF) + ")"
    r"|(?P<word>" + "|".join(tables.WORDS) + ")"
    r"|(?P<hint>" + "|".join(tables.HINTS) + ")"
    r"|(?P<stated>" + "|".join(tables.STATED) + "))"
)
_REACH = 40
"""Characters between しか and its negation, at most."""
_only = lazy_pattern(r"(?<![もし])しか(?![し。、])[^。、]*$")
_undertaken = lazy_pattern(
    r"(?:こと[をに]|ように?)[^、。]{0,6}"
    r"(?:決定|決議|決め|約束|誓|宣言|確認|合意|一致|求め|要請|要求|要望|促|呼びか|勧告|勧め|命じ|義務付|義務づ)"
)
"""What makes the clause before it the content of an act: 〜しないことを決定する denies as a predicate does."""
_closing = lazy_pattern(
    r"(?:でし(?:た|ょう)|です|だろう|であろう|と(?:する|した)|もの(?:とする|である|です)|こと(?:とする|である|です)?|わけ(?:だ|である|です))*"
    r"(?:[。.！!？?」』）):：;；]|$|(?:が|けれども|けど|ので|から|し|ため)、)"
)


def negations(text: str) -> tuple[Negation, ...]:
    """Where `text` denies, in reading order."""
    found = []
    for match in _kernel.finditer(text):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "masen":
            judged = _polite(text, start, end)
        elif kind == "nai":
            judged = _plain(text, start, end)
        elif kind == "zu":
            judged = _continued(text, start)
        elif kind == "either":
            judged = (Firmness.FREE, "or-not")
        elif kind == "free":
            judged = (Firmness.FREE, "hint")
        elif kind == "stated":
            judged = (Firmness.FREE, "stated")
        elif kind in ("word", "hint"):
            judged = None if _is_affirmed(text, start) else (Firmness.FREE, kind)
        else:
            judged = (Firmness.USUAL, "clause")
        if judged is not None:
            found.append(Negation((start, end), *judged))
    return tuple(found)


def _polite(text: str, start: int, end: int) -> tuple[Firmness, str] | None:
    """〜ません: かもしれません and なければなりません deny nothing; くださいませんか asks."""
    before = start
    affirmed: tuple[str, ...] = tables.AFFIRMED_POLITE
    if text.endswith("あり", 0, start):
        before = start - 3 if text.startswith("は", start - 3) else start - 2
        affirmed = tables.AFFIRMED_BEFORE
    if text.endswith(tables.STATED_BEFORE, 0, before):
        return Firmness.FREE, "hint"
    if text.endswith(affirmed, 0, before):
        return None
    form = _free(text, start, before)
    if form is None and text.startswith(tables.ASKING_AFTER, end):
        form = "clause"
    return (Firmness.FIRM, "clause") if form is None else (Firmness.FREE, form)


def _plain(text: str, start: int, end: int) -> tuple[Firmness, str] | None:
    """〜ない and its forms: firm where the predicate of a sentence denies, usual within one."""
    if text.startswith(tables.OBLIGATION_AFTER, end):
        return None
    if text.endswith(tables.STATED_BEFORE, 0, start):
        return Firmness.FREE, "hint"
    if text.endswith(tables.AFFIRMED_BEFORE, 0, start):
        return None
    form = _free(text, start, start)
    if form is None and _undertaken.match(text, end):
        return Firmness.FIRM, "clause"
    if form is None and text.startswith(tables.IF_AFTER, start):
        return Firmness.FREE, "unless"
    if form is None and text.startswith(tables.FREE_AFTER, end):
        form = "clause"
    if form is not None:
        return Firmness.FREE, form
    return (Firmness.FIRM if _closing.match(text, end) else Firmness.USUAL), "clause"


def _free(text: str, start: int, before: int) -> str | None:
    """The form of a negation that another language often states; `before`: where its own words end."""
    if text.endswith(tables.NOT_ONLY_BEFORE, 0, before):
        return "not-only"
    if _restricted(text, start):
        return "only"
    return "clause" if text.endswith(tables.FREE_BEFORE, 0, before) else None


def _continued(text: str, start: int) -> tuple[Firmness, str] | None:
    """〜ず: 必ず, はず and ずつ have it too; のみならず says: not only."""
    if text.endswith(tables.NOT_ONLY_BEFORE, 0, start):
        return Firmness.FREE, "not-only"
    return None if text.endswith(tables.NOT_ZU_BEFORE, 0, start) else (Firmness.USUAL, "clause")


def _restricted(text: str, start: int) -> bool:
    """Whether しか stands before in the clause: only."""
    return _only.search(text, max(0, start - _REACH), start) is not None


def _is_affirmed(text: str, start: int) -> bool:
    """Whether the word at `start`, or one that begins a character before it, denies nothing after all."""
    return text.startswith(tables.AFFIRMED_WORDS, start) or text.startswith(
        tables.AFFIRMED_WORDS, max(start - 1, 0)
    )
