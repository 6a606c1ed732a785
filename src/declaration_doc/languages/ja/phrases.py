"""Phrases that messages are put together of, in Japanese; `{0}`, `{1}`… stand for what varies."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # lists of elements and attributes
    "nothing": "なし",
    "empty": "空",
    "text alone": "本文のみ",
    "text, {0}": "本文、{0}",
    "either {0}": "{0}のいずれか",
    "one {0}": "{0}一つ",
    "no attribute": "なし",
    "{0} characters long": "{0}字の長さ",
    "without id": "識別子なし",
    # places
    ", behind {0}": "（{0}の後に）",
    ", in front of {0}": "（{0}の前に）",
    ": its <t> is empty": "（<t> が空である）",
    ". So it stands in {0} more places": "（ほかに{0}か所）",
    "stands behind the beginning of the root element": "がルート要素の始まりより後にある",
    "is not known here": "は、ここでは認められない",
    # namespaces
    "the namespace {0}": "名前空間{0}",
    "no namespace": "名前空間なし",
    'write xmlns="{0}" on it': 'それに xmlns="{0}" と書く。',
    'write xmlns="{0}" on the root element': 'ルート要素に xmlns="{0}" と書く。',
    # values
    "an id: words of a-z and 0-9 joined by hyphens, a letter first, at most 80 characters": (
        "識別子（a-z及び0-9の語をハイフンでつなぎ、字母で始まる80字以内のもの）"
    ),
    "ids with one space between two": "空白一つで区切った識別子",
    "a key of the glossary: words of a-z and 0-9 joined by hyphens, at most 80 characters": (
        "用語集の鍵（a-z及び0-9の語をハイフンでつないだ80字以内のもの）"
    ),
    "a language tag": "言語の標識",
    "language tags with one space between two": "空白一つで区切った言語の標識",
    "a day written YYYY-MM-DD": "YYYY-MM-DDの形の日",
    "a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD": (
        "YYYY、YYYY-MM又はYYYY-MM-DDの形の年、月又は日"
    ),
    "a whole number from 1 to 99999": "1から99999までの整数",
    "a number in digits, a full stop before decimals, no zero that adds nothing": (
        "数字で書いた数（小数点はピリオド、余分な0なし）"
    ),
    "some words on one line, at most 200 characters": "1行200字以内の語句",
    "the name of an .svg, .png or .jpg file beside the source, at most 80 characters": (
        "原稿と同じ所にある.svg、.png又は.jpgファイルの80字以内の名前"
    ),
    "the code or the name of a rule": "規則の記号又は名前",
    "one of {0}": "{0} のいずれか",
    # targets
    "a block or segment": "ブロック又は文節",
    "a note": "注",
    "a list of participants": "参加者一覧",
    # the order of signatories
    "is given twice": "が二度示されている",
    "lacks {0}": "に{0}がない",
    "has {0}, which signs nothing here": "に署名者でない{0}がある",
    "has {0} more than once": "に{0}が重複している",
    "one order a language": "一言語に一つの順序",
    # remedies
    "delete it": "削る。",
    "write {0}, if that is meant": "{0}の意味であればそう書く。",
    "write {0}, if that is meant, or delete it": "{0}の意味であればそう書き、そうでなければ削る。",
    "take one of these, or delete its tags": "これらの一つを使うか、タグを削る。",
    "write it like {0}, or run `declaration-doc fmt`, which proposes ids": (
        "{0} のように書くか、`declaration-doc fmt` を実行する（識別子の案が出る）。"
    ),
    "write it like {0}": "{0} のように書く。",
    "write the id of {0}": "{0}の識別子を書く。",
    "write {0}, if that is meant, or declare {1} in {2}": (
        "{0}の意味であればそう書き、そうでなければ{2}に{1}を示す。"
    ),
    "declare {0} in {1}, or delete what is said in it": "{1}に{0}を示すか、その言語の文を削る。",
    # encodings
    "the file is in {0}": "ファイルが{0}である",
    "save it as UTF-8 without BOM": "UTF-8（BOMなし）で保存する。",
    "convert it: {0}": "変換する：{0}",
    "the byte {0} is not UTF-8 here": "ここのバイト{0}がUTF-8でない",
    "type the characters of this line again; it was probably pasted from {0}": (
        "この行の文字を打ち直す。{0}から貼り付けたものと思われる。"
    ),
    "Windows-1252 or ISO-8859-1": "Windows-1252又はISO-8859-1",
    # entities
    "put it into a <t> with its language, or make a comment of it: <!-- … -->": "言語を示した <t> に入れるか、注釈にする：<!-- … -->",
    "put the base into <rb> and its reading into <rt>": "親文字を <rb> に、読みを <rt> に入れる。",
    "write a plain space: editions set the no-break ones; or {0}": "普通の空白を書く。改行しない空白は版の作成時に付く。又は {0}",
    "write the character itself: {0}, or {1}": "文字そのもの{0}、又は {1} を書く。",
    "write what it stands for, or &amp; for the ampersand": (
        "それの表すものを書く。アンパサンドそのものは &amp; と書く。"
    ),
    # XML that is not well-formed
    "the element has the attribute {0} twice; expected it once": (
        "要素に属性{0}が二度あるが、一度でなければならない"
    ),
    "delete one of the two": "一方を削る。",
    "{0} stands behind the end of the root element; expected the end of the file": (
        "ルート要素の終わりの後に{0}があるが、ファイルの終わりでなければならない"
    ),
    "move it into the root element, or delete it": "ルート要素の中に移すか、削る。",
    "what begins here has no end: {0}; expected «>» (or «-->» for a comment)": (
        "ここから始まる{0}に終わりがない。「>」（注釈では「-->」）がなければならない"
    ),
    "close the tag, its quotation marks, or the comment": "タグ、その引用符又は注釈を閉じる。",
    "the CDATA section has no end; expected «]]>»": ("CDATA区間に終わりがない。「]]>」がなければならない"),
    "close it, or write the text without CDATA": "閉じるか、CDATAを使わずに書く。",
    "«<?xml …?>» does not stand at the very beginning; expected nothing before it": (
        "「<?xml …?>」がファイルの先頭にない。その前には何もあってはならない"
    ),
    "move it to the first character of the file, or delete it": "ファイルの先頭に移すか、削る。",
    "{0} has a prefix that stands for no namespace; expected names without prefix": (
        "{0}の接頭辞がどの名前空間も表さない。接頭辞のない名前でなければならない"
    ),
    "delete the prefix and its colon": "接頭辞とコロンを削る。",
    "{0} is not XML at this place; expected text or a tag": (
        "ここの{0}はXMLではない。本文又はタグでなければならない"
    ),
    "write &lt; for a «<» that is text; put quotation marks around attribute values": (
        "本文の「<」は &lt; と書く。属性の値は引用符で囲む。"
    ),
    "{0} is not XML at this place ({1})": "ここの{0}はXMLではない（{1}）",
    "look for an unclosed tag or quotation mark just before": (
        "すぐ前に、閉じていないタグ又は引用符がないか確かめる。"
    ),
    "the end of the line": "行末",
    "{0}, opened on line {1}, column {2}, is still open": "{1}行{2}桁で開いた{0}が閉じていない",
    "{0} closes nothing here: {1}; expected {2}": (
        "ここの{0}に対応する開始タグがない（{1}）。{2}でなければならない"
    ),
    "write {0} where that element ends, or correct one of the two tags": (
        "その要素の終わりに {0} と書くか、どちらかのタグを直す。"
    ),
    "the file has no element; expected the root element «declaration»": (
        "ファイルに要素がない。ルート要素「declaration」がなければならない"
    ),
    "restore the file": "ファイルを元に戻す。",
    "the file ends while {0}; expected {1}": "{0}うちにファイルが終わっている。{1}がなければならない",
    "restore what is missing, or write {0}": "欠けた部分を元に戻すか、{0} と書く。",
    # characters
    "this line": "この行",
    "composed letters": "合成済みの文字",
    # YAML
    "this is no YAML": "YAMLではない",
    "{0} bytes": "{0}バイト",
    "{0} values": "値{0}個",
    "{0} levels": "{0}段",
}
