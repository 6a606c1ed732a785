"""Findings in French: code → message and remedy, with the placeholders of the English templates.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

MESSAGES: dict[str, tuple[str, str]] = {
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
    # --- the languages side by side ---
    "S201": (
        "les noms diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "marquer le nom de la même clé dans chaque langue, ou corriger le côté fautif",
    ),
    "S202": (
        "les termes diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "marquer le terme de la même clé dans chaque langue, ou corriger le côté fautif",
    ),
    "S203": (
        "les dates diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "donner à la date la même valeur dans chaque langue, ou corriger le côté fautif",
    ),
    "S204": (
        "les nombres diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "donner au nombre la même valeur dans chaque langue, ou corriger le côté fautif",
    ),
    "S205": (
        "les renvois diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "renvoyer au même bloc dans chaque langue",
    ),
    "S206": (
        "les appels de note diffèrent : « {here} » a {found}, « {there} » a {expected}",
        "appeler les mêmes notes dans chaque langue",
    ),
    # --- glossary and review state ---
    "S211": (
        "le glossaire n’a pas l’entrée « {key} » de la sorte « {kind} »",
        "corriger la clé, ou ajouter à {glossary} l’entrée « {key} » de la sorte « {kind} »",
    ),
    "S212": (
        "l’entrée « {key} » n’a pas de forme en « {language_tag} »",
        "ajouter « {language_tag}: … » à ses formes",
    ),
    "S213": (
        "« {tag} » n’est pas une langue enregistrée",
        "écrire le code de la langue, non celui du pays : {example}",
    ),
    "S221": (
        "la déclaration n’a pas de segment « {key} »",
        "supprimer l’enregistrement, ou lui donner l’identifiant qu’a maintenant le segment",
    ),
    "S222": (
        "la déclaration n’a pas de langue « {tag} »",
        "corriger l’étiquette ; les langues de la déclaration : {known}",
    ),
    # --- suppressions and settings ---
    "S231": (
        "il n’y a pas de règle « {rule} »",
        "écrire le code ou le nom d’une règle ; `declaration-doc explain` les énumère",
    ),
    "S232": (
        "la dispense de « {rule} » n’a rien à dispenser",
        "supprimer l’élément <ignore>",
    ),
    "S233": (
        "ce que la règle « {rule} » trouve n’admet pas de dispense",
        "supprimer l’élément <ignore>, et corriger la faute",
    ),
    "S241": (
        "il n’y a pas de règle « {rule} »",
        (
            "écrire le code ou le nom d’une règle, par exemple « {near} » ; `declaration-doc "
            "explain` les énumère"
        ),
    ),
    "S242": (
        "la règle « {rule} » ne peut être ni désactivée ni adoucie",
        "supprimer le réglage, et corriger les fautes",
    ),
    "S243": (
        "la règle « {rule} » n’a pas de seuil",
        "supprimer « threshold »",
    ),
    # --- files beside the declaration ---
    "S301": (
        "un octet n’est pas de l’UTF-8 ici",
        "enregistrer le fichier en UTF-8",
    ),
    "S302": (
        "ceci n’est pas du YAML bien formé : {what}",
        "corriger la syntaxe ici ou juste au-dessus ; attention au retrait, au deux-points et aux guillemets",
    ),
    "S319": (
        "une tabulation se trouve là où YAML n’admet que des espaces",
        "écrire des espaces à sa place, deux par niveau",
    ),
    "S303": (
        "le caractère {character} n’a pas sa place dans un fichier YAML",
        "le supprimer",
    ),
    "S304": (
        "le fichier contient plus de {limit}",
        "vérifier que c’est le bon fichier ; si oui, le diviser",
    ),
    "S305": (
        "les ancres (&…), alias (*…) et étiquettes (!…) ne sont pas admis",
        "écrire la valeur en entier ; mettre entre guillemets un texte qui commence par &, * ou !",
    ),
    "S306": (
        "la clé « {key} » est déjà à la ligne {line}",
        "n’en garder qu’une",
    ),
    "S307": (
        "une liste ou un tableau se trouve là où une clé est attendue",
        "donner pour clé un mot",
    ),
    "S308": (
        "un second document commence ici",
        "supprimer la ligne « --- » ou ce qui la suit",
    ),
    "S309": (
        "aucune clé « {key} » n’est admise ici",
        "les clés admises ici : {known}",
    ),
    "S310": (
        "aucune clé « {key} » n’est admise ici",
        "écrire « {near} », si c’est ce qui est voulu ; les clés admises ici : {known}",
    ),
    "S311": (
        "la clé « {key} » manque ici",
        "ajouter « {key}: … »",
    ),
    "S312": (
        "« {found} » n’est pas une valeur de « {key} »",
        "écrire l’une de ces valeurs : {expected}",
    ),
    "S313": (
        "« {found} » n’est pas une valeur de « {key} » : un nombre de {low} à {high} est attendu",
        "écrire un nombre de {low} à {high}",
    ),
    "S314": (
        "« {found} » n’est pas une valeur de « {key} » : la forme attendue est {example}",
        "l’écrire comme {example}",
    ),
    "S315": (
        "« {key} » doit être un texte, et il n’y en a pas ici",
        "écrire « {key}: texte » sur une ligne, ou omettre la clé",
    ),
    "S316": (
        "« {key} » doit être une liste",
        "écrire chaque élément sur une ligne, après « - », ou tous ainsi : [un, deux]",
    ),
    "S317": (
        "« {key} » doit être un tableau de clés et de valeurs",
        "écrire au-dessous, en retrait, des lignes « clé: valeur »",
    ),
    "S318": (
        "« {found} » n’est pas lu : le nom attendu est « {expected} »",
        "renommer le fichier",
    ),
    "S321": (
        "la clé « {key} » a déjà une entrée à la ligne {line}",
        "réunir les deux entrées, ou donner à celle-ci une clé à elle",
    ),
    "S322": (
        "« {form} » est à la fois admis et exclu pour « {key} »",
        "le supprimer de « forms » ou de « forbidden »",
    ),
    "S331": (
        "il y a déjà une édition « {name} »",
        "donner un autre nom à l’une des deux",
    ),
    "S332": (
        "la disposition « {layout} » ne va pas avec {count} langue(s)",
        "employer « single » pour une langue et « parallel » pour deux ou plus",
    ),
    "S341": (
        "il n’y a pas de fichier « {name} » à côté de la déclaration",
        "mettre l’image à côté de la déclaration (une copie, pas un lien), ou corriger son nom",
    ),
    "S342": (
        "l’image « {name} » ne peut être lue : {reason}",
        "vérifier que c’est le bon fichier, et ses droits d’accès",
    ),
    "S343": (
        "« {name} » n’est pas une image de la sorte que son nom annonce",
        "enregistrer l’image en SVG, PNG ou JPEG, avec l’extension .svg, .png ou .jpg",
    ),
    "S344": (
        "« {name} » mesure {width} × {height} pixels",
        "la réduire ; 2000 pixels de large s’impriment bien",
    ),
    "S345": (
        "{what} n’a pas sa place dans l’image SVG",
        "le supprimer ; dans un logiciel de dessin, enregistrer en « SVG simple »",
    ),
    # --- files of pairs ---
    "S351": ("l’octet {byte} n’est pas de l’UTF-8", "enregistrer le fichier en UTF-8"),
    "S352": (
        "la ligne compte {found} colonnes ; attendu : {expected}",
        "écrire les deux textes, ou un identifiant et les deux textes, séparés par une tabulation, sans saut de ligne",
    ),
    "S353": (
        "le fichier ne peut être lu comme {format} : {reason}",
        "vérifier que la fin de son nom dit ce qu’il est, et l’enregistrer à nouveau avec le programme d’origine",
    ),
    "S354": (
        "le fichier déclare ou emploie des entités à lui",
        "l’enregistrer sans type de document qui en déclare ; les caractères s’écrivent tels quels",
    ),
    "S355": (
        "le fichier n’a pas de texte en « {tag} » ; il a {found}",
        "nommer deux langues du fichier : --languages {first},{second}",
    ),
    "S361": (
        "il n’y a pas de style « {name} »",
        "nommer un de {known}, ou un dossier qui contient un style.css, print.css ou screen.css",
    ),
    "S362": (
        "il n’y a pas de fichier « {name} » du style",
        "y mettre le fichier (une copie, pas un lien), ou corriger son nom",
    ),
    "S363": (
        "url({address}) mène hors du style",
        "copier le fichier à côté de la feuille de style et le nommer à partir de là : lettres, chiffres et . - _ /",
    ),
    "S364": (
        "@import n’a pas sa place dans une feuille de style",
        "nommer l’autre feuille à côté de celle-ci : avec « css » ou --css, la dernière l’emporte",
    ),
    "S365": (
        "ce n’est pas du CSS : {reason}",
        "corriger la feuille de style ; une parenthèse ou un guillemet peut manquer avant cet endroit",
    ),
    "S366": (
        "« {name} » n’est pas un fichier ({expected}) que l’on puisse imprimer",
        "une police est un fichier TrueType avec ses propres contours (.ttf) ; une image, du SVG, PNG ou JPEG",
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
