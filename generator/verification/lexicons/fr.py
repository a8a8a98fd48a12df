"""French, for reading a release: words and patterns by the claim that they make.

In a pattern {D} is a driver, {O} an ordinal, {N} a number, {C} a class or title,
{R} a race, {P} a place of the calendar, {T} a team, {S} a pronoun or role that stands
for a driver. The text is in lower case.
"""

from __future__ import annotations

STOPWORDS = frozenset(
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "et",
        "en",
        "au",
        "aux",
        "dans",
        "sur",
        "pour",
        "par",
        "avec",
        "que",
        "qui",
        "est",
        "était",
        "son",
        "sa",
        "ses",
        "ce",
        "cette",
        "il",
        "elle",
        "se",
        "ne",
        "pas",
        "plus",
        "deux",
        "après",
        "devant",
        "lors",
        "course",
    ]
)
CARDINALS = {
    word: number
    for number, words in enumerate(
        [
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt",
            "vingt et un",
            "vingt-deux",
            "vingt-trois",
            "vingt-quatre",
            "vingt-cinq",
            "vingt-six",
            "vingt-sept",
            "vingt-huit",
            "vingt-neuf",
            "trente",
            "trente et un",
            "trente-deux",
            "trente-trois",
            "trente-quatre",
            "trente-cinq",
            "trente-six",
        ]
    )
    for word in (words, words.replace(" ", "-"))
    if number > 1
}
ORDINALS = {
    **{
        word: number
        for number, words in enumerate(
            [
                "",
                "premier première premiers premières",
                "deuxième second",
                "troisième",
                "quatrième",
                "cinquième",
                "sixième",
                "septième",
                "huitième",
                "neuvième",
                "dixième",
                "onzième",
                "douzième",
                "treizième",
                "quatorzième",
                "quinzième",
                "seizième",
                "dix-septième",
                "dix-huitième",
                "dix-neuvième",
                "vingtième",
                "vingt-et-unième",
                "vingt-deuxième",
                "vingt-troisième",
                "vingt-quatrième",
                "vingt-cinquième",
            ]
        )
        for word in words.split()
    }
}
ORDINAL = r"(?<!\d)(\d{1,2})\s?(?:ers?|res?|ères?|e|è|èmes?|emes?|nde?)\b"
SECONDE = (
    r"seconde(?= (?:place|course|position|marche|manche|victoire|pole|ligne|fois|"
    r"épreuve|confrontation|levée|est|était|levee))"
)
"""Where "seconde" is no unit of time."""

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
DAY_FIRST = True
TIME = r"\b(\d{1,2})\s?(?:h|heures?)\s?(\d{2})?\b|\b(\d{1,2}):(\d{2})\b"

RACE = (
    r"\bcourses? (?:n°\s?|numéro )?(?P<number>[1-4]|une|deux|"
    r"trois)\b(?! (?:de suite|victoires))|"
    r"(?<!\bsa )(?<!\bleur )(?<!\bdes )(?<!\bles )(?<!\bpour la )(?<!\bdeux )"
    r"\b(?P<ordinal>premi[eè]re?|1re|seconde|deuxième|2e|troisième|dernière) "
    r"(?:course|manche|confrontation|épreuve|levée)\b"
    r"(?! (?:de la saison|en |dans la |du championnat))|"
    r"\b(?P<first_day>premier jour)\b|\b(?P<eve>la veille)\b|"
    r"\b(?P<weekday>vendredi|samedi|dimanche)\b"
)
RACE_NUMBERS = {
    "une": 1,
    "deux": 2,
    "trois": 3,
    "première": 1,
    "premiere": 1,
    "1re": 1,
    "premier": 1,
    "seconde": 2,
    "deuxième": 2,
    "2e": 2,
    "troisième": 3,
    "dernière": -1,
}

OVERALL = r"\b(?:général|générale|absolue?|scratch|toutes catégories|toutes classes)\b"
CLASS_WORD = r"catégorie|classe"

