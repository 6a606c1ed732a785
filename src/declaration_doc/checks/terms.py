"""Where the terms and names of the glossary stand in both texts of each pair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.languages.terms import Finder, Occurrence, Sought, plain_finder
from declaration_doc.model.glossary import Glossary, GlossaryEntry
from declaration_doc.model.tags import primary_subtag

_FORBIDDEN = "!"
"""Before the key of what must not stand for an entry."""


@dataclass(frozen=True)
class Terms:
    """The glossary of a document, ready to be looked for in both languages."""

    glossary: Glossary
    languages: tuple[str, str]

    @cached_property
    def entries(self) -> Mapping[str, GlossaryEntry]:
        """By key."""
        return {entry.key: entry for entry in self.glossary.entries}

    @cached_property
    def forbids(self) -> bool:
        """Whether there is a form that must not stand for an entry."""
        return any(forms_in(e.forbidden, tag) for e in self.glossary.entries for tag in self.languages)

    @cached_property
    def finders(self) -> tuple[Finder, Finder]:
        """Of the allowed and the forbidden forms of the first and of the second language."""
        first, second = (self._finder(tag) for tag in self.languages)
        return first, second

    def in_side(self, pair: Pair, number: int) -> tuple[Occurrence, ...]:
        """What stands in the first (0) or second (1) text of `pair`."""
        side = pair.sides[number]
        return side.read(self.finders[number]) if side.text else ()

    def allowed(self, pair: Pair, number: int) -> dict[str, Occurrence]:
        """The first occurrence of each entry that may be meant in a text, by key."""
        return dict(_by_key(self.in_side(pair, number), forbidden=False))

    def forbidden(self, pair: Pair, number: int) -> dict[str, Occurrence]:
        """The first occurrence of a form that must not stand for an entry, by key of the entry."""
        return dict(_by_key(self.in_side(pair, number), forbidden=True))

    def allowed_keys(self, occurrence: Occurrence, number: int) -> tuple[str, ...]:
        """The entries that an occurrence may stand for, if they have a form in the language `number`."""
        keys = dict.fromkeys(form.key for form in occurrence.forms)
        return tuple(k for k in keys if not k.startswith(_FORBIDDEN) and self.forms(k, number))

    def presence(self, pair: Pair, number: int) -> Callable[[str], bool]:
        """Tells whether an entry is said in a text: by a form of its own, within a compound, or by markup."""
        side = pair.sides[number]
        found = {form.key for occurrence in self.in_side(pair, number) for form in occurrence.forms}
        marked = marked_keys(side)

        def is_there(key: str) -> bool:
            if key in found or key in marked:
                return True
            forms = self.forms(key, number)
            read, says = side.analysis.form.implied, side.analysis.form.says
            return (
                any(form in side.text for form in forms if len(form) > 1)
                or bool(read and not side.read(read).isdisjoint(forms))
                or bool(says and any(says(side.text, form) for form in forms))
            )

        return is_there

    def forms(self, key: str, number: int) -> tuple[str, ...]:
        """The forms that an entry may take in the first or second language, the preferred one first."""
        return forms_in(self.entries[key].forms, self.languages[number])

    def _finder(self, tag: str) -> Finder:
        from declaration_doc.languages.analysis import analysis

        sought = [
            Sought(form, mark + entry.key, entry.kind == "name", is_literal=bool(mark))
            for entry in self.glossary.entries
            for mark, forms in (("", entry.forms), (_FORBIDDEN, entry.forbidden))
            for form in forms_in(forms, tag)
        ]
        return (analysis(tag).form.terms or plain_finder)(sought)


def terms_of(bitext: Bitext) -> Terms | None:
    """The glossary of `bitext`, ready to be looked for; None where it has none. For `bitext.read`."""
    if not bitext.glossary or not bitext.glossary.entries:
        return None
    return Terms(bitext.glossary, bitext.languages)


def forms_in(forms: Mapping[str, tuple[str, ...]], tag: str) -> tuple[str, ...]:
    """The forms in a language; those of `fr` serve `fr-CA` too."""
    return forms.get(tag) or forms.get(primary_subtag(tag), ())


def is_in_glossary(pair: Pair, side: Side, word: str) -> bool:
    """Whether a form of the glossary in the language of `side` has the word in it."""
    glossary = pair.bitext.glossary
    if glossary is None:
        return False
    return any(word in form for entry in glossary.entries for form in forms_in(entry.forms, side.language))


def marked_keys(side: Side) -> frozenset[str]:
    """The keys of the names and terms that the markup of a declaration names in a text."""
    if not side.nodes:
        return frozenset()
    from declaration_doc.model.inline import Name, Term, walk

    return frozenset(node.key for node in walk(side.nodes) if isinstance(node, (Name, Term)))


def _by_key(occurrences: tuple[Occurrence, ...], *, forbidden: bool) -> Iterator[tuple[str, Occurrence]]:
    for occurrence in reversed(occurrences):  # the first one wins
        for form in occurrence.forms:
            if form.key.startswith(_FORBIDDEN) == forbidden:
                yield form.key.removeprefix(_FORBIDDEN), occurrence
