"""Findings of the rules of translation in Japanese: code → message and remedy."""

from __future__ import annotations

TRANSLATION_MESSAGES: dict[str, tuple[str, str]] = {
    # --- T1 numbers and dates ---
    "T103": (
        "数が異なる。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語の文を比べ、誤っている数を直す。",
    ),
}
