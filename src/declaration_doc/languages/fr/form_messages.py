"""Findings about the form of texts in French: code → message and remedy.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

FORM_MESSAGES: dict[str, tuple[str, str]] = {
    # --- G glossary and names ---
    "G101": (
        "« {term} » se dit « {expected} » dans le glossaire ; ce qui y répond n’a aucune de ces formes",
        "employer une forme du glossaire, ou ajouter à l’entrée « {key} » celle qui est ici",
    ),
    "G102": (
        "« {found} » ne doit pas rendre « {term} » ; le glossaire admet « {expected} »",
        "écrire « {expected} », ou modifier l’entrée « {key} » du glossaire",
    ),
    "G104": (
        "« {found} » est marqué comme « {key} », qui se dit « {expected} » dans le glossaire",
        "employer une forme du glossaire, lui ajouter celle-ci, ou corriger la clé",
    ),
    "G201": (
        "« {lost} » n’est pas dans l’autre texte, qui a « {stray} »",
        "écrire le nom voulu ; s’il a une autre forme, l’ajouter au glossaire",
    ),
    "G203": (
        "« {name} » s’écrit « {found} » ici, et « {custom} » ailleurs dans ce document",
        "écrire partout la même forme, et la mettre au glossaire",
    ),
    "G204": ("« {found} » s’écrit « {custom} » ailleurs dans ce document", "écrire « {custom} »"),
    "G205": (
        "« {abbreviation} » est expliqué de nouveau ; la première fois, c’était dans « {first} »",
        "écrire le sigle seul, ou le nom entier seul",
    ),
    "G206": (
        "rien ne dit ce que « {abbreviation} » veut dire avant son emploi",
        "écrire le nom entier à sa première place, suivi du sigle entre parenthèses",
    ),
    "G207": (
        "« {first} » en {first_language} est une autre fonction ou institution que « {second} » en {second_language}",
        "comparer les deux textes et nommer celle qui est voulue ; si elle a un autre nom, l’ajouter au glossaire",
    ),
    # --- P1 French, and marks of any language ---
    "P101": (
        "il manque une espace dans « {found} » ; attendu : « {expected} »",
        "mettre l’espace, insécable pour qu’aucune ligne ne finisse là",
    ),
    "P102": ("il y a une espace de trop dans « {found} »", "supprimer l’espace"),
    "P103": (
        "« {found} » : l’ordinal s’abrège « {expected} »",
        "écrire « {expected} » ; les éditions mettent les lettres en exposant",
    ),
    "P104": ("« {found} » ; attendu : « {expected} »", "écrire « {expected} »"),
    "P106": ("« {found} » ; attendu : « {expected} »", "mettre l’accent : « {expected} »"),
    "P107": (
        "un signe est doublé dans « {found} » ; attendu : « {expected} »",
        "n’en garder qu’un ; `check --fix` le fait",
    ),
    "P108": ("un mot est doublé dans « {found} »", "n’en garder qu’un"),
    "P109": (
        "« {mark} » n’a pas son pendant dans « {found} » ; attendu : « {expected} » aussi",
        "mettre « {expected} » à sa place, ou supprimer « {mark} »",
    ),
    "P110": (
        "guillemets étrangers dans « {found} » ; attendu : {expected}",
        "écrire {expected} ; dans une déclaration, marquer les mots par <quote>, que l’édition compose",
    ),
    # --- P2 Japanese ---
    "P201": (
        "il y a un signe ASCII dans « {found} » ; attendu : « {expected} »",
        "écrire « {expected} » ; `check --fix` le fait",
    ),
    "P202": (
        "{between} : « {way} » dans « {found} », ailleurs dans ce document « {custom} »",
        "écrire comme ailleurs : « {custom} »",
    ),
    "P203": (
        "un signe est doublé dans « {found} » ; attendu : « {expected} »",
        "n’en garder qu’un ; `check --fix` le fait là où il n’y a pas de choix",
    ),
    "P205": ("il y a une espace dans « {found} »", "supprimer l’espace"),
    "P206": (
        "il y a des kana de demi-chasse dans « {found} » ; attendu : « {expected} »",
        "écrire « {expected} » ; `check --fix` le fait",
    ),
    "P207": (
        "les chiffres d’un nombre de « {found} » ont deux chasses ; attendu : « {expected} »",
        "écrire « {expected} » ; `check --fix` le fait",
    ),
    "P208": (
        "la phrase finit sans signe : « {found} » ; attendu : « {expected} »",
        "mettre « {expected} », ou retrouver ce qui a été coupé",
    ),
    "P209": (
        "« {found} » est dans le style {style}, et le document dans l’autre",
        "finir la phrase comme les autres",
    ),
    # --- P3 wrong kanji and spelling ---
    "P301": ("« {found} » : il faut « {expected} »", "écrire « {expected} »"),
    "P302": (
        "« {word} » dans « {found} » : l’autre texte parle plutôt de « {expected} »",
        "écrire « {expected} » si c’est ce qui est voulu",
    ),
    "P303": (
        "quelque chose est doublé dans « {found} » ; attendu : « {expected} »",
        "n’en garder qu’un",
    ),
    "P304": (
        "« {found} » : ces kanji ne forment aucun mot ; peut-être « {expected} »",
        "écrire le mot voulu",
    ),
    "P305": (
        "aucun dictionnaire n’a « {found} » ; peut-être « {expected} »",
        "écrire « {expected} » ; si le mot est juste, le garder : trois emplois en font un terme",
    ),
    "P306": ("« {found} » : l’expression est « {expected} »", "écrire « {expected} »"),
    # --- U characters ---
    "U101": (
        "« {found} » contient des lettres d’une autre écriture ; attendu : « {expected} »",
        "récrire le mot : « {expected} »",
    ),
    "U102": (
        "un caractère de « {found} » n’a que l’apparence du bon ; attendu : « {expected} »",
        "écrire « {expected} »",
    ),
    "U103": (
        "« {found} » contient le signe d’une clé ; attendu : « {expected} »",
        "écrire « {expected} »",
    ),
    "U104": (
        "« {found} » contient un kanji que le japonais n’a pas",
        "écrire la forme japonaise",
    ),
    "U105": ("un caractère invisible se trouve dans « {found} »", "le supprimer"),
    "U106": (
        "une lettre de « {found} » est écrite à part de son accent ; attendu : « {expected} »",
        "écrire « {expected} »",
    ),
    "U107": (
        (
            "« {found} » contient un idéogramme de compatibilité, que bien des programmes changent "
            "en « {expected} »"
        ),
        "le garder là où un nom s’écrit officiellement ainsi",
    ),
    # --- R review state ---
    "R101": (
        "le texte en « {tag} » n’est pas relu : son état est « {state} »",
        "le comparer à l’autre langue, puis `declaration-doc review approve {id} --language {tag}`",
    ),
    "R102": (
        "le texte en « {tag} » était « {state} » avant que « {changed} » ne soit récrit",
        "comparer à nouveau les deux textes, puis `declaration-doc review approve {id} --language {tag}`",
    ),
    "R103": (
        "le texte de « {id} » en « {tag} » est approuvé, sans que personne soit nommé",
        "écrire « by: … », ou remettre l’état à « reviewed »",
    ),
    "R104": (
        "le texte de « {id} » en « {tag} » est approuvé par « {by} », qui l’a traduit",
        "faire comparer les deux langues et approuver par quelqu’un d’autre",
    ),
}
