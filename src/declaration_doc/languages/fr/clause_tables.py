"""Verb forms of official French that are no other word, or seldom another one, where they stand as a verb does."""

from __future__ import annotations

AUXILIARIES = frozenset(
    "est sont était étaient fut furent sera seront serait seraient soit soient a ont avait avaient eut eurent aura auront "
    "aurait auraient ait aient ai avons avez sommes êtes suis serons serez aurons aurez".split()
)
"""Forms of être and avoir, of which the participle or the adjective behind says what happens."""

MODALS = frozenset(
    "doit doivent devons devez devra devront devait devaient devrait devraient peut peuvent pouvons pouvez pourra pourront "
    "pouvait pouvaient pourrait pourraient fait font fera feront va vont".split()
)
"""Forms of verbs whose infinitive says what happens."""

LIGHT = frozenset(
    "fait font fera feront faisait a ont aura auront donne donnent donnera prend prennent prendra prendront produit produisent "
    "exerce exercent porte portent met mettent apporte apportent reçoit reçoivent bénéficie bénéficient dispose disposent jouit "
    "jouissent entre entrent perçoit perçoivent comporte comportent contient contiennent procède procèdent".split()
)
"""Verbs whose object says what happens: prend effet, donne son accord."""

BEFORE_NO_AUXILIARY = frozenset("l' d'".split())
BEFORE_NO_MODAL = frozenset("le au du ce de en à un".split())
"""Words behind which such forms are nouns: à l’est, le fait, tout à fait."""

SINGULAR = frozenset(
    "abroge accepte accomplit accorde acquiert adhère admet adopte adresse affecte affirme ajoute annonce appartient appelle "
    "applique apporte appuie approuve arrête assiste assume assure atteint attribue autorise avise bénéficie certifie charge "
    "choisit cède communique complète comprend comporte compte conclut condamne confère confie confirme conserve considère constate "
    "constitue consulte contient contracte contribue contrôle convient convoque coordonne crée décerne décide déclare définit délègue "
    "délibère délivre demande demeure dépose désigne détermine devient dirige dispense dispose dresse effectue élabore élit émet encourage "
    "engage enjoint entend entraîne envisage établit étudie évalue examine exclut exerce exige expire exprime facilite favorise figure finance fixe "
    "forme formule fournit garantit gère habilite homologue importe impose incombe indique informe institue intervient invite jouit juge "
    "justifie maintient mandate met modifie nomme notifie obtient occupe octroie offre ordonne organise ouvre paie partage participe passe "
    "permet perçoit peut place porte possède poursuit pourvoit précise préconise prend prépare présente préside prête prévoit procède procure produit prolonge "
    "promet prononce propose protège publie qualifie ratifie réaffirme réalise reçoit recommande reconnaît recrute recueille rédige règle regroupe rejette relève "
    "remet remplace remplit rend renforce renouvelle renvoie répare répartit répond reporte représente requiert réserve réside respecte ressort reste restitue "
    "résulte retient réunit revêt révise révoque saisit salue siège signe sollicite soumet souhaite souligne soutient statue stipule subit succède suit "
    "supervise supporte surveille tient transmet travaille valide vaut veille verse vérifie vise vote".split()
)
"""Forms of the third person singular, which stand as verbs behind a noun."""

BEFORE_PLURAL = frozenset("ils elles qui se s' en y les l' lui leur nous vous et ou".split())
"""Before a verb in -ent."""

SUBJECTS = frozenset("il elle on qui ce cela ceci se s'".split())
"""Before a verb of the third person singular."""

BEFORE_NOUNS = frozenset(
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout toute tous toutes "
    "chaque aucun aucune nul nulle par pour en avec sans sous sur dans à entre chez vers selon deux trois quatre cinq six sept huit dix premier première "
    "second seconde dernier dernière quel quelle autre même".split()
)
"""Before a noun, and before no verb."""

NOUNS = frozenset(
    "président agent client patient accident argent moment document instrument monument ciment aliment bâtiment sentiment détriment "
    "médicament testament argument segment fragment continent excédent équivalent ingrédient adhérent antécédent présent absent souvent "
    "cent vent dent talent parent content récent urgent inconvénient contingent souhait portrait retrait extrait attrait bienfait forfait "
    "compétent permanent pertinent fréquent violent évident différent excellent équivalent éminent imminent prudent patent latent "
    "parfait imparfait trait distrait abstrait satisfait lait fait opéra caméra delta extra chez assez nez rez front".split()
)
"""Words that end as verbs do and are none."""

JOINING = frozenset(", ; : ( et ou mais car donc or puis tandis alors ainsi".split())
"""Marks and words that may part clauses."""
REPORTING = frozenset("que qu'".split())
BINDING = frozenset(
    "si s' lorsque lorsqu' quand comme puisque puisqu' qui dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels".split()
)
"""Words that bind a clause to another one: of condition, of time, of relation."""
BOUND_BEFORE_QUE = frozenset("avant après dès tant moins sans jusqu' ce afin pour pourvu condition bien alors tandis parce lors autant réserve".split())
"""Words before «que» that bind a clause as well: sans que, tant que, jusqu’à ce que."""
PASSED = frozenset("été être mal peu trop pas plus jamais point guère toujours aussi encore également bien donc ainsi alors déjà très tout désormais néanmoins toutefois cependant en outre de plus d'ailleurs enfin ensuite enfin".split())
"""Words between an auxiliary and what it helps."""
