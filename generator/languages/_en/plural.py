"""Plurals of nouns: victories, runners-up, Porsches, series.

Source: New Hart's Rules, "Plurals". A make takes an s when it stands alone ("23
Porsches") and none before its model ("23 Porsche 911 GT3 Cups"): the last word does.
"""

from __future__ import annotations

from collections.abc import Mapping

EXCEPTIONS: Mapping[str, str] = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "half": "halves",
    "life": "lives",
    "hero": "heroes",
    "series": "series",
    "chassis": "chassis",
    "grand prix": "grands prix",
    "Grand Prix": "Grands Prix",
    "runner-up": "runners-up",
    "passer-by": "passers-by",
    "podium": "podiums",
    "is": "are",
    "was": "were",
    "has": "have",
}
SIBILANTS = ("s", "x", "z", "ch", "sh")
STOPS = (" of ", " in ", " at ", " for ", " behind ", " from ", " with ", " to ")


def plural(noun: str, number: int | float = 2) -> str:
    """Set a noun in the number of a count: every number but one takes the plural."""
    if number == 1:
        return noun
    if noun in EXCEPTIONS:
        return EXCEPTIONS[noun]
    for stop in STOPS:
        head, found, tail = noun.partition(stop)
        if found:
            return plural(head) + found + tail
    before, space, last = noun.rpartition(" ")
    return before + space + _last(last)


def _last(word: str) -> str:
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    if word.endswith(("man", "woman")) and word not in {"German", "Roman", "human"}:
        return f"{word[:-2]}en"
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou") and word.islower():
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(SIBILANTS) else "s")
