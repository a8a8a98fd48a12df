"""Countries with article and preposition: "in Italy", "in the Netherlands".

Names are CLDR's. Those that motor racing meets stand in a table, so that a release does
not wait for Babel; a test compares each with CLDR; any other country is read from CLDR
by Babel, loaded then. Plural names, and those made of common nouns, take "the"
(Guardian style guide, "countries").
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.language import Phrase
from generator.languages._cldr import territory
from generator.languages._en.articles import noun

NAMES: Mapping[str, str] = {
    "FR": "France", "BE": "Belgium", "MC": "Monaco", "DE": "Germany", "IT": "Italy",
    "ES": "Spain", "PT": "Portugal", "GB": "United Kingdom", "IE": "Ireland",
    "NL": "Netherlands", "LU": "Luxembourg", "CH": "Switzerland", "AT": "Austria",
    "DK": "Denmark", "SE": "Sweden", "NO": "Norway", "FI": "Finland", "PL": "Poland",
    "SK": "Slovakia", "HU": "Hungary", "AE": "United Arab Emirates", "BH": "Bahrain",
    "QA": "Qatar", "SA": "Saudi Arabia", "MA": "Morocco", "ZA": "South Africa",
    "JP": "Japan", "CN": "China", "SG": "Singapore", "MY": "Malaysia",
    "TH": "Thailand", "IN": "India", "AU": "Australia", "NZ": "New Zealand",
    "US": "United States", "CA": "Canada", "MX": "Mexico", "BR": "Brazil",
    "AR": "Argentina", "AZ": "Azerbaijan",
}  # fmt: skip
USUAL: Mapping[str, str] = {
    "CZ": "Czech Republic",
    "TR": "Turkey",
    "HK": "Hong Kong",
    "MO": "Macau",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "MM": "Myanmar",
}
"""Where CLDR's name is not one that a British release would use."""
WITH_THE = frozenset(
    """
    GB NL AE US CZ PH BS MV SC KM MH SB KY FO FK VG VI TC CK DO CF IM CD CG PS GM MP
    """.split()  # noqa: SIM905  a table to read and to add to
)
PLURAL = frozenset({"PS"})
"""Names that take a plural verb: not the Netherlands, not the United States."""
ISLANDS = frozenset({"IM", "JE", "GG", "RE", "GP", "MQ"})
"""Where one is on, not in."""


def country(code: str) -> Phrase:
    """Name a country, article included, with the preposition it takes."""
    name = NAMES.get(code) or USUAL.get(code) or territory("en", code)
    at = "on" if code in ISLANDS else "in"
    phrase = Phrase(text=name, plural=code in PLURAL, at=at)
    return noun(phrase, definite=code in WITH_THE)
