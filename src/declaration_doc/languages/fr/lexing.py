"""French cut into words: elided ones apart, in lower case, with their places."""

from __future__ import annotations

from functools import lru_cache

from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
from declaration_doc.languages.word import Words

_word = lazy_pattern(rf"(?:[{LETTERS}])++(?:'(?=[{LETTERS}]))?|[.;:!?(),«»]")
"""Words stand close together: there is nothing to skip to, and the group spares a second copy of the set."""


@lru_cache(maxsize=256)
def lex(text: str) -> Words:
    """The words and marks of `text`, numbers and spaces left out; compounds are cut at their hyphens.

    >>> [word for word, _, _ in lex("L’État n’est pas là-bas.")]
    ["l'", 'état', "n'", 'est', 'pas', 'là', 'bas', '.']
    """
    # İ, whose lower case is longer, leaves the whole text as it is
    folded = (text if "İ" in text else lowered(text)).replace("’", "'")
    return Words([(found[0], found.start(), found.end()) for found in _word.finditer(folded)])
