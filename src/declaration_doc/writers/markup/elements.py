"""Elements as strings: the one place that escapes."""

from __future__ import annotations

from html import escape


def element(name: str, content: str, /, **attributes: str | None) -> str:
    """An element around `content`, which is markup; attributes of None are left out.

    `class_` and `for_` stand for `class` and `for`; an underscore within a name for a hyphen.

    >>> element("p", "…", class_="recital", aria_label="a<b", id=None)
    '<p class="recital" aria-label="a&lt;b">…</p>'
    """
    return f"{tag(name, **attributes)}{content}</{name}>"


def tag(name: str, /, **attributes: str | None) -> str:
    """A start tag, or an element that has no end tag."""
    written = (
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{''.join(written)}>"


def characters(text: str) -> str:
    """Text as it stands between tags."""
    return escape(text, quote=False)


def classes(*names: str) -> str | None:
    """The value of a class attribute; empty names are left out, and so is the attribute without any."""
    return " ".join(filter(None, names)) or None
