"""The page of the Python API: names, signatures and docstrings of what `declaration_doc` exports."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from types import FunctionType

from tools.reference.markdown import docstring, fenced, paragraphs

_INTRODUCTION = """\
What `import declaration_doc` gives. Importing it loads neither lxml nor WeasyPrint nor YAML: each is loaded
by the first call that needs it. All other modules are internal.
"""


def _signature(node: ast.FunctionDef) -> str:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){returns}"


def _fields(body: list[ast.stmt]) -> Iterator[str]:
    """The fields of a class, each with the docstring under it."""
    for node, following in zip(body, [*body[1:], ast.Pass()], strict=True):
        if not isinstance(node, ast.AnnAssign) or ast.unparse(node.target).startswith("_"):
            continue
        meaning = ""
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            meaning = f": {docstring(str(following.value.value))}"
        yield f"- `{ast.unparse(node.target)}`: `{ast.unparse(node.annotation)}`{meaning}".replace(
            "\n", "\n  "
        )


def _methods(body: list[ast.stmt]) -> Iterator[str]:
    """The public methods and properties of a class."""
    for node in body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        marks = {ast.unparse(mark) for mark in node.decorator_list}
        words = _signature(node).replace("(self, ", "(").replace("(cls, ", "(").replace("(self)", "()")
        name = f"{node.name}: {ast.unparse(node.returns)}" if "property" in marks and node.returns else words
        yield paragraphs(f"`.{name}`", docstring(ast.get_docstring(node)))


def _entry(name: str, thing: object) -> str:
    """The part of the page about one exported name."""
    if not isinstance(thing, type | FunctionType):
        return paragraphs(f"### {name}", f"`{thing!r}`")
    node = ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]
    if isinstance(node, ast.FunctionDef):
        return paragraphs(
            f"### {name}", fenced(_signature(node), "python"), docstring(ast.get_docstring(node))
        )
    if not isinstance(node, ast.ClassDef):
        raise TypeError(f"{name} is neither a function nor a class")
    fields = "\n".join(_fields(node.body))
    return paragraphs(f"### {name}", docstring(ast.get_docstring(node)), fields, *_methods(node.body))


def _chapter(thing: object) -> str:
    if isinstance(thing, FunctionType):
        return "Functions"
    return "Exceptions" if isinstance(thing, type) and issubclass(thing, Exception) else "Values"


def page() -> str:
    """Every name of `declaration_doc.__all__`: functions, then values, then exceptions."""
    import declaration_doc

    names = {name: getattr(declaration_doc, name) for name in declaration_doc.__all__}
    chapters: dict[str, list[str]] = {"Functions": [], "Values": [], "Exceptions": []}
    for name, thing in names.items():
        chapters[_chapter(thing)].append(_entry(name, thing))
    parts = (paragraphs(f"## {title}", *entries) for title, entries in chapters.items())
    return paragraphs("# The Python API", _INTRODUCTION.strip(), *parts)
