"""Capital and full stop, which French and English set alike.

A mark that ends a sentence inside closing quotes ends it outside as well; a closing
bracket does not, unless the whole sentence stands in brackets. Sources: Lexique de
l'Imprimerie nationale, "Guillemets"; New Hart's Rules, "Punctuation" and "Quotation".
"""

from __future__ import annotations

import re
from collections.abc import Callable

ENDS = ".!?…:"
QUOTES = "»”’\"' \u00a0\u202f"
COUNT = re.compile(r"\d{1,2}(?=[ \u00a0\u202f][^\W\d])")
OPENING = "«“‘\"'’([–— \u00a0\u202f"


def sentence(text: str, words: Callable[[int], str | None]) -> str:
    """Begin with a capital, a count in letters, and end with a full stop."""
    text = spelled(text.strip(), words)
    return capital(text) + ("" if not text or is_ended(text) else ".")


def spelled(text: str, words: Callable[[int], str | None]) -> str:
    """Put a count that begins a sentence in letters: a figure cannot be a capital."""
    found = COUNT.match(text)
    said = words(int(found.group())) if found else None
    return text if found is None or said is None else said + text[found.end() :]


def is_ended(text: str) -> bool:
    """Say whether the text already ends as a sentence does."""
    inside = text[:-1] if text.startswith("(") and text.endswith(")") else text
    return inside.rstrip(QUOTES).endswith(tuple(ENDS))


def capital(text: str) -> str:
    """Set the first letter as a capital; an address keeps its own."""
    bare = text.lstrip(OPENING)
    start = len(text) - len(bare)
    if not bare or is_address(bare.partition(" ")[0]):
        return text
    return text[:start] + bare[0].upper() + bare[1:]


def is_address(word: str) -> bool:
    """Say whether a word is an address of the net or of e-mail."""
    inner = word.rstrip(".,;:!?…»”)")
    return "@" in inner or "://" in inner or _has_inner_stop(inner)


def _has_inner_stop(word: str) -> bool:
    before, stop, after = word.partition(".")
    return bool(stop) and len(before) > 1 and after[:1].isalpha() and word.islower()
