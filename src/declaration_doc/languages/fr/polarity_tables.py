"""The words by which French denies, those that only look like it, and those another language may deny by."""

from __future__ import annotations

SECOND_PARTS = frozenset(
    "pas point plus jamais rien aucun aucune aucuns aucunes nul nulle ni guère personne nullement aucunement".split()
)
"""What follows «ne» and the verb (forclusifs)."""

CHAINED = SECOND_PARTS - {"pas", "point", "plus"}
"""Those that a negation may have besides: ne … plus jamais rien, ni … ni."""

SUBJECTS = frozenset("aucun aucune aucuns aucunes nul nulle rien personne jamais ni".split())
"""Those that may stand before «ne»: aucun État ne…, nul ne…, rien n’…"""

PRONOUNS = frozenset("me m' te t' se s' le la les l' lui leur y en nous vous".split())
"""Between «ne» and the verb."""

PRONOUNS_AFTER = frozenset("t il elle ils elles on vous nous ce".split())
"""Behind a verb in a question: ne doit-il pas, n’est-ce pas."""

DETERMINERS = frozenset("la une cette toute chaque ma ta sa notre votre leur par tierce première".split())
"""Before «personne» as a noun."""

NOUNS = frozenset("arrêté arrêtés manque".split())
"""Nouns that a verb, or its participle, is written like."""

BEFORE_NOUN = frozenset("l' un d' cet par présent les des ces aux deux dudit le ce du au son leur notre votre".split())
"""Before such a noun: l’arrêté, le manque."""

KEYS = frozenset("clé clef clés clefs".split())
"""Behind «fermé à», which then denies nothing."""

BEFORE_CLAUSE = frozenset(
    "motif fait condition sorte façon manière idée hypothèse crainte afin lors alors tandis tant ainsi dès jusqu' parce "
    "puisqu' après ce raison prétexte moment sans pour bien moins pourvu plutôt avant depuis".split()
)
"""Before «que» that begins a clause."""

PERSONS = frozenset("il ils elle elles on nous vous je j' cela ceci celui celle".split())
"""Subjects behind such a «que»."""

BEFORE_MORE = frozenset("le la les de d' en au des un".split())
"""Before «plus» as more: le plus, de plus, en plus."""

ALONE = ("peu", "pouv", "pourr", "puis", "saur", "os")
"""Beginnings of the verbs that «ne» alone denies: ne peut, ne saurait, n’ose."""

COULD = frozenset("pu su osé".split())
"""Their participles: n’ont pu."""

BEFORE_EXPLETIVE = frozenset(
    "avant moins craint craignent crainte crainte peur plus mieux pire autre autrement éviter évite empêcher".split()
)
"""Words within whose reach «ne» alone denies nothing: avant que … ne, plus que … ne, de peur que … ne."""

ONLY = frozenset("seulement uniquement simplement exclusivement juste".split())
"""After «ne … pas»: not only."""

BE = frozenset("est sont était étaient fut furent sera seront serait seraient soit soient concerne vise".split())
"""Before «pas que» that means «not only»: ce n’est pas que sanitaire."""

HESITATING = "hésit"
"""The verb that alone is denied where it is turned round: n’hésitez pas à demander is 遠慮なく, and nothing denies 尋ねる."""

TURNED = (
    "manqu",
    "oubli",
    "hésit",
    "cess",
    "excéd",
    "excèd",
    "dépass",
    "dout",
    "import",
    "ignor",
    "tard",
    "dément",
)
"""Beginnings of verbs whose denial another language states.

N’oubliez pas (必ず), n’hésitez pas (遠慮なく), ne cesse (続ける), n’excédant pas (以内), il n’en reste pas
moins, n’importe.
"""

AUXILIARIES = frozenset("a ont avait avaient aura auront avons ai avez ait aient eût aurait auraient".split())
"""Before «jamais cessé»: the verb of the negation stands behind its second part."""

CAN = ("pouv", "peut", "peuv", "pourr", "puis")
BY = frozenset(
    "par avec si à en dans sur après pour sous lorsque lorsqu' quand de d' entre pendant durant jusqu' moyennant au aux du lors".split()
)
"""«ne peut que» and a verb restricts nothing; with one of these words it does."""

