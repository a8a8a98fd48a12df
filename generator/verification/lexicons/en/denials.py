"""English: what is denied, doubted, lost, or given to somebody else."""

from __future__ import annotations

HEDGES = (
    r"\b(?:could|would|might|may|hop(?:e|es|ed|ing)|aim\w*|want\w*|wish\w*|"
    r"without|never|"
    r"can|cannot|bid|in search|chas(?:e|ing|ed)|seek\w*|sought|"
    r"fight(?:ing)? for|favourite|"
    r"yet to|promis\w+|should|await\w*|miss\w+ out|miss\w+ the|narrowly missed|failed|"
    r"tr(?:y|ied|"
    r"ying) to|chance\w*|hopes|"
    r"n't|not|no longer|will|ground to|to reach|to make up|to play for|"
    r"to defend|intent\w*|denied|to be|"
    r"requir\w+|needs?|enough|hunt\w*|battl\w+ for|in contention|deny\w*|"
    r"short of|off the|deprived|depriving)\b|n't\b"
)

GOES_OVER = r"\b(?:to|for) $"
"""What gives something to whoever is named next."""

GONE = r"\b(?:wip|eras|overturn|overhaul|cancel|los[et])\w*"
"""What tells of a lead that is no more."""

NEGATED = r"\b(?:no|nobody|none|never|not|neither|nor|without|at bay)\b|n't\b"
"""What turns it into its contrary."""

GIVES = (
    r"\b(?:ced|relinquish|conced|surrender|los|gave|giv|yield|lef|leav)\w* (?:up )?$"
)
"""What gives the place that follows to somebody else."""

GIVEN_TO = r"[^,;<]{0,12}(?<=to )(?P<who><D\d+>)"

DENIES = r"\bbeat\w* <D\d+> to (?:the )?$|\b(?:out of|short of|off) (?:the |a )?$"
"""What denies the place that follows."""

LOST = r" (?:slip|go |escape)"

POLE_TITLE = r"pole-?sitter <D\d+>"
"""Who had the pole, as a title: the place behind it is one of the finish."""
IN_FAVOUR = r"[^.;]{0,60}(?:in favour of|awarded to|going to) <D\d+>"

DENIED = (
    r"\b(?:not|no|nor|neither|nobody|none|never|without|missed|yield\w*|lost|"
    r"depriv\w+|until|had|has|have|only|concede\w*|denied|deny\w*|refus\w+|"
    r"outside|below|elud\w+|escap\w+|lack\w*|need\w*|short|off|ced\w+|"
    r"relinquish\w*|out of|depos\w+|gave|give|giving|surrender\w*)\b|n't\b"
)
"""What turns it into its contrary, or puts it into the past."""

WINLESS = (
    r"\b(?:(?:without|with no|had no) (?:a )?(?:win|victory)|not won|winless) "
    r"since (?:the )?$|"
    r"(?:\bfirst|<F\d+>) (?:win|victory) since (?:the )?$|"
    r"\blast (?:win|victory)\b[^.;:]*\bhad (?:come|been) (?:at|in) (?:the )?$"
)
"""Before the place of a last win."""
