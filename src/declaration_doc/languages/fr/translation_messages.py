"""Findings of the rules of translation in French: code → message and remedy.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

TRANSLATION_MESSAGES: dict[str, tuple[str, str]] = {
    # --- T1 numbers and dates ---
    "T103": (
        "les nombres diffèrent : « {first} » en « {first_language} », « {second} » en « {second_language} »",
        "comparer les deux textes et corriger le nombre qui est faux",
    ),
}
