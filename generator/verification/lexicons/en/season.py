"""English: patterns of the season, of people and places; see deeds.py."""

from __future__ import annotations

PATTERNS = {
    "streak": (
        r"(?P<count>{O}) (?:consecutive|straight|successive) (?:{C} |class )?"
        r"(?:win|victory|success|triumph)|"
        r"(?P<count2>{O}) (?:{C} |class )?(?:win|victory|"
        r"success)(?: of the season)? (?:in a row|in succession|running|"
        r"on the trot|on the bounce)|"
        r"(?P<total>{N}) (?:consecutive|straight|successive) (?:{C} |class )?"
        r"(?:wins|victories|successes)|"
        r"(?P<total2>{N}) (?:{C} |class )?(?:wins|victories|successes) (?:in a row|"
        r"in succession|running|on the (?:trot|bounce))|"
        r"(?P<row>{N})-(?:race|win) (?:winning )?(?:streak|run)|(?:run|streak|"
        r"series|string|sequence) of (?P<row2>{N}) (?:\w+ )?(?:wins|victories)|"
        r"(?P<turn>{O}) (?:time|race) (?:in a row|running|in succession)|"
        r"(?:(?<='s )|(?<=s' )|(?<=his )|(?<=her )|(?<= a ))(?P<bare>{O}) (?:in a row|"
        r"in succession|running)|"
        r"(?P<hat>hat-trick of wins)"
    ),
    "comes_to_an_end": r"(?:came|com(?:e|es|ing)) to an end|(?:was|is|were) over\b|"
    r"\bend(?:ed|s|ing) with\b",
    "streak_ended": r"(?:prevent\w*|barr\w+ the way|depriv\w*|stopped|denied|halt\w*|"
    r"end(?:ed|"
    r"ing|s)?|broke|break\w*|stop\w*|"
    r"snapp\w*|put paid) |an end to|to an end|came to an end",
    "win_count": (
        r"(?P<times>{O}) (?:{C} |class )?(?:win|victory|success|triumph)\b"
        r"(?: of the (?:season|year|campaign)| this (?:season|year))?|"
        r"(?P<count>{N}) (?:{C} |class )?"
        r"(?:wins|victories|successes|triumphs|race wins)|"
        r"w[io]n(?:ning|s)? (?P<part>{N}) of (?:the|this|his|her|last)\b|"
        r"w[io]n(?:ning|s)? (?:\w+ )?(?:(?P<often>{N}) times|"
        r"(?P<once>once\b))|"
        r"winner of (?P<races>{N}) races|w(?:o|"
        r"i)n(?:ning)? for the (?P<nth>{O}) time|"
        r"winner for the (?P<nth2>{O}) time|"
        r"(?P<again>{N})-time (?:race )?winner|w[oi]n(?:ner|s|"
        r"ning)? (?P<twice>twice|three times|four times|five times)|"
        r"(?P<twice2>twice) (?:already )?(?:a winner|on the top step|won)"
    ),
    "races_possible": r"out of (?:a possible |the )?{N}|(?<!winner )(?:of|from|"
    r"in) (?:the )?{N} (?:season )?races",
    "each": r"\b(?:each|apiece)\b",
    "pole_count": r"{N} pole(?: position)?s|{O} pole",
    "double": r"\bdouble\b|clean sweep|perfect weekend|unbeaten|(?:w[io]n\w*|"
    r"victor\w+ in|took|winner of) both races|"
    r"winner of (?:them all|all (?:{N} )?races)|(?:swept|"
    r"sweep\w*) (?:the board|both|all|every)",
    "title": r"titles?\b|crown\w*|champion\w*(?!ship)",
    "times_champion": r"(?P<multiple>double|triple|quadruple) (?:<C\d+> )?champion|"
    r"(?P<count>{N})-time(?: and \w+)? champion|(?P<twice>two|three|"
    r"four)-times? champion|champion (?P<again>twice)",
    "reigning": r"(?:outgoing|reigning|defending|"
    r"current) (?:\w+ )?(?:<C\d+> )?(?:\w+ )?champion\b|title[- ]?holder|"
    r"defending champion\b",
    "title_count": r"for the (?P<row>{O}) (?:year|season) (?:in a row|running)|"
    r"(?P<nth>{O}) (?:(?:consecutive|straight|"
    r"successive) )?(?:<C\d+> )?(?:title|crown)|"
    r"crown\w* (?:\w+ ){0,3}?for the (?P<time>{O}) time|"
    r"champion for the (?P<time2>{O}) time",
    "in_a_row": r"consecutive|straight|successive|in a row|running|in succession",
    "champion_now": r"crown\w*|title(?! race| fight| hopes)|champion\b|champions\b",
    "title_verbs": r"crown\w*|declared|pocket\w*|tak(?:e|"
    r"es|ing)|took|won|win\w*|claim\w*|"
    r"earned|clinch\w*|seal\w*|secur\w*|becom\w+|became|synonymous|"
    r"wrapp\w+ up|retain\w*|settled|land\w*|captur\w*|lift\w*",
    "leads_standing": r"led the (?:championship|standings)|led by {D}|still in front|"
    r"championship "
    r"leader|points leader|(?<!\d> )(?<!early )(?<!race )leader of(?! (?:the )?(?:<R|"
    r"race|opening|early))|"
    r"lead(?:s|ing|er)? (?:in )?the (?:championship|standings|points|class|"
    r"category)|top of the (?:standings|table|championship)|"
    r"at the head of the (?:standings|championship)|standings leader|"
    r"class leader|heads? the (?:standings|championship|points)|leads (?:by|"
    r"(?=<D))",
    "standing_words": r"championship|standings|points?|title|table",
    "ahead_on_points": r"{N} points (?:ahead|clear|in hand|up(?! for))|, in the lead,",
    "closes": r"clos\w+ (?:\w+ )?(?:the gap|in|to within|on)|reduc\w+ (?:\w+ )?(?:gap|"
    r"deficit)|narrow\w* (?:\w+ )?(?:gap|deficit)|cut\w* (?:\w+ )?(?:gap|"
    r"deficit|into)|trim\w* (?:\w+ )?(?:gap|deficit)|ate into|"
    r"gain\w* ground|mov\w+ closer|eat\w* into",
    "points": r"{N}[- ]points?(?! for)",
    "margin": r"by a whisker|narrowly|by a hair|by the narrowest|just ahead|slender|"
    r"slim\w*",
    "scoreless": r"without (?:scoring )?(?:a )?points?|without scoring|non-scores?|"
    r"no points?|pointless|scoreless|"
    r"failed to score|drew a blank|blank|zero|failing to score|"
    r"failed to score",
    "cars": r"{N} (?:(?:\w+ ){0,3}?<V\d+>|cars|entries|entrants|drivers entered|"
    r"competitors|drivers on the grid|starters|entered)|{N}[- ](?:car|"
    r"strong)|field of {N}",
    "age": r"{N}[- ]years?[- ]old|aged {N}|age of {N}",
    "weeks": r"(?P<days>{N}) days|(?P<weeks>{N}) weeks|(?P<fortnight>fortnight)",
    "races_left": r"{N} races (?:left|remaining|to go)",
    "round": r"(?P<last>season finale|finale of the|season-ending|last round(?! but)|"
    r"final round|final meeting|last meeting(?! but)|season closer|closing round)|"
    r"(?P<before>penultimate|last but one|second-to-last|last-but-one)|"
    r"(?P<first>season opener|opening round|season-opening)|"
    r"(?P<nth>{O})(?: and (?:last|final))? (?=round|meeting|event|"
    r"rendezvous|stop)|round (?P<number>{N})\b",
    "meeting_noun": r"round|meeting|event|weekend|rendezvous|race|finale",
    "next": r"still (?:to|on|available|remain)|can still|may still|could still|next|"
    r"return to|resum\w+|regroup|"
    r"reconvene|back on track|meet again|"
    r"head\w* (?:to|for)|upcoming|now|will be|break|pick\w* up",
    "summer": r"summer (?:break|recess|pause|holiday)",
    "previous": r"\bafter\b|\bsince\b|\bhad\b|on from|gave way|previous|"
    r"last (?:time out|race|outing)|"
    r"coming off|fresh from|\bago\b|"
    r"arriv\w+ from|followed|preced|fortnight|earlier",
    "time_ago": r"\b(?:days?|weeks?|months?|fortnight) (?:earlier|ago|before(?=,))",
    "teammates": r"team-?mates?",
    "season_words": r"season|year|campaign",
    "team_possessor": r"{T} (?:driver|man|racer)",
    "new_team": r"new (?:team|colours|outfit)",
    "weather_sun": r"\bsun\b|sunny|sunshine",
    "weather_rain": r"\brain\w*|showers?|wet track|in the wet",
    "label": r"junior",
    "restart": r"restart|resum\w+",
    "comeback": r"fought back|recover\w*|climb\w*|charg\w+|mad dash|gain\w+ {N} places",
    "hopeful": r"outsiders?|count on|watch|spoil\w*|surprise|could prove|"
    r"more to the field|spice|in the mix",
    "places_gained": r"gain\w* {N} (?:places|positions)|(?:up|made up) {N} (?:places|"
    r"positions)|{N} (?:places|positions) (?:gained|higher|up)",
    "seconds_behind": r"(?:by|with|within) {N}(?:\.\d+)? seconds?",
    "duration": r"{N}[- ]minute races?|races? of {N} minutes",
    "seasons": r"(?:for|in|over|after) {N} (?:seasons|years)|{N} seasons",
    "still_leads": r"still lead\w*|remains? (?:leader|on top)",
    "last_places": r"last positions?|back of the (?:field|"
    r"pack|grid)|last (?:place|places)|"
    r"rear of the field",
    "grid_place": r"{O} (?:place )?(?P<of_class>(?:in (?:the |his |her )?class|"
    r"in {C}) )?"
    r"on the grid|(?:start\w*|"
    r"lin\w+ up) (?:{R} )?(?:from )?{O}(?P<of_class2> in (?:class|(?:the |his |her )?"
    r"(?:class|{C})))?|from {O} on the grid",
    "first_corner": r"first corner|turn one|turn 1|first turn|first bend",
    "second_row": r"second row",
    "at_start": r"start|lights",
    "first_win": r"(?:first|maiden) (?:win|victory|success)",
    "without_win": r"(?:still )?(?:without a win|winless|awaiting his first|"
    r"looking for (?:a|his|her) first|in search of (?:a|his|her) first|"
    r"yet to win)",
    "lost_lead": r"lead changed hands|the lead for the first time this season|"
    r"went to the top|lost the (?:championship )?lead",
    "share_wins": r"shared (?:the )?(?:honours|wins|victories|spoils)|(?:a|one) (?:win|"
    r"race|victory) (?:each|apiece)",
}
"""What is told of a season, of people and of places, by name."""

