"""Nationalities as Ergast writes them, as ISO 3166 codes.

They are adjectives of English, which no table of countries holds; those of the drivers
in Ergast and of the commoner ones besides.
"""

from __future__ import annotations

_CODES = """
American:US American-Italian:US Argentine:AR Argentinian:AR Australian:AU Austrian:AT
Belgian:BE Brazilian:BR British:GB Bulgarian:BG Canadian:CA Chilean:CL Chinese:CN
Colombian:CO Czech:CZ Danish:DK Dutch:NL Estonian:EE Finnish:FI French:FR German:DE
Hungarian:HU Indian:IN Indonesian:ID Irish:IE Israeli:IL Italian:IT Japanese:JP
Latvian:LV Liechtensteiner:LI Luxembourgish:LU Malaysian:MY Mexican:MX Monegasque:MC
Moroccan:MA Norwegian:NO Polish:PL Portuguese:PT Romanian:RO Russian:RU Singaporean:SG
Slovak:SK Slovenian:SI Spanish:ES Swedish:SE Swiss:CH Thai:TH Turkish:TR Ukrainian:UA
Uruguayan:UY Venezuelan:VE
"""
_BY_NAME = dict(pair.split(":") for pair in _CODES.split()) | {
    "New Zealander": "NZ",
    "South African": "ZA",
    "South Korean": "KR",
    "East German": "DE",
}


def code(nationality: str | None) -> str | None:
    """Give the two letters of a nationality; None where nobody would know it."""
    return _BY_NAME.get(nationality or "")
