"""Findings about the form of texts in Japanese: code → message and remedy."""

from __future__ import annotations

FORM_MESSAGES: dict[str, tuple[str, str]] = {
    # --- G glossary and names ---
    "G101": (
        "用語集では「{term}」は「{expected}」であるが、相手の文にはいずれの形もない。",
        "用語集の形を用いるか、ここにある形を「{key}」の項目に加える。",
    ),
    "G102": (
        "「{term}」に「{found}」を当ててはならない。用語集で認められているのは「{expected}」である。",
        "「{expected}」と書くか、用語集の「{key}」の項目を改める。",
    ),
    "G104": (
        "「{found}」に「{key}」の印が付いているが、用語集では「{expected}」である。",
        "用語集の形を用いるか、この形を用語集に加えるか、キーを直す。",
    ),
    "G201": (
        "「{lost}」が相手の文になく、「{stray}」がある。",
        "意図した名称を書く。別の形で呼ぶ場合は用語集に加える。",
    ),
    "G203": (
        "「{name}」はここでは「{found}」、この文書の他の箇所では「{custom}」である。",
        "一方に統一し、用語集に加える。",
    ),
    "G204": ("「{found}」は、この文書の他の箇所では「{custom}」である。", "「{custom}」と書く。"),
    "G205": (
        "「{abbreviation}」の説明が重複している（初出は「{first}」）。",
        "略称のみ、又は正式名称のみを書く。",
    ),
    "G206": (
        "「{abbreviation}」が何の略であるか、使われる前に示されていない。",
        "初出の箇所に正式名称を書き、略称を括弧に入れて添える。",
    ),
    "G207": (
        "{first_language}の「{first}」は、{second_language}の「{second}」とは別の職又は機関である。",
        "両方の文を照合し、意図した職・機関を書く。別の名で呼ぶ場合は用語集に加える。",
    ),
    # --- P1 French, and marks of any language ---
    "P101": (
        "「{found}」に空白が欠けている。正しくは「{expected}」。",
        "空白を入れる。行末に来ないよう、改行しない空白とする。",
    ),
    "P102": ("「{found}」に余分な空白がある。", "空白を削除する。"),
    "P103": (
        "「{found}」：序数の略し方は「{expected}」である。",
        "「{expected}」と書く。文字は各版で上付きになる。",
    ),
    "P104": ("「{found}」とある。正しくは「{expected}」。", "「{expected}」と書く。"),
    "P106": ("「{found}」とある。正しくは「{expected}」。", "アクセント符号を付ける。「{expected}」と書く。"),
    "P107": (
        "「{found}」で記号が重複している。正しくは「{expected}」。",
        "一つだけ残す（`check --fix` で直る。）。",
    ),
    "P108": ("「{found}」で同じ語が重複している。", "一つだけ残す。"),
    "P109": (
        "「{found}」の「{mark}」に対応する記号がない。「{expected}」も必要である。",
        "しかるべき位置に「{expected}」を書くか、「{mark}」を削除する。",
    ),
    "P110": (
        "「{found}」の引用符はフランス語のものではない。正しくは{expected}である。",
        "{expected}と書く。宣言では<quote>で囲めば、版が引用符を付ける。",
    ),
    # --- P2 Japanese ---
    "P201": (
        "「{found}」にASCIIの記号がある。正しくは「{expected}」。",
        "「{expected}」と書く（`check --fix` で直る。）。",
    ),
    "P202": (
        "{between}：「{found}」では「{way}」、この文書の他の箇所では「{custom}」である。",
        "他の箇所と同じく「{custom}」と書く。",
    ),
    "P203": (
        "「{found}」で記号が重複している。正しくは「{expected}」。",
        "一つだけ残す（迷う余地がなければ `check --fix` で直る。）。",
    ),
    "P205": ("「{found}」に空白がある。", "空白を削除する。"),
    "P206": (
        "「{found}」に半角の仮名がある。正しくは「{expected}」。",
        "「{expected}」と書く（`check --fix` で直る。）。",
    ),
    "P207": (
        "「{found}」の数で全角と半角の数字が混じっている。正しくは「{expected}」。",
        "「{expected}」と書く（`check --fix` で直る。）。",
    ),
    "P208": (
        "文末に記号がない（「{found}」）。正しくは「{expected}」で終わる。",
        "「{expected}」を書く。文が途中で切れていれば補う。",
    ),
    "P209": (
        "「{found}」は{style}体であり、文書の他の部分は別の文体である。",
        "他の文と同じ文体にする。",
    ),
    # --- P3 wrong kanji and spelling ---
    "P301": ("「{found}」は「{expected}」の誤りである。", "「{expected}」と書く。"),
    "P302": (
        "「{found}」の「{word}」：相手の文の内容は「{expected}」に当たる。",
        "その意味であれば「{expected}」と書く。",
    ),
    "P303": ("「{found}」に重複がある。正しくは「{expected}」。", "一つだけ残す。"),
    "P304": (
        "「{found}」の漢字の組合せは語をなさない。「{expected}」ではないか。",
        "意図した語を書く。",
    ),
    "P305": (
        "辞書に「{found}」がない。「{expected}」ではないか。",
        "「{expected}」と書く。正しい語であればそのままでよい（3回使えば用語とみなす。）。",
    ),
    "P306": ("「{found}」は定型句「{expected}」の誤りである。", "「{expected}」と書く。"),
    # --- U characters ---
    "U101": (
        "「{found}」に別の文字体系の字が混じっている。正しくは「{expected}」。",
        "「{expected}」と打ち直す。",
    ),
    "U102": (
        "「{found}」に形の似た別の字がある。正しくは「{expected}」。",
        "「{expected}」と書く。",
    ),
    "U103": ("「{found}」に部首の記号がある。正しくは「{expected}」。", "「{expected}」と書く。"),
    "U104": ("「{found}」に日本語で用いない漢字がある。", "日本の字体で書く。"),
    "U105": ("「{found}」に見えない文字がある。", "削除する。"),
    "U106": (
        "「{found}」の字とその符号が別々に書かれている。正しくは「{expected}」。",
        "「{expected}」と書く。",
    ),
    "U107": (
        "「{found}」に互換漢字があり、多くのプログラムが「{expected}」に変える。",
        "人名などの正式な字体であればそのまま残す。",
    ),
    # --- R review state ---
    "R101": (
        "「{tag}」の文は校閲されていない（状態は「{state}」）。",
        "もう一方の言語と比べ、`declaration-doc review approve {id} --language {tag}` を実行する。",
    ),
    "R102": (
        "「{tag}」の文は、「{state}」となった後に「{changed}」の文言が改められた。",
        "両言語の文を改めて比べ、`declaration-doc review approve {id} --language {tag}` を実行する。",
    ),
    "R103": (
        "「{id}」の「{tag}」の文は承認済みであるが、承認者の名がない。",
        "「by: …」を書くか、状態を「reviewed」に戻す。",
    ),
    "R104": (
        "「{id}」の「{tag}」の文は、翻訳者である「{by}」が承認している。",
        "別の人が両言語を比べて承認する。",
    ),
}
