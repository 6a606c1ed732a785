"""Which fonts a browser used for a document, asked through the protocol of its developer tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

_PROBE = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = new Set();
  while (walker.nextNode()) {
    const at = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && !at.closest("script, style")) found.add(at);
  }
  for (const each of document.querySelectorAll("main .row, main p")) each.style.contentVisibility = "visible";
  for (const each of found) each.dataset.probe = "";
}"""


def strangers(opened: Page) -> set[str]:
    """The text of every element on show in which a font of the device was used."""
    opened.evaluate(_PROBE)
    session = opened.context.new_cdp_session(opened)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "[data-probe]"})["nodeIds"]
    assert nodes
    return {
        session.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
        for node in nodes
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        if not font["isCustomFont"]
    }