PRONOUN = (
    r"(?<![\w'-])(?:il|elle|lui-même|celui-ci|celle-ci|ce dernier|cette dernière|"
    r"le leader|la leader|l'intéressé|son challenger)(?![\w'-])"
)
SUBJECT_AFTER = (
    r"(?:^|[,;:(.\"–-]|\b(?:et|mais|si|que|qu'|quand|où|puis|alors|car|or|"
    r"donc|pourtant|"
    r"toutefois|cependant|tandis|pendant|lorsque|lorsqu'|puisque|comme|"
    r"quant|ainsi|aussi|"
    r"champion|championne|pilote|c'est|vu|voyait|voit|voir|leader|rookie|"
    r"challenger|dauphin|vainqueur|junior|rival|"
    r"équipier|coéquipier|équipière|poleman|compatriote|belge|français|italien|cannois|"
    r"sortant|titre|devancier|respectifs?|dès|lors|sortante|tenant|débutant|débutante|"
    r"nouveau|nouvelle|deuxième|troisième|duo|nul|dominateur|fois|cette fois|"
    r"enfin|seul|seule|notamment|également|jeune|même|fin))\s*\"?$"
)
OBLIQUE = (
    r"(?:\b(?:de|à|au|par|sur|devant|derrière|avec|contre|pour|chez|entre|sans|dont|"
    r"face à|aux dépens de|auprès de|après|avant|envers|outre|parmi|selon|"
    r"vers)|\bd')\s*$"
)
POSSESSIVE = r"'s\b"
COORDINATION = (
    r"^(?: <[OF]\d+>)?(?:,| et| et de| et à|, et| ou|, de| ainsi que| puis|"
    r" ou encore| et d'| –| -|,? puis) ?(?:de |d'|à )?$"
)
STRONG = (
    r"[;:]|\b(?:tandis qu[e']|alors qu[e']|pendant qu[e']|si bien qu[e']|mais|puis|"
    r"pourtant|au point de|ce qui|où|et si|après quoi)"
)
HEDGES = (
    r"\b(?:pourr\w+|peut|peuvent|peux|espér\w+|vis(?:e|ait|aient)|rêv\w+|voul\w+|"
    r"veut|veulent|en quête|sans (?!faute|encombre|partage)|jamais|"
    r"intention|afin de|tent(?:er|ait|aient)|"
    r"lutte pour|faveur|promet\w*|devrait|devraient|aurait|serait|convoit\w+|attend\w* (?:encore|toujours)|"
    r"n'a pas|n'avait pas|ne parvenait pas|manqu\w+ de peu|échou\w+|objectif|chances?|"
    r"espoirs?|pouvoir|bataill\w+ pour|à défendre|à jouer|à reprendre|"
    r"pour s'installer|pour se hisser|filer|échapper|sera|seront|mettra|"
    r"aura|pourra|pas à entretenir|privé|privait|"
    r"rat(?:ait|ant|er|é)|hors|à un rang|au large)\b"
)

