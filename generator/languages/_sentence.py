"""Capital and full stop, which French and English set alike.

A mark that ends a sentence inside closing quotes ends it outside as well; a closing
bracket does not, unless the whole sentence stands in brackets. Sources: Lexique de
l'Imprimerie nationale, "Guillemets"; New Hart's Rules, "Punctuation" and "Quotation".
"""

from __future__ import annotations

ENDS = ".!?…:"
QUOTES = "»”’\"' \u00a0\u202f"
OPENING = "«“‘\"'’([–— \u00a0\u202f"


def sentence(text: str) -> str:
    """Begin with a capital, accent kept, and end with a full stop."""
    text = text.strip()
    return capital(text) + ("" if not text or is_ended(text) else ".")


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
