"""Pronouns that stand for a phrase: il, elle, lui, celui-ci, ce dernier.

Source: Grevisse, Le Bon Usage, "Pronoms".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.language import Phrase


class Four(NamedTuple):
    """Masculine and feminine, singular and plural."""

    m: str
    f: str
    m_plural: str
    f_plural: str

    def of(self, phrase: Phrase) -> str:
        """Choose the form that agrees with a phrase."""
        if phrase.plural:
            return self.f_plural if phrase.gender == "f" else self.m_plural
        return self.f if phrase.gender == "f" else self.m


PRONOM = Four("il", "elle", "ils", "elles")
TONIQUE = Four("lui", "elle", "eux", "elles")
REFLECHI = Four("lui-même", "elle-même", "eux-mêmes", "elles-mêmes")
OBJET = Four("le", "la", "les", "les")
DATIF = Four("lui", "lui", "leur", "leur")
CELUI = Four("celui", "celle", "ceux", "celles")
CELUI_CI = Four("celui-ci", "celle-ci", "ceux-ci", "celles-ci")
CE_DERNIER = Four("ce dernier", "cette dernière", "ces derniers", "ces dernières")
LEQUEL = Four("lequel", "laquelle", "lesquels", "lesquelles")

PRONOUNS: Mapping[str, Four] = {
    "pronom": PRONOM,
    "tonique": TONIQUE,
    "reflechi": REFLECHI,
    "objet": OBJET,
    "datif": DATIF,
    "celui": CELUI,
    "celui_ci": CELUI_CI,
    "ce_dernier": CE_DERNIER,
    "lequel": LEQUEL,
}
"""By template name."""
