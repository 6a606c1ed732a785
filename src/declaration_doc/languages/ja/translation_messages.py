"""Findings of the rules of translation in Japanese: code → message and remedy."""

from __future__ import annotations

TRANSLATION_MESSAGES: dict[str, tuple[str, str]] = {
    # --- T1 numbers and dates ---
    "T101": (
        "日付が異なる。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語の文を比べ、誤っている日付を直す。",
    ),
    "T102": (
        "一方は年度、他方は暦年である。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語で同じ種類の年を示す。",
    ),
    "T103": (
        "数が異なる。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語の文を比べ、誤っている数を直す。",
    ),
    "T104": (
        "「{first_language}」の「{first}」が「{second_language}」のどこにもない。",
        "訳文に数を補う。別の言い方で示されている場合は、指摘を抑止する。",
    ),
    "T105": (
        "「{second_language}」の「{second}」が「{first_language}」のどこにもない。",
        "訳文の数を直すか、削る。",
    ),
    "T106": (
        (
            "数の範囲が異なる。「{first_language}」は「{first}」（{first_bound}）、"
            "「{second_language}」は「{second}」（{second_bound}）である。"
        ),
        "その数を含むかどうか、上限と下限のいずれであるかを、両言語で一致させる。",
    ),
    "T107": (
        "単位が異なる。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語の文を比べ、誤っている単位を直す。",
    ),
    "T108": (
        "「{number}」と示されているが、列挙されているのは{listed}である。",
        "列挙を補うか、数を直す。",
    ),
    "T109": (
        "「{number}」と示されているが、続く箇条書きの項目は{listed}である。",
        "項目を補うか、各言語の数を直す。",
    ),
    "T110": (
        "「{first_language}」の「{first}」が、「{second_language}」では単に「{second}」である。",
        "その数が上限か下限かを訳文で示す。",
    ),
    "T111": (
        "そのような日はない：「{date}」",
        "正しい日を調べ、各言語の日付を直す。",
    ),
    "T112": (
        "「{weekday}」は「{date}」の曜日ではない。",
        "日付と曜日のどちらが正しいかを調べ、他方を直す。",
    ),
    "T113": (
        "「{text}」の元号の年は{era_year}年であり、{western_year}年ではない。",
        "どちらの年が正しいかを調べ、他方を直す。",
    ),
    "T114": (
        "「{range}」は、始まる前に終わっている。",
        "終わり又は始まりを、各言語で直す。",
    ),
    "T115": (
        "曜日が異なる。「{first_language}」は「{first}」、「{second_language}」は「{second}」である。",
        "両言語の文を比べ、誤っている曜日を直す。",
    ),
    "T116": (
        "「{first_language}」の「{first}」と「{second_language}」の「{second}」は、異なる時を表す。",
        "両言語の文を比べ、誤っている語を直す。",
    ),
    "T117": (
        "「{first_language}」の「{first}」と「{second_language}」の「{second}」は、異なる量を表す。",
        "両言語の文を比べ、誤っている語を直す。",
    ),
}