CONDITIONS = frozenset("tant quand lorsque lorsqu' dès jusqu' moins afin pourvu autant partout".split())
"""What begins a clause of condition or time besides «si»."""
EXCEEDING = ("excèd", "excéd", "dépass")
"""Beginnings of verbs whose denial is a limit."""

WISHING = ("tromp", "souhait", "voul", "voudr", "veul", "veut", "désir", "sembl")
"""Beginnings of verbs whose denial another language often turns round: si vous ne souhaitez pas attendre."""

UNDOING = ("impossib", "inutil", "rare", "exclu", "néglig", "impens", "inconcev", "indiffér", "étrang", "dépourv")
"""Beginnings of words that, right behind «pas», undo it."""

UNDONE_BY = frozenset(("sans", "moins"))
"""Words right behind «pas» with which the whole states: n’est pas sans conséquence."""

UNDOING_WORDS = frozenset("sans moins ne n'".split())
"""Words that, right behind «pas», undo it: n’est pas sans, n’en est pas moins, ne peut pas ne pas."""

AFFIRMED_WITHOUT = frozenset(
    "interruption discontinuer hésitation hésiter hésitations réserve réserves détour détours ambiguïté encombre répit trêve "
    "ménager cesser faillir faiblir dire doute cesse précédent conteste égal égale arrêt relâche exception délai tarder attendre retard équivoque fil faute faille pareil "
    "pareille".split()
)
"""What follows «sans» in phrases that deny nothing: sans doute (おそらく), sans cesse (絶えず)."""

FREE_WITHOUT = frozenset(
    "distinction égard préjudice fin gravité importance difficulté difficultés peine bruit frais danger ambages hâte".split()
)
"""What follows «sans» in phrases that another language states: sans distinction (問わず)."""

BEFORE_STEP = frozenset(
    "un le les des du ce ces chaque premier premiers deux trois quelques grand grands petit petits au nouveau à".split()
)
"""Words before «pas» as a noun: un premier pas, pas à pas."""

NEGATIVE_EXACT = frozenset("silence deçà insu tort méconnaissance plutôt lieu moins dispense dispenses inédit inédite inédits inédites".split())
NEGATIVE = (
    "inconsci", "inopin", "inédit", "intact", "insoupç", "rejet", "déclin", "inchang", "défavorab", "désavantag", "préjudic", "dispensa", "dispensé", "dispenser", "imprév", "inattend", "indépend",
    "irrég", "inég", "indésir", "instab", "discontin", "désaccord", "immatéri", "facultati", "fermé", "fermet", "suspen", "interromp", "désintéress", "désespér", "involont", "inévit",
    "innombr", "inestim", "inlass", "infatig", "inoubli", "incontest", "incontourn", "indéni",
    "inébranl", "irréproch", "incroyab", "impecc", "inquiét", "incert", "indéf", "indét", "immor", "anonym", "désact",
)  # fmt: skip
"""Words, and beginnings of words, that deny: another language may have a negation or such a word too."""

DENYING_EXACT = frozenset(
    "extra débouté déboutée déboutés déboutées sauf hormis excepté exceptés exceptée exceptées sinon manque rarement peu inactif inactifs inactive inactives inaction exclu exclue exclus "
    "exclues exclut excluent excluant exclusion exclusions inhabité inhabitée inoccupé inoccupée inoccupés inoccupées inhabités inhabitées impayé impayée "
    "impayés impayées".split()
)
DENYING = (
    "évit", "empêch", "manqu", "interdit", "interdir", "interdict", "interdis", "prohib", "proscri", "refus", "renonc",
    "absti", "absten", "exempt", "exonér", "exonèr", "exclur", "exclura", "exclui", "absen", "dépourv", "dénué", "ignor", "échapp",
    "impossib", "inaccess", "inexist", "inconn", "incap", "incompat", "incompét", "incompl", "incorrect", "invalid",
    "impropr", "inadéq", "inconf", "ineffic", "inexact", "insalub", "illis", "illég", "illic", "injust", "indispon", "introuv", "inutil", "insuffis", "inadm", "inadapt",
    "inappropri", "inapplic", "inappliq", "inviol", "inalién", "indivis", "indissol", "indissoc", "insépar",
    "imprescr", "irrévoc", "irréc", "irrecev", "irrépar", "irrémédi", "irrévers", "irrempl", "inaccept", "inamov", "inconstruct",
    "inexploit", "inachev", "inexpliq", "inexéc", "inobserv", "insolv", "inapt", "intolér", "inconcil", "inopér",
    "inopposab", "infond", "déconseil", "infruct", "démenti", "démentir", "imparfait", "illimit", "cesse", "cessa", "cessé", "bann",
)  # fmt: skip
"""Words, and beginnings of words, that deny so plainly that another language denies as well, or has such a word."""

