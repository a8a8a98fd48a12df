"""English, for reading a release: words and patterns by the claim that they make.

In a pattern {D} is a driver, {O} an ordinal, {N} a number, {C} a class or title,
{R} a race, {P} a place of the calendar, {T} a team, {S} a pronoun or role that stands
for a driver. The text is in lower case.
"""

from __future__ import annotations

STOPWORDS = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "in",
        "for",
        "on",
        "with",
        "at",
        "by",
        "from",
        "his",
        "her",
        "was",
        "were",
        "who",
        "which",
        "that",
        "he",
        "she",
        "it",
        "as",
        "after",
        "before",
        "when",
        "while",
        "this",
        "but",
        "not",
        "have",
        "has",
        "had",
        "be",
        "been",
        "race",
    ]
)
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = {"twenty": 20, "thirty": 30}
CARDINALS = {
    **{word: number for number, word in enumerate(_ONES) if number},
    **_TENS,
    **{
        f"{ten}-{one}": value + number
        for ten, value in _TENS.items()
        for number, one in enumerate(_ONES[:10])
        if number
    },
}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
ORDINALS = {
    **{word: number for number, word in enumerate(_ORDINALS, 1)},
    **{f"twenty-{word}": 20 + n for n, word in enumerate(_ORDINALS[:9], 1)},
}
ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)\b"
SECONDE = (
    r"(?<!\bone )(?<!\ba )(?<!\bsame )(?<!\bsingle )(?<!\bper )(?<!\bof a )(?<!\d )"
    r"(?<!-)(?<!\bhalf a )second\b|"
    r"(?<=\ba )second(?= (?:win|victory|"
    r"place|title|consecutive|straight|podium|successive|success|crown|row|"
    r"time|in a row))"
)
"""Where "second" is no unit of time."""

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WEEKDAYS = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]
DAY_FIRST = False
TIME = r"\b(\d{1,2}):(\d{2})(?: ?(?:am|pm|a\.m\.|p\.m\.|hrs))?(?![:.]?\d)"

RACE = (
    r"\brace (?:no\. ?)?(?P<number>[1-4]|one|two|three)\b|"
    r"(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"\b(?P<ordinal>first|opening|second|third|final|last) (?:race|contest|"
    r"encounter|leg|heat)\b"
    r"(?! (?:of the season|in the (?:class|category)|in (?:am|pro)))|"
    r"\b(?P<opener>opener)\b|"
    r"\b(?P<first_day>first day|day one)\b|\b(?P<eve>(?:the )?(?:day before|"
    r"previous day))\b|"
    r"\b(?P<weekday>friday|saturday|sunday)\b"
)
RACE_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "first": 1,
    "opening": 1,
    "second": 2,
    "third": 3,
    "final": -1,
    "last": -1,
}

OVERALL = r"\b(?:overall|absolute|outright|scratch)\b"
CLASS_WORD = r"category|class"

PRONOUN = (
    r"(?<![\w'-])(?:he|she|the leader|the championship leader|the latter|"
    r"the points leader|"
    r"the race leader|his challenger)(?![\w'-])"
)
SUBJECT_AFTER = (
    r"(?:^|[,;:(.\"–-]|\b(?:and|but|if|that|when|where|then|so|while|"
    r"whereas|as|because|"
    r"since|though|although|before|after|yet|still|meanwhile|once|until|"
    r"champion|driver|leader|rookie|challenger|winner|junior|rival|team-?mate|poleman|"
    r"compatriot|belgian|frenchman|french|italian|outgoing|newcomer|debutant|"
    r"second|third|duo|which|only|again|also|both|saw|how|nobody|title|team|"
    r"pole-sitter|polesitter|class|veteran|runner-up|time|young|the|{C}|{R}|"
    r"{T}))\s*\"?$"
)
OBLIQUE = (
    r"(?:\b(?:of|by|from|to|over|ahead of|behind|with|against|for|on|between|without|"
    r"alongside|at|past|under|off|before|beating|beat|front of|towards?|"
    r"upon|than|like))\s*$"
)
POSSESSIVE = r"'s?(?!\w)"
COORDINATION = (
    r"^(?: <[OF]\d+>)?(?:,| and|, and| or|, then| then| followed by|"
    r", followed by| as well as| –| -|, from| from) ?(?:from |of |by |over |"
    r"to )?$"
)
STRONG = (
    r"[;:]|\b(?:while|whereas|but|then|yet|so much so that|so that|where|although|"
    r"before|after which|meanwhile|and so)\b"
)
HEDGES = (
    r"\b(?:could|would|might|may|hop(?:e|es|ed|ing)|aim\w*|want\w*|wish\w*|"
    r"without|never|"
    r"can|cannot|bid|in search|chas(?:e|ing|ed)|seek\w*|sought|"
    r"fight(?:ing)? for|favourite|"
    r"promis\w+|should|await\w*|miss\w+ out|narrowly missed|failed|tr(?:y|ied|"
    r"ying) to|chance\w*|hopes|"
    r"n't|not|no longer|will|ground to|to reach|to make up|to play for|"
    r"to defend|intent\w*|denied|to be|"
    r"hunt\w*|battl\w+ for|in contention|deny\w*|"
    r"short of|off the|deprived|depriving)\b|n't\b"
)

