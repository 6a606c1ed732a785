"""Findings of comparisons and of editions, in Japanese: code → message and remedy (D, F)."""

from __future__ import annotations

_BECAME = "{subject}が変わった。「{before}」から「{after}」へ。"

OUTPUT_MESSAGES: dict[str, tuple[str, str]] = {
    # --- what a revision left stale ---
    "D101": (
        "「{counterpart}」の文言が「{before}」から「{after}」に変わったが、「{of}」は変わっていない。",
        "「{of}」の文を改めるか、今も有効であることを記録する。",
    ),
    "D102": (
        "「{of}」の数値、日付又は名称が「{counterpart}」と一致しなくなった。",
        "両方の言語に同じ値を与える。",
    ),
    "D103": (
        "「{of}」は、「{counterpart}」の別の文言に対して承認されている。",
        "「{of}」の文を現在の文言と照らして読み、改めて承認する。",
    ),
    # --- what a revision changed ---
    "D201": ("追加：「{after}」", ""),
    "D202": ("削除：「{before}」", ""),
    "D203": ("移動：{ids}", ""),
    "D204": ("分割：{ids}", ""),
    "D205": ("統合：{ids}", ""),
    "D206": ("ID変更：{ids}", ""),
    "D207": ("「{of}」の文言が「{before}」から「{after}」に変わった。", ""),
    "D208": ("「{of}」の表記が変わった。", ""),
    "D209": ("同じ文字の周りのマークアップが変わった。", ""),
    "D210": ("構造が変わった（{subject}）。{before}から{after}へ。", ""),
    "D211": (_BECAME, ""),
    "D212": (_BECAME, ""),
    "D213": (_BECAME, ""),
    # --- fonts ---
    "F001": (
        "版のどのフォントにも{code} {name}「{character}」がない。",
        (
            "フォントにある文字で書く。絵文字は言葉で、漢字の珍しい字形は通用の字形で書く。"
            "又は、その文字のあるフォントを独自のスタイルで指定する（@font-face、--text-ja、--text-latin）。"
        ),
    ),
}
