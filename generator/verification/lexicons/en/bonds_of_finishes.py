"""English: wordings of places at a finish that name whose they are, and who is beside.

See verification/bonds.py. Every group is what it is called: a `who` and a `whom`, a
`race`, a `class`, a `place`, the words of a `reason`.
"""

from __future__ import annotations

RACE_OF_A_WINNER = r"<R\d+>(?:'s)? winner,? (?=<D)"
"""A race that only says who somebody is: "won from race 1 winner Dussolliet"."""

CHAMPION_BEFORE = r"\b(?:is|was|crowned|becomes|became) (?:the )?champion,? $"
"""What makes an order one of a championship: "X is champion, ahead of Y"."""

PATTERNS = {
    "each_a_race": (
        r"(?<!ahead of )(?<!from )(?<!over )(?<!behind )(?<!beat )(?<!beating )"
        r"(?P<who>{D}) (?:in )?(?:the )?(?P<race>{R}|{F}),? (?:and )?(?P<who2>{D}) "
        r"(?:in )?"
        r"(?:the )?(?P<race2>{R}|{O})(?=[.,;]|$)|(?P<who3>{D}) won the (?P<race3>{F}) "
        r"of the "
        r"[^.;:]{0,60}? and (?P<who4>{D}) the (?P<race4>{O})(?! (?:place|step))|"
        r"(?P<race5>"
        r"{R}|{F}) to (?P<who5>{D}),? (?:and )?(?:the )?(?P<race6>{R}|{O}) to "
        r"(?P<who6>{D})"
    ),
    "winner_is": (
        r"winner (?:of|in) (?P<race>{R}) (?:was|is) (?P<who>{D})|(?P<race2>{R})"
        r"(?:'s)? winner,? (?P<who2>{D})"
    ),
    "placed_behind": (
        r"(?P<who>{D}),? (?:(?:who )?(?:was|came|finished|is) )?(?P<place>{O})(?: "
        r"(?:place|overall|in class|in {C}))? behind (?P<whom>{LIST})"
    ),
    "second_and_third": (
        r"(?:(?:won|winning|wins|victory)\b|winner was (?:again )?{D})"
        r"(?:[^.;:<]|\.(?=\d)|<(?!D)){0,50}?(?:ahead of|from|over|beating) (?:his |her "
        r")?"
        r"(?:team-?mate |rival )?(?P<second>{D})(?:,? (?:with |and (?:with )?)?"
        r"(?P<third>{D}) (?:(?:complet|round|fill)\w+ (?:out )?the (?:podium|top "
        r"<N\d+>)|"
        r"(?:was |took |finished |came )?(?P<nth>{O}))| and (?P<third2>{D})"
        r"(?=[.,;]|$| (?:in|at|on|with|while|as|after)\b))"
    ),
    "classified": (
        r"with (?P<who>{D}) classified (?P<place>{O})|(?P<who2>{D}),? (?:classified |"
        r"promoted to )?(?P<place2>{O}) (?:after|thanks to) (?:a |the )(?:\w+ )?penalty"
    ),
    "ends_a_season_with": (
        r"(?P<place>{O})(?: (?:place|overall))? (?:ended|concluded|closed|completed|"
        r"rounded off) (?:the |a )?(?:season|campaign|year) (?:for|of) (?P<who>{D})|"
        r"(?:conclud|clos|end|finish|complet|round)\w* (?:off )?(?:his|her|the) "
        r"(?:season|"
        r"campaign|year) (?:with|in) (?:an? )?(?:\w+ ){0,2}?(?P<place2>{O})(?: place)?"
    ),
    "winner_was": r"\bthe winner was (?:again |once more )?(?P<who>{D})",
    "class_winner_was": (
        r"{F} in (?P<class>{C}) was (?:again )?(?P<who>{D})|(?P<class2>{C}) winner was "
        r"(?:again |once more )?(?P<who2>{D})|winner in (?P<class3>{C}) was (?:again )?"
        r"(?P<who3>{D})"
    ),
    "wins_class": (
        r"^in (?:the )?(?P<class>{C})(?: class)?,? (?P<who>{D}) (?:\w+ )?won\b"
        r"(?! (?:twice|{N} times))|"
        r"(?P<who2>{D}) (?:\w+ )?won (?:again )?(?:in |the )(?P<class2>{C})(?! (?:tit|"
        r"cham|crown|lead))|(?P<who3>{D}) (?:took|takes) the (?P<class3>{C}) win"
    ),
    "class_won": (
        r"w[io]n(?:ning|s)? (?:in |the )(?P<class>{C})(?! (?:tit|cham|crown|lead))"
    ),
    "top_in_race": (
        r"(?:in|inside|among|into) the (?:top|leading|{F})[ -](?P<place>{N})(?: (?:in|"
        r"of) "
        r"(?:the |his |her )?(?:class|category|{C})| overall)? (?:in|of) (?:the )?"
        r"(?P<race>{R})"
    ),
    "demoted": (
        r"(?P<who>{D}){FAR}(?:demoted|relegated) (?:back |down )?to (?P<place>{O})"
        r"(?: place)?(?: in (?:the )?(?:class|{C}))?(?: for (?P<reason>[^.;,<]{3,60}))?"
        r"(?:,? (?:just |right )?ahead of (?P<whom>{D}))?"
    ),
    "moved_by_penalty": (
        r"penalty for (?P<reason>[^.;<]{3,60}?) (?:dropped|moved|relegated|demoted|"
        r"sent|"
        r"put|pushed) (?P<who>{D})(?: (?:down |back )?from (?:{O})(?: place)?)?(?: "
        r"(?:down "
        r"|back )?to (?P<place>{O}))?"
    ),
    "at_class_head": r"^(?:and )?in (?:the )?(?P<class>{C})(?: class| category)?,? ",
}  # fmt: skip
