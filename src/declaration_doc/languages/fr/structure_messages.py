"""Findings in French: code → message and remedy.

About the languages side by side, the companions, suppressions and settings.
The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

STRUCTURE_MESSAGES: dict[str, tuple[str, str]] = {
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
        "écrire le code de la langue, non celui du pays : « {example} »",
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
}
