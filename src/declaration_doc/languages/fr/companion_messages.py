"""Findings about the files beside a declaration, and files of pairs, in French: code → message and remedy.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

COMPANION_MESSAGES: dict[str, tuple[str, str]] = {
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
    "S356": (
        "le fichier ne contient aucune paire de textes à vérifier",
        "voir si c’est le bon fichier, et si ses textes sont traduits",
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
}
