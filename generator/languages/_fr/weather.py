"""Under what sky a meeting was held: "sous le soleil", "par une forte chaleur"."""

from __future__ import annotations

from collections.abc import Mapping

SKIES: Mapping[str, str] = {
    "sunny": "sous le soleil",
    "overcast": "sous un ciel couvert",
    "rain": "sous la pluie",
    "mixed": "sous un ciel changeant",
    "hot": "par une forte chaleur",
    "cold": "dans le froid",
}


def meteo(weather: str) -> str:
    """Say under what sky, for the weather of a meeting file."""
    return SKIES[weather]
