"""Inhabitants by country: "the Belgian", "the Dutch driver".

Where English has no noun for one person that fits both a man and a woman ("Dutchman"),
the adjective with "driver". Source: New Oxford Style Manual, "Nationality".
"""

from __future__ import annotations

from collections.abc import Mapping

NATIONALS: Mapping[str, str] = {
    "FR": "French driver", "BE": "Belgian", "MC": "Monegasque", "DE": "German",
    "IT": "Italian", "ES": "Spaniard", "PT": "Portuguese driver", "GB": "Briton",
    "IE": "Irish driver", "NL": "Dutch driver", "LU": "Luxembourger",
    "CH": "Swiss driver", "AT": "Austrian", "DK": "Dane", "SE": "Swede",
    "NO": "Norwegian", "FI": "Finn", "PL": "Pole", "CZ": "Czech", "SK": "Slovak",
    "HU": "Hungarian", "EE": "Estonian", "LV": "Latvian", "LT": "Lithuanian",
    "MA": "Moroccan", "ZA": "South African", "JP": "Japanese driver",
    "CN": "Chinese driver", "IN": "Indian", "AU": "Australian", "NZ": "New Zealander",
    "US": "American", "CA": "Canadian", "MX": "Mexican", "BR": "Brazilian",
    "AR": "Argentinian",
}  # fmt: skip


def national(code: str) -> str | None:
    """Name who comes from a country; None where the table does not say."""
    return NATIONALS.get(code)
