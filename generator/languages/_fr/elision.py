"""Does a word before this text elide? "d'Alessandro", "de Yann", "le onzième".

Sources: Grevisse, Le Bon Usage, "Élision" and "Disjonction"; Académie
française, "Questions de langue" (h aspiré); Office québécois de la langue française,
Banque de dépannage, "Élision".

Where usage wavers, the rules are these:
- An h in a common noun is mute unless the table says that it is aspirated. An h in a
  name is aspirated ("de Hülkenberg", "de Hamilton", "de Hockenheim") unless the table
  says that it is mute: French and Spanish first names, places of France.
- Letters read one by one elide if the first is a vowel ("l'ELMS", "d'ABM", "l'EF").
  The names of F, H, L, M, N, R, S, X begin with a vowel sound too, but the press
  writes "la FFSA", "la SNCF", "de MRT", and so do we.
- Y is a vowel before a consonant ("d'Yves", "d'Ypres"), none before a vowel ("de Yann",
  "le yacht"), with a table of exceptions ("d'yeux", "l'île d'Yeu").
- 8 and 11 never elide. 1 does before a fraction or a noun ("d'1,2 seconde", "d'1
  point"), never as a rank or in a lap time ("le 1er", "de 1:32.123").
"""

from __future__ import annotations

import re

VOWELS = frozenset("aàâäáãåæeéèêëiîïíoôöóõøœuùûüú")

ASPIRATED = (
    *("hach", "haie", "haillon", "hain", "haïr", "hâl", "halet", "hall", "halte"),
    *("halo", "hamac", "hamburger", "hameau", "hanch", "hand", "hangar", "hant"),
    *("happ", "harangu", "haras", "harass", "harcel", "harcèl", "hard", "hargn"),
    *("haricot", "harnach", "harnais", "harp", "hasard", "hat-trick", "hât", "hauban"),
    *("haut", "hauss", "havre", "hayon", "heaume", "hériss", "hernie"),
    *("héron", "héros", "hers", "hêtre", "heurt", "hibou", "hideu", "hiérarch"),
    *(
        "hip",
        "hiss",
        "hit",
        "hobby",
        "hoch",
        "hockey",
        "hold",
        "holeshot",
        "hollandais",
    ),
    *("home", "hongrois", "hont", "hoquet", "hors", "hot", "hotte", "houl", "hourra"),
    *("houspill", "housse", "hublot", "huche", "huée", "huer", "huis", "huit", "hurl"),
    *("hussard", "hutte", "hairpin", "halfpipe", "hacker", "hub"),
)
"""Beginnings of common nouns whose h is aspirated."""

MUTE_AFTER_ALL = (
    *("halogène", "haltère", "haltéro", "hallucin", "héroïne", "héroïque", "héroïsme"),
    *("hippique", "hippis", "hippo", "histoire", "hôtel"),
)
"""Longer words that begin like an aspirated one and are not."""

MUTE_NAMES = frozenset(
    """
    hadrien hannibal harmonie hector hélène helena helène hélie hélio
    héloïse henri henriette henrique henry herbert hercule hermès hermine
    hermione hervé hilaire hilarion hippolyte homère honoré honorine horace hortense
    hubert hugo hugues huguette huguet hugolin humbert hyacinthe hérode
    hérault hyères hendaye hérouville hossegor haïti hawaï
    hermanos hernández hernandez herrero hidalgo herrera huesca huelva
    homme hommes histoire heure heures hôtel hippodrome hommage honneur hiver horizon
    hypercar hyperpole hybride historique hispano hémisphère harmonies
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Names, and nouns that may carry a capital, whose h is mute."""

VOWEL_Y = frozenset({"yeux", "yeuse", "yeuses", "yeu", "yonne", "yèvre", "yerres"})
NO_ELISION = ("onz", "oui", "ouistiti", "oua", "ouh", "uhlan", "ulul", "iou")
"""Beginnings with a vowel before which nothing elides."""
OUI_ELIDES = ("ouï", "ouïe", "ouir")

SPELT_VOWELS = frozenset("AEIOUÉÈ")
ELIDING_ONE = r"1(?:,\d| (?=[^\W\d]))"


def elides(text: str) -> bool:
    """Say whether "de" before this text becomes "d'"."""
    start = text.lstrip(" \u00a0\u202f«»“”\"'‘’([")
    if not start:
        return False
    if start[0].isdigit():
        return re.match(ELIDING_ONE, start) is not None
    word = _first_word(start)
    if _is_spelt(word):
        return _spelt_elides(word)
    return _word_elides(word)


def _first_word(text: str) -> str:
    found = re.match(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    return found.group() if found else text[:1]


def _is_spelt(word: str) -> bool:
    """All capitals: an acronym, read letter by letter or as a word."""
    return word.isupper() and len(word) > 1 and "-" not in word


def _spelt_elides(word: str) -> bool:
    if word[0] == "Y":
        return word[1] not in SPELT_VOWELS
    lower = word.lower()
    if lower in MUTE_NAMES:
        return True
    return word[0] in SPELT_VOWELS and not _keeps_away(lower)


def _word_elides(word: str) -> bool:
    lower = word.lower()
    match lower[0]:
        case "h":
            return _h_is_mute(word)
        case "y":
            return _y_is_vowel(lower)
        case letter:
            return letter in VOWELS and not _keeps_away(lower)


def _h_is_mute(word: str) -> bool:
    lower = word.lower()
    if lower in MUTE_NAMES or lower.partition("-")[0] in MUTE_NAMES:
        return True
    if word[0].isupper():
        return False
    return lower.startswith(MUTE_AFTER_ALL) or not lower.startswith(ASPIRATED)


def _y_is_vowel(lower: str) -> bool:
    first = lower.partition("-")[0]
    if first in VOWEL_Y or first == "y":
        return True
    return first[1] not in VOWELS


def _keeps_away(lower: str) -> bool:
    return lower.startswith(NO_ELISION) and not lower.startswith(OUI_ELIDES)
