"""English: patterns of what happens in a race, by the claim that they make.

In a pattern {D} is a driver, {O} an ordinal, {N} a number, {C} a class or title,
{R} a race, {P} a place of the calendar, {T} a team, {S} a pronoun or role that stands
for a driver. The text is in lower case.
"""

from __future__ import annotations

PATTERNS = {
    "to_the_win": r"to (?:the win|victory)\b",
    "win": (
        r"\b(?:won(?! (?:\w+ )?poles?\b)|(?<!<[CN]\d> )(?<!<[CN]\d\d> )"
        r"(?<!straight )(?<!consecutive )(?<!successive )(?<!class )(?<!race )"
        r"(?<!pole )(?<!of )wins|"
        r"winning(?! (?:\w+ )?poles?\b)|(?<!> )to win|(?:{S}|{D}) win|"
        r"(?:his|her|a|an|another) (?:{O} |fine |new |clear |fresh )*(?:victory|"
        r"win)\b(?! (?:fight|hopes|brings?|is worth|would|gives?|earns?))|"
        r"(?:took|takes|taking|claim\w*|secur\w*|score[ds]?|pocket\w*|sealed|"
        r"earned|celebrat\w+|seal\w*) (?:\w+ |{C} ){0,3}?(?:victory|win|success|"
        r"triumph|honours|spoils)|"
        r"top step|took the (?:chequered )?flag(?! (?:in )?{O})|"
        r"triumph(?:ed|s|ing)|victorious|"
        r"first (?:across|over) the line|first past the (?:flag|post)|"
        r"prevail\w*|came out on top|"
        r"(?:was|declared) the winner|transform\w+ into (?:success|victory)|"
        r"return\w* to winning ways|"
        r"{O} (?:win|victory|success)|"
        r"converted (?:\w+ )?pole(?!(?: position)? into the lead))"
    ),
    "position": (
        r"(?<!<N\d> )(?<!<N\d\d> )"
        r"(?:{O}[- ](?:(?:fine|absolute|superb|overall|strong|solid) )?(?:place|"
        r"position|spot|step|overall)\b(?! on the grid| in the (?:standings|"
        r"championship|points))|"
        r"{O}(?= (?:at the (?:chequered )?flag|at the finish|on the (?:road|first day|"
        r"line|"
        r"podium|{R})|{R}|on {R}|in {R}|in {C}|in class|for|behind|ahead|"
        r"overall|in the (?:race|class|category)|of the podium|at {P})(?!\w)|"
        r"[,.!;:]|$| (?:and|but|while|with|in(?! (?:a row|succession))|on) ))"
    ),
    "foot_of_podium": r"just off the podium|foot of the "
    r"podium|miss(?:ed|es|ing) (?:out on )?the podium(?! (?:in|and|as|with)\b)|"
    r"just missed out on the podium",
    "completes_podium": r"(?:complet\w+|round\w+ out|fill\w+ "
    r"out|join\w*|fill\w*) the (?:podium|"
    r"top three|rostrum|remaining)|podium (?:was )?complet\w+ by",
    "plus_haute": r"top step",
    "podium": r"\b(?:another|{O}|a|the|on the|his|her) podium\b",
    "runner_up": r"runners?-up\b",
    "runner_up_of": r"{D}'s runner-up|runner-up to {D}",
    "top": r"\btop[- ]{N}\b|\b(?:in|among|inside) the (?:first|leading) {N}",
    "ahead": (
        r"(?:\bahead of|\bbeat(?:ing)?|\bin front of|\bedg(?:ed|ing)(?: out)?|"
        r"\bdefeat(?:ed|ing)|\bcheck(?:ed|ing)|\bovercame|\bovercoming|"
        r"\bstopp(?:ed|ing)|\bfrom|\bover|\bleading(?: home)?|\bto relegate|"
        r"\bclear of|\bturned the tables on|\bat the expense of|"
        r"\bled(?: home)?|\bholding off|\bhead(?:ed|ing)|"
        r"\bpreceding) ?(?:team-?mate |rival )?(?P<list>{LIST})"
    ),
    "with_behind": r"(?:joined by |accompanied by |"
    r"with (?=<D\d+>[^.;]{0,40} (?:behind|next|"
    r"trailing|in pursuit|following)))(?P<list>{LIST})",
    "behind": r"(?:\bbehind|\bbeaten by|\bheaded by|\bfollow(?:ed|ing) home|"
    r"\bin the wake of|\blost out to) ?(?P<list>{LIST})",
    "fastest_lap": (
        r"fastest[- ](?:race )?lap|quickest lap|best lap|fastest time of the race"
    ),
    "pole": r"pole[- ]positions?|\bpole-?sitter|\bpole\b|poleman",
    "front_row": r"front row|first row",
    "row_gap": (
        r"(?P<thousandths>{N})[ -]thousandths?|(?P<decimals>0[.,]\d+)(?:s\b|"
        r" ?-?seconds?)|"
        r"{N}/1,?000(?:ths?)?"
    ),
    "within_second": r"{N} (?:drivers|cars|competitors)\b[^.;]*?(?<=[ -])(?:(?:one|a|"
    r"the same|"
    r"a single|<N\d+>)[- ]second|second of)\b",
    "penalty": r"penal\w+|sanction\w*|demot\w*|(?:was|were|been|being|"
    r"later) relegated|drive[- ]through|disqualif\w+|"
    r"befell|punish\w*|stewards|(?:was|were|been|being) dropped to",
    "penalty_seconds": r"{N}[- ]seconds?",
    "takes_lead": (
        r"(?:took|take|takes|taking|grab\w*|seiz\w+|snatch\w*|inherit\w*|"
        r"gain\w*|storm\w* into) (?:\w+ )?(?:the lead|command|over the lead|"
        r"control|the initiative)|"
        r"(?:retook|regain\w*|reclaim\w*|recover\w*|took back|"
        r"won back) (?:\w+ )?(?:the lead|command|first place|top spot)|"
        r"moved (?:in)?to the lead|swept into the lead|went ahead|back in front"
    ),
    "starts_ahead": r"led (?:the field |{LIST} )?into|first into|"
    r"held (?:on to )?the (?:lead|advantage)|"
    r"led (?:away|off the line|from the start|at the first)|"
    r"made the best start|best away|got away|kept the advantage",
    "pulls_away": r"pull\w* (?:away|clear)|drew (?:away|"
    r"clear)|stretch\w* (?:his|her|the|"
    r"a) (?:lead|advantage)|(?:open|buil)\w* (?:up )?a (?:gap|lead|margin)|"
    r"broke (?:away|clear)|edg\w+ away|escap\w+",
    "passes": r"repass\w+|caught (?:<D\d+> )?out|"
    r"displac\w+|had the measure of|"
    r"found a way past|"
    r"outdragged|surpris\w+|pass(?:ed(?! by)|es|ing)|overt(?:ook|ake\w*)|overtaking|"
    r"slipped (?:past|by)|(?:got|moved|went|pulled) (?:ahead of|in front of)|"
    r"(?:swept|went|moved) past|snatch\w*|wrest\w*|"
    r"took (?:the )?{O} (?:place )?from|pounced|caught out|got (?:past|by)|"
    r"jumped|dislodg\w+|depriv\w+|stole|gets? the better|got the better",
    "defends": r"h(?:e|o)ld\w* (?:off|on\b(?! to the (?:lead|advantage)))|resist\w*|"
    r"fend\w* off|withst\w+|"
    r"kept .{0,20}at bay|contain\w*|soak\w* up|defend\w*|under pressure",
    "all_the_way": r"lights to flag|flag to flag|start "
    r"to finish|every lap|wire to wire|"
    r"from first lap to last|led throughout|lights-to-flag|flag-to-flag|"
    r"unchallenged|never headed|led all the way",
    "safety_car": r"safety[- ]car",
    "last_minutes": r"{N} minutes or less|(?:last|final|closing) {N} minutes|"
    r"{N} minutes (?:from the end|remaining|left|to go)",
    "red_flag": r"\\bred[- ]flag\w*",
    "contact": r"\bcontact\b|collid\w+|collision|clash\w*|tangl\w+|touch\w+|"
    r"hit\b(?! the (?:front|top|lead))|"
    r"coming together",
    "debut": r"(?:first race|first outing|first start|debut\w*|newcomer|"
    r"first appearance|maiden race|first attempt)",
}
"""What is told of races, by name."""
