"""Agreement of adjectives, past participles and nouns, of several words too.

The words up to the first preposition agree: "champion sortant" gives "championne
sortante", "tenant du titre" gives "tenante du titre". Source: Grevisse, Le Bon Usage,
"Accord"; for "tout" as an adverb ("tout entière", "toute proche") also Académie
française, Dire, ne pas dire.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.language import Gender
from generator.languages._fr.elision import elides
from generator.languages._fr.feminine import EPICENE, NOUNS, feminine_of, is_adverb
from generator.languages._fr.plural import is_fixed, plural_of, stops

PLURALS: Mapping[str, tuple[str, str]] = {
    "il": ("ils", "elles"),
    "lui": ("eux", "elles"),
    "celui": ("ceux", "celles"),
    "celui-ci": ("ceux-ci", "celles-ci"),
    "celui-là": ("ceux-là", "celles-là"),
    "lui-même": ("eux-mêmes", "elles-mêmes"),
    "ce": ("ces", "ces"),
    "cet": ("ces", "ces"),
    "le": ("les", "les"),
    "un": ("des", "des"),
    "son": ("ses", "ses"),
    "leur": ("leurs", "leurs"),
    "tout": ("tous", "toutes"),
    "chacun": ("chacun", "chacune"),
}
"""Pronouns and determiners: masculine and feminine plural."""

FEMININES: Mapping[str, str] = {
    "celui-ci": "celle-ci",
    "celui-là": "celle-là",
    "lui-même": "elle-même",
}
WHOLE: Mapping[str, tuple[str, str, str]] = {
    "numéro un": ("numéro un", "numéros un", "numéros un"),
    "numéro deux": ("numéro deux", "numéros deux", "numéros deux"),
    "tête d'affiche": ("tête d'affiche", "têtes d'affiche", "têtes d'affiche"),
    "jeune espoir": ("jeune espoir", "jeunes espoirs", "jeunes espoirs"),
}
"""Phrases of which only a part changes: feminine, masculine plural, feminine plural."""


def agree(word: str, gender: Gender, *, plural: bool = False) -> str:
    """Agree a word or a group of words, given as masculine singular."""
    if gender == "m" and not plural:
        return word
    if word in WHOLE:
        feminine, masculine_plural, feminine_plural = WHOLE[word]
        if not plural:
            return feminine
        return feminine_plural if gender == "f" else masculine_plural
    return _agree_group(_expand(word).split(" "), gender, plural=plural)


def _expand(text: str) -> str:
    return f"le {text[2:]}" if text.startswith(("l'", "l’")) else text


def _agree_group(words: list[str], gender: Gender, *, plural: bool) -> str:
    result: list[str] = []
    for place, word in enumerate(words):
        if stops(word):
            result.extend(words[place:])
            break
        if word == "tout" and place + 1 < len(words):
            result.append(_adverbial_tout(words[place + 1], gender, plural=plural))
        elif word == "juste" and words[place - 1] == "tout":
            result.append(word)
        else:
            result.append(_agree_one(word, gender, plural=plural))
    return _elide_article(result)


def _elide_article(words: list[str]) -> str:
    """Le équipier, la équipière: the article elides again after agreement."""
    if len(words) > 1 and words[0] in {"le", "la"} and elides(words[1]):
        return f"l'{' '.join(words[1:])}"
    return " ".join(words)


def _adverbial_tout(following: str, gender: Gender, *, plural: bool) -> str:
    """Before an adjective, tout changes only for a feminine in a consonant."""
    if gender == "m" or following == "juste" or elides(following):
        return "tout"
    return "toutes" if plural and not is_fixed(following) else "toute"


def _agree_one(token: str, gender: Gender, *, plural: bool) -> str:
    word = token.rstrip(",;")
    tail = token[len(word) :]
    if is_fixed(word) or not word:
        return token
    if word in PLURALS and plural:
        return PLURALS[word][gender == "f"] + tail
    prefix, hyphen, head = word.rpartition("-")
    if word in FEMININES or word.lower() in EPICENE:
        prefix, hyphen, head = "", "", word
    return prefix + hyphen + _one(head, gender, plural=plural) + tail


def _one(word: str, gender: Gender, *, plural: bool) -> str:
    if gender == "f":
        word = FEMININES.get(word) or feminine_of(word)
    return plural_of(word) if plural and _takes_plural(word) else word


def _takes_plural(word: str) -> bool:
    lower = word.lower()
    return lower in NOUNS or (lower not in EPICENE and not is_adverb(lower))
