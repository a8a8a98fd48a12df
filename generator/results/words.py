"""Words that the results files carry, with the grammar that no rule can guess."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from generator.results.base import INPUT, Means
from generator.value import value

Gender = Literal["m", "f"]

DriverKey = Annotated[str, Means("driver")]
"""How a driver is called in the files: a key of the season's entries."""
ClassKey = Annotated[str, Means("title")]
"""How a class or a title is called in the files: a key of the season's titles."""
CircuitKey = Annotated[str, Means("circuit")]
"""How a circuit is called in the files: a key of the season's circuits."""

Text = Annotated[Mapping[str, str], Means("translations")]
"""The same text in each language, keyed by language code."""


@value
class Noun:
    """A name or a noun phrase of one language, with its grammar."""

    __pydantic_config__ = INPUT

    text: str
    """The words without an article: "Porsche Carrera Cup France", "Le Castellet"."""
    gender: Gender = "m"
    """Grammatical gender, where the language has one."""
    plural: bool = False
    """Whether the noun takes a plural verb."""
    article: bool = False
    """Whether it takes the definite article ("la Porsche Carrera Cup")."""
    contracts: bool | None = None
    """Whether its own article contracts ("Le Mans", "au Mans"); by default as the
    language does for places."""
    elides: bool | None = None
    """Whether a word before it elides ("l'ELMS"); by default by its first letter."""
    at: str | None = None
    """The preposition of place, where it is not the usual one ("en" for Catalogne)."""


Nouns = Annotated[Mapping[str, Noun], Means("translations")]
"""The same noun in each language, keyed by language code."""