UN = ("in", "im", "il", "ir")
ABLE = ("able", "ible", "uble")
"""Between them, what cannot be done: intenable."""

NOT_DENYING = (
    "interdisciplin", "évitement", "inégalé", "exclusiv", "inutilisab", "imput", "inflamm", "imagin", "irrit", "intellig", "interchang",
    "implant", "implément", "imprégn", "impression", "inclin", "incorpor", "incrimin", "inculp", "indemnis", "individual", "induct",
    "industrial", "informatis", "inject", "inocul", "inond", "insér", "interconnect", "interopér", "interprét", "interrog",
    "interrupt", "intimid", "invers", "invoc", "irascib", "iris", "bannièr", "échappement", "renoncul", "illico",
    "imperméab", "imposab", "immeubl", "intégr", "index", "inscript", "imprim", "influenç", "irrig", "import", "invit", "install", "incit",
)  # fmt: skip
"""Beginnings of words that only look like one of those."""

OF = frozenset("de d' du des".split())
"""What makes «faute», «défaut», «hors», «privé» and «dispensé» deny: faute de, privé d’."""

DENYING_WITH_OF = frozenset(
    "défendu défense faute défaut hors loin dispense dispensent dispensant dispensé dispensée dispensés dispensées démuni démunie démunis démunies prive privé privée privés privées priver privant libre libres passe passent passer passera passeront".split()
)

DEPRIVING = frozenset("prive privent privera priveront priverait privait privaient priver privant".split())
"""Verbs that take something from somebody."""

RESUMING = frozenset("interdiction refus exclusion absence abstention manquement exonération exemption".split())
THIS = frozenset("l' le la ce cet cette".split())
"""Before such a noun, at the beginning of a sentence, it may be another one's: this measure."""

PRIVATE = frozenset("seing droit secteur domaine".split())
"""Before «privé» that is no participle: un acte sous seing privé du 2 septembre."""

OMITTING = ("omet", "omis", "néglig", "dédaign")
"""Beginnings of verbs that say, with an infinitive, that something was not done."""

DENYING_WITH_OF_ALONE = frozenset("privé privée privés privées passe passent passer passera passeront".split())
"""Those that deny nothing, and answer no negation, without it."""

EXCEPTING = frozenset("sauf hormis excepté exceptés exceptée exceptées".split())
"""Words that take out what stands behind them."""

EVEN = frozenset("même malgré quoique".split())
"""Words of concession, which another language may say as «whether or not»."""

BEFORE_SAME = frozenset("le la les du des au aux ce cette ces un une de d' en".split())
"""Before «même» that says the same: la même protection."""

GOVERNING = frozenset("sous hors sauf hormis excepté non avant".split())
"""Words that deny, or take out, what stands right behind them."""

BUT_FOR = frozenset(
    "le les l' cas urgence urgences nécessité nécessités motif motifs situation situations circonstances dérogation dérogations "
    "vacances congés heures périodes période saison jours week-ends".split()
)
"""Behind «hors» that takes something out: hors urgence vitale."""

OUTSIDE = frozenset("zone zones site sites sol ligne classe norme normes champ murs pair frontières union taxe taxes".split())
"""Behind «hors», which then says where or what, not except."""

