"""French words whose capital carries an accent, and words that may stand twice."""

from __future__ import annotations

from collections.abc import Mapping

_WORDS = """
Ébauche Éboueur Écart Échange Échangeur Échantillon Échappement Échéance Échéancier Échec Échelle Échelon
Échelonnement Écho Éclair Éclairage Éclosion École Écologie Écologique Écologiquement Écologiste Économie
Économique Économiquement Économiste Écoquartier Écosystème Écotourisme Écoute Écran Écrit Écriture Écrivain
Éditeur Édition Éditorial Éducateur Éducatif Éducation Éducatrice Égal Également Égalitaire Égalité Égard
Église Élaboration Élan Élargissement Électeur Élection Électorat Électricité Électrification Électrique
Électronique Élevage Élève Éligibilité Éligible Éloge Élu Élue Émancipation Émergence Émission Émissaire
Énergétique Énergie Énoncé Énormément Épanouissement Épargne Épidémie Épidémiologie Épreuve Équateur Équilibre
Équipe Équipement Équitable Équité Équivalence Équivalent Éradication Érosion Étaient Étant Étape État
Étatique Éthique Étranger Étrangère Étude Étudiant Étudiante Évaluation Évènement Événement Éventuel
Éventuellement Évidemment Évidence Évolution Événementiel Éviter Être Écouter Élaborer Élargir Élever
Émettre Établir Établissement Étendre Étendue Étudier Évaluer Échanger Économiser Équiper Échelonner
Éliminer Élimination Élément Élémentaire Écocitoyen Écoconception Écoresponsable Égypte Érythrée Éthiopie
Émirats Écosse
Âge Âgé Âme Île Îlot Ôter Çà
"""
ACCENTED: Mapping[str, str] = {
    word.translate(str.maketrans("ÉÈÊÀÂÎÔÇ", "EEEAAIOC")): word
    for word in _WORDS.split()
    if word not in {"Âge", "Âgé", "Âme"}  # Age, Ame are English words and names too
}
"""Word with a bare capital → with its accent; plurals are formed from it."""

PREPOSITION_BEFORE = (
    "la |le |l’|l'|les |cet? |cette |ces |cela|cet |son |sa |ses |leur |leurs |notre |nos |votre |vos |chaque |tous |"
    "toutes |tout |partir |travers |noter |savoir |défaut |compter |côté |moins |titre |terme |propos |cause |"
    "condition |court |moyen |long |l’inverse|l’horizon|présent|ce |cette |chacun|quel|un |une |deux |trois |"
    "plusieurs |mesure |force |nouveau|peine|jamais|bientôt|Aix|Paris|Tokyo|Kyoto|Nancy|Lyon|Tours|Kobe|Osaka"
)
"""What follows the preposition «à», as alternatives: the verb «a» begins no sentence."""

DOUBLE_WORDS = frozenset(("nous", "vous", "se", "faire", "bon", "bla", "ha", "très", "tous", "si", "en"))
"""Words that French may say twice: «nous nous engageons», «nous faire faire»."""
