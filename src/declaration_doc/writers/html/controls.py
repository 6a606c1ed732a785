"""The controls of the page: hidden as long as no script shows them.

`data-word` names the word of the language tables that an element shows, `data-label` the one it is called
by, so that the script can say them in another language of the edition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from declaration_doc.model.edition import Edition
from declaration_doc.writers.html.icons import icon
from declaration_doc.writers.markup.elements import characters, element, tag

PREFIX = "reading_"
"""Of the words of the page in the tables of languages."""

_KEYS = (
    ("j", "key_next", ""),
    ("k", "key_previous", ""),
    ("Enter", "key_open", ""),
    ("/", "search", ""),
    ("c", "contents", ""),
    ("d", "display", ""),
    ("l", "key_languages", "several"),
    ("o", "key_lead", "several"),
    ("m", "key_layout", "several"),
    ("v", "key_writing", "vertical"),
    ("?", "help", ""),
    ("Esc", "key_escape", ""),
)
"""Key, what it does, and what the edition must have for it."""


@dataclass(frozen=True, slots=True)
class Controls:
    """The controls that fit an edition."""

    edition: Edition
    contents: bool
    """Whether the page has a table of contents."""
    ruby: bool
    """Whether any character of it has a reading."""

    @property
    def several(self) -> bool:
        """Whether there are languages to choose among."""
        return len(self.edition.spec.languages) > 1

    @property
    def vertical(self) -> bool:
        """Whether any of its languages may be set in vertical lines."""
        return any(text.vertical for text in self.edition.record.texts)

    def tools(self) -> str:
        """The bar above the text, with its panels."""
        bar = element("div", "".join(filter(None, self._bar())), class_="bar")
        parts = ("", bar, self._search(), self._display(), "")
        return element(
            "div",
            "\n".join(parts),
            id="page.tools",
            class_="tools",
            role="region",
            hidden="",
            **self._label("tools"),
        )

    def after(self) -> str:
        """What lies over the text when it is asked for: the passage chosen, the help."""
        return f"{self._passage()}\n{self._help()}"

    # --- the bar ---

    def _bar(self) -> Iterator[str]:
        if self.contents:
            yield self._opener("contents", "page.nav")
        if self.several:
            yield self._group("languages", self._texts(), class_="texts")
        yield self._opener("search", "page.search")
        yield self._opener("display", "page.display")
        yield element("button", icon("help") + self.word("help"), type="button", data_do="help")

    def _opener(self, name: str, panel: str) -> str:
        return element(
            "button",
            icon(name) + self.word(name),
            type="button",
            data_do=name,
            aria_expanded="false",
            aria_controls=panel,
        )

    def _texts(self) -> Iterator[str]:
        for language in self.edition.spec.languages:
            name = element("span", characters(self.edition.names[language]), lang=language)
            yield self._choice("text", language, name)
        yield self._choice("text", "all", icon("all") + self.word("all"))

    # --- panels ---

    def _search(self) -> str:
        field = tag(
            "input",
            type="search",
            id="page.words",
            autocomplete="off",
            spellcheck="false",
            enterkeyhint="search",
            **self._label("search_in"),
        )
        result = element("output", "", id="page.result", for_="page.words")
        content = (field, result, self.button("previous", "up"), self.button("next", "down"))
        return element("form", "".join(content), id="page.search", class_="panel", role="search", hidden="")

    def _display(self) -> str:
        groups = "\n".join(filter(None, self._groups()))
        return element("div", f"\n{groups}\n", id="page.display", class_="panel", hidden="")

    def _groups(self) -> Iterator[str]:
        if self.several:
            names = self.edition.names
            leads = (
                self._choice("lead", tag, element("span", characters(names[tag]), lang=tag))
                for tag in self.edition.spec.languages
            )
            yield self._group("lead", leads, data_when="several")
            yield self._named("layout", ("side", "interleaved", "facing"), data_when="several")
        if self.vertical:
            yield self._named("writing", ("horizontal", "vertical"), data_when="vertical")
        yield self._size()
        yield self._named("theme", ("auto", "light", "dark", "contrast"), legend="colours")
        if self.ruby:
            yield self._switch("ruby", "ruby")

    def _named(self, name: str, values: Iterable[str], legend: str = "", **attributes: str) -> str:
        choices = (self._choice(name, value, self.word(value)) for value in values)
        return self._group(legend or name, choices, **attributes)

    def _group(self, legend: str, choices: Iterable[str], **attributes: str) -> str:
        title = element("legend", characters(self._text(legend)), data_word=legend)
        return element("fieldset", title + "".join(choices), **attributes)

    def _choice(self, name: str, value: str, content: str) -> str:
        return element("label", tag("input", type="radio", name=name, value=value) + content)

    def _switch(self, name: str, key: str) -> str:
        box = tag("input", type="checkbox", name=name)
        return element("p", element("label", box + self.word(key)), class_="switch")

    def _size(self) -> str:
        value = element("output", "100 %", id="page.size")
        buttons = self.button("smaller", "minus") + value + self.button("larger", "plus")
        legend = element("legend", characters(self._text("size")), data_word="size")
        return element("fieldset", legend + element("div", buttons, class_="sizes"))

    # --- the passage chosen ---

    def _passage(self) -> str:
        head = element("h2", characters(self._text("passage")), data_word="passage")
        buttons = "".join(self._cite(language) for language in self.edition.spec.languages)
        link = element("button", icon("link") + self.word("copy_link"), type="button", data_do="copy-link")
        said = element("p", "", class_="said", role="status")
        by_hand = element(
            "textarea", "", id="page.by-hand", readonly="", rows="3", hidden="", **self._label("copy_by_hand")
        )
        terms = element("h3", characters(self._text("terms")), data_word="terms") + element(
            "ul", "", id="page.terms"
        )
        content = (
            head,
            element("div", buttons + link + said, class_="copying"),
            by_hand,
            element("div", terms, class_="terms", hidden=""),
            self.button("close-passage", "close", label="close"),
        )
        return element(
            "div",
            "\n".join(("", *content, "")),
            id="page.passage",
            class_="passage",
            role="region",
            hidden="",
            **self._label("passage"),
        )

    def _cite(self, language: str) -> str:
        name = element("span", characters(self.edition.names[language]), lang=language)
        content = icon("quote") + self.word("cite") + (f" {name}" if self.several else "")
        return element("button", content, type="button", data_cite=language)

    # --- help ---

    def _help(self) -> str:
        rows = "".join(self._key(key, name) for key, name, needs in _KEYS if self._has(needs))
        content = (
            element("h2", characters(self._text("help")), data_word="help", id="page.help-title"),
            *(self._paragraph(f"help_{each}") for each in ("passages", "link", "memory")),
            element("h3", characters(self._text("keys")), data_word="keys"),
            self._switch("keys", "single_keys"),
            element("dl", rows, class_="keys"),
            self.button("close-help", "close", label="close"),
        )
        return element(
            "dialog",
            "\n".join(("", *content, "")),
            id="page.help",
            class_="help",
            aria_labelledby="page.help-title",
        )

    def _has(self, needs: str) -> bool:
        return {"several": self.several, "vertical": self.vertical}.get(needs, True)

    def _key(self, key: str, name: str) -> str:
        if name == "contents" and not self.contents:
            return ""
        does = element("dd", characters(self._text(name)), data_word=name)
        return element("div", element("dt", element("kbd", characters(key))) + does)

    def _paragraph(self, key: str) -> str:
        return element("p", characters(self._text(key)), data_word=key)

    # --- words ---

    def button(self, action: str, picture: str, label: str = "") -> str:
        """A button that shows a picture and is called by a word."""
        return element("button", icon(picture), type="button", data_do=action, **self._label(label or action))

    def word(self, key: str) -> str:
        """A word that the script can say in another language."""
        return element("span", characters(self._text(key)), data_word=key)

    def _label(self, key: str) -> Mapping[str, str]:
        return {"aria_label": self._text(key), "data_label": key}

    def _text(self, key: str) -> str:
        return said(self.edition.words[self.edition.lead], key)


def said(words: Mapping[str, str], key: str) -> str:
    """A word of the page in a language: one of its own, or one that every edition prints."""
    return words.get(f"{PREFIX}{key}") or words[key]
