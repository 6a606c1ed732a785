"""Findings in French: code → message and remedy.

About the file of a declaration, its grammar, its meaning, its characters.
The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

DECLARATION_MESSAGES: dict[str, tuple[str, str]] = {
    # --- the file ---
    "S001": (
        "le fichier est vide ; attendu : un fichier XML dont l’élément racine est « declaration »",
        "rétablir le fichier, ou en créer un avec `declaration-doc new`",
    ),
    "S002": (
        "ceci n’est pas du XML : le fichier commence par {found} ; attendu : « <?xml » ou « <declaration »",
        "indiquer une source XML ; un texte brut doit d’abord être converti",
    ),
    "S003": (
        "le fichier compte {found} octets ; attendu : {limit} au plus",
        "le diviser en plusieurs déclarations, et garder les images dans des fichiers à part",
    ),
    "S004": ("{found} ; attendu : UTF-8", "{remedy}"),
    "S005": (
        "la première ligne déclare le codage {found} ; attendu : UTF-8",
        'y écrire encoding="UTF-8", après avoir converti le fichier s’il n’est pas encore en UTF-8',
    ),
    "S006": (
        "la première ligne déclare XML {found} ; attendu : 1.0",
        'y écrire version="1.0"',
    ),
    "S007": (
        "le fichier commence par une marque d’ordre des octets (BOM) ; attendu : « < »",
        "lancer `declaration-doc fmt`, qui la supprime, et enregistrer en « UTF-8 sans BOM »",
    ),
    "S008": (
        "le fichier a un DOCTYPE ; attendu : aucun. Rien n’a été lu au-delà",
        "supprimer le DOCTYPE et écrire les caractères que ses entités représentent",
    ),
    "S009": (
        (
            "« &{entity}; » ne représente rien dans ce format ; "
            "attendu : un caractère, ou &amp;, &lt;, &gt;, &quot;, &apos;"
        ),
        "{remedy}",
    ),
    "S010": ("« & » est seul ; attendu : « &amp; »", "écrire &amp;"),
    "S011": (
        (
            "l’instruction de traitement « {target} » {found} ; "
            "attendu : aucune, sauf xml-model avant l’élément racine"
        ),
        "la supprimer",
    ),
    "S012": (
        (
            "un conflit de fusion de git non résolu commence ici ; attendu : un seul texte. "
            "Son premier côté a été lu"
        ),
        (
            "choisir l’un des deux côtés ou les réunir, et supprimer les lignes qui portent <<<<<<<, "
            "======= et >>>>>>>"
        ),
    ),
    "S013": ("{found} ; la suite n’a pas pu être lue", "{remedy}"),
    "S014": (
        "{limit} éléments sont imbriqués ici ; attendu : moins. Le reste n’a pas été lu",
        "fermer les éléments ouverts ; une douzaine de niveaux suffit à une déclaration",
    ),
    "S015": (
        "le fichier compte plus de {limit} éléments ; attendu : moins. Le reste n’a pas été lu",
        "le diviser en plusieurs déclarations",
    ),
    "S016": (
        "l’attribut « {attribute} » de « {element} » compte {found} caractères ; attendu : {limit} au plus",
        "l’abréger ; un texte va dans un <t>",
    ),
    "S017": (
        "{limit} fautes ont été trouvées jusqu’ici ; la recherche s’arrête là",
        "corriger ce qui est signalé, puis vérifier de nouveau",
    ),
    # --- the grammar ---
    "S020": (
        "l’élément racine est « {element} » ; attendu : « declaration »",
        "indiquer une source de declaration-doc, ou mettre le texte dans une « declaration »",
    ),
    "S021": (
        "« {element} » appartient à {found} ; attendu : l’espace de noms urn:declaration-doc:1",
        "{remedy}",
    ),
    "S022": (
        "« {element} » demande d’inclure un autre fichier ; attendu : aucun",
        "mettre ici le texte lui-même",
    ),
    "S023": (
        "il n’y a pas d’élément « {element} » ; dans « {parent} », attendu : {expected}",
        "{remedy}",
    ),
    "S024": (
        "« {element} » n’a pas sa place dans « {parent} » ; attendu : {expected}",
        "le déplacer, ou le mettre dans un élément qui peut le contenir : {holders}",
    ),
    "S025": (
        "« {element} » suit « {before} » dans « {parent} » ; attendu : avant",
        "le placer avant « {before} » ; l’ordre est : {order}",
    ),
    "S026": (
        "il y a un autre « {element} » dans « {parent} » ; attendu : {limit}",
        "n’en garder qu’un, ou faire deux « {parent} » de celui-ci",
    ),
    "S027": (
        "« {parent} » n’a pas de {expected} ; attendu : au moins un",
        "l’ajouter{place}",
    ),
    "S028": (
        "« {element} » n’a pas d’attribut « {attribute} » ; attendu : {expected}",
        "{remedy}",
    ),
    "S029": (
        "l’attribut « {attribute} » manque à « {element} » ; attendu : {expected}",
        "{remedy}",
    ),
    "S030": (
        "l’attribut « {attribute} » de « {element} » est {found} ; attendu : {expected}",
        "{remedy}",
    ),
    "S031": (
        "« {element} » porte {found} ; attendu : {expected}",
        "en garder un et supprimer les autres",
    ),
    "S032": (
        "du texte se trouve directement dans « {parent} » : {found} ; attendu : {expected}",
        "{remedy}",
    ),
    "S039": (
        "la grammaire (schema/declaration.rng) refuse le fichier : {found}",
        "corriger ce qu’elle nomme ; declaration-doc aurait dû le dire en clair : merci de le signaler",
    ),
    # --- the meaning ---
    "S101": (
        (
            "l’identifiant « {id} » sert ici une seconde fois : « {element} » ; attendu : un "
            "autre. Il a d’abord "
            "été donné à « {first} », ligne {line}, colonne {column}"
        ),
        (
            "donner à cet élément « {element} » un identifiant à lui ; un identifiant publié reste à sa "
            "première place"
        ),
    ),
    "S102": (
        (
            "l’attribut « {attribute} » de « {element} » est « {target} », mais rien ici n’a "
            "cet identifiant ; "
            "attendu : l’identifiant {expected}"
        ),
        "{remedy}",
    ),
    "S103": (
        (
            "l’attribut « {attribute} » de « {element} » est « {target} », qui est un élément « {found} » ; "
            "attendu : l’identifiant {expected}"
        ),
        "écrire l’identifiant {expected}, ou employer un autre élément que « {element} »",
    ),
    "S104": (
        (
            "le renvoi à « {target} » n’a pas de mots, et « {found} » n’a pas de numéro à imprimer ; "
            "attendu : des mots"
        ),
        'écrire les mots entre <ref target="{target}"> et </ref>',
    ),
    "S105": (
        'aucun texte n’appelle la note « {id} » ; attendu : un <noteref target="{id}"/>',
        "l’appeler à sa place, ou la supprimer",
    ),
    "S110": (
        "le segment « {id} » ne dit rien en « {lang} »{found} ; attendu : un texte",
        (
            'écrire <t xml:lang="{lang}">…</t> ou, si les textes diffèrent à dessein, '
            '<absent xml:lang="{lang}" reason="…"/> ; `build --draft` s’en passe'
        ),
    ),
    "S111": (
        (
            "le segment « {id} » parle « {lang} » une seconde fois ; attendu : un seul <t> ou <absent> par "
            "langue. Le premier est à la ligne {line}"
        ),
        "réunir les deux dans un <t>, sur une ligne, ou faire du second un segment à part",
    ),
    "S112": (
        (
            "« {lang} » n’est aucune des langues de cette déclaration ({declared}) ; "
            "attendu : l’une d’elles{more}"
        ),
        "{remedy}",
    ),
    "S113": (
        (
            "la langue « {lang} » est déclarée de nouveau ; attendu : une seule fois. La première est à la "
            "ligne {line}"
        ),
        "garder celle qui dit la valeur du texte",
    ),
    "S114": (
        (
            "« {lang} » est dite prévaloir, mais son texte est déclaré « {authority} » ; "
            "attendu : « authentic » ou « not-stated »"
        ),
        "corriger l’attribut « authority » de « {lang} », ou l’attribut « prevailing » de « languages »",
    ),
    "S115": (
        "la clause finale dit que « {found} » prévaut ; attendu : « {expected} », comme le dit « languages »",
        "faire dire la même chose aux deux",
    ),
    "S120": (
        (
            "l’élément « {element} » « {id} » porte le numéro {found} ; attendu : {expected}, "
            "d’après l’ordre des blocs"
        ),
        "remettre les blocs dans l’ordre, écrire {expected}, ou ôter le numéro : il est alors calculé",
    ),
    "S121": (
        (
            "l’élément « {element} » « {id} » porte le numéro {found} ; attendu : aucun, puisque "
            "rien n’est numéroté à cet endroit"
        ),
        'ôter le numéro, ou faire numéroter : marker="number" sur la liste, pas de numbered="no"',
    ),
    "S122": (
        (
            "le texte commence par « {found} », alors que chaque édition imprime devant lui "
            "le numéro de « {id} »"
        ),
        'ôter le numéro du texte, ou ôter le bloc de la numérotation : numbered="no"',
    ),
    "S130": (
        (
            "l’attribut « {attribute} » de « {element} » est « {found} », qui n’est pas au calendrier ; "
            "attendu : une date qui existe"
        ),
        "la vérifier et la corriger",
    ),
    "S131": (
        "« {element} » commence le {start} et finit le {end} ; attendu : une fin qui ne précède pas le début",
        "corriger « from » ou « to »",
    ),
    "S140": (
        "le texte compte {found} dans « {target} », qui en a {expected} ; attendu : {expected}",
        (
            "corriger le nombre, ou la liste ; si le texte adopté est fautif, employer <choice> avec <sic> "
            "et <corr>"
        ),
    ),
    "S141": (
        (
            "l’ordre des signataires en « {lang} » {found} ; attendu : chaque signataire une "
            "fois, dans un seul "
            "ordre par langue"
        ),
        "énumérer les identifiants de tous les signataires : {signatories}",
    ),
    "S142": (
        "l’élément « {element} » d’une correction est vide ; attendu : des mots des deux côtés",
        "prendre un mot voisin à la fois dans « sic » et dans « corr »",
    ),
    "S199": (
        "les règles (schema/declaration.sch) refusent {found}",
        "corriger ce qu’elles nomment ; declaration-doc aurait dû le dire en clair : merci de le signaler",
    ),
    # --- characters ---
    "U001": (
        "le caractère de commande {character} se trouve ici ; attendu : du texte",
        "le supprimer ; la plupart des éditeurs ne le montrent pas",
    ),
    "U002": (
        "le caractère {character} change le sens d’écriture ; attendu : aucun",
        (
            "le supprimer ; il est invisible, et l’éditeur montre à cause de lui les caractères "
            "dans un autre "
            "ordre que le fichier"
        ),
    ),
    "U003": (
        "le caractère invisible {character} se trouve ici ; attendu : du texte",
        "le supprimer",
    ),
    "U004": (
        "le caractère {character} est d’usage privé ; attendu : un caractère qu’Unicode définit",
        "écrire le caractère qu’il représente ; pour un kanji rare, chercher sa séquence de variante",
    ),
    "U005": (
        "{character} est écrit en plusieurs caractères ; attendu : {expected} (Unicode NFC)",
        "écrire {expected}",
    ),
    "U006": (
        "{character} est un idéogramme de compatibilité, dont beaucoup de programmes font {expected}",
        (
            "le garder si un nom s’écrit officiellement ainsi ; pour la forme, caractère de "
            "base et sélecteur "
            "de variante sont plus sûrs"
        ),
    ),
    "U007": (
        (
            "le caractère {character} tient la place d’un caractère perdu par une conversion ; "
            "attendu : ce caractère"
        ),
        "le chercher dans l’original et l’écrire",
    ),
}
