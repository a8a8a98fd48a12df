"""French: wordings of counted wins that name whose they are, or where they were won.

See verification/bonds.py. Every group is what it is called: a `who`, a `place` of the
calendar, a `count` of wins, of `races`, or of how `many` shared them.
"""

from __future__ import annotations

_OF_THE_SEASON = r"(?: (?:de (?:la|sa) saison|de l'année|cette saison|cette année))?"

RELATIVE = r"\bqui (?:\w+ )?(?:\w+ )?$"
"""What tells of whoever stands right before: "X, the leader, who had won"."""

PATTERNS = {
    "win_for": (
        r"(?P<count><O\d+>) (?:victoire|succès)(?: en {C}| {C})?"
        rf"{_OF_THE_SEASON} (?:pour|de|d') ?(?P<who>{{D}})(?!,? (?:et|ou) (?:de )?<D)|"
        r"(?P<count2>{F}) (?:victoire|succès) (?:de la saison|de l'année|cette saison) "
        r"(?:pour|de|d') ?(?P<who2>{D})(?!,? (?:et|ou) (?:de )?<D)"
    ),
    "row_made_for": (
        r"(?P<count>{N}) (?:victoires|succès)(?: en {C}| {C})? (?:consécuti\w+|de "
        r"suite|"
        rf"de rang|d'affilée){_OF_THE_SEASON} pour (?P<who>{{D}})"
        r"(?!,? (?:et|ou) <D)|(?P<who2>{D}) (?:\w+ )?port\w+ (?:à (?P<count2>{N}) sa "
        r"série|sa série à (?P<count3>{N}) )"
    ),
    "row_ended_of": (
        r"(?:fin à|terme à|interromp\w+|stopp\w+|bris\w+|arrêt\w+) (?:une|la|cette) "
        r"(?:\w+ )?série de (?P<count>{N}) (?:victoires|succès)(?: en {C}| {C}| \w+)? "
        r"(?:pour |de |d')(?P<who>{D})|série de (?P<who2>{D}) (?:s'arrêt\w+|"
        r"s'interromp\w+|prenait fin|en rest\w+ là) (?:à|après) (?P<count2>{N})"
    ),
    "wins_there": (
        r"(?P<count>{N}) (?:victoires|succès)(?: en {C}| {C})? (?:(?:de |"
        r"d')(?P<who>{D}) "
        r")?(?:à|au|en|aux) (?P<place>{P})(?!,? (?:et|puis) (?:à |au |en )?<P)|"
        r"(?:intraitable|invincible|"
        r"impérial\w*|souverain\w*|dominat\w+|irrésistible|invaincue?) (?:à|au|en|aux) "
        r"(?P<place2>{P}),? (?:avec|fort de|auteur de) (?P<count2>{N}) (?:victoires|"
        r"succès)"
    ),
    "all_won_there": (
        r"(?:rempor|gagn|enlev|rafl)\w+ (?:\w+ )?(?P<all>les {N}|toutes les|toutes) "
        r"(?:courses|manches|victoires) (?:de |d'|du |à |au |en )(?:la "
        r")?(?P<place>{P})|"
        r"(?:vainqueure?|gagnante?|lauréate?) des (?P<all2>{N}) courses (?:de |d'|du |"
        r"à |"
        r"au |en )(?P<place2>{P})"
    ),
    "had_been_won": (
        r"\b(?:victoires?|succès|doublé|poles?)(?: (?:de |d'){D})? (?:à|au|en) "
        r"(?P<place>{P})[^.;:,<]{0,20}(?:<N\d+>[^.;:,<]{0,20})? avai(?:t|ent)\b|"
        r"rest(?:ait|aient|e) sur (?:{N} (?:victoires|succès)|une victoire|un succès) "
        r"(?:à|au|en) (?P<place2>{P})"
    ),
    "wins_in_races": (
        r"(?P<count>{N}) (?:victoires|succès) (?:en|sur) (?P<races>{N}) (?:courses|"
        r"manches)(?: (?:à|au|en|aux) (?P<place>{P}))?|(?:gagn|rempor)\w+ "
        r"(?P<count2>{N}) des (?P<races2>{N}) (?:{F} )?"
        r"(?:courses|manches)"
    ),
    "shared": (
        r"\bles (?P<many>{N}) (?:{F}|hommes|pilotes|leaders?|"
        r"rivaux)(?!\w)[^.;:]{0,80}? "
        r"se (?:sont )?partag\w+ les (?:victoires|succès|honneurs|lauriers)"
    ),
    "nth_winner": (
        r"(?P<nth><O\d+>) vainqueure? différente?(?: en (?P<class>{C}))?"
    ),
    "podiums_alone": (
        r"\bseule? à monter (?:(?P<count>{N}) fois sur le podium|sur les "
        r"(?P<count2>{N}) "
        r"podiums)"
    ),
    "each_won": (
        r"(?:victoire|succès) chacun pour (?P<list2>{LIST})|"
        r"(?P<list>{LIST}),? se (?:sont )?(?:partag\w+ les (?:victoires|succès|"
        r"honneurs|lauriers)|(?:distingu|impos)\w+ (?:lors des|dans les|au fil des) "
        r"{N} "
        r"courses)"
    ),
}  # fmt: skip
