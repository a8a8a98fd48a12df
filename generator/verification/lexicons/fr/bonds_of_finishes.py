"""French: wordings of places at a finish that name whose they are, and who is beside.

See verification/bonds.py. Every group is what it is called: a `who` and a `whom`, a
`race`, a `class`, a `place`, the words of a `reason`.
"""

from __future__ import annotations

RACE_OF_A_WINNER = r"(?<=[eu] vainqueur de la )<R\d+>,? (?=<D)"
"""A race that only says who somebody is: "devant le vainqueur de la course 1, X"."""

CHAMPION_BEFORE = r"\b(?:est|était|sacrée?|devient|couronnée?) (?:le )?champion\w*,? $"
"""What makes an order one of a championship: "X est champion, devant Y"."""

PATTERNS = {
    "each_a_race": (
        r"(?<!devant )(?<!derrière )(?<!sur )(?<!de )"
        r"(?:à )?(?P<who>{D}) (?:dans )?(?:la )?(?P<race>{R}|{F}),? (?:et )?(?:à )?"
        r"(?P<who2>{D}) (?:dans )?(?:la )?(?P<race2>{R}|{O})(?=[.,;]|$)|(?P<race3>{R}|"
        r"{F}) à (?P<who3>{D}),? (?:et )?"
        r"(?:la )?(?P<race4>{R}|{O}) à (?P<who4>{D})"
    ),
    "winner_is": (
        r"(?:vainqueur|lauréat|gagnant)e? (?:de |du |en )(?:la )?(?P<race>{R}) "
        r"(?:était|"
        r"est|se nomm\w+|s'appel\w+) (?P<who>{D})|(?:le |au |du )(?:vainqueur|"
        r"lauréat|gagnant) (?:de |du )(?:la )?(?P<race2>{R}),? (?P<who2>{D})"
    ),
    "placed_behind": (
        r"(?P<who>{D}),? (?:qui )?(?:(?:étai|termin|finiss|se class|arriv)\w* "
        r")?(?P<place>"
        r"{O})(?: place| en {C}| de la catégorie)? derrière (?P<whom>{LIST})"
    ),
    "second_and_third": (
        r"(?:s'impos|gagn|rempor|l'emport|triomph|victoire)\w*"
        r"(?:[^.;:<]|<(?!D)){0,50}?(?:devant|aux dépens de) (?:son (?:rival|"
        r"(?:co)?équipier) )?(?P<second>{D})(?:,? (?:et )?(?P<third>{D}) (?:complét\w+ "
        r"le (?:podium|trio)|(?:finissant|terminant|prenant la) (?P<nth>{O}))| et "
        r"(?P<third2>{D})(?=[.,;]|$| (?:en|à|au|dans|lors|avec|après)\b))"
    ),
    "classified": (
        r"(?:devant|avec) (?P<who>{D}),? (?:classée? |finalement )?(?P<place>{O})"
        r"(?: place)? (?:après|grâce à|à la suite de) (?:la |une )(?:\w+ )?(?:pénalité|"
        r"sanction)"
    ),
    "ends_a_season_with": (
        r"(?P<place>{O}) place (?:\w+ )?(?:conclu|clôtur|achev|ferm|ponctu|termin)\w* "
        r"(?:sa|"
        r"la) (?:saison|campagne) (?:de |d')(?P<who>{D})|(?:conclu|clôtur|achev|termin|"
        r"boucl)\w* (?:sa|la) (?:saison|campagne|année) (?:sur|par|avec|à) (?:une |la "
        r")?"
        r"(?:\w+ )?(?P<place2>{O}) (?:place|position|rang)"
    ),
    "winner_was": r"\ble vainqueur était (?:encore |de nouveau )?(?P<who>{D})",
    "class_winner_was": (
        r"(?:victoire|succès) en (?P<class>{C}) (?:reven|all|souri|échoy)\w* (?:encore "
        r"|"
        r"de nouveau )?à (?P<who>{D})"
    ),
    "wins_class": (
        r"^(?:en|dans la catégorie) (?P<class>{C}), (?P<who>{D}) (?:\w+ ){0,2}?(?:gagn|"
        r"s'impos|l'emport|triomph)(?:ait|e|a)\b"
        r"(?! (?:{N}|\w+) fois)|(?P<who2>{D}) (?:\w+ ){0,2}?(?:gagn|"
        r"s'impos|l'emport|triomph)(?:ait|e|a) (?:\w+ ){0,2}?en (?P<class2>{C})"
    ),
    "class_won": (
        r"(?:gagn|triomph|s'impos|l'emport)(?:ait|aient|e|a|é|ée|er)\b en "
        r"(?P<class>{C})"
    ),
    "top_in_race": (
        r"(?:(?:dans|parmi) les|au sein du top|dans le top) ?(?P<place>{N})(?: {F})?"
        r"(?: (?:de (?:la|sa) (?:catégorie|classe)|en {C}|du général))? (?:dans|"
        r"lors de|de|en) (?:la )?(?P<race>{R})"
    ),
    "demoted": (
        r"(?P<who>{D}){FAR}(?:rétrograd|relégu|déclass)\w* (?:à |au |en )(?:la |"
        r"l')?(?P<place>{O})(?: (?:place|position|rang))?(?: en {C}| de (?:la|sa) "
        r"catégorie)?(?: pour (?P<reason>[^.;,<]{3,60}))?"
        r"(?:,? (?:juste )?devant (?P<whom>{D}))?"
    ),
    "moved_by_penalty": (
        r"pénalité(?: de <N\d+> secondes)? pour (?P<reason>[^.;<]{3,60}?) (?:faisait|"
        r"fait|"
        r"a fait|faisant) (?:passer|reculer|rétrograder|tomber) (?P<who>{D})(?: de la "
        r"{O}"
        r"(?: place)?)?(?: (?:à|au) (?:la )?(?P<place>{O}))?"
    ),
    "at_class_head": (
        r"^(?:et )?(?:en|dans la (?:catégorie|classe)|chez les) (?P<class>{C}),? "
    ),
}  # fmt: skip
