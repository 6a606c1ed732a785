"""`operative.yaml`: the operative verbs of declarations, and how strongly they bind.

acts:
  commit:
    strength: 70                # 1 to 100; left out: the act is not on the scale
    forms:
      fr: s'_engage promettent  # parted by spaces, or a list
      ja: 約束 確約
  recall:
    kind: says                  # left out, it does something: says, one such act goes for another
    forms:
      fr: rappelle
      ja: 想起
"""

from __future__ import annotations

from declaration_doc.formats.yaml_fields import KEY, LANGUAGE, Taker
from declaration_doc.formats.yaml_nodes import Node
from declaration_doc.formats.yaml_tree import read
from declaration_doc.model.finding import Finding
from declaration_doc.model.operative import Act, Operatives

_ACT = ("strength", "kind", "forms")
_KINDS = ("does", "says")


def parse(data: bytes, path: str = "") -> tuple[Operatives | None, tuple[Finding, ...]]:
    """The acts that can be used, and every fault of the file; None where it cannot be read."""
    root, findings = read(data, path)
    if root is None:
        return None, findings
    take = Taker(path, findings)
    top = take.fields(root, path or "operative.yaml", ("acts",), ("acts",))
    acts = tuple(
        act
        for name, (key, node) in (take.fields(top["acts"][1], "acts") if "acts" in top else {}).items()
        if take.formed(key, "acts", KEY, "commit") and (act := _act(take, name, node)) is not None
    )
    return Operatives(acts), tuple(take.findings)


def forms(take: Taker, node: Node, key: str) -> dict[str, tuple[str, ...]]:
    """Language → expressions."""
    found: dict[str, tuple[str, ...]] = {}
    for tag, (place, value) in take.fields(node, key).items():
        if take.formed(place, key, LANGUAGE, "fr"):
            found[tag] = tuple(form for text in take.texts(value, tag) for form in text.split())
    return found


def _act(take: Taker, name: str, node: Node) -> Act | None:
    fields = {key: value for key, (_, value) in take.fields(node, name, _ACT, ("forms",)).items()}
    if "forms" not in fields:
        return None
    strength = take.number(fields["strength"], "strength", 1, 100) if "strength" in fields else None
    says = "kind" in fields and take.choice(fields["kind"], "kind", _KINDS) == "says"
    return Act(name, None if strength is None else int(strength), forms(take, fields["forms"], "forms"), says)
