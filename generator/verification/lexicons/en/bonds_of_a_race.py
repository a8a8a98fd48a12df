"""English: wordings of a race that name who and whom themselves.

See verification/bonds.py. Every group is what it is called: a driver who is `ahead`
and one `behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
{NEAR} and {FAR} are words and marks without a driver among them.
"""

from __future__ import annotations

AT_THE_START = (
    r" (?:at|off|from) the (?:start|line|lights)\b| into the (?:first|opening|<F\d+>) "
    r"(?:corner|turn)"
)
"""What puts a pass at the start of a race."""
LEAD_AGAIN = (
    r",? (?:and|to) (?:\w+ )?(?:regain|retake|retook|reclaim|recover|win back|won back|"
    r"take back|took back)\w* (?:the )?(?:lead|<F\d+> place)"
)
"""What makes a pass one for a lead that was had before."""

PATTERNS = {
    "in_the_wake": (
        r"(?P<behind>{D}), (?P<ahead>{D})'s? runner-up(?: on (?P<day>{R}))?|"
        r"(?P<behind2>{D}), runner-up to (?P<ahead2>{D})(?: on (?P<day2>{R}))?"
    ),
    "passing": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:passed|overtook|dislodged|displaced|repassed|"
        r"(?:got|went|moved|slipped|swept) past|(?:got|went|moved) (?:ahead|in front) "
        r"of) (?P<whom>{D})(?:(?: (?:on|at) (?:the )?[^.;:,]{0,12}?)? (?:into|for|to "
        r"take) (?P<place>{O})(?: place)?)?|"
        r"(?P<who2>{D}){FAR}(?:with a |by a |a )?(?:pass|move) on (?P<whom2>{D})|"
        r"(?P<who3>{D}){FAR}(?:took|snatch\w*|wrest\w*|stole) (?:the )?(?P<place3>{O}|"
        r"lead)(?: place| position)? from (?P<whom3>{D})"
    ),
    "retakes": (
        r"(?P<who>{D}) (?:\w+ )?(?:took the lead back|regain\w* the lead|"
        r"retook the lead|reclaim\w* the lead|won back the lead)(?! (?:of|"
        r"in) the (?:cham|stan))(?: from (?P<whom>{D}))?"
    ),
    "leads_a_race": (
        r"(?P<who>{D}){FAR}(?:took|grabbed|seized|snatched|inherited|"
        r"moved into) (?:the |over the )?(?:lead|command)\b(?! changed)"
    ),
    "draws_away": (
        r"(?:(?:pull|drew|draw|edg|escap|broke)\w* (?:away|clear)(?: from|"
        r" of)|(?:open|buil)\w* (?:up )?an? (?:gap|lead|margin|advantage) (?:to|over|"
        r"on)) "
        r"(?P<chasers>{LIST}|{D})"
    ),
    "best_start": r"(?P<who>{D})[^.;:<]{0,30}(?:best start|perfect start|best away)",
    "hit_by": (
        r"(?P<whom>{D}),? (?:was |been )?(?:\w+ )?(?:hit|struck|tapped|spun|punted|"
        r"turned)(?: \w+)? by (?P<who>{D})"
    ),
    "contact_with": (
        r"(?:contact|collision|clash|collided|tangled|tangling|"
        r"colliding)\b{NEAR} with (?:{D}'s? (?:team-mate|teammate|rival) )?(?P<one>{D})"
    ),
    "outpaced": (
        r"outqualif\w+ (?P<whom>{D})(?: by (?P<gap>{N}))?|"
        r"pole\b[^.;:]{0,60}?(?P<gap2>{N}) (?:thousandths?|hundredths?|"
        r"tenths?){NEAR} (?:ahead|clear) of (?P<whom2>{D})"
    ),
    "own_pole": r"(?P<who>{D}){FAR}(?:\b(?:his|her) pole){NEAR}(?P<race>{R})",
    "lap_by": (
        r"(?:fastest|quickest|best) lap(?: of the race)?(?: (?:\w+ )?(?:set|for|by|"
        r"went to|belonged to|was))+ (?:to |by )?(?P<who>{D})"
    ),
    "placed_on_grid": (
        r"with (?P<who>{D}) (?P<place>{O}) on the grid|(?P<who2>{D})[^.;:,<]{0,40} "
        r"from "
        r"(?P<place2>{O}) on the grid|(?P<who3>{D}), (?P<place3>{O}) on the grid"
    ),
    "on_the_first_row": (
        r"(?P<pair>{D} and {D})(?:, (?:the )?[^.;:,<]{0,20}(?:<N\d+> )?[^.;:,<]{0,30}|"
        r" [^.;:,<]{0,30})front row(?: (?:for|of|in) (?P<race>{R}))?"
    ),
    "completes_top": (
        r"(?P<list>{LIST}) (?:complet\w+|round\w+ out|"
        r"fill\w+ out) the top[ -](?P<many>{N})"
    ),
    "gives_place": (
        r"(?:promot|elevat|lift|mov)\w+ (?P<who>{D}) (?:up )?(?:to|"
        r"into) (?P<place>{O})(?: place)?|(?P<place2>{O}) (?:place|"
        r"position)?(?: ?overall)? (?:gave|earned|brought|handed|"
        r"secured) (?P<who2>{D})|hand\w+ (?P<place3>{O}) (?:place )?to (?P<who3>{D})"
    ),
    "loses_place": (
        r"(?P<who>{D})[^.;:<,]{0,70}(?:lost|losing|conceded|surrendered) (?:his |her |"
        r"the )?(?P<place>{O}) (?:place|position)"
    ),
    "penalty_of": r"(?:penalty|sanction) (?:for|to|against|on|given to) (?P<who>{D})",
    "ends_a_season_on_podium": (
        r"(?:season|year|campaign) (?:ended|concluded|closed|"
        r"finished) on the podium for (?P<who>{D})"
    ),
    "one_two": (
        r"(?:(?P<who>{D}) (?:headed|led|topped) (?:an? |"
        r"home an? )?)?(?P<team>{T})(?:'s)? (?P<first>{N})-(?P<second>{N}|two)\b|"
        r"\b(?P<first2>{N})-(?P<second2>{N}|two)(?:-\w+)? (?:for|finish)"
    ),
    "spread_over": (
        r"(?P<seconds>{N}|a)(?: single)? (?:seconds?|{O}) (?:cover|separat|split)\w*|"
        r"{N} (?:drivers|cars|competitors)[^.;:,<]{0,24} within (?P<seconds2>{N}) "
        r"(?:seconds?\b|{O})"
    ),
    "race_told_of": r"{R} (?:\w+ )?(?:went|fell|belonged) to (?P<who>{D})",
    "loses_to": (
        r"(?P<whom>{D}) (?:\w+ ){0,2}?(?:los|ced|conced|yield|surrender|"
        r"relinquish)\w* (?:the |his |her )?(?:lead|(?P<place>{O})(?: place|"
        r" position)?) to (?P<who>{D})|{S} (?:los|ced|conced|yield|surrender|"
        r"relinquish)\w* (?:the |his |her )?(?:lead|(?P<place2>{O})(?: place|"
        r" position)?) to (?P<who2>{D})"
    ),
    "until_passed": (
        r"(?P<whom>{D}) (?:was|held|lay|ran) (?P<place>{O})(?: place)? until (?:lap "
        r"<N\d+>|"
        r"the <[OF]\d+> lap),? when (?P<who>{D}) (?:went|got|moved) (?:past|by|ahead)|"
        r"(?P<whom2>{D}) (?:led|was in front) until (?:lap <N\d+>|the <[OF]\d+> lap),? "
        r"when (?P<who2>{D}) (?:went|got|moved|took)"
    ),
    "keeps_behind": r"(?P<who>{D}) kept (?P<whom>{D}) behind",
    "sent_back": (
        r"after contact with (?P<whom>{D}),? (?P<who>{D}) (?:was|found|dropped|fell|"
        r"went)"
        r"[^.;:,<]{0,24}back|(?P<who2>{D}) (?:fell|dropped|was|went)[^.;:,<]{0,24}back"
        r"[^.;:,<]{0,24} after contact with (?P<whom2>{D})"
    ),
    "holds_off": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:withstood|resisted|held off|fended off|"
        r"kept back|soaked up) (?:the |an )?(?:pressure from |attacks? (?:from|of|"
        r"by) |attentions of )?(?P<whom>{D})"
    ),
    "in_lap": r"(?:on|at|end of|by) lap (?P<lap>{N})|the (?P<lap2>{O}) lap\b",
    "ahead_there": (
        r"(?P<who>{D}) (?:in |won |to win )?(?P<race>{R}),? (?:\w+ )?(?:ahead of|"
        r"from) (?P<whom>{D})"
    ),
    "wins_race": (
        r"(?P<who>{D}) (?:\w+ )?(?:won|took|claimed) (?P<race>{R})(?:(?:[^.;:<]|"
        r"<(?!D)){0,20}(?:(?:from|ahead of) {D})?,? and (?P<who2>{D})(?: \([^)]*\))? "
        r"(?P<race2>{R}))?"
    ),
    "winner_named": r"(?P<who>{D}), (?:the )?winner (?:of|in) (?:the )?(?P<race>{R})",
    "places_in_turn": r"(?P<who>{D}),? (?P<places>{O}(?:, {O})? and then {O})",
    "opens_with_place": (
        r"^(?P<place>{O}) (?:overall|in {R}|in the race),[^.;:<]{0,40}(?P<who>{D})"
    ),
    "incident_of": r"(?:incident|accident) (?:\w+ )?(?:involving|for) (?P<who>{D})",
    "pole_before": (
        r"pole(?: position)?(?:(?:[^.;:<,]|<(?!D)){0,30}) ahead of {D}, (?P<who>{D})"
    ),
    "lets_go": (
        r"(?P<who>{D})(?:(?:[^.;:<]|<(?!D)){0,50}) (?:and|then) (?:\w+ )?(?:passed|"
        r"overtook|dislodged|repassed|got past) (?P<whom>{D})"
    ),
    "class_winner": r"(?P<who>{D}) (?:was|is) (?:\w+ )?the {C} winner",
    "led_all": (
        r"(?P<who>{D}){FAR}(?:lights to flag|flag to flag|from start to finish|"
        r"led every lap)"
    ),
    "led_off": (
        r"(?:(?<=off the line, )|(?<=at the start, )|(?<=off the grid, ))(?P<who>{D}) "
        r"was (?:quicker|faster|sharper) than {D}"
    ),
    "ahead_from_restart": (
        r"(?P<who3>{D})[^.;:<]{0,50}restart[^.;:<]{0,30}(?:took the lead|went ahead) "
        r"(?:from|of) (?P<whom3>{D})|"
        r"ahead of (?P<whom>{D}) (?:from|at|after) the (?:restart|resumption),? "
        r"(?P<who>{D})|(?P<who2>{D}) (?:was )?(?:\w+ )?ahead of (?P<whom2>{D}) (?:from|"
        r"at|after) the (?:restart|resumption)"
    ),
    "pursues": (
        r"(?P<who>{D}) (?:\w+ )?(?:chased|shadowed|trailed|stalked) (?P<whom>{D})"
    ),
    "won_on": (
        r"(?P<race>{R})(?: \w+)?'s race (?:\w+ )?(?:went|fell) to (?P<who>{D})|"
        r"(?P<who2>{D}){NEAR}won (?P<race2>{R})(?: \w+)?'s race"
    ),
    "opens_on": r"^(?:on )?(?P<day>{R})(?: morning| afternoon| evening)?,",
    "pole_taken": r"qualif\w+|(?:took|taking|claim\w*|secur\w*|set) (?:\w+ ){0,3}pole",
    "headline_wins": (
        r"^(?P<list>{LIST}) wins? (?:at|in|on)|^(?P<list2>{D} and {D}) (?:share|"
        r"split) (?:the )?(?:wins|spoils|honours|victories)"
    ),
    "beside_on_grid": (
        r"with (?P<whom>{D}) (?:alongside|second on the grid|beside (?:him|her))|"
        r"beat (?P<whom2>{D}) to pole"
    ),
}  # fmt: skip
