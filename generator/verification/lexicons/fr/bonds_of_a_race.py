"""French: wordings of a race that name who and whom themselves.

See verification/bonds.py. Every group is what it is called: a driver who is `ahead`
and one `behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
{NEAR} and {FAR} are words and marks without a driver among them.
"""

from __future__ import annotations

AT_THE_START = (
    r" (?:au|dès le|au moment du) départ\b(?! ant)| (?:à|dès) l'(?:envol|extinction)"
)
"""What puts a pass at the start of a race."""
LEAD_AGAIN = (
    r"(?:,? et| pour) (?:retrouv|repren|récupér|reconqu)\w+ (?:la |les |le )?(?:tête|"
    r"<F\d+> place|commandes?|commandement)"
)
"""What makes a pass one for a lead that was had before."""

PATTERNS = {
    "in_the_wake": (
        r"(?P<behind>{D}), dauphin (?:de |d')(?P<ahead>{D})(?: le (?P<day>{R}))?"
    ),
    "passing": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:délog|débord|dépass|doubl|évin[cç]|"
        r"surpren)\w*(?: (?!devant)\w+)? (?P<whom>{D})"
        r"(?:[^.;:<]{0,20}? (?P<place>{O}) place)?|"
        r"(?P<who3>{D}) (?:\w+ )?(?:mont|grimp|pass)\w+ (?:à la|au) (?P<place3>{O}) "
        r"(?:place|rang)[^.;:<]{0,6}(?:<[OF]\d+> tour )?en (?:passant|débordant|"
        r"doublant|"
        r"dépassant) (?P<whom3>{D})|"
        r"(?P<who2>{D}){FAR}(?:pren|ravi|souffl|subtilis|chip|"
        r"vol)\w* la (?P<place2>{O}) place à (?P<whom2>{D})"
    ),
    "retakes": (
        r"(?P<who>{D}) (?:\w+ )?(?:repren|récupér|reconqu)\w+ (?:la tête|"
        r"le commandement|les commandes|son bien)(?! (?:du|au) (?:champ|"
        r"class))(?: à (?P<whom>{D}))?|(?P<who2>{D}){NEAR}(?:récupér\w+ son bien)"
    ),
    "leads_a_race": (
        r"(?P<who>{D}){FAR}(?:pren|s'empar|hérit)\w+ (?:\w+ )?(?:de |les |la |"
        r"le )(?:la )?(?:tête|commandes|commandement)\b"
    ),
    "draws_away": (
        r"(?:distan[cç]\w+|(?:se détach|prenait le large|"
        r"pren\w+ ses distances)\w* (?:de|devant|sur|avec)|creus\w+ l'écart (?:sur|"
        r"avec)|s'échapp\w+ devant) (?P<chasers>{LIST}|{D})"
    ),
    "best_start": (
        r"(?P<who>{D})[^.;:<]{0,30}(?:meilleur (?:départ|envol)|(?:départ|"
        r"envol) parfait)"
    ),
    "hit_by": (
        r"(?P<whom>{D}),? (?:\w+ ){0,2}?(?:accroch|heurt|percut|touch|pouss|"
        r"bouscul)\w* (?:\w+ )?par (?P<who>{D})"
    ),
    "contact_with": (
        r"(?:contact|accrochage|collision|touchette|accroch\w+|"
        r"heurt\w+){NEAR} (?:avec|par) (?P<one>{D})"
    ),
    "outpaced": (
        r"pole\b[^.;:]{0,60}?(?P<gap>{N}) (?:millièmes?|centièmes?|"
        r"dixièmes?){NEAR} (?:devant|sur) (?P<whom>{D})"
    ),
    "own_pole": r"(?P<who>{D}){FAR}(?:\bsa pole)(?:[ -]position)?{NEAR}(?P<race>{R})",
    "lap_by": (
        r"meilleur (?:tour|temps|chrono)(?: (?:en course|au tour|de la (?:course|"
        r"{R})))?(?: (?:\w+ )?(?:signé|réalisé|établi|pour|par|reven\w+ à|"
        r"à l'actif de|l'œuvre de))+ (?:de |d'|à |par )?(?P<who>{D})"
    ),
    "placed_on_grid": (
        r"(?P<who>{D}), (?:partie? )?(?P<place>{O}) (?:sur|de) la grille|(?P<who2>{D}) "
        r"partait (?:de la |en )?(?P<place2>{O}) (?:place )?(?:sur|de) la grille"
    ),
    "on_the_first_row": (
        r"(?P<pair>{D} et {D})(?:, (?:les )?[^.;:,<]{0,20}(?:<N\d+> )?[^.;:,<]{0,30}|"
        r" [^.;:,<]{0,30})première ligne(?: de la (?P<race>{R}))?"
    ),
    "completes_top": r"(?P<list>{LIST}) complét\w+ (?:le|ce) top ?(?P<many>{N})",
    "gives_place": (
        r"(?:offr|donn|perm|rend|val|apport|profit)\w+ (?:ainsi |donc )?(?:la |"
        r"sa )?(?P<place>{O}) (?:place|position) à (?P<who>{D})|"
        r"(?P<place2>{O}) (?:place|position)(?: de la course| générale?)? (?:offr|"
        r"donn|val|apport)\w+ (?:la victoire |le succès )?(?:en {C} )?à (?P<who2>{D})"
    ),
    "loses_place": (
        r"(?P<who>{D})(?: \w+)? (?:perd|céd|abandonn|laiss)\w+ (?:ainsi |donc )?(?:sa|"
        r"la) (?P<place>{O}) (?:place|position)"
    ),
    "penalty_of": (
        r"(?:pénalité|sanction)(?: \w+)? (?:à|pour|de|contre|infligée à) (?P<who>{D})"
    ),
    "ends_a_season_on_podium": (
        r"(?:saison|année|campagne) (?:se |s')(?:termin|achev|concl|"
        r"referm)\w+ sur (?:le|un) podium pour (?P<who>{D})"
    ),
    "one_two": (
        r"(?:(?P<who>{D}){NEAR}à la tête d'un )?doublé (?:pour |de |"
        r"d')?(?:l'équipe )?(?P<team>{T})"
    ),
    "spread_over": (
        r"se ten\w+ en (?P<seconds>{N}|une) secondes?\b|séparés? (?:de|"
        r"par) (?P<seconds2>{N}|une) secondes?\b"
    ),
    "race_told_of": (
        r"(?<!place de la )(?<!place dans la )(?<!place en )(?<!rang de la ){R} "
        r"(?:\w+ )?(?:reven|échoy|souri)\w+ à (?P<who>{D})"
    ),
    "loses_to": (
        r"(?P<whom>{D})(?: \w+){0,2} (?:céd|perd|abandonn|laiss|"
        r"concéd)\w* (?:\w+ )?(?:la |sa |le )(?:tête|commandement|"
        r"(?P<place>{O}) (?:place|position))(?: de la course)? (?:à|au profit (?:de |"
        r"d')|devant) ?(?P<who>{D})|{S} (?:céd|perd|abandonn|laiss|"
        r"concéd)\w* (?:\w+ )?(?:la |sa |le )(?:tête|commandement|"
        r"(?P<place2>{O}) (?:place|position))(?: de la course)? (?:à|au profit (?:de |"
        r"d')) ?(?P<who2>{D})"
    ),
    "until_passed": (
        r"(?P<whom>{D}) occupait la (?P<place>{O}) place jusqu'au <[OF]\d+> tour, où "
        r"(?P<who>{D}) (?:(?:le |la |l')?(?:dépass|doubl|débord)|prenait)|"
        r"(?P<whom2>{D}) "
        r"menait (?:la course )?jusqu'au <[OF]\d+> tour, où (?P<who2>{D}) (?:(?:le |la "
        r"|"
        r"l')?(?:dépass|doubl|débord)|prenait)"
    ),
    "keeps_behind": (
        r"(?P<who>{D}) (?:gard|conserv|mainten|contenai)\w* (?P<whom>{D}) derrière "
        r"(?:lui|"
        r"elle)\b"
    ),
    "sent_back": (
        r"contact avec (?P<whom>{D}),? (?:[^.;:,<]{0,30}(?:<D\d+>, )?)?(?:obligeait|"
        r"renvoyait|reléguait|forçait) (?P<who>{D})|renvoyée? [^.;:,<]{0,40} par un "
        r"contact "
        r"avec (?P<whom2>{D}), (?P<who2>{D})"
    ),
    "holds_off": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:résist\w+ (?:à la pression de|aux attaques de|"
        r"à)|contenait|contient|a contenu|tenait tête à|"
        r"repoussait les attaques de) (?:d')?(?P<whom>{D})"
    ),
    "in_lap": r"(?:au|dès le|dans le) (?P<lap>{O}|{F}) tour|\btour (?P<lap2>{N})",
    "ahead_there": (
        r"(?P<who>{D}) (?:\w+ )?(?:dans la |en |la |"
        r"lors de la )?(?P<race>{R}),? (?:devant|de justesse devant) (?P<whom>{D})"
    ),
    "wins_race": (
        r"(?P<who>{D}) (?:\w+ )?(?:remport|gagn|enlev)\w+ (?:\w+ )?(?:la |"
        r"le )?(?P<race>{R})(?:(?:[^.;:<]|<(?!D)){0,20}(?:devant {D})?,? et "
        r"(?P<who2>{D})(?: \([^)]*\))? (?:la |le )?(?P<race2>{R}))?"
    ),
    "winner_named": (
        r"(?P<who>{D}), (?:déjà )?(?:vainqueure?|lauréate?|gagnante?) (?:de |du |dans |"
        r"en )?(?:la |l')?(?P<race>{R})"
    ),
    "places_in_turn": r"(?P<who>{D}),? (?P<places>{O}(?:, {O})? (?:et )?puis {O})",
    "opens_with_place": (
        r"^(?P<place>{O}) (?:de la (?:course|{R})|de {R}|du (?:classement )?général|"
        r"au général)(?:,| et)[^.;:<]{0,40}(?P<who>{D})"
    ),
    "incident_of": (
        r"(?:incident|accident) (?:\w+ )?(?:impliquant|de|pour) (?P<who>{D})"
    ),
    "pole_before": (
        r"pole(?:[- ]position)?(?:(?:[^.;:<,]|<(?!D)){0,30}) devant {D},? (?P<who>{D})"
    ),
    "lets_go": (
        r"(?P<who>{D})(?:(?:[^.;:<]|<(?!D)){0,50}) (?:et|puis) (?:\w+ )?(?:délog|"
        r"débord|dépass|doubl|évin[cç])\w* (?P<whom>{D})"
    ),
    "class_winner": (
        r"(?P<who>{D}) (?:était|est|restait) (?:\w+ )?(?:le )?vainqueur (?:en )?{C}"
    ),
    "led_all": (
        r"(?P<who>{D}){FAR}(?:de bout en bout|du départ à l'arrivée|"
        r"tous les tours en tête)"
    ),
    "led_off": (
        r"{D}, (?:devancée?|battue?|débordée?|surprise?) par (?P<who>{D}) (?:dès|au) "
        r"(?:le |l')?(?:<F\d+> |départ|envol)"
    ),
    "ahead_from_restart": (
        r"(?P<who3>{D})[^.;:<]{0,50}(?:relance|restart|reprise)[^.;:<]{0,30}pren\w+ "
        r"(?:la "
        r"tête|l'avantage) (?:devant|sur) (?P<whom3>{D})|"
        r"devant (?P<whom>{D}) (?:dès|depuis|à|après) (?:la )?(?:relance|reprise|"
        r"restart),? (?P<who>{D})|(?P<who2>{D}) (?:\w+ )?devant (?P<whom2>{D}) (?:dès|"
        r"depuis|à|après) la (?:relance|reprise)"
    ),
    "pursues": (
        r"(?P<who>{D}) (?:\w+ )?(?:restait dans les roues d[e'] ?|talonnait |"
        r"pourchassait |suivait de près )(?P<whom>{D})"
    ),
    "won_on": (
        r"course du (?P<race>{R})[^.;:<]{0,30}(?:reven|all)\w* à (?P<who>{D})|"
        r"(?P<who2>{D}){NEAR}(?:rempor|gagn)\w+ (?:\w+ )?la course du (?P<race2>{R})"
    ),
    "opens_on": r"^(?:le )?(?P<day>{R})(?: matin| après-midi| soir)?,",
    "pole_taken": (
        r"qualif\w+|(?:pren|sign|décroch|obten|s'adjug|empoch)\w* (?:\w+ ){0,3}pole"
    ),
    "headline_wins": (
        r"^(?P<list>{LIST}) (?:s'impos|gagn|triomph|l'emport)\w* (?:à|au|en|chez|"
        r"pour)|^(?P<list2>{D} et {D}) se partagent"
    ),
    "beside_on_grid": (
        r"avec (?P<whom>{D}) à (?:ses|leurs) côtés|devancé (?P<whom2>{D}) pour la pole"
    ),
}  # fmt: skip
