"""Faults that French wording shows once the names stand in it.

Elision and contraction: Grevisse, Le Bon Usage, § 44 to 49 and 598. A word that begins
with h or y is left to the reader: no letter tells whether it elides.
"""

from __future__ import annotations

from generator.proofreading.rule import Rule

_VOWEL = "[aeiouàâéèêëîïôûœAEIOUÀÂÉÈÊËÎÏÔÛŒ]"
_UNELIDED = r"(?!on(?:ze|zième)s?\b|oui\b|ouistiti|un\b|une\b|uns\b|[A-Z]{2})"
_ELIDING = (
    r"[Dd]e|[Qq]ue|[Ll]orsque|[Pp]uisque|[Qq]uoique|[Jj]usque|[Nn]e|[Ss]e|[Ll]e|[Ll]a"
)
_SPACE = "[ \u00a0\u202f]"

RULES = (
    Rule(
        rf"(?<![\w’-])(?:{_ELIDING}){_SPACE}{_UNELIDED}{_VOWEL}",
        "the elision is missing",
        "write {{ x|de }}, {{ x|que }} or l', d', qu'",
    ),
    Rule(
        rf"(?<![\w’-])(?:[Dd]e|[Qq]ue|[Ll]orsque|[Pp]uisque){_SPACE}(?:un|une|ils?|elles?|on){_SPACE}",
        "the elision is missing",
        "write d'un, qu'il",
    ),
    Rule(r"(?<![\w’-])[Ss]i ils?\b", "the elision is missing", "write s'il"),
    Rule(
        rf"(?<![\w’-])(?:[Dd]e|à){_SPACE}les?{_SPACE}(?!\w+(?:er|ir|re|oir)\b)[a-zà-ÿ]",
        "the article is not contracted",
        "write {{ x|de }} or {{ x|a }}, or du, des, au, aux",
    ),
    Rule(
        rf"(?i)(?<![\w’-])(de|du|des|la|le|les|à|au|et|en|un|une|que){_SPACE}\1(?![\w’-])",
        "a word stands twice",
        "take one out",
    ),
)
