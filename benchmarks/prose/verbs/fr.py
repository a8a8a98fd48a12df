"""French main verbs: forms generated from infinitives, and the imparfait by its ending.

Auxiliaries (avoir, être before a participle), the copula être, and modal verbs before an
infinitive are passed over: the participle or the infinitive is the main verb.
"""

from __future__ import annotations

import re
from functools import cache

TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*['’]?")

FIRST = """
aborder abandonner accéder accélérer accentuer accompagner accorder accrocher accumuler
accuser achever adjuger afficher affirmer affronter ajouter aligner allonger alterner
amener animer annoncer approcher appuyer arracher arrêter arriver assister
assurer attaquer attirer augmenter aviser basculer boucler bouleverser briguer briller
buter céder changer chasser chiper chuter classer clôturer coiffer collecter combler
commander commencer compenser compléter compliquer composer compter concéder concerner
confier confirmer confisquer conjuguer conserver consoler conspirer constituer contenter
continuer contrecarrer contrôler convoiter couper couronner coûter creuser culminer
débarquer débouler débuter décaler décider déclasser décoller décrocher délaisser délivrer
demeurer dépasser départager dérouler dessiner détacher détrôner devancer dévoiler
dicter disposer disputer distancer diviser dominer donner doubler échanger échapper échouer
éclipser écarter écoper effacer égaler éliminer élever empêcher empiler emporter emparer
encaisser enchaîner enfoncer engager engranger enlever enrayer entamer entourer entrer
envoler escorter espérer essayer essuyer estimer étaler étoffer étrenner éviter évoluer
exploiter fêter figurer filer fixer forcer fouler frapper frôler gagner garder
gratifier grimper guetter hériter hisser imposer importer imprimer incliner
infliger inquiéter insister installer inverser jouer laisser lancer lever
livrer lutter manquer marquer mener menacer mériter miser modifier monter montrer
neutraliser nier noter occuper octroyer opposer orchestrer orner osciller
parachever partager parapher passer patienter pénaliser peser placer plafonner planer
plonger pointer porter posséder pousser précéder préparer présenter presser priver procurer
profiter prolonger promener propulser quitter raconter rafler rallier ramener ranger
rapprocher rapporter rassembler raviver réaliser récolter récompenser récupérer régaler
refermer réfréner régler regagner regarder régner rejeter relancer relayer relever relier
remonter remplacer remporter renforcer renouer renouveler rencontrer rentrer renverser
repasser replacer reporter reposer repousser résister respecter ressembler rester
retarder retomber retourner retrouver réveiller révéler rêver rivaliser rouler saluer
sauver sceller séparer serrer sécuriser signaler signer sonner sombrer souffler soulever
stopper subsister subtiliser succéder supplanter surmonter talonner tenter
terminer totaliser tourner toucher traverser tripler triompher trôner trouver user varier
veiller viser voler briser savourer confronter dilapider grappiller grignoter museler
regrouper rassurer surveiller inaugurer inverser intercaler immiscer glaner griller harceler
"""
SECOND = """
aboutir accomplir agrandir amortir applaudir arrondir bâtir bondir choisir 
établir élargir enrichir envahir finir fléchir fournir franchir garnir grandir grossir
investir jaillir noircir obéir raccourcir ralentir réagir réfléchir refroidir réjouir
remplir réunir réussir rugir saisir subir surgir trahir unir vieillir
"""
# stem of the infinitive's family: present 3s 3p, imparfait stem, future stem,
# participle, past historic 3s 3p
THIRD = {
    "prendre": "prend prennent pren prendr pris prit prirent",
    "tenir": "tient tiennent ten tiendr tenu tint tinrent",
    "venir": "vient viennent ven viendr venu vint vinrent",
    "mettre": "met mettent mett mettr mis mit mirent",
    "battre": "bat battent batt battr battu battit battirent",
    "faire": "fait font fais fer fait fit firent",
    "voir": "voit voient voy verr vu vit virent",
    "duire": "duit duisent duis duir duit duisit duisirent",
    "rendre": "rend rendent rend rendr rendu rendit rendirent",
    "perdre": "perd perdent perd perdr perdu perdit perdirent",
    "tendre": "tend tendent tend tendr tendu tendit tendirent",
    "cendre": "cend cendent cend cendr cendu cendit cendirent",
    "fendre": "fend fendent fend fendr fendu fendit fendirent",
    "pondre": "pond pondent pond pondr pondu pondit pondirent",
    "courir": "court courent cour courr couru courut coururent",
    "ouvrir": "ouvre ouvrent ouvr ouvrir ouvert ouvrit ouvrirent",
    "couvrir": "couvre couvrent couvr couvrir couvert couvrit couvrirent",
    "ffrir": "ffre ffrent ffr ffrir ffert ffrit ffrirent",
    "partir": "part partent part partir parti partit partirent",
    "sortir": "sort sortent sort sortir sorti sortit sortirent",
    "sentir": "sent sentent sent sentir senti sentit sentirent",
    "servir": "sert servent serv servir servi servit servirent",
    "suivre": "suit suivent suiv suivr suivi suivit suivirent",
    "vivre": "vit vivent viv vivr vécu vécut vécurent",
    "cevoir": "çoit çoivent cev cevr çu çut çurent",
    "écrire": "écrit écrivent écriv écrir écrit écrivit écrivirent",
    "scrire": "scrit scrivent scriv scrir scrit scrivit scrivirent",
    "conclure": "conclut concluent conclu conclur conclu conclut conclurent",
    "joindre": "joint joignent joign joindr joint joignit joignirent",
    "traindre": "traint traignent traign traindr traint traignit traignirent",
    "quérir": "quiert quièrent quér querr quis quit quirent",
    "paraître": "paraît paraissent paraiss paraîtr paru parut parurent",
    "connaître": "connaît connaissent connaiss connaîtr connu connut connurent",
    "dire": "dit disent dis dir dit dit dirent",
    "valoir": "vaut valent val vaudr valu valut valurent",
    "croire": "croit croient croy croir cru crut crurent",
}
PREFIXES = """
prendre reprendre surprendre apprendre entreprendre tenir obtenir maintenir détenir
retenir soutenir contenir appartenir venir revenir devenir intervenir parvenir prévenir
mettre remettre permettre promettre soumettre transmettre commettre admettre battre
abattre débattre faire refaire défaire satisfaire voir revoir prévoir entrevoir conduire
reconduire produire réduire traduire séduire introduire rendre perdre tendre attendre
entendre étendre détendre prétendre descendre défendre répondre courir parcourir accourir
concourir secourir recourir ouvrir rouvrir découvrir offrir souffrir partir repartir
sortir ressortir sentir ressentir servir suivre poursuivre vivre revivre recevoir décevoir
concevoir apercevoir écrire inscrire souscrire conclure joindre rejoindre contraindre
acquérir conquérir paraître apparaître disparaître connaître reconnaître dire valoir
croire
""".split()
AUXILIARIES = {
    "avoir": "a ont avait avaient aura auront aurait auraient ait aient eut eurent ayant",
    "être": "est sont était étaient sera seront serait seraient soit soient fut furent",
}
MODALS = {
    "devoir": "doit doivent devait devaient devra devront devrait devraient dut durent",
    "pouvoir": "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient put",
    "vouloir": "veut veulent voulait voulaient voudra voudront voudrait voudraient",
    "savoir": "sait savent savait savaient saura sauront saurait sauraient sut surent",
    "aller": "va vont allait allaient ira iront irait iraient alla allèrent",
    "falloir": "faut fallait faudra faudrait fallut",
    "laisser": "",
    "faire": "",
}
NO_VERBS = frozenset(
    "fait trait retrait attrait extrait portrait souhait parfait lait distrait satisfait "
    "jamais mauvait abstrait forfait bienfait imparfait".split()
)
"""Nouns, adjectives and participles that end as the imparfait does."""
SKIPPED = frozenset(
    "ne pas plus jamais aussi ainsi donc encore toujours déjà bien mieux même tout été "
    "enfin alors également longtemps souvent d'abord finalement ensuite cependant "
    "pourtant rien en y le la les l’ l' se s’ s' lui leur n’ n' d’ d' tous trop peu".split()
)
"""What may stand between an auxiliary or a modal and its verb."""
BEFORE_NOUN = frozenset(
    "le la les l’ l' un une des du de d’ d' au aux ce cet cette ces son sa ses leur leurs "
    "quelque quelques chaque belle beau bonne bon grand grande nouvelle nouveau première "
    "premier seconde deuxième troisième quatrième cinquième sixième septième huitième "
    "neuvième dixième dernière dernier même deux trois quatre cinq six sept huit neuf dix "
    "en sans par pour sur à avec dès et ou comme double pleine toute aucune seule".split()
)
PARTICIPLE = re.compile(r"[^é]é(?:e|s|es)?$")
INFINITIVE = re.compile(r"(?:er|ir|re)$")
NEAR = 4
"""Words between an auxiliary and its participle, at most."""


def main_verbs(sentence: str) -> list[str]:
    """List the infinitives (or the stems) of a sentence's main verbs."""
    tokens = [word.lower().replace("'", "’") for word in TOKEN.findall(sentence)]
    capital = [word[:1].isupper() for word in TOKEN.findall(sentence)]
    found: list[str] = []
    for index, word in enumerate(tokens):
        if capital[index] and index:
            continue
        verb = _at(tokens, index, word)
        if verb:
            found.append(verb)
    return found


def _at(tokens: list[str], index: int, word: str) -> str:
    auxiliary, modal = _functions().get(word, ("", ""))
    before = tokens[index - 1] if index else ""
    if auxiliary:
        then = _next(tokens, index, _participles(), PARTICIPLE)
        bare = auxiliary == "avoir" and "été" not in tokens[index : index + NEAR]
        return then or ("avoir" if bare and before != "y" else "")
    verb = _finite(word, before)
    if modal or verb in MODALS:
        return _next(tokens, index, _infinitives(), INFINITIVE) or modal or verb
    return verb


def _finite(word: str, before: str) -> str:
    verb, sure = _forms().get(word, ("", False))
    noun = before in BEFORE_NOUN or before[:1].isdigit()
    if verb and (sure or not noun):
        return verb
    if word.endswith(("ait", "aient")) and word not in NO_VERBS and not verb:
        stem = re.sub("(?:ait|aient)$", "", word)
        return f"{stem}-" if len(stem) > 1 and not noun else ""
    return ""


def _next(
    tokens: list[str], index: int, known: dict[str, str], shape: re.Pattern[str]
) -> str:
    """Find the verb that an auxiliary or a modal belongs to, known or not."""
    for word in tokens[index + 1 : index + 1 + NEAR]:
        if word in known:
            return known[word]
        if shape.search(word):
            return f"{word.rstrip('es')}-"
        if word not in SKIPPED and not word.endswith("ment"):
            return ""
    return ""


@cache
def _functions() -> dict[str, tuple[str, str]]:
    auxiliaries = {f: (verb, "") for verb, fs in AUXILIARIES.items() for f in fs.split()}
    modals = {f: ("", verb) for verb, fs in MODALS.items() for f in fs.split()}
    return modals | auxiliaries


@cache
def _forms() -> dict[str, tuple[str, bool]]:
    """Map finite forms to infinitives; sure ones are no nouns either."""
    forms: dict[str, tuple[str, bool]] = {}
    for verb, parts in _conjugated().items():
        (present, presents), imparfait, future, _, past = parts
        sure = [imparfait + end for end in ("ait", "aient")]
        sure += [future + end for end in ("a", "ont", "ait", "aient")]
        forms |= dict.fromkeys((present, presents), (verb, False))
        forms |= dict.fromkeys((*sure, *past), (verb, True))
    return {form: found for form, found in forms.items() if form not in NO_VERBS}


@cache
def _participles() -> dict[str, str]:
    return {
        participle + end: verb
        for verb, (_, _, _, participle, _) in _conjugated().items()
        for end in ("", "e", "s", "es")
    }


@cache
def _infinitives() -> dict[str, str]:
    return {verb: verb for verb in _conjugated()}


Parts = tuple[tuple[str, str], str, str, str, tuple[str, ...]]


@cache
def _conjugated() -> dict[str, Parts]:
    verbs = {verb: _first(verb.removesuffix("er")) for verb in FIRST.split()}
    verbs |= {verb: _second(verb.removesuffix("ir")) for verb in SECOND.split()}
    return verbs | {verb: _third(verb) for verb in PREFIXES}


def _first(stem: str) -> Parts:
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem
    soft = stem + "e" if stem.endswith("g") else soft
    strong = re.sub("[eé]([^aeiouéèâêîû]+)$", r"è\1", stem)
    future = f"{strong if re.search('e[^aeiou]$', stem) else stem}er"
    if stem.endswith(("jet", "pel", "vel")):
        strong = stem + stem[-1]
        future = f"{strong}er"
    if stem.endswith("y"):
        strong = f"{stem[:-1]}i"
        future = f"{strong}er"
    past = (f"{soft}a", f"{stem}èrent")
    return (f"{strong}e", f"{strong}ent"), soft, future, f"{stem}é", past


def _second(stem: str) -> Parts:
    present = (f"{stem}it", f"{stem}issent")
    return present, f"{stem}iss", f"{stem}ir", f"{stem}i", (f"{stem}irent",)


def _third(verb: str) -> Parts:
    family = max((end for end in THIRD if verb.endswith(end)), key=len)
    before = verb.removesuffix(family)
    parts = [before + part for part in THIRD[family].split()]
    present, presents, imparfait, future, participle, *past = parts
    return (present, presents), imparfait, future, participle, tuple(past)
