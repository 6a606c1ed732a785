"""What translates a text and what does not; told_apart/README.md says how the files are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from declaration_doc import Finding, Severity, check_pairs

FOLDER = Path(__file__).with_name("told_apart")


def cases() -> list[Any]:
    """A parameter for each French text: it, its sound translations, and the others."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\nfr: ")[1:]:
            french, *lines = (line for line in part.splitlines() if line and line[0] != "#")
            texts = [line.partition(": ")[::2] for line in lines]
            sound = [text for key, text in texts if key == "ja"]
            wrong = [
                (key.removeprefix("not").removeprefix("without "), text) for key, text in texts if key != "ja"
            ]
            found.append(pytest.param(french, sound, wrong, id=f"{path.stem}: {french}"))
    return found


def found(french: str, japanese: str) -> list[Finding]:
    return check_pairs([("pair", french, japanese)])


def shown(finding: Finding) -> list[str]:
    """The parts of the first text that a finding is about, and nothing."""
    passage = finding.passages[0]
    return ["", *(passage.text[slice(*span)].strip(" .") for span in passage.spans)]


@pytest.mark.parametrize(("french", "sound", "wrong"), cases())
def test_a_sound_translation_is_told_from_a_wrong_one(
    french: str, sound: list[str], wrong: list[tuple[str, str]]
) -> None:
    warned = {text: {f.name for f in found(french, text) if f.severity > Severity.INFO} for text in sound}
    assert {text: names for text, names in warned.items() if names} == {}
    usual = {(f.code, f.severity) for f in found(french, sound[0])}
    new = {text: [f for f in found(french, text) if (f.code, f.severity) not in usual] for _, text in wrong}
    missed = [text for words, text in wrong if not any(words in shown(f) for f in new[text])]
    assert missed == []
