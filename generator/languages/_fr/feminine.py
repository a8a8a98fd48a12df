"""The feminine of one word: exceptions first, then the ending.

Sources: Grevisse, Le Bon Usage, "Féminin"; Académie française, "La
féminisation des noms de métiers et de fonctions" (2019), which accepts "autrice",
"cheffe", "ingénieure". Nouns of the sport without a feminine of their own serve for
both ("la leader"); a poleman is a polewoman, and of a woman who won the press says
"gagnante" where "la vainqueur" would be read as a slip.
"""

from __future__ import annotations

from collections.abc import Mapping

NOUNS = frozenset(
    """
    leader outsider challenger rookie junior senior manager driver winner rider joker
    pilote guest espoir crack ténor cador témoin successeur prédécesseur
    team sponsor médecin
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Nouns of one form for both genders, which take the plural."""

EPICENE = NOUNS | frozenset(
    """
    as super hyper top pro am pro-am bien mal plus moins très aussi non presque déjà
    encore toujours jamais trop assez si là ici hier demain peu tant autant mieux pas
    ainsi plutôt parfois vite souvent longtemps ensuite enfin et ou mais ni puis donc
    car
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Besides them, adverbs and conjunctions, which never change."""

EXCEPTIONS: Mapping[str, str] = {
    "il": "elle", "ils": "elles", "lui": "elle", "eux": "elles",
    "celui": "celle", "ceux": "celles", "ce": "cette", "cet": "cette",
    "le": "la", "un": "une", "son": "sa", "aucun": "aucune",
    "beau": "belle", "nouveau": "nouvelle", "jumeau": "jumelle", "vieux": "vieille",
    "fou": "folle", "mou": "molle", "roux": "rousse", "doux": "douce",
    "faux": "fausse", "blanc": "blanche", "franc": "franche", "sec": "sèche",
    "frais": "fraîche", "public": "publique", "turc": "turque", "grec": "grecque",
    "long": "longue", "gros": "grosse", "gras": "grasse", "bas": "basse",
    "las": "lasse", "épais": "épaisse", "exprès": "expresse", "métis": "métisse",
    "tiers": "tierce", "gentil": "gentille", "nul": "nulle", "favori": "favorite",
    "coi": "coite", "bénin": "bénigne", "malin": "maligne", "sot": "sotte",
    "complet": "complète", "incomplet": "incomplète", "concret": "concrète",
    "discret": "discrète", "inquiet": "inquiète", "secret": "secrète",
    "désuet": "désuète", "bref": "brève", "chef": "cheffe", "dû": "due",
    "mû": "mue", "absous": "absoute", "andalou": "andalouse", "paysan": "paysanne",
    "homme": "femme", "garçon": "fille", "fils": "fille", "frère": "sœur",
    "père": "mère", "roi": "reine", "prince": "princesse", "maître": "maîtresse",
    "héros": "héroïne", "compagnon": "compagne", "copain": "copine",
    "monsieur": "madame", "hôte": "hôtesse", "auteur": "autrice",
    "ambassadeur": "ambassadrice",
    "coauteur": "coautrice", "poleman": "polewoman", "gentleman": "gentlewoman",
    "vengeur": "vengeresse", "docteur": "docteure", "ingénieur": "ingénieure",
    "professeur": "professeure", "gouverneur": "gouverneure", "tout": "toute",
    "quel": "quelle", "duc": "duchesse", "époux": "épouse", "châtain": "châtaine",
    "recordman": "recordwoman", "vainqueur": "gagnante",
}  # fmt: skip

TEUR_IN_TEUSE = frozenset(
    """
    acheteur affronteur chanteur dompteur emprunteur menteur monteur porteur sauteur
    visiteur rapporteur prêteur transporteur goûteur conteur raconteur
    """.split()  # noqa: SIM905  a table to read and to add to
)

COMPARATIVES = ("érieur", "ajeur", "ineur", "eilleur")
"""Endings of the old comparatives, which add an e: supérieure, meilleure."""

ENDINGS = (
    *(
        ("tteur", "tteuse"),
        ("teur", "trice"),
        ("eur", "euse"),
        ("eux", "euse"),
        ("oux", "ouse"),
    ),
    *(("er", "ère"), ("eau", "elle"), ("f", "ve"), ("el", "elle"), ("eil", "eille")),
    *(("en", "enne"), ("on", "onne"), ("et", "ette"), ("c", "que")),
)
"""The first ending that fits is exchanged; else an e is added."""

NO_FEMININE = ("b", "k", "m", "p", "q", "w", "y", "a", "o", "ing")
"""Endings of loan words, which do not change."""


def feminine_of(word: str) -> str:
    """Set one word, given as masculine singular, in the feminine."""
    lower = word.lower()
    if lower in EPICENE or is_adverb(lower):
        return word
    if lower in EXCEPTIONS:
        return _like(word, EXCEPTIONS[lower])
    return _regular(word, lower)


def _like(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def is_adverb(lower: str) -> bool:
    """Say whether a word is an adverb in -ment."""
    return lower.endswith("ment") and lower not in {"clément", "véhément", "dément"}


def _regular(word: str, lower: str) -> str:
    if lower.endswith(("e", *NO_FEMININE)):
        return word
    if lower.endswith(COMPARATIVES):
        return f"{word}e"
    if lower in TEUR_IN_TEUSE:
        return f"{word[:-1]}se"
    for masculine, feminine in ENDINGS:
        if lower.endswith(masculine):
            return word.removesuffix(masculine) + feminine
    return f"{word}e"
