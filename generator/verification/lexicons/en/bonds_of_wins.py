"""English: wordings of counted wins that name whose they are, or where they were won.

See verification/bonds.py. Every group is what it is called: a `who`, a `place` of the
calendar, a `count` of wins, of `races`, or of how `many` shared them.
"""

from __future__ import annotations

_OF_THE_SEASON = (
    r"(?: (?:of|in) (?:the|his|her) (?:season|year|campaign)| this (?:season|year))?"
)

RELATIVE = r"\bwho (?:\w+ )?(?:\w+ )?$"
"""What tells of whoever stands right before: "X, the leader, who had won"."""

_AT = r"(?:at|in) (?:the )?"

PATTERNS = {
    "win_for": (
        rf"(?P<count><O\d+>) (?:{{C}} |class )?(?:win|victory|success){_OF_THE_SEASON} "
        r"(?:for|by) (?P<who>{D})(?!,? (?:and|or) <D)|(?P<count2>{F}) (?:win|victory) "
        r"(?:of the (?:season|year)|this (?:season|year)) for (?P<who2>{D})(?!,? "
        r"(?:and|"
        r"or) <D)|(?P<count3>{N}) wins (?:of the (?:season|year)|this (?:season|year)) "
        r"for (?P<who3>{D})|(?:win|victory) was (?P<who4>{D})'s? (?P<count4>{O}) (?:of "
        r"the (?:season|year)|this (?:season|year))"
    ),
    "row_made_for": (
        r"(?P<count>{N}) (?:(?:consecutive|straight|successive) (?:{C} |class "
        r")?(?:wins|"
        r"victories)|(?:{C} |class )?(?:wins|victories) (?:in a row|in succession|"
        rf"running|on the trot)){_OF_THE_SEASON} for (?P<who>{{D}})(?!,? (?:and|or) "
        rf"<D)|"
        r"(?P<who2>{D}) (?:extended (?:his|her) (?:{C} )?(?:winning )?(?:run|streak) "
        r"to "
        r"(?P<count2>{N}) (?:races|wins)|made it (?P<count3>{N}) (?:{C} )?(?:wins )?in "
        r"a "
        r"row)"
    ),
    "row_ended_of": (
        r"(?:end|halt|stopp|snapp|broke|break)\w* (?:an?|the|this|that) (?:\w+ "
        r")?(?:run|"
        r"streak|series|string|sequence) of (?P<count>{N}) (?:[\w-]+ )?(?:{C} "
        r")?(?:wins|"
        r"victories) (?:for|by|of) (?P<who>{D})|(?P<who2>{D})'s? (?:{C} )?(?:winning )?"
        r"(?:run|streak) of (?P<count2>{N})|(?P<count3>{N})-(?:race|win) (?:winning )?"
        r"(?:run|streak) of (?P<who3>{D})"
    ),
    "wins_there": (
        rf"(?P<count>{{N}}) (?:{{C}} |class |race )?(?:wins|victories) {_AT}"
        r"(?P<place>{P})(?!,? and (?:at |in )?<P)"
    ),
    "all_won_there": (
        r"(?:w[io]n(?:ning|s)?|winner of|victor\w+ in|swe\w+) (?P<all>all {N}|the {N}|"
        rf"both|all|every) (?:of the )?(?:<K\d+> )?(?:races?|rounds?) {_AT}"
        r"(?P<place>{P})|(?P<all2>all {N}|both) (?:<K\d+> )?races "
        rf"{_AT}(?P<place2>{{P}})(?:, [^.;:]{{0,80}},)? went to (?P<who2>{{D}})"
    ),
    "had_been_won": (
        rf"\b(?:wins?|victory|victories|double|poles?) {_AT}(?P<place>{{P}}) had\b|"
        rf"^{_AT}(?P<place2>{{P}}),? {{D}} had (?:won|taken)|had won (?:both|all)"
        rf"[^.;:,<]{{0,8}}(?:{{N}} )?races {_AT}(?P<place3>{{P}})|^after (?:{{N}} "
        rf")?(?:wins?|victor(?:y|ies)) {_AT}(?P<place4>{{P}})|"
        rf"^both races {_AT}(?P<place5>{{P}}) had"
    ),
    "wins_in_races": (
        r"(?P<count>{N}) (?:wins|victories) (?:from|in|out of) (?:the )?(?:season's )?"
        r"(?:{F} )?(?P<races>{N}) races(?: (?:at|in) (?:the )?(?P<place>{P}))?|"
        r"w[io]n(?:ning|s)? (?P<count2>{N}) times (?:in|"
        r"from|out of) (?:the )?(?:{F} )?(?P<races2>{N}) races"
    ),
    "shared": (
        r"\bthe (?:top|leading|{F}) (?P<many>{N})[^.;:]{0,60}? (?:won a race each|"
        r"(?:shared|split) the (?:wins|victories|honours|spoils)|each won a race)"
    ),
    "nth_winner": (
        r"the (?P<nth><O\d+>) different (?:(?P<class>{C}) )?(?:race )?winner"
    ),
    "podiums_alone": r"\bonly (?P<who>{D}) was on the podium in (?P<all>both|all)\b",
    "each_won": (
        r"(?:win|victory) (?:apiece|each) for (?P<list2>{LIST})|"
        r"(?P<list>{LIST}) (?:\w+ )?(?:won a race each|each won a race|(?:shared|"
        r"split) the (?:wins|victories|honours|spoils)|took a (?:win|victory) (?:each|"
        r"apiece))"
    ),
}  # fmt: skip
