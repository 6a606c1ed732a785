"""Findings of comparisons and of editions, in French: code → message and remedy (D, F)."""

from __future__ import annotations

_AGREE = "donner aux deux langues les mêmes valeurs"
_BECAME = "{subject} a changé : « {before} » est devenu « {after} »"

OUTPUT_MESSAGES: dict[str, tuple[str, str]] = {
    # --- what a revision left stale ---
    "D101": (
        "« {counterpart} » a été reformulé, de « {before} » en « {after} » ; « {of} » ne l’a pas été",
        "mettre à jour le texte « {of} », ou consigner qu’il vaut encore",
    ),
    "D102": ("les nombres, dates ou noms de « {of} » ne sont plus ceux de « {counterpart} »", _AGREE),
    "D103": (
        "« {of} » a été approuvé face à une autre rédaction de « {counterpart} »",
        "relire le texte « {of} » face à la rédaction actuelle, et l’approuver de nouveau",
    ),
    # --- what a revision changed ---
    "D201": ("ajouté : « {after} »", ""),
    "D202": ("supprimé : « {before} »", ""),
    "D203": ("déplacé : {ids}", ""),
    "D204": ("divisé : {ids}", ""),
    "D205": ("fusionné : {ids}", ""),
    "D206": ("renommé : {ids}", ""),
    "D207": ("« {of} » a été reformulé : « {before} » est devenu « {after} »", ""),
    "D208": ("la typographie de « {of} » a changé", ""),
    "D209": ("le balisage a changé autour des mêmes caractères", ""),
    "D210": ("la structure a changé, {subject} : {before} est devenu {after}", ""),
    "D211": (_BECAME, ""),
    "D212": (_BECAME, ""),
    "D213": (_BECAME, ""),
    # --- fonts ---
    "F001": (
        "aucune police de l’édition n’a {code} {name}, « {character} »",
        (
            "l’écrire avec un caractère que les polices ont, un emoji par un mot, une forme rare d’un "
            "kanji par la forme usuelle ; ou nommer une police qui l’a dans un style à soi (@font-face, "
            "--text-ja ou --text-latin)"
        ),
    ),
}
