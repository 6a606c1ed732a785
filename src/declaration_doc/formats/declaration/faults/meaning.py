"""What can be wrong with what conforms to the grammar: ids, targets, languages, dates, counts (S1xx)."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

DUPLICATE_ID = Fault(
    code="S101",
    name="duplicate-id",
    severity=Severity.ERROR,
    message="the id «{id}» stands here again: «{element}»; expected another one. It was first given to "
    "«{first}» on line {line}, column {column}",
    remedy="give this «{element}» an id of its own; an id once published keeps its first place",
    why="Links, reviews and comparisons find a part by its id: two parts with one id cannot be told apart.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Un</t><t xml:lang="ja">一</t></s>'
    '<s xml:id="theme-2"><t xml:lang="fr">Deux</t><t xml:lang="ja">二</t></s></p>',
    bad='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Un</t><t xml:lang="ja">一</t></s>'
    '<s xml:id="theme-1"><t xml:lang="fr">Deux</t><t xml:lang="ja">二</t></s></p>',
)
DANGLING = Fault(
    code="S102",
    name="dangling-reference",
    severity=Severity.ERROR,
    message="«{attribute}» of «{element}» is «{target}», but nothing here has that id; expected the id "
    "of {expected}",
    remedy="{remedy}",
    why="A reference that leads nowhere prints nothing, or a wrong number.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir <ref target="theme">le thème</ref></t>'
    '<t xml:lang="ja">テーマ</t></s></p>',
    bad='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir <ref target="themes">le thème</ref></t>'
    '<t xml:lang="ja">テーマ</t></s></p>',
)
WRONG_TARGET = Fault(
    code="S103",
    name="wrong-target",
    severity=Severity.ERROR,
    message="«{attribute}» of «{element}» is «{target}», which is «{found}»; expected the id of {expected}",
    remedy="write the id of {expected}, or use another element than «{element}»",
    why="What a reference prints depends on what it points to.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir <ref target="theme-1">ici</ref></t>'
    '<t xml:lang="ja">ここ</t></s></p>',
    bad='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir<noteref target="theme"/></t>'
    '<t xml:lang="ja">ここ</t></s></p>',
)
WORDLESS_REFERENCE = Fault(
    code="S104",
    name="reference-without-words",
    severity=Severity.ERROR,
    message="the reference to «{target}» has no words, and «{found}» has no number to print; expected words",
    remedy='write the words between <ref target="{target}"> and </ref>',
    why="A reference without words prints the number of its target; a part without a number leaves a gap.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir <ref target="theme">le thème</ref></t>'
    '<t xml:lang="ja">テーマ</t></s></p>',
    bad='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Voir <ref target="theme"/></t>'
    '<t xml:lang="ja">テーマ</t></s></p>',
)
UNCALLED_NOTE = Fault(
    code="S105",
    name="note-without-call",
    severity=Severity.WARNING,
    message='no text calls the note «{id}»; expected a <noteref target="{id}"/>',
    remedy="call it where it belongs, or delete it",
    why="A note that nothing calls has no place on any page.",
    good='<t xml:lang="fr">Cités Unies France<noteref target="note-cuf"/></t> … '
    '<note xml:id="note-cuf">…</note>',
    bad='<notes><note xml:id="note-cuf"><s xml:id="note-cuf-1"><t xml:lang="fr">Cités Unies France</t>'
    '<t xml:lang="ja">フランス都市連合</t></s></note></notes>',
)
LANGUAGE_MISSING = Fault(
    code="S110",
    name="language-missing",
    severity=Severity.ERROR,
    message="the segment «{id}» says nothing in «{lang}»{found}; expected a text",
    remedy='write <t xml:lang="{lang}">…</t>, or, where the texts differ on purpose, '
    '<absent xml:lang="{lang}" reason="…"/>; `build --draft` builds without it',
    why="Nothing may be missing silently: a reader of one language must get what the others get.",
    good='<s xml:id="theme-1"><t xml:lang="fr">Le thème</t><absent xml:lang="ja" reason="no such '
    'heading"/></s>',
    bad='<s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t xml:lang="ja"/></s>',
)
LANGUAGE_TWICE = Fault(
    code="S111",
    name="language-twice",
    severity=Severity.ERROR,
    message="the segment «{id}» speaks «{lang}» again; expected one <t> or <absent> a language. "
    "The first stands on line {line}",
    remedy="put both into one <t>, in one row, or make a segment of its own of the second",
    why="One segment holds one text a language; of two, one would not be printed.",
    good='<s xml:id="theme-1"><t xml:lang="fr">Un. Deux.</t><t xml:lang="ja">一。二。</t></s>',
    bad='<s xml:id="theme-1"><t xml:lang="fr">Un.</t><t xml:lang="fr">Deux.</t>'
    '<t xml:lang="ja">一。二。</t></s>',
)
LANGUAGE_UNDECLARED = Fault(
    code="S112",
    name="language-undeclared",
    severity=Severity.ERROR,
    message="«{lang}» is none of the languages of this declaration ({declared}); expected one of them{more}",
    remedy="{remedy}",
    why="What is said in a language that is not declared would be printed in no edition.",
    good='<s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t xml:lang="ja">テーマ</t></s>',
    bad='<s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t xml:lang="ja">テーマ</t><t '
    'xml:lang="jp">テーマ</t></s>',
)
LANGUAGE_DECLARED_TWICE = Fault(
    code="S113",
    name="language-declared-twice",
    severity=Severity.ERROR,
    message="the language «{lang}» is declared again; expected it once. The first stands on line {line}",
    remedy="keep the one that states the standing of the text",
    why="Each language has one standing.",
    good='<languages><language xml:lang="fr" authority="authentic"/><language xml:lang="ja" '
    'authority="authentic"/></languages>',
    bad='<languages><language xml:lang="fr" authority="authentic"/><language xml:lang="ja" '
    'authority="authentic"/><language xml:lang="fr" authority="not-stated"/></languages>',
)
PREVAILING_TRANSLATION = Fault(
    code="S114",
    name="prevailing-translation",
    severity=Severity.ERROR,
    message="«{lang}» is said to prevail, but its text is declared as «{authority}»; expected "
    "«authentic» "
    "or «not-stated»",
    remedy="correct the authority of «{lang}», or the attribute «prevailing» of «languages»",
    why="A translation cannot prevail over the text it translates.",
    good='<languages prevailing="fr"><language xml:lang="fr" authority="authentic"/><language xml:lang="ja" '
    'authority="official-translation"/></languages>',
    bad='<languages prevailing="ja"><language xml:lang="fr" authority="authentic"/><language xml:lang="ja" '
    'authority="official-translation"/></languages>',
)
PREVAILING_DIFFERS = Fault(
    code="S115",
    name="prevailing-differs",
    severity=Severity.ERROR,
    message="the final clause says that «{found}» prevails; expected «{expected}», as «languages» says",
    remedy="make both say the same",
    why="Every edition prints which language prevails; the source may not say two things.",
    good='<final xml:id="final" prevailing="fr"><p xml:id="done"><s xml:id="done-1"><t xml:lang="fr">Fait</t>'
    '<t xml:lang="ja">作成</t></s></p></final>',
    bad='<languages prevailing="en">…</languages> … <final xml:id="final" prevailing="fr">…</final>',
)
IMPOSSIBLE_DATE = Fault(
    code="S130",
    name="impossible-date",
    severity=Severity.ERROR,
    message="«{attribute}» of «{element}» is «{found}», which is not in the calendar; expected a date "
    "that exists",
    remedy="look it up and correct it",
    why="Dates are compared and printed from their value; one that does not exist is a slip.",
    good='<t xml:lang="fr">le <date when="2022-10-06">6 octobre 2022</date></t>',
    bad='<t xml:lang="fr">le <date when="2022-02-30">30 février 2022</date></t>',
)
INVERTED_RANGE = Fault(
    code="S131",
    name="inverted-range",
    severity=Severity.ERROR,
    message="«{element}» begins on {start} and ends on {end}; expected an end that is not before the "
    "beginning",
    remedy="correct «from» or «to»",
    why="A range that ends before it begins is a slip in one of its two dates.",
    good='<t xml:lang="fr"><date from="2019" to="2023">2019-2023</date></t>',
    bad='<t xml:lang="fr"><date from="2023" to="2019">2019-2023</date></t>',
)
COUNT_DIFFERS = Fault(
    code="S140",
    name="count-differs",
    severity=Severity.ERROR,
    message="the text counts {found} in «{target}», which has {expected}; expected {expected}",
    remedy="correct the number, or the list; where the adopted text is wrong, use <choice> with <sic> "
    "and <corr>",
    why="The number in the text and the list in the annex say the same thing twice.",
    good='<num value="2" counts="cities">deux</num> … '
    '<participants xml:id="cities"><participant …/><participant …/></participants>',
    bad='<num value="3" counts="cities">trois</num> … '
    '<participants xml:id="cities"><participant …/><participant …/></participants>',
)
SIGNING_ORDER = Fault(
    code="S141",
    name="wrong-signing-order",
    severity=Severity.ERROR,
    message="the order of signatories in «{lang}» {found}; expected each signatory once, in one "
    "order a language",
    remedy="list the ids of all signatories: {signatories}",
    why="The order may differ by language, but in each every party signs.",
    good='<signatory xml:id="aix">…</signatory><signatory xml:id="shizuoka">…</signatory>'
    '<order xml:lang="ja" signatories="shizuoka aix"/>',
    bad='<signatory xml:id="aix">…</signatory><signatory xml:id="shizuoka">…</signatory>'
    '<order xml:lang="ja" signatories="shizuoka"/>',
)
EMPTY_WORDING = Fault(
    code="S142",
    name="empty-wording",
    severity=Severity.ERROR,
    message="«{element}» of a correction has no words; expected some on both sides",
    remedy="take a neighbouring word into both «sic» and «corr»",
    why="A correction shows two wordings; with an empty one nobody sees where it applies, and a space "
    "goes astray.",
    good='<t xml:lang="fr">la ville <choice><sic>Aix</sic><corr>d’Aix</corr></choice></t>',
    bad='<t xml:lang="fr">la ville <choice><sic/><corr>d’</corr></choice>Aix</t>',
)
RULES_REFUSE = Fault(
    code="S199",
    name="rules-refuse",
    severity=Severity.ERROR,
    message="the rules (schema/declaration.sch) refuse the file: {found}",
    remedy="mend what it names; the reader of declaration-doc should have said it in plain words: "
    "please report it",
    why="Schematron has the last word on ids, targets, languages, dates and counts.",
)

MEANING_FAULTS: tuple[Fault, ...] = (
    DUPLICATE_ID,
    DANGLING,
    WRONG_TARGET,
    WORDLESS_REFERENCE,
    UNCALLED_NOTE,
    LANGUAGE_MISSING,
    LANGUAGE_TWICE,
    LANGUAGE_UNDECLARED,
    LANGUAGE_DECLARED_TWICE,
    PREVAILING_TRANSLATION,
    PREVAILING_DIFFERS,
    IMPOSSIBLE_DATE,
    INVERTED_RANGE,
    COUNT_DIFFERS,
    SIGNING_ORDER,
    EMPTY_WORDING,
    RULES_REFUSE,
)
