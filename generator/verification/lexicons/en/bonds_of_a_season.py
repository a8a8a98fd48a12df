"""English: wordings of a season and its titles that name who and whom themselves.

See verification/bonds.py. Every group is what it is called: a driver who is `ahead`
and one `behind`, a `who` and a `whom`, a `class`, a `place`, a number of `points`.
{NEAR} and {FAR} are words and marks without a driver among them.
"""

from __future__ import annotations

PATTERNS = {
    "duel": (
        r"(?:titles?|crown)\b(?! to)[^.;:]{0,60}? between (?P<pair>{LIST})|(?:fight|"
        r"duel|battle|contest|showdown|race)\b[^.;:<]{0,20} between "
        r"(?P<settled>{LIST})(?=[^.;:]{0,20} for (?:the |"
        r"overall )+(?:\w+ )?(?:titles?|crown))|(?P<both>{D} and {D}) (?:\w+ )?(?:rac|"
        r"fight|duel|battl|compet|go head)\w*(?: \w+)? for the (?:\w+ )?(?:titles?|"
        r"crown)|(?P<named>{D} ?[–-] ?{D}) (?:duel|fight|battle)|"
        r"(?P<told>{D}){NEAR}(?:duel|fight|battle) for the (?:titles?|"
        r"crown), with (?P<other>{D}) in pursuit"
    ),
    "can_still": (
        r"(?P<list>{LIST}),? (?:(?:\w+ )?(?:still|also) (?:\w+ )?(?:have|"
        r"has) a mathematical chance|can (?:still|also) (?:\w+ )?(?:win|take|"
        r"claim) the title)"
    ),
    "watched": (
        r"(?:outsiders?|to watch|to count on|contenders?|"
        r"spoilers?)\b[^.;]{0,60}?(?P<list>(?:{D}(?:,| and|, and| as well as)? ?){3,})"
    ),
    "chases": (
        r"(?P<behind>{D}) (?:back )?(?:up )?to within (?P<points>{N}) points? of "
        r"(?:leader |championship leader )?(?P<ahead>{D})|"
        r"(?P<behind2>{D}){NEAR}(?P<points2>{N}) points? (?:behind|adrift of|"
        r"short of) (?:the )?(?:[a-z-]+ ){0,2}(?P<ahead2>{D})|"
        r"(?P<ahead3>{D})(?: (?:\w+ )?(?:replac|displac|succeed|dislodg|overhaul|pass|"
        r"overt|leapfrogg)\w* {D})?{FAR}(?P<points3>{N}) points? (?:ahead|clear|"
        r"in front) of (?P<behind3>{D})"
    ),
    "closes_on": (
        r"(?P<behind>{D}) (?:\w+ )?(?:reduc|cut|trim|narrow|clos|"
        r"erod)\w* (?:into )?(?P<ahead>{D})'s? (?:\w+ )?(?:lead|advantage|margin)|"
        r"(?P<behind2>{D}){FAR}(?:reduc|cut|trim|narrow|clos)\w*{NEAR}(?:gap|"
        r"deficit) (?:to|on|behind) (?P<ahead2>{D})"
    ),
    "stays_behind": (
        r"(?P<behind>{D}) (?:was|is|remained|remains|stayed|stays|lay|lies|sat|sits|"
        r"stood) (?:\w+ )?behind (?P<ahead>{D}) in the (?:\w+ )?(?:championship|"
        r"standings|table)|(?P<behind2>{D}) (?:\w+ )?(?:has|had|have) (?P<points2>{N}) "
        r"points? to (?:make up|recover) on (?P<ahead2>{D})|(?P<behind5>{D})'s? "
        r"deficit to "
        r"(?P<ahead5>{D})|(?P<ahead3>{D})'s? "
        r"(?:championship )?lead over (?P<behind3>{D})(?= (?:in the|is|was|went|has))|"
        r"(?P<ahead4>{D}) (?:is|was|now|went)[^.;:<]{0,14}<N\d+> points (?:ahead|"
        r"clear) of "
        r"{D}(?: \w+)? and (?P<points4>{N}) (?:points )?(?:ahead|clear) of "
        r"(?P<behind4>{D})"
    ),
    "called_leader": (
        r"(?P<who>{D}), (?:the |still (?:the )?|current )?(?:championship|points|"
        r"standings|(?P<class>{C})(?: class| championship)?) leader\b|"
        r"(?P<who2>{D}), (?:still )?(?P<called>{S})(?=[,.;]| of the (?:cham|stan))"
    ),
    "lets_a_rival": (
        r"(?P<who>{D}){NEAR}let\w* (?:his|her) (?:\w+ )?(?:rival|pursuer)\w* (?:close|"
        r"reduce|cut|come closer)"
    ),
    "keeps_off": (
        r"(?P<ahead>{D}){FAR}points{NEAR}(?:to )?(?:keep|"
        r"hold) (?P<behind>{D}) at (?:bay|a distance|arm's length)"
    ),
    "is_placed": (
        r"(?<!passed )(?<!overtook )(?<!displaced )(?<!leapfrogged )(?<!dislodged )"
        r"(?P<who>{D})(?:,| [\w'-]+(?: \w+)?)? (?P<place>{O}) (?:(?:place|"
        r"position) )?in the (?:overall )?(?:championship|"
        r"standings)(?:,? ahead of (?P<after>{D}))?"
    ),
    "takes_rank": (
        r"(?P<who>{D}) (?:\w+ )?(?:took|takes|moved up to|moves up to|"
        r"snatch\w*) (?P<place>{O}) (?:place )?(?:from|"
        r"at the expense of) (?P<after>{D})|"
        r"(?P<who2>{D}) (?:\w+ )?(?:passed|overtook|displaced|leapfrogged|"
        r"dislodged) (?P<after2>{D}) (?:into|to take|for) (?P<place2>{O})(?: place)? "
        r"in the (?:championship|standings)"
    ),
    "behind_the_first": (
        r"behind the (?:top|first|leading) "
        r"(?P<many>{N})[^.;]{0,30}?(?P<who>{D})[^.;]{0,30}?(?P<place>{O}) (?:place|"
        r"position)"
    ),
    "was_before": (
        r"(?:down from|up from|compared (?:with|to)|"
        r"from) (?P<points>{N})(?: points)? before"
    ),
    "heads": (
        r"in (?:the )?(?P<class>{C})(?: class)?, (?P<who>{D}) (?:is|remains|"
        r"stays) (?:\w+ )?(?:in front|ahead|on top|in the lead|leader)|"
        r"(?P<who2>{D}) (?:is|remains|was) (?:\w+ )?(?:the leader|{S}) in the (?:duel|"
        r"fight|race|battle) for the (?:titles?|crown)|in the (?:championship|"
        r"standings), (?P<who3>{D}) (?:\w+ )?(?:kept|keeps|held|holds|retained|"
        r"retains|took|takes) (?:\w+ )?(?:the )?(?:lead|top spot)|(?P<who4>{D}) (?:\w+ "
        r")?"
        r"(?:takes|took|retakes|retook) (?:the )?(?:championship lead|lead (?:of|in) "
        r"the "
        r"(?:championship|standings))"
    ),
    "heads_class": (
        r"(?P<who>{D}) (?:moved|moves|went|goes|rose|rises) to the (?:top|"
        r"head) of (?:the )?(?P<class>{C})"
    ),
    "title_to": (
        r"(?P<class>{C})? ?(?:titles?|crown) (?:\w+ )?(?:went|goes|fell|was awarded|"
        r"was won) (?:to|by) (?P<who>{D})(?:,[^.;<]{0,30}(?:<N\d+>)?[^.;<]{0,40}?,? "
        r"(?:\w+ )?ahead of (?P<after>{D}))?|(?P<class2>{C})? ?(?:titles?|"
        r"crown) for (?P<who2>{D})"
    ),
    "champion_is": (
        r"(?P<class>{C}) champion,? (?:[^.;:,<]{0,20}ahead of (?P<after>{D}),? )?"
        r"(?:is|was) (?P<who>{D})"
    ),
    "short_of_a_title": (
        r"(?P<points>{N}|a)(?: single)?(?: more)? points? (?:would be|is|was|"
        r"will be) (?:enough|all)[^.;]{0,50}?(?P<class>{C})? ?(?:titles?|crown)|"
        r"(?P<points2>{N}|a)(?: single)?(?: more)? points? (?:short of|from|"
        r"away from) (?:the )?(?P<class2>{C})? ?(?:titles?|crown)"
    ),
    "title_day": (
        r"(?:titles?|crown)\b{NEAR}(?:settl|decid)\w+{NEAR}(?P<day>{R})|"
        r"challeng\w+ (?:\w+ )?for the (?:titles?|crown) on (?P<day2>{R})|"
        r"den(?:y|ied|ying) {D} the (?:titles?|crown) on (?P<day3>{R})"
    ),
    "bid": (
        r"(?P<who>{D})[^.;:<]{0,80}(?:all|any|every|"
        r"last) hopes? of (?:a )?(?P<bid>{O}) (?:consecutive|straight|"
        r"successive) (?:titles?|crown)"
    ),
    "title_in_a_row": (
        r"(?P<who>{D}) (?:\w+ )?(?:retain|kept|keep|held|defend)\w* (?:the|his|"
        r"her) (?P<class>{C})? ?(?:titles?|crown), (?:making|"
        r"to make) it (?P<row>{N}) in a row"
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
        r"(?P<loser>{D}) (?:saw|sees|has seen) (?P<who>{D})[^.;:<]{0,20}(?:double|"
        r"both races|clean sweep)"
    ),
    "saw_lead_go": (
        r"(?P<loser>{D}) (?:saw|sees|has seen) (?P<who>{D})(?:,[^.;:<]{0,40},)? "
        r"(?:take|snatch|steal|grab|claim)\w* (?:the |his |her )?(?:lead|"
        r"championship lead)"
    ),
    "first_to_beat": (
        r"first to beat (?P<whom>{D}) in (?P<races>{N}) races|"
        r"beat (?P<whom2>{D}) for the {F} time in (?P<races2>{N}) races"
    ),
    "row_for": (
        r"(?P<count>{O}) (?:straight|consecutive|successive) (?:win|"
        r"victory)(?: of the season)? for (?P<who>{D})"
    ),
    "all_races_to": (
        r"(?:victory|wins?) in (?:all|both) (?:{N} )?(?:of the )?races (?:\w+ "
        r")?(?:went|fell) to (?P<who>{D})"
    ),
    "races_wins": r"(?P<races>{N}) races, (?P<wins>{N}) (?:wins|victories)",
    "races_of": (
        r"\b(?:of|both|all) (?:the )?(?P<many>{N}) races (?:at|in) (?P<place>{P})"
    ),
    "counted_and_named": (
        r"\bthe (?:top|leading|first) (?P<many>{N}) [^.;:,<]{0,40}, "
        r"(?P<list>{LIST}),?|\bthe (?P<many2>{N}) (?:men|drivers|rivals|contenders|"
        r"leaders)\b[^.;:,<]{0,40}, (?P<list2>{LIST}),?"
    ),
    "wins_of_races": (
        r"(?:won|winning|wins) (?P<count>{N}) (?:of|out of|from) (?:the |his |"
        r"her )?(?P<races>{N})(?: races)?"
    ),
    "won_times": (
        r"(?P<who>{D}), (?:who )?(?:\w+ )?won (?P<words>twice|three times|four times|"
        r"five times|six times)"
    ),
    "on_top_times": (
        r"(?P<who>{D}), [^.;:,<]{0,20}on the top step (?:of the podium "
        r")?(?P<words>twice|three times|four times|five times)"
    ),
    "wins_from_poles": r"(?P<wins>{N}) wins from (?P<poles>{N}) poles?",
    "winners_of_season": (
        r"(?P<many>{N}) (?:different )?drivers (?:\w+ )?(?:tast|won|enjoy|celebrat|"
        r"had)\w*(?: races?| victory| success| a win)?"
    ),
    "blanks": (
        r"(?P<many>{N}) (?:races without scoring|non-scores|blanks|zeros|"
        r"races without points?)[^.;<]{0,6}(?P<places>(?:(?:,|and| )* ?(?:at|"
        r"in) {P})+)"
    ),
    "next_in_line": (
        r"a {F} [^.;]{0,120}\bthen (?:at |by )?a (?P<nth>{O})(?= (?:in|at|on))"
    ),
    "team_mates": r"(?P<one>(?:{D}'s? (?:and )?)+)team-?mates?, (?P<mates>{LIST})",
    "only": r"\bthe only (?P<many>{N}) (?=left|to |who)",
    "level_on": (
        r"\bthe (?P<many>{N}) (?:are|were|men are|drivers are) (?:\w+ )?level\b"
    ),
    "age_of": (
        r"(?P<who>{D}), (?:(?:an? |the )?(?:young )?(?P<age>{N})[ -]years?[ -]old|aged "
        r"(?P<age2>{N}))"
    ),
    "kin_mate": (
        r"(?P<one>{D})'s? team-?mate (?P<mates>{D})|(?<!> )(?<!>'s )(?<!>' )team-?mate "
        r"(?P<mates2>{D})|(?P<mates3>{D}), (?:his|her) team-?mate\b"
    ),
    "mate_of": (
        r"(?P<mates>{D}), (?:team-?mate of |a team-?mate of )(?P<one>{D})|"
        r"(?P<mates2>{D}), (?P<one2>{D})'s? team-?mate"
    ),
    "blank_of": (
        r"(?P<who>{D})'s? (?:non-score|blank)|(?:non-score|blank) (?:for|"
        r"of) (?P<who2>{D})"
    ),
    "here_and_there": (
        r"(?:at|in) (?P<one>{P})(?:[^.;:<]{0,12}),? (?:and )?then (?:\w+ )?another "
        r"(?:at|in) (?P<two>{P})"
    ),
    "new_rank": r"(?P<who>{D}),? (?:now|new) (?P<place>{O}) behind (?P<ahead>{D})",
}  # fmt: skip
