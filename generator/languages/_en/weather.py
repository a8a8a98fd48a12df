"""In what weather a meeting was held: "in the sunshine", "under grey skies"."""

from __future__ import annotations

from collections.abc import Mapping

CONDITIONS: Mapping[str, str] = {
    "sunny": "in the sunshine",
    "overcast": "under grey skies",
    "rain": "in the rain",
    "mixed": "in changeable weather",
    "hot": "in the heat",
    "cold": "in the cold",
}


def conditions(weather: str) -> str:
    """Say in what weather, for the weather of a meeting file."""
    return CONDITIONS[weather]
