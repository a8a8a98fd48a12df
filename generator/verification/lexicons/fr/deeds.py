"""French: patterns of what happens in a race, by the claim that they make.

In a pattern {D} is a driver, {O} an ordinal, {N} a number, {C} a class or title,
{R} a race, {P} a place of the calendar, {T} a team, {S} a pronoun or role that stands
for a driver. The text is in lower case.
"""

from __future__ import annotations

PATTERNS = {
    "to_the_win": r"pour (?:gagner|la victoire|la gagne)\b",
    "win": (
        r"\b(?:s'impos(?:ait|ant|aient|er|ent|e|a)\b|s'est imposée?|"
        r"l'emport(?:ait|ant|er|e|a)\b|"
        r"(?:sa|une|cette|leur) (?:{O} |belle |nouvelle |nette )*victoire"
        r"(?! (?:rapport|va(?:ut|lai)|suffi|donn|permett|lui suffi))|"
        r"sign\w+ (?:\w+ |<[OFC]\d+> ){0,4}?(?:victoire|succès)|gagn(?:e|ait|a|ant|"
        r"er) (?:la course|(?:la )?{R}|(?:en )?{C}|la (?:catégorie|classe))|"
        r"remport\w+ (?:(?:la )?{R}|la course|en {C}|la catégorie|{C}|(?:la|sa|"
        r"une|son|un) (?:{O} )?(?:victoire|succès|manche|course))|"
        r"(?:renou\w+ avec|s'offr\w+|empoch\w+|décroch\w+|cueill\w+|s'adjug\w+|"
        r"fêt\w+|obten\w+|savour\w+) (?:\w+ ){0,2}?(?:{O} )?(?:victoire|succès|"
        r"triomphe|la gagne)|"
        r"plus haute marche|(?:en|était le|le) vainqueur|triomph(?:e|ait|a|er|"
        r"ant)|victorieu(?:x|se)|"
        r"{O} vainqueur|main basse sur {R}|vainqueur d(?:e|u)|"
        r"transform\w+ (?:\w+ ){0,3}en (?:victoire|succès))"
    ),
    "position": (
        r"(?<!<N\d> )(?<!<N\d\d> )"
        r"(?:{O} (?:(?:belle|superbe|solide|remarquable|jolie) )?(?:place|position|"
        r"rang|marche)\b(?! sur la grille| de la grille| du championnat|"
        r" au championnat)|"
        r"{O}(?= (?:au passage|au drapeau|à l'arrivée|sous le drapeau|le {R}|"
        r"{R}|en {C}|(?:de|dans|lors de|en) (?:la )?{R}|du podium|derrière|"
        r"devant|de la course|en piste|sur la ligne|d'{R}|de {R}|de (?:la|"
        r"sa) catégorie|(?:du|au) (?:classement )?général|absolu|toutes|lors d|"
        r"dimanche|samedi|à {P})(?!\w)|[,.!;:]|$| (?:et|mais|tandis|avec|en) ))"
    ),
    "foot_of_podium": r"au pied du podium",
    "completes_podium": r"complét\w+ le (?:podium|trio|tiercé)|(?:podium|"
    r"trio) (?:\w+ )?complét\w+ (?:par|avec)",
    "plus_haute": r"plus haute marche",
    "podium": r"(?<!pied )(?<!manquait )(?<!manqué )(?<!manque )"
    r"\b(?:nouveau|{O}|un|le|du|sur le|au) podium\b",
    "runner_up": r"\bdauphin\w*\b|terminait dans le sillage",
    "runner_up_of": r"dauphin (?:de |d'){D}",
    "top": r"\b(?:top|dans les|parmi les|au sein du top) ?{N}(?: {F})?(?!\w)",
    "ahead": (
        r"(?:\bdevant|\bdevanç\w+|\bprécéd(?:ait|ant|e|er|aient)|\bdominant|"
        r"\bbattant|aux dépens (?:de|d')|au détriment (?:de|d')|"
        r"\bsurclass\w+|\brelégu\w+|\bcoup\w+ l'élan (?:de|d')|\bbattait|"
        r"\bstopp(?:ait|ant)|\bcoiff\w+|\bcontenant) ?(?:de |d'|"
        r"à )?(?:son rival |son équipier )?(?P<list>{LIST})"
    ),
    "with_behind": r"(?:avec |précédant )?(?P<list>{LIST}),? (?:derrière|suivant|"
    r"à sa suite|"
    r"dans son sillage|venant ensuite|finissant ensuite|aux places suivantes|"
    r"aux rangs suivants|échouant)",
    "behind": r"(?:\bderrière|\bdans le sillage (?:de|d')|\bbattue? par|"
    r"\bdevancée? par|s'inclin\w+ (?:face à|devant)) ?(?:de |d'|"
    r"à )?(?P<list>{LIST})",
    "fastest_lap": r"meilleur (?:temps|chrono|tour)(?: au tour| en course)?|"
    r"tour (?:le plus rapide|en course)|record du tour",
    "pole": r"pole[- ]positions?|\bpoleman|\bpole\b|partait en tête de la grille|"
    r"meilleur temps des (?:essais )?qualif\w+",
    "front_row": r"première ligne",
    "row_gap": (
        r"(?P<thousandths>{N}) ?(?:/ ?1 ?000(?:e|ème)?(?:s)? ?(?:de seconde)?|"
        r"millièmes)|"
        r"(?P<decimals>0[,.]\d+) ?(?:s\b|seconde)"
    ),
    "within_second": r"{N} (?:pilotes|voitures|concurrents|"
    r"autos|hommes)\b[^.;,]*?(?:la même|"
    r"d'une|une|moins d'une) seconde",
    "penalty": (
        r"pénalité|pénalis\w+|sanction\w*|rétrograd\w+|déclass\w+|"
        r"drive[- ]through|disqualifi\w+|"
        r"écop\w+"
    ),
    "penalty_seconds": r"{N} ?(?:\"|''|s\b|secondes?)",
    "takes_lead": (
        r"(?:s'empar\w+|empar\w+) (?:\w+ )?de la tête|"
        r"pren\w+ (?:\w+ )?(?:les commandes|la tête|le commandement)|"
        r"récupér\w+ son bien|repren\w+ (?:\w+ ){0,2}?(?:les commandes|la tête|"
        r"son bien|l'avantage)|pass\w+ en tête|"
        r"pren\w+ le meilleur|bascul\w+ en tête|"
        r"(?:pren\w+|s'empar\w+ de) la {F} "
        r"(?:place|position)(?! (?:sous|au drapeau|à l'arrivée|de la course))"
    ),
    "starts_ahead": r"men(?:er|ait) au premier|se présent\w+ en tête|abord\w+ en tête|"
    r"premier (?:virage|freinage) en tête|conserv\w+ l'avantage|"
    r"en tête (?:au|à la|dès) (?:premier|chicane|le départ)",
    "pulls_away": r"distanc(?:er|ait|ant|e)\b(?<!bonne distance)|creus\w+ (?:l'écart|"
    r"un écart)|s'échapp\w+|se détach\w+|prenait le large|prenait ses distances",
    "passes": r"repass\w+|repren\w+ (?:en piste )?à (?=<D)|"
    r"évin[cç]\w+|assaill\w+|"
    r"venait à bout|"
    r"trouvait la faille face|prenait l'avantage sur|(?:se gliss|pass|"
    r"se port)\w+ devant|surpren\w+|"
    r"déloge\w+|subtilis\w+|dépass\w+(?! par)|"
    r"doubl(?:e|ait|ant) (?={D})|ravi\w+ |chip\w+|soufflait|débord\w+|"
    r"s'empar\w+ de la {O} place|pren\w+ le meilleur",
    "defends": r"(?:cédait|céder|cède) (?:pas )?(?:à|sous) la pression|résist\w+ (?:à|"
    r"aux)|conten(?:ait|ant|ir)\b|repouss\w+|tenait bon",
    "all_the_way": r"de bout en bout|du départ à l'arrivée|"
    r"de la première à la dernière|"
    r"de tous les tours|sans jamais être inquiété|en tête tous les tours|"
    r"mené tous les tours",
    "safety_car": r"safety[- ]car|voiture de sécurité",
    "last_minutes": r"{N} minutes (?:du but|du terme|de "
    r"l'arrivée)|{N} dernières minutes|"
    r"{N} minutes (?:de|avant) la fin|dernières {N} minutes",
    "red_flag": r"drapeau rouge|course interrompue",
    "contact": r"\bcontact\b|accroch\w+|heurt\w+|touchette|percut\w+|collision",
    "debut": r"(?:(?<!la )(?<!<N\d> )(?<!<N\d\d> )première course\b"
    r"(?! (?:de (?:la saison|l'année)|du|en {C}))|première sortie|"
    r"\bdébuts?\b(?! d[e'])|"
    r"grande première|"
    r"coup d'essai|petit nouveau|nouveau venu|jamais couru)",
}
"""What is told of races, by name."""
