"""From a tree to the canonical bytes: one text one line, a blank line between the languages.

Git merges two branches cleanly where at least one line that neither touched lies between their
edits: hence the blank line between the children of a segment.
"""

from __future__ import annotations

from declaration_doc.errors import FaultySource
from declaration_doc.formats.declaration.folding import fold_text
from declaration_doc.formats.declaration.tree import NAMESPACE, Comment, Element, Instruction, Node, Root
from declaration_doc.formats.declaration.vocabulary import VOCABULARY
from declaration_doc.model.characters import XML_SPACE

_INDENT = "  "
_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def serialize(tree: Element) -> bytes:
    """The canonical form: attributes in the order of the vocabulary, two spaces a level, UTF-8, LF.

    No character of a text changes; comments and instructions stay at their place among the elements.
    Raises FaultySource where the tree holds a part of another namespace, which has no place in it.
    """
    for element in tree.iter():
        if any(name.startswith("{") for name in (element.name, *element.attributes)):
            raise FaultySource(
                f"«{element.name}» holds a part of another namespace, which cannot be written",
                remedy="mend what `check` says of it first",
            )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    outside = (tree.prolog, tree.epilog) if isinstance(tree, Root) else ([], [])
    lines += map(_loose, outside[0])
    _write(tree, "", lines, f' xmlns="{NAMESPACE}"')
    lines += map(_loose, outside[1])
    return ("\n".join(lines) + "\n").encode()


def _write(element: Element, indent: str, lines: list[str], namespace: str = "") -> None:
    """Append the lines of an element that stands on lines of its own."""
    start = f"{indent}<{element.name}{namespace}{_attributes(element)}"
    if holds_text(element):
        inner = "".join(map(_inline, fold_text(element)))
        lines.append(f"{start}>{inner}</{element.name}>" if inner else f"{start}/>")
        return
    children = [child for child in element.children if not isinstance(child, str) or child.strip(XML_SPACE)]
    if not children:
        lines.append(f"{start}/>")
        return
    lines.append(f"{start}>")
    _write_children(element, children, indent + _INDENT, lines)
    lines.append(f"{indent}</{element.name}>")


def _write_children(parent: Element, children: list[Node], indent: str, lines: list[str]) -> None:
    apart = False
    for child in children:
        if apart:
            lines.append("")
        if isinstance(child, Element):
            _write(child, indent, lines)
        else:
            lines.append(indent + (_text(child) if isinstance(child, str) else _loose(child)))
        apart = parent.name == "s" and not isinstance(child, Comment)


def holds_text(element: Element) -> bool:
    """Whether an element stands on one line with all it holds."""
    kind = VOCABULARY.get(element.name)
    if kind:
        return kind.text
    return any(isinstance(child, str) and child.strip(XML_SPACE) for child in element.children)


def _attributes(element: Element) -> str:
    kind = VOCABULARY.get(element.name)
    known = list(kind.attributes) if kind else ["xml:id", "xml:lang"]
    order = [key for key in known if key in element.attributes]
    order += sorted(key for key in element.attributes if key not in known)
    return "".join(f' {key}="{element.attributes[key].translate(_VALUE_ESCAPES)}"' for key in order)


def _inline(node: Node) -> str:
    if isinstance(node, str):
        return node.translate(_TEXT_ESCAPES)
    if not isinstance(node, Element):
        return _loose(node)
    inner = "".join(map(_inline, node.children))
    start = f"<{node.name}{_attributes(node)}"
    return f"{start}>{inner}</{node.name}>" if inner else f"{start}/>"


def _text(text: str) -> str:
    return text.strip(XML_SPACE).translate(_TEXT_ESCAPES)


def _loose(node: Comment | Instruction) -> str:
    if isinstance(node, Comment):
        return f"<!--{node.text}-->"
    return f"<?{node.target} {node.text}?>" if node.text else f"<?{node.target}?>"
