"""Countries with gender, article and preposition: "en Italie", "au Portugal".

Names are CLDR's. Those that motor racing meets stand in a table, so that a release does
not wait for Babel; a test compares each with CLDR; any other country is read from CLDR
by Babel, loaded then.

Gender is a rule with exceptions: feminine if the first word ends in e. "En" stands
before feminines and before vowels, "au" before other masculines, "aux" before plurals,
"à" before countries without article. Sources: Grevisse, Le Bon Usage; Commission
générale de terminologie, "Recommandation concernant les noms d'États", Journal
officiel, 24 September 2008.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.language import Gender, Phrase
from generator.languages._cldr import territory
from generator.languages._fr.articles import noun
from generator.languages._fr.elision import elides

NAMES: Mapping[str, str] = {
    "FR": "France", "BE": "Belgique", "MC": "Monaco", "DE": "Allemagne",
    "IT": "Italie", "ES": "Espagne", "PT": "Portugal", "GB": "Royaume-Uni",
    "IE": "Irlande", "NL": "Pays-Bas", "LU": "Luxembourg", "CH": "Suisse",
    "AT": "Autriche", "DK": "Danemark", "SE": "Suède", "NO": "Norvège",
    "FI": "Finlande", "PL": "Pologne", "CZ": "Tchéquie", "SK": "Slovaquie",
    "HU": "Hongrie", "TR": "Turquie", "AE": "Émirats arabes unis", "BH": "Bahreïn",
    "QA": "Qatar", "SA": "Arabie saoudite", "MA": "Maroc", "ZA": "Afrique du Sud",
    "JP": "Japon", "CN": "Chine", "SG": "Singapour", "MY": "Malaisie",
    "TH": "Thaïlande", "IN": "Inde", "AU": "Australie", "NZ": "Nouvelle-Zélande",
    "US": "États-Unis", "CA": "Canada", "MX": "Mexique", "BR": "Brésil",
    "AR": "Argentine", "AZ": "Azerbaïdjan",
}  # fmt: skip
SHORTER: Mapping[str, str] = {
    "HK": "Hong Kong",
    "MO": "Macao",
    "VA": "Vatican",
    "IM": "île de Man",
}
"""Where CLDR's name is not one that a release would use."""

NO_ARTICLE = frozenset(
    """
    MC SG CY MT BH CU AD IL HT HK MO TW PR MG OM DJ MU SM ST TT LC VC KN BL MF PM SH
    GG JE GI AI AW BB BM BN CW GD GP GU KI MQ MS NR NU PW RE SX TO TV VU WS YT
    AG FJ TK
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Islands and cities, named without article."""
EN_WITHOUT_ARTICLE = frozenset({"IL", "AD", "HT"})
MASCULINE_IN_E = frozenset({"MX", "KH", "MZ", "ZW", "BZ", "SR", "GB", "VA"})
FEMININE_ISLANDS = frozenset({"CY", "MT", "CU", "AD", "RE", "MQ", "GP", "BB", "TT"})
PLURAL: Mapping[str, Gender] = {
    "US": "m", "NL": "m", "AE": "m", "PS": "m", "PH": "f", "SC": "f", "MV": "f",
    "BS": "f", "KM": "f", "SB": "f", "MH": "f", "KY": "f", "FO": "f", "FK": "f",
    "VG": "f", "VI": "f", "TC": "f", "CK": "f",
}  # fmt: skip


def country(code: str) -> Phrase:
    """Name a country, article included, with the preposition it takes."""
    name = NAMES.get(code) or SHORTER.get(code) or territory("fr", code)
    if code in PLURAL:
        lower = name[0].lower() + name[1:] if name.startswith("Îles") else name
        return noun(Phrase(text=lower, gender=PLURAL[code], plural=True))
    if code in NO_ARTICLE:
        at = "en" if code in EN_WITHOUT_ARTICLE else None
        gender: Gender = "f" if code in FEMININE_ISLANDS else "m"
        return Phrase(text=name, gender=gender, at=at)
    return _with_article(code, name)


def _with_article(code: str, name: str) -> Phrase:
    first = name.replace("-", " ").partition(" ")[0]
    feminine = first.endswith("e") and code not in MASCULINE_IN_E
    gender: Gender = "f" if feminine else "m"
    at = "en" if feminine or elides(name) else None
    if code == "IM":
        at = "sur"
    return noun(Phrase(text=name, gender=gender, at=at))
