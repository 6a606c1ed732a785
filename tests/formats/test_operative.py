"""`operative.yaml`: acts with a strength, and their forms in each language."""

from __future__ import annotations

import pytest

from declaration_doc.formats.operative import parse
from declaration_doc.model.operative import Act, Operatives
from declaration_doc.resources import lexicon


def read(text: str) -> tuple[Operatives | None, list[str]]:
    value, findings = parse(text.encode(), "operative.yaml")
    return value, [finding.name for finding in findings]


def test_forms_are_parted_by_spaces_or_listed() -> None:
    value, findings = read(
        "acts:\n  commit:\n    strength: 70\n    forms:\n      fr: s'_engage promet\n      ja: [約束, 確約]\n"
    )
    assert findings == []
    assert value == Operatives((Act("commit", 70, {"fr": ("s'_engage", "promet"), "ja": ("約束", "確約")}),))


def test_an_act_may_stand_outside_the_scale() -> None:
    value, findings = read("acts: {adopt: {forms: {fr: adopte}}}")
    assert findings == []
    assert value is not None
    assert value.acts[0].strength is None


def test_an_act_may_only_say() -> None:
    value, findings = read(
        "acts: {recall: {kind: says, forms: {fr: rappelle}}, adopt: {forms: {fr: adopte}}}"
    )
    assert findings == []
    assert value is not None
    assert [act.says for act in value.acts] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "acts: {commit: {strength: 0, forms: {fr: promet}}}",
        "acts: {commit: {strength: strong, forms: {fr: promet}}}",
        "acts: {commit: {kind: sings, forms: {fr: promet}}}",
        "acts: {commit: {forms: {french: promet}}}",
        "acts: {commit: {forms: {fr: ''}}}",
        "acts: {commit: {}}",
        "acts: {Commit!: {forms: {fr: promet}}}",
        "acts: [commit]",
        "verbs: {}",
        "acts: {commit: {forms: {fr: promet}}, commit: {forms: {fr: promet}}}",
        "acts: &a {commit: *a}",
    ],
)
def test_every_fault_is_a_finding(text: str) -> None:
    _, findings = read(text)
    assert findings


def test_the_shipped_file_is_sound_and_its_scale_has_no_two_acts_of_one_strength() -> None:
    data = lexicon("operative.yaml")
    assert data is not None
    value, findings = parse(data, "operative.yaml")
    assert findings == ()
    assert value is not None
    strengths = [act.strength for act in value.acts if act.strength is not None]
    assert strengths == sorted({*strengths}, reverse=True)
    assert all(act.forms["fr"] and act.forms["ja"] for act in value.acts)


def test_a_project_adds_forms_and_takes_none_away() -> None:
    shipped = Operatives((Act("commit", 70, {"fr": ("promet",)}),))
    extended = shipped.extended({"commit": {"fr": ("jure",), "ja": ("誓う",)}, "unknown": {"fr": ("rit",)}})
    assert extended == Operatives((Act("commit", 70, {"fr": ("promet", "jure"), "ja": ("誓う",)}),))
