"""Words set before a bare noun: "cet autodrome", "son équipe", "un nouvel élan".

Sources: Grevisse, Le Bon Usage, "Déterminants" and "Bel, nouvel, vieil". All
turn on what turns an elision: "son onzième rang", "ce huitième succès", "sa huitième
victoire", but "son équipe" though the noun is feminine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.language import Phrase
from generator.languages._fr.agreement import agree
from generator.languages._fr.articles import phrase_elides

BEFORE_VOWEL: Mapping[str, str] = {
    "beau": "bel",
    "nouveau": "nouvel",
    "vieux": "vieil",
    "fou": "fol",
    "mou": "mol",
}


class Forms(NamedTuple):
    """The forms of a determiner."""

    masculine: str
    before_vowel: dict[str, str]
    feminine: str
    plural: str


def _determine(forms: Forms, phrase: Phrase) -> str:
    if phrase.plural:
        form = forms.plural
    elif phrase_elides(phrase) and phrase.gender in forms.before_vowel:
        form = forms.before_vowel[phrase.gender]
    else:
        form = forms.feminine if phrase.gender == "f" else forms.masculine
    return f"{form} {phrase.text}"


CE = Forms("ce", {"m": "cet"}, "cette", "ces")
SON = Forms("son", {"f": "son"}, "sa", "ses")
UN = Forms("un", {}, "une", "des")
LEUR = Forms("leur", {}, "leur", "leurs")


def ce(phrase: Phrase) -> str:
    """Ce circuit, cet autodrome, cette course, ces essais."""
    return _determine(CE, phrase)


def son(phrase: Phrase) -> str:
    """Son titre, sa victoire, son équipe, ses rivaux."""
    return _determine(SON, phrase)


def leur(phrase: Phrase) -> str:
    """Leur titre, leurs rivaux."""
    return _determine(LEUR, phrase)


def un(phrase: Phrase) -> str:
    """Un pilote, une course, des essais."""
    return _determine(UN, phrase)


def antepose(adjective: str, phrase: Phrase) -> str:
    """Set an adjective before a bare noun: "nouvel autodrome", "belle course"."""
    special = phrase.gender == "m" and not phrase.plural and phrase_elides(phrase)
    if special and adjective in BEFORE_VOWEL:
        return f"{BEFORE_VOWEL[adjective]} {phrase.text}"
    return f"{agree(adjective, phrase.gender, plural=phrase.plural)} {phrase.text}"
