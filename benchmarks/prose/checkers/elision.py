"""French elision before names: our own, as no public checker knows how names begin.

"Qu’Isla" and "puisqu’Ingrid", but "que Hugo" too: the h of a name is the
writer's choice.
"""

from __future__ import annotations

import re

from benchmarks.prose.checkers.finding import Finding

NAME = "elision"
LANGUAGES = ("fr",)
INSTALL = ""
PLANTED = {"fr": "Elle prenait l’avantage puisque Isla avait calé."}
MISSING = re.compile(
    r"\b(?:de|le|la|que|jusque|lorsque|puisque|quoique|presque)\s"
    r"(?=[AEIOUÀÂÉÈÊËÎÏÔÛŒ][a-zà-öø-ÿœ'’])",
    re.IGNORECASE,
)
NAMED = re.compile(r"[A-ZÀÂÉÈÊËÎÏÔÛŒ]")


def check(language: str, paragraphs: list[str]) -> list[Finding]:
    """Find the small words that keep their vowel before a name with one."""
    del language
    message = "elision missing"
    return [
        Finding("grammar", number, match.start(), match.end() + 1, message)
        for number, paragraph in enumerate(paragraphs)
        for match in MISSING.finditer(paragraph)
        if NAMED.match(paragraph, match.end())
    ]
