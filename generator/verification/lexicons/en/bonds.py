"""English: wordings that name who and whom themselves; see verification/bonds.py.

In these patterns every group is what it is called: a driver who is `ahead` and one
`behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
"""

from __future__ import annotations

_NEAR = r"[^.;:<]{0,40}?"
_FAR = r"[^.;:<]{0,70}?"
_TITLE = r"(?:titles?|crown)"

PATTERNS = {
    "duel": (
        rf"{_TITLE}\b(?! to)[^.;:]{{0,60}}? between (?P<pair>{{LIST}})|"
        r"(?:fight|duel|battle|contest|showdown|race)\b[^.;:<]{0,20} between "
        rf"(?P<settled>{{LIST}})(?=[^.;:]{{0,20}} for (?:the |overall )+(?:\w+ "
        rf")?{_TITLE})|"
        r"(?P<both>{D} and {D}) (?:\w+ )?(?:rac|fight|duel|battl|compet|go head)\w*"
        rf"(?: \w+)? for the (?:\w+ )?{_TITLE}|"
        r"(?P<named>{D} ?[–-] ?{D}) (?:duel|fight|battle)|"
        rf"(?P<told>{{D}}){_NEAR}(?:duel|fight|battle) for the {_TITLE}, with "
        r"(?P<other>{D}) in pursuit"
    ),
    "can_still": (
        r"(?P<list>{LIST}),? (?:(?:\w+ )?(?:still|also) (?:\w+ )?(?:have|has) a "
        r"mathematical chance|can (?:still|also) (?:\w+ )?(?:win|take|claim) the title)"
    ),
    "watched": (
        r"(?:outsiders?|to watch|to count on|contenders?|spoilers?)\b[^.;]{0,60}?"
        r"(?P<list>(?:{D}(?:,| and|, and| as well as)? ?){3,})"
    ),
    "chases": (
        r"(?P<behind>{D}) (?:back )?(?:up )?to within (?P<points>{N}) points? of "
        r"(?:leader |championship leader )?(?P<ahead>{D})|"
        rf"(?P<behind2>{{D}}){_NEAR}(?P<points2>{{N}}) points? (?:behind|adrift of|"
        r"short of) (?:the )?(?:[a-z-]+ ){0,2}(?P<ahead2>{D})|"
        rf"(?P<ahead3>{{D}}){_NEAR}(?P<points3>{{N}}) points? (?:ahead|clear|in "
        rf"front) of "
        r"(?P<behind3>{D})"
    ),
    "closes_on": (
        r"(?P<behind>{D}) (?:\w+ )?(?:reduc|cut|trim|narrow|clos|erod)\w* (?:into )?"
        r"(?P<ahead>{D})'s? (?:\w+ )?(?:lead|advantage|margin)|"
        rf"(?P<behind2>{{D}}){_FAR}(?:reduc|cut|trim|narrow|clos)\w*{_NEAR}"
        r"(?:gap|deficit) (?:to|on|behind) (?P<ahead2>{D})"
    ),
    "lets_a_rival": (
        rf"(?P<who>{{D}}){_NEAR}let\w* (?:his|her) (?:\w+ )?(?:rival|pursuer)\w* "
        r"(?:close|reduce|cut|come closer)"
    ),
    "keeps_off": (
        rf"(?P<ahead>{{D}}){_FAR}points{_NEAR}(?:to )?(?:keep|hold) (?P<behind>{{D}}) "
        r"at (?:bay|a distance|arm's length)"
    ),
    "is_placed": (
        r"(?P<who>{D})(?:,| [\w'-]+(?: \w+)?)? (?P<place>{O}) (?:(?:place|position) )?"
        r"in the (?:overall )?(?:championship|standings)"
        r"(?:,? ahead of (?P<after>{D}))?"
    ),
    "behind_the_first": (
        r"behind the (?:top|first|leading) (?P<many>{N})\b[^.;]{0,30}?(?P<who>{D})"
        r"[^.;]{0,30}?(?P<place>{O}) (?:place|position)"
    ),
    "heads": (
        r"in (?:the )?(?P<class>{C})(?: class)?, (?P<who>{D}) (?:is|remains|stays) "
        r"(?:\w+ )?(?:in front|ahead|on top|in the lead|leader)|"
        r"(?P<who2>{D}) (?:is|remains|was) (?:\w+ )?the leader in the (?:duel|fight|"
        r"race|"
        rf"battle) for the {_TITLE}|"
        r"in the (?:championship|standings), (?P<who3>{D}) (?:\w+ )?(?:kept|keeps|held|"
        r"holds|retained|retains|took|takes) (?:\w+ )?(?:the )?(?:lead|top spot)"
    ),
    "title_to": (
        rf"(?P<class>{{C}})? ?{_TITLE} (?:\w+ )?(?:went|goes|fell|was awarded|was won) "
        r"(?:to|by) (?P<who>{D})(?:,[^.;<]{0,30}(?:<N\d+>)?[^.;<]{0,40}?"
        r",? (?:\w+ )?ahead of (?P<after>{D}))?|"
        rf"(?P<class2>{{C}})? ?{_TITLE} for (?P<who2>{{D}})"
    ),
    "short_of_a_title": (
        r"(?P<points>{N}|a)(?: single)?(?: more)? points? (?:would be|is|was|will be) "
        rf"(?:enough|all)[^.;]{{0,50}}?(?P<class>{{C}})? ?{_TITLE}|"
        rf"(?P<points2>{{N}}|a)(?: single)?(?: more)? points? (?:short of|from|away "
        rf"from)"
        rf" (?:the )?(?P<class2>{{C}})? ?{_TITLE}"
    ),
    "title_day": (
        rf"{_TITLE}\b{_NEAR}(?:settl|decid)\w+{_NEAR}(?P<day>{{R}})|"
        rf"challeng\w+ (?:\w+ )?for the {_TITLE} on (?P<day2>{{R}})"
    ),
    "in_the_wake": (
        r"(?P<behind>{D}), (?P<ahead>{D})'s? runner-up(?: on (?P<day>{R}))?|"
        r"(?P<behind2>{D}), runner-up to (?P<ahead2>{D})(?: on (?P<day2>{R}))?"
    ),
    "passing": (
        r"(?P<who>{D}) (?:\w+ ){0,2}?(?:passed|overtook|dislodged|displaced|repassed|"
        r"got past|slipped past|swept past) (?P<whom>{D})|"
        rf"(?P<who2>{{D}}){_FAR}(?:with a |by a |a )?(?:pass|move) on (?P<whom2>{{D}})|"
        rf"(?P<who3>{{D}}){_FAR}(?:took|snatch\w*|wrest\w*|stole) (?:the "
        rf")?(?P<place>{{O}}|"
        r"lead)(?: place| position)? from (?P<whom3>{D})"
    ),
    "retakes": (
        r"(?P<who>{D}) (?:\w+ )?(?:took the lead back|regain\w* the lead|retook the "
        r"lead|"
        r"reclaim\w* the lead|won back the lead)(?! (?:of|in) the (?:cham|stan))"
        r"(?: from (?P<whom>{D}))?"
    ),
    "leads_a_race": (
        rf"(?P<who>{{D}}){_FAR}(?:took|grabbed|seized|snatched|inherited|moved into) "
        r"(?:the |over the )?(?:lead|command)\b(?! changed)"
    ),
    "draws_away": (
        r"(?:pull|drew|draw|edg|escap|broke)\w* (?:away|clear)(?: from| of) "
        r"(?P<chasers>{LIST})"
    ),
    "best_start": r"(?P<who>{D})[^.;:<]{0,30}(?:best start|perfect start|best away)",
    "hit_by": (
        r"(?P<whom>{D}),? (?:was |been )?(?:\w+ )?(?:hit|struck|tapped|spun|punted|"
        r"turned)(?: \w+)? by (?P<who>{D})"
    ),
    "contact_with": (
        r"(?:contact|collision|clash|collided|tangled|tangling|colliding)\b"
        rf"{_NEAR} with (?P<one>{{D}})"
    ),
    "outpaced": (
        r"outqualif\w+ (?P<whom>{D})(?: by (?P<gap>{N}))?|"
        rf"pole\b[^.;:]{{0,60}}?(?P<gap2>{{N}}) (?:thousandths?|hundredths?|tenths?)"
        rf"{_NEAR} (?:ahead|clear) of (?P<whom2>{{D}})"
    ),
    "own_pole": rf"(?P<who>{{D}}){_FAR}(?:\b(?:his|her) pole){_NEAR}(?P<race>{{R}})",
    "lap_by": (
        r"(?:fastest|quickest|best) lap(?: of the race)?(?: (?:\w+ )?(?:set|for|by|"
        r"went to|belonged to|was))+ (?:to |by )?(?P<who>{D})"
    ),
    "on_the_first_row": (
        r"(?P<pair>{D} and {D})(?:, (?:the )?[^.;:,<]{0,20}(?:<N\d+> )?[^.;:,<]{0,30}|"
        r" [^.;:,<]{0,30})front row(?: (?:for|of|in) (?P<race>{R}))?"
    ),
    "completes_top": (
        r"(?P<list>{LIST}) (?:complet\w+|round\w+ out|fill\w+ out) the "
        r"top[ -](?P<many>{N})"
    ),
    "gives_place": (
        r"(?:promot|elevat|lift|mov)\w+ (?P<who>{D}) (?:up )?(?:to|into) (?P<place>{O})"
        r"(?: place)?|"
        r"(?P<place2>{O}) (?:place|position)?(?: ?overall)? (?:gave|earned|brought|"
        r"handed|"
        r"secured) (?P<who2>{D})|"
        r"hand\w+ (?P<place3>{O}) (?:place )?to (?P<who3>{D})"
    ),
    "loses_place": (
        r"(?P<who>{D})[^.;:<,]{0,70}(?:lost|losing|conceded|surrendered) (?:his |her |"
        r"the )?"
        r"(?P<place>{O}) (?:place|position)"
    ),
    "penalty_of": r"(?:penalty|sanction) (?:for|to|against|on|given to) (?P<who>{D})",
    "ends_a_season_on_podium": (
        r"(?:season|year|campaign) (?:ended|concluded|closed|finished) on the podium "
        r"for "
        r"(?P<who>{D})"
    ),
    "without_a_win": (
        r"(?P<who>{D})(?:,|'s| is| was)? (?:\w+ )?(?:still )?(?:without a win|winless|"
        r"awaiting (?:his|her|a) first|looking for (?:a|his|her) first|"
        r"in search of (?:a|his|her) first|yet to win)"
    ),
    "new_colours": (
        r"(?P<who>{D})[^.;:<]{0,60}new (?:colours|team|outfit),? (?P<team>{T})"
    ),
    "saw_double": (
        r"(?P<loser>{D}) (?:saw|sees|has seen) (?P<who>{D})"
        r"[^.;:<]{0,20}(?:double|both races|clean sweep)"
    ),
    "saw_lead_go": (
        r"(?P<loser>{D}) (?:saw|sees|has seen) (?P<who>{D})(?:,[^.;:<]{0,40},)? "
        r"(?:take|snatch|steal|grab|claim)\w* (?:the |his |her )?(?:lead|championship "
        r"lead)"
    ),
    "first_to_beat": (
        r"first to beat (?P<whom>{D}) in (?P<races>{N}) races|"
        r"beat (?P<whom2>{D}) for the {F} time in (?P<races2>{N}) races"
    ),
    "counted_and_named": (
        r"\bthe (?:top|leading|first) (?P<many>{N})\b[^.;:,<]{0,40}, "
        r"(?P<list>{LIST}),?|"
        r"\bthe (?P<many2>{N}) (?:men|drivers|rivals|contenders|leaders)\b"
        r"[^.;:,<]{0,40}, (?P<list2>{LIST}),?"
    ),
    "wins_of_races": (
        r"(?:won|winning|wins) (?P<count>{N}) (?:of|out of|from) (?:the |his |her )?"
        r"(?P<races>{N})(?: races)?"
    ),
    "won_times": (
        r"(?P<who>{D}), (?:who )?(?:\w+ )?won (?P<words>twice|three times|four times|"
        r"five times|six times)"
    ),
    "on_top_times": (
        r"(?P<who>{D}), [^.;:,<]{0,20}on the top step (?:of the podium )?"
        r"(?P<words>twice|three times|four times|five times)"
    ),
    "wins_from_poles": r"(?P<wins>{N}) wins from (?P<poles>{N}) poles?",
    "bid": (
        r"(?P<who>{D})[^.;:<]{0,80}(?:all|any|every|last) hopes? of (?:a "
        r")?(?P<bid>{O}) "
        rf"(?:consecutive|straight|successive) {_TITLE}"
    ),
    "title_in_a_row": (
        rf"(?P<who>{{D}}) (?:\w+ )?(?:retain|kept|keep|held|defend)\w* (?:the|his|her) "
        rf"(?P<class>{{C}})? ?{_TITLE}, (?:making|to make) it (?P<row>{{N}}) in a row"
    ),
    "one_two": (
        r"(?P<team>{T})(?:'s)? (?P<first>{N})-(?P<second>{N})\b|"
        r"\b(?P<first2>{N})-(?P<second2>{N})(?:-{N})? (?:for|finish)"
    ),
    "winners_of_season": (
        r"(?P<many>{N}) (?:different )?drivers (?:\w+ )?(?:tast|won|enjoy|celebrat|had)"
        r"\w*(?: races?| victory| success| a win)?"
    ),
    "spread_over": (
        r"(?P<seconds>{N}|a)(?: single)? seconds? (?:cover|separat|split)\w*"
    ),
    "blanks": (
        r"(?P<many>{N}) (?:races without scoring|non-scores|blanks|zeros|races without "
        r"points?)[^.;<]{0,6}(?P<places>(?:(?:,|and| )* ?(?:at|in) {P})+)"
    ),
    "next_in_line": (
        r"a {F} [^.;]{0,120}\bthen (?:at |by )?a (?P<nth>{O})(?= (?:in|at|"
        r"on))"
    ),
    "race_told_of": r"{R} (?:\w+ )?(?:went|fell|belonged) to (?P<who>{D})",
    "only": r"\bthe only (?P<many>{N}) (?=left|to |who)",
    "level_on": (
        r"\bthe (?P<many>{N}) (?:are|were|men are|drivers are) (?:\w+ "
        r")?level\b"
    ),
}  # fmt: skip
