"""The configuration: what a project wants otherwise than by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from declaration_doc.model.finding import Severity
from declaration_doc.model.position import Position
from declaration_doc.model.style import DEFAULT, PAPERS, Lettering
from declaration_doc.model.typesetting import USUAL, Typesetting

if TYPE_CHECKING:
    from declaration_doc.model.edition import EditionSpec

FORMATS = ("pdf", "html", "txt", "epub", "md")
"""The formats in which an edition can be written, as the command line names them."""
DEFAULT_FORMATS = ("pdf", "html", "txt")
"""Those that are written when neither the command nor the configuration says; the others on request."""


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What a project wants of one rule."""

    rule: str
    """Code or name."""
    enabled: bool = True
    severity: Severity | None = None
    """None: that of the rule."""
    threshold: float | None = None
    """None: that of the rule. What it measures is said on the rule's page."""
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a project wants; the values here are those of a project without a configuration file."""

    editions: tuple[str | EditionSpec, ...] = ()
    """Names of built-in editions, or editions of its own; empty: every built-in one."""
    formats: tuple[str, ...] = DEFAULT_FORMATS
    output: str | None = None
    """Folder of the results, relative to that of the configuration file; None: `build`."""
    address: str | None = None
    """Where the folder of the results is published: `https://…/`, with a solidus at its end."""
    width: int = 80
    """Columns of the text edition."""
    rules: Mapping[str, RuleSetting] = field(default_factory=dict, hash=False)
    """By the code or name that the file gives."""
    verbs: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict, hash=False)
    """Operative verbs beside those that are shipped: name of an act → primary subtag → expressions."""
    typesetting: Typesetting = USUAL
    """Of every edition that does not say otherwise itself."""
    style: str = DEFAULT
    """A style that is shipped, or the folder of one, relative to that of the configuration file."""
    paper: str = PAPERS[0]
    css: tuple[str, ...] = ()
    """Style sheets on top of the style, relative to the folder of the configuration file."""
    fonts: Lettering = Lettering.SYSTEM
    """Of editions for screens."""
    fail_on: str = "error"
    """The least severity with which `check` fails: `error`, `warning`, `info` or `never`."""
    path: str = ""
    """The file it comes from; empty where there is none."""
    places: Mapping[str, Position] = field(default_factory=dict, compare=False, hash=False)
    """Where `style`, and each of `css` by its name, is said in the file."""

    def setting(self, code: str, name: str) -> RuleSetting | None:
        """What is wanted of the rule with this code and name; None: nothing in particular."""
        return self.rules.get(name) or self.rules.get(code)
