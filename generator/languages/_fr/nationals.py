"""Inhabitants by country: "le Belge", "l'Italienne".

Masculine singular with its capital; agreement is that of any noun. Source: the list of
names of inhabitants in "Recommandation concernant les noms d'États, d'habitants, de
capitales" (Journal officiel, 24 September 2008).
"""

from __future__ import annotations

from collections.abc import Mapping

NATIONALS: Mapping[str, str] = {
    "FR": "Français", "BE": "Belge", "MC": "Monégasque", "DE": "Allemand",
    "IT": "Italien", "ES": "Espagnol", "PT": "Portugais", "GB": "Britannique",
    "IE": "Irlandais", "NL": "Néerlandais", "LU": "Luxembourgeois", "CH": "Suisse",
    "AT": "Autrichien", "DK": "Danois", "SE": "Suédois", "NO": "Norvégien",
    "FI": "Finlandais", "PL": "Polonais", "CZ": "Tchèque", "SK": "Slovaque",
    "HU": "Hongrois", "EE": "Estonien", "LV": "Letton", "LT": "Lituanien",
    "MA": "Marocain", "ZA": "Sud-Africain", "JP": "Japonais", "CN": "Chinois",
    "IN": "Indien", "AU": "Australien", "NZ": "Néo-Zélandais", "US": "Américain",
    "CA": "Canadien", "MX": "Mexicain", "BR": "Brésilien", "AR": "Argentin",
}  # fmt: skip


def national(code: str) -> str | None:
    """Name who comes from a country; None where the table does not say."""
    return NATIONALS.get(code)