PATTERNS = {
    "win": (
        r"\b(?:s'impos(?:ait|ant|aient|er|ent|e|a)\b|s'est imposée?|"
        r"l'emport(?:ait|ant|er|e|a)\b|"
        r"(?:sa|une|cette|leur) (?:{O} |belle |nouvelle |nette )*victoire|"
        r"sign\w+ (?:\w+ ){0,4}?(?:victoire|succès)|gagn(?:e|ait|a|ant|"
        r"er) (?:la course|(?:la )?{R}|en {C})|"
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
    "podium": r"\b(?:nouveau|{O}|un|le|du|sur le|au) podium\b",
    "runner_up": r"\bdauphin\w*\b|terminait dans le sillage",
    "runner_up_of": r"dauphin (?:de |d'){D}",
    "top": r"\b(?:top|dans les|parmi les|au sein du top) ?{N}(?: premiers?)?\b",
    "ahead": (
        r"(?:\bdevant|\bdevanç\w+|\bprécéd(?:ait|ant|e|er|aient)|\bdominant|"
        r"\bbattant|aux dépens (?:de|d')|au détriment (?:de|d')|"
        r"\bsurclass\w+|\brelégu\w+|\bcoup\w+ l'élan (?:de|d')|\bbattait|"
        r"\bstopp(?:ait|ant)|\bcoiff\w+|\bcontenant) ?(?:de |d'|"
        r"à )?(?:son rival |son équipier )?(?P<list>{LIST})"
    ),
    "with_behind": r"(?:avec |précédant )?(?P<list>{LIST}),? (?:derrière|suivant|à sa suite|"
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
        r"pren\w+ le meilleur|bascul\w+ en tête"
    ),
    "starts_ahead": r"men(?:er|ait) au premier|se présent\w+ en tête|abord\w+ en tête|"
    r"premier (?:virage|freinage) en tête|conserv\w+ l'avantage|"
    r"en tête (?:au|à la|dès) (?:premier|chicane|le départ)",
    "pulls_away": r"distanc(?:er|ait|ant|e)\b(?<!bonne distance)|creus\w+ (?:l'écart|"
    r"un écart)|s'échapp\w+|prenait le large|prenait ses distances",
    "passes": r"repren\w+ (?:en piste )?à (?=<D)|évin[cç]\w+|assaill\w+|venait à bout|"
    r"trouvait la faille face|prenait l'avantage sur|se gliss\w+ devant|surpren\w+|déloge\w+|subtilis\w+|dépass\w+|"
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
    "debut": r"(?:première course|première sortie|\bdébuts?\b(?! d[e'])|grande première|"
    r"coup d'essai|petit nouveau|nouveau venu|jamais couru)",
    "streak": (
        r"(?P<count>{O}) (?:victoire|succès|triomphe)\w* (?:consécuti\w+|"
        r"de suite|de rang|d'affilée|d'affilé)|"
        r"(?P<total>{N}) (?:victoires|succès) (?:consécuti\w+|de suite|de rang|"
        r"d'affilée)|"
        r"série de (?P<row>{N}) (?:victoires|succès)|"
        r"(?P<times>{N}) fois (?:de suite|d'affilée)|(?P<turn>{O}) (?:fois|"
        r"course) (?:consécutive|de suite|d'affilée|de rang)"
    ),
    "streak_ended": r"(?:barr\w+ la route|empêch\w+|enray\w+|"
    r"mettre fin|mett\w+ (?:un terme|"
    r"fin)|interromp\w+|stopp\w+|bris\w+|fin (?:à|de)|prenait fin|priv\w+)",
    "win_count": (
        r"(?P<times>{O}) (?:victoire|succès|triomphe)\w*(?: (?:de la saison|"
        r"de l'année|en {N} courses|cette saison))?|"
        r"(?P<count>{N}) (?:victoires|succès|triomphes|courses gagnées|lauriers)|"
        r"vainqueur pour la (?P<nth>{O}) fois|"
        r"(?:plus haute marche(?: du podium)?) à (?P<twice>{N}) reprises|"
        r"(?P<again>{N}) fois (?:vainqueur|gagnant)"
    ),
    "races_possible": r"sur {N} (?:possibles|courses|manches|disputées)|en {N} courses",
    "each": r"\bchacune?\b",
    "pole_count": r"{N} pole[- ]positions?|{O} pole",
    "double": r"\bdoublé\b(?! (?:à|pour|de|du) (?:{T}|l'équipe))|toutes les victoires|"
    r"sans-faute|carton plein|week-end parfait|coup double|invaincu",
    "title": (r"titre|titrée?s?\b|sacre\b|sacrée?\b|couronn\w+|champion\w*|titres"),
    "times_champion": r"(?P<multiple>double|triple|quadruple|"
    r"quintuple) (?:tenant du titre|"
    r"champion\w*)|(?P<count>{N}) fois champion\w*|passe de (?P<bid>{N})",
    "reigning": r"(?:champion\w*|tenante?) (?:\w+ )?(?:sortante?|en titre)|"
    r"tenante? du titre|champion\w* sortant",
    "title_count": r"(?P<row>{O}) (?:de rang|de suite|d'affilée)(?=[,.])|"
    r"(?P<nth>{O}) (?:titre|sacre|couronne)(?: (?:consécutif|de suite|"
    r"d'affilée|de rang))?|(?:sacrée?|titrée?|"
    r"couronnée?) (?:\w+ ){0,3}?pour la (?P<time>{O}) fois",
    "in_a_row": r"consécuti\w+|de suite|d'affilée|de rang",
    "champion_now": (
        r"sacrée?\b|(?:titre|sacre|couronne)|champion\w*(?! sortant)|couronn\w+"
    ),
    "title_verbs": r"rafl\w+|empoch\w+|s'adjug\w+|remport\w+|"
    r"décroch\w+|sacrée?|déclarée?|"
    r"couronné\w*|val\w+|synonyme|coiff\w+|conserv\w+|ceint",
    "leads_standing": r"leadership|leader(?! (?:à tous|de bout|de la course|de la <R|de <R|au |dès |du premier|d'un bout))|(?:toujours|encore) en tête|tient les rênes|"
    r"men\w+ le (?:classement|championnat)|en tête du (?:classement|"
    r"championnat)|commandes du (?:championnat|classement)|"
    r"domin\w+ le (?:classement|championnat)|premier du (?:championnat|"
    r"classement)",
    "standing_words": r"championnat|classement|points?|unités|titre|provisoire|général",
    "ahead_on_points": r"{N} points (?:d'avance|de marge|mieux|devant)|, en tête,",
    "closes": r"rédui\w+ (?:\w+ )?(?:l'écart|son retard|l'intervalle)|se rapproch\w+ (?:de|d')|"
    r"resserr\w+|reven\w+ sur",
    "points": r"{N} (?:petits? )?(?:points|unités|longueurs)(?! par| et)",
    "margin": r"d'un souffle|de justesse|d'un rien|d'un cheveu|sur le fil|"
    r"pour un souffle",
    "scoreless": r"score vierge|zéro pointé|sans "
    r"(?:marquer )?(?:le moindre |un )?point|"
    r"vierges?\b|muette?\b",
    "cars": r"{N} (?:(?:\w+ )?<V\d+>|voitures|autos|pilotes engagés|engagés|"
    r"concurrents (?:engagés|au départ)|pilotes au départ|équipages)",
    "age": r"{N} (?:ans|printemps)\b",
    "weeks": r"(?P<days>{N}) jours|(?P<weeks>{N}) semaines|(?P<fortnight>quinzaine)",
    "races_left": r"(?:plus que|reste) {N} (?:courses|manches)",
    "round": r"(?P<before>(?:pénultième|avant[- ]derni(?:er|"
    r"ère)) (?:\w+ )?(?:rendez-vous|meeting|manche|étape|rencontre|"
    r"confrontation|épreuve))|(?P<last>(?:dernier|dernière|"
    r"ultime) (?:rendez-vous|meeting|manche de la saison|étape|rencontre|"
    r"confrontation de la saison)|finale de (?:la|l')|"
    r"cette ultime confrontation)|(?P<first>ouverture de la saison|"
    r"coup d'envoi de la saison|meeting inaugural)|"
    r"(?P<nth>{O}) (?:rendez-vous|meeting|manche de la saison|étape|"
    r"rencontre)",
    "meeting_noun": r"rendez-vous|meeting|manche|étape|rencontre|confrontation|épreuve|"
    r"course",
    "next": r"retrouver|aura\b|auront\b|ser(?:a|ont)\b|attend\w*|prochaine?s?|cap sur|se tourn\w+|retour en piste|"
    r"reprendr\w+|suite de la saison|rendez-vous (?:du|est pris)|trêve",
    "summer": r"trêve (?:estivale|d'été)|pause (?:estivale|d'été)|vacances",
    "previous": r"\baprès\b|\bdepuis\b|\bsorti\w*|\bavai(?:t|ent)\b|\bvenait de\b|précédent\w*|restait sur|\bsortait de\b|"
    r"il y a|quinzaine|dernière fois",
    "teammates": r"(?:co)?équipi(?:er|ère)s?",
    "season_words": r"cette saison|de la saison|cette année|de l'année|depuis le début|"
    r"saison",
    "team_possessor": " r"
    r"(?:le |la )?pilote (?:de (?:la |l')?|du |d')?{T}|pensionnaire (?:de |"
    r"d'|du ){T}",
    "new_team": r"nouvelles couleurs|nouvelle équipe|nouvelle formation",
    "weather_sun": r"soleil|ensoleill\w+",
    "weather_rain": r"pluie|averses?|détrempée?|sous la pluie",
    "label": r"junior",
    "restart": r"restart|relance|reprise",
    "comeback": r"remont\w+|gagn\w+ {N} places",
    "hopeful": r"arbitres?|outsiders?|compter sur|trouble-fête|surprises?|pimenter|"
    r"jouer|suivre|à commencer par|retrouvera|en embuscade",
    "places_gained": r"{N} (?:places|positions) (?:gagnées|reprises|de mieux)|"
    r"gagn\w+ {N} (?:places|positions)|remontée de {N} (?:places|positions)",
    "seconds_behind": r"(?:à|pour|avec) {N}(?:[,.]\d+)? secondes?",
    "duration": r"courses? (?:de|longues? de) {N} minutes",
    "seasons": r"depuis {N} (?:saisons|ans)|{N} saisons",
    "still_leads": r"(?:toujours|encore) (?:leader|en tête)",
    "last_places": r"dernières (?:places|positions)|fond "
    r"(?:du|de) (?:peloton|classement|"
    r"grille)|dernière (?:place|position)",
    "grid_place": r"{O} (?:place )?(?:sur|de) la grille|(?:parti|s'élançait|s'élancer|"
    r"élancé|partait) (?:de la |du |en |depuis la )?{O}",
    "first_corner": r"premier virage|premier freinage",
    "second_row": r"deuxième ligne|seconde ligne",
    "at_start": r"départ|envol",
    "first_win": r"première victoire|premier succès|débloqu\w+ son compteur|"
    r"premiers lauriers",
    "without_win": r"en quête de (?:ses|sa|son) (?:premi\w+|première)|"
    r"toujours sans victoire|sans victoire",
    "lost_lead": r"empar\w+ du commandement|change de mains|chip\w+ (?:les commandes|"
    r"la tête)|perd\w+ (?:les commandes|la tête)",
    "share_wins": r"se partag\w+ les (?:honneurs|victoires|succès|lauriers)|"
    r"un succès partout|se distingu\w+|(?:une|un) (?:victoire|"
    r"succès) chacun|se répond\w+",
}
REASONS = {
    "jump_start": r"départ (?:anticipé|volé)|faux départ|anticip\w+ (?:le|son) départ",
    "track_limits": (
        r"limites? de (?:la )?piste|track limits|(?:non-)?respect des limites"
    ),
    "contact": r"\bcontact\b|accrochage|erreur|collision|heurté|touchette|responsable|"
    r"incident",
    "yellow_flags": r"drapeaux? jaunes?",
    "pit_lane": r"voie des stands|pit[- ]?lane|vitesse dans les stands",
    "technical": r"technique|non-conform\w+|conformité",
}
APPOSED = (
    r",(?: qui\b[^<]*| (?:lauréate?|vainqueur|maître|détenteur|leader|champion|invaincue?|"
    r"cette fois|tenante?)\w*\b(?:[^<,]|<[NORC]\d+>)*| (?:réduit|relégué|contraint|battu|devancé|classé|"
    r"invaincu|vainqueur|auteur)\w*\b[^<,]*| (?:également|lui aussi|"
    r"elle aussi|lui-même|elle-même|aussi|déjà|alors|"
    r"pourtant) ?(?:\w+ ){0,2})$"
)
ONE_OF_TWO = r"\b(?:le|du|au|la) (?:(?P<first>premier)|second)(?=[,.;:])"
AFTER = r"\b(?:après|depuis|au sortir de|au lendemain de) (?:le |la |l')?$"
WHERE = r"où\b"
WHERE_FOLLOWS = r", (?:lors|à|au|en|sur|dans|déjà à) "
GOES_TO = (
    r"(?P<place>{O})(?: (?:place|rang|position))? (?:allant|revenant|"
    r"revenait|allait|échoyait) (?:à|au) (?P<who>{D})"
)
APART = r" (?:et|puis|devant|derrière|avec|sur|à|de|pour|par|dans|en|lors)\b"
"""What parts a claim from a name behind it."""
LAPS = r"<[OF]\d+> tour\b|\btour <N\d+>"
"""What tells a place as of a lap."""
ROOKIES = r"\b(?:rookies?|débutante?s?|novices?|espoirs|recrues?)\b"
"""What says "rookie" without the name of the classification."""
ROW = (
    r"défaite|défait|invaincu|partage|précédent|de suite|affilée|d'autre vainqueur|"
    r"battre|maître|tombeur|série|de rang|règne"
)
"""What makes a number of races one of wins in a row."""
MOVED = r"supplémentaires?|de plus|repri|perd|gagn|reven|contre|amen|pass|rédui|grigno|creus|port|moins"
"""What tells by how much a gap grew or shrank."""
AT_STAKE = r"prétend|jeu|prendre|distribu|pourvoir|marquer|possible|rest|encore|maximum"
"""What tells how many points are still to be scored."""
GIVES = r"\b(?:abandonn|laiss|céd|concéd|perd)\w+ (?:la |le |sa |son )?$"
"""What gives the place that follows to somebody else."""
GIVEN_TO = r"[^,;<]{0,12}(?<=[ '])(?:à |au profit d[e'] ?)(?P<who><D\d+>)"
DENIES = r"\b(?:hors|loin|priv\w+) de (?:la )?$"
"""What denies the place that follows."""
LEADERS = r"\b(?:leader|champion|tenante?|lauréat|vainqueur|poleman)"
"""What stands for somebody whom the tables know."""
LOST = r" (?:filer|échapper|lui échapp|s'envol)"
IN_FAVOUR = r"[^.;]{0,60}(?:en faveur d[e']|décernée à|revenait à) ?<D\d+>"
BESIDE = r"<D\d+>,? (?:dans la |en |lors de la |à la )?<R\d+>(?=[,.;]| (?:et|puis) )"
SAW = r"\b(?:voyait|vu|voit)\b"
WON_BY = (
    r"(?:victoire|succès|lauriers|palme|plus haute (?:place|marche)|gagne|honneurs?)\b"
    r"[^.;,<]{0,24}(?:<[CR]\d+>)?[^.;,<]{0,40}"
    r"(?: à| pour| au crédit d[e']| par| consacrait| récompensait| saluait| distinguait)"
    r" ?(?P<who><D\d+>)"
)
"""What hands a victory to whoever is named next."""
PLACE_NOUN = r"place|position|rang|marche"
BEHIND_CAME = (
    r"\bderrière (?:le )?{D},? (?:venaient|suivaient|arrivaient|terminaient|"
    r"venait|arrivait) {LIST}"
)
OWN = r"\b(?:sa|son) (?:\w+ )?$"
ARTICLE = r"\b(?:un|une|le|la|du|au|à|son|sa|leur|ce|cette|les|des|pour) $"
OF_THE_CUP = r" (?:de la |du |de l')?(?:<K|championnat|classement|cup)"
MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
PARTS = {
    "morning": r"\bmatin\w*",
    "afternoon": r"après-midi",
    "evening": r"\bsoir\w*|soirée",
    "night": r"\bnuit\b|nocturne",
}
SESSIONS = {
    "qualifying": r"qualif\w+",
    "race": r"course|manche|départ",
    "practice": r"essais libres",
}

