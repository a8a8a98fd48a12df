"""French: wordings of a season and its titles that name who and whom themselves.

See verification/bonds.py. Every group is what it is called: a driver who is `ahead`
and one `behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
{NEAR} and {FAR} are words and marks without a driver among them.
"""

from __future__ import annotations

PATTERNS = {
    "duel": (
        r"(?:lutte|duel|explication|bagarre|bras de fer|"
        r"finale)\b{NEAR} entre (?P<pair>{LIST})(?=[^.;:]{0,20} pour (?:la victoire "
        r"(?:absolue|finale)|le (?:titre|sacre|couronne)|la (?:titre|sacre|"
        r"couronne)))|(?:titre|sacre|couronne)\b[^.;:]{0,60}?(?:jou|décid|disput|régl|"
        r"tranch)\w+{FAR} entre (?P<settled>{LIST})|"
        r"(?P<both>{D} et {D}) (?:se )?(?:jou|disput)\w+ (?:\w+ )?le (?:titre|sacre|"
        r"couronne)|\bduel (?P<named>{D} ?[–-] ?{D})|(?:titre|sacre|"
        r"couronne)\b{NEAR}:? (?:un )?duel (?:entre )?(?P<told>{D} (?:et|[–-]) {D})"
    ),
    "can_still": (
        r"(?P<list>{LIST})(?: \w+)? (?:peu(?:t|vent)|pouvai(?:t|"
        r"ent)) (?:\w+ )?(?:encore|toujours) (?:\w+ )?(?:\w+ )?(?:titr|sacr|champion|"
        r"couronn)\w*"
    ),
    "watched": (
        r"(?:arbitres?|outsiders?|compter (?:sur|avec)|garder un œil|trouble-fête|"
        r"animateurs?)\b[^.;]{0,90}?(?P<list>(?:{D}(?:,| ou encore| ainsi que|"
        r" et)? ?){3,})"
    ),
    "chases": (
        r"(?P<behind>{D}) (?:[\w'-]+ ){1,3}?à (?P<points>{N}) (?:points?|unités|"
        r"longueurs) (?:de |d'|du )(?:leader,? )?(?P<ahead>{D})|"
        r"(?P<behind2>{D}){NEAR}(?P<points2>{N}) (?:points?|unités|"
        r"longueurs) (?:derrière|de retard sur) (?P<ahead2>{D})|"
        r"(?P<ahead3>{D}){FAR}(?P<points3>{N}) (?:points?|unités|longueurs) (?:devant|"
        r"d'avance sur|de mieux que) (?P<behind3>{D})"
    ),
    "closes_on": (
        r"(?P<behind>{D}){FAR}(?:rédui|resserr|grignot|comble)\w*{NEAR}(?:écart|"
        r"retard|avance) (?:sur|avec|de|d') ?(?P<ahead>{D})"
    ),
    "stays_behind": (
        r"(?P<behind>{D}) (?:\w+ )?(?:rest|demeur|point|étai|est|figur)\w* (?:\w+ )?"
        r"derrière (?P<ahead>{D}) (?:au|dans le) (?:championnat|classement)|"
        r"(?P<behind2>{D}) (?:\w+ )?(?:a|avait|compt\w+|accus\w+) (?P<points2>{N}) "
        r"(?:points?|unités|longueurs) (?:à reprendre|à refaire|de retard) (?:à|sur) "
        r"(?P<ahead2>{D})|(?P<behind3>{D}) partira à la poursuite (?:de |d')(?P<ahead3>"
        r"{D})|avance (?:de |d')(?P<ahead4>{D}) sur (?P<behind4>{D})(?= (?:au |en tête|"
        r"pass|est|était))|(?P<ahead5>{D}) de (?:faire passer|porter) son avance sur "
        r"(?P<behind5>{D}) de <N\d+> à <N\d+> points"
    ),
    "called_leader": (
        r"avance (?:de |d')(?P<who2>{D}) (?:n'est|n'était|est|était)[^.;<]{0,20}"
        r"<N\d+> points?|"
        r"(?P<who>{D}), (?:(?:le |la |toujours |actuel )?(?:leader|meneur)|{S}) (?:du "
        r"(?:championnat|classement)|(?:en|du|de la catégorie|du classement) "
        r"(?P<class>{C}))"
    ),
    "lets_a_rival": (
        r"(?P<who>{D}){NEAR}laiss\w+ (?:son|sa|ses) (?:\w+ )?(?:rival|adversaire|"
        r"dauphin|poursuivant)\w* (?:\w+ )?(?:rédui|reven|se rapp)"
    ),
    "keeps_off": (
        r"(?P<ahead>{D}){FAR}points{NEAR}(?:tenir|garder|maintenir|"
        r"laisser) (?P<behind>{D}) à (?:bonne |une bonne )?distance"
    ),
    "is_placed": (
        r"(?P<who>{D})(?:,| [\w'-]+(?: \w+)?)? (?:la |sa )?(?P<place>{O}) (?:(?:place|"
        r"rang|position) )?(?:du|au) (?:championnat|classement)(?: général|"
        r" provisoire)?(?:,? devant (?P<after>{D}))?"
    ),
    "takes_rank": (
        r"(?P<who>{D}) (?:\w+ )?(?:pren|s'empar|ravi|"
        r"souffl)\w* (?:de )?la (?P<place>{O}) place (?:\w+ )?(?:à|aux dépens de|"
        r"devant) (?P<after>{D})|"
        r"(?P<after3>{D}) (?:\w+ )?(?:perd|céd|laiss|abandonn)\w* la "
        r"(?P<place3>{O}) place du (?:championnat|classement)(?: général)? "
        r"(?:à |au profit (?:de |d'))(?P<who3>{D})"
    ),
    "behind_the_first": (
        r"derrière les (?P<many>{N}) "
        r"{F}[^.;]{0,30}?(?P<who>{D})[^.;]{0,30}?(?P<place>{O}) (?:place|rang|"
        r"position)"
    ),
    "was_before": r"contre (?P<points>{N}) (?:points? )?(?:avant|à l'arrivée)",
    "heads": (
        r"(?:au|dans le) (?:championnat|classement)(?: \w+)?, (?P<who>{D}) (?:conserv|"
        r"gard|pren|repren|tien|ten|occup)\w+ (?:\w+ )?(?:la tête|les commandes)|"
        r"(?:en|dans la catégorie) (?P<class>{C}), (?P<who2>{D}) (?:est|reste|"
        r"demeure) (?:\w+ )?(?:en tête|leader|devant)|(?P<who4>{D}) (?:\w+ )?(?:pren|"
        r"repren|s'empar)\w* (?:de )?la tête du (?:championnat|classement)"
    ),
    "heads_class": (
        r"(?P<who>{D}) (?:\w+ )?(?:s'empar|pren|pass|bascul)\w* (?:de |"
        r"en )?(?:la )?tête (?:en|du|de la catégorie|du classement) (?P<class>{C})"
    ),
    "title_to": (
        r"(?:titre|sacre|couronne)(?: (?:en )?(?P<class>{C}))? (?:\w+ )?(?:reven|all|"
        r"échoy|échoi|échu)\w* (?:\w+ ){0,2}?à "
        r"(?P<who>{D})(?:,[^.;<]{0,40}(?:<N\d+>)?[^.;<]{0,30}?,? (?:devant|"
        r"au détriment de|aux dépens de) (?P<after>{D}))?|(?:titre|sacre|"
        r"couronne) (?:(?:en )?(?P<class2>{C}) )?pour (?P<who2>{D})"
    ),
    "champion_is": (
        r"(?:champion|titré|lauréat)e? (?:en |de la catégorie )?(?P<class>{C}),? "
        r"(?:[^.;:,<]{0,20}devant (?P<after>{D}),? )?(?:est|était|se nomm\w+) "
        r"(?P<who>{D})"
    ),
    "short_of_a_title": (
        r"(?P<points>{N}|un)(?: seul| petit)? points? pour {NEAR}(?:titre|sacre|"
        r"couronne)(?: (?:en )?(?P<class>{C}))?"
    ),
    "title_day": (
        r"(?:titre|sacre|couronne)\b{NEAR}(?:jou|décid|disput|régl|"
        r"tranch)\w+{NEAR}(?P<day>{R})|(?:contest|disput)\w+ (?:\w+ )?(?:titre|sacre|"
        r"couronne){NEAR}(?P<day2>{R})|(?:contest|disput)\w+ (?:\w+ )?le (?:titre|"
        r"sacre|"
        r"couronne) à {D} (?:le |dès le )?(?P<day3>{R})"
    ),
    "bid": (
        r"(?:la|sa|une|cette|leur) passe de (?P<bid>{N})[^.;:<]{0,60}pour (?P<who>{D})|"
        r"(?P<who2>{D})(?:,[^.;:<]{0,30},)? tout espoir (?:de |"
        r"d')(?:un )?(?P<bid2>{O}) (?:titre|sacre|couronne) (?:consécutif|de suite|"
        r"d'affilée|de rang)"
    ),
    "title_in_a_row": (
        r"(?P<who>{D}) (?:\w+ )?(?:conserv|gard|retrouv)\w+ (?:son|le) (?:titre|sacre|"
        r"couronne)(?: (?:en )?(?P<class>{C}))?, (?:le |son )(?P<row>{O}) (?:de suite|"
        r"d'affilée|consécutif|de rang)"
    ),
    "without_a_win": (
        r"(?P<who>{D})(?:, | )(?:toujours |encore )?(?:en quête (?:de |d')(?:ses|sa|"
        r"son|une?) (?:{F}|premi\w*)|sans (?:la moindre )?victoire|"
        r"court \w+ après (?:un|sa|son) (?:{F}|premi\w*))"
    ),
    "new_colours": (
        r"(?P<who>{D}){FAR}(?:nouvelles couleurs|nouvelle équipe|"
        r"nouvelle formation) (?P<team>{T})"
    ),
    "saw_double": (
        r"(?P<loser>{D})(?: \w+)? (?:a vu|voyait|voit|"
        r"avait vu) (?P<who>{D})[^.;:<]{0,20}(?:signer|réussir|réaliser|"
        r"réaliser) (?:le|un) doublé"
    ),
    "saw_lead_go": (
        r"(?P<loser>{D})(?: \w+)? (?:a vu|voyait|voit|"
        r"avait vu) (?P<who>{D})(?:,[^.;:<]{0,40},)? (?:lui )?(?:chip|pren|ravi|"
        r"souffl|subtilis)\w* (?:la tête|les commandes|le commandement|"
        r"la première place)"
    ),
    "first_to_beat": (
        r"(?:premi(?:er|ère) à )?batt(?:ait|re|u|"
        r"ant) (?P<whom>{D}) (?:pour la {F} fois )?en (?P<races>{N}) courses"
    ),
    "row_for": (
        r"(?P<count>{O}) (?:victoire|succès) (?:\w+ )?(?:de rang|consécuti\w+|"
        r"de suite|d'affilée)(?: (?:cette saison|de la saison))? pour (?P<who>{D})"
    ),
    "all_races_to": (
        r"(?:toutes les|les {N}) (?:victoires|courses)[^.;:<]{0,30}(?:reven|all|"
        r"souri)\w* à (?P<who>{D})(?!,? (?:et )?à)|"
        r"courses, {N} victoires : (?P<who2>{D})"
    ),
    "races_wins": r"(?P<races>{N}) courses, (?P<wins>{N}) (?:victoires|succès)",
    "races_of": r"\bdes (?P<many>{N}) courses (?:de |du |d'|à |au )(?P<place>{P})",
    "counted_and_named": (
        r"\bles (?P<many>{N}) (?:{F}|hommes|pilotes|rivaux|prétendants|candidats|"
        r"favoris|leaders)(?!\w)[^.;:,<]{0,40}, (?P<list>{LIST}),?"
    ),
    "wins_of_races": (
        r"(?:rempor|gagn|enlev)\w+ (?P<count>{N}) (?:des|de ses|de ces|"
        r"sur) (?P<races>{N})(?: courses| manches)?"
    ),
    "won_times": (
        r"(?P<who>{D}), (?:(?:\w+ )?vainqueur|qui (?:a|avait|s'est) (?:\w+ )?(?:gagné|"
        r"remporté|triomphé|imposée?)) (?P<count>{N}) fois"
    ),
    "on_top_times": (
        r"(?P<who>{D}), [^.;:,<]{0,20}(?:vu |monté )?sur la plus haute marche(?: du "
        r"podium)? à (?P<count>{N}) reprises"
    ),
    "wins_from_poles": (
        r"(?P<wins>{N}) (?:victoires|succès) (?:pour|en) (?P<poles>{N}) pole"
    ),
    "winners_of_season": (
        r"(?P<many>{N}) pilotes (?:différents )?[^.;:<]{0,20}(?:connu|goût|savour|"
        r"fêt)\w* (?:à )?(?:la |une )?(?:victoire|succès)"
    ),
    "blanks": (
        r"(?P<many>{N}) zéros pointés?[^.;<]{0,6}(?P<places>(?:(?:,|et| )* ?(?:à|en|"
        r"au) {P})+)"
    ),
    "next_in_line": (
        r"un (?:{F}|premi\w+) [^.;]{0,120}\bpuis (?:à |par |"
        r"d')?une? (?P<nth>{O})(?= (?:en|à|au|dans|lors))|"
        r"(?:{R})[^.;]{0,90}\b(?:tandis que|alors que|et|"
        r"puis) la (?P<nth2>{O}) (?:est|sera|suiv|aura|parti|s'élanc|début)"
    ),
    "team_mates": (
        r"équipi(?:er|ère)s?(?: respectifs?)? (?:de |"
        r"d')(?P<one>{LIST}), (?P<mates>{LIST})"
    ),
    "age_of": (
        r"(?P<who>{D}), (?:(?:un |une )?[^.;:<,]{0,20}(?:de |âgée? de ))?(?P<age>{N}) "
        r"ans\b"
    ),
    "kin_mate": (
        r"(?:co)?équipi(?:er|ère) de (?P<one>{D}), (?P<mates>{D})|(?:son|sa) "
        r"(?:co)?équipi(?:er|ère),? (?P<mates2>{D})|(?P<mates3>{D}), (?:son|sa) "
        r"(?:co)?équipi(?:er|ère)\b"
    ),
    "mate_of": r"(?P<mates>{D}), (?:co)?équipi(?:er|ère) (?:de |d')(?P<one>{D})",
    "blank_of": r"(?:zéro pointé|score vierge)(?: de | d')(?P<who>{D})",
    "here_and_there": (
        r"(?:à|en|au) (?P<one>{P})(?:[^.;:<]{0,12}),? puis à une? {O} (?:à|en|"
        r"au) (?P<two>{P})"
    ),
    "new_rank": r"(?P<who>{D}), nouve\w+ (?P<place>{O}) derrière (?P<ahead>{D})",
}  # fmt: skip