GOVERNED_BY = frozenset("de d' du des que qu' à".split())
"""Words behind one that denies what follows: s’abstenir de, faute de, plutôt que, opposé à."""

NOT_GOVERNING = ("libre", "indispens", "limit", "problèm", "rest", "différ", "contrair", "oppos")
"""Words that may answer a negation and do not deny what follows: libre de choisir."""

BEFORE_OBJECT = frozenset("le la les l' son sa ses leur leurs tout toute tous toutes un une ce cet cette ces".split())
"""Words that begin the object of a verb that denies: décline toute responsabilité."""

ADJECTIVAL = tuple(
    "u ue i ise it able ible forme if ive phone el elle aire ent ente ant ante al ale aux eux euse ien ienne ique ain aine".split()
)
"""Ends of the participles and adjectives that «non» denies, without their «s»: non publié, non conforme."""

UNDER = ("utilis", "effectif", "exploit", "estim", "évalu", "emplo", "équip", "représent", "financ", "occup", "consomm", "déclar", "performan")
"""Behind «sous-», which then says: not enough, 十分に利用されない."""

OTHER = frozenset("autre autres autrement".split())
"""Other: another language may say it by a word that denies, 以外."""

OTHER_THINGS = frozenset("langue langues fin fins motif motifs usage usages moyen moyens cause causes lieu lieux chose personne personnes".split())
"""Things of which one says that they are other than something."""

THAN = frozenset("le la les l' celui celle ceux celles un une pour par d'".split())
"""What then follows «que»."""

LATER = frozenset("après compter partir fois issue terme expiration lorsque lorsqu' quand depuis dès".split())
"""Behind «ne … que» of time, which another language need not restrict: ne sont dus qu’à compter de."""

WHICHEVER = frozenset("quel quelle quels quelles".split())
"""Before «que soit»: whatever it be."""

LITTLE_BEFORE = frozenset("un depuis sous à pour ici quelque si avant il".split())
"""Before «peu» that says something else than few: un peu, depuis peu, à peu près."""

SOLE = frozenset("seul seule seuls seules seulement uniquement exclusivement".split())
"""Only, in one word: another language may say it as «not without»."""

HINTS_EXACT = frozenset(
    "sous non avant tarde tardent tarda tardèrent simplement juste peine hors dehors contre "
    "dessous garder garderai gardera garderons garderont gardant gardé gardons défaut vide vides erreur erreurs sitôt tard encore toujours reste déjà faux fausse mal mauvais mauvaise mauvaises pire "
    "problème problèmes trop zéro extérieur extérieurs extérieure extérieures".split()
)
HINTS = (
    "vain", "rarissim", "impuiss", "impuni", "imprud", "impréc", "impopul", "inconv", "inexp", "infécond", "inhosp", "inhum", "insens",
    "insign", "insoumis", "insuppor", "intempest", "intouch", "invar", "invraisembl", "irrais", "irresp", "illett",
    "illog", "immobil", "immuab", "désert", "désaff", "désordre", "déséquil", "désuét", "démun", "dépeupl", "déraison", "malhab",
    "malheur", "maltrait", "méconn", "mécont", "mésent", "échapp", "supprim", "retir", "élimin", "abandonn", "oubli", "ignor", "néglig", "omet", "omis",
    "préven", "défaill", "pénurie", "carence", "priv", "défaut", "lacun", "perd", "perte", "échou", "échec",
    "dispar", "arrêt", "excep", "exclusi", "contrair", "différ", "difficil", "superflu", "annul", "limit",
    "libre", "gratuit", "oppos", "soustrai", "écarté", "écarter", "obsol", "déprécié", "périm", "débranch", "déconnect", "inutilisab", "inférieur",
    "indemne", "muet", "mutism", "médiocr", "dérob", "épargn", "éloigné", "tardé", "dissuad", "désist", "désapprouv", "vierge", "illusoir", "précair", "inert", "futil", "sceptiq", "réfractair", "hostil", "méfi", "délaiss", "éludé", "esquiv",
)  # fmt: skip
"""Words, and beginnings of words, that may answer to a negation of the other language."""