UNITS = {
    "races": r"{N} (?:courses|manches)\b(?! (?:de suite|d'affilée|consécutives|"
    r"précédentes|gagnées))",
    "meetings": r"{N} (?:meetings|rendez-vous|étapes)\b",
    "seasons": r"{N} (?:saisons|années)\b",
    "winners": r"{N} vainqueurs\b",
    "people": r"\b(?:les|ces|aux) {N} (?:hommes|pilotes|rivaux)\b",
    "days": r"{N} jours\b",
    "weeks": r"{N} semaines\b",
    "type of car": r"{N} (?=gt3|gt4)|type {N}",
    "podiums": r"{N} podiums\b",
    "first": r"\btop ?{N}|\bles {N} premi(?:ers|ères)|premi(?:ers|ères) {N}",
}

DUEL = (
    r"\b(?:lutte|duel|explication|bagarre|grille|rookies?|débutants?|novices?|"
    r"stratégie|essais|qualif\w+|championnat|classement général|titre|série)\b"
)
"""What turns a place or a victory into something else than one of the race."""
DENIED = (
    r"\b(?:n[e']|ni|personne|aucun\w*|nul|sans|manqu\w+|s'inclin\w+|cédai?t?\w*|"
    r"céder|baiss\w+ pavillon|privé\w*|privant|jusqu[e']|avai(?:t|ent)|"
    r"seuil|bord|porte|pied|abandonn\w+|laiss\w+|concéd\w+|perd\w+|capitul\w+|"
    r"échapp\w*|refus\w+|filer|fil\w+|nez|loin|hors)\b|\bn'"
)
"""What turns it into its contrary, or puts it into the past."""
HINTS = (
    r"<[ALST]\d+>|\b(?:leader|champion\w*|(?:co)?équip\w+|pilote|"
    r"vainqueur|lauréate?|rookies?|poleman|celui|celle|cannoise?|lui|qui)\b"
)
"""What stands for somebody who may not be named in the sentence."""

