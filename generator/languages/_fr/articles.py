"""Articles and the words that contract with them: "au Castellet", "de Le Roux".

Sources: Grevisse, Le Bon Usage, "Article contracté", "Prépositions devant un nom de
lieu"; Lexique des règles typographiques en usage à l'Imprimerie nationale, "Noms
géographiques" (the article of a town contracts: "le maire du Havre") and "Particules"
(after "de", a surname's own "de" takes a capital: "les vers de De Thou"; an elided one,
which "de" cannot be mistaken for, keeps its small letter: "de d'Alembert").
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from generator.language import Phrase
from generator.languages._fr.elision import elides

DE = {"le": "du", "les": "des"}
A = {"le": "au", "les": "aux"}
WHENCE = {"au": "du", "aux": "des"}
SWALLOWED_BY_DE = ("des ", "du ", "de la ", "de l'", "de l’")
"""Indefinite and partitive articles, which vanish after "de"."""
PARTICLES = ("de ", "du ", "des ", "della ", "di ", "da ")


class Split(NamedTuple):
    """An article and what follows it; the article is empty where there is none."""

    article: str
    rest: str


def split(text: str) -> Split:
    """Take the definite article off a text: ("le", "Castellet")."""
    lower = text.lower()
    for article in ("les ", "le ", "la "):
        if lower.startswith(article):
            return Split(article.strip(), text[len(article) :])
    if lower.startswith(("l'", "l’")):
        return Split("l'", text[2:])
    return Split("", text)


def phrase_elides(phrase: Phrase) -> bool:
    """Ask the writer's own data first, then the rule."""
    return elides(phrase.text) if phrase.elides is None else phrase.elides


def contracts(phrase: Phrase) -> bool:
    """Contract the article of a place, not that of a person or a team."""
    return not phrase.proper if phrase.contracts is None else phrase.contracts


def noun(phrase: Phrase, *, definite: bool = True) -> Phrase:
    """Set the definite article before a bare noun; a noun that has one keeps it."""
    if not definite or _has_article(phrase.text):
        return phrase
    text = definite_article(phrase) + phrase.text
    return replace(phrase, text=text, elides=None, contracts=True)


def _has_article(text: str) -> bool:
    return split(text).article != "" and text[0].islower()


def definite_article(phrase: Phrase) -> str:
    """Give the article with its space or its apostrophe: "la ", "l'"."""
    if phrase.plural:
        return "les "
    if phrase_elides(phrase):
        return "l'"
    return "la " if phrase.gender == "f" else "le "


def elide(word: str, phrase: Phrase) -> str:
    """Set a word that ends in a mute e before a phrase: "qu'il", "que Yann"."""
    if phrase_elides(phrase):
        return f"{word[:-1]}'{phrase.text}"
    return f"{word} {phrase.text}"


def contract_with(table: dict[str, str], phrase: Phrase) -> str | None:
    """Contract "le" and "les" by the table, where the phrase allows it."""
    article, rest = split(phrase.text)
    if article in table and contracts(phrase):
        return f"{table[article]} {rest}"
    return None


def de(phrase: Phrase) -> str:
    """De, d', du, des."""
    contracted = contract_with(DE, phrase)
    if contracted is not None:
        return contracted
    if phrase.proper and phrase.text.startswith(PARTICLES):
        return "de " + phrase.text[0].upper() + phrase.text[1:]
    for article in SWALLOWED_BY_DE:
        if not phrase.proper and phrase.text.startswith(article):
            return elide("de", Phrase(text=phrase.text[len(article) :]))
    return elide("de", phrase)


def a(phrase: Phrase) -> str:
    """À, au, aux."""
    return contract_with(A, phrase) or f"à {phrase.text}"


def bare(phrase: Phrase) -> Phrase:
    """Take the article off, as "en" does: "en Italie"."""
    return replace(phrase, text=split(phrase.text).rest)


def lieu(phrase: Phrase) -> str:
    """Say where: "à Monza", "au Castellet", "en Italie", "dans le Var"."""
    match phrase.at:
        case None | "à":
            return a(phrase)
        case "au" | "aux" | "en" as alone:
            return f"{alone} {bare(phrase).text}"
        case preposition:
            return f"{preposition} {phrase.text}"


def provenance(phrase: Phrase) -> str:
    """Say whence: "de Monza", "du Castellet", "d'Italie", "du Portugal"."""
    if phrase.at in WHENCE:
        return f"{WHENCE[phrase.at]} {bare(phrase).text}"
    return de(bare(phrase)) if phrase.at == "en" else de(phrase)


def jusque(phrase: Phrase) -> str:
    """Say how far: "jusqu'à Monza", "jusqu'au Castellet", "jusque dans le Var"."""
    return elide("jusque", Phrase(text=lieu(phrase)))


def si(phrase: Phrase) -> str:
    """Si: it elides before "il" and "ils" alone."""
    first = phrase.text.partition(" ")[0]
    return ("s'" if first in {"il", "ils"} else "si ") + phrase.text
