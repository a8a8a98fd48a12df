"""English: who does what, where a clause ends, what a word refers to."""

from __future__ import annotations

OVERALL = r"\b(?:overall|absolute|outright|scratch)\b"

CLASS_WORD = r"category|class"
THE_CLASS = rf"\b(?:the|that) (?:{CLASS_WORD})\b(?! <C)"
"""The class that was named last."""

PRONOUN = (
    r"(?<![\w'-])(?:he|she|the leader|the championship leader|the latter|"
    r"the points leader|"
    r"the race leader|his challenger)(?![\w'-])"
)

GENDERS = {"he": "m", "she": "f"}
"""Whom a pronoun can mean."""

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
    r";|:(?!\d)|\b(?:while|whereas|but|then|yet|so much so that|so that|where|although|"
    r"before|after which|meanwhile|and so)\b"
)

APPOSED = (
    r",(?: who\b[^<]*| (?:unbeaten|undefeated|winner|holder|champion|leader|this time|"
    r"runner-up)\w*\b(?:[^<,]|<[NORC]\d+>)*| (?:reduced|relegated|beaten|classified|"
    r"unbeaten|"
    r"never|winner)\b[^<,]*| (?:also|himself|herself|too|already|"
    r"then) ?(?:\w+ ){0,2})$"
)

DID_THEN = (
    r", then (?!\w+ing\b|(?:in|on|at|from|with|the|an?|his|her|still|only|just|again|"
    r"aged|as|under|ahead|behind|level|without|also)\b)\w"
)
"""What the subject did next, not whom it names last: "beaten by X, then took"."""

ONE_OF_TWO = r"\bthe (?:(?P<first>former)|latter)\b"

AFTER = r"\b(?:after|following|since|fresh from|on from) (?:the )?$"

WHERE = r"where\b"

WHERE_FOLLOWS = r", (?:at|in|during|on) "

GOES_TO = (
    r"(?P<place>{O})(?: (?:place|spot|position))?(?: (?:was|went|goes|going|fell))?"
    r" (?:to|for) (?P<who>{D})"
)

APART = r" (?:and|then|ahead|behind|from|with|in|on|at|for|by|to|over|as)\b"
"""What parts a claim from a name behind it."""

TIMES = r" (?:once|twice|<N\d+> times)\b"
"""What sums up several victories."""

TO_SPARE = r" (?:to spare|early|before the end)"
"""What makes races those that were still to be run."""

LEAVES = r"\b(?:left|leaving) (?:the )?<P\d+> for\b|^from (?:the )?<P\d+>,"
"""What went from one place to another; what leaves one now leaves this one."""

WINNER_OF = r"<D\d+>, (?:the |already the )?winner (?:of|in) (?:the )?$"
"""What names a race only to say who somebody is."""