COUNTRIES = {
    "FR": ("France", "français"),
    "BE": ("Belgique", "belge"),
    "IT": ("Italie", "italien"),
    "ES": ("Espagne", "espagnol"),
    "PT": ("Portugal", "portugais"),
    "DE": ("Allemagne", "allemand"),
    "AT": ("Autriche", "autrichien"),
    "MC": ("Monaco", "monégasque"),
    "CH": ("Suisse", "suisse"),
    "GB": ("Grande-Bretagne", "britannique"),
    "NL": ("Pays-Bas", "néerlandais"),
    "LU": ("Luxembourg", "luxembourgeois"),
    "US": ("États-Unis", "américain"),
    "PL": ("Pologne", "polonais"),
    "SE": ("Suède", "suédois"),
    "DK": ("Danemark", "danois"),
    "NO": ("Norvège", "norvégien"),
    "FI": ("Finlande", "finlandais"),
    "CA": ("Canada", "canadien"),
    "BR": ("Brésil", "brésilien"),
    "AU": ("Australie", "australien"),
    "JP": ("Japon", "japonais"),
    "MX": ("Mexique", "mexicain"),
    "IE": ("Irlande", "irlandais"),
    "HU": ("Hongrie", "hongrois"),
    "CZ": ("Tchéquie", "tchèque"),
}
DRIVER_WORDS = ("pilote", "pensionnaire")
TEAM_DRIVER = (
    r"\b(?:le |la |l')?(?:pilote|pensionnaire) (?:de (?:la |l')?|du |d'|chez )?"
    r"(?P<before>{0})(?![\w])(?P<after>)"
)
BY_NATION = (
    r"\b(?:(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Uu]n )?jeune (?i:{0})(?:ne|e)?"
    r"|(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Ll]'|[Dd]e l'|"
    r"[Àà] l')(?-i:(?=[A-ZÉ]))(?i:{0})(?:ne|e)?)"
    r"\b(?: de (?:[\w-]+) ans)?"
)
FEMININE = r"(?:ne|e|le)?s?"
"""What may follow an adjective of nationality."""
CIRCUIT_WORDS = r"\b(?:circuit|autodrome|autódromo|tracé|anneau) (?:de |d'|du |des )?"
AT_PLACE = (
    r"(?:\bà |\bau |\baux |\bsur le circuit (?:de |d'|du )|"
    r"\bautodrome (?:de |d'|du )|\brendez-vous (?:de |d'|du )|"
    r"\bmeeting (?:de |d'|du ))"
)
