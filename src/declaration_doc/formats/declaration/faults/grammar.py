"""What can be wrong with elements and attributes: S020 to S039, the faults of the grammar."""

from __future__ import annotations

from declaration_doc.model.finding import Fault, Severity

OTHER_ROOT = Fault(
    code="S020",
    name="other-root",
    severity=Severity.ERROR,
    message="the root element is «{element}»; expected «declaration»",
    remedy="name a source of declaration-doc, or put the text into a «declaration»",
    why="This is XML of another kind, or a part of a declaration without the whole.",
    good='<declaration xmlns="urn:declaration-doc:1" xml:id="essai-2022">…</declaration>',
    bad='<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
)
OTHER_NAMESPACE = Fault(
    code="S021",
    name="other-namespace",
    severity=Severity.ERROR,
    message="«{element}» belongs to {found}; expected the namespace urn:declaration-doc:1",
    remedy="{remedy}",
    why="The namespace says which format this is; elements of another one mean nothing here.",
    good='<declaration xmlns="urn:declaration-doc:1" …>',
    bad='<declaration xmlns="urn:example:other" …>',
)
XINCLUDE = Fault(
    code="S022",
    name="xinclude-refused",
    severity=Severity.ERROR,
    message="«{element}» asks for another file to be included; expected none",
    remedy="put the text itself here",
    why="A declaration is one file: what it says must not depend on another one that may change or be "
    "missing.",
    good='<p xml:id="theme"><s xml:id="theme-1">…</s></p>',
    bad='<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="theme.xml"/>',
)
UNKNOWN_ELEMENT = Fault(
    code="S023",
    name="unknown-element",
    severity=Severity.ERROR,
    message="there is no element «{element}»; in «{parent}» expected {expected}",
    remedy="{remedy}",
    why="An element that the format does not have would be left out of every edition.",
    good='<s xml:id="theme-1"><t xml:lang="fr">Le <em>thème</em></t><t xml:lang="ja">テーマ</t></s>',
    bad='<s xml:id="theme-1"><t xml:lang="fr">Le <emph>thème</emph></t><t xml:lang="ja">テーマ</t></s>',
)
MISPLACED_ELEMENT = Fault(
    code="S024",
    name="misplaced-element",
    severity=Severity.ERROR,
    message="«{element}» must not stand in «{parent}»; expected {expected}",
    remedy="move it, or put it into an element that may hold it: {holders}",
    why="The place of an element is part of what it means.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t '
    'xml:lang="ja">テーマ</t></s></p>',
    bad='<p xml:id="theme"><t xml:lang="fr">Le thème</t><t xml:lang="ja">テーマ</t></p>',
)
WRONG_ORDER = Fault(
    code="S025",
    name="wrong-order",
    severity=Severity.ERROR,
    message="«{element}» stands behind «{before}» in «{parent}»; expected it before",
    remedy="move it to the front of «{before}»; the order is: {order}",
    why="The parts of an element have one order, so that every edition prints them in it.",
    good='<s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t xml:lang="ja">テーマ</t>'
    '<ignore rule="numbers-differ" reason="seen"/></s>',
    bad='<s xml:id="theme-1"><ignore rule="numbers-differ" reason="seen"/>'
    '<t xml:lang="fr">Le thème</t><t xml:lang="ja">テーマ</t></s>',
)
REPEATED_ELEMENT = Fault(
    code="S026",
    name="repeated-element",
    severity=Severity.ERROR,
    message="there is another «{element}» in «{parent}»; expected {limit}",
    remedy="keep one, or make two «{parent}» of this one",
    why="Of two where one is meant, an edition would print one and lose the other.",
    good='<t xml:lang="ja"><ruby><rb>金沢</rb><rt>かなざわ</rt></ruby></t>',
    bad='<t xml:lang="ja"><ruby><rb>金沢</rb><rb>市</rb><rt>かなざわ</rt></ruby></t>',
)
MISSING_ELEMENT = Fault(
    code="S027",
    name="missing-element",
    severity=Severity.ERROR,
    message="«{parent}» has no {expected}; expected at least one",
    remedy="add it{place}",
    why="Without this part the element is not complete.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t '
    'xml:lang="ja">テーマ</t></s></p>',
    bad='<p xml:id="theme"/>',
)
UNKNOWN_ATTRIBUTE = Fault(
    code="S028",
    name="unknown-attribute",
    severity=Severity.ERROR,
    message="«{element}» has no attribute «{attribute}»; expected {expected}",
    remedy="{remedy}",
    why="An attribute that the format does not have says nothing to anyone.",
    good='<t xml:lang="fr">à <name key="nancy">Nancy</name></t>',
    bad='<t xml:lang="fr">à <name ref="nancy" key="nancy">Nancy</name></t>',
)
MISSING_ATTRIBUTE = Fault(
    code="S029",
    name="missing-attribute",
    severity=Severity.ERROR,
    message="«{element}» lacks the attribute «{attribute}»; expected {expected}",
    remedy="{remedy}",
    why="Without it the element cannot be named, compared or printed.",
    good='<t xml:lang="fr">à <name key="nancy">Nancy</name></t>',
    bad='<t xml:lang="fr">à <name>Nancy</name></t>',
)
WRONG_VALUE = Fault(
    code="S030",
    name="wrong-value",
    severity=Severity.ERROR,
    message="the attribute «{attribute}» of «{element}» is {found}; expected {expected}",
    remedy="{remedy}",
    why="Names of files, anchors and comparisons are made of these values; each has one spelling.",
    good='<t xml:lang="fr">en <date when="2022-10">octobre 2022</date></t>',
    bad='<t xml:lang="fr">en <date when="10/2022">octobre 2022</date></t>',
)
EXCLUDING_ATTRIBUTES = Fault(
    code="S031",
    name="excluding-attributes",
    severity=Severity.ERROR,
    message="«{element}» has {found}; expected {expected}",
    remedy="keep one of these and delete the rest",
    why="A date is one day or a range; what is both can be neither compared nor printed.",
    good='<t xml:lang="fr"><date from="2019" to="2023">2019-2023</date></t>',
    bad='<t xml:lang="fr"><date when="2019" from="2019">2019-2023</date></t>',
)
MISPLACED_TEXT = Fault(
    code="S032",
    name="misplaced-text",
    severity=Severity.ERROR,
    message="text stands directly in «{parent}»: {found}; expected {expected}",
    remedy="{remedy}",
    why="Text outside <t> has no language: no edition would print it.",
    good='<p xml:id="theme"><s xml:id="theme-1"><t xml:lang="fr">Le thème</t><t '
    'xml:lang="ja">テーマ</t></s></p>',
    bad='<p xml:id="theme">Le thème<s xml:id="theme-1"><t xml:lang="fr">Le thème</t>'
    '<t xml:lang="ja">テーマ</t></s></p>',
)
GRAMMAR_REFUSES = Fault(
    code="S039",
    name="grammar-refuses",
    severity=Severity.ERROR,
    message="the grammar (schema/declaration.rng) refuses the file: {found}",
    remedy="mend what it names; the reader of declaration-doc should have said it in plain words: "
    "please report it",
    why="RELAX NG has the last word on the structure of a source.",
)

GRAMMAR_FAULTS: tuple[Fault, ...] = (
    OTHER_ROOT,
    OTHER_NAMESPACE,
    XINCLUDE,
    UNKNOWN_ELEMENT,
    MISPLACED_ELEMENT,
    WRONG_ORDER,
    REPEATED_ELEMENT,
    MISSING_ELEMENT,
    UNKNOWN_ATTRIBUTE,
    MISSING_ATTRIBUTE,
    WRONG_VALUE,
    EXCLUDING_ATTRIBUTES,
    MISPLACED_TEXT,
    GRAMMAR_REFUSES,
)
