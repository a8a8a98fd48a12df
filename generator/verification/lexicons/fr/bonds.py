"""French: wordings that name who and whom themselves; see verification/bonds.py.

In these patterns every group is what it is called: a driver who is `ahead` and one
`behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
"""

from __future__ import annotations

_NEAR = r"[^.;:<]{0,40}?"
_FAR = r"[^.;:<]{0,70}?"
_TITLE = r"(?:titre|sacre|couronne)"

PATTERNS = {
    "duel": (
        rf"(?:lutte|duel|explication|bagarre|bras de fer|finale)\b{_NEAR} entre "
        rf"(?P<pair>{{LIST}})(?=[^.;:]{{0,20}} pour (?:la victoire (?:absolue|finale)|"
        rf"le {_TITLE}|la {_TITLE}))|"
        rf"{_TITLE}\b[^.;:]{{0,60}}?(?:jou|décid|disput|régl|tranch)\w+{_FAR} entre "
        rf"(?P<settled>{{LIST}})|"
        rf"(?P<both>{{D}} et {{D}}) (?:se )?(?:jou|disput)\w+ (?:\w+ )?le {_TITLE}|"
        r"\bduel (?P<named>{D} ?[–-] ?{D})|"
        rf"{_TITLE}\b{_NEAR}:? (?:un )?duel (?:entre )?(?P<told>{{D}} (?:et|[–-]) "
        rf"{{D}})"
    ),
    "can_still": (
        r"(?P<list>{LIST})(?: \w+)? (?:peu(?:t|vent)|pouvai(?:t|ent)) (?:\w+ )?"
        r"(?:encore|toujours) (?:\w+ )?(?:\w+ )?(?:titr|sacr|champion|couronn)\w*"
    ),
    "watched": (
        r"(?:arbitres?|outsiders?|compter sur|trouble-fête|animateurs?)\b[^.;]{0,90}?"
        r"(?P<list>(?:{D}(?:,| ou encore| ainsi que| et)? ?){3,})"
    ),
    "chases": (
        r"(?P<behind>{D}) (?:[\w'-]+ ){1,3}?à (?P<points>{N}) "
        r"(?:points?|unités|longueurs) (?:de |d'|du )(?:leader,? )?(?P<ahead>{D})|"
        rf"(?P<behind2>{{D}}){_NEAR}(?P<points2>{{N}}) (?:points?|unités|longueurs) "
        r"(?:derrière|de retard sur) (?P<ahead2>{D})|"
        rf"(?P<ahead3>{{D}}){_NEAR}(?P<points3>{{N}}) (?:points?|unités|longueurs) "
        r"(?:devant|d'avance sur|de mieux que) (?P<behind3>{D})"
    ),
    "closes_on": (
        rf"(?P<behind>{{D}}){_FAR}(?:rédui|resserr|grignot|comble)\w*{_NEAR}"
        r"(?:écart|retard|avance) (?:sur|avec|de|d') ?(?P<ahead>{D})"
    ),
    "lets_a_rival": (
        rf"(?P<who>{{D}}){_NEAR}laiss\w+ (?:son|sa|ses) (?:\w+ )?"
        r"(?:rival|adversaire|dauphin|poursuivant)\w* (?:\w+ )?(?:rédui|reven|se rapp)"
    ),
    "keeps_off": (
        rf"(?P<ahead>{{D}}){_FAR}points{_NEAR}(?:tenir|garder|maintenir|laisser) "
        r"(?P<behind>{D}) à (?:bonne |une bonne )?distance"
    ),
    "is_placed": (
        r"(?P<who>{D})(?:,| [\w'-]+(?: \w+)?)? (?:la |sa )?(?P<place>{O}) "
        r"(?:(?:place|rang|position) )?(?:du|au) (?:championnat|classement)"
        r"(?: général| provisoire)?(?:,? devant (?P<after>{D}))?"
    ),
    "behind_the_first": (
        r"derrière les (?P<many>{N}) premiers\b[^.;]{0,30}?(?P<who>{D})[^.;]{0,30}?"
        r"(?P<place>{O}) (?:place|rang|position)"
    ),
    "heads": (
        r"(?:au|dans le) (?:championnat|classement)(?: \w+)?, (?P<who>{D})"
        r" (?:conserv|gard|pren|repren|tien|ten|occup)\w+ (?:\w+ )?(?:la tête|"
        r"les commandes)|"
        r"(?:en|dans la catégorie) (?P<class>{C}), (?P<who2>{D}) (?:est|reste|demeure) "
        r"(?:\w+ )?(?:en tête|leader|devant)"
    ),
    "title_to": (
        rf"{_TITLE}(?: (?:en )?(?P<class>{{C}}))? (?:\w+ )?(?:reven|all|échoy|échoi|"
        rf"échu)"
        rf"\w* (?:\w+ )?à (?P<who>{{D}})(?:,[^.;<]{{0,40}}(?:<N\d+>)?[^.;<]{{0,30}}?"
        r",? (?:devant|au détriment de|aux dépens de) (?P<after>{D}))?|"
        rf"{_TITLE} (?:(?:en )?(?P<class2>{{C}}) )?pour (?P<who2>{{D}})"
    ),
    "short_of_a_title": (
        rf"(?P<points>{{N}}|un)(?: seul| petit)? points? pour {_NEAR}{_TITLE}"
        r"(?: (?:en )?(?P<class>{C}))?"
    ),
    "title_day": (
        rf"{_TITLE}\b{_NEAR}(?:jou|décid|disput|régl|tranch)\w+{_NEAR}(?P<day>{{R}})|"
        rf"(?:contest|disput)\w+ (?:\w+ )?{_TITLE}{_NEAR}(?P<day2>{{R}})"
    ),
    "in_the_wake": (
        r"(?P<behind>{D}), dauphin (?:de |d')(?P<ahead>{D})(?: le "
        r"(?P<day>{R}))?"
    ),
    "passing": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:délog|débord|dépass|doubl|évin[cç]|surpren)"
        r"\w*(?: \w+)? (?P<whom>{D})(?:[^.;:<]{0,20}? (?P<place>{O}) place)?|"
        rf"(?P<who2>{{D}}){_FAR}(?:pren|ravi|souffl|subtilis|chip|vol)\w* la "
        r"(?P<place2>{O}) place à (?P<whom2>{D})"
    ),
    "retakes": (
        r"(?P<who>{D}) (?:\w+ )?(?:repren|récupér|reconqu)\w+ (?:la tête|le "
        r"commandement|"
        r"les commandes|son bien)(?! (?:du|au) (?:champ|class))(?: à (?P<whom>{D}))?|"
        rf"(?P<who2>{{D}}){_NEAR}(?:récupér\w+ son bien)"
    ),
    "leads_a_race": (
        rf"(?P<who>{{D}}){_FAR}(?:pren|s'empar|hérit)\w+ (?:\w+ )?(?:de |les |la |le )"
        r"(?:la )?(?:tête|commandes|commandement)\b"
    ),
    "draws_away": (
        r"(?:distan[cç]\w+|se détach\w+ (?:de|devant)|creus\w+ l'écart (?:sur|avec)|"
        r"s'échapp\w+ devant) (?P<chasers>{LIST})"
    ),
    "best_start": (
        r"(?P<who>{D})[^.;:<]{0,30}(?:meilleur (?:départ|envol)|(?:départ|envol) "
        r"parfait)"
    ),
    "hit_by": (
        r"(?P<whom>{D}),? (?:\w+ ){0,2}?(?:accroch|heurt|percut|touch|pouss|"
        r"bouscul)\w* "
        r"(?:\w+ )?par (?P<who>{D})"
    ),
    "contact_with": (
        rf"(?:contact|accrochage|collision|touchette|accroch\w+|heurt\w+){_NEAR} "
        r"(?:avec|par) (?P<one>{D})"
    ),
    "outpaced": (
        rf"pole\b[^.;:]{{0,60}}?(?P<gap>{{N}}) (?:millièmes?|centièmes?|"
        rf"dixièmes?){_NEAR} "
        r"(?:devant|sur) (?P<whom>{D})"
    ),
    "own_pole": (
        rf"(?P<who>{{D}}){_FAR}(?:\bsa pole)(?:[ -]position)?{_NEAR}(?P<race>{{R}})"
    ),
    "lap_by": (
        r"meilleur (?:tour|temps|chrono)(?: (?:en course|au tour|de la course))?"
        r"(?: (?:\w+ )?(?:signé|réalisé|établi|pour|par|reven\w+ à|à l'actif de|"
        r"l'œuvre de))+ (?:de |d'|à |par )?(?P<who>{D})"
    ),
    "on_the_first_row": (
        r"(?P<pair>{D} et {D})(?:, (?:les )?[^.;:,<]{0,20}(?:<N\d+> )?[^.;:,<]{0,30}|"
        r" [^.;:,<]{0,30})première ligne(?: de la (?P<race>{R}))?"
    ),
    "completes_top": r"(?P<list>{LIST}) complét\w+ (?:le|ce) top ?(?P<many>{N})",
    "gives_place": (
        r"(?:offr|donn|perm|rend|val|apport|profit)\w+ (?:ainsi |donc )?(?:la |sa )?"
        r"(?P<place>{O}) (?:place|position) à (?P<who>{D})|"
        r"(?P<place2>{O}) (?:place|position)(?: de la course| générale?)? "
        r"(?:offr|donn|val|apport)\w+ (?:la victoire |le succès )?(?:en {C} )?à "
        r"(?P<who2>{D})"
    ),
    "loses_place": (
        r"(?P<who>{D})(?: \w+)? (?:perd|céd|abandonn|laiss)\w+ (?:ainsi |donc )?(?:sa|"
        r"la) "
        r"(?P<place>{O}) (?:place|position)"
    ),
    "penalty_of": (
        r"(?:pénalité|sanction)(?: \w+)? (?:à|pour|de|contre|infligée à) (?P<who>{D})"
    ),
    "ends_a_season_on_podium": (
        r"(?:saison|année|campagne) (?:se |s')(?:termin|achev|concl|referm)\w+ sur "
        r"(?:le|un) podium pour (?P<who>{D})"
    ),
    "without_a_win": (
        r"(?P<who>{D})(?:, | )(?:toujours |encore )?(?:en quête (?:de |d')(?:ses|sa|"
        r"son|"
        r"une?) premi|sans (?:la moindre )?victoire|court \w+ après (?:un|sa|son) "
        r"premi)"
    ),
    "new_colours": (
        r"(?P<who>{D})[^.;:<]{0,60}(?:nouvelles couleurs|nouvelle équipe|nouvelle "
        r"formation) (?P<team>{T})"
    ),
    "saw_double": (
        r"(?P<loser>{D})(?: \w+)? (?:a vu|voyait|voit|avait vu) (?P<who>{D})"
        r"[^.;:<]{0,20}(?:signer|réussir|réaliser|réaliser) (?:le|un) doublé"
    ),
    "saw_lead_go": (
        r"(?P<loser>{D})(?: \w+)? (?:a vu|voyait|voit|avait vu) (?P<who>{D})"
        r"(?:,[^.;:<]{0,40},)? (?:lui )?(?:chip|pren|ravi|souffl|subtilis)\w* "
        r"(?:la tête|les commandes|le commandement|la première place)"
    ),
    "first_to_beat": (
        r"(?:premi(?:er|ère) à )?batt(?:ait|re|u|ant) (?P<whom>{D}) "
        r"(?:pour la {F} fois )?en (?P<races>{N}) courses"
    ),
    "counted_and_named": (
        r"\bles (?P<many>{N}) (?:premi\w+|hommes|pilotes|rivaux|prétendants|candidats|"
        r"favoris|leaders)\b[^.;:,<]{0,40}, (?P<list>{LIST}),?"
    ),
    "wins_of_races": (
        r"(?:rempor|gagn|enlev)\w+ (?P<count>{N}) (?:des|de ses|de ces|sur) "
        r"(?P<races>{N})(?: courses| manches)?"
    ),
    "won_times": r"(?P<who>{D}), (?:\w+ )?vainqueur (?P<count>{N}) fois",
    "on_top_times": (
        r"(?P<who>{D}), [^.;:,<]{0,20}(?:vu |monté )?sur la plus haute marche"
        r"(?: du podium)? à (?P<count>{N}) reprises"
    ),
    "wins_from_poles": (
        r"(?P<wins>{N}) (?:victoires|succès) (?:pour|en) (?P<poles>{N}) "
        r"pole"
    ),
    "bid": (
        r"passe de (?P<bid>{N})[^.;:<]{0,60}pour (?P<who>{D})|"
        rf"(?P<who2>{{D}})(?:,[^.;:<]{{0,30}},)? tout espoir (?:de |d')(?:un )?"
        rf"(?P<bid2>{{O}}) {_TITLE} (?:consécutif|de suite|d'affilée|de rang)"
    ),
    "title_in_a_row": (
        rf"(?P<who>{{D}}) (?:\w+ )?(?:conserv|gard|retrouv)\w+ (?:son|le) {_TITLE}"
        r"(?: (?:en )?(?P<class>{C}))?, (?:le |son )(?P<row>{O}) (?:de suite|"
        r"d'affilée|consécutif|de rang)"
    ),
    "one_two": r"doublé (?:pour |de |d')?(?:l'équipe )?(?P<team>{T})",
    "winners_of_season": (
        r"(?P<many>{N}) pilotes (?:différents )?[^.;:<]{0,20}(?:connu|goût|savour|"
        r"fêt)\w* "
        r"(?:à )?(?:la |une )?(?:victoire|succès)"
    ),
    "spread_over": (
        r"se ten\w+ en (?P<seconds>{N}|une) secondes?\b|"
        r"séparés? (?:de|par) (?P<seconds2>{N}|une) secondes?\b"
    ),
    "blanks": (
        r"(?P<many>{N}) zéros pointés?[^.;<]{0,6}(?P<places>(?:(?:,|et| )* ?(?:à|en|"
        r"au) {P})+)"
    ),
    "next_in_line": (
        r"un (?:{F}|premi\w+) [^.;]{0,120}\bpuis (?:à |par |d')?une? (?P<nth>{O})"
        r"(?= (?:en|à|au|dans|lors))|"
        r"(?:{R})[^.;]{0,90}\b(?:tandis que|alors que|et|puis) la (?P<nth2>{O}) "
        r"(?:est|sera|suiv|aura|parti|s'élanc|début)"
    ),
    "race_told_of": r"{R} (?:\w+ )?(?:reven|échoy|souri)\w+ à (?P<who>{D})",
}  # fmt: skip
