"""What a French negation denies: the verb, or what stands behind an auxiliary or a verb that says little by itself.

«ne peuvent pas dénoncer» denies dénoncer, «n’a pas été entendu» entendu, «n’est pas responsable» responsable,
«ne fait pas obstacle» obstacle.
"""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.languages.fr import clause_tables as tables
from declaration_doc.languages.fr import polarity_tables as polarity
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.word import Word

_MOST = 3
"""Words that one negation may be said to deny."""
_REACH = 9
_LEAST = 4
"""Letters of the shortest word that says something."""
_END = frozenset(
    ". : ; ! ? ( ) , « » que qu' qui dont où laquelle lequel lesquels lesquelles si s' mais car lorsque lorsqu' quand ni ne n'".split()
)
_LIGHT = frozenset(
    "est sont était étaient fut furent fût sera seront serait seraient soit soient être été suis es sommes êtes serons "
    "a ont avait avaient aura auront avons ai avez ait aient eût eu avoir ayant étant eut aurait auraient auriez ayons "
    "peut peuvent peux pouvez pouvons pourra pourront pourrait pourraient puisse puissent pouvait pouvaient pu pouvoir "
    "doit doivent devons devez devra devront devrait devraient doive doivent devait devaient dû devoir "
    "fait font faisait faisaient fera feront ferait fasse fassent faire faut fallait faudra "
    "donne donnent donnera donnait donné donner met mettent mettre prend prennent prendre tenir porte portent porta portait porter "
    "saurait sauraient sauriez saurions sait savent sache sachent va vont ira vient viennent "
    "vaut valent vaudra vaudront vaudrait valait valaient vaille semble semblent paraît paraissent reste restent demeure demeurent devient deviennent "
    "tient tiennent laisse laissent constitue constituent constituera saurions voit "
    "estime estiment considère considèrent croit croient pense pensent juge jugent souhaite souhaitent veut veulent "
    "entend entendent suffit suffisent permet permettent implique".split()
)
"""Forms of auxiliaries, of modal verbs and of verbs that say little without what follows."""
_FINITE = frozenset("est sont était étaient sera seront serait a ont avait aura auront".split())
"""Forms of auxiliaries that end what is denied where something was: un menu sans viande | est proposé."""
_PASSED = frozenset(
    "avec dans pour leur leurs cette cela ceci celui celle ceux celles tout toute tous toutes même mêmes encore toujours "
    "autant aussi plus très trop assez bien donc alors ainsi jamais davantage sous chez entre vers dont lieu cas fait "
    "mesure sorte afin aucun aucune sans déjà nécessairement automatiquement toutefois cependant quelque quelques "
    "plusieurs notre votre deux trois autre autres titre part partie point seul seule seuls seules contre depuis nous vous elle elles eux lors hors".split()
)
"""Words that are no predicate; «lieu», «mesure», «cas», «partie» of phrases that others say without them."""


_ADJECTIVES = frozenset(
    "urgent récent permanent fréquent évident différent compétent pertinent équivalent cohérent concurrent afférent transparent "
    "apparent patient violent prudent précédent imminent conscient intelligent subséquent conséquent adjacent inhérent innocent "
    "négligent diligent complète présente valide juste".split()
)
"""Adjectives that look like verbs: sans motif urgent, sans liste complète."""
_adverb = lazy_pattern(
    r"(?:ell|[ai]l|qu|iv|eus|[ai]bl|air|èr|oir|ict|ect|act|br|ein|aiv)ement$|(?:é|am|em)ment$"
)


def heads(words: Sequence[Word], first: int, last: int) -> tuple[str, ...]:
    """What is denied by a negation whose verb stands behind word `first`, and whose last part is word `last`."""
    index = first + 1
    while index < len(words) and words[index][0] in polarity.PRONOUNS:
        index += 1
    between = following(words, index, stop=last) if index < last else []
    return (*between, *following(words, max(last + 1, index), _MOST - len(between)))


def following(words: Sequence[Word], index: int, most: int = _MOST, stop: int | None = None) -> list[str]:
    """The words from `index` on, and before `stop`, that say something, within the clause."""
    found: list[str] = []
    end = index + _REACH if stop is None else min(stop, index + _REACH)
    for at, (word, _, _) in enumerate(words[index:end], index + 1):
        if len(found) == most or (found and word in _FINITE) or (word == "sans" and stop is None):
            break
        if found and stop is None and _is_verb(word, words[at - 2][0]):
            break  # les personnes sans emploi | utilisent ce service
        if word in _END and not (word == "s'" and words[at][0] not in ("il", "ils")):
            break
        if word == "cas" and words[at - 2][0] == "en":
            break  # n’est pas remboursable en cas de sous-utilisation
        passed = word in _LIGHT or (word in _PASSED and not _is_share(words, at - 1))
        said = len(word) >= _LEAST and not passed
        if said and not (word.endswith("ment") and _adverb.search(word)):
            found.append(word)
    return found


def _is_verb(word: str, before: str) -> bool:
    """Whether what stands behind a noun is no adjective of it, but the verb of the sentence."""
    if before in tables.BEFORE_NOUNS:
        return False
    if word.endswith("ent") and not word.endswith("ment"):
        return word not in tables.NOUNS and word not in _ADJECTIVES
    return word.endswith(("ront", "aient")) or (word in tables.SINGULAR and word not in _ADJECTIVES)


def _is_share(words: Sequence[Word], at: int) -> bool:
    """Whether «part» is of «prendre part»: ne prend pas part au vote."""
    return words[at][0] == "part" and any(
        words[before][0].startswith(("pren", "pris", "prit")) for before in range(max(at - 3, 0), at)
    )