REASONS = {
    "jump_start": r"jump(?:ed|ing)?[- ](?:the )?start|false start|jump\w* the (?:start|"
    r"lights)|anticipat\w+ the start",
    "track_limits": r"track limits",
    "contact": r"\bcontact\b|collision|mistake|clash|hitting|incident|responsib\w+|"
    r"causing",
    "yellow_flags": r"yellow flags?",
    "pit_lane": r"pit[- ]?lane|speeding in the pits",
    "technical": r"technical|irregularit\w+|scrutineering",
}

PARTS = {
    "morning": r"\bmorning",
    "afternoon": r"\bafternoon",
    "evening": r"\bevening",
    "night": r"\bnight\b",
}

SESSIONS = {"qualifying": r"qualifying", "race": r"race|start", "practice": r"practice"}

_LEFT = r"(?:to (?:go|run|come)|left|remaining|still to)"
_SPARED = r"(?:to spare|from the end|early|before the end)"

UNITS = {
    "races left": rf"{{N}} races {_LEFT}",
    "races to spare": rf"{{N}} races {_SPARED}",
    "races": r"(?<!winner of ){N} races\b(?! (?:in a row|running|"
    rf"{_LEFT}|{_SPARED}))",
    "meetings": r"{N} (?:meetings|rounds|events)\b",
    "seasons": r"{N} (?:seasons|years)\b(?! old)",
    "winners": r"{N} (?:different )?winners\b",
    "people": r"\b(?:the|these) {N} (?:men|drivers|rivals)\b",
    "days": r"{N} days\b",
    "weeks": r"{N} weeks\b",
    "type of car": r"{N} (?=gt3|gt4)|type {N}",
    "podiums": r"{N} podiums\b",
    "first": r"\btop[ -]{N}",
}
