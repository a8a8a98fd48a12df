"""Join what the sentence planner wrote side by side: "si il" becomes "s'il".

Only lower-case words that must elide are touched, and only before lower-case words: a
name is elided where its phrase is built, not here. Articles do not contract here: "de
le rattraper" and "à les suivre" are right, and no rule can tell them from "de le
rival"; the wrappers "de" and "a" contract where the phrase is known.

Source: Grevisse, Le Bon Usage, "Élision". For lorsque, puisque and quoique
grammars differ; we elide before every vowel, as Le Robert and the press do
("lorsqu'enfin").
"""

from __future__ import annotations

import re

from generator.languages._fr.elision import elides

MUTE_E = "[Qq]ue|[Ll]orsque|[Pp]uisque|[Qq]uoique|[Jj]usque|de|ne|se|me|te|le|la"
ELIDABLE = rf"(?<![\w'’-])({MUTE_E}) (?=([^\W\d_A-Z]\S*))"
SI = r"(?<![\w'’-])([Ss])i (?=ils?\b)"
CE = r"(?<![\w'’-])([Cc])e (?=(?:est|était|étaient|eût)\b)"
NUMERALS = frozenset({"un", "une"})
"""After le and la these are numerals or nouns: "la une", "le un"."""


def contract(text: str) -> str:
    """Elide at the seams."""
    text = re.sub(SI, r"\1'", text)
    text = re.sub(CE, r"\1'", text)
    return re.sub(ELIDABLE, _elided, text)


def _elided(match: re.Match[str]) -> str:
    word, following = match.groups()
    if not following[0].islower() or not elides(following):
        return match.group()
    if word in {"le", "la"} and re.sub(r"\W+$", "", following) in NUMERALS:
        return match.group()
    return f"{word[:-1]}'"
