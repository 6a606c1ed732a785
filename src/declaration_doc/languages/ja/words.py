"""Words that editions print in Japanese."""

from __future__ import annotations

from declaration_doc.languages.ja.reading_words import READING

BULLET = "・"
LABEL_GAP = "\u3000"

WEEKDAYS = ("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日")

WORDS = {
    # parts of a declaration
    "declaration": "宣言",
    "contents": "目次",
    "preamble": "前文",
    "theme": "テーマ",
    "workshop": "分科会",
    "workshops": "分科会",
    "section": "部",
    "article": "条",
    "articles": "条文",
    "conclusion": "結論",
    "resolution": "決議",
    "resolutions": "決議",
    "decision": "決定",
    "final": "末文",
    "signatures": "署名",
    "annex": "附属書",
    "annexes": "附属書",
    "participants": "参加者一覧",
    "errata": "正誤表",
    "erratum": "訂正",
    "erratum_on": "{date}訂正",
    "note": "注",
    "notes": "注",
    # front matter
    "issuer": "発出者",
    "meeting": "会議",
    "date": "日付",
    "dates": "会期",
    "place": "場所",
    "venue": "開催地",
    "host": "主催者",
    "hosts": "主催者",
    "adopted": "採択",
    "adopted_on": "{date}採択",
    "version": "版",
    "number": "文書番号",
    "reference": "文書番号",
    "language": "言語",
    "languages": "言語",
    "edition": "版",
    "edition_in": "{languages}版",
    "source": "原典",
    # standing
    "authority": "本文の位置付け",
    "prevailing": "優先する本文",
    "translation": "翻訳",
    "translator": "翻訳者",
    "translated_by": "翻訳：{translator}",
    "translated_on": "{date}翻訳",
    # pages and reading
    "page": "ページ",
    "of": "／",
    "page_of": "{page}／{pages}ページ",
    "continued": "続き",
    "permalink": "固定リンク",
    "permalink_to": "この箇所への固定リンク",
    "skip_to_text": "本文へ",
    "back_to_text": "本文に戻る",
    "back_to_top": "ページの先頭へ",
    "see_note": "注{number}を見る",
    # states of a text
    "untranslated": "［未訳］",
    "absent": "［この言語には対応する文がない］",
    "draft": "案",
    "draft_notice": "案：翻訳未了につき、配布を禁ずる。",
    # editorial corrections
    "correction": "訂正",
    "corrections": "訂正",
    "correction_note": "採択時の文言：「{sic}」。",
    "correction_note_reason": "採択時の文言：「{sic}」（{reason}）。",
    "omission_note": "語句を補った。採択時の文言にはない。",
    "corrections_notice": "この版には訂正を加えた箇所がある。採択時の文言は注に示す。",
    # punctuation between words that editions put together
    "label_value": "{label}：{value}",
    "list_separator": "、",
    "title_separator": "\u3000",
    "in_brackets": "（{text}）",
    "full_stop": "。",
    # the page for screens
    **READING,
}