PATTERNS = {
    "win": (
        r"\b(?:won|wins|winning|(?<!> )to win|(?:{S}|{D}) win|"
        r"(?:his|her|a|an|another) (?:{O} |fine |new |clear |fresh )*(?:victory|"
        r"win)\b(?! (?:fight|hopes))|"
        r"(?:took|takes|taking|claim\w*|secur\w*|score[ds]?|pocket\w*|sealed|"
        r"earned|celebrat\w+|seal\w*) (?:\w+ ){0,3}?(?:victory|win|success|"
        r"triumph|honours|spoils)|"
        r"top step|took the (?:chequered )?flag|triumph(?:ed|s|ing)|victorious|"
        r"first (?:across|over) the line|first past the (?:flag|post)|"
        r"prevail\w*|came out on top|"
        r"was the winner|transform\w+ into (?:success|victory)|"
        r"return\w* to winning ways|"
        r"{O} (?:win|victory|success)|converted (?:\w+ )?pole)"
    ),
    "position": (
        r"(?<!<N\d> )(?<!<N\d\d> )"
        r"(?:{O}[- ](?:(?:fine|absolute|superb|overall|strong|solid) )?(?:place|"
        r"position|spot|step|overall)\b(?! on the grid| in the (?:standings|"
        r"championship|points))|"
        r"{O}(?= (?:at the (?:chequered )?flag|at the finish|on the (?:road|first day|line|"
        r"podium|{R})|{R}|on {R}|in {R}|in {C}|in class|for|behind|ahead|"
        r"overall|in the (?:race|class|category)|of the podium|at {P})(?!\w)|"
        r"[,.!;:]|$| (?:and|but|while|with|in|on) ))"
    ),
    "foot_of_podium": r"just off the podium|foot of the "
    r"podium|missed (?:out on )?the podium|"
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
        r"\bat the expense of|\bled(?: home)?|\bholding off|\bhead(?:ed|ing)|"
        r"\bpreceding) ?(?:team-?mate |rival )?(?P<list>{LIST})"
    ),
    "with_behind": r"(?:joined by |accompanied by |with (?=<D\d+>[^.;]{0,40} (?:behind|next|"
    r"trailing|in pursuit|following)))(?P<list>{LIST})",
    "behind": r"(?:\bbehind|\bbeaten by|\bheaded by|\bfollow(?:ed|ing) home|"
    r"\bin the wake of|\blost out to) ?(?P<list>{LIST})",
    "fastest_lap": (
        r"fastest (?:race )?lap|quickest lap|best lap|fastest time of the race"
    ),
    "pole": r"pole[- ]positions?|\bpole-?sitter|\bpole\b|poleman",
    "front_row": r"front row|first row",
    "row_gap": (
        r"(?P<thousandths>{N})[ -]thousandths?|(?P<decimals>0[.,]\d+)(?:s\b|"
        r" ?-?seconds?)|"
        r"{N}/1,?000(?:ths?)?"
    ),
    "within_second": r"{N} (?:drivers|cars|competitors)\b[^.;]*?(?<=[ -])(?:(?:one|a|the same|"
    r"a single|<N\d+>)[- ]second|second of)\b",
    "penalty": r"penal\w+|sanction\w*|demot\w*|(?:was|were|been|being|later) relegated|drive[- ]through|disqualif\w+|"
    r"befell|punish\w*|stewards|dropped to",
    "penalty_seconds": r"{N}[- ]seconds?",
    "takes_lead": (
        r"(?:took|take|takes|taking|grab\w*|seiz\w+|snatch\w*|inherit\w*|"
        r"gain\w*|storm\w* into) (?:\w+ )?(?:the lead|command|over the lead|"
        r"control|the initiative)|"
        r"(?:retook|regain\w*|reclaim\w*|recover\w*|took back|"
        r"won back) (?:\w+ )?(?:the lead|command|first place|top spot)|"
        r"moved (?:in)?to the lead|swept into the lead|went ahead|back in front"
    ),
    "starts_ahead": r"led (?:the field )?into|first into|held (?:on to )?the (?:lead|"
    r"advantage)|led (?:away|off the line|from the start|at the first)|"
    r"made the best start|best away|got away|kept the advantage",
    "pulls_away": r"pull\w* (?:away|clear)|drew (?:away|"
    r"clear)|stretch\w* (?:his|her|the|"
    r"a) (?:lead|advantage)|open\w* (?:up )?a (?:gap|lead|margin)|"
    r"broke (?:away|clear)|edg\w+ away|escap\w+",
    "passes": r"caught (?:<D\d+> )?out|displac\w+|had the measure of|found a way past|"
    r"outdragged|surpris\w+|pass(?:ed|es|ing)|overt(?:ook|ake\w*)|overtaking|"
    r"slipped (?:past|by)|swept past|snatch\w*|wrest\w*|"
    r"took (?:the )?{O} (?:place )?from|pounced|caught out|got (?:past|by)|"
    r"jumped|dislodg\w+|depriv\w+|stole|gets? the better|got the better",
    "defends": r"h(?:e|o)ld\w* (?:off|on)|resist\w*|fend\w* off|withst\w+|"
    r"kept .{0,20}at bay|contain\w*|soak\w* up|defend\w*|under pressure",
    "all_the_way": r"lights to flag|flag to flag|start "
    r"to finish|every lap|wire to wire|"
    r"from first lap to last|led throughout|lights-to-flag|flag-to-flag|"
    r"unchallenged|never headed|led all the way",
    "safety_car": r"safety[- ]car",
    "last_minutes": r"{N} minutes or less|(?:last|final|closing) {N} minutes|"
    r"{N} minutes (?:from the end|remaining|left|to go)",
    "red_flag": r"\\bred[- ]flag\w*",
    "contact": r"\bcontact\b|collid\w+|collision|clash\w*|tangl\w+|touch\w+|hit\b(?! the (?:front|top|lead))|"
    r"coming together",
    "debut": r"(?:first race|first outing|first start|debut\w*|newcomer|"
    r"first appearance|maiden race|first attempt)",
    "streak": (
        r"(?P<count>{O}) (?:consecutive|straight|successive) (?:win|victory|"
        r"success|triumph)|"
        r"(?P<count2>{O}) (?:win|victory|"
        r"success)(?: of the season)? (?:in a row|in succession|running|"
        r"on the trot|on the bounce)|"
        r"(?P<total>{N}) (?:consecutive|straight|successive) (?:wins|victories|"
        r"successes)|"
        r"(?P<total2>{N}) (?:wins|victories|successes) (?:in a row|"
        r"in succession|running|on the (?:trot|bounce))|"
        r"(?P<row>{N})-(?:race|win) (?:winning )?(?:streak|run)|(?:run|streak|"
        r"series|string|sequence) of (?P<row2>{N}) (?:\w+ )?(?:wins|victories)|"
        r"(?P<turn>{O}) (?:time|race) (?:in a row|running|in succession)|"
        r"(?P<hat>hat-trick of wins)"
    ),
    "streak_ended": r"(?:prevent\w*|barr\w+ the way|depriv\w*|stopped|denied|halt\w*|end(?:ed|"
    r"ing|s)?|broke|break\w*|stop\w*|"
    r"snapp\w*|put paid) |an end to|to an end|came to an end",
    "win_count": (
        r"(?P<times>{O}) (?:win|victory|success|triumph)(?: of the (?:season|"
        r"year|campaign)| this (?:season|year))?|"
        r"(?P<count>{N}) (?:wins|victories|successes|triumphs|race wins)|"
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
    r"victor\w+ in|took) both races|winner of them all|(?:swept|sweep\w*) (?:the board|both|all|every)",
    "title": r"titles?\b|crown\w*|champion\w*(?!ship)",
    "times_champion": r"(?P<multiple>double|triple|quadruple) (?:<C\d+> )?champion|"
    r"(?P<count>{N})-time(?: and \w+)? champion|(?P<twice>two|three|"
    r"four)-times? champion|champion (?P<again>twice)",
    "reigning": r"(?:outgoing|reigning|defending|"
    r"current) (?:\w+ )?(?:<C\d+> )?(?:\w+ )?champion|title[- ]?holder|"
    r"defending champion",
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
    "leads_standing": r"led by {D}|still in front|championship "
    r"leader|points leader|(?<!\d> )(?<!early )(?<!race )leader of(?! (?:the )?(?:<R|race|opening|early))|"
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
    "scoreless": r"without (?:scoring )?(?:a )?points?|no points?|pointless|scoreless|"
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
    "next": r"next|return to|resum\w+|regroup|reconvene|back on track|meet again|"
    r"head\w* to|heads|upcoming|now|will be|break|pick\w* up",
    "summer": r"summer (?:break|recess|pause|holiday)",
    "previous": r"\bafter\b|\bsince\b|\bhad\b|on from|gave way|previous|last time out|coming off|fresh from|\bago\b|"
    r"arriv\w+ from|followed|preced|fortnight|earlier",
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
    "grid_place": r"{O} (?:place )?on the grid|(?:start\w*|"
    r"lin\w+ up) (?:{R} )?(?:from )?{O}|from {O} on the grid",
    "first_corner": r"first corner|turn one|turn 1|first turn|first bend",
    "second_row": r"second row",
    "at_start": r"start|lights",
    "first_win": r"(?:first|maiden) (?:win|victory|success)",
    "without_win": r"(?:still )?(?:without a win|winless|awaiting his first|"
    r"looking for (?:a|his|her) first|in search of (?:a|his|her) first|"
    r"yet to win)",
    "lost_lead": r"lead changed hands|went to the top|lost the (?:championship )?lead",
    "share_wins": r"shared (?:the )?(?:honours|wins|victories|spoils)|(?:a|one) (?:win|"
    r"race|victory) (?:each|apiece)",
}
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
APPOSED = (
    r",(?: who\b[^<]*| (?:unbeaten|undefeated|winner|holder|champion|leader|this time|"
    r"runner-up)\w*\b(?:[^<,]|<[NORC]\d+>)*| (?:reduced|relegated|beaten|classified|unbeaten|"
    r"never|winner)\b[^<,]*| (?:also|himself|herself|too|already|"
    r"then) ?(?:\w+ ){0,2})$"
)
ONE_OF_TWO = r"\bthe (?:(?P<first>former)|latter)\b"
AFTER = r"\b(?:after|following|since|fresh from|on from) (?:the )?$"
WHERE = r"where\b"
WHERE_FOLLOWS = r", (?:at|in|during|on) "
GOES_TO = (
    r"(?P<place>{O})(?: (?:place|spot|position))? (?:going|went|goes|"
    r"fell) to (?P<who>{D})"
)
APART = r" (?:and|then|ahead|behind|from|with|in|on|at|for|by|to|over|as)\b"
"""What parts a claim from a name behind it."""
LAPS = r"\blap (?:<N\d+>|\d)|<[OF]\d+> lap\b"
"""What tells a place as of a lap."""
ROOKIES = r"\b(?:rookies?|newcomers?|debutants?|first-season)\b"
"""What says "rookie" without the name of the classification."""
ROW = (
    r"unbeaten|undefeated|defeat|to beat|previous|in a row|running|succession|"
    r"straight|consecutive|reign|streak|successive|last <N"
)
"""What makes a number of races one of wins in a row."""
MOVED = r"another|more|lost|gain|from|cut|trim|grew|exten|took|narrow|shr[aiu]nk|less|further|add"
"""What tells by how much a gap grew or shrank."""
AT_STAKE = r"availab|grabs|stake|play for|score|still|remain|offer|left|could|add"
"""What tells how many points are still to be scored."""
GIVES = (
    r"\b(?:ced|relinquish|conced|surrender|los|gave|giv|yield|lef|leav)\w* (?:up )?$"
)
"""What gives the place that follows to somebody else."""
GIVEN_TO = r"[^,;<]{0,12}(?<=to )(?P<who><D\d+>)"
DENIES = r"\b(?:out of|short of|off) (?:the |a )?$"
"""What denies the place that follows."""
LEADERS = r"\b(?:leader|champion|title-?holder|winner|pole-?sitter)"
"""What stands for somebody whom the tables know."""
LOST = r" (?:slip|go |escape)"
IN_FAVOUR = r"[^.;]{0,60}(?:in favour of|awarded to|going to) <D\d+>"
BESIDE = r"<D\d+>,? (?:in )?<R\d+>(?=[,.;]| (?:and|then) )"
SAW = r"\b(?:saw|sees|seen)\b"
WON_BY = (
    r"(?:victory|win|success|laurels|spoils|honours|top step)\b"
    r"[^.;,<]{0,24}(?:<[CR]\d+>)?[^.;,<]{0,40}"
    r"(?: to| for| with| rewarded| went the way of) (?P<who><D\d+>)"
)
"""What hands a victory to whoever is named next."""
PLACE_NOUN = r"place|position|spot|step|overall"
BEHIND_CAME = r"\bbehind (?:the )?{D},? (?:came|followed|finished|were|was) {LIST}"
OWN = r"\b(?:his|her) (?:\w+ )?$"
ARTICLE = r"\b(?:a|the|his|her|their|an?other|every|its|of) $"
OF_THE_CUP = r"(?: of the| in the)? ?(?:<K|championship|standings)"
MULTIPLES = {
    "double": 2,
    "triple": 3,
    "quadruple": 4,
    "two": 2,
    "three": 3,
    "four": 4,
    "twice": 2,
    "three times": 3,
    "four times": 4,
    "five times": 5,
}
PARTS = {
    "morning": r"\bmorning",
    "afternoon": r"\bafternoon",
    "evening": r"\bevening",
    "night": r"\bnight\b",
}
SESSIONS = {"qualifying": r"qualifying", "race": r"race|start", "practice": r"practice"}

