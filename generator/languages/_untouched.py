"""What typography never touches: addresses, telephone numbers, times of the watch.

Each rule of typography runs over the pieces between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

UNTOUCHED = (
    r"(https?://[^\s\"<>«»“”]+"
    r"|www\.[^\s\"<>«»“”]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/[^\s\"<>«»“”]*"
    r"|\+ ?\d[\d ().-]{6,}\d|\b0\d(?:[ .-]\d\d){4}\b"
    r"|\d+'\d\d\"?\d*|\d\"\d+)"
)
"""Last come times in minutes and seconds as timekeepers write them: 2'05\"312."""


def between_untouched(rule: Callable[[str], str], text: str) -> str:
    """Apply a rule to everything but the untouchable."""
    if not any(mark in text for mark in ("/", "@", "+", '"', "'", "www.", "0")):
        return rule(text)
    pieces = re.split(UNTOUCHED, text)
    pieces[::2] = [rule(piece) for piece in pieces[::2]]
    return "".join(pieces)
