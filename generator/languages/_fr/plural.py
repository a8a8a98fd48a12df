"""Plurals: chevaux, finals, Porsche, grands prix, meilleurs tours en course.

Sources: Grevisse, Le Bon Usage, "Pluriel"; Lexique de l'Imprimerie nationale, "Marques
et noms déposés" (a make takes no s: "23 Porsche 911").
"""

from __future__ import annotations

from collections.abc import Mapping

EXCEPTIONS: Mapping[str, str] = {
    "œil": "yeux",
    "travail": "travaux",
    "bail": "baux",
    "vitrail": "vitraux",
    "bijou": "bijoux",
    "caillou": "cailloux",
    "genou": "genoux",
    "pneu": "pneus",
    "bleu": "bleus",
    "poleman": "polemen",
    "recordman": "recordmen",
    "recordwoman": "recordwomen",
    "polewoman": "polewomen",
    "gentleman": "gentlemen",
    "monsieur": "messieurs",
    "madame": "mesdames",
    "tout": "tous",
}
IN_ALS = frozenset(
    """
    final fatal natal naval banal bancal glacial bal carnaval festival récital régal
    chacal choral cérémonial aval
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Words in -al that take an s."""

MAKES = frozenset(
    """
    porsche ferrari audi bmw mercedes lamborghini mclaren renault alpine peugeot toyota
    ligier norma ginetta lotus bentley ford chevrolet corvette cadillac
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Makes; with the model that follows they take no s."""

INVARIABLE = frozenset(
    """
    am pro pro-am marron orange arrière avant hors-piste tête-à-queue drive-through
    stop-and-go mi-temps chic standard haut-le-cœur super top
    """.split()  # noqa: SIM905  a table to read and to add to
)

STOPS = frozenset(
    """
    de du des à au aux en par pour sur sous dans avec sans face contre devant derrière
    après avant dès depuis chez entre malgré que qui comme pendant jusque jusqu'à
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Words after which nothing agrees any more: "tenantes du titre"."""

LOAN_HEADS = frozenset({"safety", "pole", "pit", "race", "track", "front"})
"""First words of English compounds: "safety cars", "pole positions"."""


def stops(word: str) -> bool:
    """Say whether agreement ends before this word."""
    return word.lower() in STOPS or word.lower().startswith(("d'", "d’", "qu'", "qu’"))


def is_fixed(word: str) -> bool:
    """Say whether a word never changes: acronyms, numbers, models."""
    plain = any(letter.isdigit() for letter in word) or word.isupper()
    return plain or word.lower() in INVARIABLE


def plural_of(word: str) -> str:
    """Set one word in the plural."""
    lower = word.lower()
    if is_fixed(word) or lower in MAKES:
        return word
    if lower in EXCEPTIONS:
        plural = EXCEPTIONS[lower]
        return word[0] + plural[1:] if plural[0] == lower[0] else plural
    return _regular(word, lower)


def _regular(word: str, lower: str) -> str:
    if lower.endswith(("s", "x", "z")):
        return word
    if lower.endswith(("au", "eu")):
        return word + "x"
    if lower.endswith("al") and lower not in IN_ALS:
        return word[:-2] + "aux"
    return word + "s"


def pluriel(noun: str, number: int | float = 2) -> str:
    """Set a noun in the number of a count: the plural begins at two."""
    if abs(number) < 2:  # noqa: PLR2004  plural from two
        return noun
    words = noun.split(" ")
    for place, word in enumerate(words):
        if stops(word) or word.lower() in MAKES:
            break
        if not _is_loan_head(word, place, words):
            words[place] = plural_of(word)
    return " ".join(words)


def _is_loan_head(word: str, place: int, words: list[str]) -> bool:
    return word in LOAN_HEADS and place + 1 < len(words)
