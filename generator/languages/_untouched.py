"""What typography never touches: addresses, telephone numbers, times of the watch.

Each rule of typography runs over the pieces between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

NO_SPACE = r"[^\s\"<>«»“”]"
UNTOUCHED = (
    rf"(https?://{NO_SPACE}+|(?<!\w)www\.{NO_SPACE}+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,}}/{NO_SPACE}*"
    r"|\+ ?\d(?:[ .-]?[\d()]){6,}|\b0\d(?:[ .-]\d\d){4}\b"
    r"|\d+'\d\d\"?\d*|\d\"\d+)"
)
"""Last come times in minutes and seconds as timekeepers write them: 2'05\"312."""
SIGNS = ("/", "@", "+", "www.", '"')
NUMERIC_SIGNS = r"\d'\d|\b0\d[ .-]\d\d"


def between_untouched(rule: Callable[[str], str], text: str) -> str:
    """Apply a rule to everything but the untouchable."""
    if not any(sign in text for sign in SIGNS) and not re.search(NUMERIC_SIGNS, text):
        return rule(text)
    pieces = re.split(UNTOUCHED, text)
    pieces[::2] = [rule(piece) for piece in pieces[::2]]
    return "".join(pieces)
