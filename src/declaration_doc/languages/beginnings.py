"""What the texts begin with that a regular expression finds: who has none of it need not search, nor compile it."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

literal = lazy_pattern(r"[^()\[\]{}.|?*+\\<^$]+")
"""Letters of an expression that stand for themselves."""
_look = lazy_pattern(r"\(\?<[=!](?:[^()\[\]]|\[[^\]]*\]|\([^()]*\))*\)|\\b")
_group = lazy_pattern(r"\(\?:((?:[^()\[\]]|\[[^\]]*\])*)\)(?![?*{])")
_class = lazy_pattern(r"\[([^\]\\^-]+)\](?![?*{])")
_inmost = lazy_pattern(r"\[[^\]]*\]|\((?:[^()\\]|\\.)*\)")


def beginnings(expression: str) -> list[str]:
    r"""The letters that `expression` may begin with; raises ValueError where it may begin with none that are told.

    >>> beginnings(r"\bne (?:vi|va)s?\b"), beginnings("(?<!前)年(?:度|間)"), beginnings("(?:見|聞)た")
    (['ne '], ['年'], ['見た', '聞た'])
    """
    if _is_choice(expression):
        raise ValueError(f"an expression must be one, and no choice: {expression}")
    start = 0
    while look := _look.match(expression, start):
        start = look.end()
    if group := _group.match(expression, start):
        rest = _letters_at(expression, group.end())
        every = group[1].split("|")
        return [head + rest if head == each else head for each in every for head in beginnings(each)]
    if characters := _class.match(expression, start):
        return list(characters[1])
    head = _letters_at(expression, start)
    if not head:
        raise ValueError(f"an expression must begin with letters: {expression}")
    return [head]


def _letters_at(expression: str, start: int) -> str:
    """The letters that must stand at a place of the expression; empty: none."""
    found = literal.match(expression, start)
    if found is None:
        return ""
    is_varied = expression[found.end() : found.end() + 1] in ("?", "*", "{")
    return found[0][:-1] if is_varied else found[0]


def _is_choice(expression: str) -> bool:
    """Whether several expressions are parted by | outside of brackets."""
    while "|" in expression and (outside := _inmost.sub("", expression)) != expression:
        expression = outside
    return "|" in expression
