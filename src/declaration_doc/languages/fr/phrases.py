"""Phrases that messages are put together of, in French; `{0}`, `{1}`… stand for what varies.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # lists of elements and attributes
    "nothing": "rien",
    "empty": "vide",
    "text alone": "du texte seul",
    "text, {0}": "du texte, {0}",
    "either {0}": "soit {0}",
    "one {0}": "un seul {0}",
    "no attribute": "aucun attribut",
    "{0} characters long": "long de {0} caractères",
    "without id": "sans identifiant",
    # places
    ", behind {0}": ", après {0}",
    ", in front of {0}": ", avant {0}",
    ": its <t> is empty": " : son <t> est vide",
    ". So it stands in {0} more places": ". Elle se trouve encore à {0} autres endroits",
    "stands behind the beginning of the root element": "se trouve après le début de l’élément racine",
    "is not known here": "n’est pas connue ici",
    # namespaces
    "the namespace {0}": "l’espace de noms {0}",
    "no namespace": "aucun espace de noms",
    'write xmlns="{0}" on it': 'lui donner l’attribut xmlns="{0}"',
    'write xmlns="{0}" on the root element': 'écrire xmlns="{0}" sur l’élément racine',
    # values
    "an id: words of a-z and 0-9 joined by hyphens, a letter first, at most 80 characters": (
        "un identifiant : des mots de a-z et 0-9 joints par des traits d’union, une lettre d’abord, "
        "80 caractères au plus"
    ),
    "ids with one space between two": "des identifiants séparés par une espace",
    "a key of the glossary: words of a-z and 0-9 joined by hyphens, at most 80 characters": (
        "une clé du glossaire : des mots de a-z et 0-9 joints par des traits d’union, 80 caractères au plus"
    ),
    "a language tag": "une étiquette de langue",
    "language tags with one space between two": "des étiquettes de langue séparées par une espace",
    "a day written YYYY-MM-DD": "un jour écrit AAAA-MM-JJ",
    "a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD": (
        "une année, un mois ou un jour : AAAA, AAAA-MM ou AAAA-MM-JJ"
    ),
    "a whole number from 1 to 99999": "un nombre entier de 1 à 99999",
    "a number in digits, a full stop before decimals, no zero that adds nothing": (
        "un nombre en chiffres, un point avant les décimales, sans zéro inutile"
    ),
    "some words on one line, at most 200 characters": "quelques mots sur une ligne, 200 caractères au plus",
    "the name of an .svg, .png or .jpg file beside the source, at most 80 characters": (
        "le nom d’un fichier .svg, .png ou .jpg à côté de la source, 80 caractères au plus"
    ),
    "the code or the name of a rule": "le code ou le nom d’une règle",
    "one of {0}": "l’une des valeurs {0}",
    # targets
    "a block or segment": "d’un bloc ou d’un segment",
    "a note": "d’une note",
    "a list of participants": "d’une liste de participants",
    # the order of signatories
    "is given twice": "est donné deux fois",
    "lacks {0}": "omet {0}",
    "has {0}, which signs nothing here": "cite {0}, qui ne signe rien ici",
    "has {0} more than once": "cite {0} plus d’une fois",
    "one order a language": "un ordre par langue",
    # remedies
    "delete it": "le supprimer",
    "write {0}, if that is meant": "écrire {0}, si c’est ce qui est voulu",
    "write {0}, if that is meant, or delete it": "écrire {0}, si c’est ce qui est voulu, ou le supprimer",
    "take one of these, or delete its tags": "prendre l’un de ceux-ci, ou en supprimer les balises",
    "write it like {0}, or run `declaration-doc fmt`, which proposes ids": (
        "l’écrire comme {0}, ou lancer `declaration-doc fmt`, qui propose des identifiants"
    ),
    "write it like {0}": "l’écrire comme {0}",
    "write the id of {0}": "écrire l’identifiant {0}",
    "write {0}, if that is meant, or declare {1} in {2}": (
        "écrire {0}, si c’est ce qui est voulu, ou déclarer {1} dans {2}"
    ),
    "declare {0} in {1}, or delete what is said in it": (
        "déclarer {0} dans {1}, ou supprimer ce qui est dit dans cette langue"
    ),
    # encodings
    "the file is in {0}": "le fichier est en {0}",
    "save it as UTF-8 without BOM": "l’enregistrer en UTF-8 sans BOM",
    "convert it: {0}": "le convertir : {0}",
    "the byte {0} is not UTF-8 here": "l’octet {0} n’est pas de l’UTF-8 ici",
    "type the characters of this line again; it was probably pasted from {0}": (
        "retaper les caractères de cette ligne, qui a sans doute été collée depuis {0}"
    ),
    "Windows-1252 or ISO-8859-1": "Windows-1252 ou ISO-8859-1",
    # entities
    "put it into a <t> with its language, or make a comment of it: <!-- … -->": "le mettre dans un <t> avec sa langue, ou en faire un commentaire : <!-- … -->",
    "put the base into <rb> and its reading into <rt>": "mettre la base dans <rb> et sa lecture dans <rt>",
    "write a plain space: editions set the no-break ones; or {0}": "écrire une espace ordinaire : les éditions posent les insécables ; ou {0}",
    "write the character itself: {0}, or {1}": "écrire le caractère lui-même : {0}, ou {1}",
    "write what it stands for, or &amp; for the ampersand": (
        "écrire ce qu’elle représente, ou &amp; pour l’esperluette"
    ),
    # XML that is not well-formed
    "the element has the attribute {0} twice; expected it once": (
        "l’élément porte deux fois l’attribut {0} ; attendu : une seule fois"
    ),
    "delete one of the two": "supprimer l’un des deux",
    "{0} stands behind the end of the root element; expected the end of the file": (
        "{0} suit la fin de l’élément racine ; attendu : la fin du fichier"
    ),
    "move it into the root element, or delete it": "le mettre dans l’élément racine, ou le supprimer",
    "what begins here has no end: {0}; expected «>» (or «-->» for a comment)": (
        "ce qui commence ici n’a pas de fin : {0} ; attendu : « > » (ou « --> » pour un commentaire)"
    ),
    "close the tag, its quotation marks, or the comment": (
        "fermer la balise, ses guillemets ou le commentaire"
    ),
    "the CDATA section has no end; expected «]]>»": "la section CDATA n’a pas de fin ; attendu : « ]]> »",
    "close it, or write the text without CDATA": "la fermer, ou écrire le texte sans CDATA",
    "«<?xml …?>» does not stand at the very beginning; expected nothing before it": (
        "« <?xml …?> » n’est pas au tout début ; attendu : rien avant"
    ),
    "move it to the first character of the file, or delete it": (
        "le placer au premier caractère du fichier, ou le supprimer"
    ),
    "{0} has a prefix that stands for no namespace; expected names without prefix": (
        "{0} a un préfixe qui ne représente aucun espace de noms ; attendu : des noms sans préfixe"
    ),
    "delete the prefix and its colon": "supprimer le préfixe et son deux-points",
    "{0} is not XML at this place; expected text or a tag": (
        "{0} n’est pas du XML à cet endroit ; attendu : du texte ou une balise"
    ),
    "write &lt; for a «<» that is text; put quotation marks around attribute values": (
        "écrire &lt; pour un « < » qui est du texte ; mettre les valeurs d’attribut entre guillemets"
    ),
    "{0} is not XML at this place ({1})": "{0} n’est pas du XML à cet endroit ({1})",
    "look for an unclosed tag or quotation mark just before": (
        "chercher juste avant une balise ou un guillemet non fermés"
    ),
    "the end of the line": "la fin de la ligne",
    "{0}, opened on line {1}, column {2}, is still open": (
        "{0}, ouvert ligne {1}, colonne {2}, est encore ouvert"
    ),
    "{0} closes nothing here: {1}; expected {2}": "{0} ne ferme rien ici : {1} ; attendu : {2}",
    "write {0} where that element ends, or correct one of the two tags": (
        "écrire {0} là où cet élément finit, ou corriger l’une des deux balises"
    ),
    "the file has no element; expected the root element «declaration»": (
        "le fichier n’a aucun élément ; attendu : l’élément racine « declaration »"
    ),
    "restore the file": "rétablir le fichier",
    "the file ends while {0}; expected {1}": "le fichier finit alors que {0} ; attendu : {1}",
    "restore what is missing, or write {0}": "rétablir ce qui manque, ou écrire {0}",
    # characters
    "this line": "cette ligne",
    "composed letters": "des lettres composées",
    # YAML
    "this is no YAML": "ce n’est pas du YAML",
    "{0} bytes": "{0} octets",
    "{0} values": "{0} valeurs",
    "{0} levels": "{0} niveaux",
}
