"""Who and what random meetings are made of: none of it is real but the places.

Names are far apart, so that none is a slip of another.
"""

from __future__ import annotations

from generator.results.season import Circuit
from tests.builders import noun

PEOPLE = (
    ("Adrien", "Vasseur-Lenoir", "m", "FR"),
    ("Bianca", "Ortolani", "f", "IT"),
    ("Cédric", "Maubourguet", "m", "FR"),
    ("Dagmar", "Holzknecht", "f", "AT"),
    ("Edgar", "Wynants", "m", "BE"),
    ("Fabiola", "d'Esperey", "f", "FR"),
    ("Gustav", "Kjellström", "m", "SE"),
    ("Hélène", "Poitrenaud", "f", "FR"),
    ("Igor", "Brzeziński", "m", "PL"),
    ("Jasper", "van der Zwaan", "m", "NL"),
    ("Kévin", "Lacroisade", "m", "FR"),
    ("Ludovic", "Échassoux", "m", "FR"),
    ("Mireia", "Casavella", "f", "ES"),
    ("Norbert", "Thillaye", "m", "LU"),
    ("Octavio", "Figueirinha", "m", "PT"),
    ("Prosper", "Guyomard", "m", "FR"),
    ("Quentin", "Roubichou", "m", "FR"),
    ("Rosalind", "Cholmondeley", "f", "GB"),
    ("Silvère", "Dampierre", "m", "CH"),
    ("Tancrède", "Ygouf", "m", "FR"),
    ("Ursula", "Zumbrunn", "f", "CH"),
    ("Wilfried", "Auerswald", "m", "DE"),
)
TEAMS = (
    "Garonne Racing",
    "Écurie des Sablons",
    "Scuderia Levante",
    "Polder Motorsport",
    "Hexagone Compétition",
    "Team Baltica",
    "Aubrac Autosport",
)
CIRCUITS: dict[str, Circuit] = {
    "nogaro": Circuit(
        name=noun("circuit de Nogaro", "Nogaro circuit", article=True),
        place=noun("Nogaro"),
        country="FR",
        region={**noun("Gers", article=True)},
        adjective={"fr": "gersois", "en": "Gers"},
    ),
    "dijon": Circuit(
        name=noun("circuit de Dijon-Prenois", "Dijon-Prenois circuit", article=True),
        place=noun("Dijon"),
        country="FR",
    ),
    "mugello": Circuit(
        name=noun("autodrome du Mugello", "Mugello circuit", article=True),
        place={**noun("Mugello", article=True)},
        country="IT",
        adjective={"fr": "toscan", "en": "Tuscan"},
        famous=True,
    ),
    "le-mans": Circuit(
        name=noun("circuit Bugatti", "Bugatti circuit", article=True),
        place=noun("Le Mans", contracts=True),
        country="FR",
        adjective={"fr": "sarthois", "en": "Sarthe"},
        famous=True,
    ),
    "assen": Circuit(
        name=noun("circuit d'Assen", "Assen circuit", article=True),
        place=noun("Assen"),
        country="NL",
        first_corner=noun("épingle de Haarbocht", "Haarbocht", article=True),
    ),
    "hockenheim": Circuit(
        name=noun("circuit de Hockenheim", "Hockenheim circuit", article=True),
        place=noun("Hockenheim", elides=False),
        country="DE",
        character=noun("stade", "stadium"),
    ),
    "navarra": Circuit(
        name=noun("circuit de Navarre", "Navarra circuit", article=True),
        place=noun("Los Arcos"),
        country="ES",
    ),
}
