"""What the markup of a declaration names as an entry of the glossary is one of its forms.

Any inflection will do, and other words may stand beside the form within the markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from declaration_doc.checks.context import Context
from declaration_doc.checks.terms import forms_in
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.terms import Finder, Sought, plain_finder
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import Inlines, Name, Term, plain, walk

FAULT = Fault(
    code="G104",
    name="marked-form-unlisted",
    severity=Severity.WARNING,
    message="«{found}» is marked as «{key}», which is «{expected}» in the glossary",
    remedy="use a form of the glossary, add this one to it, or mark it with the key that it belongs to",
    why="The markup says that the words are this entry; what is not among its forms was never agreed upon.",
    good='<term key="host-city">villes hôtes</term>',
    bad='<term key="host-city">villes d’accueil</term>',
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each marked name or term whose words, slips corrected, hold no form of its entry."""
    if context.glossary is None:
        return
    finder = cache(partial(_finder, context.glossary))  # most declarations write the forms as they are listed
    forms = {entry.key: entry.forms for entry in context.glossary.entries}
    for segment, texts in context.marked:
        for text, _ in texts:
            for key, words in dict.fromkeys(_marked(text.nodes)):
                allowed = forms_in(forms.get(key, {}), text.language)
                if not allowed or words.casefold() in map(str.casefold, allowed):
                    continue
                found = finder(text.language)(words)
                if not any(form.key == key for occurrence in found for form in occurrence.forms):
                    yield FAULT.finding(
                        path=context.path,
                        position=text.position,
                        segment=segment.id,
                        language=text.language,
                        found=words,
                        key=key,
                        expected="», «".join(allowed),
                    )


def _finder(glossary: Glossary, tag: str) -> Finder:
    sought = [Sought(form, entry.key) for entry in glossary.entries for form in forms_in(entry.forms, tag)]
    return (analysis(tag).form.terms or plain_finder)(sought)


def _marked(nodes: Inlines) -> Iterator[tuple[str, str]]:
    for node in walk(nodes):
        if isinstance(node, (Name, Term)):
            yield node.key, plain(node.children, corrected=True)
