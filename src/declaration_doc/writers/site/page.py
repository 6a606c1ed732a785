"""What every page of the site has: head, landmarks, the way to its other languages."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib import resources

from declaration_doc.errors import MissingPart
from declaration_doc.languages import language as language_of
from declaration_doc.resources import folder
from declaration_doc.writers.markup.elements import characters, element, tag
from declaration_doc.writers.site.words import languages, word

GENERATOR = "declaration-doc site"
"""By which a page of a site is known to be one."""
_SHEET = "site.css"


def page(
    name: str, language: str, title: str, content: str, *, address: str = "", script_name: str = ""
) -> str:
    """A page around `content`.

    `name`: its path without language and suffix (`index`, `ID/glossary`); `address`: of the site, for
    canonical links; `script_name`: the file in this package that is put inside it.
    """
    up = "../" if "/" in name else ""
    style = _style()
    script = _script(script_name) if script_name else ""
    head = (
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content=GENERATOR),
        element("title", characters(title)),
        *_links(name, language, address),
        tag("link", rel="alternate", type="application/atom+xml", href=f"{up}feed.atom"),
        element("style", style),
    )
    body = (
        element("a", characters(word(language, "skip")), class_="skip", href="#content"),
        element("header", _top(name, language, up)),
        element("main", f"\n{content}\n", id="content"),
        element("script", script) if script else "",
    )
    return "\n".join(
        (
            "<!doctype html>",
            tag("html", lang=language),
            element("head", "\n".join(("", *head, ""))),
            element("body", "\n".join(("", *filter(None, body), ""))),
            "</html>\n",
        )
    )


def _top(name: str, language: str, up: str) -> str:
    """The way to the index, and to this page in the other languages."""
    base = name.rpartition("/")[2]
    others = "".join(
        element(
            "li",
            element("span", language_of(each).own_name, aria_current="page", lang=each)
            if each == language
            else element(
                "a", language_of(each).own_name, href=f"{base}.{each}.html", lang=each, hreflang=each
            ),
        )
        for each in languages()
    )
    home = element("a", characters(word(language, "back")), href=f"{up}index.{language}.html", class_="home")
    feed = element("a", characters(word(language, "feed")), href=f"{up}feed.atom", class_="feed")
    return f'\n{home}\n<nav aria-label="{word(language, "language")}"><ul>{others}</ul></nav>\n{feed}\n'


def _links(name: str, language: str, address: str) -> list[str]:
    base = f"{address}/{name}" if address else name.rpartition("/")[2]
    links = [tag("link", rel="alternate", hreflang=each, href=f"{base}.{each}.html") for each in languages()]
    if address:
        links.append(tag("link", rel="canonical", href=f"{base}.{language}.html"))
    return links


def _policy(style: str, script: str) -> str:
    """Nothing but what the page itself holds; a page with a script may load the texts that it searches."""
    sources = f"script-src '{_digest(script)}' 'self' file:; " if script else ""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; {sources}img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _style() -> str:
    try:
        return "\n" + (folder("styles") / _SHEET).read_text("utf-8")
    except OSError as error:
        message = f"the style sheet {_SHEET} cannot be read: {error}"
        raise MissingPart(message, "reinstall the package") from error


def _script(name: str) -> str:
    return "\n" + resources.files(__package__).joinpath(name).read_text("utf-8")
