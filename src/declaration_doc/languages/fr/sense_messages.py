"""Findings about what is said, in French: code → message and remedy (T2 to T5)."""

from __future__ import annotations

SENSE_MESSAGES: dict[str, tuple[str, str]] = {
    "T201": (
        "« {tag} » nie, « {other} » ne nie pas : « {negation} »",
        "comparer les deux phrases, et rétablir la négation si elle est perdue",
    ),
    "T202": (
        "« {tag} » nie, « {other} » ne nie pas : « {negation} »",
        "comparer les deux phrases, et supprimer la négation si elle est de trop",
    ),
    "T203": (
        "« {word} » appelle une négation, et aucune ne suit",
        "rétablir la négation, ou écrire sans « {word} »",
    ),
    "T205": (
        "« {first} » est rendu par son contraire, « {second} »",
        "comparer les deux textes, et prendre le mot qui dit la même chose",
    ),
    "T211": (
        "« {first} » ({first_act}) est rendu par « {second} » ({second_act})",
        "obliger ou permettre de même dans les deux langues",
    ),
    "T221": (
        "« {first} » ({first_act}) est rendu par « {second} » ({second_act})",
        (
            "prendre le verbe de même force, ou ajouter ces verbes sous `verbs:` dans la "
            "configuration du projet"
        ),
    ),
    "T301": (
        "rien, en « {tag} », ne répond à la phrase « {sentence} »",
        "traduire la phrase, ou écarter le constat si elle est dite ailleurs",
    ),
    "T302": (
        "rien, en « {tag} », ne répond à la phrase « {sentence} »",
        "supprimer la phrase, ou l’ajouter dans l’autre langue",
    ),
    "T303": (
        "« {sentence} » se trouve deux fois en « {tag} »",
        "supprimer l’une des deux",
    ),
    "T304": (
        "le texte s’interrompt après « {ending} » : il a environ {share} % de la longueur habituelle",
        "compléter le texte",
    ),
    "T305": (
        "le texte en « {tag} » a {share} % de la longueur habituelle dans ce document",
        "voir s’il manque quelque chose, ou si quelque chose a été ajouté",
    ),
    "T306": (
        ("des {count} éléments qu’énumère « {tag} », rien ne répond à « {item} » en « {other} »"),
        "ajouter l’élément à l’énumération, ou le supprimer de l’autre",
    ),
    "T307": (
        "« {tag} » a {count} parenthèses, « {other} » en a {found} : « {parenthesis} »",
        "rétablir la parenthèse, ou écarter le constat si elle est dite autrement",
    ),
    "T308": (
        "rien, en « {other} », ne répond au passage « {passage} »",
        "voir si le passage a été omis",
    ),
    "T311": (
        "les textes en « {tag} » de « {here} » et de « {other} » sont à la place l’un de l’autre",
        "échanger les deux textes",
    ),
    "T312": (
        (
            "à partir d’ici, les textes en « {tag} » sont décalés d’un segment : celui-ci se trouve "
            "à « {other} »"
        ),
        "voir où un texte a été omis ou inséré, et déplacer les suivants",
    ),
    "T313": (
        "les textes en « {first} » et en « {second} » n’ont presque rien en commun",
        "voir si un autre segment a été collé ici, ou si des segments sont décalés",
    ),
    "T314": (
        "« {tag} » porte le titre « {title} » après le numéro, « {other} » n’en a pas",
        "ajouter le titre, ou l’ôter des deux",
    ),
    "T315": (
        "« {tag} » dit comment il nomme quelque chose par la suite, « {definition} » ; « {other} » ne le dit pas",
        "le dire dans les deux textes",
    ),
    "T401": (
        "le texte en « {tag} » est celui en « {other} »",
        "le traduire ; si les deux langues ont les mêmes mots, écarter le constat avec cette raison",
    ),
    "T402": (
        "« {passage} » n’est pas traduit, dans le texte en « {tag} »",
        "traduire le passage",
    ),
    "T403": (
        "le texte est en « {found} », il devrait être en « {tag} »",
        "mettre le texte dans sa langue",
    ),
    "T404": (
        "il n’y a pas de texte en « {tag} »",
        "traduire le texte",
    ),
    "T501": (
        "le texte de « {other} » y est traduit autrement : « {difference} » ici",
        "traduire les deux de même, ou écarter le constat avec la raison de la différence",
    ),
    "T502": (
        "« {other} » dit autre chose en « {tag} », et a la même traduction",
        "voir laquelle des deux traductions est restée de l’autre",
    ),
    "T503": (
        "le texte de « {other} » a un autre nombre dans sa traduction : « {difference} » ici",
        "comparer les deux avec le premier texte, et corriger le nombre qui est faux",
    ),
}
