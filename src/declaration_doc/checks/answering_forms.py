"""What two sentences answer one another by the form of their negations alone, whatever word they deny.

An exception answers an exception, «only» a restriction, a condition a condition: sauf, を除き; ne … que, のみ;
à moins que, 〜ない限り. The lists are those of two sentences; what is answered is taken out of both.
"""

from __future__ import annotations

from collections.abc import Collection

from declaration_doc.languages.negation import Negation


def _cancel(
    ours: list[Negation], theirs: list[Negation], forms: Collection[str], others: Collection[str]
) -> None:
    """Take out of both what answers one another by its form alone, in order."""
    for each in [each for each in ours if each.form in forms]:
        answer = next((one for one in theirs if one.form in others), None)
        if answer is None:
            return
        ours.remove(each)
        theirs.remove(answer)


def exceptions(
    ours: list[Negation], theirs: list[Negation], *, reserved: bool
) -> tuple[list[Negation], list[Negation]]:
    """Without what says «only» by denying twice, and exceptions: ne … que, 〜なければ…ない.

    `reserved`: whether the sentence begins with a reserve of its own, toutefois, which ただし then answers.
    """
    _cancel(ours, theirs, ("except",), ("except",))
    if not reserved:
        _provisos(ours, theirs)
    _cancel(ours, theirs, ("or-not", "whichever"), ("or-not",))
    _cancel(ours, theirs, ("even",), ("or-not",))
    _cancel(ours, theirs, ("bare",), ("neither",))
    theirs = [each for each in theirs if each.form != "proviso"]
    restricted = any(one.form in ("only", "limit") for one in theirs)
    denials = [sum(each.form == "clause" for each in some) for some in (ours, theirs)]
    for each in [each for each in ours if each.form in ("only", "sole")]:
        if restricted and denials[1] <= denials[0]:
            break  # exclusivement …, aucun autre …: のみ…、それ以外の…は認めない
        unless = next((at for at, one in enumerate(theirs) if one.form in ("unless", "except")), None)
        if unless is None:
            break
        denies = next((one for one in theirs[unless:] if one.form == "clause"), None)
        if denies is None:
            break
        ours.remove(each)
        theirs.remove(denies)
        del theirs[unless]
    _cancel(ours, theirs, ("only", "sole"), ("only", "limit"))
    _cancel(ours, theirs, ("other",), ("except",))
    _cancel(ours, theirs, ("except",), ("unless",))
    if not any(each.form in ("clause", "unless") for each in theirs):
        _cancel(ours, theirs, ("only", "sole"), ("limit",))
        _but_for(ours, theirs)
    return ours, theirs


def _but_for(ours: list[Negation], theirs: list[Negation]) -> None:
    """Take out a denial and its exception that a limit answers: ne vote pas, sauf …, and …場合に限り、加わる."""
    if [each.form for each in ours if each.form != "hint"] == ["clause", "except"]:
        limit = next((each for each in theirs if each.form == "limit"), None)
        if limit is not None:
            ours[:] = [each for each in ours if each.form == "hint"]
            theirs.remove(limit)


def _provisos(ours: list[Negation], theirs: list[Negation]) -> None:
    """Take out exceptions made by a sentence of their own, with its negation: ただし、…は、これに掲載しない."""
    for each in [each for each in ours if each.form == "except"]:
        at = next((at for at, one in enumerate(theirs) if one.form == "proviso"), None)
        if at is None:
            return
        ours.remove(each)
        denies = next((one for one in theirs[at:] if one.form == "clause"), None)
        if denies is not None and not any(one.form == "clause" for one in ours):
            theirs.remove(denies)
        del theirs[at]


def neither(ours: list[Negation], theirs: list[Negation]) -> None:
    """Take out what a negation of two things answers as well: ne ferme pas … et n’interrompt pas, …ことも…こともしない."""
    if not any(one.form == "clause" for one in theirs):
        _cancel(ours, theirs, ("clause",), ("neither",))


def conditions(ours: list[Negation], theirs: list[Negation]) -> None:
    """Take out conditions that answer one another: tant qu’il n’est pas dénoncé, sans dosimètre ni formation."""
    _cancel(ours, theirs, ("turned",), ("unless",))
    without = [each for each in ours if each.form == "without"]
    if without and any(each.form == "unless" for each in theirs):
        _cancel(ours, theirs, ("without",), ("unless",))
        ours[:] = [each for each in ours if each not in without]
    _cancel(ours, theirs, ("word",), ("unless",))


def as_word(each: Negation) -> Negation:
    """An exception that the other text does not make as one: it may deny in its place."""
    return each._replace(form="word") if each.form == "except" else each