PAST_RACE = r"^after <D\d+>|^(?:just |exactly )?(?:as|like|unlike) in (?:the )?$"
"""What begins with a race that is over."""
AND = r"\band\b"
AGENT = r"\b(?:by|to|at the hands of|with (?:a|the) (?:win|victory) (?:for|by)) <D\d+>"
"""Who did what is told without a subject of its own."""
ALREADY = r"\b(?:already|had|with <N\d+> (?:\w+ )?wins)\b"
"""What counts what was won before."""
REACHES = (
    r"\b(?:finish|came\b|cross|podium|home\b|classified|flag|result|t[ao]ke?n?\b|"
    r"took|mov|climb|gain|los[te]|drop|slip)"
)
"""What tells of a place that is taken, lost, or held at the finish."""
OF_CLASS = r" (?:in |of )(?:the )?<C\d+>"
GAPPED = r"(?:,|,? and) {D} (?P<race>{R})"
"""A subject whose verb was told: "Klein won race 1 and Narac race 2"."""
ARRIVES = (
    r"\b(?:com(?:es?|ing)|came|go(?:es)?|went|head\w*|arriv\w*|travel\w*|raced|racing|"
    r"lin(?:es?|ed|ing) up)"
    r" (?:\w+ )?(?:to|at|in|into) (?:the )?$"
)
"""What leads to the place of a meeting, whatever was won before."""
PASSIVE = r"\b(?:was|were|is|are|been|being) $"
"""What stands before a deed done to the subject."""
SAME_DAY = r"\b(?:the same day|that day|later that day)\b"
"""What means the day that was named last."""
TWO_WINS = r"double"
"""What means two wins, of however many races."""
FROM_TO = (
    r"\bfrom (?:the )?<P\d+>[^.;,]*? to (?:the )?<P\d+>|"
    r"(?:began|opened|started|kicked off) (?:in \w+ )?(?:at|in) (?:the )?<P\d+>"
)
"""What spans a season by two of its places."""
TWO_OF_THEM = r"\bbetween <D\d+> and <D\d+>[^<]*$"
"""What sets two apart, neither of whom leads alone."""
SHARED = r"\b(?:shar|split|divid)\w*|\bdifferent\b"
"""What tells of wins of several together."""
IN_TURN = r"\b(?:in turn|each|both|alternat\w+)\b"
"""What tells the same of several, one race each."""
PARTS_TWO = r"\bseparat\w*"
"""What stands between two, in points or in seconds."""
WITH = r"\bwith (?:a |the |his |her )?$"
"""What gives a place to the subject."""
THE_LEAD = r"\b(?:lead|advantage|<F\d+> place)\b"
"""What goes to somebody at a start, and is no race that was won."""
KIN = (
    r"\b(?:(?:his|her|the|their|own) )*(?:team-?mate|rival|compatriot|countryman|"
    r"pole-?sitter) $"
)
"""What stands before a name and says only how two are related."""
NONFINITE = (
    r"(?:(?:after|before|by|while|since|without|despite|on) )?"
    r"(?!during|spring|evening|morning|following)\w+ing\b|"
    r"\w+(?:ed|en) (?:by|to|behind)\b|<O\d+> (?:behind|to|in|on)\b"
)
"""What begins a clause without a subject of its own: the main clause has it."""
RANKED_FIRST = r"^(?:ahead of|behind|in front of)\b"
"""What puts the beaten first: whoever did it is told of already."""
BETWEEN = r"\b(?:between|before|ahead of)\b"
"""What puts a meeting between two others."""
DOUBLES_UP = (
    r"\bmade it <N\d+>|<N\d+> (?:wins )?out of <N\d+>|doubled up|repeated|"
    r"for the <O\d+> time (?:in a row|running)|"
    r"complet\w+ (?:the|a|his|her|another) double"
)
"""What tells of a further race without naming it."""
SETS_OUT = (
    r"\b(?:from|improv\w+ on|building on|bettered) [^;.,]*?<[OF]\d+>[^;.,<]*?<R\d+>"
)
"""What names the race from which something sets out."""
THIS_TIME = r"\b(?:this time|followed|responded|bounced back)\b"
"""What sets a race against another that the sentence names."""
LAPS = r"\bopening lap|\blap (?:<N\d+>|\d)|<[OF]\d+> lap\b"
"""What tells a place as of a lap."""

ROOKIES = r"\b(?:rookies?|newcomers?|debutants?|first-season)\b"
"""What says "rookie" without the name of the classification."""

ROW = (
    r"for <N|run to <N|untouched|unbeaten|undefeated|defeat|to beat|previous|in a row|"
    r"running|succession|"
    r"straight|consecutive|reign|streak|successive|last <N"
)
"""What makes a number of races one of wins in a row."""

MOVED = (
    r"another|more|lost|gain|from|cut|trim|grew|exten|took|narrow|shr[aiu]nk|less|"
    r"further|add"
)
"""What tells by how much a gap grew or shrank."""

AT_STAKE = (
    r"availab|grabs|stake|play for|score|still|remain|offer|left|could|add|worth|"
    r"bring|give|for a win|of a win|a win is"
)
"""What tells how many points are still to be scored."""

CLEFT = r"\bit was (?:team-mate )?(?P<who><D\d+>)(?:,[^,;:<]*,)? who\b"
"""Who is brought to the fore, and told of next: "but it was X who won"."""
LEADERS = r"\b(?:leader|champion|title-?holder|winner|pole-?sitter)"
"""What stands for somebody whom the tables know."""

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

DUEL = (
    r"\b(?:fight|duel|contest|battle|grid|rookies?|newcomers?|debutants?|strategy|"
    r"qualifying|championship|standings|title|streak|run)\b"
)
"""What turns a place or a victory into something else than one of the race."""

HINTS = (
    r"<[ALST]\d+>|\b(?:leader|champion|team-?mate|driver|winner|rookies?|"
    r"pole-?sitter|man|woman|who|title-?holder|him)\b"
)
"""What stands for somebody who may not be named in the sentence."""

FEMININE = r"(?:man|woman|s)?"
"""What may follow an adjective of nationality."""

CIRCUIT_WORDS = r"\b(?:circuit|autodrome|autódromo|track) (?:of |de |do )?"

AT_PLACE = r"(?:\bat (?:the )?|\bin )"