UNITS = {
    "races": r"(?<!winner of ){N} races\b(?! (?:in a row|running))",
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

DUEL = (
    r"\b(?:fight|duel|contest|battle|grid|rookies?|newcomers?|debutants?|strategy|"
    r"qualifying|championship|standings|title|streak|run)\b"
)
"""What turns a place or a victory into something else than one of the race."""
DENIED = (
    r"\b(?:not|no|nor|neither|nobody|none|never|without|missed|yield\w*|lost|"
    r"depriv\w+|until|had|has|have|only|concede\w*|denied|"
    r"outside|below|elud\w+|escap\w+|lack\w*|need\w*|short|off|ced\w+|"
    r"relinquish\w*|out of|depos\w+|gave|give|giving|surrender\w*)\b|n't\b"
)
"""What turns it into its contrary, or puts it into the past."""
HINTS = (
    r"<[ALST]\d+>|\b(?:leader|champion|team-?mate|driver|winner|rookies?|"
    r"pole-?sitter|man|woman|who|title-?holder|him)\b"
)
"""What stands for somebody who may not be named in the sentence."""

COUNTRIES = {
    "FR": ("France", "French(?:man|woman)?"),
    "BE": ("Belgium", "Belgian"),
    "IT": ("Italy", "Italian"),
    "ES": ("Spain", "Spanish|Spaniard"),
    "PT": ("Portugal", "Portuguese"),
    "DE": ("Germany", "German"),
    "AT": ("Austria", "Austrian"),
    "MC": ("Monaco", "Monegasque"),
    "CH": ("Switzerland", "Swiss"),
    "GB": (
        "Great Britain",
        "British|Briton|English(?:man|woman)?|Scots?(?:man|woman)?",
    ),
    "NL": ("Netherlands", "Dutch(?:man|woman)?"),
    "LU": ("Luxembourg", "Luxembourger"),
    "US": ("United States", "American"),
    "PL": ("Poland", "Polish|Pole"),
    "SE": ("Sweden", "Swedish|Swede"),
    "DK": ("Denmark", "Danish|Dane"),
    "NO": ("Norway", "Norwegian"),
    "FI": ("Finland", "Finnish|Finn"),
    "CA": ("Canada", "Canadian"),
    "BR": ("Brazil", "Brazilian"),
    "AU": ("Australia", "Australian"),
    "JP": ("Japan", "Japanese"),
    "MX": ("Mexico", "Mexican"),
    "IE": ("Ireland", "Irish(?:man|woman)?"),
    "HU": ("Hungary", "Hungarian"),
    "CZ": ("Czechia", "Czech"),
}
DRIVER_WORDS = ("driver", "man", "racer")
TEAM_DRIVER = r"\b(?:the )?(?P<after>{0}) (?:driver|man|racer)\b(?P<before>)"
BY_NATION = (
    r"\b(?:[Tt]he )(?:(?:[\w-]+-year-old|young) )?(?:{0})"
    r"(?: driver| man| woman)?\b(?! (?:track|circuit|position|"
    r"soil|meeting|round|sun|ace|capital|[A-Z]))"
)
FEMININE = r"(?:man|woman|s)?"
"""What may follow an adjective of nationality."""
CIRCUIT_WORDS = r"\b(?:circuit|autodrome|autódromo|track) (?:of |de |do )?"
AT_PLACE = r"(?:\bat (?:the )?|\bin )"
