"""French: patterns of the season, of people and places; see deeds.py."""

from __future__ import annotations

PATTERNS = {
    "streak": (
        r"(?P<count>{O}) (?:victoire|succès|triomphe)\w*(?: en {C}| {C})? "
        r"(?:consécuti\w+|"
        r"de suite|de rang|d'affilée|d'affilé)|"
        r"(?P<total>{N}) (?:victoires|succès)(?: en {C}| {C})? "
        r"(?:consécuti\w+|de suite|de rang|"
        r"d'affilée)|"
        r"série de (?P<row>{N}) (?:victoires|succès)|"
        r"rest\w+ sur (?P<last>{N}) (?:victoires|succès)|"
        r"(?P<times>{N}) fois (?:de suite|d'affilée)|(?P<turn>{O}) (?:fois|"
        r"course) (?:consécutive|de suite|d'affilée|de rang)"
    ),
    "comes_to_an_end": r"pren(?:ait|d|dre|ant) fin|s'arrêt\w+|s'interromp\w+|"
    r"en rest\w+ là",
    "streak_ended": r"(?:barr\w+ la route|empêch\w+|enray\w+|"
    r"mettre fin|mett\w+ (?:un terme|"
    r"fin)|interromp\w+|stopp\w+|bris\w+|fin (?:à|de)|prenait fin|priv\w+)",
    "win_count": (
        r"(?P<times>{O}) (?:victoire|succès|triomphe)\w*(?: (?:de la saison|"
        r"de l'année|en {N} courses|cette saison))?|"
        r"(?P<count>{N}) (?:victoires|succès|triomphes|courses gagnées|lauriers)|"
        r"vainqueur pour la (?P<nth>{O}) fois|"
        r"(?:plus haute marche(?: du podium)?) à (?P<twice>{N}) reprises|"
        r"(?P<again>{N}) fois (?:vainqueur|gagnant)|"
        r"(?:impos\w+|emport\w+|gagn\w+|triomph\w+) (?:\w+ )?(?:(?P<often>{N})|"
        r"(?P<once>une(?: seule)?)) fois|"
        r"(?:gagn|remport)\w+ (?P<part>{N}) des"
    ),
    "races_possible": r"sur {N} (?:possibles|courses|manches|disputées)|en {N} courses",
    "each": r"\bchacune?\b",
    "pole_count": r"{N} pole[- ]positions?|{O} pole",
    "double": r"\bdoublé\b(?! (?:à|pour|de|du) (?:{T}|l'équipe))|toutes les victoires|"
    r"sans-faute|carton plein|week-end parfait|coup double|invaincu|"
    r"(?:vainqueur|gagnante?) des (?:{N} )?courses d[eu]",
    "title": (r"titre|titrée?s?\b|sacre\b|sacrée?\b|couronn\w+|champion\w*|titres"),
    "times_champion": r"(?P<multiple>double|triple|quadruple|"
    r"quintuple) (?:tenant du titre|"
    r"champion\w*)|(?P<count>{N}) fois champion\w*|"
    r"(?:la|sa|une|cette|leur) passe de (?P<bid>{N})",
    "reigning": r"(?:champion\w*|tenante?) (?:\w+ )?(?:sortante?|en titre)|"
    r"tenante? du titre|champion\w* sortant",
    "title_count": r"(?P<row>{O}) (?:de rang|de suite|d'affilée)(?=[,.])|"
    r"(?P<nth>{O}) (?:titre|sacre|couronne)(?: (?:consécutif|de suite|"
    r"d'affilée|de rang))?|(?:sacrée?|titrée?|"
    r"couronnée?) (?:\w+ ){0,3}?pour la (?P<time>{O}) fois",
    "in_a_row": r"consécuti\w+|de suite|d'affilée|de rang",
    "champion_now": (
        r"sacrée?\b|(?:titre|sacre|couronne)|champion(?:ne)?s?\b(?! sortant)|couronn\w+"
    ),
    "title_verbs": r"rafl\w+|empoch\w+|s'adjug\w+|remport\w+|"
    r"décroch\w+|sacrée?|déclarée?|"
    r"couronné\w*|val\w+|synonyme|coiff\w+|conserv\w+|ceint",
    "leads_standing": r"(?:conserv|gard)\w+ (?:\w+ )?la tête (?:du (?:championnat|"
    r"classement))|leadership|leader(?! (?:à tous|de bout|de la course|de la <R|"
    r"de <R|au |dès |du premier|d'un bout))|(?:toujours|encore) en tête|"
    r"tient les rênes|"
    r"men\w+ le (?:classement|championnat)|en tête du (?:classement|"
    r"championnat)|commandes du (?:championnat|classement)|"
    r"domin\w+ le (?:classement|championnat)|premier du championnat",
    "standing_words": r"championnat|classement|points?|unités|titre|provisoire|général",
    "ahead_on_points": r"{N} points (?:d'avance|de marge|mieux|devant)|, en tête,",
    "closes": r"rédui\w+ (?:\w+ )?(?:l'écart|son retard|l'intervalle)|"
    r"se rapproch\w+ (?:de|d')|"
    r"resserr\w+|reven\w+ sur",
    "points": r"{N} (?:petits? )?(?:points|unités|longueurs)(?! par| et)",
    "margin": r"d'un souffle|de justesse|d'un rien|d'un cheveu|sur le fil|"
    r"pour un souffle",
    "scoreless": r"score vierge|zéros? pointés?|sans "
    r"(?:marquer )?(?:le moindre |un )?point|"
    r"vierges?\b|muette?\b",
    "cars": r"{N} (?:(?:\w+ )?<V\d+>|voitures|autos|pilotes engagés|engagés|"
    r"concurrents (?:engagés|au départ)|pilotes au départ|équipages)",
    "age": r"{N} (?:ans|printemps)\b",
    "weeks": r"(?P<days>{N}) jours|(?P<weeks>{N}) semaines|(?P<fortnight>quinzaine)",
    "races_left": r"(?:plus que|reste) {N} (?:courses|manches)",
    "round": r"(?P<before>(?:pénultième|avant[- ]derni(?:er|"
    r"ère)) (?:\w+ )?(?:rendez-vous|meeting|manche|étape|rencontre|"
    r"confrontation|épreuve))|(?P<last>(?:(?<!au )dernier|dernière|"
    r"ultime) (?:rendez-vous|meeting|manche de la saison|étape|rencontre|"
    r"confrontation de la saison)|finale de (?:la|l')|"
    r"cette ultime confrontation)|(?P<first>ouverture de la saison|"
    r"coup d'envoi de la saison|meeting inaugural)|"
    r"(?P<nth>{O}) (?:rendez-vous|meeting|manche de la saison|étape|"
    r"rencontre)",
    "meeting_noun": r"rendez-vous|meeting|manche|étape|rencontre|confrontation|épreuve|"
    r"course",
    "next": r"reste(?:nt)?\b|pourr\w+|peu(?:t|vent) encore|retrouver|aura\b|auront\b|"
    r"ser(?:a|ont)\b|"
    r"attend(?:ra|ront|ent)?\b|prochaine?s?|cap sur|"
    r"se tourn\w+|retour en piste|"
    r"reprendr\w+|suite de la saison|rendez-vous (?:du|est pris)|trêve",
    "summer": r"trêve (?:estivale|d'été)|pause (?:estivale|d'été)|vacances",
    "previous": r"\baprès\b|\bdepuis\b|\bsorti\w*|\bavai(?:t|ent)\b|\bvenait de\b|"
    r"précédent\w*|restait sur|\bsortait de\b|"
    r"il y a|quinzaine|dernière (?:fois|sortie|course en)",
    "time_ago": r"\b(?:jours?|semaines?|mois) (?:plus tôt|auparavant|avant(?=,))",
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
    "grid_place": r"{O} (?:place )?(?P<of_class>(?:de (?:sa|la) catégorie|en {C}|"
    r"de la classe) )?"
    r"(?:sur|de) la grille|"
    r"(?:(?<!à )part(?:i(?:e|s|es|t|r)?|ant|ait|aient)|"
    r"s'élançai(?:t|ent)|s'élancer|s'élançant|élancée?s?|qualifiée?s?) "
    r"(?:de la |du |en |depuis la |seulement )?{O}(?! (?:ligne|tour|minute))"
    r"(?P<of_class2> (?:de (?:sa|la) (?:catégorie|classe)|en {C}))?",
    "first_corner": r"premier virage|premier freinage",
    "second_row": r"deuxième ligne|seconde ligne",
    "at_start": r"départ|envol",
    "first_win": r"première victoire|premier succès|débloqu\w+ son compteur|"
    r"premiers lauriers",
    "without_win": r"en quête de (?:ses|sa|son) (?:premi\w+|première)|"
    r"toujours sans victoire|sans victoire",
    "lost_lead": r"empar\w+ du commandement|change de mains|"
    r"chang\w+ de leader|chip\w+ (?:les commandes|"
    r"la tête)|perd\w+ (?:les commandes|la tête)",
    "share_wins": r"se (?:sont )?partag\w+ les (?:honneurs|victoires|succès|lauriers)|"
    r"un succès partout|se distingu\w+|(?:une|un) (?:victoire|"
    r"succès) chacun|se répond\w+",
}
"""What is told of a season, of people and of places, by name."""

ROOKIES = (
    r"\b(?:rookies?|débutante?s?|novices?|(?<=(?:les|des|aux) )espoirs(?! d)|"
    r"recrues?)\b"
)
"""What says "rookie" without the name of the classification; hopes are none."""

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

_LEFT = r"(?:à (?:disputer|courir|jouer)|restantes)"
_SPARED = r"(?:de la fin|du terme|du but|d'avance|avant (?:la fin|le terme))"

UNITS = {
    "races left": rf"{{N}} (?:courses|manches) {_LEFT}",
    "races to spare": rf"{{N}} (?:courses|manches) {_SPARED}",
    "races": r"{N} (?:courses|manches)\b(?! (?:de suite|d'affilée|consécutives|"
    rf"précédentes|gagnées|{_LEFT}|{_SPARED}))",
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
