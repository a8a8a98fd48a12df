"""Aside: a phrase on where a meeting is, set right behind the name of the place.

A wording that opens the release marks the spot with `{{ aside }}`; what hangs there, if
anything does, is the business of another storyline: "at Imola, the third of six rounds,
Klein won both races".
"""

from __future__ import annotations

MARK = "\uf8fd"
"""Where an aside may stand; nothing where none does."""


SHORT = 10
"""Words of one that a reader bears in the middle of a sentence."""


def fits(text: str, aside: str) -> bool:
    """Tell whether an aside is short, or stands at the end of its sentence."""
    return text.endswith(MARK) or len(aside.split()) <= SHORT


def fill(text: str, aside: str) -> str:
    """Set an aside between commas, or between a comma and the end of its clause."""
    before, _, after = text.partition(MARK)
    comma = "" if not after or after.startswith((",", ":", ";")) else ","
    return f"{before}, {aside}{comma}{after}"


def unfilled(text: str) -> str:
    """Leave out a mark that nothing has filled."""
    return text.replace(MARK, "")
