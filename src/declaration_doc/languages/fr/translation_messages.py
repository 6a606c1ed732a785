"""Findings of the rules of translation in French: code → message and remedy.

The spaces inside « » and before : ; ? ! are ordinary here; `wording` sets them.
"""

from __future__ import annotations

TRANSLATION_MESSAGES: dict[str, tuple[str, str]] = {
    # --- T1 numbers and dates ---
    "T101": (
        "les dates diffèrent : « {first} » en « {first_language} », « {second} » en « {second_language} »",
        "comparer les deux textes et corriger la date qui est fausse",
    ),
    "T102": (
        (
            "un exercice et une année civile : « {first} » en « {first_language} », "
            "« {second} » en « {second_language} »"
        ),
        "nommer la même sorte d’année dans les deux textes",
    ),
    "T103": (
        "les nombres diffèrent : « {first} » en « {first_language} », « {second} » en « {second_language} »",
        "comparer les deux textes et corriger le nombre qui est faux",
    ),
    "T104": (
        "« {first} », en « {first_language} », ne se trouve nulle part en « {second_language} »",
        "ajouter le nombre à la traduction, ou écarter le constat là où il est dit autrement",
    ),
    "T105": (
        "« {second} », en « {second_language} », ne se trouve nulle part en « {first_language} »",
        "corriger le nombre dans la traduction, ou le supprimer",
    ),
    "T106": (
        (
            "les limites diffèrent : « {first} » ({first_bound}) en « {first_language} », "
            "« {second} » ({second_bound}) en « {second_language} »"
        ),
        "dire dans les deux textes si le nombre lui-même est compris, et de quel côté est la limite",
    ),
    "T107": (
        "les unités diffèrent : « {first} » en « {first_language} », « {second} » en « {second_language} »",
        "comparer les deux textes et corriger l’unité qui est fausse",
    ),
    "T108": (
        "« {number} » sont annoncés, {listed} sont énumérés",
        "compléter l’énumération, ou corriger le nombre",
    ),
    "T109": (
        "« {number} » sont annoncés, la liste qui suit en compte {listed}",
        "compléter la liste, ou corriger le nombre dans chaque langue",
    ),
    "T110": (
        "« {first} », en « {first_language} », n’est que « {second} » en « {second_language} »",
        "dire dans la traduction que le nombre est une limite, et de quel côté",
    ),
    "T111": (
        "ce jour n’existe pas : « {date} »",
        "rechercher le jour, et corriger la date dans chaque langue",
    ),
    "T112": (
        "« {weekday} » n’est pas le jour de la semaine de « {date} »",
        "rechercher lequel des deux est voulu, et corriger l’autre",
    ),
    "T113": (
        "« {text} » : l’année de l’ère est {era_year}, et non {western_year}",
        "rechercher quelle année est voulue, et corriger l’autre",
    ),
    "T114": (
        "« {range} » finit avant de commencer",
        "corriger la fin ou le début, dans chaque langue",
    ),
    "T115": (
        (
            "les jours de la semaine diffèrent : « {first} » en « {first_language} », "
            "« {second} » en « {second_language} »"
        ),
        "comparer les deux textes et corriger le jour qui est faux",
    ),
    "T116": (
        ("« {first} » en « {first_language} » dit un autre moment que « {second} » en « {second_language} »"),
        "comparer les deux textes et corriger le mot qui est faux",
    ),
    "T117": (
        (
            "« {first} » en « {first_language} » dit une autre quantité que « {second} » "
            "en « {second_language} »"
        ),
        "comparer les deux textes et corriger le mot qui est faux",
    ),
}
